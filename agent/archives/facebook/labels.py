"""The labels of Facebook's newer records: what stands under which, in any language, and the person among them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from agent.archives.facebook.titles import Names
from agent.archives.texts import LONGEST_URL, name, text

#: What reactions are called: in the older shape in English whatever the account's language, in the newer in it. No list
#: is complete: the label under which one of them stands is a reaction's wherever it stands in this export.
_WORDS = frozenset(
    {"like", "love", "haha", "care", "wow", "sad", "anger", "angry", "sorry", "thankful", "pride", "none"}
    | {"gefällt mir", "j’aime", "j'aime", "me gusta", "mi piace", "synes godt om", "gilla", "vind ik leuk", "thích"}
    | {"いいね！", "curtir", "gosto", "lubię to!", "beğen", "нравится", "to se mi líbí", "tetszik", "tykkää", "liker"}
    | {"suka", "좋아요", "赞", "讚", "ถูกใจ", "أعجبني", "पसंद"}
)
REACTION, NAME = "Reaction", "Name"
#: What stands under these titles inside of another entry is no person.
_NOT_PEOPLE = frozenset({"group", "event", "place"})
_DEEPEST = 4


class Entry(NamedTuple):
    """Label, value and address. ``inside``: it stands in another entry, and its address is a person's, not a post's."""

    label: str | None
    value: str | None
    href: str | None
    inside: bool


def entries_of(record: dict[str, Any]) -> Iterator[Entry]:
    """Each of the labels of a record, with those inside of others (``dict`` and ``vec`` in exports of 2026)."""
    yield from _entries(record.get("label_values"), 0)


def _entries(held: Any, depth: int) -> Iterator[Entry]:
    for entry in held if isinstance(held, list) else []:
        if isinstance(entry, dict):
            label, value, href = (
                text(entry.get("label")),
                name(entry.get("value")),
                text(entry.get("href"), LONGEST_URL),
            )
            address = value if value and value.startswith(("https://", "http://")) else None
            yield Entry(label, value, href or address, depth > 0)
            title = text(entry.get("title")) or label or ""
            if depth < _DEEPEST and title.casefold() not in _NOT_PEOPLE:
                yield from _entries(entry.get("dict"), depth + 1)
                yield from _entries(entry.get("vec"), depth + 1)


def person_in(entries: list[Entry], names: Names, reactions: set[str]) -> tuple[str | None, bool]:
    """Whom a reaction's labels name, and whether that is inferred: in another language by what is no reaction.
    ``reactions``: the labels of reactions. Inside of others only one name alone is somebody's."""
    told = [one for one in entries if one.value and not one.href]
    outer, inner = _outer_and_inner([one for one in told if one.label == NAME])
    if outer or inner:
        return (outer[-1] if outer else inner[0] if len(inner) == 1 else None), False
    outer, inner = _outer_and_inner([one for one in told if one.label not in reactions | {None} and _no_word(one)])
    inner = inner if len(inner) == 1 else []
    found = next((value for value in (*outer, *inner) if value in names), None)
    if found is None and len(reactions) > 1:
        found = next(iter((outer or inner)[-1:]), None)
    elif found is None and len(outer) + len(inner) > 1:  # one of them is a reaction
        found = outer[-1] if len(outer) > 1 else inner[0]
    return found, found is not None


def _outer_and_inner(entries: list[Entry]) -> tuple[list[str], list[str]]:
    """The values of those that stand alone, and, each once, of those inside of others."""
    outer = [str(one.value) for one in entries if not one.inside]
    return outer, list(dict.fromkeys(str(one.value) for one in entries if one.inside))


def _no_word(one: Entry) -> bool:
    return one.value is not None and one.value.casefold() not in _WORDS


class Labels:
    """What stands under which label of an export, whatever its language. ``reactions``: the labels of reactions."""

    def __init__(self) -> None:
        self._under: dict[str, set[str]] = {}
        self.reactions = {REACTION}

    def saw(self, record: dict[str, Any]) -> None:
        for label, value, href, inside in entries_of(record):
            if label and value and not href and (label == NAME or not inside):
                self._under.setdefault(label, set()).add(value)
                if value.casefold() in _WORDS:
                    self.reactions.add(label)

    def names(self) -> set[str]:
        """The names under them: in another language what is no reaction, where it is known which those are."""
        known = len(self.reactions) > 1
        some = [held for label, held in self._under.items() if label == NAME or (known and label not in self.reactions)]
        return set().union(*some)
