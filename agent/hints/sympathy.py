"""How a draft meets what somebody feels: regret, care, a cry, their word said back, joy for their joy, standing by.

Wide on purpose: whoever took it up in whatever words is not told that they went past it. What is said by habit ("hope
you're having a fab week", "we apologise for any inconvenience") meets nothing.
"""

from __future__ import annotations

import re

from agent.hints.cares import phrases
from agent.hints.draft import Draft
from agent.hints.feelings import FEELINGS
from agent.hints.given import parts
from agent.hints.words import I_WORDS, Words
from agent.reading.latin import fold
from agent.reading.wordlist import listed

#: Whoever cries out has seen it; what one cries only in joy is not for sorrow.
_CRIES = listed(
    "oh ouch noo nooo aw aww ah ahh omg omfg ugh oof damn dang darn argh aargh gah jesus christ god gosh goodness "
    "blimey "
    "bloody crikey heck shit fuck bugger crap yikes eek och ach alas aiyo aiyoh jeez jeezus sheesh eh naku chale omo "
    "wah lord heavens argghh gutted ohh ffs fs nah tut"
)
_CRIES_OF_JOY = listed("wow yes yess yesss yessss yay haha hahaha whoa woah woo ha whee hey what omg ay eey")
#: With these a draft begins that is glad, whatever was said.
_GLAD = listed(
    "awesome amazing great cool nice yay woohoo woo fantastic excellent perfect super haha hahaha lol congrats"
)
_PARTY = re.compile("[🎉🎊🥳🍾🥂💯🔥😂🤣😎]")
_NOT_YET = listed("did do does is are have has can if by you're your btw ok and when where which how's")
_SIGNS = re.compile("[😢😭💔❤♥💛💙💜💚🧡🖤🤍🤗🫂🙏😞🥺😔😥😿🕯🌹🫶😮😱🕊]")
_SIGNS_OF_JOY = re.compile("[🎉🎊🥳👏🙌🍾🥂💐🏆💪😍🥹🤩🔥💯🎓🌈💕💖💗🥰]")
_PERHAPS = listed("no what man mate bro dude dear god never ooh mannn")
SAME = 4
"""Letters from which on two words are taken for forms of one ("scared", "scares")."""
A_LITTLE = 0.75
"""From this weight of an offer (``offer.Offer.weight``) on, a voice of one's own sells."""
SHORT = 4
"""Words of an opening that says theirs back ("Twenty-six years." "Ten years!")."""
_NUMBERS = listed(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty "
    "ninety hundred <number>"
)
_GREETED = listed("morning evening afternoon night good happy hello enjoy cake thanks thank have next see")
#: Whoever speaks of him or her that it happened to does not go past it.
_OF_THEM = listed("he she him her his hers he's she's he'd she'd he'll she'll")
#: What is said by habit where a service desk speaks.
_HABIT = listed("sorry apologise apologize apologies apology thank thanks honoured regret")


def meets(draft: Draft, joy: bool, habit: bool) -> bool:
    """Whether a draft says anything to what is felt. ``joy``: it is joy, so that cheer meets it too; ``habit``: a
    service desk speaks, whose apologies mean nothing."""
    words = draft.words
    for hit in phrases().find(words):
        if (hit.tag != "joy" or joy) and not (habit and words.said[hit.first] in _HABIT):
            return True
    signs = _SIGNS.search(draft.text) or (joy and _SIGNS_OF_JOY.search(draft.text))
    return bool(signs or words.among(_OF_THEM) or _cries(words, joy) or _names_feeling(draft) or _says_back(draft, joy))


def cheers(draft: Draft) -> bool:
    """Whether it is glad aloud ("Awesome!!", "🎉"), as nobody is at a grief."""
    first, then = (*draft.words.said[:2], "", "")[:2]
    return bool(_PARTY.search(draft.text)) or (
        first in _GLAD and then in (".", "!", ",", "", *_GLAD, "so", "to", "glad")
    )


def comes(draft: Draft) -> bool:
    """Whether the writer comes to them: who does has seen what they feel."""
    return any(hit.tag == "comes" for hit in phrases().find(draft.words))


def in_ones_own_voice(draft: Draft, joy: bool) -> bool:
    """Whether somebody speaks ("I", for joy also a loud voice) who sells nothing: no notice and no order. It may meet
    what is felt in words that nobody listed; to grief only where the heads do not speak against it."""
    if draft.offer.weight >= A_LITTLE:
        return False
    speaks = draft.words.among(I_WORDS) > 0
    if joy:
        return speaks or draft.words.count["!"] > 0
    return speaks and draft.match is not None and draft.match.feeling is not False


def _cries(words: Words, joy: bool) -> bool:
    """Whether it begins with a cry; "what platform?", "no idea" and "ooh, did you see my mugs" are none."""
    first, then = (*words.said[:2], "", "")[:2]
    if first in _PERHAPS:
        return then in (("no", "way", "not", "please", "!") if first == "no" else (".", "!", ""))
    if first in ("yes", "yeah"):
        return joy and then in ("!", "yes")
    return (first in _CRIES or (joy and first in _CRIES_OF_JOY)) and then not in _NOT_YET


def _names_feeling(draft: Draft) -> bool:
    """Whether it speaks of the very feeling: "I'm nervous" "Everyone's nervous"."""
    theirs = {word[:SAME] for word in draft.post_words.count if word in FEELINGS}
    return bool(theirs) and any(word[:SAME] in theirs for word in draft.words.said if len(word) >= SAME)


def _says_back(draft: Draft, joy: bool) -> bool:
    """Whether a short sentence says a word of theirs back, and nothing is sold: "Forty-one! And..."; for joy, calling
    their name aloud is as good ("Gary!")."""
    words = draft.words
    if not words.sentences or draft.offer.weight > 1.0:
        return False
    theirs = draft.post_words.count
    numbered = any(word.split("-")[0] in _NUMBERS for word in theirs)
    called = {fold(part) for part in parts(draft.names)}
    for place, sentence in enumerate(words.sentences):
        said = words.of(sentence)
        if len(said) > SHORT or _GREETED.intersection(said):
            continue
        if joy and sentence.mark == "!" and all(fold(word) in called for word in said):
            return True
        opens = place == 0 and len(words.sentences) > 1 and sentence.mark in (".!?" if joy else ".")
        if (opens or (joy and sentence.mark == "!")) and any(
            (len(word) > 3 and word in theirs) or (numbered and word.split("-")[0] in _NUMBERS) for word in said
        ):
            return True
    return False
