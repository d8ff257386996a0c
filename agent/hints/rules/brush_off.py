"""Sends them elsewhere and says nothing to the matter."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.asked import asked
from agent.hints.draft import Draft
from agent.hints.in_hand import in_hand, tells_steps
from agent.hints.rule import Example, Found, HintRule
from agent.reading.sentences import sentences

FEW = 10
"""Words: one sentence of fewer, a part of which sends away, has no room for the matter."""


def _find(draft: Draft) -> Iterator[Found]:
    if draft.sent_away is not None:
        yield Found(_message(draft), draft.sent_away, sure=_says_no_more(draft))


def _says_no_more(draft: Draft) -> bool:
    """Whether all that a question gets is a few words that send away."""
    few = len(draft.text.split()) < FEW and len(sentences(draft.text)) == 1
    return few and bool(asked(draft))


def _message(draft: Draft) -> str:
    return f"This sends {draft.called or 'them'} elsewhere. What can you say here?"


def _unphrased(draft: Draft) -> str | None:
    """For the learned head, which takes every form and link for a way off."""
    return None if in_hand(draft.words) or tells_steps(draft.words) else _message(draft)


RULE = HintRule(
    id="brush-off",
    level="note",
    contract='sends them elsewhere ("DM us", "see our FAQ", "contact support") and says nothing to the matter',
    why="Whoever is sent on has to ask twice. One word to the matter shows that they were heard here.",
    source="blog.x.com 2016, 3 sectors: 69 % of complainers think better of whoever answered them",
    reads="both",
    answers=True,
    find=_find,
    unphrased=_unphrased,
    examples=(
        Example("See our FAQ.", "See our FAQ", post="Is the yarn machine washable?"),
        Example("No, it winds up. There's a diagram on the website.", None, post="Does it need batteries?"),
        Example("At swim.example/hours", None, post="where do i find the schedule"),
    ),
)
