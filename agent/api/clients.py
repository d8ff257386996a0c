"""Who is paired, and taking that back."""

from __future__ import annotations

from agent.api.route import Route
from agent.model import Client
from agent.problems import Problem
from agent.services import services
from agent.store.log import Page


def show() -> Page[Client]:
    records = services().log.clients()
    return Page(items=[record.client for record in sorted(records, key=lambda record: record.client.paired_at)])


def revoke(id: str) -> None:
    if not services().log.remove_client(id):
        raise Problem(404, "unknown-client", "No paired program has this id.")


ROUTES = [
    Route(method="GET", path="/v1/clients", view=show, summary="Who is paired", answers={200: Page[Client]}),
    Route(method="DELETE", path="/v1/clients/<id>", view=revoke, summary="Revokes one at once", answers={204: None}),
]
