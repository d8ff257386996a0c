"""What the heads of ``agent/hints/learned.py`` learn from: invented drafts, the replies of the invented pairs, and the
open half of the labelled drafts that deserve no remark. Those that are labelled for a hint are left out: its rule was
made on them, so there it is right more often than it will be.

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
        yield draft, {hint: hint in row["hints"].split(",") for hint in learned.HINTS}
    for row in records("invented_pairs.train.tsv"):
        text, post = (row[name].replace("\\n", "\n") for name in ("reply", "post"))
        yield beside(text, "reply", post, names=(row["name"],)), dict.fromkeys(_not_said_in(row), False)
    for name in GOOD:
        yield from ((line.beside(), dict.fromkeys(learned.HINTS, False)) for line in drafts.lines(name, "tune"))


def _not_said_in(row: Mapping[str, str]) -> tuple[str, ...]:
    """The hints that a reply of the pairs surely does not want: none is hostile or sells, and one that takes up their
    point and leaves no question open does not thank like a form."""
    to_the_point = row["taken_up"] == "yes" and row["answered"] != "no"
    return tuple(hint for hint in learned.HINTS if to_the_point or hint != "generic-thanks")


def _rows(draft: Draft) -> Rows:
    return ngrams.rows(ngrams.tokens(draft.text), learned.marks(draft, found_by_rules(draft)))


def folds(count: int) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Five times the numbers to learn from and those, left out, to judge."""
    for fold in range(FOLDS):
        yield [n for n in range(count) if n % FOLDS != fold], [n for n in range(count) if n % FOLDS == fold]
