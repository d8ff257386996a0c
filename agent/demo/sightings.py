"""A page of the month as the extension reads it: the posts in the contract's shape. Written by hand beside the pages,
so that what a browser reads there can be told from what stands there."""

from __future__ import annotations

import base64
import re
from datetime import datetime, timedelta
from typing import Any

from agent.demo.places import Place, address, answers
from agent.demo.scenario import COMMENTS, Month, Said, Who

_UNITS = ((7 * 86_400, "w"), (86_400, "d"), (3_600, "h"), (60, "m"))


def age(at: datetime, now: datetime) -> str:
    """How a site shows an age: "5m", "3h", "2d", "1w"."""
    passed = max(60, int((now - at).total_seconds()))
    seconds, unit = next(each for each in _UNITS if passed >= each[0])
    return f"{passed // seconds}{unit}"


def comment_code(root: Said, comment: Said) -> str:
    """The id of a comment as Facebook writes it into links: base64 of ``comment:POST_COMMENT``."""
    if root.kind == "gpost":
        return comment.number
    return base64.b64encode(f"comment:1221009_{comment.number}".encode()).decode()


def observation(month: Month, place: Place, now: datetime) -> dict[str, Any]:
    """The page as ``POST /v1/observations`` takes it."""
    shows = [one for root in place.shows for one in ([root, *_under(month, root, now)] if place.focus else [root])]
    viewer = f"x:@{month.me.x}" if place.site == "x" else f"facebook:{month.me.number}"
    read = _x if place.site == "x" else _facebook
    posts = [] if place.kind == "other" else [read(month, place, one, now) for one in shows]
    coverage = {"health": "ok", "seen": len(posts), "read": len(posts)}
    page = {"platform": place.site, "kind": place.kind, "url": place.url}
    return {"page": page, "viewer": viewer, "coverage": coverage, "posts": posts}


def key(one: Said) -> str:
    """The agent's key of these words."""
    return f"{one.site}:{one.number}"


def _under(month: Month, one: Said, now: datetime) -> list[Said]:
    return [each for other in answers(month, one, now) for each in (other, *_under(month, other, now))]


def _x(month: Month, place: Place, one: Said, now: datetime) -> dict[str, Any]:
    up = month.said[one.to] if one.to else None
    named = re.findall(r"@(\w+)", one.words)
    post = {
        "platform": "x",
        "id": one.number,
        "url": address(month, one),
        "kind": one.kind,
        "author": {"handle": one.who.x, "name": one.who.name, "id": None, "url": f"https://x.com/{one.who.x}"},
        "text": one.words,
        "lang": one.who.lang,
        "at": _stamp(one.at),
        "in_reply_to": None,
        "mentions": named,
        "my_reactions": ["like"] if month.liked(one, now) else [],
        "replies_hidden": False if place.focus or not answers(month, one, now) else None,
    }
    if place.focus is not None:
        post |= {"thread": place.focus.number, "thread_author": place.focus.who.x}
        if up is not None:
            own_thread = up is place.focus and one.who is up.who
            post |= {"in_reply_to": {"id": up.number, "author": up.who.x}}
            post |= {"kind": "post"} if own_thread else {}
    elif up is not None:
        post |= {"in_reply_to": {"id": None, "author": up.who.x}}
        post |= {"mentions": [up.who.x, *named]} if one.kind == "reply" else {}
    return post


def _facebook(month: Month, place: Place, one: Said, now: datetime) -> dict[str, Any]:
    root = month.root(one)
    shown = age(one.at, now)
    length = next(seconds for seconds, name in _UNITS if name == shown[-1])
    comment = one.kind in COMMENTS
    called = called_first(month, one)
    named = ([called] if called else []) + [month.people[who] for who in re.findall(r"@\[(\w+)\]", one.words)]
    above = top(month, one)
    return {
        "platform": "facebook",
        "id": one.number,
        "url": _comment_address(month, root, one) if comment else address(month, one).rstrip("/"),
        "kind": "quote" if one.kind == "fshare" else "post" if not comment else "reply" if above else "comment",
        "author": _author(root, one.who),
        "text": (f"{called.name} " if called else "")
        + re.sub(r"@\[(\w+)\]", lambda found: month.people[found[1]].name, one.words),
        "at": None,
        "not_before": _stamp(now - timedelta(seconds=(int(shown[:-1]) + 1) * length)),
        "in_reply_to": _whom(month, one, root),
        "thread": root.number,
        "thread_author": _name(root, root.who),
        "mentions": [_name(root, who) for who in named],
        "my_reactions": None,
        "replies_hidden": False if comment else None,
    }


def top(month: Month, one: Said) -> Said | None:
    """The comment under which a reply on Facebook stands: replies to replies stand there too."""
    up = month.said[one.to] if one.to and one.kind in COMMENTS else None
    while up is not None and up.kind in COMMENTS and month.said[up.to or ""].kind in COMMENTS:
        up = month.said[up.to or ""]
    return up if up is not None and up.kind in COMMENTS else None


def called_first(month: Month, one: Said) -> Who | None:
    """Whose name Facebook puts before a reply to a reply."""
    up = month.said[one.to] if one.to and one.kind in COMMENTS else None
    return up.who if up is not None and top(month, up) is not None else None


def _whom(month: Month, one: Said, root: Said) -> dict[str, Any] | None:
    if one.to is None:
        return None
    up, above = month.said[one.to], top(month, one)
    if one.kind == "fshare":
        return {"id": None, "author": _name(root, up.who)}
    if above is not None and above is not up:
        return {"id": above.number if above.who is up.who else None, "author": _name(root, up.who)}
    return {"id": up.number, "author": _name(root, up.who)}


def _comment_address(month: Month, root: Said, one: Said) -> str:
    above = top(month, one)
    ids = f"comment_id={comment_code(root, above or one)}"
    return f"{address(month, root).rstrip('/')}?{ids}" + (
        f"&reply_comment_id={comment_code(root, one)}" if above else ""
    )


def _author(root: Said, who: Who) -> dict[str, Any]:
    if root.kind == "gpost":
        url = f"https://www.facebook.com/profile.php?id={who.number}"
        return {"handle": None, "name": who.name, "id": who.number, "url": url}
    return {"handle": who.facebook, "name": who.name, "id": None, "url": f"https://www.facebook.com/{who.facebook}"}


def _name(root: Said, who: Who) -> str | None:
    return who.number if root.kind == "gpost" else who.facebook


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")
