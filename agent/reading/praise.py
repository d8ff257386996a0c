"""Praise: something good said of the user, their work or what they shared.

Words of praise close to nothing that turns them ("not", "would love to know", a complaint in the same sentence).
Hearts and applause that stand alone count in every language. Own set: see tests/labelled/README.md.
"""

from __future__ import annotations

import re

from agent.reading.found import Found
from agent.reading.sentences import sentences

SURE = 0.8
_GOOD = (
    r"beautiful|gorgeous|stunning|fantastic|brilliant|wonderful|amazing|awesome|incredible|superb|excellent|lovely"
    r"|great|perfect|talented|delicious|hilarious|impressive|clever|fabulous|magnificent|outstanding|adorable"
    r"|pretty(?= \W|[.!,]|$)"
    r"|cool|kind(?! of)|nice|inspiring|beautifully|magical|genius|phenomenal|exquisite|heartwarming|breathtaking"
)
_OF = (
    r"work|job|stuff|thread|post|photo|photos|picture|pictures|idea|colou?rs?|explanation|evening|people|article"
    r"|video|show"
    r"|song|art|piece|detail|catch|read|writing|recipe|talk|drawing|drawings|book|one|shot|story|taste|design|shop"
    r"|cake"
    r"|bread|service|team|find|tip|news|performance|painting|voice|job|eye|people"
)
_PRAISE = re.compile(
    rf"\b(?:this|that|it|it's|they|these|those|he|she|you|your \w+|the \w+(?: \w+)?)(?:'s|'re| is| are| was| were"
    rf"| looks?"
    rf"| turned out| came out| tastes?| sounds?)? (?:just |so |really |such |absolutely |simply |very |truly |too "
    rf"|a )*"
    rf"(?:{_GOOD})\b(?! (?:enough|if|when|to know|hall|guess|better))"
    rf"|\b(?:such|what|how|absolutely|simply|just|so|truly) (?:a |an )?(?:{_GOOD})\b"
    rf"|^(?:wow[ ,!]*)*(?:absolutely |really |just |so |simply |looks? |truly |very |a )*(?:{_GOOD})"
    rf"(?: (?:{_OF})\b|\W*$|,)"
    rf"|\b(?:{_GOOD}|good) (?:{_OF})\b"
    r"|\b(?:i|we|my \w+|our \w+|kids|everyone|everybody)(?: really| just| absolutely| all| also)? (?:love|loved"
    r"|adore|adored|loves|adores|admire)"
    r" (?:this|that|it|your|you|how|the way|the|them|these|those)\b(?! \w*to know)"
    r"|^(?:absolutely |just |really )?(?:love|loved|loving) (?:it|this|that|your|the|how|these|them)\b"
    r"|\b(?:well (?:done|said|put|written|explained)|nailed it|so proud of you|hats off|kudos|bravo|congrat\w*"
    r"|keep (?:it up|up the (?:good|great)))\b"
    r"|\bmade (?:my|our) (?:day|week|month|year)\b|\bmade (?:me|us|him|her) (?:smile|laugh|so happy|cry happy)\b"
    r"|\b(?:you are|you're|u r) (?:so |such |really |just |an? |the )*(?:best|star|legend|gem|angel|hero|{0})\b"
    r"|\b(?:the )?best \w+ (?:in town|ever|i(?:'ve)? (?:ever )?(?:had|read|seen)|of all)\b"
    r"|\b(?:the )?(?:best|nicest|kindest|funniest|sweetest|cutest|loveliest) (?:thing|post|one|shops?|teacher"
    r"|video|people)\b"
    r"|\bnever had a better\b|\bbetter than any(?:one|body)\b|\bblown away\b|\byou (?:have|'ve got) (?:a"
    r"|such a) gift\b"
    r"|\binspired? (?:me|us)\b|\balways moves? me\b|\b(?:huge|big|massive) fan\b|\bi laughed (?:out loud"
    r"|so hard)\b".replace("{0}", _GOOD),
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\b(?:not|n't|never|hardly|no|nobody|neither|wish|used to|would be|would look|wanted to like|could be|shame"
    r"|but)\b"
    r"|n't\b|\b(?:would|'d) (?:love|like|be)\b|\bwanna\b|^if\b|\bshame\b|\bway to lose\b|\banother (?:delay|bug"
    r"|update)\b",
    re.IGNORECASE,
)
_KEEPS = re.compile(r"\bnever had a better\b|\bnever fails\b|\bnot only\b|\b(?:can't|cannot) stop\b", re.IGNORECASE)
_WISH = re.compile(
    r"\b(?:good|nice|great|lovely|wonderful|beautiful) (?:morning|evening everyone|night|luck|day|weekend|week"
    r"|question"
    r"|to know|try|trip|time|old)\b|\blove,|\b(?:hope|weather)\b|\bbest (?:before|regards|guess|wishes)\b",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"^[\s❤♥️😍🥰👏🙌💛💙💚💜🧡💖💕💗🔥😘🤩💯✨⭐🌟👍🏻-🏿]+$")
_STANDS_ALONE = re.compile(r"[❤♥😍🥰👏🙌💛💙💚💜🧡💖💕💗🤩💯]")


def praise(text: str, english: bool, unhappy: bool) -> Found | None:
    """The words of praise in a text whose quotations are blanked; ``unhappy``: the text holds a complaint.

    In a text that complains, a good word is mostly meant the other way ("Great, another delay") and is left out.
    """
    if _SIGNS.match(text) and (signs := _STANDS_ALONE.search(text)):
        return Found(signs.start(), len(text.rstrip()))
    if not english or unhappy:
        return None
    for place in sentences(text):
        sentence = place.of(text)
        if sentence.endswith("?"):
            continue
        for match in _PRAISE.finditer(sentence):
            before = sentence[max(0, match.start() - 30) : match.end()]
            if (_TURNS.search(before) and not _KEEPS.search(sentence)) or _WISH.search(sentence):
                continue
            return Found(place.start + match.start(), place.start + match.end())
    return None
