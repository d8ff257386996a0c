"""What the heads of ``agent/hints/learned.py`` learn from: invented drafts, the replies of the invented pairs, and the
open half of the labelled drafts that deserve no remark. Those that are labelled for a hint are left out: its rule was
made on them, so there it is right more often than it will be.

Several writers wrote the drafts, and none but the first had seen a rule or a labelled line. What a head makes of
writers that it did not learn from tells what it will make of a user, so its cuts are picked on that.

A draft is put beside its message as the agent does it, so the heads of messages and pairs must be made before these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from agent.hints import learned, together
from agent.hints.advise import found_by_rules
from agent.hints.beside import beside
from agent.hints.draft import Draft
from agent.model import DraftKind
from agent.reading import ngrams
from agent.reading.ngrams import Rows
from tests.labelled import drafts
from tests.labelled.drafts import NOT_JUDGED
from training.records import records

FIRST = "1"
"""The writer who judged drafts for a few hints alone; the others judged them for all."""
OF_FEW_HINTS, ASKED_FOR = ("9", "10", "11", "17", "18"), ("hostile", "generic-thanks", "unseen-feeling")
"""These writers were asked for a few hints (what else they gave, they gave by the way and not wherever it holds), or
understood others than the contract means (17 and 18: ``brush-off``, ``waiting-first``)."""
OF_QUESTIONS = "30"
"""This one judged drafts for ``unanswered-question`` alone, which has no head: they teach whether a draft answers."""
FOLDS = 8
GOOD = ("good_replies", "never")
"""Labelled drafts that deserve no remark at all."""
_OF_ANSWERS = tuple(hint for hint in learned.HINTS if hint != learned.WHILE_THEY_WAIT)
"""The hints that an answer may deserve."""


class Judged(NamedTuple):
    """A draft and the post that it answers as rows, what its rules found, what else the trees look at, and what each
    head should say: heads that are left out learn nothing from it. ``writer`` is empty for what is no draft of the
    training data; ``fresh``: whoever makes the rules did not read it."""

    rows: Rows
    post: Rows
    found: frozenset[str]
    facts: list[float]
    labels: dict[str, bool]
    writer: str = ""
    fresh: bool = False


class Written(NamedTuple):
    """A draft of the training data. ``post`` and ``name``: what it answers and whom, both empty for a post of one's
    own; ``hints``: all that it deserves, of those that its writer judged."""

    writer: str
    fresh: bool
    hints: frozenset[str]
    answers: bool
    name: str
    post: str
    text: str

    def beside(self) -> Draft:
        """As the hints see it, a post of one's own while somebody waits."""
        kind: DraftKind = "reply" if self.answers else "post"
        waiting = None if self.answers else drafts.SOMEBODY
        return beside(self.text, kind, self.post or None, names=(self.name,) if self.name else (), waiting=waiting)


def judged() -> list[Judged]:
    """Every draft that teaches, as rows."""
    return [
        *(
            Judged(*_read(one.beside()), _told(one), one.writer, one.fresh)
            for one in written()
            if one.writer != OF_QUESTIONS
        ),
        *(Judged(*_read(draft), labels) for draft, labels in _good()),
    ]


def written() -> Iterator[Written]:
    """The drafts of the training data as they were written."""
    for row in records("invented_drafts.train.tsv"):
        name, post, text = (row[part].replace("\\n", "\n") for part in ("name", "post", "draft"))
        hints = frozenset(row["hints"].split(",")) - {"none", ""}
        yield Written(row["writer"], row["open"] == "no", hints, row["kind"] == "reply", name, post, text)


def _told(one: Written) -> dict[str, bool]:
    unsure = {NOT_JUDGED.get(hint) for hint in one.hints}
    if one.writer == FIRST or not one.post:
        unsure.add("unseen-feeling")
    if one.writer == FIRST or one.answers:
        unsure.add(learned.WHILE_THEY_WAIT)
    judged = ASKED_FOR if one.writer in OF_FEW_HINTS else learned.HINTS
    return {hint: hint in one.hints for hint in judged if hint in one.hints or hint not in unsure}


def _good() -> Iterator[tuple[Draft, dict[str, bool]]]:
    for row in records("invented_pairs.train.tsv"):
        text, post = (row[name].replace("\\n", "\n") for name in ("reply", "post"))
        yield beside(text, "reply", post, names=(row["name"],)), dict.fromkeys(_not_said_in(row), False)
    for name in GOOD:
        for draft in (line.beside(drafts.SOMEBODY) for line in drafts.lines(name, "tune")):
            yield draft, dict.fromkeys(_OF_ANSWERS if draft.answers else learned.HINTS, False)


def _not_said_in(row: Mapping[str, str]) -> tuple[str, ...]:
    """The hints that a reply of the pairs surely does not want: none is hostile or sells, one that takes up their
    point and leaves no question open does not thank like a form, and one that meets a feeling has seen it."""
    to_the_point = row["taken_up"] == "yes" and row["answered"] != "no"
    unsure = {"generic-thanks": not to_the_point, "unseen-feeling": row["feeling"] == "no"}
    return tuple(hint for hint in _OF_ANSWERS if not unsure.get(hint))


def _read(draft: Draft) -> tuple[Rows, Rows, frozenset[str], list[float]]:
    found = found_by_rules(draft)
    own = ngrams.rows(ngrams.tokens(draft.text), learned.marks(draft, found))
    return own, ngrams.rows(ngrams.tokens(draft.post_text or "")), frozenset(found), together.facts(draft)


def folds(judged: Sequence[Judged]) -> Iterator[tuple[list[int], list[int]]]:
    """For each of ``FOLDS`` parts of the writers the numbers of what others wrote, and of what these wrote that the
    makers of the rules did not read."""
    writers = sorted({one.writer for one in judged if one.fresh})
    for part in range(min(FOLDS, len(writers))):
        left_out = {*writers[part::FOLDS]}
        yield (
            [n for n, one in enumerate(judged) if one.writer not in left_out],
            [n for n, one in enumerate(judged) if one.writer in left_out and one.fresh],
        )
