"""Two sightings of one post: what is new is taken, what is known is never erased."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from agent.model import Author, InReplyTo, Post
from agent.nudges.age import plausible

BETTER = timedelta(hours=6)


def merged(old: Post, new: Post, now: datetime) -> Post:
    """The post after it was seen again. A text cut short gives way to the whole one, an older wording to the newer."""
    at = plausible(new.at, now)
    return replace(
        old,
        id=old.id or new.id,
        url=new.url or old.url,
        kind=old.kind if new.kind == "post" else new.kind,
        author=Author(
            handle=new.author.handle or old.author.handle,
            name=new.author.name or old.author.name,
            id=new.author.id or old.author.id,
            url=new.author.url or old.author.url,
        ),
        text=_text(old.text, new.text),
        lang=new.lang or old.lang,
        at=at or old.at,
        not_before=_bound(old.not_before, new.not_before),
        in_reply_to=_in_reply_to(old.in_reply_to, new.in_reply_to),
        thread=new.thread or old.thread,
        thread_author=new.thread_author or old.thread_author,
        mentions=old.mentions + [name for name in new.mentions if name not in old.mentions],
        links=new.links or old.links,
        my_reactions=old.my_reactions if new.my_reactions is None else new.my_reactions,
        replies_hidden=old.replies_hidden if new.replies_hidden is None else new.replies_hidden,
    )


def _bound(old: datetime | None, new: datetime | None) -> datetime | None:
    """A relative time ("2 h") moves its bound a little at each look; only a plainly better one is news."""
    if old is None or new is None:
        return new or old
    return new if new - old > BETTER else old


def _text(old: str, new: str) -> str:
    cut = new.rstrip().rstrip("…").rstrip()
    return old if old.startswith(cut) else new


def _in_reply_to(old: InReplyTo | None, new: InReplyTo | None) -> InReplyTo | None:
    if old is None or new is None:
        return new or old
    return InReplyTo(id=new.id or old.id, author=new.author or old.author)
