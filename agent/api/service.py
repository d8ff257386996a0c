"""Starting with the computer: for the extension's welcome page, which cannot ask the system itself.

What is started is fixed (this very Nod on this very data); a caller says yes or no and nothing else.
"""

from __future__ import annotations

from msgspec import Struct

from agent.api.route import Route
from agent.autostart.doing import NotDone, Standing
from agent.problems import Problem
from agent.services import services


class ServiceChange(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whether Nod shall start with the computer."""

    on: bool


def show() -> Standing:
    autostart = services().autostart
    if autostart is None:
        return Standing(on=False, system=None, says="This Nod was not started by nod run, so it cannot come back.")
    return autostart.standing()


def change(body: ServiceChange) -> Standing:
    autostart = services().autostart
    if autostart is None:
        return show()
    try:
        return autostart.install() if body.on else autostart.remove()
    except NotDone as fault:
        raise Problem(409, "not-done", str(fault)) from None


ROUTES = [
    Route(
        method="GET",
        path="/v1/service",
        view=show,
        summary="Whether Nod starts with the computer",
        answers={200: Standing},
    ),
    Route(
        method="PUT",
        path="/v1/service",
        view=change,
        summary="Lets it start with the computer, or not",
        body=ServiceChange,
        answers={200: Standing},
    ),
]
