"""Asking to be let in, and fetching the answer. Approving is not here: it needs the user's session (``dashboard``)."""

from __future__ import annotations

import logging

from flask import request

from agent.api.route import Route
from agent.pairing import (
    ForeignAsking,
    NewPairing,
    Pairing,
    PairingState,
    TooManyAskings,
    UnknownAsking,
    WrongSecret,
)
from agent.problems import Problem
from agent.services import services
from agent.sessions import one_time_link

SECRET_HEADER = "Nod-Pairing-Secret"  # noqa: S105 - the header's name
log = logging.getLogger("nod")


def ask(body: NewPairing) -> Pairing:
    here = services()
    try:
        asking = here.pairings.ask(body, request.headers.get("Origin"))
    except TooManyAskings:
        raise Problem(429, "too-many-askings", "Ten programs ask already. Answer them or wait two minutes.") from None
    page = f"/pair/{asking.id}"
    if here.pairings.may_open_browser():
        log.info("asked to pair: %s", asking.id)
        here.open_browser(one_time_link(here.log, here.address, here.clock(), then=page))
    return Pairing(id=asking.id, code=asking.code, approve_url=here.address + page, expires_at=asking.ends)


def poll(id: str) -> PairingState:
    try:
        return services().pairings.poll(id, request.headers.get(SECRET_HEADER, ""), request.headers.get("Origin"))
    except UnknownAsking:
        raise Problem(404, "unknown-asking", "Nobody asks under this id. Ask again.") from None
    except ForeignAsking:
        raise Problem(403, "foreign-origin", "Another program asked under this id.") from None
    except WrongSecret:
        raise Problem(401, "wrong-secret", "This is not the secret of the one who asked.") from None


ROUTES = [
    Route(
        method="POST",
        path="/v1/pairings",
        view=ask,
        summary="Asks to be paired",
        body=NewPairing,
        answers={201: Pairing},
        public=True,
        asking=True,
    ),
    Route(
        method="GET",
        path="/v1/pairings/<id>",
        view=poll,
        summary="How the asking stands",
        headers=(SECRET_HEADER,),
        answers={200: PairingState},
        public=True,
        asking=True,
    ),
]
