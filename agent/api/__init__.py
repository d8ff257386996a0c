"""The agent's HTTP interface under ``/v1``: one file a resource. It checks shapes and calls the ledger."""

from __future__ import annotations

from flask import Blueprint

from agent.api import (
    acknowledgements,
    changes,
    clients,
    coverage,
    export,
    health,
    hints,
    imports,
    kind_words,
    me,
    nods,
    nudges,
    observations,
    openapi,
    opening,
    pairings,
    people,
    reports,
    rounds,
    service,
    settings,
    site_maps,
    themes,
    undoing,
)
from agent.api.route import Route

ROUTES: list[Route] = [
    *health.ROUTES,
    *pairings.ROUTES,
    *me.ROUTES,
    *observations.ROUTES,
    *nudges.ROUTES,
    *nods.ROUTES,
    *rounds.ROUTES,
    *themes.ROUTES,
    *kind_words.ROUTES,
    *reports.ROUTES,
    *acknowledgements.ROUTES,
    *hints.ROUTES,
    *people.ROUTES,
    *imports.ROUTES,
    *undoing.ROUTES,
    *settings.ROUTES,
    *changes.ROUTES,
    *export.ROUTES,
    *coverage.ROUTES,
    *site_maps.ROUTES,
    *clients.ROUTES,
    *opening.ROUTES,
    *service.ROUTES,
    *openapi.ROUTES,
]
PUBLIC = frozenset(f"v1.{route.endpoint}" for route in ROUTES if route.public)
ASKING = frozenset(f"v1.{route.endpoint}" for route in ROUTES if route.asking)


def blueprint() -> Blueprint:
    """Every route of the interface, each with the endpoint name that the guard knows it by."""
    v1 = Blueprint("v1", __name__)
    for route in ROUTES:
        v1.add_url_rule(route.path, route.endpoint, route.serve, methods=[route.method])
    return v1
