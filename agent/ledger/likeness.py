"""Which people may be one, by evidence. Pure: accounts and words go in, pairs come out; nothing is decided here.

Each kind of evidence is a block of its own: people who share a handle, a rare name, or whom words point at. Only within
a block two are compared, so that the work grows with the number of people, not of pairs.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from agent.hints.given import is_name
from agent.ledger.pointers import Pointer
from agent.model import SITES, Account
from agent.once import once
from agent.reading.latin import fold
from agent.reading.wordlist import unpacked

FAMILY_NAMES = Path(__file__).resolve().parent.parent / "data" / "family_names.txt.xz"
SHORTEST_HANDLE = 5
#: How many people of the log may have a word in their names for it to be a rare one.
RARE = 3
_PART = re.compile(r"[^\W\d_]+")
_WEIGHT = {
    "links-both": 6,
    "their-words": 5,
    "same-handle": 3,
    "former-handle": 3,
    "your-words": 2,
    "same-name": 2,
    "link": 2,
}
Pair = tuple[str, str]


@dataclass
class Likely:
    """Two who may be one, with the sentences that speak for it, by kind."""

    people: Pair
    evidence: dict[str, str] = field(default_factory=dict)

    @property
    def weight(self) -> int:
        return sum(_WEIGHT[kind] for kind in self.evidence)


@dataclass(frozen=True, slots=True)
class Shown:
    """How one account of a person is shown."""

    person: str
    platform: str
    handle: str | None
    name: str | None
    nameless: bool  # known by the name alone


class Likeness:
    """Takes accounts in one by one, then says who may be one person."""

    def __init__(self) -> None:
        self._by_handle: dict[str, list[tuple[Shown, str]]] = {}
        self._by_name: dict[str, list[Shown]] = {}
        self._by_id: dict[tuple[str, str], Shown] = {}
        self._of: dict[str, list[Shown]] = {}
        self._bearers: Counter[str] = Counter()
        self._links: dict[Pair, str] = {}
        self._found: dict[Pair, Likely] = {}

    def take(self, person: str, account: Account) -> None:
        """One account of somebody."""
        nameless = not account.handle and not account.id
        shown = Shown(person, account.platform, account.handle, account.name, nameless)
        self._of.setdefault(person, []).append(shown)
        for handle in (account.handle, *account.former):
            if handle:
                self._by_handle.setdefault(squashed(handle), []).append((shown, handle))
        if account.id:
            self._by_id[account.platform, account.id] = shown
        words = name_words(account.name)
        if len(words) > 1:
            self._by_name.setdefault(" ".join(words), []).append(shown)
        self._bearers.update(set(words))

    def pointed(self, person: str, platform: str, pointer: Pointer, mine: bool = False) -> None:
        """Words of that person (``mine``: of the user's, to that person) on a platform name an account."""
        other = self._meant(pointer)
        if other is None or other.person == person:
            return
        if mine:
            if self._agree(person, other.person):
                self._add(person, other.person, "your-words", f"You named both: {_quoted(pointer.words)}")
        elif pointer.me:
            site = SITES[platform]
            self._add(person, other.person, "their-words", f"They wrote on {site}: {_quoted(pointer.words)}")
        elif pointer.sure and not pointer.name:
            self._link(person, other.person, platform, pointer)

    def _link(self, person: str, other: str, platform: str, pointer: Pointer) -> None:
        pair = pair_of(person, other)
        known = self._links.get(pair)
        if known is not None and known != person:
            self._add(person, other, "links-both", "Each of the two links to the other's profile.")
        self._links.setdefault(pair, person)
        if self._agree(person, other):
            to = f"{SITES[pointer.platform]} ({pointer.handle or pointer.id})"
            self._add(person, other, "link", f"On {SITES[platform]} they linked to a profile of that name on {to}.")

    def likely(self) -> list[Likely]:
        """All who may be one, the surest first."""
        for squash, holders in self._by_handle.items():
            if len({shown.person for shown, _ in holders}) > 1:
                self._same_handle(squash, holders)
        for bearers in self._by_name.values():
            self._same_name(bearers)
        return sorted(self._found.values(), key=lambda one: (-one.weight, one.people))

    def _same_handle(self, squash: str, holders: list[tuple[Shown, str]]) -> None:
        common = len(squash) < SHORTEST_HANDLE or is_name(squash) or squash in _family_names()
        for at, (one, first) in enumerate(holders):
            for other, second in holders[at + 1 :]:
                if one.person == other.person:
                    continue
                same_name = bool(one.name) and name_words(one.name) == name_words(other.name)
                exactly = first.casefold() == second.casefold()
                if (common or not exactly) and not (same_name and len(name_words(one.name)) > 1):
                    continue
                now = first == one.handle and second == other.handle
                if one.platform == other.platform and now:
                    continue
                self._handle_told(one, first, other, second, exactly)

    def _handle_told(self, one: Shown, first: str, other: Shown, second: str, exactly: bool) -> None:
        a, b = (one, first), (other, second)
        before = [pair for pair in (a, b) if pair[1] != pair[0].handle]
        if before:
            (then, handle), (today, _) = before[0], b if before[0] is a else a
            told = f"@{handle} on {SITES[today.platform]} is what they were called on {SITES[then.platform]} before."
            self._add(one.person, other.person, "former-handle", told)
            return
        names = f"@{first}" if exactly else f"@{first} and @{second}"
        told = (
            f"The handle is the same on both sites: {names}."
            if exactly
            else f"The handles are nearly the same: {names}."
        )
        self._add(one.person, other.person, "same-handle", told)

    def _same_name(self, bearers: list[Shown]) -> None:
        """Two who alone have a rare name. Of two accounts that one site tells apart nothing is said by a name."""
        if len(bearers) < 2 or len({shown.person for shown in bearers}) != 2 or not self._rare(bearers[0].name):
            return
        for at, one in enumerate(bearers):
            for other in bearers[at + 1 :]:
                apart = one.platform == other.platform and not (one.nameless or other.nameless)
                if one.person != other.person and not apart:
                    told = f"Both are called {one.name}, a rare name, and nobody else here is."
                    self._add(one.person, other.person, "same-name", told)

    def _rare(self, name: str | None) -> bool:
        words = name_words(name)
        return any(
            len(word) > 2 and not is_name(word) and word not in _family_names() and self._bearers[word] <= RARE
            for word in words
        )

    def _meant(self, pointer: Pointer) -> Shown | None:
        if pointer.id:
            return self._by_id.get((pointer.platform, pointer.id))
        if pointer.handle:
            there = [
                shown
                for shown, handle in self._by_handle.get(squashed(pointer.handle), [])
                if shown.platform == pointer.platform and handle.casefold() == pointer.handle.casefold()
            ]
        else:
            named = self._by_name.get(" ".join(name_words(pointer.name)), [])
            there = [shown for shown in named if shown.platform == pointer.platform]
        return there[0] if len({shown.person for shown in there}) == 1 else None

    def _agree(self, one: str, other: str) -> bool:
        """Whether a name of one stands in a name or handle of the other."""
        return any(_tells(a, b) or _tells(b, a) for a in self._of.get(one, []) for b in self._of.get(other, []))

    def _add(self, one: str, other: str, kind: str, told: str) -> None:
        pair = pair_of(one, other)
        self._found.setdefault(pair, Likely(pair)).evidence.setdefault(kind, told)


def pair_of(one: str, other: str) -> Pair:
    """The two in the order in which a pair tells them."""
    return (one, other) if one <= other else (other, one)


def _tells(name: Shown, other: Shown) -> bool:
    there = {*name_words(other.name)}
    handle = squashed(other.handle or "")
    return any(
        len(word) > 2 and (word in there or (len(word) > 3 and word in handle)) for word in name_words(name.name)
    )


def squashed(handle: str) -> str:
    """A handle without dots and underscores: Facebook takes no notice of dots."""
    return handle.casefold().lstrip("@").replace(".", "").replace("_", "")


def name_words(name: str | None) -> tuple[str, ...]:
    """The words of a name, folded, in their order."""
    return tuple(_PART.findall(fold(name))) if name else ()


def _quoted(text: str) -> str:
    told = " ".join(text.split())
    return f"“{told[:119].rstrip()}…”" if len(told) > 120 else f"“{told}”"


@once
def _family_names() -> frozenset[str]:
    return frozenset(unpacked(FAMILY_NAMES).split())
