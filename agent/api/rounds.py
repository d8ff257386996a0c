"""The places where people speak to the user."""

from __future__ import annotations

from agent.api.route import Part, Route, part_of
from agent.model import RoundPlace
from agent.services import services
from agent.store.log import Page


def show(query: Part) -> Page[RoundPlace]:
    return part_of(services().ledger.round(), query.limit, query.cursor)


ROUTES = [
    Route(
        method="GET",
        path="/v1/rounds",
        view=show,
        summary="Where people speak to you, and when each place was last read",
        query=Part,
        answers={200: Page[RoundPlace]},
    )
]
