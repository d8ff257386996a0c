"""A draft beside the post that it answers: named, taken up, answered, feeling met, and one score from 0 to 1.

Learned heads judge (``meeting.py``); where they are not sure, the tick is null. The score tells an answer to this post
from an answer to anything: shared words (long ones weigh more), the name, and answers. Figures: ``docs/reading.md``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence

from agent.model import Answered, KeyPoint, Match, Question, Reading
from agent.reading import meeting
from agent.reading.direct import by_idiom, by_its_verb
from agent.reading.found import Found
from agent.reading.kinds import Kind, kind_of
from agent.reading.leaning import WHETHER, leaning, leaning_away, signs
from agent.reading.meeting import Pair
from agent.reading.names import named
from agent.reading.needs import knows_not, need, sent_elsewhere, stated, will_ask
from agent.reading.odds import likely
from agent.reading.plain import address, own_words, spoken
from agent.reading.source import Source, source
from agent.reading.spelling import respelled
from agent.reading.stems import Stem, near, stems
from agent.reading.turns import beginnings

Alike = Callable[[str, str], float]
"""How alike two texts are by meaning, from -1 to 1 (``agent/match``, an optional extra)."""
UNSURE = (0.4, 0.6)
"""Between these a head says neither yes nor no."""
UNSURE_BUT_HELD = (0.15, 0.3)
UNSURE_OF_AN_ANSWER = (0.1, 0.6)
"""After the plain signs of ``leaning.py`` moved it: a wrong "they asked" annoys more than a missed one."""
TELLING = ("when", "where", "how-much", "how-many")
"""Kinds whose need is a sign in itself: a time, a place or a number answers them three times in four. So is a key point
that stands in the draft a sign that it is taken up."""
FELT = 0.5
MOST_QUESTIONS = 20
"""So many of a post's questions are looked at; the others are told without an answer."""
BASE, WEIGHT_SHARED, WEIGHT_NAMED, WEIGHT_ANSWERED, WEIGHT_FEELING = -1.6, 1.0, 0.8, 0.7, 0.5
WEIGHT_ALIKE, USUAL_ALIKE = 4.3, 0.06


def compare(
    post: Reading,
    draft: Reading,
    *,
    post_text: str,
    draft_text: str,
    names: Sequence[str] = (),
    alike: Alike | None = None,
) -> Match:
    """How the draft meets the post. ``names``: what the person is called, full name, first name or handle.

    ``alike`` makes the score better where it is there; nothing else depends on it.

    Ticks that need words are null unless both are English; ``named`` needs no language and is null without names.
    """
    theirs, ours = source(post_text), source(draft_text)
    by_name = named(ours.seen, names) if any(name.strip() for name in names) else None
    if post.language not in ("en", None) or draft.language not in ("en", None):
        return Match(named=by_name, answered=_unjudged(post.questions))
    theirs, ours = respelled(theirs), respelled(ours)
    mine = own_words(ours.seen)
    pair = Pair(post, draft, own_words(theirs.seen), meeting.without_names(mine, names))
    questions = post.questions[:MOST_QUESTIONS]
    asked = [spoken(question.text).lstrip() for question in questions]
    kinds = [kind_of(question) for question in asked or [pair.theirs]]
    told = [meeting.scores(meeting.rows(pair, *one)) for one in zip(asked or [pair.theirs], kinds, strict=True)]
    drafted = _Said(ours, mine, pair.mine)
    given = [
        _answered(question.text, words, kind, sure["answered"], drafted)
        for question, words, kind, sure in zip(questions, asked, kinds, told, strict=False)
    ]
    given += _unjudged(post.questions[MOST_QUESTIONS:])
    met = _tick(told[0]["feeling"]) if told[0]["felt"] >= FELT else None
    said = stems(mine)
    points = [point for point in post.key_points if _taken_up(point, said)]
    shared = _shared(stems(pair.theirs), said)
    return Match(
        named=by_name,
        specific=_tick(max(sure["taken_up"] for sure in told), UNSURE_BUT_HELD if points else UNSURE),
        taken_up=points,
        answered=given,
        feeling=met,
        score=_score(shared, by_name, given, met, alike(pair.theirs, mine) if alike else None),
    )


def _unjudged(questions: Sequence[Question]) -> list[Answered]:
    return [Answered(question=one.text, kind=kind_of(spoken(one.text).lstrip())) for one in questions]


def _tick(score: float, unsure: tuple[float, float] = UNSURE) -> bool | None:
    low, high = unsure
    return None if low < score < high else score >= high


#: Signs, the names of who is spoken to, and greetings: nothing that could answer.
_GREETS = re.compile(r"(?:\b(?:hi+|hey+|hello+|hiya+|heya+|hallo|howdy|dear)\b(?: there\b)?|[\W_])*+", re.IGNORECASE)


class _Said:
    """What a draft says, whatever was asked: worked out once for all questions. ``unnamed``: a sign for each name."""

    def __init__(self, ours: Source, mine: str, unnamed: str) -> None:
        said = beginnings(mine)
        self.ours, self.mine, self.unnamed = ours, mine, unnamed
        self.told, self.nameless = stated(mine, said), stated(unnamed, said)
        self.will_ask, self.link = will_ask(mine, said), address(ours.seen)
        self.goes_past = sent_elsewhere(self.told, said) or knows_not(self.told, said)
        self._needs: dict[Kind, tuple[int, int] | None] = {}
        self._signs: dict[str, list[str]] = {}

    def need(self, kind: Kind) -> tuple[int, int] | None:
        """Where it holds what the kind needs."""
        if kind not in self._needs:
            self._needs[kind] = need(kind, self.told)
        return self._needs[kind]

    def signs(self, question: str, kind: Kind) -> list[str]:
        """The plain signs that it answers, or goes past, a question of that kind."""
        if question not in self._signs:
            self._signs[question] = [*signs(question, kind, self.nameless)]
        return self._signs[question]


def _answered(question: str, words: str, kind: Kind, score: float, said: _Said) -> Answered:
    """A few plain cases are settled by rule: "I'll ask" answers, "see our FAQ" and a bare greeting do not."""
    mine, nameless, at, held = said.mine, said.nameless, said.will_ask, said.need(kind)
    answered: bool | None
    likely: float | None = None
    plainly = (kind == "yes-no" and by_its_verb(words, nameless)) or (kind in WHETHER and by_idiom(nameless))
    if at is not None or plainly:
        answered = True
    elif said.goes_past:
        answered = False
    elif _GREETS.fullmatch(nameless) and said.link:
        at, answered = (said.link, True) if kind == "where" else (None, None)  # what it leads to nobody knows
    elif _GREETS.fullmatch(nameless):
        answered = None if "?" in mine else False  # a question back may be on its way to the answer
        likely = None if answered is None else 0.0
    else:
        found = said.signs(words, kind)
        likely = _moved(score, leaning_away(found))
        answered = _tick(
            _moved(score, leaning(found)), UNSURE_BUT_HELD if held and kind in TELLING else UNSURE_OF_AN_ANSWER
        )
        if answered and not held and kind in TELLING and _only_repeats(said.unnamed, question):
            answered = None  # "Joe, the coupon": as one begins to write
    at = at or (held if answered else None)
    span = said.ours.span(Found(*at)) if at else None
    return Answered(question=question, span=span, answered=answered, likely=likely, kind=kind)


def _moved(score: float, shift: float) -> float:
    """A likelihood, moved by log odds."""
    odds = score / max(1e-6, 1 - score) * math.exp(shift)
    return odds / (1 + odds)


def _only_repeats(unnamed: str, question: str) -> bool:
    """Whether the draft holds no idea that is not in the question."""
    asked = stems(respelled(source(question)).seen)
    return all(any(near(item, other) for other in asked) for item in stems(unnamed))


def _taken_up(point: KeyPoint, said: Sequence[Stem]) -> bool:
    return any(near(item, other) for item in stems(respelled(source(point.text)).seen) for other in said)


def _shared(theirs: Sequence[Stem], ours: Sequence[Stem]) -> float:
    """The weight of the ideas of the post that the draft shares; a long word weighs more."""
    total = 0.0
    counted: set[str] = set()
    said = {item.stem for item in ours}
    for item in theirs:
        if item.stem not in counted and (item.stem in said or any(near(item, other) for other in ours)):
            counted.add(item.stem)
            total += 0.5 + min(len(item.stem), 9) / 9
    return total / (1 + 0.15 * math.sqrt(max(len(ours), 1)))


def _score(
    shared: float, by_name: bool | None, given: Sequence[Answered], met: bool | None, alike: float | None
) -> float:
    known = [item.answered for item in given if item.answered is not None]
    total = BASE + WEIGHT_SHARED * shared + (WEIGHT_NAMED if by_name else 0.0)
    if known:
        total += WEIGHT_ANSWERED * (2 * sum(known) / len(known) - 1)
    if met is not None:
        total += WEIGHT_FEELING if met else -WEIGHT_FEELING
    if alike is not None:
        total += WEIGHT_ALIKE * (alike - USUAL_ALIKE)
    return round(likely(total), 3)
