"""What the heads of ``agent/hints/learned.py`` learn from: invented drafts, the replies of the invented pairs, and the
open halves of the labelled drafts.

A draft is put beside its message as the agent does it, so the heads of messages and pairs must be made before these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from agent.hints import learned
from agent.hints.advise import found_by_rules
from agent.hints.beside import beside
from agent.hints.draft import Draft
from agent.reading import ngrams
from agent.reading.ngrams import Rows
from tests.labelled import drafts
from training.records import records

GOOD = ("good_replies", "never")
"""Labelled drafts that deserve no remark at all."""
FOLDS = 5
WARM = "warm"
"""Labelled for the pairs alone."""


class Judged(NamedTuple):
    """A draft as rows, and what each head should say: heads that are left out learn nothing from it."""

    rows: Rows
    labels: dict[str, bool]


def judged() -> list[Judged]:
    """Every draft of the training data."""
    return [Judged(_rows(draft), labels) for draft, labels in _drafts()]


def _drafts() -> Iterator[tuple[Draft, dict[str, bool]]]:
    for row in records("invented_drafts.train.tsv"):
        text, post = (row[name].replace("\\n", "\n") for name in ("draft", "post"))
        draft = beside(text, "post" if row["kind"] == "post" else "reply", post or None)
        yield draft, {hint: hint in row["hints"].split(",") for hint in learned.HINTS if hint != WARM}
    for row in records("invented_pairs.train.tsv"):
        text, post = (row[name].replace("\\n", "\n") for name in ("reply", "post"))
        labels = dict.fromkeys(_not_said_in(row), False)
        if row["warm"]:
            labels[WARM] = row["warm"] == "yes"
        yield beside(text, "reply", post, names=(row["name"],)), labels
    for hint in learned.HINTS:
        yield from ((line.beside(), {hint: line.yes}) for line in drafts.lines(hint, "tune"))
    for name in GOOD:
        remarks = [hint for hint in learned.HINTS if hint != WARM]
        yield from ((line.beside(), dict.fromkeys(remarks, False)) for line in drafts.lines(name, "tune"))


def _not_said_in(row: Mapping[str, str]) -> tuple[str, ...]:
    """The hints that a reply of the pairs surely does not want: none is hostile or sells, and one that takes up their
    point and leaves no question open neither thanks like a form nor sends away."""
    to_the_point = row["taken_up"] == "yes" and row["answered"] != "no"
    doubtful = () if to_the_point else ("generic-thanks", "brush-off")
    return tuple(hint for hint in learned.HINTS if hint not in (*doubtful, WARM))


def _rows(draft: Draft) -> Rows:
    return ngrams.rows(ngrams.tokens(draft.text), learned.marks(draft, found_by_rules(draft)))


def folds(count: int) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Five times the numbers to learn from and those, left out, to judge."""
    for fold in range(FOLDS):
        yield [n for n in range(count) if n % FOLDS != fold], [n for n in range(count) if n % FOLDS == fold]
