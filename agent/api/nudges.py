"""Who waits for the user's words, in the order to be answered."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from msgspec import Meta, Struct

from agent.api.route import Cursor, Limit, Route, page_of
from agent.ledger.changes import ChangeRefused, UnknownNudge
from agent.model import Id, Needs, Nudge, NudgeChange, NudgeState, Platform, WaitingNow
from agent.problems import Problem, invalid
from agent.services import services
from agent.store.log import Page

GONE = (
    "Nobody waits under this id. The words were deleted or turned out to be yours, their author was forgotten, "
    "or Nod never gave it out."
)


class Filter(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which nudges; without ``state`` those that wait. ``q`` looks for words in names, reasons and what they wrote."""

    state: NudgeState = "waiting"
    needs: Needs | None = None
    platform: Platform | None = None
    person: Id | None = None
    q: Annotated[str, Meta(max_length=500)] | None = None
    limit: Limit = 50
    cursor: Cursor | None = None


class Before(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The day before which all that waits since is let go, e.g. ``2026-11-20``."""

    before: date


class LetGo(Struct, frozen=True, kw_only=True):
    """How many were let go; with ``undo`` they wait again, for a day."""

    count: int
    undo: str


def show(query: Filter) -> Page[Nudge]:
    return page_of(
        lambda: services().ledger.nudges(
            state=query.state,
            needs=query.needs,
            platform=query.platform,
            person=query.person,
            q=query.q,
            limit=query.limit,
            cursor=query.cursor,
        )
    )


def change(id: str, body: NudgeChange) -> Nudge:
    try:
        return services().ledger.change_nudge(id, body)
    except UnknownNudge:
        raise Problem(404, "unknown-nudge", GONE) from None
    except ChangeRefused as refused:
        raise invalid("/until" if body.until is not None else "/state", str(refused)) from None


def let_go(body: Before) -> LetGo:
    try:
        count, undo = services().ledger.let_go(body.before)
    except ChangeRefused as refused:
        raise invalid("/before", str(refused)) from None
    return LetGo(count=count, undo=undo)


def waiting() -> WaitingNow:
    return services().ledger.waiting_now()


ROUTES = [
    Route(
        method="GET",
        path="/v1/waiting",
        view=waiting,
        summary="How many people need words, for the badge",
        answers={200: WaitingNow},
    ),
    Route(
        method="GET",
        path="/v1/nudges",
        view=show,
        summary="Who waits, in the order to be answered",
        query=Filter,
        answers={200: Page[Nudge]},
    ),
    Route(
        method="PATCH",
        path="/v1/nudges/<id>",
        view=change,
        summary="Snoozes, dismisses, answers, or takes that back",
        body=NudgeChange,
        answers={200: Nudge},
    ),
    Route(
        method="POST",
        path="/v1/nudges/let-go",
        view=let_go,
        summary="Closes all that waits since before a day",
        body=Before,
        answers={200: LetGo},
    ),
]
