"""The draft takes up something that the person said."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.rule import Example, Found, HintRule


def _find(draft: Draft) -> Iterator[Found]:
    if draft.match is not None and draft.match.specific:
        points = draft.match.taken_up
        yield Found(f"{draft.them} can see that you read it" + (f": “{points[0].text}”." if points else "."))


RULE = HintRule(
    id="specific",
    level="good",
    contract="takes up something that they said",
    why="Words about the very thing that somebody said show that you listened.",
    source="Packard & Berger, Journal of Consumer Research 2021: specific words",
    reads="both",
    answers=True,
    find=_find,
    examples=(
        Example("The fox took me three days, and the tail one more.", "", post="I love the fox on your poster!"),
        Example("Thank you so much!", None, post="I love the fox on your poster!"),
    ),
)
