"""Whether a draft takes the matter in hand: it asks for something *so that we can look into it*, says that help comes,
or tells which steps to follow.

Who does so may sound like a desk (``corporate``), but does not send them off; who sees to it does not go past their
trouble either.
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
            i|we can|will|could help|assist with
            i'm|we're here to help
            ^here to help
            ^<handle> here to help
        """
    }
)
_STEPS = Phrases(
    {
        "steps": """
            follow|try|trying this|these|the *? step|steps|guide|article|instructions|tips
            with these|this *? step|steps|guide|instructions|tips
        """
    }
)


def in_hand(words: Words) -> bool:
    """Whether the writer says that they will see to it."""
    return bool(_IN_HAND.find(words))


def tells_steps(words: Words) -> bool:
    """Whether the writer tells them to follow steps that a link holds: the answer may be in these."""
    return bool(_STEPS.find(words))
