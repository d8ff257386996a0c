"""Everything the agent knows, to be taken away."""

from __future__ import annotations

from msgspec import Struct

from agent.api.route import Lines, Route
from agent.ledger.export_file import written
from agent.services import services
from agent.store.log import Part


class Which(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """``state`` leaves out what only tells how it came about: two exports of it are compared byte for byte."""

    part: Part = "all"


def show(query: Which) -> Lines:
    return Lines(written(services().ledger.export(query.part)))


ROUTES = [
    Route(
        method="GET",
        path="/v1/export",
        view=show,
        summary="Everything Nod knows, as JSON lines",
        query=Which,
        answers={200: Lines},
    )
]
