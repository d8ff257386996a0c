"""Whom a sentence such as "Zoë commented on Sam's post." names. English by its grammar; any other language by the names
that the archive knows, and then only inferred, for one archive mixes languages and no list of sentences is complete."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from agent.archives.texts import LONGEST_NAME, text

#: Facebook's names and groups have at most 75 signs; what is longer than this is no sentence of its.
LONGEST_TITLE = 1000
#: These are run on one line with single spaces, without the full stop, of at most so many signs.
_DID = r"(?P<verb>commented on|replied to|reacted to|likes?|liked|loved|posted in|posted on|shared|wrote on|was with) "
_VERB = re.compile(_DID + r"(?P<whose>.+)$")
#: Who did it, where nothing else tells it.
_DOER = re.compile(r"(?P<doer>[^\W\d_a-z]\S*(?: \S+){0,4}?) " + _DID)
#: A group, never a person.
_IN = "posted in"
_POSSESSIVE = re.compile(r"^(?P<name>.+)(?:['’]s|(?<=[sS])['’]) [a-z]+(?: [a-z]+){0,3}$")
#: "Sam's post in Bookbinders", "Sam's comment on Ana's photo": what is Sam's comes first, and no name is behind it.
_OF_FIRST = re.compile(
    r"^(?P<name>.+?)(?:['’]s|(?<=[sS])['’]) (?:post|comment|reply|photo|video|reel|link|album|status|story|note) "
    r"(?:on|in|to|from) "
)
_OWN_ENGLISH = re.compile(r"^(?:his|her|their|your|its) own\b")
#: "a photo of Sam's dog", "a comment on Sam's post": whose it is does not stand there.
_UNNAMED = re.compile(r"^(?:an?|the|this|your) [a-z]")
#: "shared a link to Sam's timeline": there it went.
_SENT = "shared"
_TO_TIMELINE = re.compile(r"^.* (?:to|on) (?P<name>(?!an? |the |this |your )\S.*)(?:['’]s|(?<=[sS])['’]) timeline$")
#: "one's own", where a language says it with a word that means nothing else.
_OWN = re.compile(
    r"\b(?:sit eget|sin egen|sine egne|sitt eget|sina egna|eigene[nrsm]?|(?:zijn|haar|hun) eigen|"
    r"son propre|sa propre|leur propre|su propi[oa]|seu próprio|sua própria|(?:il|la) (?:suo|sua) stess[oa]|"
    r"kendi|oman|omaa|własn\w+|swój|swoj\w+|vlastn\w+|svůj|saját|свою|свой|своё|своем|của chính mình|sendiri)\b"
    r"|自分の|自己的|本人の|자신의|본인의|ของตัวเอง",
    re.IGNORECASE,
)
_FIRST = 3
#: So many letters a genitive has at most (Turkish "nın").
_GENITIVE = 3


@dataclass(frozen=True)
class Target:
    """Whom a title names: ``own`` is the user, ``name`` None is nobody. ``inferred``: found by a name that is known."""

    name: str | None = None
    own: bool = False
    inferred: bool = False


class Names:
    """Names that an archive knows; finds the longest of them in a sentence."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {known for known in names if len(known) > 1}
        self._lengths: dict[str, list[int]] = {}  # of the names that begin so, the longest first
        for start, length in sorted({(known[:_FIRST], len(known)) for known in self._names}, reverse=True):
            self._lengths.setdefault(start, []).append(length)

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def longest_in(self, sentence: str) -> str | None:
        """Where one stands alone; signs of a genitive may follow without a space."""
        best: str | None = None
        for at in range(len(sentence)):
            if at and _goes_on(sentence[at - 1]) and _goes_on(sentence[at]):
                continue
            for size in (2, _FIRST):
                for length in self._lengths.get(sentence[at : at + size], ()):
                    known = sentence[at : at + length]
                    if (best is None or length > len(best)) and known in self._names:
                        best = known if _stands_alone(sentence, at, at + length) else best
        return best


def _goes_on(sign: str) -> bool:
    """Letters of scripts that part words with spaces; in Japanese, Chinese or Thai a name may begin anywhere. What is
    empty is no letter."""
    return sign.isalnum() and sign < "\u0e00"


def _stands_alone(sentence: str, start: int, end: int) -> bool:
    """Whether the name there is no part of a longer one: "Ana" is not in "Anabela", nor in "Ana Costas" or "Maria Ana",
    but in "Anas Beitrag" (German writes each noun with a capital)."""
    stop = end
    while stop < len(sentence) and _goes_on(sentence[stop]):
        stop += 1
    if stop - end > _GENITIVE:
        return False
    if " " in sentence[start:end]:
        return True
    before, after = sentence[:start].split(" "), sentence[stop : stop + 2]
    if before[-1].endswith("-") or (len(before) > 1 and not before[-1] and before[-2][:1].isupper()):
        return False
    if after[:1] == "-":
        return not after[1:].isalpha()
    return after[:1] != " " or not after[1:].isupper() or sentence[end:stop] in ("s", "as", "es")


def title_in(record: dict[str, Any]) -> str | None:
    """The title on one line with single spaces; None where there is none. Raises ``ValueError`` for one that is longer
    than any of Facebook's."""
    title = " ".join((text(record.get("title")) or "").split())
    if len(title) > LONGEST_TITLE:
        raise ValueError("This title is no sentence of Facebook's")
    return title or None


def doer_in(title: Any) -> Iterator[str]:
    """The name with which an English title begins."""
    found = _DOER.match(title[:LONGEST_NAME]) if isinstance(title, str) else None
    if found is not None:
        yield found["doer"]


def target_of(title: str | None, owners: Iterable[str], names: Names) -> Target:
    """``title``: of ``title_in``; ``owners``: the names of the user, who did it."""
    if not title:
        return Target()
    rest = _without_doer(title, owners).strip()
    found = _VERB.match(rest.removesuffix(".").rstrip())
    if found is None:
        return _inferred(rest, owners, names)
    whose = found["whose"][:LONGEST_NAME]
    if _OWN_ENGLISH.match(whose):
        return Target(own=True)
    unnamed = _UNNAMED.match(whose) is not None
    if found["verb"] == _IN or (unnamed and found["verb"] != _SENT):
        return Target()
    possessive = _TO_TIMELINE.match(whose) if unnamed else _OF_FIRST.match(whose) or _POSSESSIVE.match(whose)
    if possessive is None:
        return Target()
    named = possessive["name"]
    return Target(own=True) if named in set(owners) else Target(name=named)


def _without_doer(title: str, owners: Iterable[str]) -> str:
    """The title without the name of the user at its beginning, or where it first stands: Polish puts "Użytkownik"
    before it. What is left names whom it is about."""
    longest = sorted({one for one in owners if one}, key=len, reverse=True)
    for owner in longest:
        if title.startswith(owner):
            return title[len(owner) :]
    for owner in longest:
        before, found, after = title.partition(owner)
        if found and not _goes_on(before[-1:]) and not _goes_on(after[:1]):
            return before + after
    return title


def _inferred(rest: str, owners: Iterable[str], names: Names) -> Target:
    if _OWN.search(rest):
        return Target(own=True, inferred=True)
    found = names.longest_in(rest)
    if found is None:
        return Target()
    return Target(own=True, inferred=True) if found in set(owners) else Target(name=found, inferred=True)
