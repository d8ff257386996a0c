"""The people the user knows here, what was said both ways, and forgetting one of them."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from agent.api.route import Cursor, Limit, Part, Route, Undoable, page_of
from agent.api.searched import tell_if_in_part
from agent.ledger.changes import ChangeRefused, ConfirmRefused, UnknownPerson, UnknownSuggestion
from agent.model import (
    Acknowledgement,
    Id,
    Joined,
    Key,
    Person,
    PersonChange,
    PersonSummary,
    Suggestion,
    Time,
    TimelineItem,
)
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


class Other(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who is the same person."""

    person: Id


class Pairs(Part, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which pairs: all, or those of one person."""

    person: Id | None = None


class OneAccount(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The key of the account that is to be somebody of their own."""

    account: Key


class ByHand(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the user did where Nod does not read, and when (null: not known)."""

    text: Annotated[str, Meta(min_length=1, max_length=2000)]
    at: Time | None = None


class NotedByHand(Struct, frozen=True, kw_only=True):
    """The entry of the log, and how it is undone."""

    undo: str
    acknowledgement: Acknowledgement


class Forgotten(Struct, frozen=True, kw_only=True):
    """How many records went."""

    forgotten: int


def show(query: Filter) -> Page[PersonSummary]:
    tell_if_in_part(query.q)
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


def merge(id: Id, body: Other) -> Joined:
    try:
        return services().ledger.joined.join(id, body.person)
    except UnknownPerson:
        raise _unknown() from None
    except ChangeRefused as refused:
        raise invalid("/person", str(refused)) from None


def split(id: Id, body: OneAccount) -> Joined:
    try:
        return services().ledger.joined.split(id, body.account)
    except UnknownPerson:
        raise _unknown() from None
    except ChangeRefused as refused:
        raise invalid("/account", str(refused)) from None


def apart(id: Id, body: Other) -> Undoable:
    try:
        return Undoable(undo=services().ledger.joined.apart(id, body.person))
    except UnknownPerson:
        raise _unknown() from None
    except ChangeRefused as refused:
        raise invalid("/person", str(refused)) from None


def note(id: Id, body: ByHand) -> tuple[NotedByHand, int]:
    try:
        said, undo = services().ledger.desk.note(id, body.text, body.at)
    except UnknownPerson:
        raise _unknown() from None
    except ChangeRefused as refused:
        raise invalid("/text" if not body.text.strip() else "/at", str(refused)) from None
    return NotedByHand(undo=undo, acknowledgement=said), 201


def suggestions(query: Pairs) -> Page[Suggestion]:
    return page_of(
        lambda: services().ledger.joined.suggestions(person=query.person, limit=query.limit, cursor=query.cursor)
    )


def refuse(id: Id) -> Undoable:
    try:
        return Undoable(undo=services().ledger.joined.refuse(id))
    except UnknownSuggestion:
        raise Problem(404, "unknown-suggestion", "Nobody is suggested under this id, or not any more.") from None


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
        summary="Name, what they like to be called, note and tags",
        body=PersonChange,
        answers={200: Person},
    ),
    Route(
        method="GET",
        path="/v1/people/suggestions",
        view=suggestions,
        summary="Pairs that may be one person, with what speaks for it",
        query=Pairs,
        answers={200: Page[Suggestion]},
    ),
    Route(
        method="POST",
        path="/v1/people/suggestions/<id>/refuse",
        view=refuse,
        summary="Keeps the two apart: they are not suggested again",
        answers={200: Undoable},
    ),
    Route(
        method="POST",
        path="/v1/people/<id>/merge",
        view=merge,
        summary="Makes one person of two; the other's id answers too",
        body=Other,
        answers={200: Joined},
    ),
    Route(
        method="POST",
        path="/v1/people/<id>/split",
        view=split,
        summary="Takes an account out: somebody of their own",
        body=OneAccount,
        answers={200: Joined},
    ),
    Route(
        method="POST",
        path="/v1/people/<id>/refuse",
        view=apart,
        summary="Keeps two people apart: they are not suggested to be one",
        body=Other,
        answers={200: Undoable},
    ),
    Route(
        method="POST",
        path="/v1/people/<id>/by-hand",
        view=note,
        summary="Notes what was done where Nod does not read: met at the fair",
        body=ByHand,
        answers={201: NotedByHand},
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
