"""Many phrases looked for in one pass: each is kept under its first word, so a word that begins none costs one look.

How a phrase is written: ``we|i value your`` (either word), ``very?`` (may be left out), ``*`` (any one word),
``**`` (none to three), ``$channel`` (a list of words given by name); ``^`` before it: at the beginning of a sentence,
after it: at the end of one; ``today|^``: the word or the end of the sentence. No phrase runs over the end of a
sentence. A line that ends in ``|`` goes on in the next.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from agent.hints.words import END, Words

_GOES_ON = re.compile(r"\|\n\s*")


class Hit(NamedTuple):
    """A phrase of the list ``tag``, from word ``first`` to ``last`` (exclusive)."""

    tag: str
    first: int
    last: int


class _Part(NamedTuple):
    words: frozenset[str] | None  # None: any word
    optional: bool
    or_end: bool = False


class _Phrase(NamedTuple):
    tag: str
    parts: tuple[_Part, ...]
    begins: bool
    ends: bool
    second: frozenset[str] | None  # what must follow the first word; None: nothing certain


class Phrases:
    """Lists of phrases, each under a tag; one phrase a line."""

    def __init__(self, lists: Mapping[str, str], **words: Collection[str]) -> None:
        self._by_first: dict[str, list[_Phrase]] = {}
        for tag, text in lists.items():
            for line in filter(None, map(str.strip, _GOES_ON.sub("|", text).splitlines())):
                phrase = _phrase(tag, line, words)
                for word in _first_words(phrase, line):
                    self._by_first.setdefault(word, []).append(phrase)

    def find(self, words: Words) -> list[Hit]:
        """All that stand in the words, in their order; of one list at one place the longest."""
        found: dict[tuple[str, int], Hit] = {}
        said = words.said
        for at, word in enumerate(said):
            after = said[at + 1] if at + 1 < len(said) else ""
            for phrase in self._by_first.get(word, ()):
                if phrase.begins and at and said[at - 1] not in END:
                    continue
                if phrase.second is not None and after not in phrase.second:  # as mostly: saves the longer look
                    continue
                last = _match(phrase.parts, 0, said, at, phrase.ends)
                if last > at:
                    known = found.get((phrase.tag, at))
                    if known is None or known.last < last:
                        found[phrase.tag, at] = Hit(phrase.tag, at, last)
        return list(found.values())


def _phrase(tag: str, line: str, words: Mapping[str, Collection[str]]) -> _Phrase:
    begins, ends = line.startswith("^"), line.endswith("^") and not line.endswith("|^")
    parts: list[_Part] = []
    for piece in (line.removeprefix("^").removesuffix("^") if ends else line.removeprefix("^")).split():
        if piece == "**":
            parts += [_Part(None, True)] * 3
        elif piece in ("*", "*?"):
            parts.append(_Part(None, piece == "*?"))
        else:
            optional = piece.endswith("?")
            said = _alternatives(piece.removesuffix("?"), words)
            parts.append(_Part(said - {"^"}, optional, "^" in said))
    follows = len(parts) > 1 and not (parts[0].optional or parts[1].optional or parts[1].or_end)
    return _Phrase(tag, tuple(parts), begins, ends, parts[1].words if follows else None)


def _alternatives(piece: str, words: Mapping[str, Collection[str]]) -> frozenset[str]:
    said: set[str] = set()
    for word in piece.split("|"):
        if word.startswith("$"):
            said.update(words[word[1:]])
        else:
            said.add(word)
    return frozenset(said)


def _first_words(phrase: _Phrase, line: str) -> frozenset[str]:
    """The words under which a phrase is kept: those of its beginning up to the first that is always there."""
    first: frozenset[str] = frozenset()
    for part in phrase.parts:
        if part.words is None:
            break
        first |= part.words
        if not part.optional:
            return first
    raise ValueError(f"A phrase begins with words that are known: {line!r}")


def _match(parts: tuple[_Part, ...], n: int, said: list[str], at: int, to_end: bool) -> int:
    """The end of the longest match of the parts from ``n`` on at word ``at``, or -1."""
    if n == len(parts):
        return at if not to_end or at == len(said) or said[at] in END else -1
    part = parts[n]
    longest = -1
    if at < len(said) and ((part.words is None and said[at] not in END) or (part.words and said[at] in part.words)):
        longest = _match(parts, n + 1, said, at + 1, to_end)
    if longest < 0 and (part.optional or (part.or_end and (at == len(said) or said[at] in END))):
        longest = _match(parts, n + 1, said, at, to_end)
    return longest
