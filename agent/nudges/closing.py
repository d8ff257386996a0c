"""Whether an answer to the user's answer ends the talk, so that nobody waits and the words are kept as a kind word.

A thanks, a laugh, an emoji do (``agent.reading.closing``), and so do a few words in one sentence that ask for nothing:
"legend", "no rush!", "I'll bring the sweeties". What asks, complains or tells of a life never does, nor what answers a
question of the user's, comes days later, or names something that does not work. Who speaks to the user for the first
time closes only with a thanks, or with a word or two.
"""

from __future__ import annotations

import re
from datetime import timedelta

from agent.model import Reading
from agent.reading.closing import closes

#: Words; of the labelled talks the longest closing one has 8, most that want an answer 10 and more.
LONGEST = 8
A_WORD_OR_TWO = 2
LATER = timedelta(days=2)
_SENTENCE = re.compile(r"[^.!…\n]*\w[^.!…\n]*")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_GOES_ON = re.compile(
    r"\b(?:still|but|instead|unless|(?:does|did|is|was|were|has|have|wo|ca|could|would)n['’]?t|cannot|broken?|wrong|errors?"
    r"|problems?|issues?|missing|lost|help (?:me|with|please)|refund|nothing|nobody|i (?:need|want|meant|wonder)|please"
    r"|pls)\b",
    re.IGNORECASE,
)


def ends(
    text: str, reading: Reading, *, answer: str | None = None, after: timedelta | None = None, first: bool = False
) -> bool:
    """Whether these words ask for nothing more. ``answer`` are the user's words that they answer, ``after`` how long
    before these were said; ``first``: they never spoke to the user before."""
    if closes(text):
        return True
    if "?" in text or reading.questions or {"question", "complaint", "story"} & set(reading.intents):
        return False
    if (answer is not None and "?" in answer) or (after is not None and after >= LATER) or _GOES_ON.search(text):
        return False
    words = len(_WORD.findall(text))
    kind = {"thanks", "praise"} & set(reading.intents)
    if first:
        return words <= A_WORD_OR_TWO or ("thanks" in kind and words <= LONGEST)
    return words <= LONGEST and (bool(kind) or len(_SENTENCE.findall(text)) == 1)
