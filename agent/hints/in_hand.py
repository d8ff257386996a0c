"""Whether a draft takes the matter in hand: it asks for something *so that we can look into it*, or says help comes.

Who does so may sound like a desk (``corporate``), but neither sends them off nor goes past their trouble.
"""

from __future__ import annotations

from agent.hints.phrases import Phrases
from agent.hints.words import Words

_IN_HAND = Phrases(
    {
        "in hand": """
            so that? i|we can|could help|assist|investigate|check|look|sort|fix|trace|find|put|get|see
            and i|we will|can|shall help|assist|investigate|check|look|sort|fix|trace|get
            and i'll|we'll help|assist|investigate|check|look|sort|fix|trace|get
            i|we can|will look into|further
            i'll|we'll look into
        """
    }
)


def in_hand(words: Words) -> bool:
    """Whether the writer says that they will see to it."""
    return bool(_IN_HAND.find(words))
