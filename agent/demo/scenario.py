"""The month as data: who there is, who says what where and when, what Robin does, and which pages Robin reads.

All words are written by hand (``data/*.txt``). The seed only chooses what nobody's turn depends on: seconds, the last
digits of ids, and on which days strangers chat about other things. Any seed ends with the same people waiting.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

DATA = Path(__file__).parent / "data"
DAYS = 30
SEED = 7
#: Words that Robin watches for.
WATCH = ("Vale print",)
#: The id of a post on X holds its time: milliseconds since this moment, shifted by 22 bits.
SNOWFLAKE_EPOCH_MS = 1288834974657

Site = Literal["x", "facebook"]
SITES: dict[str, Site] = {
    "post": "x", "reply": "x", "quote": "x", "fpost": "facebook", "fcomment": "facebook", "fshare": "facebook",
    "gpost": "facebook", "gcomment": "facebook",
}  # fmt: skip
COMMENTS = frozenset({"fcomment", "gcomment"})


@dataclass(frozen=True)
class Who:
    """One account's owner. ``x`` and ``facebook`` are what stands in addresses there; ``number`` is Facebook's id."""

    key: str
    name: str
    x: str | None
    facebook: str | None
    lang: str
    number: str


@dataclass(frozen=True)
class Said:
    """Words of somebody. ``kind`` is a key of ``SITES``, ``to`` the name of the words that they answer or pass on;
    ``number`` is the site's own id. ``until``: when they were deleted."""

    id: str
    at: datetime
    kind: str
    who: Who
    to: str | None
    words: str
    number: str
    until: datetime | None = None

    @property
    def site(self) -> Site:
        return SITES[self.kind]


@dataclass(frozen=True)
class Act:
    """What Robin does besides writing: ``like``, ``delete``, ``elsewhere``, ``snooze``, ``dismiss``, or ``same-person``
    (these two accounts are one)."""

    at: datetime
    do: str
    what: str
    more: str


@dataclass(frozen=True)
class Visit:
    """Robin opens a page and reads it: ``x``, ``mentions``, ``facebook``, or the page of these words."""

    at: datetime
    page: str


@dataclass(frozen=True)
class Month:
    """Thirty days from ``start``. ``said`` is in the order of time, strangers' chatter included."""

    start: datetime
    people: dict[str, Who]
    said: dict[str, Said]
    acts: tuple[Act, ...]
    visits: tuple[Visit, ...]

    @property
    def end(self) -> datetime:
        return self.start + timedelta(days=DAYS)

    @property
    def me(self) -> Who:
        return self.people["robin"]

    def by_then(self, now: datetime) -> Iterator[Said]:
        """What was said by ``now`` and not deleted, the oldest first."""
        return (one for one in self.said.values() if one.at <= now and (one.until is None or now < one.until))

    def root(self, one: Said) -> Said:
        """The first words of the conversation; a quote and a shared post begin one of their own."""
        while one.to is not None and one.kind not in ("quote", "fshare"):
            one = self.said[one.to]
        return one

    def liked(self, one: Said, now: datetime) -> bool:
        return any(act.do == "like" and act.what == one.id and act.at <= now for act in self.acts)


def month(start: datetime, seed: int = SEED) -> Month:
    """The month whose first day begins at ``start`` (aware)."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret hangs on it
    people = {line[0]: _who(line, place) for place, line in enumerate(_lines("people"))}
    acts = tuple(Act(_at(start, when), do, what, more) for when, do, what, more in _lines("acts"))
    deleted = {act.what: act.at for act in acts if act.do == "delete"}
    lines = [*_lines("words"), *_chatter(chance)]
    said = [_said(start, line, people, deleted.get(line[0]), chance) for line in lines]
    visits = tuple(Visit(_at(start, when), page) for when, page in _lines("visits"))
    in_order = sorted(said, key=lambda one: (one.at, one.id))
    return Month(start, people, {one.id: one for one in in_order}, acts, visits)


def _lines(name: str) -> list[list[str]]:
    text = (DATA / f"{name}.txt").read_text(encoding="utf-8")
    return [line.split(" | ") for line in text.splitlines() if line and not line.startswith("#")]


def _at(start: datetime, when: str) -> datetime:
    day, clock = when.split(" ")
    hours, minutes = clock.split(":")
    return start + timedelta(days=int(day) - 1, hours=int(hours), minutes=int(minutes))


def _who(line: list[str], place: int) -> Who:
    key, name, x, facebook, lang = line
    number = str(100077800001 + place)
    return Who(key, name, None if x == "-" else x, None if facebook == "-" else facebook, lang, number)


def _said(
    start: datetime, line: list[str], people: dict[str, Who], until: datetime | None, chance: random.Random
) -> Said:
    id, when, kind, who, to, words = line
    at = _at(start, when) + timedelta(seconds=chance.randrange(60))
    number = _number(start, id, kind, at, chance.randrange(1, 1000))
    return Said(id, at, kind, people[who], None if to == "-" else to, words, number, until)


def _number(start: datetime, id: str, kind: str, at: datetime, last: int) -> str:
    if SITES[kind] == "x":
        return str(((int(at.timestamp() * 1000) - SNOWFLAKE_EPOCH_MS) << 22) + last)
    if kind in ("fpost", "fshare"):
        return "pfbid02" + hashlib.sha256(id.encode()).hexdigest()[:28]
    return str(122100000000000000 + int((at - start).total_seconds()) * 1000 + last)


def _chatter(chance: random.Random) -> Iterator[list[str]]:
    lines = _lines("chatter")
    for place, (who, site, words) in enumerate(lines):
        when = f"{chance.randrange(1, DAYS + 1)} {chance.randrange(7, 19):02d}:{chance.randrange(60):02d}"
        yield [f"chatter-{place}", when, "post" if site == "x" else "fpost", who, "-", words]
