"""Who waits for the user's words, in the order to be answered."""

from __future__ import annotations

from msgspec import Struct

from agent.api.route import Cursor, Limit, Route, page_of
from agent.ledger.changes import ChangeRefused, UnknownNudge
from agent.model import Id, Needs, Nudge, NudgeChange, NudgeState, Platform
from agent.problems import Problem, invalid
from agent.services import services
from agent.store.log import Page


class Filter(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which nudges; without ``state`` those that wait."""

    state: NudgeState = "waiting"
    needs: Needs | None = None
    platform: Platform | None = None
    person: Id | None = None
    limit: Limit = 50
    cursor: Cursor | None = None


def show(query: Filter) -> Page[Nudge]:
    return page_of(
        lambda: services().ledger.nudges(
            state=query.state,
            needs=query.needs,
            platform=query.platform,
            person=query.person,
            limit=query.limit,
            cursor=query.cursor,
        )
    )


def change(id: str, body: NudgeChange) -> Nudge:
    try:
        return services().ledger.change_nudge(id, body)
    except UnknownNudge:
        raise Problem(404, "unknown-nudge", "Nobody waits under this id.") from None
    except ChangeRefused as refused:
        raise invalid("/until" if body.until is not None else "/state", str(refused)) from None


ROUTES = [
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
]
