"""Where a score becomes a word: the cut with the best F1, and the one above which nine of ten texts carry the label."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

PRECISIONS = (0.93, 0.9)
"""Nine in ten, with a little to spare where a head can."""
HARD = (0.9,)
"""The same for the open lines of ``tests/labelled/``, of which every second is a near miss."""
MESSAGES = {"spam": ((0.98,), (0.98,)), "story": ((0.9,), HARD)}
"""Both for labels of messages: who is taken for an advertiser is hidden, wrong once in fifty at most; a story is right
oftener than its cut says, on the open half too."""
CLOSING = (0.97,)
"""For what lets a talk end: whoever it takes for done by mistake is forgotten."""
HINT = (0.95,)
"""For a hint, on drafts of writers that neither the head nor the makers of its rule had read: they were asked for what
is hard to tell, and for more of it than people write."""
HINTS = {"unseen-feeling": (0.93,), "corporate": (0.97,)}
"""The same for a hint that is right oftener than its cut says, on the open half too; and for one that real replies of
brands get wrongly oftener than writers' drafts do."""
BORNE_OUT = {"brush-off": (0.9,)}
"""The same where the rule found something too, if it is another: it knows plain stock phrases."""
LIKELY = 0.15
"""No label of a message from a lower score, however well that went on the texts at hand."""
LEAST, FEW = 20, 10
"""How many texts must be above a cut; of drafts that want a hint there are few."""
DIGITS = 4


def best_cut(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """The score from which saying yes gives the best F1, rounded down to four digits."""
    wanted = sum(labels)
    best = (0.0, 1.0)
    for said, right, score in _from_the_top(scores, labels):
        best = max(best, (2 * right / (said + wanted), score))
    return _down(best[1])


def sure_cut(
    scores: Sequence[float], labels: Sequence[bool], precisions: Sequence[float] = PRECISIONS, least: int = LEAST
) -> float | None:
    """The lowest score from which the first precision that can be had holds for ``least`` texts or more; None: none."""
    above = [line for line in _from_the_top(scores, labels) if line[0] >= least]
    for precision in precisions:
        if good := [score for said, right, score in above if right >= precision * said]:
            return _down(good[-1])
    return None


def of_all(cuts: Sequence[float | None]) -> float | None:
    """The cut that holds on each of several lists of texts, ``LIKELY`` at least; None where one of them has none."""
    known = [cut for cut in cuts if cut is not None]
    return max(LIKELY, *known) if len(known) == len(cuts) else None


def _from_the_top(scores: Sequence[float], labels: Sequence[bool]) -> list[tuple[int, int, float]]:
    """For each score as a cut, highest first: texts above, labelled texts above, the score."""
    right = 0
    found = []
    ordered = sorted(zip(scores, labels, strict=True), reverse=True)
    for said, (score, label) in enumerate(ordered, start=1):
        right += label
        if said == len(ordered) or ordered[said][0] != score:
            found.append((said, right, score))
    return found


def _down(score: float) -> float:
    return float(floor(score * 10**DIGITS) / 10**DIGITS)
