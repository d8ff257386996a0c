"""The user's own accounts and watch words."""

from __future__ import annotations

import re

from agent.api.route import Route
from agent.model import Me, OwnAccount
from agent.problems import invalid
from agent.services import services

KEY = re.compile(r"(x|facebook):\S.{0,490}", re.DOTALL)


def show() -> Me:
    return services().ledger.me()


def put(body: Me) -> Me:
    return services().ledger.set_me(body)


def put_account(key: str, body: OwnAccount) -> Me:
    if body.platform != _platform(key):
        raise invalid("/platform", "The platform is not that of the key in the address.")
    if body.key is not None and body.key != key:
        raise invalid("/key", "This key is not that in the address.")
    return services().ledger.add_account(key, body)


def remove_account(key: str) -> Me:
    _platform(key)
    return services().ledger.remove_account(key)


def _platform(key: str) -> str:
    found = KEY.fullmatch(key)
    if found is None:
        raise invalid("/key", "An account's key is x:… or facebook:…")
    return found[1]


ROUTES = [
    Route(method="GET", path="/v1/me", view=show, summary="The user's own accounts", answers={200: Me}),
    Route(method="PUT", path="/v1/me", view=put, summary="Sets accounts and watch words", body=Me, answers={200: Me}),
    Route(
        method="PUT",
        path="/v1/me/accounts/<path:key>",
        view=put_account,
        summary="Adds or corrects one account",
        body=OwnAccount,
        answers={200: Me},
    ),
    Route(
        method="DELETE",
        path="/v1/me/accounts/<path:key>",
        view=remove_account,
        summary="Takes one account out",
        answers={200: Me},
    ),
]
