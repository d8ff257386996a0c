"""What learned heads say of a draft, for the hints that rules find too seldom or too often.

Linear models as in ``agent/reading/heads.py``, over the words of the draft, what its rules found and what it answers;
for two hints also over the words of the post: whether there is something to take up, or to feel for. For hints that
lean on both texts at once, trees over what all these heads say (``together.py``) have the last word. All learned from
invented drafts of several writers (``training/drafts.py``) how far each rule is right, and what it does not know; so
where there is a head, it decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from agent.hints import together
from agent.hints.draft import Draft
from agent.hints.felt import felt
from agent.hints.promotes import promotion
from agent.reading.odds import likely, log_odds
from agent.reading.scorer import Scorer

DATA = Path(__file__).resolve().parent.parent / "data"
FILE, FILE_OF_POSTS = DATA / "drafts.bin", DATA / "posts.bin"
WHILE_THEY_WAIT = "waiting-first"
"""The one that only posts of the user's own deserve."""
HINTS = (
    "hostile",
    "generic-thanks",
    "sales-pitch",
    "about-us",
    "brush-off",
    "bait",
    "corporate",
    "unseen-feeling",
    WHILE_THEY_WAIT,
)
"""The hints that have a head."""
OF_THE_POST = ("generic-thanks", "unseen-feeling")
"""Those whose head weighs the words of the post too."""
MOST = 4.0
"""The highest weight of a promotion or an offer that is told apart."""
SOUNDS = ("hostile", "warm", "polite", "complaint", "distress")
"""What the heads of messages say of the draft itself."""
STEPS = 5
"""How far such a score is told apart, in steps of its log odds."""
INPUTS = (
    *HINTS,
    *(f"post {hint}" for hint in OF_THE_POST),
    *(f"rule {hint}" for hint in HINTS),
    *together.FACTS,
)
"""What the trees look at: the log odds of each head, of the words of the draft and of the post, what the rules found
(0 or 1), and the facts."""
DRAFTS, POSTS = Scorer(FILE), Scorer(FILE_OF_POSTS)


def marks(draft: Draft, found: Collection[str]) -> Iterator[str]:
    """What a head weighs besides the words: what the rules ``found``, and what is answered."""
    for hint in HINTS:
        if hint in found and hint != WHILE_THEY_WAIT:  # whether somebody waits is no sign of what is written
            yield f"rule {hint}"
    yield "answer" if draft.answers else "post"
    if not draft.answers:
        yield f"promotes {int(2 * min(MOST, promotion(draft.words)))}"
        yield f"offers {int(2 * min(MOST, draft.offer.weight))}"
    yield f"length {min(5, len(draft.text.split()) // 5)}"
    scores = draft.reading.scores
    yield from (f"sounds {name} {_step(scores[name])}" for name in SOUNDS if name in scores)
    if draft.post is not None:
        yield f"felt {felt(draft.post)}"
        yield from (f"they {intent}" for intent in draft.post.intents)
    if draft.match is not None:
        yield f"specific {draft.match.specific}"
        yield from (f"answered {answer.answered}" for answer in draft.match.answered)


def _step(score: float) -> int:
    """The log odds of a score in whole numbers, none farther from even than ``STEPS``."""
    return round(max(-STEPS, min(STEPS, log_odds(score))))


def given(draft: Draft, found: Collection[str]) -> set[str]:
    """The hints of ``HINTS`` to give, by what the heads make of the words and of what the rules ``found``: from one
    score where the rule found something too, from another at any rate, nine in ten are right."""
    margins = DRAFTS.margins(draft.text, marks(draft, found))
    if not margins:
        return set()
    of_post = _of_post(draft.post_text) if draft.post_text else {}
    scores = {hint: likely(margin + of_post.get(hint, 0.0)) for hint, margin in margins.items()}
    scores |= together.scores(inputs(margins, of_post, found, together.facts(draft)))
    return {
        hint
        for hint, score in scores.items()
        if DRAFTS.sure(hint, score) or (hint in found and score >= DRAFTS.heads[hint].best)
    }


def inputs(
    margins: Mapping[str, float], of_post: Mapping[str, float], found: Collection[str], facts: Sequence[float]
) -> list[float]:
    """What the trees look at, in the order of ``INPUTS``. ``of_post`` is empty where no post is known."""
    said = [margins[hint] for hint in HINTS] + [of_post.get(hint, 0.0) for hint in OF_THE_POST]
    return [*said, *(float(hint in found) for hint in HINTS), *facts]


@lru_cache(maxsize=64)
def _of_post(text: str) -> dict[str, float]:
    """The post is the same at every key that is pressed."""
    return POSTS.margins(text)
