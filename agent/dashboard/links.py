"""Links out, only to the site where somebody wrote: an address that a page gave may hold anything."""

from __future__ import annotations

from agent.addresses import split
from agent.model import SITES, Platform

HOSTS: dict[str, Platform] = {
    "x.com": "x",
    "mobile.x.com": "x",
    "twitter.com": "x",
    "mobile.twitter.com": "x",
    "facebook.com": "facebook",
    "www.facebook.com": "facebook",
    "web.facebook.com": "facebook",
}


def outside(url: str | None, platform: str | None = None) -> str | None:
    """The address where it is one of X or Facebook (of ``platform``, where given) over https; else None."""
    if not url or any(ord(letter) < 33 or letter == "\\" for letter in url):
        return None
    parts = split(url)
    if parts is None:
        return None
    site = HOSTS.get(parts.netloc.lower())  # the whole netloc: neither a port nor somebody@ stands before the host
    return url if parts.scheme == "https" and site is not None and platform in (None, site) else None


def site_name(platform: str) -> str:
    """``x`` → ``X``"""
    return SITES.get(platform, platform)
