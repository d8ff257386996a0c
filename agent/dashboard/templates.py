"""What the templates can call. Each word of a stranger Jinja escapes and ``kit.html`` isolates by ``<bdi>``."""

from __future__ import annotations

from datetime import datetime

from flask import Blueprint, current_app, url_for
from flask.blueprints import BlueprintSetupState

from agent.dashboard import imports
from agent.dashboard.asked import same_with
from agent.dashboard.links import outside, site_name
from agent.dashboard.names import clean, isolated, several, shorten
from agent.dashboard.page import here
from agent.dashboard.times import moment
from agent.importing.summary import silence
from agent.mirror.counting import counted
from agent.services import services


def register(blueprint: Blueprint) -> None:
    blueprint.record_once(_put)


def _put(state: BlueprintSetupState) -> None:
    jinja = state.app.jinja_env
    jinja.trim_blocks = jinja.lstrip_blocks = True
    jinja.filters |= {
        "clean": clean,
        "isolated": isolated,
        "several": several,
        "shorten": shorten,
        "outside": outside,
        "site": site_name,
        "counted": counted,
        "sentence": sentence,
    }
    jinja.globals |= {"first_day": imports.first_day, "home_of": imports.home, "silence": silence}
    jinja.globals |= {"here": here, "moment": moment, "same_with": same_with, "about": about, "moment_of": moment_of}
    jinja.globals |= {"searched_by": lambda: services().log.search_by()}


def about(person: str | None) -> str | None:
    """The address of somebody's own page; None where there is no such page."""
    if person is None or "pages.person" not in current_app.view_functions:
        return None
    return url_for("pages.person", id=person)


def moment_of(text: str) -> datetime:
    """A time as the interface writes it."""
    return datetime.fromisoformat(text)


def sentence(words: str) -> str:
    """With a great letter at its beginning; the rest as it is."""
    return words[:1].upper() + words[1:]
