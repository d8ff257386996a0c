"""Coverage: which pages were read, when, how much of them, and what could not be read."""

from __future__ import annotations

from agent.dashboard.page import Page, Shown, render
from agent.model import CoverageOfPage
from agent.services import services

#: What the extension calls what it met, in words; a word that is not here is said as it is.
HEALTH = {
    "ok": "read",
    "degraded": "read, with gaps",
    "logged-out": "you were logged out there",
    "unsupported": "a kind of page that I do not read",
    "broken": "the site changed its page, I could not read it",
}
KINDS = {
    "home": "home",
    "mentions": "mentions",
    "notifications": "notifications",
    "post": "a post",
    "profile": "a profile",
    "list": "a list",
    "search": "search",
    "bookmarks": "bookmarks",
    "community": "a community",
    "group": "a group",
    "photo": "a photo",
    "reel": "a reel",
    "video": "a video",
    "page": "a page",
}


def show() -> Shown:
    read = sorted(services().ledger.coverage(), key=lambda one: one.read_at, reverse=True)
    return render("coverage.html", read=read, health=HEALTH, kinds=KINDS, gaps=gaps)


def gaps(one: CoverageOfPage) -> list[str]:
    """What could not be read of a page, as sentences."""
    told = one.coverage
    unread = told.seen - told.read
    said = [f"{unread} of {told.seen} posts could not be read."] if unread > 0 else []
    if told.missing:
        said.append(f"Not found on the page: {', '.join(told.missing)}.")
    if told.hidden:
        said.append(f"Hidden by the site: {', '.join(told.hidden)}.")
    return said


PAGE = Page(name="coverage", title="Coverage", path="/coverage", show=show)
