"""The front door: to those who wait, or to the three steps where they are not done."""

from __future__ import annotations

from flask import redirect, url_for

from agent.dashboard.page import Shown
from agent.services import services


def show() -> Shown:
    ready = bool(services().log.clients()) and bool(services().ledger.me().accounts)
    return redirect(url_for("pages.waiting" if ready else "pages.welcome"), 303)
