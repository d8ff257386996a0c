"""The front door: on to the first page."""

from __future__ import annotations

from flask import redirect, url_for

from agent.dashboard.page import Shown


def show() -> Shown:
    return redirect(url_for("pages.settings"), 303)
