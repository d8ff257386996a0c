"""That Nod is here, and nothing personal."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from agent import __version__
from agent.api.route import Route


class Health(Struct, frozen=True, kw_only=True):
    """Who answers; ``api`` is the number in ``/v1``."""

    name: Literal["nod"] = "nod"
    version: str
    api: Literal[1] = 1


def show() -> Health:
    return Health(version=__version__)


ROUTES = [
    Route(
        method="GET", path="/v1/health", view=show, summary="Says that Nod is here", answers={200: Health}, public=True
    )
]
