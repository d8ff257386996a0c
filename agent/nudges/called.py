"""What to call a person in a sentence: the given name, where the name is plainly a person's; else the whole name,
without its ornaments.

A given name is one of the list, for "Copper Kettle" has two words as well. Titles, kin, houses and two people in one
name leave it whole.
"""

from __future__ import annotations

import re
import unicodedata

from agent.reading.barewords import QUALITIES
from agent.reading.plainwords import EMPTY, PLAIN
from agent.reading.stems import SMALL
from agent.reading.wordlist import listed

_PART = re.compile(r"(?:[OD]['’])?[^\W\d_][^\W\d_'’.-]+(?:-[^\W\d_][^\W\d_'’.-]+)?")
_INITIAL = re.compile(r"[^\W\d_]\.?")
_NOT_GIVEN = listed(
    "dr mrs mr ms prof saint st san team studio radio café cafe house club real official le la les el los las der die "
    "das il lo van von de fox plan vitamin type part group gate hall unit block gran grandma grandpa grandad granddad "
    "grandmother grandfather granny papa mama mum mummy mom mommy dad daddy cousin farmer king queen "
    "prince princess general admiral commander chief baron baroness duchess countess old big little lil"
)
_NOT_A_PERSON = listed(
    "shop store inc ltd llc gmbh co club team studio studios official news group band records café cafe bakery books "
    "press radio museum library school university bank hotel restaurant foundation society company times daily "
    "weekly monthly support help design designs art arts photography music fm tv pottery ceramics prints "
    "farm farms garden gardens kitchen energy vet vets bakes cakes cottage choir yarn yarns "
    "gallery workshop crafts jewellery jewelry candles soap soaps florist podcast show magazine fans"
)
_ORDINARY = SMALL | PLAIN | EMPTY | QUALITIES
_AND = listed("and und et y og och en i e")
_IN_BRACKETS = re.compile(r"(?<!\s)\s*(?:\([^()]*\)|\[[^\[\]]*\])")
#: "PhD", "MA", "she/her", "potter": behind a comma and no name.
_BESIDE = re.compile(r", (?:[a-z].*|[A-Z][a-z]?[A-Z.].*)")
_ORNAMENTS = frozenset({"So", "Sk", "Sm", "Cf"})
#: Each begins a given name of two words ("Maria José Prado"); without a third word only before one of ``_SECOND``.
_OF_TWO = listed("mary maria marie juan josé jose jean anna ana")
_SECOND = listed("ann anne jane beth lou ellen paul luc luis maria marie josé jose pablo lena")
#: Vietnamese family names, which stand first.
_FAMILY_FIRST = listed("nguyễn nguyen trần tran phạm pham huỳnh huynh hoàng hoang phan")


def called(name: str) -> str:
    """ "Joe" for "Joe Smith", "🦊 Joe O'Neil", "Joe S." and "Joe (he/him)"; "Fox Books", "Aunt Joe" and "Dr. Ana Silva"
    stay whole, as their owners wrote."""
    from agent.hints.given import is_name, is_person, is_word_too  # loads the lists of names: not before it is needed

    whole = _bare(name)
    family, comma, given = whole.partition(", ")
    if comma:
        return given if is_name(given) and not is_name(family) else whole
    parts = _parts(whole)
    if not parts:
        return whole
    if parts[0].casefold() in _FAMILY_FIRST:
        return parts[-1] if len(parts) == 3 else whole
    first, more = parts[0], parts[1:]
    if not more and first.casefold() not in _ORDINARY:  # "Joe S."
        return first
    if not is_name(first) or not is_person(whole):
        return whole
    if more and is_word_too(first) and more[-1].casefold() in _ORDINARY:  # "Happy Days"
        return whole
    two = first.casefold() in _OF_TWO and more and (more[0].casefold() in _SECOND or (more[1:] and is_name(more[0])))
    return " ".join(parts[:2]) if two else first


def may_be_called(name: str) -> set[str]:
    """All that the user may call somebody by: ``called``, and the first word of a name that no list knows."""
    parts = _parts(_bare(name))
    return {called(name), *(part for part in parts[:1] if part.casefold() not in _ORDINARY)} - {""}


def _bare(name: str) -> str:
    """The name without emoji and signs around it, remarks in brackets, and what stands behind a comma and is no name;
    as it was where no letter is left."""
    bare = _unadorned(_BESIDE.sub("", _unadorned(_IN_BRACKETS.sub("", name))))
    return bare if any(letter.isalpha() for letter in bare) else name


def _unadorned(name: str) -> str:
    ends = [n for n, sign in enumerate(name) if not _adorns(sign)]
    return name[ends[0] : ends[-1] + 1] if ends else ""


def _adorns(sign: str) -> bool:
    return sign.isspace() or sign in "*•·|\ufe0f\u20e3" or unicodedata.category(sign) in _ORNAMENTS


def _parts(name: str) -> list[str]:
    """The two or three words of a name that may be a person's, an initial at the end left out; else nothing."""
    from agent.hints.given import TITLES

    parts = name.split()
    for end in (-1, 0):
        while parts and not any(letter.isalpha() for letter in parts[end]):
            parts.pop(end)
    if not 2 <= len(parts) <= 3:
        return []
    words = parts[:-1] if _INITIAL.fullmatch(parts[-1]) else parts
    small = [word.casefold() for word in words]
    person = (
        all(_PART.fullmatch(word) for word in words)
        and words[0][0].isupper()
        and not words[0].isupper()
        and small[0] not in _NOT_GIVEN | TITLES
        and small[-1] not in _NOT_A_PERSON
        and _AND.isdisjoint(small[1:])
    )
    return words if person else []
