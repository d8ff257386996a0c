"""Praise and thanks that people gave."""

from __future__ import annotations

from msgspec import Struct

from agent.api.route import Cursor, Limit, Route, page_of
from agent.ledger.changes import UnknownKindWord
from agent.model import Id, Kept, Key, KindWord, KindWordChange
from agent.problems import Problem
from agent.services import services
from agent.store.log import Page


class Filter(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which: of one person, under one post, kept or hidden; without ``state`` all that are not hidden."""

    person: Id | None = None
    post: Key | None = None
    state: Kept | None = None
    limit: Limit = 50
    cursor: Cursor | None = None


class KindWordChanged(Struct, frozen=True, kw_only=True):
    """The kind word as it is now; ``undo`` takes the change back, for a day."""

    item: KindWord
    undo: str


def show(query: Filter) -> Page[KindWord]:
    return page_of(
        lambda: services().ledger.kind_words(
            person=query.person, post=query.post, state=query.state, limit=query.limit, cursor=query.cursor
        )
    )


def change(key: Key, body: KindWordChange) -> KindWordChanged:
    try:
        item, undo = services().ledger.keep_kind_word(key, body.state)
    except UnknownKindWord:
        raise Problem(404, "unknown-kind-word", "No kind word stands under this key.") from None
    return KindWordChanged(item=item, undo=undo)


ROUTES = [
    Route(
        method="GET",
        path="/v1/kind-words",
        view=show,
        summary="Praise and thanks that people gave, newest first",
        query=Filter,
        answers={200: Page[KindWord]},
    ),
    Route(
        method="PATCH",
        path="/v1/kind-words/<path:key>",
        view=change,
        summary="Keeps or hides one",
        body=KindWordChange,
        answers={200: KindWordChanged},
    ),
]
