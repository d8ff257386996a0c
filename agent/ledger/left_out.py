"""Groups and pages that the user leaves out: told by an address alone, in whichever of its spellings. The extension
judges by the same rules (``extension/places.js``); both are tested by ``tests/left_out.json``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qs, unquote

from agent.addresses import split

_HOMES = {
    "x.com": "https://x.com",
    "mobile.x.com": "https://x.com",
    "twitter.com": "https://x.com",
    "mobile.twitter.com": "https://x.com",
    "facebook.com": "https://www.facebook.com",
    "www.facebook.com": "https://www.facebook.com",
    "web.facebook.com": "https://www.facebook.com",
    "m.facebook.com": "https://www.facebook.com",
}
#: Addresses that name a page or group by its id and not in their path, and the parameter that holds it.
_BY_ID = {
    "/profile.php": "id",
    "/permalink.php": "id",
    "/story.php": "id",
    "/photo": "idorvanity",
    "/photo.php": "idorvanity",
}


def left_out(url: str | None, excluded: Iterable[str]) -> bool:
    """Whether this address, or a place that it lies in, is one of those left out."""
    excluded = list(excluded)
    if not url or not excluded:
        return False
    here = _places(url)
    return any(
        place == prefix or place.startswith(f"{prefix}/")
        for prefix in map(plain, excluded)
        if prefix is not None
        for place in here
    )


def plain(url: str) -> str | None:
    """One spelling for an address that has several: ``web.facebook.com/groups/7/?ref=x`` →
    ``https://www.facebook.com/groups/7``. Of the query only the ``id`` of ``profile.php`` is kept. None for a page of
    another site."""
    parts = _parts(url)
    if parts is None:
        return None
    home, path, query = parts
    owner = _owner(path, query)
    return f"{home}{path}?id={owner}" if path == "/profile.php" and owner else home + path


def _places(url: str) -> list[str]:
    """The address in one spelling, and what else its page or group is called: a post's address may hold an id alone."""
    here = plain(url)
    parts = _parts(url)
    if here is None or parts is None:
        return []
    home, path, query = parts
    owner = _owner(path, query)
    if owner is None:
        first = path.split("/", 2)[1] if path else ""
        return [here, f"{home}/profile.php?id={first}"] if first.isdecimal() else [here]
    return [here, f"{home}/profile.php?id={owner}", f"{home}/groups/{owner}", f"{home}/{owner}"]


def _owner(path: str, query: str) -> str | None:
    found = parse_qs(query).get(_BY_ID.get(path, ""))
    return found[0].lower() if found else None


def _parts(url: str) -> tuple[str, str, str] | None:
    """The site's home, the path in small letters, and the query."""
    parts = split(url if "://" in url else f"https://{url}")
    home = _HOMES.get(parts.hostname or "") if parts is not None and parts.scheme in ("https", "http") else None
    if parts is None or home is None:
        return None
    try:
        path = unquote(parts.path, errors="strict")
    except UnicodeDecodeError:
        path = parts.path
    return home, re.sub(r"/+", "/", path).rstrip("/").lower(), parts.query
