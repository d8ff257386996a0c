"""Counts what each real capture holds, without the reader: a flat stream of tags, read in document order.

The reader climbs ancestors in a browser; this script never does. It walks the tags once, from top to bottom, and keeps
what stands between one post's opening tag and the next. Where both can be done, another clue is used than the reader's
(the handle from the avatar's test id instead of the author's link). What it finds is written to ``captures.json`` as
counts and salted SHA-256 hashes: no word, name or id of a real person stands in the repository.

Run ``python -m tests.sites.count_captures FOLDER`` by hand when a capture is added; the tests only read its answer.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

FOUND = Path(__file__).with_name("captures.json")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}


class Token(NamedTuple):
    """One tag or text in document order. ``depth`` is the number of open tags around it, ``end`` a closing tag."""

    tag: str
    attrs: dict[str, str]
    text: str
    depth: int
    end: bool


class Stream(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tokens: list[Token] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tokens.append(Token(tag, {k: v or "" for k, v in attrs}, "", len(self.open), False))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            while self.open.pop() != tag:
                pass
            self.tokens.append(Token(tag, {}, "", len(self.open), True))

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in ("script", "style"):
            self.tokens.append(Token("", {}, data, len(self.open), False))


def tokens_of(path: Path) -> list[Token]:
    stream = Stream()
    stream.feed(path.read_text("utf-8", errors="replace"))
    return stream.tokens


def inside(tokens: list[Token], at: int) -> list[Token]:
    """The tokens between the opening tag at ``at`` and its end."""
    for end in range(at + 1, len(tokens)):
        if tokens[end].end and tokens[end].depth == tokens[at].depth:
            return tokens[at + 1 : end]
    return tokens[at + 1 :]


def words(tokens: list[Token]) -> str:
    """The letters of a text without white space; an emoji image counts as its ``alt``."""
    return re.sub(r"\s+", "", "".join(t.attrs.get("alt", "") if t.tag == "img" else t.text for t in tokens))


def x_posts(tokens: list[Token]) -> dict[str, object]:
    posts: list[dict[str, str]] = []
    promoted = truncated = shows = quotes = 0
    viewer = ""
    for at, token in enumerate(tokens):
        if token.attrs.get("data-testid") == "AppTabBar_Profile_Link":
            viewer = urlsplit(token.attrs["href"]).path.strip("/")
        if token.attrs.get("data-testid") == "cellInnerDiv":
            cell = inside(tokens, at)
            tweets = [t for t in cell if t.tag == "article" and t.attrs.get("data-testid") == "tweet"]
            shows += not tweets and any(t.tag == "button" for t in cell)
        if token.tag != "article" or token.attrs.get("data-testid") != "tweet":
            continue
        body = inside(tokens, at)
        names = [i for i, t in enumerate(body) if t.attrs.get("data-testid") == "User-Name"]
        quoted_from = names[1] if len(names) > 1 else len(body)
        times = [i for i, t in enumerate(body) if t.tag == "time" and not t.end]
        linked = [
            (body[i - 1].attrs["href"], body[i].attrs["datetime"])
            for i in times
            if "/status/" in previous(body, i).attrs.get("href", "")
        ]
        if not linked:
            promoted += 1
            continue
        (href, when) = linked[0]
        marks = [t.attrs.get("data-testid", "") for t in body]
        avatars = [m.removeprefix("UserAvatar-Container-") for m in marks if m.startswith("UserAvatar-Container-")]
        bodies = [i for i, t in enumerate(body) if t.attrs.get("data-testid") == "tweetText" and i < quoted_from]
        link = next(i for i in range(names[0] + 1, len(body)) if body[i].tag == "a")
        post = {
            "id": re.findall(r"/status/(\d+)", href)[0],
            "handle": avatars[0],
            "name": words(inside(body, link)),
            "at": when[:19] + "Z",
            "text": words(inside(body, bodies[0])) if bodies else "",
        }
        if len(names) > 1:
            quotes += 1
            post["quoted"] = avatars[1]
        truncated += any(t.attrs.get("data-testid") == "tweet-text-show-more-link" for t in body[:quoted_from])
        posts.append(post)
    return {
        "posts": posts, "comments": [], "promoted": promoted, "quotes": quotes, "truncated": truncated,
        "skeletons": 0, "show_cells": shows, "viewer": viewer,
    }  # fmt: skip


def previous(tokens: list[Token], at: int) -> Token:
    """The tag opened last before ``at``, white space left out."""
    return next(t for t in reversed(tokens[:at]) if t.tag or t.text.strip())


def who(href: str) -> str:
    """A user id where the address shows one, else the profile's name in the address."""
    parts = urlsplit(href)
    number = re.search(r"/user/(\d+)", parts.path)
    return number[1] if number else parse_qs(parts.query).get("id", [parts.path.strip("/").split("/")[0]])[0]


def facebook_posts(tokens: list[Token]) -> dict[str, object]:
    posts: list[dict[str, str]] = []
    comments: list[dict[str, str]] = []
    skeletons = truncated = 0
    for at, token in enumerate(tokens):
        if token.attrs.get("data-ad-rendering-role") == "profile_name":
            heading = inside(tokens, at)
            link = next(i for i, t in enumerate(heading) if t.tag == "a")
            rest = [t.attrs.get("href", "") for t in tokens[at:]]
            ids = [i for i in (post_id(h) for h in rest) if i]
            story = next(
                i for i in range(at, len(tokens)) if tokens[i].attrs.get("data-ad-rendering-role") == "story_message"
            )
            message = inside(tokens, story)
            more = [i for i, t in enumerate(message) if t.attrs.get("role") == "button"]
            truncated += bool(more)
            message = message[: more[0]] if more else message
            posts.append({"id": ids[0], "handle": who(heading[link].attrs["href"]),
                          "name": words(inside(heading, link)), "text": words(message)})  # fmt: skip
        if token.attrs.get("role") == "article" and "tabindex" in token.attrs:
            body = inside(tokens, at)
            links = [t.attrs["href"] for t in body if "comment_id=" in t.attrs.get("href", "")]
            if not links:
                skeletons += 1
                continue
            author = next(i for i, t in enumerate(body) if t.attrs.get("aria-hidden") == "false" and t.tag == "a")
            name = inside(body, author)
            row = next(i for i, t in enumerate(body) if t.tag == "ul" and not t.end)
            said = [i for i in range(author + len(name), row) if "lang" in body[i].attrs and body[i].tag == "span"]
            comments.append({"id": re.findall(r"comment_id=(\d+)", " ".join(links))[0],
                             "handle": who(body[author].attrs["href"]), "name": words(name),
                             "text": words(inside(body, said[0])) if said else ""})  # fmt: skip
        skeletons += token.attrs.get("role") == "status" and token.attrs.get("tabindex") == "-1"
    return {
        "posts": posts, "comments": comments, "promoted": 0, "quotes": 0, "truncated": truncated,
        "skeletons": skeletons, "show_cells": 0, "viewer": "",
    }  # fmt: skip


def post_id(href: str) -> str | None:
    found = re.search(r"/(?:posts|permalink)/(\w+)|set=pcb\.(\d+)", unquote(href))
    return (found[1] or found[2]) if found else None


def sealed(salt: str, *words: str) -> str:
    """A salted hash of words that must not stand here."""
    return hashlib.sha256("\x1f".join((salt, *words)).encode("utf-8", "replace")).hexdigest()[:24]


def summary(found: dict[str, object], salt: str) -> dict[str, object]:
    """Counts as they are, everything else as hashes."""
    out: dict[str, object] = {}
    for key, value in found.items():
        if isinstance(value, list):
            out[key] = [
                {"id": sealed(salt, p["id"])}
                | {
                    field: sealed(salt, p["id"], p[field])
                    for field in ("handle", "name", "at", "text", "quoted")
                    if p.get(field)
                }
                for p in value
            ]
        else:
            out[key] = sealed(salt, value) if isinstance(value, str) and value else value
    return out


def main(folder: Path) -> None:
    salt = secrets.token_hex(16)
    pages: dict[str, object] = {}
    for site, count in (("x", x_posts), ("facebook", facebook_posts)):
        for path in sorted((folder / site).glob("*.html")):
            pages[f"{site}/{path.name}"] = summary(count(tokens_of(path)), salt)
    FOUND.write_text(json.dumps({"salt": salt, "pages": pages}, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
