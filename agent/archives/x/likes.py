"""Likes of an X archive: neither date nor author stand there. The author is known only where the user answered or
quoted the same post; no other like is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from agent.archives.texts import digits
from agent.model import Author
from agent.model.archived import Act, LeftOut


def id_of_like(record: Any) -> str | None:
    held = record.get("like") if isinstance(record, dict) else None
    return digits(held.get("tweetId")) if isinstance(held, dict) else None


def likes_of(records: Iterable[Any | LeftOut], file: str, authors: dict[int, Author]) -> Iterator[Act | LeftOut]:
    """``authors``: who wrote a post, by its id."""
    seen: set[int] = set()
    for place, record in enumerate(records, start=1):
        if isinstance(record, LeftOut):
            yield record
            continue
        id = id_of_like(record)
        if id is None:
            yield LeftOut(reason="not-understood", file=file, place=place)
        elif int(id) in seen:
            yield LeftOut(reason="twice")
        elif (author := authors.get(int(id))) is None:
            yield LeftOut(reason="like-unknown")
        else:
            yield Act(
                source=f"x:{id} like", kind="like", to=author, post=f"x:{id}", url=f"https://x.com/i/web/status/{id}"
            )
        seen.add(int(id or 0))
