"""A text as the word pieces of BERT's uncased vocabulary, as all-MiniLM-L6-v2 learned to read them.

J. Devlin et al., "BERT", 2018; M. Schuster and K. Nakajima, "Japanese and Korean Voice Search", 2012. Written here
because the library that does it (tokenizers) brings along a client for downloads, and Nod goes out to nowhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from agent.reading.wordlist import unpacked

VOCABULARY = Path(__file__).resolve().parent.parent / "data" / "match" / "vocab.txt.xz"
FIRST, LAST, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
LONGEST_WORD = 100
MOST = 128
"""Pieces of a text that are looked at, the two that stand at its ends among them."""

_WORD = re.compile(r"[^\s]+")
_CHINESE = re.compile(r"([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f])")


@cache
def vocabulary() -> Mapping[str, int]:
    """The number of each piece."""
    lines = unpacked(VOCABULARY).splitlines()
    return {piece: number for number, piece in enumerate(lines)}


def pieces(text: str) -> list[int]:
    """The numbers of a text's pieces, ends included, at most ``MOST``."""
    known = vocabulary()
    found = [number for word in _words(text) for number in _of_word(word, known)]
    return [known[FIRST], *found[: MOST - 2], known[LAST]]


def _words(text: str) -> Iterator[str]:
    """Words in small letters without accents, every mark for itself, every Chinese character too."""
    clean = "".join(_cleaned(text))
    plain = unicodedata.normalize("NFD", _CHINESE.sub(r" \1 ", clean).lower())
    bare = "".join(letter for letter in plain if unicodedata.category(letter) != "Mn")
    for match in _WORD.finditer(bare):
        word = ""
        for letter in match.group():
            if _is_mark(letter):
                if word:
                    yield word
                yield letter
                word = ""
            else:
                word += letter
        if word:
            yield word


def _cleaned(text: str) -> Iterator[str]:
    for letter in text:
        if letter in "\t\n\r" or unicodedata.category(letter) == "Zs":
            yield " "
        elif letter not in "\0\ufffd" and not unicodedata.category(letter).startswith("C"):
            yield letter


def _is_mark(letter: str) -> bool:
    at = ord(letter)
    if 33 <= at <= 47 or 58 <= at <= 64 or 91 <= at <= 96 or 123 <= at <= 126:
        return True
    return unicodedata.category(letter).startswith("P")


def _of_word(word: str, known: Mapping[str, int]) -> list[int]:
    """The longest pieces that make up the word, from its front; one unknown piece where it cannot be made up."""
    if len(word) > LONGEST_WORD:
        return [known[UNKNOWN]]
    found = []
    start = 0
    while start < len(word):
        lead = "##" if start else ""
        end = next((end for end in range(len(word), start, -1) if lead + word[start:end] in known), None)
        if end is None:
            return [known[UNKNOWN]]
        found.append(known[lead + word[start:end]])
        start = end
    return found
