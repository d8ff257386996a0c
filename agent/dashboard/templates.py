"""What the templates can call. Each word of a stranger Jinja escapes and ``kit.html`` isolates by ``<bdi>``."""

from __future__ import annotations

from flask import Blueprint
from flask.blueprints import BlueprintSetupState

from agent.dashboard.asked import same_with
from agent.dashboard.links import outside, site_name
from agent.dashboard.names import clean, isolated, several, shorten
from agent.dashboard.page import here
from agent.dashboard.times import moment


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
    }
    jinja.globals |= {"here": here, "moment": moment, "same_with": same_with}


def counted(count: int, one: str, many: str) -> str:
    """``1 person``, ``3 people``, ``1,200 people``"""
    return f"{count:,} {one if count == 1 else many}"
