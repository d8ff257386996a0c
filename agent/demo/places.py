"""What stands on which page of the two sites at a moment, and under which address."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from agent.demo.scenario import COMMENTS, Month, Said, Site

GROUP = "5550001"
#: How many posts a feed shows.
FEED = 14
MENTIONS = "https://x.com/notifications/mentions"
HOMES = {
    "x": "https://x.com/home",
    "facebook": "https://www.facebook.com/",
    "mentions": MENTIONS,
    "notifications": "https://x.com/notifications",
    "facebook-notifications": "https://www.facebook.com/notifications",
}


@dataclass(frozen=True)
class Place:
    """One page: ``kind`` as the extension calls it, ``focus`` the words whose page it is, ``shows`` the posts in order
    (on the page of one conversation without what answers them, which ``answers`` gives)."""

    site: Site
    kind: str
    url: str
    shows: tuple[Said, ...]
    focus: Said | None = None


def place(month: Month, page: str, now: datetime) -> Place:
    """The page of that name: a key of ``HOMES``, ``profile``, ``facebook-profile``, or the name of words."""
    there = list(month.by_then(now))
    me = month.me
    if page in month.said:
        return _conversation(month, month.root(month.said[page]))
    if page == "mentions":
        return Place("x", "mentions", HOMES[page], _newest(there, lambda one: _speaks_to_robin(month, one)))
    if page == "notifications":
        return Place("x", "notifications", HOMES[page], _newest(there, lambda one: _speaks_to_robin(month, one)))
    if page == "facebook-notifications":
        return Place("facebook", "other", HOMES[page], _newest(there, lambda one: one.kind == "fcomment"))
    if page == "profile":
        return Place("x", "profile", f"https://x.com/{me.x}", _newest(there, lambda one: _own_post(month, one, "x")))
    if page == "facebook-profile":
        shows = _newest(there, lambda one: _own_post(month, one, "facebook"))
        return Place("facebook", "profile", f"https://www.facebook.com/{me.facebook}", shows)
    if page == "facebook":
        return Place("facebook", "home", HOMES[page], _newest(there, lambda one: one.kind in ("fpost", "fshare")))
    if page == "x":
        return Place("x", "home", HOMES[page], _newest(there, lambda one: one.kind in ("post", "quote")))
    raise KeyError(page)


def page_of(month: Month, url: str) -> str | None:
    """The name of the page at an address; None where the month has none."""
    parts = urlsplit(url)
    path = parts.path.rstrip("/") or "/"
    for name, home in HOMES.items():
        known = urlsplit(home)
        if parts.hostname == known.hostname and path == (known.path.rstrip("/") or "/"):
            return name
    if parts.hostname == "x.com" and path == f"/{month.me.x}":
        return "profile"
    if parts.hostname == "www.facebook.com" and path == f"/{month.me.facebook}":
        return "facebook-profile"
    if not re.search(r"/(?:status|posts)/", path):
        return None
    number = path.rsplit("/", 1)[-1]
    return next((one.id for one in month.said.values() if one.number == number), None)


def address(month: Month, one: Said) -> str:
    """Where these words stand by themselves."""
    if one.site == "x":
        return f"https://x.com/{one.who.x}/status/{one.number}"
    if one.kind in COMMENTS:
        return address(month, month.root(one))
    if one.kind == "gpost":
        return f"https://www.facebook.com/groups/{GROUP}/posts/{one.number}/"
    return f"https://www.facebook.com/{one.who.facebook}/posts/{one.number}"


def answers(month: Month, one: Said, now: datetime) -> list[Said]:
    """What answers these words, the oldest first; not what passes them on."""
    kinds = {"reply", *COMMENTS}
    return [other for other in month.by_then(now) if other.to == one.id and other.kind in kinds]


def _conversation(month: Month, root: Said) -> Place:
    kind = "status" if root.site == "x" else "group-post" if root.kind == "gpost" else "post"
    return Place(root.site, kind, address(month, root), (root,), root)


def _newest(there: Iterable[Said], wanted: Callable[[Said], bool]) -> tuple[Said, ...]:
    return tuple([one for one in there if wanted(one)][::-1][:FEED])


def _own_post(month: Month, one: Said, site: Site) -> bool:
    return one.who is month.me and one.site == site and one.kind in ("post", "fpost")


def _speaks_to_robin(month: Month, one: Said) -> bool:
    if one.site != "x" or one.who is month.me:
        return False
    answered = month.said[one.to].who is month.me if one.to else False
    return answered or f"@{month.me.x}" in one.words
