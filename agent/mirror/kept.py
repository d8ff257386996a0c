"""The mirror as one file to keep: everything in it, no script, no link, no address of anybody."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from agent.mirror.parts import parts
from agent.mirror.spans import day_in, lead, told_day
from agent.model.reported import Report

HERE = Path(__file__).parent


def page(report: Report, now: datetime) -> str:
    """The HTML of the file. Every word of a stranger is escaped, and kept from turning the words around it."""
    from jinja2 import Environment, FileSystemLoader

    jinja = Environment(loader=FileSystemLoader(HERE), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return jinja.get_template("kept.html").render(
        lead=lead(report), parts=parts(report, now), made=told_day(day_in(report, now))
    )
