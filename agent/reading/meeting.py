"""How far a draft meets a message, by small learned heads: does it answer, take up their point, meet what they feel.

The same kind of linear model as ``heads.py``, over what the two texts share and do not share, what is asked, the words
and the shape of the draft. Learned from invented pairs of message and reply (``training/``); English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import sqrt
from pathlib import Path
from typing import NamedTuple

from agent.model import Reading
from agent.once import once
from agent.reading import headsfile, ngrams
from agent.reading.direct import Told, directly, tellings
from agent.reading.headsfile import ZERO, Head
from agent.reading.kinds import Kind
from agent.reading.needs import need, stated
from agent.reading.odds import likely
from agent.reading.signs import sign_of, turned
from agent.reading.stems import ideas
from agent.reading.turns import beginnings

FILE = Path(__file__).resolve().parent.parent / "data" / "meeting.bin"
HEADS = ("answered", "taken_up", "felt", "feeling")
"""``felt``: the message holds a feeling that wants an answer; ``feeling``: the draft meets it."""
FACT_SHARE, WORD_SHARE = 0.35, 2.0
MOST = 5
_NAME = "\N{SECTION SIGN}"
_KINDRED: dict[Kind, str] = {"may-could": "yes-no", "how-many": "how-much"}
_BEFORE = re.compile(
    r"\b(in|at|on|by|with|from|to|until|till|for|under|about|because|so|since|after|before|via|near|behind|over|only"
    r"|just|around) \w"
)
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
_FELT_BY_DRAFT = ("thanks", "praise", "complaint", "warm", "question", "spam", "polite", "distress")
_FELT_BY_POST = ("complaint", "praise", "story", "distress", "thanks")


@dataclass(frozen=True)
class Pair:
    """A message and a draft, read; ``theirs`` and ``mine`` are their own words (quotations blanked), and ``mine`` has a
    section sign for each name of the person. What does not hang on a question is worked out once for all of them."""

    post: Reading
    draft: Reading
    theirs: str
    mine: str

    @cached_property
    def of_theirs(self) -> set[str]:
        """The ideas of the message."""
        return set(ideas(self.theirs))

    @cached_property
    def of_mine(self) -> list[str]:
        """The ideas of the draft."""
        return ideas(self.mine)

    @cached_property
    def stated(self) -> str:
        """What the draft states."""
        return stated(self.mine, beginnings(self.mine))

    @cached_property
    def told(self) -> list[list[Told]]:
        """What it tells of whatever was asked."""
        return tellings(self.stated)

    @cached_property
    def points(self) -> bool:
        """Whether a key point of the message stands in the draft."""
        mine = set(self.of_mine)
        return any(not mine.isdisjoint(ideas(point.text)) for point in self.post.key_points)

    @cached_property
    def of_kind(self) -> dict[Kind, tuple[bool, list[int]]]:
        """For each kind that was asked: whether the draft holds what it needs, and the rows of its words."""
        return {}


class Rows(NamedTuple):
    """The rows of a pair in the table: facts, each of one weight, and words, which share one."""

    facts: list[int]
    words: list[int]


def without_names(text: str, names: Sequence[str]) -> str:
    """The text with a sign for each part of a name, so that no name teaches or tells anything."""
    for part in sorted({part for name in names for part in re.findall(r"\w{2,}", name)}, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", _NAME, text)
    return text


def rows(pair: Pair, question: str, kind: Kind) -> Rows:
    """The rows of a pair for one of its questions (the whole message where nothing is asked)."""
    if kind not in pair.of_kind:
        words = sorted(ngrams.told_rows("said", _words(pair, kind)))
        pair.of_kind[kind] = bool(need(kind, pair.stated)), words
    held, words = pair.of_kind[kind]
    return Rows(sorted(ngrams.told_rows("fact", _facts(pair, question, kind, held))), words)


def scores(found: Rows) -> dict[str, float]:
    """How likely each of ``HEADS`` is, 0 to 1."""
    share = WORD_SHARE / sqrt(max(1, len(found.words)))
    told = {}
    for name, head in heads().items():
        table = head.weights
        facts = sum(map(table.__getitem__, found.facts)) - ZERO * len(found.facts)
        words = sum(map(table.__getitem__, found.words)) - ZERO * len(found.words)
        told[name] = likely(head.bias + head.step * (FACT_SHARE * facts + share * words))
    return told


@once
def heads() -> Mapping[str, Head]:
    """The heads of the shipped file by name, read once."""
    return headsfile.load(FILE.read_bytes())


def _facts(pair: Pair, question: str, kind: Kind, held: bool) -> Iterator[str]:
    theirs, asked, mine, said = pair.of_theirs, set(ideas(question)), pair.of_mine, pair.stated
    old = [stem for stem in mine if stem in theirs]
    new = len(mine) - len(old)
    yield f"kind {kind}"
    yield f"need {kind} {held}"
    yield f"{kind} new {min(3, new)}"
    yield f"new {min(4, new)} old {min(3, len(old))}"
    yield f"asked {min(MOST, sum(stem in asked for stem in mine))}"
    yield f"share {int(5 * len(old) / max(1, len(mine)))}"
    yield f"length {min(MOST, len(pair.mine.split()) // 4)}"
    yield f"stated {min(MOST, len(said.split()) // 3)}"
    yield f"questions {min(2, len(pair.post.questions))}"
    for end in "?!":
        yield f"ends {end} {pair.mine.rstrip().endswith(end)}"
    yield f"mood {pair.post.mood}"
    yield f"asks back {'?' in pair.mine}"
    yield f"number {any(letter.isdigit() for letter in said)}"
    for name in _FELT_BY_DRAFT:
        yield f"mine {name} {_step(pair.draft.scores.get(name, 0.0))}"
    for name in _FELT_BY_POST:
        yield f"theirs {name} {_step(pair.post.scores.get(name, 0.0))}"
    for sign in directly(question, said, pair.told):
        yield from (sign, f"{kind} {sign}")
    if pair.points:
        yield "point"


def _words(pair: Pair, kind: Kind) -> Iterator[str]:
    tokens = ngrams.tokens(pair.mine)
    asked = _KINDRED.get(kind, kind)
    felt = "sad" if pair.post.mood in ("low", "upset") else "glad" if pair.post.mood in ("happy", "excited") else "even"
    for token in tokens:
        yield token
        yield f"{asked}: {token}"
        yield f"{felt}: {token}"
    yield from map(" ".join, pairwise(["^", *tokens, "$"]))
    for place, token in enumerate(tokens[:4]):
        yield f"{asked} {place}: {token}"
    shape = turned("".join(map(sign_of, tokens)))
    for size in (2, 3, 4):
        yield from (f"#{shape[at : at + size]}" for at in range(len(shape) - size + 1))
    yield f"{asked} # {shape[:2]}"
    yield from (f"{asked} before {match[1]}" for match in _BEFORE.finditer(pair.mine.lower()))
    if _CAPITAL.search(pair.mine):
        yield f"{asked} capital"


def _step(score: float) -> int:
    """A score in five steps."""
    return sum(score >= cut for cut in (0.05, 0.2, 0.5, 0.8))
