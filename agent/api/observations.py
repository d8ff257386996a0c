"""What a page shows."""

from __future__ import annotations

from agent.api.route import Route
from agent.model import Observation, Observed
from agent.services import services


def observe(body: Observation) -> Observed:
    return services().ledger.observe(body)


ROUTES = [
    Route(
        method="POST",
        path="/v1/observations",
        view=observe,
        summary="Tells what a page shows",
        body=Observation,
        answers={200: Observed},
    )
]
