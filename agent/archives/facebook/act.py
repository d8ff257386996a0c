"""What all of Facebook's records have in common: a time, a title, words, and no id."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from agent.archives.facebook.titles import Names, title_in
from agent.archives.facebook.whose import Friends
from agent.archives.texts import digits, name, text
from agent.model import AcknowledgementKind, Author
from agent.model.archived import Act

#: @[100004260849427:2048:Mary O'Brien], the only place where an id and a name stand together.
_MENTION = re.compile(r"@\[(\d{1,20}):\d+:([^\]\n]{1,300})\]")
_LATEST = 4_102_444_800  # 2100


@dataclass
class Known:
    """What is known while an export is read: the user's names, names to look for, friends, under which labels reactions
    stand, and of which people each source was told already."""

    owners: set[str]
    names: Names
    friends: Friends
    reaction_labels: set[str]
    told: dict[str, set[str]] = field(default_factory=dict)

    def is_me(self, person: str | None) -> bool:
        return person is not None and person in self.owners

    def told_of(self, source: str) -> tuple[bool, set[str]]:
        """Whether this source is told for the first time, and of whom it was told, to be added to: what has the same
        second and words is another act only where it is toward somebody else."""
        return source not in self.told, self.told.setdefault(source, set())


def at_and_title(record: Any) -> tuple[datetime, str | None] | None:
    """When it was, in UTC seconds, and the title; None for what is no record of Facebook's."""
    at = record.get("timestamp") if isinstance(record, dict) else None
    if isinstance(at, bool) or not isinstance(at, int) or not 0 < at < _LATEST:
        return None
    try:
        return datetime.fromtimestamp(at, UTC), title_in(record)
    except ValueError:
        return None


def parts_of(record: dict[str, Any]) -> list[dict[str, Any]]:
    """``data`` is a list of objects, or missing (a sticker, or words that were removed)."""
    data = record.get("data")
    return [one for one in data if isinstance(one, dict)] if isinstance(data, list) else []


def source_key(kind: str, at: datetime, words: str | None) -> str:
    """Comments and posts have no id: the same act in another export has the same time and words."""
    told = f"{kind}\n{int(at.timestamp())}\n{words or ''}"
    return f"facebook:~{hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:24]}"


def plain(words: str | None) -> str | None:
    """The words with the names in the place of the mark-up."""
    return text(_MENTION.sub(r"\2", words)) if words else None


def marked(words: str | None) -> Iterator[Author]:
    """The people in the mark-up of the words, each once."""
    seen = set()
    for id, called in _MENTION.findall(words or ""):
        if digits(id) and id not in seen:
            seen.add(id)
            yield Author(id=digits(id), name=name(called))


def act(
    known: Known,
    kind: AcknowledgementKind,
    source: str,
    who: str | None,
    at: datetime,
    *,
    words: str | None = None,
    url: str | None = None,
    inferred: bool = False,
    first: bool = True,
    id: str | None = None,
) -> Act:
    """An act toward somebody of that name, or toward nobody who is named."""
    return Act(
        source=source,
        kind=kind,
        to=Author(name=who, id=id) if who or id else None,
        first=first,
        text=plain(words),
        url=url,
        at=at,
        inferred=inferred,
        ambiguous=who is not None and id is None and known.friends.ambiguous(who),
    )
