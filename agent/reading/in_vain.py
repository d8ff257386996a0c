"""What was feared or hoped for and did not come: a text then says the opposite of its good or bad words."""

from __future__ import annotations

from agent.reading.turns import Beginnings, Turns

_EXPECTED = (
    r"\b(?:expect(?:ed|ing)|fear(?:ed|ing)|hop(?:ed|ing)|dread(?:ed|ing)|wanted|worried|braced|prepared|ready|sure|thought"
    r"|afraid)\b[^.!?\n]{0,40}"
)
_THEN = (
    r"[^.!?\n]{0,20}(?:\band\b|\bbut\b|\byet\b|,|;|-|–|—) ?(?:(?:i|we|it|they|that|this|she|he|you) )?"
    r"(?:just |really |simply |absolutely )?"
)
#: And nothing more: "they did not even answer" tells of something else.
_NOT = (
    r"(?:was not|wasn['’]?t|were not|weren['’]?t|did not|didn['’]?t|could not|couldn['’]?t)\b"
    r"(?=\s*(?:[^\w\s]|$|\n)| (?:at all|one bit|in the least|really|either)\b)"
)
#: "I expected to be bored and I wasn't", "braced for the worst, loved it".
_FEARED_IN_VAIN = Turns(
    rf"{_EXPECTED}\b(?:disappoint\w*|hate|bor(?:ed|ing)|bad|awful|terrible|worst|mess|rubbish|trouble|problems?|fail\w*"
    rf"|let ?down|ruin\w*|regret)\b{_THEN}(?:{_NOT}|was anything but\b|loved?\b)"
)
#: "I expected to love it and I didn't".
_HOPED_IN_VAIN = Turns(rf"{_EXPECTED}\b(?:love|like|enjoy|great|good|fun|funny|nice|wonderful|better)\b{_THEN}{_NOT}")


def feared_in_vain(text: str, said: Beginnings) -> bool:
    """Whether an English text tells that what its writer feared did not come."""
    return _FEARED_IN_VAIN.search(text, said) is not None


def hoped_in_vain(text: str, said: Beginnings) -> bool:
    """Whether an English text tells that what its writer hoped for did not come."""
    return _HOPED_IN_VAIN.search(text, said) is not None
