"""What changed: the one way of live updates, a long poll."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from agent.api.route import Route
from agent.model import Changes
from agent.services import services

LONGEST_WAIT = 20


class Asked(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """After which revision, and for how many seconds the answer may wait for a change."""

    since: Annotated[int, Meta(ge=0)] = 0
    wait: Annotated[int, Meta(ge=0, le=LONGEST_WAIT)] = 0


def show(query: Asked) -> Changes:
    return services().ledger.changes(query.since, query.wait)


ROUTES = [
    Route(
        method="GET",
        path="/v1/changes",
        view=show,
        summary="What changed after a revision; waits until something does",
        query=Asked,
        answers={200: Changes},
    )
]
