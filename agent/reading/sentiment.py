"""VADER's view of an English text (NLTK): how good or bad its words are.

NLTK's own code weighs the words. What costs it most is left out: it makes 34 spellings of every word (".word",
"word!!") to find which words to take the marks from, and asks its rules about words that its lexicon does not hold. So
this takes far less time than ``polarity_scores`` and gives the same number (a test compares them).
"""

from __future__ import annotations

import re
from string import punctuation
from typing import Any, NamedTuple

from agent.once import once
from agent.reading.lexicons import vader

LONGEST = 1_000
"""Characters that are looked at: VADER's time grows faster than the text."""
_MARK = re.compile(f"[{re.escape(punctuation)}]")


class _Cut(NamedTuple):
    """A text as NLTK's rules want it."""

    words_and_emoticons: list[str]
    is_cap_diff: bool


def sentiment(text: str) -> float:
    """VADER's compound, from -1 (bad) to 1 (good); 0.0 where no word is known."""
    analyser = vader()
    text = text[:LONGEST]
    words = [word if word.isalnum() else _bare(word) for word in text.split() if len(word) > 1]
    small = [word.lower() for word in words]
    rated = _rated(analyser, words, small)
    if not rated:
        return 0.0
    valences = [rated.get(word, 0) for word in words]
    if "but" in small:
        valences = analyser._but_check(words, valences)
    return float(analyser.score_valence(valences, text)["compound"])


def _rated(analyser: Any, words: list[str], small: list[str]) -> dict[str, float]:
    """The valence of each word of the lexicon, by what stands before its first place."""
    lexicon, boosters = analyser.lexicon, analyser.constants.BOOSTER_DICT
    told = [at for at, word in enumerate(small) if word in lexicon and word not in boosters]
    if not told:
        return {}
    loud = sum(map(str.isupper, words))
    cut = _Cut(words, 0 < loud < len(words))
    found: dict[str, float] = {}
    for at in told:
        if words[at] not in found:
            kind_of = small[at : at + 2] == ["kind", "of"]
            found[words[at]] = 0 if kind_of else analyser.sentiment_valence(0, cut, words[at], at, [])[0]
    return found


def _bare(word: str) -> str:
    """The word without the marks before or after it, where VADER knows those ("so!!", not "so!)", not "(so)")."""
    bare = word.strip(punctuation)
    if len(bare) < 2 or len(bare) == len(word):
        return word
    marks = word[len(bare) :] if word.startswith(bare) else word[: -len(bare)] if word.endswith(bare) else ""
    return bare if marks in _known_marks() and not _MARK.search(bare) else word


@once
def _known_marks() -> frozenset[str]:
    return frozenset(vader().constants.PUNC_LIST)
