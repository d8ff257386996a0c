"""Reactions, in the shape with a sentence (to 2023) and in the shape with labels (since). Exports hold one or both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from agent.archives.facebook.act import Known, act, at_of, parts_of, source_key
from agent.archives.facebook.titles import target_of
from agent.archives.texts import LONGEST_URL, name, text
from agent.model.archived import Act, LeftOut

#: What reactions are called: in the older shape in English whatever the account's language, in the newer in it.
_WORDS = frozenset(
    {"like", "love", "haha", "care", "wow", "sad", "anger", "angry", "sorry", "thankful", "pride", "none"}
    | {"gefällt mir", "j’aime", "j'aime", "me gusta", "mi piace", "synes godt om", "gilla", "vind ik leuk", "thích"}
    | {"いいね！", "curtir", "lubię to!", "beğen", "нравится"}
)


class Reactions:
    """Takes reactions; those of one second toward one person are the same, whichever shape tells of them."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._at: dict[int, set[str | None]] = {}

    def of(self, record: Any) -> Iterator[Act | LeftOut]:
        at = at_of(record) if isinstance(record, dict) else None
        if at is None:
            yield LeftOut(reason="not-understood")
            return
        labelled = isinstance(record.get("label_values"), list)
        url, who, inferred, own = self._labelled(record) if labelled else self._told(record)
        if own or self._known.is_me(who):
            yield LeftOut(reason="own")
            return
        there = self._at.setdefault(int(at.timestamp()), set())
        if there and (who in there or who is None or None in there):
            yield LeftOut(reason="twice")
            return
        source = source_key("reaction", at, who if there else None)
        there.add(who)
        yield act(self._known, "like", source, who, at, url=url, inferred=inferred)

    def _labelled(self, record: dict[str, Any]) -> tuple[str | None, str | None, bool, bool]:
        url, named, others = None, None, []
        for entry in record["label_values"]:
            if not isinstance(entry, dict):
                continue
            label, value = text(entry.get("label")), name(entry.get("value"))
            href = text(entry.get("href"), LONGEST_URL)
            if href or (value and value.startswith(("https://", "http://"))):
                url = url or href or value
            elif label == "Name":
                named = value
            elif label != "Reaction" and value and value.casefold() not in _WORDS:
                others.append(value)
        if named is None and others:
            found = [value for value in others if value in self._known.names]
            named = found[0] if found else (others[-1] if len(others) > 1 else None)
            return url, named, named is not None, False
        return url, named, False, False

    def _told(self, record: dict[str, Any]) -> tuple[str | None, str | None, bool, bool]:
        held: dict[str, Any] = next(
            (part["reaction"] for part in parts_of(record) if isinstance(part.get("reaction"), dict)), {}
        )
        actor = name(held.get("actor"))
        owners = self._known.owners | ({actor} if actor else set())
        target = target_of(text(record.get("title")), owners, self._known.names)
        return None, target.name, target.inferred, target.own
