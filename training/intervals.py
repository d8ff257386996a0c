"""How sure a figure is: the middle 95 % of what it would be on other texts of the same kind, by the bootstrap."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

DRAWS = 1_000
SEED = 20261122


class Interval(NamedTuple):
    """A figure with its lower and upper bound, all 0 to 1."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{100 * self.value:.1f} ({100 * self.low:.1f} to {100 * self.high:.1f})"


class Counts(NamedTuple):
    """How often a label was said rightly, said wrongly, missed, and rightly left out."""

    right: int
    wrong: int
    missed: int
    absent: int

    @classmethod
    def of(cls, pairs: Iterable[tuple[bool, bool]]) -> Counts:
        """Of what was said and what is right, text by text."""
        found = Counter(pairs)
        return cls(*(found[kind] for kind in ((True, True), (True, False), (False, True), (False, False))))

    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)

    def accuracy(self) -> float:
        return (self.right + self.absent) / max(1, sum(self))

    def kappa(self) -> float:
        """Cohen's kappa: agreement beyond what chance would give."""
        n = max(1, sum(self))
        said, wanted = self.right + self.wrong, self.right + self.missed
        chance = (said * wanted + (n - said) * (n - wanted)) / n**2
        return (self.accuracy() - chance) / (1 - chance) if chance < 1 else 0.0


def counted(said: Sequence[bool], wanted: Sequence[bool]) -> Counts:
    """The four counts of what was said against what is right."""
    return Counts.of(zip(said, wanted, strict=True))


def interval(counts: Counts, figure: Callable[[Counts], float]) -> Interval:
    """A figure of four counts. A draw of texts with replacement is a draw of four counts, so no text is needed."""
    draw = random.Random(SEED)  # noqa: S311 - statistics, no secret
    n = sum(counts)
    values = sorted(figure(_drawn(draw, counts, n)) for _ in range(DRAWS)) if n else [0.0] * DRAWS
    return Interval(figure(counts), values[int(DRAWS * 0.025)], values[int(DRAWS * 0.975) - 1])


def _drawn(draw: random.Random, counts: Counts, n: int) -> Counts:
    drawn = draw.choices(range(4), weights=counts, k=n)
    return Counts(*(drawn.count(kind) for kind in range(4)))


def auc(scores: Sequence[float], wanted: Sequence[bool]) -> float:
    """How often a right one scores above a wrong one; a tie counts half."""
    right = [score for score, yes in zip(scores, wanted, strict=True) if yes]
    wrong = [score for score, yes in zip(scores, wanted, strict=True) if not yes]
    wins = sum((high > low) + (high == low) / 2 for high in right for low in wrong)
    return wins / max(1, len(right) * len(wrong))


def auc_interval(scores: Sequence[float], wanted: Sequence[bool], draws: int = 200) -> Interval:
    """The area under the curve with its bounds, by draws of whole texts."""
    draw = random.Random(SEED)  # noqa: S311 - statistics, no secret
    lines = list(zip(scores, wanted, strict=True))
    values = sorted(auc(*zip(*draw.choices(lines, k=len(lines)), strict=True)) for _ in range(draws))
    return Interval(auc(scores, wanted), values[int(draws * 0.025)], values[int(draws * 0.975) - 1])
