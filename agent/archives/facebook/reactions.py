"""Reactions, in the shape with a sentence (to 2023) and in the shape with labels (since). Exports hold one or both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from agent.archives.facebook.act import Known, act, at_and_title, parts_of, source_key
from agent.archives.facebook.titles import target_of
from agent.archives.texts import LONGEST_URL, name, text
from agent.model.archived import Act, LeftOut

#: What reactions are called: in the older shape in English whatever the account's language, in the newer in it. No list
#: is complete: the label under which one of them stands is a reaction's wherever it stands in this export.
_WORDS = frozenset(
    {"like", "love", "haha", "care", "wow", "sad", "anger", "angry", "sorry", "thankful", "pride", "none"}
    | {"gefällt mir", "j’aime", "j'aime", "me gusta", "mi piace", "synes godt om", "gilla", "vind ik leuk", "thích"}
    | {"いいね！", "curtir", "gosto", "lubię to!", "beğen", "нравится", "to se mi líbí", "tetszik", "tykkää", "liker"}
    | {"suka", "좋아요", "赞", "讚", "ถูกใจ", "أعجبني", "पसंद"}
)
REACTION, NAME = "Reaction", "Name"


class Reactions:
    """Takes reactions; those of one second toward one person are the same, whichever shape tells of them, and one
    toward nobody who is named is the same as one of the other shape, or any before it."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._at: dict[int, dict[str | None, bool]] = {}  # whom each second's are toward, and whether labels say so

    def of(self, record: Any) -> Iterator[Act | LeftOut]:
        told = at_and_title(record)
        if told is None:
            yield LeftOut(reason="not-understood")
            return
        at, title = told
        labelled = isinstance(record.get("label_values"), list)
        url, who, inferred, own = self._labelled(record) if labelled else self._told(record, title)
        if own or self._known.is_me(who):
            yield LeftOut(reason="own")
            return
        there = self._at.setdefault(int(at.timestamp()), {})
        if there and (who in there or who is None or (None in there and there[None] != labelled)):
            yield LeftOut(reason="twice")
            return
        source = source_key("reaction", at, who if there else None)
        there[who] = labelled
        yield act(self._known, "like", source, who, at, url=url, inferred=inferred)

    def _labelled(self, record: dict[str, Any]) -> tuple[str | None, str | None, bool, bool]:
        url, named, others = None, None, []
        for label, value, href in entries_of(record):
            if href:
                url = url or href
            elif label == NAME:
                named = value
            elif label not in self._known.reaction_labels and value and value.casefold() not in _WORDS:
                others.append(value)
        if named is None and others:
            found = [value for value in others if value in self._known.names]
            sure = len(self._known.reaction_labels) > 1 or len(others) > 1
            named = found[0] if found else (others[-1] if sure else None)
            return url, named, named is not None, False
        return url, named, False, False

    def _told(self, record: dict[str, Any], title: str | None) -> tuple[str | None, str | None, bool, bool]:
        held: dict[str, Any] = next(
            (part["reaction"] for part in parts_of(record) if isinstance(part.get("reaction"), dict)), {}
        )
        actor = name(held.get("actor"))
        owners = self._known.owners | ({actor} if actor else set())
        target = target_of(title, owners, self._known.names)
        return None, target.name, target.inferred, target.own


def entries_of(record: dict[str, Any]) -> Iterator[tuple[str | None, str | None, str | None]]:
    """Label, value and address of each of the labels of a record."""
    held = record.get("label_values")
    for entry in held if isinstance(held, list) else []:
        if isinstance(entry, dict):
            value, href = name(entry.get("value")), text(entry.get("href"), LONGEST_URL)
            address = value if value and value.startswith(("https://", "http://")) else None
            yield text(entry.get("label")), value, href or address


class Labels:
    """What stands under which label of an export, whatever its language. ``reactions``: the labels of reactions."""

    def __init__(self) -> None:
        self._under: dict[str, set[str]] = {}
        self.reactions = {REACTION}

    def saw(self, record: dict[str, Any]) -> None:
        for label, value, href in entries_of(record):
            if label and value and not href:
                self._under.setdefault(label, set()).add(value)
                if value.casefold() in _WORDS:
                    self.reactions.add(label)

    def names(self) -> set[str]:
        """The names under them: in another language what is no reaction, where it is known which those are."""
        known = len(self.reactions) > 1
        some = [held for label, held in self._under.items() if label == NAME or (known and label not in self.reactions)]
        return set().union(*some)
