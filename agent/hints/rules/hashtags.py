"""More hashtags than the words can bear."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.rule import Example, Found, HintRule
from agent.hints.words import TAG

MANY, SOME, FEW_WORDS = 5, 4, 12
#: Whoever asks for them is answered with them.
_ASKS_FOR_TAGS = re.compile(
    r"\b(?:hash ?)?tags?\b[^.!]*\?|\b(?:what|which|any|good|your) (?:hash ?)?tags?\b", re.IGNORECASE
)
_COLOUR = re.compile(r"#(?=\w*\d)(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


def _find(draft: Draft) -> Iterator[Found]:
    words = draft.words
    if (draft.trade and not draft.answers) or (draft.answers and _ASKS_FOR_TAGS.search(draft.post_text or "")):
        return
    tags = [
        n for n, word in enumerate(words.said) if word == TAG and _is_tag(draft.text[words.starts[n] : words.ends[n]])
    ]
    if len(tags) >= MANY or (len(tags) >= SOME and words.number < FEW_WORDS):
        place = words.place(tags[0], tags[-1] + 1)
        yield Found(f"{len(tags)} hashtags beside {_few(words.number)}: it reads as made for a search.", place)


def _is_tag(tag: str) -> bool:
    """Not a number ("#42") and not a colour ("#2f6b4f")."""
    return not tag[1:].isdecimal() and not _COLOUR.fullmatch(tag)


def _few(words: int) -> str:
    return "no words" if not words else "one word" if words == 1 else f"{words} words"


RULE = HintRule(
    id="hashtags",
    level="note",
    contract="more hashtags than words can bear",
    why="A row of hashtags speaks to a machine. Whoever reads it does not feel spoken to.",
    source="Nod's own experience: posts made for reach get filed under “do not expect a conversation”",
    reads="any",
    find=_find,
    examples=(
        Example(
            "New bowl #pottery #ceramics #handmade #clay #wheelthrown",
            "#pottery #ceramics #handmade #clay #wheelthrown",
        ),
        Example("Spent the day sanding a chair that four generations have fidgeted on. #woodwork", None),
        Example("It closes #12, #15, #19 and the one everybody hates, #3.", None),
    ),
)
