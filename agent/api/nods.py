"""Those for whom a nod is enough, by post, and clearing them in one go."""

from __future__ import annotations

from msgspec import Struct

from agent.api.route import Part, Route, part_of
from agent.model import Cleared, Nods
from agent.services import services
from agent.store.log import Page


class NodsCleared(Struct, frozen=True, kw_only=True):
    """How many were called answered; with ``undo`` they wait again, for a day."""

    count: int
    undo: str


def show(query: Part) -> Page[Nods]:
    return part_of(services().ledger.nods(), query.limit, query.cursor)


def clear(body: Cleared) -> NodsCleared:
    count, undo = services().ledger.clear_nods(body.nudges)
    return NodsCleared(count=count, undo=undo)


ROUTES = [
    Route(
        method="GET",
        path="/v1/nods",
        view=show,
        summary="Those for whom a nod is enough, by post",
        query=Part,
        answers={200: Page[Nods]},
    ),
    Route(
        method="POST",
        path="/v1/nods/clear",
        view=clear,
        summary="Calls them answered in one go, after you have liked or answered them",
        body=Cleared,
        answers={200: NodsCleared},
    ),
]
