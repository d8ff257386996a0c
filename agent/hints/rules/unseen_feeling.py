"""They are upset or celebrate, and the draft goes past it."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.feelings import strong
from agent.hints.felt import Felt
from agent.hints.rule import Example, Found, HintRule
from agent.hints.rules.corporate import stock_phrases
from agent.hints.sympathy import meets

_SAID: dict[Felt, str] = {
    "sorrow": "{them} wrote of something that hurts. Your draft goes past it.",
    "trouble": "{them} sounds upset. Your draft goes past it.",
    "joy": "{them} has something to celebrate. Your draft goes past it.",
}


def _find(draft: Draft) -> Iterator[Found]:
    if draft.post is None or draft.match is None or draft.match.feeling:
        return
    feeling = strong(draft.post_words, draft.post)
    if feeling is not None and not meets(draft, feeling == "joy", bool(stock_phrases(draft))):
        yield Found(_SAID[feeling].format(them=draft.called or "The writer"))


RULE = HintRule(
    id="unseen-feeling",
    level="note",
    contract="they are upset or celebrate, and the draft goes past it",
    why="Being understood is what people remember. A word to what they feel comes before the matter.",
    source="Sprout Social Index 2016 and Packard & Berger 2021: people stay where they were heard; Nod's own promise",
    reads="both",
    answers=True,
    find=_find,
    examples=(
        Example("I have two hats left in grey.", "", post="We buried my brother on Friday. I miss him so much."),
        Example("oh no. so sorry jackie", None, post="My dad passed away last night"),
    ),
)
