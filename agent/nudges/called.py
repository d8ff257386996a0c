"""What to call a person in a sentence: the given name, where the name is plainly a person's; else the whole name."""

from __future__ import annotations

import re

_PART = re.compile(r"(?:[OD]['’])?[^\W\d_][^\W\d_'’.-]+(?:-[^\W\d_][^\W\d_'’.-]+)?")
_INITIAL = re.compile(r"[^\W\d_]\.?")
_NOT_GIVEN = re.compile(
    r"the|a|an|dr|mrs?|ms|prof|sir|saint|st|san|team|studio|radio|caf[eé]|house|club|shop|store|real|official|le|la|les"
    r"|el|los|las|der|die|das|il|lo|van|von|de|fox|plan|vitamin|type|part|group|gate|hall|unit|block"
)
_NOT_A_PERSON = re.compile(
    r"shop|store|inc|ltd|llc|gmbh|co|club|team|studios?|official|news|group|band|records|caf[eé]|bakery|books|press|radio"
    r"|museum|library|school|university|bank|hotel|restaurant|foundation|society|company|times|daily|support|help"
    r"|designs?|arts?|photography|music|fm|tv"
)


def called(name: str) -> str:
    """ "Joe" for "Joe Smith", "🦊 Joe O'Neil" and "Joe S."; "Fox Books" and "Dr. Ana Silva" stay whole, as their owners
    wrote."""
    parts = name.split()
    for end in (-1, 0):
        while parts and not any(letter.isalpha() for letter in parts[end]):
            parts.pop(end)
    if len(parts) > 1 and _INITIAL.fullmatch(parts[-1]):
        parts[-1] = parts[0]
    if not 2 <= len(parts) <= 3 or not all(_PART.fullmatch(part) for part in parts):
        return name
    if _NOT_GIVEN.fullmatch(parts[0].casefold()) or _NOT_A_PERSON.fullmatch(parts[-1].casefold()):
        return name
    return parts[0] if parts[0][0].isupper() and not parts[0].isupper() else name
