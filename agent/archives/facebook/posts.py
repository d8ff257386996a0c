"""The user's own posts: toward somebody where they stand on somebody's timeline or tag somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from agent.archives.facebook.act import Known, act, at_and_title, marked, parts_of, source_key
from agent.archives.facebook.titles import Target, target_of
from agent.archives.texts import name, text
from agent.model.archived import Act, LeftOut


def tags_of(record: Any) -> list[str]:
    """``tags: [{"name"}]`` or ``["name"]``."""
    tags = record.get("tags") if isinstance(record, dict) else None
    held = [one.get("name") if isinstance(one, dict) else one for one in tags] if isinstance(tags, list) else []
    return [found for one in held if (found := name(one))]


def post_of(record: Any, known: Known) -> Iterator[Act | LeftOut]:
    """A mention for each person of the timeline, the tags and the mark-up, each once."""
    told = at_and_title(record)
    if told is None:
        yield LeftOut(reason="not-understood")
        return
    at, title = told
    words = next((said for part in parts_of(record) if (said := text(part.get("post")))), None)
    source = source_key("post", at, words)
    fresh, before = known.told_of(source)
    target = target_of(title, known.owners, known.names) if _on_a_timeline(title) else Target()
    people: dict[str, tuple[str | None, bool]] = {}
    if target.name:
        people[target.name] = (None, target.inferred)
    for who in marked(words):
        people[who.name or str(who.id)] = (who.id, False)
    for tagged in tags_of(record):
        people.setdefault(tagged, (None, False))
    found = [one for one in people.items() if not known.is_me(one[0]) and one[0] not in before]
    before.update(called for called, _ in found)
    for number, (called, (id, inferred)) in enumerate(found):
        yield act(
            known, "mention", source, called, at, words=words, inferred=inferred, first=fresh and number == 0, id=id
        )
    if not found:
        yield LeftOut(reason="to-nobody" if fresh else "twice")


def _on_a_timeline(title: str | None) -> bool:
    """A title may also tell of a shared link or a place; only a timeline is somebody's own."""
    return title is not None and _TIMELINE.search(title) is not None


#: As sentences write it, and not in a name: "Bullet Journal Lovers" is a group, and a journalist no journal.
_TIMELINE = re.compile(
    r"(?<![A-Za-z])(?:timeline|tidslinje|Chronik|journal(?!is)|biografía|diario|tijdlijn|linha do tempo)"
    r"|oś czasu|хронике|タイムライン"
)
