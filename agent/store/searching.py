"""How people and acknowledgements are found by words: case and accents folded, each word the beginning of a word.

A word is a run of letters and digits. Each sign of Chinese or Japanese and each emoji is a word of its own, for nothing
stands between them. An emoji is found with or without its colour and variation marks.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable

from agent.store.log import AccountRecord, AcknowledgementRecord, PersonRecord

MOST_WORDS = 32
_ALONE = ((0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
_EMOJI = 0x1F000
_SIGNS = {code: " " for code in range(128) if not chr(code).isalnum()}
_SKIN = range(0x1F3FB, 0x1F400)


def fold(text: str) -> str:
    """The text without accents and differences of case: ``Ångström`` → ``angstrom``, ``Straße`` → ``strasse``."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in apart if not unicodedata.combining(character)).casefold()


def tokens(*texts: str | None) -> list[str]:
    """The folded words of these texts, in their order."""
    found: list[str] = []
    for text in texts:
        if not text:
            continue
        folded = fold(text)
        if folded.isascii():
            found += folded.translate(_SIGNS).split()
        else:
            found += _split(folded)
    return found


def _split(folded: str) -> list[str]:
    spaced = []
    for sign in folded:
        code = ord(sign)
        if code in _SKIN:
            continue
        if any(first <= code <= last for first, last in _ALONE):
            spaced.append(f" {sign} ")
        elif sign.isalnum() or (unicodedata.category(sign) in ("Mc", "Mn") and code != 0xFE0F):
            spaced.append(sign)
        elif (code >= _EMOJI and code < 0xE0000) or unicodedata.category(sign) == "So":
            spaced.append(f" {sign} ")
        elif sign != "\u200d":
            spaced.append(" ")
    return "".join(spaced).split()


def words(q: str | None) -> list[str]:
    """The words of a question, each once; none at all when it is empty or holds only signs."""
    return list(dict.fromkeys(tokens(q)))[:MOST_WORDS]


def asks_nothing(q: str | None) -> bool:
    """Whether a question is empty; one of signs alone ("?!") asks for something that no entry holds."""
    return not (q or "").strip()


def begins(wanted: Iterable[str], there: list[str]) -> bool:
    """Whether every wanted word is the beginning of one that is there."""
    ordered = sorted(there)
    for word in wanted:
        at = bisect_left(ordered, word)
        if at == len(ordered) or not ordered[at].startswith(word):
            return False
    return True


def words_of_acknowledgement(record: AcknowledgementRecord) -> list[str]:
    """What an acknowledgement is found by: its text, the account's name and handle."""
    account = record.acknowledgement.account
    who = (account.name, account.handle) if account is not None else ()
    return tokens(record.acknowledgement.text, *who)


def words_of_person(person: PersonRecord, accounts: Iterable[AccountRecord]) -> list[str]:
    """What a person is found by: their name, and names and handles of their accounts, former ones too."""
    called: list[str | None] = [person.name]
    for record in accounts:
        called += [record.account.name, record.account.handle, *record.account.former]
    return tokens(*called)
