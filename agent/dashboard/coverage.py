"""Coverage: which pages were read, when, how much of them, and what could not be read."""

from __future__ import annotations

from agent.dashboard.page import Page, Shown, render
from agent.model import CoverageOfPage
from agent.services import services

#: What the extension calls what it met, in words; a word that is not here is said as it is.
HEALTH = {
    "ok": "Read",
    "degraded": "Read, with gaps",
    "logged-out": "You were logged out there",
    "unsupported": "A kind of page that I do not read",
    "broken": "The site changed its page: I could not read it",
}
KINDS = {
    "status": "a post",
    "post": "a post",
    "history": "a post's history",
    "profile": "a profile",
    "list": "a list",
    "community": "a community",
    "group": "a group",
    "group-post": "a post in a group",
    "photo": "a photo",
    "reel": "a reel",
    "watch": "a video",
}
#: Fields of a post, as ``extension/overlay/edge-words.js`` says them.
FIELDS = {
    "at": "times",
    "author": "names",
    "name": "names",
    "handle": "handles",
    "text": "words",
    "id": "links",
    "url": "links",
    "in_reply_to": "who answers whom",
    "thread": "who answers whom",
    "viewer": "which account is yours",
    "own account": "which account is yours",
    "quote": "what is quoted",
    "lang": "languages",
    "my_reactions": "your likes",
}
#: What a page does not open by itself, as there.
HIDDEN = {
    "most relevant only": "comments that it finds less relevant",
    "see more": "the rest of long posts",
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
        said.append(
            f"Not found on the page: {', '.join(dict.fromkeys(FIELDS.get(name, name) for name in told.missing))}."
        )
    if told.hidden:
        said.append(f"Hidden by the site: {', '.join(dict.fromkeys(HIDDEN.get(name, name) for name in told.hidden))}.")
    return said


PAGE = Page(name="coverage", title="Coverage", path="/coverage", show=show)
