"""Which pages were read, when, and what could not be read."""

from __future__ import annotations

from agent.api.route import Route
from agent.model import CoverageOfPage
from agent.services import services
from agent.store.log import Page


def show() -> Page[CoverageOfPage]:
    return Page(items=services().ledger.coverage())


ROUTES = [
    Route(method="GET", path="/v1/coverage", view=show, summary="What was read", answers={200: Page[CoverageOfPage]})
]
