"""The month as pages of both sites at any moment: pure functions from an address and a clock to HTML.

They have the shapes of the replicas of the tests, so that the extension reads them as it reads the sites; they cannot
be written into. The page's own moment stands in ``html[data-now]`` (milliseconds).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from agent.demo.places import GROUP, Place, address, answers, page_of, place
from agent.demo.scenario import COMMENTS, Month, Said
from agent.demo.sightings import age, called_first, comment_code, top

HOSTS = ("x.com", "www.facebook.com")
SHAPES = Path(__file__).parent / "shapes"
NONCE = "aW52ZW50ZWQ"
POLICY = f"default-src 'none'; script-src 'nonce-{NONCE}'; style-src 'nonce-{NONCE}'; base-uri 'none'"
_TITLES = {"home": "Home", "mentions": "Notifications", "notifications": "Notifications", "profile": "Robin Vale"}


@dataclass(frozen=True)
class Answer:
    """What a server would send."""

    status: int
    headers: dict[str, str]
    body: bytes


def answer(month: Month, url: str, now: datetime, theme: str = "light") -> Answer:
    """The page at an address of either site as it is at ``now``; 404 for what the month does not hold."""
    page = page_of(month, url)
    if page is None:
        return Answer(404, {"content-type": "text/plain"}, b"")
    html = render(month, page, now, theme)
    headers = {"content-type": "text/html; charset=utf-8", "cache-control": "no-store"}
    return Answer(200, headers | {"content-security-policy": POLICY}, html.encode())


def render(month: Month, page: str, now: datetime, theme: str = "light") -> str:
    """The HTML of a page (``agent.demo.places.place``)."""
    shown = place(month, page, now)

    html = _environment().get_template(f"{shown.site}.html").render(_words(month, shown, now, theme))
    return re.sub(r">\s*\n\s*<", "><", html)


def _words(month: Month, shown: Place, now: datetime, theme: str) -> dict[str, object]:
    def passed_on(one: Said) -> Said | None:
        return month.said[one.to or ""] if one.kind in ("quote", "fshare") else None

    def answered(one: Said) -> str | None:
        """Whom the page says that it answers: X says so everywhere but on the page of the conversation."""
        return month.said[one.to or ""].who.x if one.kind == "reply" and shown.focus is None else None

    return {
        "month": month,
        "place": shown,
        "title": _TITLES.get(shown.kind, "Post"),
        "theme": theme,
        "nonce": NONCE,
        "now_ms": int(now.timestamp() * 1000),
        "group_id": GROUP,
        "style": Markup((SHAPES / "page.css").read_text(encoding="utf-8")),  # noqa: S704 - our own file
        "script": Markup((SHAPES / "page.js").read_text(encoding="utf-8")),  # noqa: S704 - our own file
        "age": lambda one: age(one.at, now),
        "stamp": lambda one: one.at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "liked": lambda one: month.liked(one, now),
        "count": lambda one: len(answers(month, one, now)),
        "rows": lambda one: _rows(month, one, now),
        "comments": lambda one: answers(month, one, now),
        "replies": lambda one: [each for each in month.by_then(now) if top(month, each) is one],
        "passed_on": passed_on,
        "answered": answered,
        "address": lambda one: address(month, one).rstrip("/"),
        "code": comment_code,
        "named_words": lambda one: facebook_text(month, one),
    }


def _rows(month: Month, one: Said, now: datetime) -> list[list[Said]]:
    """The conversations under a post of X: each answer with what answers it, in a row."""

    def row(first: Said) -> list[Said]:
        return [first, *(each for other in answers(month, first, now)[:1] for each in row(other))]

    return [row(first) for first in answers(month, one, now)]


@cache
def _environment() -> Environment:
    env = Environment(
        loader=FileSystemLoader(SHAPES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters["x_text"] = x_text
    return env


def x_text(text: str) -> Markup:
    """A text of X: words in spans, mentions and links in spans of their own."""
    made = []
    for part in re.split(r"(@\w+|https://\S+)", text):
        if part.startswith("@"):
            made.append(f'<span class="link"><a dir="ltr" href="/{part[1:]}" role="link">{part}</a></span>')
        elif part.startswith("https://"):
            made.append(f'<a dir="ltr" href="{escape(part)}" rel="noopener" role="link">{escape(part)}</a>')
        elif part:
            made.append(f"<span>{escape(part)}</span>")
    return Markup("".join(made))  # noqa: S704 - escaped above


def facebook_text(month: Month, one: Said) -> Markup:
    """A text of Facebook; who is named is linked, also the one whom a reply to a reply is for."""

    def named(key: str) -> str:
        who = month.people[key]
        path = f"groups/{GROUP}/user/{who.number}/" if one.kind == "gcomment" else who.facebook
        href = f"https://www.facebook.com/{path}?__cft__[0]=AZWr0bin"
        return f'<a href="{href}" role="link" tabindex="0"><span>{escape(who.name)}</span></a>'

    called = called_first(month, one)
    text = re.sub(r"@\[(\w+)\]", lambda found: named(found[1]), str(escape(one.words)))
    lead = f"{named(called.key)} " if called is not None and one.kind in COMMENTS else ""
    return Markup(f'<div><div dir="auto">{lead}{text}</div></div>')  # noqa: S704 - escaped above
