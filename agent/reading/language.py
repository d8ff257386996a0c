"""Is this English? The page's word for it, else a count of small words; unsure is an honest answer.

Word rules are written for English alone. Where the language is another or unsure, only rules that need no words
apply.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ENGLISH = _set(
    "the a an and or but is are was were be been am i you he she it we they me him her us them my your his our"
    " their this"
    " that these those what when where which who why how do does did don't can can't could would should will won't"
    " have has"
    " had not no yes of to in on at for from with by about as if so just very really please thanks thank love good"
    " great"
    " nice best never nobody anyone anybody any there here it's i'm i've you're that's still get got make made one"
    " more all"
    " too out up back over again never ever after before than then now only like know want need looks looking job"
    " work"
)
_OTHERS = _set(
    "der die das und ist nicht ich sie wir ein eine mit auf für von zu den dem auch noch habt sehr le la les des"
    " et est"
    " une pour dans que qui pas je tu il nous vous avec sur du el los las y en un por para con no se su es lo como"
    " más pero"
    " muy il di che per non sono una del della o os as e é em um uma não você com de het een van ik niet je dat"
    " och är det"
    " att jag inte på og ikke jeg ve bir bu için çok"
) - {"no", "a", "on"}
_LETTERS_ELSEWHERE = re.compile(r"[^\W\d_a-zA-Z]")


def language(text: str, lang: str | None = None) -> str | None:
    """The language code in lower case without its region, or None where it cannot be told.

    ``lang`` is the page's own word for it (X sets it); "und" and X's codes for posts without words ("qme", "zxx")
    tell
    nothing.
    """
    if lang:
        code = lang.lower().replace("_", "-").split("-")[0]
        if code not in {"und", "zxx", "art", "mul"} and not re.fullmatch(r"q[a-z]{2}", code):
            return code
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    if not words:
        return None
    strange = sum(1 for word in words if _LETTERS_ELSEWHERE.search(word))
    if strange * 2 > len(words):
        return None
    english = sum(1 for word in words if word in _ENGLISH)
    other = sum(1 for word in words if word in _OTHERS and word not in _ENGLISH)
    if other > english:
        return None
    if english and english >= other:
        return "en"
    return "en" if _few_plain_words(words, strange) else None


def _few_plain_words(words: list[str], strange: int) -> bool:
    """A cry like "Superb" or "kudos maya" has no small words; Latin letters alone do not make it English."""
    return strange == 0 and len(words) <= 3 and any(word in _CRIES for word in words)


_CRIES = _set(
    "wow bravo kudos superb awesome amazing brilliant perfect beautiful gorgeous stunning fantastic excellent"
    " incredible"
    " hats wonderful hilarious impressive nailed congrats congratulations cool lovely delicious thx ty tysm thnx"
    " thankyou thanx"
    " cheers appreciated anyone commissions disappointed awful terrible horrible useless haha lol"
)
