"""Whom words name elsewhere: a profile's address, a handle said to be on the other site, a name there.

A pure rule: text in, pointers out. ``me`` tells whether the writer speaks of themselves ("I'm @maya on X"); an address
alone may be anybody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from agent.reading.wordlist import listed

_FACEBOOK = re.compile(
    r"\b(?:facebook|fb)\.com/(?:profile\.php\?id=(?P<id>\d{4,20})|(?P<handle>[A-Za-z][A-Za-z0-9.]{4,49}))(?![\w.]*/\w)",
    re.IGNORECASE,
)
_X = re.compile(r"\b(?:x|twitter)\.com/@?(?P<handle>\w{2,15})(?![\w]*/\w)", re.IGNORECASE)
_PLACES = listed(
    "groups watch events marketplace photo photos share story reel reels hashtag login help pages gaming home search i "
    "intent explore messages notifications settings tos privacy about permalink.php story.php photo.php"
)
_ME = re.compile(
    r"\b(?:i['’]?m|i am|me|my|mine|myself|also|same person|ich|bin|mein\w*|auch|soy|mi|yo|tambi[eé]n|je|suis|mon|moi"
    r"|sou|meu|minha|sono|mio|ik|ben|mijn)\b",
    re.IGNORECASE,
)
_SITE = r"(?:x|twitter)"
_NAMED_X = (
    re.compile(rf"@(?P<handle>\w{{2,15}})\W{{1,3}}(?:over )?(?:on|at|auf|en|sur|no|su|op) {_SITE}\b", re.IGNORECASE),
    re.compile(
        rf"\b(?:on|my|auf|mein|en|mi|sur|mon|no|meu|su|mio) {_SITE}\b(?: (?:account|handle|name|profile))?"
        r"(?:[,:]?\s(?:is|as|i['’]?m|i am|bin ich|als|soy|como))*[,:]? @(?P<handle>\w{2,15})",
        re.IGNORECASE,
    ),
)
_NAME = r"(?P<name>[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]+){1,3})"
_NAMED_FACEBOOK = (
    re.compile(
        rf"\b(?i:on|my|auf|mein|en|mi|sur|mon|no|meu|su|mio) (?i:facebook|fb)\b"
        r"(?: (?i:page|account|profile|name))?(?:[,:]?\s(?i:is|as|under|i['’]?m|i am|bin ich|als|soy|como))*[,:]? "
        rf"{_NAME}"
    ),
    re.compile(
        rf"\b(?i:i['’]?m|i am|me:|ich bin|soy|je suis|sou|sono) {_NAME},? (?i:on|auf|en|sur|no|su) (?i:facebook|fb)\b"
    ),
)
_OTHER_ACCOUNT = re.compile(
    r"\bmy (?:other|old|new|private|second) (?:account|profile)(?:\s(?:is|was|here|on here))*[,:]? "
    r"@(?P<handle>\w{2,15})",
    re.IGNORECASE,
)
_AT = re.compile(r"(?<![\w@./])@(?P<handle>\w{4,15})\b")
_SENTENCE = re.compile(r"(?<=[.!?\n])\s+")


@dataclass(frozen=True)
class Pointer:
    """An account that words name: ``handle``, ``name`` or ``id`` on a platform. ``me``: the writer says it is theirs;
    ``sure``: the words say which site they mean. ``words`` is the sentence."""

    platform: str
    handle: str | None = None
    name: str | None = None
    id: str | None = None
    me: bool = False
    sure: bool = True
    words: str = ""


def pointers(platform: str, text: str, links: Iterable[str] = ()) -> list[Pointer]:
    """The accounts that a text on this platform names, each once; the addresses of ``links`` too."""
    found: dict[tuple[str, str | None, str | None, str | None], Pointer] = {}

    def add(pointer: Pointer) -> None:
        key = (pointer.platform, (pointer.handle or "").casefold() or None, pointer.name, pointer.id)
        known = found.get(key)
        if known is None or (pointer.me, pointer.sure) > (known.me, known.sure):
            found[key] = pointer

    for sentence in _SENTENCE.split(text):
        if not sentence:
            continue
        me = _ME.search(sentence) is not None
        for pointer in (*_addresses(sentence, me), *_told(platform, sentence, me)):
            add(pointer)
    whole = " ".join(text.split())
    for link in links:
        for pointer in _addresses(link, _ME.search(text) is not None and _of_profile(text)):
            add(Pointer(pointer.platform, pointer.handle, None, pointer.id, pointer.me, True, whole or link))
    return list(found.values())


def _of_profile(text: str) -> bool:
    return (
        re.search(r"facebook|\bfb\b|twitter|\bon x\b|\bfind me|\bfollow me|\bprofile|\baccount", text, re.IGNORECASE)
        is not None
    )


def _addresses(text: str, me: bool) -> list[Pointer]:
    found = []
    for match in _FACEBOOK.finditer(text):
        handle = (match["handle"] or "").rstrip(".") or None
        if match["id"] or (handle and handle.casefold() not in _PLACES):
            found.append(Pointer("facebook", handle, None, match["id"], me and _of_profile(text), True, text.strip()))
    for match in _X.finditer(text):
        if match["handle"].casefold() not in _PLACES:
            found.append(Pointer("x", match["handle"], None, None, me and _of_profile(text), True, text.strip()))
    return found


def _told(platform: str, sentence: str, me: bool) -> list[Pointer]:
    words = sentence.strip()
    if platform == "x":
        found = [
            Pointer("facebook", name=m["name"], me=me, words=words)
            for rule in _NAMED_FACEBOOK
            for m in rule.finditer(sentence)
        ]
        found += [Pointer("x", m["handle"], me=True, words=words) for m in _OTHER_ACCOUNT.finditer(sentence)]
        return found
    found = [Pointer("x", m["handle"], me=me, words=words) for rule in _NAMED_X for m in rule.finditer(sentence)]
    found += [Pointer("x", m["handle"], me=False, sure=False, words=words) for m in _AT.finditer(sentence)]
    return found
