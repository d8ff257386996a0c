"""Mirror: how the user comes across, three plots first, the rest under "more"."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlencode

from flask import Response, g, request

from agent.dashboard.asked import text
from agent.dashboard.page import Page, Shown, render
from agent.dashboard.times import moment
from agent.ledger.reports import LONGEST, SpanRefused
from agent.mirror import kept, lead, parts
from agent.model import Report
from agent.services import services

#: The spans that one press gives, in days.
SPANS = (("30 days", 30), ("90 days", 90), ("A year", 365))


def show() -> Shown:
    trouble = None
    try:
        report = _report(text("since", LONGEST), text("until", LONGEST))
    except SpanRefused as refused:
        report, trouble = _report(None, None), str(refused)
    told = parts(report, moment().now)
    here = moment()
    first = here.local(report.since).date()
    return render(
        "mirror.html",
        lead=lead(report),
        trouble=trouble,
        first=[part for part in told if part.first],
        more=[part for part in told if not part.first],
        since=request.args.get("since", "") if trouble else first.isoformat(),
        until=request.args.get("until", "") if trouble else "",
        spans=SPANS,
        ago=_ago,
        paths={one.path for one in g.pages},
        file=f"/mirror/file?{urlencode(request.args.to_dict())}",
    )


def file() -> Shown:
    """The mirror as one file to keep."""
    try:
        report = _report(text("since", LONGEST), text("until", LONGEST))
    except SpanRefused as refused:
        return str(refused), 422
    here = moment()
    told = Response(kept.page(report, here.now), content_type="text/html; charset=utf-8")
    told.headers["Content-Disposition"] = f'attachment; filename="nod-mirror-{here.today.isoformat()}.html"'
    return told


def _report(since: str | None, until: str | None) -> Report:
    return services().ledger.attention(since, until, None)


def _ago(days: int) -> str:
    return (moment().today - timedelta(days=days - 1)).isoformat()


PAGE = Page(name="mirror", title="Mirror", path="/mirror", show=show)
FILE = Page(name="mirror-file", title="Mirror", path="/mirror/file", show=file, under="mirror")
