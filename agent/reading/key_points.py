"""What a message is about, in its own words: at most three phrases that somebody who answers would pick up.

A phrase is a run of content words, joined over "of", "in", "for" and their like; verbs and small words at its ends fall
away. Runs are weighed by what introduces them (my, your, the), by the sentence they stand in (a question or complaint
counts more), by names and numbers, and by how plain their words are. No part-of-speech tagger: a list of common verbs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from agent.reading.barewords import DEEDS, EXCLAMATIONS, HAPPENINGS, IDIOMS, NUMBERS, QUALITIES
from agent.reading.found import Found
from agent.reading.plainwords import EMPTY, NOUN_LEAD, PLAIN, VERBS
from agent.reading.stems import SMALL
from agent.reading.turns import Beginnings, Turns
from agent.reading.wordlist import listed

MOST = 3
LONGEST_PHRASE = 5
_MARKS = "\u0300-\u036f"
_TOKENS = r"\d+(?:[.,]\d+)+%?|\d+[%)]|LETTER+(?:[-'’]LETTER+)*|[$€£]\d[\d.,]*|[^\w\s]|\n"
_TOKEN = re.compile(_TOKENS.replace("LETTER", r"[^\W_]"))
#: The same where letters are written with marks of their own ("é" as two signs), and "sister in law" is one word.
_TOKEN_OF_MANY = re.compile(
    r"(?:mother|father|sister|brother|son|daughter)s?[ -]in[ -]law\b|"
    + _TOKENS.replace("LETTER", rf"(?:[^\W_][{_MARKS}]*)"),
    re.IGNORECASE,
)
_OF_MANY = re.compile(rf"[{_MARKS}]|\bin[ -]law\b", re.IGNORECASE)
_ADDRESSES = re.compile(r"[@#]\w+|https?://\S+|www\.\S+")
_IN_ADDRESSES = ("@", "#", "://", "www.")
_IDIOMS = Turns("|".join(rf"\b{idiom}\b".replace("'", "['’]") for idiom in IDIOMS.split("|")))
_JOIN = {"of", "in", "for", "on", "to", "with", "from", "at", "and"}
_ALONE = QUALITIES | DEEDS | EXCLAMATIONS | NUMBERS
_THING_LEAD = NOUN_LEAD | listed("of for with from about without at in on by into same other another more")
KEPT = frozenset({"first", "second", "third", "last", "new", "little", "big", "next"})
_ONE = frozenset({"one", "ones"})
_WEAK_ENDS = PLAIN | KEPT | EMPTY | QUALITIES | EXCLAMATIONS
_HOLLOW = EMPTY | PLAIN
_ENDS_A_RUN = (SMALL - KEPT) | _JOIN
_VERBS = VERBS | HAPPENINGS
_KNOWN = _ENDS_A_RUN | _VERBS | _WEAK_ENDS | _ALONE
#: A word drawn out is read as it is spelt, where it is one that may name nothing: "soooo", "loooove".
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
#: A laugh or a cry, one or two letters over and over: "jajaja", "aaaah".
_LAUGHS = re.compile(r"([^\W\d_])\1{3,}h?|[^\W\d_]?([^\W\d_]{2})\2{2,}[^\W\d_]?")
_HEAVY_LEAD = {"my": 1.5, "our": 1.5, "your": 1.5, "the": 1.0, "this": 0.6, "ur": 1.5}
_GREETED = re.compile(r"^\W*(?:hi|hey|hello|dear|thanks|thank you|morning|ok|oh),? +$", re.IGNORECASE)


_NAMES, _DOES, _ENDS = range(3)
_LONGEST_WORD = 24


class _Word(NamedTuple):
    text: str
    small: str
    start: int
    end: int


def key_points(text: str, said: Beginnings, weighty: Sequence[Found] = ()) -> list[Found]:
    """The key points of an English text in their order. ``said``: its ``turns.beginnings``; ``weighty``: the questions
    and complaints found in it."""
    blank = _ADDRESSES.sub(_blank, text) if any(sign in text for sign in _IN_ADDRESSES) else text
    for idiom in _IDIOMS.finditer(blank, said):
        blank = blank[: idiom.start()] + _blank(idiom) + blank[idiom.end() :]
    weighed: list[tuple[float, Found]] = []
    seen: set[str] = set()
    for lead, run in _runs(blank):
        run = _trimmed(lead, _without_who_is_called(blank, run))
        if not run or _called(blank, run):
            continue
        name = run[-1].small
        weight = _weight(lead, run, weighty)
        if weight > 0 and name not in seen:
            seen.add(name)
            weighed.append((weight, Found(run[0].start, run[-1].end)))
    best = sorted(weighed, key=lambda item: (-item[0], item[1].start))[:MOST]
    return sorted(place for _, place in best)


def _blank(match: re.Match[str]) -> str:
    return "\n" * len(match.group())


def _runs(text: str) -> list[tuple[str, list[_Word]]]:
    """Runs of content words with the word before each ("my", "the", "")."""
    runs: list[tuple[str, list[_Word]]] = []
    run: list[_Word] = []
    lead = before = ""
    for match in (_TOKEN_OF_MANY if _OF_MANY.search(text) else _TOKEN).finditer(text):
        word = match.group()
        small, kind = _looked_up(word) if len(word) < _LONGEST_WORD else _kind(word)
        if kind == _NAMES:
            if not run:
                lead = before
            run.append(_Word(word, small, match.start(), match.end()))
        elif run and small in _ONE and lead in NOUN_LEAD and run[-1].small not in _HOLLOW:
            run.append(_Word(word, small, match.start(), match.end()))
        elif run:
            runs.append((lead, run))
            run = []
        elif kind == _DOES and before in _THING_LEAD and not (before == "what" and small.endswith("ed")):
            lead = before
            run.append(_Word(word, small, match.start(), match.end()))
        before = small
    if run:
        runs.append((lead, run))
    return runs


def _kind(word: str) -> tuple[str, int]:
    """A word in small letters ("" for a sign), and whether it goes into a run, is a verb, or ends one."""
    if not (word[0].isalnum() or word[0] in "$€£") or word[-1] in "%)":
        return "", _ENDS
    small = word.casefold().replace("’", "'")
    if _LAUGHS.fullmatch(small):
        return "", _ENDS
    if _STRETCHED.search(small) and not _STRETCHED.fullmatch(small):  # "AAA batteries"
        forms = (_STRETCHED.sub(one, small) for one in (r"\1", r"\1\1"))
        small = next((form for form in forms if form in _KNOWN), small)
    return small, _ENDS if small in _ENDS_A_RUN else _DOES if small in _VERBS else _NAMES


_looked_up = lru_cache(maxsize=1 << 11)(_kind)  # single words, which come back


def _trimmed(lead: str, run: list[_Word]) -> list[_Word]:
    run = run[-LONGEST_PHRASE:] if len(run) > LONGEST_PHRASE else run
    while (
        run
        and not _span_of_time(run)
        and not _one_of_some(run)
        and (_weak_end(run[-1].small) or run[-1].small.endswith("ly"))
    ):
        run = run[:-1]
    while run and (
        (run[0].small in EMPTY and run[0].small not in KEPT)
        or run[0].small in EXCLAMATIONS
        or run[0].small.endswith("ly")
    ):
        lead, run = run[0].small, run[1:]
    if all(len(word.text) == 1 and word.text.isalpha() and (len(run) > 1 or word.text.islower()) for word in run):
        return []  # "L O V E", "y is it so"
    if len(run) == 1 and (_names_nothing(run[0].small, lead) or (run[0].text.isdigit() and len(run[0].text) < 3)):
        return []
    return run


def _weak_end(word: str) -> bool:
    return word in _WEAK_ENDS or "'" in word[-3:]


def _span_of_time(run: list[_Word]) -> bool:
    """ "Four hours" is a point, "hours" is none."""
    return len(run) > 1 and run[-1].small in PLAIN and (run[-2].small in NUMBERS or run[-2].text.isdigit())


def _one_of_some(run: list[_Word]) -> bool:
    """ "The blue one" is a point, "the one" is none."""
    return len(run) > 1 and run[-1].small in _ONE and run[-2].small not in _WEAK_ENDS - QUALITIES


def _names_nothing(word: str, lead: str) -> bool:
    """Whether a word alone is no thing here: "broken", "he will record", but "your record", "a gorgeous record"."""
    return word in _ALONE and not (word in DEEDS and (lead in _THING_LEAD or lead in EMPTY or lead in QUALITIES))


def _without_who_is_called(text: str, run: list[_Word]) -> list[_Word]:
    """Without the name at the end of a sentence that is put behind a thing without a comma: "your loss Ana."."""
    *thing, name = run
    called = (
        thing
        and thing[-1].small not in QUALITIES
        and all(word.text.islower() for word in thing)
        and name.text.istitle()
        and (name.end == len(text) or text[name.end] in ".!?\n")
    )
    return thing if called else run


def _called(text: str, run: list[_Word]) -> bool:
    """Whether the run is the name of who is spoken to ("Hi Maya", "Thanks, Joe")."""
    return len(run) <= 2 and bool(_GREETED.match(text[max(0, run[0].start - 20) : run[0].start]))


def _weight(lead: str, run: list[_Word], weighty: Sequence[Found]) -> float:
    weight = _HEAVY_LEAD.get(lead, 0.4)
    weight += 0.35 * min(len(run), 3)
    weight += 0.8 if weighty and any(place.start <= run[0].start < place.end for place in weighty) else 0.0
    weight += 0.3 if any(word.text[0].isupper() for word in run[1:]) or any(w.text[0].isdigit() for w in run) else 0.0
    if all(word.small in _HOLLOW for word in run):
        weight -= 3.0
    if len(run) == 1 and (run[0].small.endswith(("ing", "ed")) or len(run[0].small) < 3):
        weight -= 0.8
    return weight
