"""Thanks, and what only looks like it ("no thanks", "thanks for nothing").

How often it is right and what it misses: docs/reading.md.
"""

from __future__ import annotations

import re

from agent.reading.found import Found
from agent.reading.lexicons import loaded_words
from agent.reading.turns import Beginnings, Turns

_NOT = Turns(
    r"\b(?:no|but no|never|not|nobody|don't|without|not a word of|said|says|word of|page|card|note|notes)[, ]+"
    r"(?:thanks|thank you|thankful|grateful)\b"
    r"|\bthankless\b|\bthanksgiving\b|\bthanks,? but no(?:,? thanks?)?\b|\bthanks \d|\bthx \d|\b(?:you're|youre"
    r"|you are|ur|most|be|are) welcome\b|\bno thanks?\b"
    r"|\bthank(?:s| you)[- ](?:card|note|page|speech|letter)s?\b|\bthanks giving\b"
    r"|\bthank(?:s| you) (?:a lot |so much |very much )?for (?:nothing(?! but)|ruining|wasting|breaking|losing"
    r"|ignoring|blocking|the spam)\b"
    r"|\bthank (?:god|goodness|heavens?|the lord|fuck)\b(?! for you)"
    r"|\bthanks to (?!you\b|everyone|everybody|all\b|the (?:team|crew|whole))"
    r"|\bthanks to you i (?:missed|lost|broke|failed|had to)\b"
    r"|\bthanks,? (?:i hate|but no|all the same)\b|\bthanks in advance for not\b|\bthanks but no\b"
    r"|\b(?:i )?(?:will|would|could|should|can i|to|must|shall i|may i|need to|don't) (?:really )?thank\b"
    r"|\b(?:i'd|would|i would|will|could|not|don't|doesn't|didn't|never) (?:really |much "
    r"|be )?(?:greatly )?appreciate(?:d)?\b"
    r"(?! nothing)"
    r"|\b(?:will|would) be grateful\b|\b(?:n't|not|hardly|at least) say thanks\b|\bgrateful dead\b"
)
_THANKS = Turns(
    r"\bthank ?(?:you+|u|ya|yall)\b|\bthanks+\b|\bthank?x\b|\bthnx\b|\bthx\b(?! \d)|\btysm\b|\bty\b(?! \w+ly\b)"
    r"|\b(?:i|we|i'm|am|are|so|very|really|truly|forever|eternally|super|much|greatly) (?:really |truly |do )?"
    r"(?:appreciate|appreciated|grateful|thankful)\b(?! by\b)"
    r"|\b(?:my|our|many|huge|big|heartfelt) thanks?\b(?! to (?:god|goodness))|\bmany thank\b|\b(?:i|we) (?:am "
    r"|are )?thanking you\b|\bcheers,? (?:pal|mate|love|all|bud|fam|man|guys"
    r"|everyone|for|ta)\b|^cheers\W*$|^(?:much )?appreciated\W*$|\bta(?:,? (?:love|mate|very much|muchly"
    r"|for))?[!. ]*$|\b(?:we're|i'm|im) (?:so |very |really )?(?:grateful|greatful|thankful)"
    r"|\b(?:so |very |really |^)greatful\b|^greatful\b|\b(?:tahnk|thnak|thakn|tank|thnk|thanku|thanx|thankx"
    r"|fanks)s? ?(?:you|u|yuo)?\b(?! top| of| full)|\bbig up\b|\bmuch obliged\b"
    r"|\b(?:i |we )?owe you one\b|\byou(?:'re| are) a lifesaver\b|\bhow can i ever repay\b|\bthanks?you\b"
    r"|\bcan(?:'t|not) thank you enough\b"
    r"|^appreciate (?!in\b)|\bcheers(?: for|,? mate|, that)\b|\bmy gratitude\b|\bbless you\b|\bgrateful (?:for"
    r"|to you)\b"
)

_FOR_DOING = Turns(r"\bthank(?:s| you)\b[^.!?\n]{0,20}? for (?:\w+ )??(\w+)\b")


def thanks(text: str, said: Beginnings) -> Found | None:
    """The words of thanks in an English text whose quotations are blanked; ``said``: its ``turns.beginnings``."""
    found = [*_THANKS.finditer(text, said)]
    if not found:
        return None
    looks_like_it = [*_NOT.finditer(text, said), *_for_harm(text, said)]
    for yes in found:
        if not any(no.start() <= yes.start() < no.end() or no.start() < yes.end() <= no.end() for no in looks_like_it):
            return Found(yes.start(), yes.end())
    return None


def turned(text: str, said: Beginnings) -> bool:
    """Whether the text holds what only looks like thanks: "no thanks", "a thank-you card", thanks for harm."""
    return bool(_NOT.search(text, said) or _for_harm(text, said))


def bitter(text: str, said: Beginnings) -> Found | None:
    """Thanks that are a complaint: "thanks for nothing", "thanks a million for losing my order"."""
    found = next(iter(_for_harm(text, said)), None)
    return Found(found.start(), found.end()) if found else None


def _for_harm(text: str, said: Beginnings) -> list[re.Match[str]]:
    """Thanks for something that is bad by the lexicons, or for nothing."""
    return [found for found in _FOR_DOING.finditer(text, said) if _harms(found[1].lower())]


def _harms(word: str) -> bool:
    if word == "nothing":
        return True
    verb = word.removesuffix("ing")
    return verb != word and any(loaded_words().get(form) == "-" for form in (word, verb, f"{verb}e"))
