"""Opening the dashboard from the extension. The agent opens the browser itself, with a one-time link that nobody else
sees: whoever holds a token may ask for the page, and gets no session by it (``agent/sessions.py``)."""

from __future__ import annotations

from msgspec import Struct

from agent.api.route import Route
from agent.services import services
from agent.sessions import one_time_link


class Opened(Struct, frozen=True, kw_only=True):
    """Whether a browser is being started; else the terminal that runs Nod is told the link, unless it was asked ten
    times in two minutes."""

    opened: bool


def show() -> Opened:
    here = services()
    if not here.pairings.may_open_browser():
        return Opened(opened=False)
    return Opened(opened=here.open_browser(one_time_link(here.log, here.address, here.clock())))


ROUTES = [
    Route(
        method="POST",
        path="/v1/dashboard",
        view=show,
        summary="Opens the dashboard in the user's browser, signed in",
        answers={200: Opened},
    )
]
