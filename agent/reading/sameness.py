"""Nearly the same words: which of many earlier texts a new one repeats, names taken out.

Each text is kept as the words that it is made of and as a bottom-k sketch of its words and pairs of words (the k
smallest hashes of all; Broder 1997, On the resemblance and containment of documents). A new text is compared only with
those that share some of its sketch, and then word by word (Ratcliff and Obershelp's matching blocks, by ``difflib``).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from heapq import nsmallest
from itertools import pairwise
from zlib import crc32

SKETCH = 24
FEWEST_WORDS = 5
"""Fewer words than this repeat themselves by nature: "Thank you so much" is nobody's template."""
ALIKE = 0.6
"""The share of words, both texts counted, that must stand in both, in one order."""
_BUCKET = 400
_LOOKED_AT = 12
_WORD = re.compile(r"https?://\S+|@\w+|[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True)
class Alike:
    """An earlier text: its id, how alike (0 to 1), and the places of the new text that are not in it (code points)."""

    id: int
    likeness: float
    differs: tuple[tuple[int, int], ...]


def words(text: str, names: Iterable[str] = ()) -> list[tuple[str, int, int]]:
    """The words with their places (code points), without names, handles and links."""
    out = {part for name in names for part in _parts(name)}
    found = []
    for match in _WORD.finditer(text):
        word = match[0].casefold().replace("’", "'")
        if word[0] != "@" and not word.startswith("http") and word not in out:
            found.append((word, match.start(), match.end()))
    return found


def _parts(name: str) -> list[str]:
    return [part.casefold() for part in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", name.lstrip("@"))]


class Sayings:
    """Texts that were said, to be asked which of them a new text nearly repeats. Ids are the caller's numbers."""

    def __init__(self) -> None:
        self._said: dict[int, str] = {}
        self._ids: dict[str, int] = {}
        self._buckets: defaultdict[int, list[int]] = defaultdict(list)

    def add(self, id: int, text: str, names: Iterable[str] = ()) -> int | None:
        """Takes a text in. Gives the id under which the very same words stand already, else ``id``; None: too short."""
        plain = [word for word, _, _ in words(text, names)]
        if len(plain) < FEWEST_WORDS:
            return None
        joined = " ".join(plain)
        known = self._ids.get(joined)
        if known is not None:
            return known
        self._ids[joined] = id
        self._said[id] = joined
        for part in _sketch(plain):
            self._buckets[part].append(id)
        return id

    def remove(self, id: int) -> None:
        """Takes out again what ``add`` took in under this id."""
        joined = self._said.pop(id)
        del self._ids[joined]
        for part in _sketch(joined.split(" ")):
            self._buckets[part].remove(id)
            if not self._buckets[part]:
                del self._buckets[part]

    def alike(self, text: str, names: Iterable[str] = ()) -> list[Alike]:
        """The earlier texts that the new one nearly repeats, the likest first."""
        placed = words(text, names)
        if len(placed) < FEWEST_WORDS:
            return []
        plain = [word for word, _, _ in placed]
        shared: Counter[int] = Counter()
        for part in _sketch(plain):
            shared.update(self._buckets.get(part, ())[-_BUCKET:])
        same = self._ids.get(" ".join(plain))
        if same is not None:
            shared[same] += SKETCH
        matcher = SequenceMatcher(autojunk=False)
        matcher.set_seq2(plain)
        found = []
        for id, _ in shared.most_common(_LOOKED_AT):
            matcher.set_seq1(self._said[id].split(" "))
            if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE:
                likeness = matcher.ratio()
                if likeness >= ALIKE:
                    found.append(Alike(id, likeness, tuple(_differing(matcher, placed))))
        return sorted(found, key=lambda alike: -alike.likeness)


def _sketch(plain: list[str]) -> list[int]:
    pairs = (f"{first} {second}" for first, second in pairwise(plain))
    return nsmallest(SKETCH, {crc32(part.encode("utf-8", "replace")) for part in (*plain, *pairs)})


def _differing(matcher: SequenceMatcher[str], placed: list[tuple[str, int, int]]) -> Iterable[tuple[int, int]]:
    """The places of the second text's words that the first one does not hold, neighbours joined."""
    for tag, _, _, first, last in matcher.get_opcodes():
        if tag in ("replace", "insert"):
            yield placed[first][1], placed[last - 1][2]
