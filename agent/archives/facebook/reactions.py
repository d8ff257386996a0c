"""Reactions, in the shape with a sentence (to 2023) and in the shape with labels (since). Exports hold one or both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from agent.archives.facebook.act import Known, act, at_and_title, parts_of, source_key
from agent.archives.facebook.labels import entries_of, person_in
from agent.archives.facebook.titles import target_of
from agent.archives.texts import name
from agent.model.archived import Act, LeftOut


@dataclass(eq=False, slots=True)
class _Told:
    """What one record tells. ``labelled``: in the shape with labels, which alone links the post."""

    at: datetime
    labelled: bool
    url: str | None
    who: str | None
    inferred: bool
    own: bool


class Reactions:
    """Takes the reactions of all files and then gives them, for the name of one may stand in either shape alone.

    Those of one second toward one person are the same, unless they link different posts. One that names nobody is the
    same as one of the other shape in its second; a sentence that names nobody also the same as any before it.
    """

    def __init__(self, known: Known) -> None:
        self._known = known
        self._at: dict[int, list[_Told]] = {}

    def take(self, record: Any) -> Iterator[LeftOut]:
        """Holds the record; a reason where it is not understood."""
        told = at_and_title(record)
        if told is None:
            yield LeftOut(reason="not-understood")
            return
        at, title = told
        labelled = isinstance(record.get("label_values"), list)
        url, who, inferred, own = self._labelled(record) if labelled else self._told(record, title)
        held = _Told(at, labelled, url, who, inferred, own or self._known.is_me(who))
        self._at.setdefault(int(at.timestamp()), []).append(held)

    def all(self) -> Iterator[Act | LeftOut]:
        for there in self._at.values():
            found = _different(there)
            sources: set[str] = set()
            for one in found:
                told = (None, one.who, f"{one.who or ''} {one.url or ''}", str(len(sources)))
                keys = (source_key("reaction", one.at, words) for words in told)
                source = next(key for key in keys if key not in sources)
                sources.add(source)
                yield act(self._known, "like", source, one.who, one.at, url=one.url, inferred=one.inferred)
            own = sum(one.own for one in there)
            yield from (LeftOut(reason="own") for _ in range(own))
            yield from (LeftOut(reason="twice") for _ in range(len(there) - own - len(found)))

    def _labelled(self, record: dict[str, Any]) -> tuple[str | None, str | None, bool, bool]:
        entries = list(entries_of(record))
        url = next((one.href for one in entries if one.href and not one.inside), None)
        who, inferred = person_in(entries, self._known.names, self._known.reaction_labels)
        return url, who, inferred, False

    def _told(self, record: dict[str, Any], title: str | None) -> tuple[str | None, str | None, bool, bool]:
        held: dict[str, Any] = next(
            (part["reaction"] for part in parts_of(record) if isinstance(part.get("reaction"), dict)), {}
        )
        actor = name(held.get("actor"))
        owners = self._known.owners | ({actor} if actor else set())
        target = target_of(title, owners, self._known.names)
        return None, target.name, target.inferred, target.own


def _different(there: list[_Told]) -> list[_Told]:
    """Those of one second that are acts of their own."""
    labelled = _of_different_posts(one for one in there if one.labelled and not one.own)
    told = [one for one in there if not one.labelled]
    known = {one.who for one in labelled}
    fresh: dict[str | None, _Told] = {
        one.who: one for one in reversed(told) if one.who and not one.own and one.who not in known
    }
    nameless = [one for one in labelled if one.who is None]
    named = len(fresh) + sum(one.own for one in told)
    if named == len(nameless) == len(fresh) == 1 and all(one.who or one.own for one in told):
        (other,) = fresh.values()
        nameless[0].who, nameless[0].inferred = other.who, other.inferred
        return labelled
    gone = set(nameless[:named])
    for one in nameless if gone else ():  # whose post is which is not told
        one.url = None
    found = [one for one in labelled if one not in gone]
    for one in told:
        if fresh.get(one.who) is one or (one.who is None and not one.own and not found):
            found.append(one)
    return found


def _of_different_posts(there: Iterable[_Told]) -> list[_Told]:
    """Those with labels, without what is told again: of the same person or none, and, where both link one, of the same
    post."""
    found: list[_Told] = []
    linking: dict[str | None, dict[str | None, _Told]] = {}  # by link and person; "" is all of them
    for one in there:
        places = [linking.get(link, {}) for link in ((one.url, None) if one.url else ("",))]
        same = next((held for place in places if (held := _same(one, place))), None)
        if same is None:
            found.append(one)
            for link in (one.url, ""):
                linking.setdefault(link, {}).setdefault(one.who, one)
        elif same.who is None:
            same.who, same.inferred = one.who, one.inferred
    return found


def _same(one: _Told, held: dict[str | None, _Told]) -> _Told | None:
    """Which of those, kept by whom they are toward, is toward the same person, or nobody who is named."""
    if one.who is None:
        return next(iter(held.values()), None)
    nobody = held.get(None)
    return held.get(one.who) or (nobody if nobody is not None and nobody.who in (None, one.who) else None)
