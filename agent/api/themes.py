"""What several people said or asked lately."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from agent.api.route import Cursor, Limit, Route, part_of
from agent.model import Theme
from agent.services import services
from agent.store.log import Page


class Window(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Of how many days, up to now."""

    days: Annotated[int, Meta(ge=1, le=366)] = 30
    limit: Limit = 50
    cursor: Cursor | None = None


def show(query: Window) -> Page[Theme]:
    return part_of(services().ledger.themes(query.days), query.limit, query.cursor)


ROUTES = [
    Route(
        method="GET",
        path="/v1/themes",
        view=show,
        summary="What several people said or asked lately",
        query=Window,
        answers={200: Page[Theme]},
    )
]
