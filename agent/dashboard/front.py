"""The front door: to those who wait, or to the three steps where they are not done."""

from __future__ import annotations

from flask import redirect, url_for

from agent.dashboard.page import Shown
from agent.dashboard.welcome import is_over


def show() -> Shown:
    return redirect(url_for("pages.waiting" if is_over() else "pages.welcome"), 303)
