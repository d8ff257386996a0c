"""Nearly the words that the user has sent to others lately."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.rule import Example, Found, HintRule


def _find(draft: Draft) -> Iterator[Found]:
    sent = draft.sent
    if sent is None:
        return
    to = sent.to or "somebody"
    others = sent.people - 1
    more = "" if others < 1 else " and one other" if others == 1 else f" and {others} others"
    yield Found(f"Almost what you wrote to {to}{more}.", differs=sent.differs)


RULE = HintRule(
    id="repeated-reply",
    level="note",
    contract="nearly the words that the user has sent to others lately; says to how many",
    why="Friendly words that are plainly routine do worse than plain ones: people notice that they were handled.",
    source="Decock et al., Journal of Internet Commerce 2020: individual against routine replies",
    reads="any",
    find=_find,
    examples=(
        Example(
            "Thanks Joe, that means a lot. The next batch of bowls is in the kiln.",
            "",
            earlier="Thanks Ana, that means a lot. The next batch of mugs is in the kiln.",
        ),
        Example("Thank you!", None, earlier="Thank you!"),
    ),
)
