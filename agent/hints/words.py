"""A draft cut once into what all hints look at: its words in order, its sentences, links, hashtags, pronouns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from functools import cached_property

from agent.reading.plain import own_words

LONGEST = 2_000
"""Code points of a draft that are looked at, as many as the reading takes (``agent.reading.source``)."""

END = frozenset(".!?")
LINK, TAG, HANDLE, PRICE, PERCENT, NUMBER = "<link>", "<tag>", "<handle>", "<price>", "<percent>", "<number>"
I_WORDS = frozenset(["i", "i'm", "i've", "i'd", "i'll", "im", "ive", "my", "me", "mine", "myself"])
WE_WORDS = frozenset(["we", "we're", "we've", "we'd", "we'll", "weve", "our", "ours", "us", "ourselves"])
YOU_WORDS = frozenset(
    [
        "you",
        "you're",
        "you've",
        "you'd",
        "you'll",
        "your",
        "yours",
        "yourself",
        "u",
        "ur",
        "youre",
        "youve",
        "youll",
        "ya",
        "yr",
        "y'all",
    ]
)
EMOJI = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")

_LINK = r"(?:https?://|www\.)\S+|(?<![\w.@-])[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.(?:com|org|net|io|co|de|fr|uk|eu|shop|app|me|tv|fm|blog|site|link|example|invalid|test)\b(?:/\S*)?"
_LINKS = re.compile(_LINK, re.IGNORECASE)
_PIECE = re.compile(
    rf"(?P<link>{_LINK})|(?P<tag>[#＃]\w+)|(?P<handle>@\w[\w.]*)"
    r"|(?P<price>[$€£₦₱₹₺₩¥₴₪฿₵]\s?\d[\d.,]*\d|[$€£₦₱₹₺₩¥₴₪฿₵]\s?\d|(?<!\w)(?:rs|php|ngn|inr|ksh|chf|eur|usd|gbp)\.?\s?\d[\d.,]*"
    r"|\d[\d.,]*\s?(?:[$€£₦₱₹₺₩¥₴₪฿₵]|(?:euros?|eur|bucks|quid|pounds?|dollars?|usd|gbp|naira|pesos?|rupees?|rs|inr|rand|kr"
    r"|zł|chf|shillings?|ksh|reais|lira|baht|yen)\b))"
    r"|(?P<percent>\d+(?:[.,]\d+)?\s?%)|(?P<number>\d[\d.,:]*)"
    r"|(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)|(?P<end>[.!?…]+|\n+)",
    re.IGNORECASE,
)
_SHORT = frozenset(["mr", "mrs", "ms", "dr", "prof", "st", "vs"])
_HOUR = frozenset(["at", "until", "till", "by", "before", "after", "around"])
_MONEY = re.compile(r"\d+[.,]\d\d")
_MANY = re.compile(r"(.)\1{2,}")
_SAME = {"link": LINK, "tag": TAG, "handle": HANDLE, "price": PRICE, "percent": PERCENT, "number": NUMBER}


@dataclass(frozen=True)
class Sentence:
    """The words from ``first`` to ``last`` (exclusive), as places in ``Words.said``; ``mark`` ends it (".", "?", "!"),
    or "" where nothing does."""

    first: int
    last: int
    mark: str


class Words:
    """The words of a text in small letters, what is quoted or an address left out; an end of a sentence is a word too.

    ``said[n]`` stands from ``starts[n]`` to ``ends[n]`` (code points). Links, prices and the like are said as the
    marks above, a handle and a hashtag too.
    """

    def __init__(self, text: str) -> None:
        self.text = text[:LONGEST]
        self.said: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sentences: list[Sentence] = []
        self._cut(_with_links(self.text))

    def _cut(self, plain: str) -> None:
        first = 0
        drawn_out = _MANY.search(plain.casefold()) is not None  # "soooo": few texts hold such a word
        for piece in _PIECE.finditer(plain):
            kind = str(piece.lastgroup)
            if kind == "end":
                sign = piece.group()
                if sign == "." and self.said and self.said[-1] in _SHORT:
                    continue
                word = "?" if "?" in sign else "!" if "!" in sign else "."
                if self.said and self.said[-1] not in END:
                    self.sentences.append(Sentence(first, len(self.said), word))
                first = len(self.said) + 1
            elif kind == "word":
                word = piece.group().casefold()
                if drawn_out and len(word) > 3:
                    word = _MANY.sub(r"\1", word)
            elif kind == "number" and _MONEY.fullmatch(piece.group()) and not (self.said and self.said[-1] in _HOUR):
                word = PRICE
            else:
                word = _SAME[kind]
            self.said.append(word)
            self.starts.append(piece.start())
            self.ends.append(piece.end())
        if first < len(self.said):
            self.sentences.append(Sentence(first, len(self.said), ""))

    def of(self, sentence: Sentence) -> list[str]:
        """The words of a sentence."""
        return self.said[sentence.first : sentence.last]

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Where the words from ``first`` to ``last`` (exclusive) stand (code points)."""
        return self.starts[first], self.ends[last - 1]

    @cached_property
    def count(self) -> Counter[str]:
        """How often each word is said."""
        return Counter(self.said)

    def among(self, words: Container[str]) -> int:
        """How many of the words are among these."""
        return sum(times for word, times in self.count.items() if word in words)

    @cached_property
    def number(self) -> int:
        """How many words are words: no ends, links, hashtags or handles."""
        return sum(times for word, times in self.count.items() if word not in END and word not in (LINK, TAG, HANDLE))

    @cached_property
    def emoji(self) -> int:
        return len(EMOJI.findall(self.text))

    @cached_property
    def loud(self) -> float:
        """The share of capital letters among the letters of words that have three or more."""
        letters = [self.text[a] for n, a in enumerate(self.starts) for a in range(a, self.ends[n]) if _long(self, n)]
        return sum(letter.isupper() for letter in letters) / len(letters) if letters else 0.0


def _long(words: Words, n: int) -> bool:
    return len(words.said[n]) > 2 and words.said[n][0] != "<"


def _with_links(text: str) -> str:
    """Quotations blanked, apostrophes straight; addresses stand as they were."""
    plain = own_words(text)
    if len(plain) != len(text):
        return plain
    for link in _LINKS.finditer(text):
        plain = plain[: link.start()] + link.group() + plain[link.end() :]
    return plain
