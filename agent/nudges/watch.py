"""Watch words in a text: whole words, whatever their case and accents, and their inflections where the language of the
text is one that NLTK's stemmer has ("Clayfoxes" for "clayfox"). Of several words only the last may be inflected.

Writing without spaces (Chinese, Japanese, Thai) has no whole words: there the watch word stands anywhere.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from agent.model import Span
from agent.toolkit import part

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)*")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_STEMMERS = {
    "ar": "arabic", "da": "danish", "nl": "dutch", "en": "english", "fi": "finnish", "fr": "french", "de": "german",
    "hu": "hungarian", "it": "italian", "nb": "norwegian", "no": "norwegian", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "es": "spanish", "sv": "swedish",
}  # fmt: skip
#: One word at a time: NLTK's Arabic stemmer keeps what it found out about a word in itself.
_stemming = threading.Lock()
#: Shorter words are not inflected: "art" is not "arts and", and a stem of three letters fits too much.
INFLECTED_FROM = 4


def watched(text: str, watch: Sequence[str], lang: str | None = None) -> Span | None:
    """Where the first watch word stands in the text (UTF-16 units), if one does. ``lang``: the language of the text;
    it is looked for where it is not told."""
    if not watch or not text:
        return None
    place = next(_places(text, watch, (lang or "").split("-")[0].casefold()), None)
    if place is None:
        return None
    from agent.reading.utf16 import span  # the reading is loaded in the warm-up, not before the first answer

    return span(text, *place)


def _places(text: str, watch: Sequence[str], lang: str) -> Iterator[tuple[int, int]]:
    words = [(plain(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]
    for phrase in watch:
        if _UNSPACED.search(phrase):
            at = text.find(phrase.strip())
            if at >= 0:
                yield at, at + len(phrase.strip())
            continue
        wanted = _parts(phrase)
        for start in range(len(words) - len(wanted) + 1) if wanted else ():
            here = [word for word, _, _ in words[start : start + len(wanted)]]
            if here[:-1] == list(wanted[:-1]) and _same(here[-1], wanted[-1], lang, text):
                yield words[start][1], words[start + len(wanted) - 1][2]


@lru_cache(maxsize=500)
def _parts(phrase: str) -> tuple[str, ...]:
    return tuple(plain(word) for word in _WORD.findall(phrase))


def _same(word: str, wanted: str, lang: str, text: str) -> bool:
    if word == wanted or word in (f"{wanted}'s", f"{wanted}’s"):
        return True
    if word[:3] != wanted[:3] or min(len(word), len(wanted)) < INFLECTED_FROM:
        return False
    if not lang:
        from agent.reading.language import language

        lang = language(text, None) or ""
    if lang not in _STEMMERS:
        return False
    return stem(word, lang) == stem(wanted, lang)


@lru_cache(maxsize=5_000)
def stem(word: str, lang: str) -> str:
    """The stem of a word in small letters, in one of the stemmer's languages."""
    stemmer = _stemmer(_STEMMERS[lang])
    with _stemming:
        return str(stemmer.stem(word))


@lru_cache
def _stemmer(language: str) -> Any:
    return part("nltk.stem.snowball", "SnowballStemmer")(language)  # not before a watch word is looked for


@lru_cache(maxsize=5_000)
def plain(word: str) -> str:
    """A word as it is compared: case-folded, without accents."""
    apart = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()
