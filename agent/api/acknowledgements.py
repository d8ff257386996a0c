"""What the user did toward people: the log."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from agent.api.route import Cursor, Limit, Route, Undoable, page_of
from agent.api.searched import tell_if_in_part
from agent.ledger.changes import UnknownAcknowledgement
from agent.model import Acknowledgement, AcknowledgementKind, Certainty, Id, NewAcknowledgement, Platform, Time
from agent.problems import Problem
from agent.services import services
from agent.store.log import Page


class Filter(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which entries of the log: from ``since`` to before ``until``; ``q`` looks for words."""

    since: Time | None = None
    until: Time | None = None
    platform: Platform | None = None
    kind: AcknowledgementKind | None = None
    certainty: Certainty | None = None
    person: Id | None = None
    q: Annotated[str, Meta(max_length=500)] | None = None
    limit: Limit = 50
    cursor: Cursor | None = None


def show(query: Filter) -> Page[Acknowledgement]:
    tell_if_in_part(query.q)
    return page_of(
        lambda: services().ledger.acknowledgements(
            since=query.since,
            until=query.until,
            platform=query.platform,
            kind=query.kind,
            certainty=query.certainty,
            person=query.person,
            q=query.q,
            limit=query.limit,
            cursor=query.cursor,
        )
    )


def log(body: NewAcknowledgement) -> tuple[Acknowledgement, int]:
    acknowledgement, new = services().ledger.acknowledge(body)
    return acknowledgement, 201 if new else 200


def take_back(id: str) -> Undoable:
    try:
        return Undoable(undo=services().ledger.take_back_acknowledgement(id))
    except UnknownAcknowledgement:
        raise Problem(404, "unknown-acknowledgement", "Nothing in the log has this id.") from None


ROUTES = [
    Route(
        method="GET",
        path="/v1/acknowledgements",
        view=show,
        summary="The log, newest first",
        query=Filter,
        answers={200: Page[Acknowledgement]},
    ),
    Route(
        method="POST",
        path="/v1/acknowledgements",
        view=log,
        summary="Logs one; the same client_id again gives the first one unchanged",
        body=NewAcknowledgement,
        answers={201: Acknowledgement, 200: Acknowledgement},
    ),
    Route(
        method="DELETE",
        path="/v1/acknowledgements/<id>",
        view=take_back,
        summary="Takes it back; who was answered waits again",
        answers={200: Undoable},
    ),
]
