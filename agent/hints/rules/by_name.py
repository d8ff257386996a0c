"""The person is spoken to by name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.given import (
    PART,
    is_name,
    is_word_too,
    may_be,
    never_one,
    parts,
    share_a_form,
    telling,
    without_respect,
)
from agent.hints.rule import Example, Found, HintRule
from agent.hints.rules.wrong_name import taken_for
from agent.reading.latin import fold
from agent.reading.names import sound

#: Behind a name at the head and its comma: "Hope, it will!", not "Olive, the cheap one".
_TO_THEM = (
    "it will|it was|it did|it does|it is|you|you're|you’re|i|i'm|i’m|i'll|i’ll|we|we're|we’re|that was|thanks|thank"
    "|yes|no|what|how|please|sorry"
)
#: Before the name of a place: "In Paris, upstairs".
_NOT_IN = r"(?<!\b[Ii]n )(?<!\b[Nn]ear )"
_VOWELS = re.compile("[aeiouy]")
SHORTEST = 3
"""Letters that a name must have before a short form or a slip of it counts ("Jo" may be anybody's beginning)."""


def _find(draft: Draft) -> Iterator[Found]:
    if by_name(draft):
        yield Found(f"You call {draft.called or 'them'} by name.")


def by_name(draft: Draft) -> bool | None:
    """Whether the person is called by name, and by nobody else's; None where no name is known. The tick "Name" too."""
    if draft.match is None or draft.match.named is None:
        return None
    own = telling(draft.names)
    spoken = any(_is_theirs(said.name, said.sure, part) for said in draft.spoken_to for part in own)
    if not spoken and any(_only_sounds_alike(said.name, part) for said in draft.spoken_to for part in own[:1]):
        return False
    return (
        spoken
        or _written_apart(draft, own)
        or (draft.match.named and _stands_there(draft, own) and not _as_a_word(draft, own))
    ) and (taken_for(draft) is None)


def _written_apart(draft: Draft, own: tuple[str, ...]) -> bool:
    """Whether a name of two stands there as two words or as one, "Jean Luc" or "Jeanluc" for Jean-Luc, or one with
    respect behind it: "Watanabe-san"."""
    words = [fold(word) for word in PART.findall(draft.text)]
    said = " ".join(words)
    respected = {without_respect(word) for word in words if without_respect(word) != word}
    return any(
        fold(part) in respected
        or ("-" in part and re.search(rf"(?<!\w){' ?'.join(map(re.escape, fold(part).split('-')))}(?!\w)", said))
        for part in own
    )


def _is_theirs(said: str, sure: bool, part: str) -> bool:
    """Whether a name that is spoken to is theirs; "Hannah" is not Ann nor "Adam" Ada, though one holds the other."""
    a, b = sorted((without_respect(fold(said)), fold(part)), key=len)
    if a == b:
        return True
    begins = b.startswith(a)
    alike = (begins or a not in b) and not _two_names(a, b)
    return sure and len(part) >= SHORTEST and alike and may_be(said, part)


def _two_names(a: str, b: str) -> bool:
    """Whether two given names are no forms and no spellings of one: "Lena" is not Lina."""
    if a == b or not (is_name(a) and is_name(b)) or share_a_form(a, b):
        return False
    return sound(a) != sound(b) or _vowel(a) != _vowel(b)


def _only_sounds_alike(said: str, part: str) -> bool:
    a, b = sorted((fold(said), fold(part)), key=len)
    return sound(a) == sound(b) and not b.startswith(a) and _two_names(a, b)


def _vowel(name: str) -> str:
    """The first vowel behind the first letter, as it is heard: "Meera" and "Mira" share it."""
    vowels = _VOWELS.search(name.replace("ee", "i").replace("oo", "u"), 1)
    return "i" if vowels and vowels[0] == "y" else vowels[0] if vowels else ""


def _stands_there(draft: Draft, own: tuple[str, ...]) -> bool:
    """Whether more of a house's name stands there than what many a house is called ("the bakery")."""
    return len(own) == len(parts(draft.names)) or any(
        may_be(word, part) for word in PART.findall(draft.text) for part in own
    )


def _as_a_word(draft: Draft, own: tuple[str, ...]) -> bool:
    """Whether it is only a word that stands there ("it will change" to Will, "Olive oil" to Olive)."""
    if not all(is_word_too(part) for part in own):
        return False
    # A name stands with a capital inside a sentence; at its beginning any word does, but seldom before a comma.
    return not any(
        re.search(
            rf"[^.!?\n\s]\s+{_NOT_IN if never_one(part) else ''}@?{re.escape(part)}\b(?!\s+[a-z]+s\b)"
            rf"|[.!?\n]\s+{re.escape(part)},|^\W*{re.escape(part)},\s+(?:{_TO_THEM})\b",
            draft.text,
        )
        for part in own
        if part[0].isupper()
    )


RULE = HintRule(
    id="by-name",
    level="good",
    contract="the person's name",
    why="A name says: this is for you and for nobody else.",
    source="T-Mobile 2017 natural experiment (Production & Operations Management 2025): a human face and name",
    reads="any",
    answers=True,
    find=_find,
    examples=(
        Example("Thank you, Maya, the fox took me three days.", "", post="The fox is lovely!", name="Maya Lind"),
        Example("It will change soon.", None, post="Is it still 5 pounds?", name="Will Hart"),
    ),
)
