"""The selectors by which the extension reads a site, so that a changed site is mended without a new extension."""

from __future__ import annotations

from agent.api.route import Route
from agent.model import Platform
from agent.problems import Problem
from agent.services import services
from agent.site_maps import ServedMap


def show(platform: Platform) -> ServedMap:
    served = services().site_maps.served(platform) if platform in ("x", "facebook") else None
    if served is None:
        raise Problem(404, "not-found", "I have no selector map for this site.")
    return served


ROUTES = [
    Route(
        method="GET",
        path="/v1/site-maps/<platform>",
        view=show,
        summary="By which selectors a site is read",
        answers={200: ServedMap},
    )
]
