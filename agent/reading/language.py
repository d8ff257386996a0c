"""Which language a text is in: the page's word for it, else its script, else its small words, letters and endings.

Word rules are written for English alone; for every other language only what needs no words is read, and the reading's
``language`` says which it was. Unsure is an honest answer: None. Figures on short texts: ``docs/reading.md``.
"""

from __future__ import annotations

import re

from agent.reading.scripts import by_script
from agent.reading.tongues import ENDINGS, LETTERS, WORDS
from agent.reading.wordlist import listed

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NO_WORDS = re.compile(r"(?<!\w)[@#]\w+")
_NO_LANGUAGE = re.compile(r"q[a-z]{2}")
_NOTHING = {"und", "zxx", "art", "mul"}
_SAME = {"no": "nb", "nn": "nb", "in": "id", "iw": "he"}
_SPANISH = re.compile(r"[¿¡](?=\w)")
MOST_WORDS = 80
MARGIN = 0.5
LETTER, ENDING = 0.6, 0.3
_CRIES = listed(
    "wow bravo kudos superb awesome amazing brilliant perfect beautiful gorgeous stunning fantastic excellent "
    "incredible hats wonderful hilarious impressive nailed congrats congratulations cool lovely delicious thx ty "
    "tysm thnx thankyou thanx cheers appreciated anyone commissions disappointed awful terrible horrible useless "
    "haha lol refund scam price shipping size pattern available"
)


def _table(lists: dict[str, str]) -> dict[str, tuple[tuple[str, float], ...]]:
    """For each word the languages that hold it, each with its share."""
    holders: dict[str, list[str]] = {}
    for code, words in lists.items():
        for word in set(words.split()):
            holders.setdefault(word, []).append(code)
    return {word: tuple((code, 1 / len(codes)) for code in codes) for word, codes in holders.items()}


_WORDS = _table(WORDS)
_LETTERS = _table({code: " ".join(letters) for code, letters in LETTERS.items()})
_ENDINGS = _table(ENDINGS)
_LONGEST_ENDING = max(map(len, _ENDINGS))


def language(text: str, lang: str | None = None) -> str | None:
    """The language code in lower case without its region, or None where it cannot be told.

    ``lang`` is the page's own word for it (X sets it); "und" and X's codes for posts without words ("qme", "zxx")
    tell nothing, nor does "en" where the text stands in other letters: Facebook may say the page's of every text.
    """
    if lang:
        code = lang.lower().replace("_", "-").split("-")[0]
        if code and code not in _NOTHING and not _NO_LANGUAGE.fullmatch(code):
            other = None if code != "en" or text.isascii() else by_script(_NO_WORDS.sub(" ", text))
            return other or _SAME.get(code, code)
    text = _NO_WORDS.sub(" ", text)
    if code_of_script := by_script(text):
        return code_of_script
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    if not words:
        return None
    return "es" if _SPANISH.search(text) else _by_words(words)


def _by_words(words: list[str]) -> str | None:
    scores: dict[str, float] = {}
    words = words[:MOST_WORDS]

    def add(shares: tuple[tuple[str, float], ...], weight: float) -> None:
        for code, share in shares:
            scores[code] = scores.get(code, 0.0) + share * weight

    for word in words:
        if word in _WORDS:
            add(_WORDS[word], 1.0)
        else:
            for length in range(min(_LONGEST_ENDING, len(word) - 2), 1, -1):
                if shares := _ENDINGS.get(word[-length:]):
                    add(shares, ENDING)
                    break
        if not word.isascii():
            for letter in set(word):
                if shares := _LETTERS.get(letter):
                    add(shares, LETTER)
    if not scores:
        return "en" if len(words) <= 3 and any(word in _CRIES for word in words) else None
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    best, score = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    if best != "en" and any(word in _CRIES for word in words) and len(words) <= 3 and scores.get("en", 0.0) == score:
        return "en"
    if score - second >= min(MARGIN, 0.1 * len(words) + 0.1) and score >= min(1.0, 0.2 * len(words)):
        return best
    if best == "en" and len(words) <= 3 and all(word.isascii() for word in words) and score > second:
        return "en"
    return None
