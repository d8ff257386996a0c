"""Is the person named in a draft? By first name, full name or handle, with or without its accents, with one slip
of the finger forgiven where it makes no other name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.reading.latin import fold
from agent.reading.slips import one_slip

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_TITLES = {"mr", "mrs", "ms", "dr", "the", "and", "von", "van", "de", "da", "la", "el"}
_EPITHETS = {"old", "big", "little", "young", "tall", "mad", "happy", "good", "sweet", "lil"}
"""What somebody puts before their name: "Old Pete" is not called by it."""
_SPOKEN_TO = re.compile(
    r"(?:^|[,!.?] ?|\b(?:[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear|[Tt]hanks|[Yy]ou) )([A-Z][a-z]+)(?=[,!.?]|$)"
)
SLIP_FROM = 5
"""Letters that a name must have before one wrong letter is forgiven ("Mayaa" no, "Stephne" for "Stephen" yes)."""

_SOUNDS = (("ph", "f"), ("ck", "k"), ("c", "k"), ("z", "s"), ("v", "f"), ("w", "f"), ("j", "y"), ("d", "t"), ("h", ""))
_VOWELS = str.maketrans("", "", "aeiouy")


def named(draft: str, names: Sequence[str]) -> bool:
    """Whether the draft holds a handle, a full name or a first or last name of the person."""
    spelled = _WORD.findall(draft)
    # Where capitals are used, a name has one: "will", "frank" and "sandy" are words.
    capitals = any(word[0].isupper() and word != "I" for word in spelled)
    if capitals and any(part[0].isupper() for name in names for part in _WORD.findall(name)):
        spelled = [word for word in spelled if not word[0].islower()]
    words = [fold(word) for word in spelled]
    whole = " ".join(words)
    for name in names:
        handle = name.strip().removeprefix("@").casefold()
        if not handle:
            continue
        if re.search(rf"(?<!\w)@{re.escape(handle)}(?!\w)", draft.casefold()):
            return True
        parts = [fold(part) for part in _WORD.findall(name)]
        if parts and " ".join(parts) == whole:
            return True
        for part in parts:
            ours = part not in _TITLES and not (part in _EPITHETS and len(parts) > 1)
            if ours and (len(part) > 1 or len(parts) == 1) and any(_same(part, word) for word in words):
                return True
            if any(_short_form(word, part) for word in _SPOKEN_TO.findall(draft)):
                return True
    return False


def sound(name: str) -> str:
    """What two spellings of one name share ("Mark" and "Marc", "Sarah" and "Sara"): its first letter and its
    consonants, those that sound alike made one and doubled ones single."""
    for written, heard in _SOUNDS:
        name = name.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", name[:1] + name[1:].translate(_VOWELS))


def _same(name: str, word: str) -> bool:
    word = word.removesuffix("'s")
    if name == word:
        return True
    if len(name) < SLIP_FROM or abs(len(name) - len(word)) > 1 or name[0] != word[0]:
        return False
    return one_slip(name, word) and sound(name) == sound(word)


def _short_form(word: str, name: str) -> bool:
    """Whether somebody who is spoken to as "Alex", "Mo" or "Liz" has the name Alexandra, Mohammed or Elizabeth."""
    word = fold(word)
    return len(word) < len(name) and (
        name.startswith(word) or (len(word) > 2 and word in name) or name in _NICK.get(word, ())
    )


_NICK = {
    "bill": ("william",), "billy": ("william",), "bob": ("robert",), "bobby": ("robert",), "dick": ("richard",),
    "liz": ("elizabeth",), "lizzie": ("elizabeth",), "beth": ("elizabeth",), "peggy": ("margaret",),
    "maggie": ("margaret",),
    "meg": ("margaret",), "jim": ("james",), "jimmy": ("james",), "jack": ("john",), "ted": ("edward", "theodore"),
    "ned": ("edward",), "kate": ("katherine", "catherine", "kathryn"), "katie": ("katherine", "catherine"),
    "mike": ("michael",), "mick": ("michael",), "tony": ("anthony",), "sasha": ("alexandra", "alexander"),
    "jenny": ("jennifer",), "becky": ("rebecca",), "harry": ("henry", "harold"), "charlie": ("charles", "charlotte"),
    "lottie": ("charlotte",), "nell": ("eleanor", "helen"), "pete": ("peter",), "steve": ("stephen", "steven"),
    "dave": ("david",), "andy": ("andrew",), "chuck": ("charles",), "sally": ("sarah",), "paddy": ("patrick",),
}  # fmt: skip
