"""The people the user knows here, what was said both ways, and forgetting one of them."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from agent.api.route import Cursor, Limit, Part, Route, page_of
from agent.ledger.changes import ConfirmRefused, UnknownPerson
from agent.model import Id, Person, PersonChange, PersonSummary, TimelineItem
from agent.problems import Problem, invalid
from agent.services import services
from agent.store.log import Order, Page


class Filter(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which people: ``q`` looks for words in names and handles. Without ``order`` who spoke last comes first."""

    q: Annotated[str, Meta(max_length=500)] | None = None
    order: Order = "recent"
    limit: Limit = 50
    cursor: Cursor | None = None


class Forget(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """That the user means it: the person's name, as it is shown."""

    confirm: Annotated[str, Meta(max_length=300)]


class Forgotten(Struct, frozen=True, kw_only=True):
    """How many records went."""

    forgotten: int


def show(query: Filter) -> Page[PersonSummary]:
    return page_of(
        lambda: services().ledger.people(q=query.q, order=query.order, limit=query.limit, cursor=query.cursor)
    )


def one(id: Id) -> Person:
    try:
        return services().ledger.person(id)
    except UnknownPerson:
        raise _unknown() from None


def timeline(id: Id, query: Part) -> Page[TimelineItem]:
    try:
        return page_of(lambda: services().ledger.timeline(id, limit=query.limit, cursor=query.cursor))
    except UnknownPerson:
        raise _unknown() from None


def change(id: Id, body: PersonChange) -> Person:
    try:
        return services().ledger.change_person(id, body)
    except UnknownPerson:
        raise _unknown() from None


def forget(id: Id, body: Forget) -> Forgotten:
    try:
        return Forgotten(forgotten=services().ledger.forget(id, body.confirm))
    except UnknownPerson:
        raise _unknown() from None
    except ConfirmRefused:
        raise invalid("/confirm", "This is not the person's name. Nothing was forgotten.") from None


def _unknown() -> Problem:
    return Problem(404, "unknown-person", "Nod knows nobody under this id.")


ROUTES = [
    Route(
        method="GET",
        path="/v1/people",
        view=show,
        summary="The people you know here",
        query=Filter,
        answers={200: Page[PersonSummary]},
    ),
    Route(method="GET", path="/v1/people/<id>", view=one, summary="One person", answers={200: Person}),
    Route(
        method="GET",
        path="/v1/people/<id>/timeline",
        view=timeline,
        summary="What was said both ways, newest first",
        query=Part,
        answers={200: Page[TimelineItem]},
    ),
    Route(
        method="PATCH",
        path="/v1/people/<id>",
        view=change,
        summary="Name, note and tags",
        body=PersonChange,
        answers={200: Person},
    ),
    Route(
        method="DELETE",
        path="/v1/people/<id>",
        view=forget,
        summary="Forgets the person at once and for good",
        body=Forget,
        answers={200: Forgotten},
    ),
]
