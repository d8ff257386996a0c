"""What a text must hold for a regular expression to match it: the beginnings of some words, read off the pattern.

``\\b(?:so|very) disappointed\\b`` can match only a text with a word that begins with "disa" and the word "so" or
"very". That is told cheaply, and of hundreds of turns of phrase it leaves the two or three that are worth a search
(``turns.py``). It errs on one side only: what is not understood of a pattern needs nothing, and the search is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from agent.reading.tongues import WORDS

BEGINNING = 4
"""Letters of a word that are looked at."""
_COMMON = frozenset(word[:BEGINNING] for word in WORDS["en"].split())
_PIECE = re.compile(r"\(\?(?:[:=!]|<[=!])|\[\^?\]?(?:\\.|[^\]\\])*\]|\\.|\{\d*,?\d*\}\??|[*+?]\??|.", re.DOTALL)
_ONLY_SIGNS = re.compile(r"\[[^\w\\^-]+\]")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


class _Sign(NamedTuple):
    """One thing that a match holds: a letter, an ``_EDGE`` of a word, one of branches, else something unknown."""

    letter: str
    branches: tuple[tuple[_Sign, ...], ...] = ()
    optional: bool = False
    again: bool = False


_Signs = Sequence[_Sign]
_Ends = tuple[str, ...] | None
_EDGE, _UNKNOWN = _Sign(" "), _Sign("")
_APOSTROPHE = _EDGE._replace(optional=True)
"""An edge that may be missing: "isnt"."""


class Alternative(NamedTuple):
    """One of a pattern, and what a match of it needs: of each set the beginning of at least one word, the rarest set
    first; ``opens``: beginnings of the word with which every match begins, None where that cannot be told. In small
    letters: for a pattern that heeds no case, of the text in small letters."""

    pattern: str
    needs: list[frozenset[str]]
    opens: frozenset[str] | None


def alternatives(pattern: str) -> Iterator[Alternative]:
    """Each alternative of the whole pattern."""
    pieces = [*_PIECE.finditer(pattern)]
    at = 0
    while at < len(pieces):
        first = pieces[at].start()
        signs, at = _sequence(pieces, at)
        last = pieces[at].start() if at < len(pieces) else len(pattern)
        whole = pattern[first:last]
        opens = _opens(signs[1:], None) if whole.startswith(r"\b") else None
        yield Alternative(whole, sorted(_needed(signs, False, None), key=_commonness), opens)
        at += 1


def _sequence(pieces: list[re.Match[str]], at: int) -> tuple[list[_Sign], int]:
    """What stands from a piece on to the next "|" or ")" of the same depth, and where that is."""
    signs: list[_Sign] = []
    while at < len(pieces) and (piece := pieces[at].group()) not in ("|", ")"):
        if piece[0] in "*+?{" and signs:
            signs[-1:] = _repeated(signs[-1], piece)
            at += 1
        elif piece[0] == "(":
            sign, at = _group(pieces, at)
            signs.append(_UNKNOWN if piece in _LOOKS else sign)
        else:
            signs.append(_single(piece))
            at += 1
    return signs, at


def _group(pieces: list[re.Match[str]], at: int) -> tuple[_Sign, int]:
    branches: list[tuple[_Sign, ...]] = []
    while True:
        signs, at = _sequence(pieces, at + 1)
        branches.append(tuple(signs))
        if at >= len(pieces) or pieces[at].group() == ")":
            return _Sign("", tuple(branches)), at + 1


def _repeated(sign: _Sign, times: str) -> list[_Sign]:
    if times[0] in "*?" or times.startswith(("{0", "{,")):
        return [sign._replace(optional=True)]
    return [sign] if sign == _EDGE else [sign._replace(again=True), _UNKNOWN]


def _single(piece: str) -> _Sign:
    if piece[0] in "*+?":
        raise ValueError("A pattern of turns has no named groups and no flags inside.")
    if piece in ("^", "$", r"\b", r"\W", r"\s") or _ONLY_SIGNS.fullmatch(piece):
        return _EDGE
    if piece == "." or piece[0] == "[" or (piece[0] == "\\" and piece[1].isalnum()):
        return _UNKNOWN
    letter = piece[-1].lower()
    if letter.isascii() and letter.isalnum():
        return _Sign(letter)
    return _UNKNOWN if letter.isalnum() or letter == "_" else _EDGE


def _needed(signs: _Signs, begins: bool, ends: _Ends) -> list[frozenset[str]]:
    """All that the signs need. ``begins``: whether an edge of a word is right before them; ``ends``: what may stand
    between them and the next one."""
    found: list[frozenset[str]] = []
    at = 0
    while at < len(signs):
        first = at
        while at < len(signs) and _is_letter(signs[at]):
            at += 1
        word = "".join(sign.letter for sign in signs[first:at])
        at = max(at, first + 1)
        before, after = _begins(signs[:first], begins), _ends(signs[at:], ends)
        if word and before and (after or len(word) >= BEGINNING):
            found.append(frozenset((word + end)[:BEGINNING] for end in after or ("",)))
        elif signs[first].branches and not signs[first].optional:
            after = None if signs[first].again else after
            found.append(_union([_needed(branch, before, after) for branch in signs[first].branches]))
    return [*filter(None, found)]


def _opens(signs: _Signs, ends: _Ends) -> frozenset[str] | None:
    """The beginnings of the word with which a match begins, where an edge of a word is right before the signs."""
    letters = len([*takewhile(_is_letter, signs)])
    if letters and letters < len(signs) and signs[letters] == _APOSTROPHE:
        whole = _opens([*signs[:letters], *signs[letters + 1 :]], ends)
        return whole and whole | {"".join(sign.letter for sign in signs[:letters])[:BEGINNING]}
    if letters:
        word, after = "".join(sign.letter for sign in signs[:letters]), _ends(signs[letters:], ends)
        known = after or len(word) >= BEGINNING
        return frozenset((word + end)[:BEGINNING] for end in after or ("",)) if known else None
    if not signs or not signs[0].branches:
        return None
    after = None if signs[0].again else _ends(signs[1:], ends)
    found = [_opens(branch, after) for branch in signs[0].branches]
    if signs[0].optional:
        found.append(_opens(signs[1:], ends))
    return None if None in found else frozenset().union(*filter(None, found))


def _is_letter(sign: _Sign) -> bool:
    return not sign.optional and sign.letter not in ("", _EDGE.letter)


def _begins(signs: _Signs, begins: bool) -> bool:
    """Whether an edge of a word comes right after these signs, whatever of the optional ones is there."""
    for sign in reversed(signs):
        if not _is_edge(sign, -1) or not sign.optional:
            return _is_edge(sign, -1)
    return begins


def _ends(signs: _Signs, ends: _Ends) -> _Ends:
    """The letters that may stand before the next edge of a word: of ``s?\\b`` none or an "s"; None: cannot be told."""
    letters = [""]
    for sign in signs:
        if sign.optional and sign.letter.isalnum():
            letters += [before + sign.letter for before in letters]
        elif not _is_edge(sign, 0):
            return None
        elif not sign.optional:
            return tuple(letters)
    return None if ends is None else tuple(before + end for before in letters for end in ends)


def _is_edge(sign: _Sign, side: int) -> bool:
    """Whether a sign has an edge of a word on its near side: in all branches the first sign (0) or the last (-1)."""
    return sign.letter == _EDGE.letter or (
        sign.branches != () and all(branch != () and branch[side] == _EDGE for branch in sign.branches)
    )


def _union(branches: list[list[frozenset[str]]]) -> frozenset[str]:
    """The rarest that each of the branches needs; none where one of them needs nothing."""
    return frozenset().union(*(min(needed, key=_commonness) for needed in branches)) if all(branches) else frozenset()


def _commonness(beginnings: frozenset[str]) -> tuple[int, list[str]]:
    common = (len(beginning) < 3 or beginning in _COMMON for beginning in beginnings)
    return sum(9 if often else 1 for often in common), sorted(beginnings)
