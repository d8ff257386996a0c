"""Praise that is plain for nothing else is said: hearts and applause in every language, in English "Lovely work!"."""

from __future__ import annotations

import re

from agent.reading.found import Found
from agent.reading.wordlist import listed

_ALONE = re.compile(r"^[\s❤♥️😍🥰👏🙌💛💙💚💜🧡💖💕💗🔥😘🤩💯✨⭐🌟👍🏻-🏿]+$")
_APPLAUDS = re.compile(r"[❤♥😍🥰👏🙌💛💙💚💜🧡💖💕💗🤩💯]")


def applause(text: str) -> list[Found]:
    """The place of the applause, where a text is nothing else; a thumb alone is none."""
    if not _ALONE.match(text):
        return []
    first = _APPLAUDS.search(text)
    return [Found(first.start(), len(text.rstrip()))] if first else []


_GOOD = listed(
    "lovely beautiful gorgeous stunning brilliant wonderful amazing awesome incredible superb excellent fantastic "
    "great fab fabulous delightful adorable cute pretty magnificent marvellous marvelous impressive outstanding "
    "terrific delicious yummy tasty nice good cool perfect splendid exquisite glorious breathtaking charming "
    "bravo"
)
#: With these one begins politely what is no praise: "Nice idea, but ...".
_POLITE = listed("lovely great nice good cool cute pretty perfect tasty yummy fab")
_MADE = listed(
    "work works job stuff piece pieces photo photos photograph picture pictures pic pics image shot shots post "
    "posts thread video videos clip song songs track tune album drawing drawings painting paintings illustration "
    "sketch art artwork print prints design designs pattern colours colors colour color mug mugs bowl bowls pot "
    "pots vase cake cakes bread loaf jumper scarf hat quilt dress garden page site website app game book story "
    "poem recipe tutorial article episode podcast set show performance shop idea one ones craftsmanship effort "
    "result results detail details everyone"
)
_BETWEEN = listed(
    "so very really absolutely simply truly utterly totally such what a an the this that these those some is are "
    "it its it's they're your ur you you're u as always again once more wow omg and how i love well done"
)
_LOVES = re.compile(r"^(?:well done|love (?:this|it|that|these|your)|i love (?:this|it|that|these|your))\b")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FEWEST, _MOST = 2, 6
#: Marks and pictures that are no irony, and nothing that would say more.
_PLAIN = re.compile(r"^[\w\s'’,!❤♥️😍🥰👏🙌💛💙💚💜🧡💖💕💗🔥😘🤩💯✨⭐🌟😊👌👍🏻-🏿]+\.?\s*$")


def meant(text: str) -> bool:
    """Whether good words are stronger than those with which one begins politely."""
    return not (_GOOD - _POLITE).isdisjoint(word.lower() for word in _WORD.findall(text))


def plain_praise(text: str) -> list[Found]:
    """The whole of an English text that is good words about what somebody made, and nothing else: two to six words.
    Words that are as often bitter ("Great.", "Oh brilliant", "Just perfect") need what they praise beside them."""
    words = [word.replace("’", "'").lower() for word in _WORD.findall(text)]
    if (
        not _FEWEST <= len(words) <= _MOST
        or words[0] in ("is", "are")
        or not _PLAIN.match(text)
        or not {*words} <= _GOOD | _MADE | _BETWEEN
    ):
        return []
    small = " ".join(words)
    good, made = not _GOOD.isdisjoint(words), not _MADE.isdisjoint(words)
    if _LOVES.match(small) or (good and (made or text.rstrip().endswith(("!", "❤", "😍", "🥰")))):
        return [Found(len(text) - len(text.lstrip()), len(text.rstrip()))]
    return []
