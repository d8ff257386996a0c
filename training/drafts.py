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
from tests.labelled.drafts import SOMEBODY
from training.records import records

GOOD = ("good_replies", "never")
"""Labelled drafts that deserve no remark at all."""
FOLDS = 5
WARM, WAITING_FIRST = "warm", "waiting-first"
REMARKS = tuple(hint for hint in learned.HINTS if hint not in (WARM, WAITING_FIRST))
"""What every draft is labelled for; the other two are, where that is said."""


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
        own = row["kind"] == "post"
        draft = beside(text, "post" if own else "reply", post or None, waiting=SOMEBODY if own else None)
        said = row["hints"].split(",")
        yield draft, {hint: hint in said for hint in (row["judged"].split(",") if row["judged"] else REMARKS)}
    for row in records("invented_pairs.train.tsv"):
        text, post = (row[name].replace("\\n", "\n") for name in ("reply", "post"))
        labels = dict.fromkeys(_not_said_in(row), False)
        if row["warm"]:
            labels[WARM] = row["warm"] == "yes"
        yield beside(text, "reply", post, names=(row["name"],)), labels
    for hint in learned.HINTS:
        waiting = SOMEBODY if hint == WAITING_FIRST else None
        yield from ((line.beside(waiting), {hint: line.yes}) for line in drafts.lines(hint, "tune"))
    for name in GOOD:
        yield from ((line.beside(), dict.fromkeys(REMARKS, False)) for line in drafts.lines(name, "tune"))


def _not_said_in(row: Mapping[str, str]) -> tuple[str, ...]:
    """The hints that a reply of the pairs surely does not want: none is hostile or sells, and one that takes up their
    point and leaves no question open neither thanks like a form nor sends away."""
    to_the_point = row["taken_up"] == "yes" and row["answered"] != "no"
    doubtful = () if to_the_point else ("generic-thanks", "brush-off")
    return tuple(hint for hint in REMARKS if hint not in doubtful)


def _rows(draft: Draft) -> Rows:
    return ngrams.rows(ngrams.tokens(draft.text), learned.marks(draft, found_by_rules(draft)))


def folds(count: int) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Five times the numbers to learn from and those, left out, to judge."""
    for fold in range(FOLDS):
        yield [n for n in range(count) if n % FOLDS != fold], [n for n in range(count) if n % FOLDS == fold]
