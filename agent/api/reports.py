"""The report on attention."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from agent.api.route import Route
from agent.ledger.reports import LONGEST, SpanRefused
from agent.model import Report
from agent.problems import invalid
from agent.services import services

Bound = Annotated[str, Meta(min_length=1, max_length=LONGEST)]


class Within(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Of which span: each bound is a day (``2026-11-20``; as ``until`` it is in the span) or an RFC 3339 time. Without
    bounds thirty days up to now. ``tz`` is a name of the time zone database; without it the one of the settings."""

    since: Bound | None = None
    until: Bound | None = None
    tz: Annotated[str, Meta(min_length=1, max_length=64)] | None = None


def attention(query: Within) -> Report:
    try:
        return services().ledger.attention(query.since, query.until, query.tz)
    except SpanRefused as refused:
        raise invalid(f"?{refused.at}", str(refused)) from None


ROUTES = [
    Route(
        method="GET",
        path="/v1/reports/attention",
        view=attention,
        summary="What was said to the user and what they said, in a span",
        query=Within,
        answers={200: Report},
    )
]
