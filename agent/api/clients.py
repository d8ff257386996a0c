"""Who is paired, and taking that back."""

from __future__ import annotations

from flask import g
from msgspec import structs

from agent.api.route import Route
from agent.model import Client, ClientTold
from agent.problems import Problem
from agent.services import services
from agent.store.log import Page


def show() -> Page[Client]:
    records = services().log.clients()
    return Page(items=[record.client for record in sorted(records, key=lambda record: record.client.paired_at)])


def tell(body: ClientTold) -> Client:
    me, log = g.get("client"), services().log
    with log.unit():
        record = next((record for record in log.clients() if record.id == me), None)
        if record is None:
            raise Problem(403, "no-client", "Only a paired program tells of itself, with its own token.")
        client = structs.replace(record.client, version=body.version, withdrawn=body.withdrawn)
        log.put_client(structs.replace(record, client=client))
    return client


def revoke(id: str) -> None:
    if not services().log.remove_client(id):
        raise Problem(404, "unknown-client", "No paired program has this id.")


ROUTES = [
    Route(method="GET", path="/v1/clients", view=show, summary="Who is paired", answers={200: Page[Client]}),
    Route(
        method="PUT",
        path="/v1/clients/self",
        view=tell,
        summary="The program that asks tells its version and what it may not read",
        body=ClientTold,
        answers={200: Client},
    ),
    Route(method="DELETE", path="/v1/clients/<id>", view=revoke, summary="Revokes one at once", answers={204: None}),
]
