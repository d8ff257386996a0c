"""Each site: when the extension last read it, what it could not read, and by which selector map."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from agent.doctor.finding import Finding, good, note, wrong
from agent.doctor.seen import PLATFORMS, Seen
from agent.model import SITES, CoverageOfPage, Platform

WHERE: dict[Platform, str] = {
    "x": "https://x.com/notifications/mentions",
    "facebook": "https://www.facebook.com/notifications",
}
UNREAD_FOR = timedelta(days=3)
NEWER = "Update Nod, or mend its selector map (docs/adding-a-site.md)."


def check(seen: Seen) -> Iterator[Finding]:
    if seen.failed or seen.refused:
        return
    if not seen.memory.me.accounts:
        yield note("sites", "Nod does not know your accounts.", 'Open X or Facebook and answer "Is this you?" there.')
    for site in PLATFORMS:
        yield from _map(seen, site)
        pages = [page for page in seen.memory.coverage if page.platform == site]
        if pages:
            yield from _read(seen, site, pages)
        elif any(account.platform == site for account in seen.memory.me.accounts):
            yield note("sites", f"{SITES[site]} was not read yet.", f"Open {WHERE[site]}")


def _map(seen: Seen, site: Platform) -> Iterator[Finding]:
    served = seen.maps.get(site)
    if served is None:
        return
    if served.refused:
        yield wrong(
            "sites",
            f"Your own selector map of {SITES[site]} is not in use. {served.refused}",
            f"Mend it or take it away: {seen.path / 'site-maps' / f'{site}.json'}",
        )
    elif served.source == "own" and _day(served.version) < _day(seen.built_in.get(site, "")):
        yield note(
            "sites",
            f"Your own selector map of {SITES[site]} ({served.version}) is older than the one that came with Nod "
            f"({seen.built_in[site]}).",
            f"Take it away: {seen.path / 'site-maps' / f'{site}.json'}",
        )


def _read(seen: Seen, site: Platform, pages: list[CoverageOfPage]) -> Iterator[Finding]:
    name = SITES[site]
    last = max(pages, key=lambda page: page.read_at)
    if last.coverage.health == "broken":
        yield wrong("sites", f"{name} changed its page: the last one ({last.kind}) could not be read.", NEWER)
    elif last.coverage.health == "logged-out":
        yield note("sites", f"You were logged out of {name} when it was last read.", f"Log in and open {WHERE[site]}")
    elif last.coverage.health == "degraded" and last.coverage.missing:
        lost = ", ".join(last.coverage.missing)
        yield note("sites", f"{name} changed its page: some of it could not be read ({lost}).", NEWER)
    served = seen.maps.get(site)
    if served is not None and last.coverage.map and _day(last.coverage.map) < _day(served.version):
        yield note(
            "sites",
            f"{name} was last read by a selector map ({last.coverage.map}) older than the one here ({served.version}).",
            "It takes the newer one within ten minutes; if not, reload the extension.",
        )
    if seen.now - last.read_at > UNREAD_FOR:
        since = _since(last.read_at, seen.now)
        yield note("sites", f"{name} was last read {since}; since then Nod knows nothing.", f"Open {WHERE[site]}")
    elif last.coverage.health in ("ok", "unsupported"):
        yield good("sites", f"{name} was read {_since(last.read_at, seen.now)}.")


def _day(version: str) -> tuple[str, int]:
    """``x 2026-11-01.2`` as (``2026-11-01``, 2), to be compared."""
    day, _, number = version.partition(" ")[2].partition(".")
    return day, int(number) if number.isdigit() else 0


def _since(at: datetime, now: datetime) -> str:
    days = (now - at).days
    return "today" if days < 1 else "yesterday" if days == 1 else f"{days} days ago"
