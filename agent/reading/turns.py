"""Turns of phrase: one long regular expression, of whose alternatives only those are tried that a text may hold.

Python's regular expressions try all alternatives at every letter. Nearly all of them need a word that the text has not
(``needed.py``), so a look at its words leaves few or none, and the matches are the same. An alternative is compiled
when it is first tried, which spares the start the time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from agent.reading.needed import BEGINNING, alternatives

Beginnings = frozenset[str]
"""The first four letters of each word of a text, in small letters."""
_WORD = re.compile(r"\w+")
#: Letters that a pattern without case takes for "i" and "s", but that have no such small letter of their own.
_SAME = str.maketrans({"İ": "i", "ı": "i", "ſ": "s"})


def beginnings(text: str) -> Beginnings:
    """What ``Turns`` asks of a text; worked out once for all of them."""
    small = text.lower() if text.isascii() else text.translate(_SAME).lower()
    return frozenset([word[:BEGINNING] for word in _WORD.findall(small)])


class Turns:
    """What ``re.compile(pattern, flags)`` finds, found sooner. No named groups, no flags inside, no empty matches.

    Several patterns may be given, for ``each``; together they are one whose alternatives they are.
    """

    def __init__(self, *patterns: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.pattern = "|".join(patterns)
        self.flags = flags
        each = [(n, *turn) for n, pattern in enumerate(patterns) for turn in alternatives(pattern)]
        self._of, self._turns, all_needs, self._opens = zip(*each, strict=True)
        self._tries: dict[int, Callable[[str, int], re.Match[str] | None]] = {}
        self._at_words: dict[int, Callable[[str, int], re.Match[str] | None]] = {}
        self._at_any_rate = [n for n, needs in enumerate(all_needs) if not needs]
        self._by_rarest: dict[str, list[tuple[int, Beginnings, list[Beginnings]]]] = {}
        for n, needs in enumerate(all_needs):
            for beginning in needs[0] if needs else ():
                next_rarest = needs[1] if len(needs) > 1 else needs[0]
                self._by_rarest.setdefault(beginning, []).append((n, next_rarest, needs[2:]))
        self._rarest = frozenset(self._by_rarest)

    def may_stand(self, said: Beginnings) -> bool:
        """Whether a search is worth the while."""
        return bool(self._possible(said))

    def search(self, text: str, said: Beginnings) -> re.Match[str] | None:
        """The first match. ``said``: the ``beginnings`` of the text, or of a longer one that it is a part of."""
        return self._first(self._possible(said), text, 0)

    def finditer(self, text: str, said: Beginnings) -> Iterator[re.Match[str]]:
        """All matches that do not overlap, in their order."""
        ahead: dict[int, re.Match[str]] = {}  # what was found of each behind the last match is not looked for again
        possible = self._possible(said)
        at = 0
        while match := self._first(possible, text, at, ahead):
            yield match
            at = match.end()
            possible = [n for n in possible if n in ahead]

    def each(self, text: str, said: Beginnings) -> dict[int, re.Match[str]]:
        """A match of each pattern that has one, by the number of the pattern. For patterns that heed the case, and the
        ``beginnings`` of this very text."""
        starts: dict[str, list[int]] = {}
        for word in _WORD.finditer(text):
            starts.setdefault(word.group()[:BEGINNING], []).append(word.start())
        found: dict[int, re.Match[str]] = {}
        for n in self._possible(said):
            if self._of[n] in found:
                continue
            opens = self._opens[n]
            if opens is None:
                match = (self._tries.get(n) or self._compiled(n))(text, 0)
            else:
                at_word = self._at_words.get(n) or self._compiled_at_words(n)
                places = sorted([at for it in opens.intersection(starts) for at in starts[it]])
                match = next(filter(None, [at_word(text, at) for at in places]), None)
            if match:
                found[self._of[n]] = match
        return found

    def _possible(self, said: Beginnings) -> list[int]:
        """The alternatives of which the words are there, in the order of the pattern."""
        shared = self._rarest & said
        if not shared:
            return self._at_any_rate
        lacks = said.isdisjoint
        found = {
            n
            for it in shared
            for n, next_rarest, rest in self._by_rarest[it]
            if not lacks(next_rarest) and not any(map(lacks, rest))
        }
        return sorted(found.union(self._at_any_rate))

    def _first(
        self, possible: list[int], text: str, at: int, ahead: dict[int, re.Match[str]] | None = None
    ) -> re.Match[str] | None:
        """The leftmost match from a place on; of two at one place the one whose alternative stands first. ``ahead``
        keeps the next match of each alternative for the next place."""
        first: re.Match[str] | None = None
        ahead = {} if ahead is None else ahead
        for n in possible:
            match = ahead.get(n)
            if match is None or match.start() < at:
                match = (self._tries.get(n) or self._compiled(n))(text, at)
                if match is None:
                    ahead.pop(n, None)
                    continue
                ahead[n] = match
            if first is None or match.start() < first.start():
                first = match
        return first

    def _compiled(self, n: int) -> Callable[[str, int], re.Match[str] | None]:
        pattern = self._turns[n]
        turn = re.compile(pattern, self.flags)
        self._tries[n] = turn.match if pattern[0] == "^" and not self.flags & re.MULTILINE else turn.search
        return self._tries[n]

    def _compiled_at_words(self, n: int) -> Callable[[str, int], re.Match[str] | None]:
        self._at_words[n] = re.compile(self._turns[n], self.flags).match
        return self._at_words[n]
