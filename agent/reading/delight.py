"""Praise beyond the set phrases of ``praise.py``: good words said of somebody's work, slang, marks out of ten, shivers.

A sentence counts that holds a good word and speaks of you, yours, this, that or a thing; not a sentence about the
writer's own feelings or weather, not one that turns ("could be", "but"), and not one whose good word is denied. Denied
bad words
("not bad", "no complaints", "I expected to be disappointed and I wasn't") are good.
"""

from __future__ import annotations

import re

from agent.reading.found import Found
from agent.reading.sentences import sentences
from agent.reading.slang import SLANG

_ADJECTIVE = (
    r"(?:beautiful(?:ly)?|beatiful|beutiful|gorgeous|georgous|stunning|fantastic|fabulous|brilliant(?:ly)?"
    r"|wonderful(?:ly)?|amazing|amasing|awesome|awsome|incredible"
    r"|superb|excellent|lovely|marvell?ous|perfect|exquisite|delightful|divine|heavenly|sublime|magical|magic"
    r"|mesmeri[sz]ing|breathtaking|outstanding|phenomenal|splendid"
    r"|terrific|magnificent|masterful|flawless|adorable|delicious|tasty|yummy|scrumptious|hilarious|charming"
    r"|elegant|inspiring|touching|talented|gifted|genius"
    r"|clever|ingenious|impressive|thoughtful|generous|spot on|top[- ]notch|first[- ]class|world[- ]class|unreal"
    r"|cosiest|coziest|(?:the|your|ur|my) best (?!interest|way|place|time|thing|one|option|of)|best \w+ (?:ever"
    r"|of my|on the|in (?:the|town)|of the)|finest|kindest|funniest|nicest"
    r"|loveliest|prettiest|cutest|sweetest|greatest|warmest|softest|cleverest|smartest|most (?:beautiful|amazing"
    r"|wonderful|delicious|helpful|talented|generous|good)|so (?:good|cute"
    r"|nice|pretty|cool|kind|clear|warm|soft|true|funny|helpful"
    r"|useful|clever|fresh|cosy|smooth|calm|well)|very (?:good|nice|fine|pretty|kind|clear|helpful|useful|funny"
    r"|well)|really (?:good|nice|cool|well|helpful|funny)|too (?:good"
    r"|cute|kind|funny|pretty)|this good|stupid good|crazy good|just right|exactly right|a (?:joy|treat|delight"
    r"|gem|masterpiece|masterwork|wonder|marvel|treasure|triumph"
    r"|pleasure|gift|dream|triumph)|such a (?:clear|warm|good|kind|nice|cool|clever|sweet|fun|treat|joy|delight"
    r"|gem)|masterpiece|masterwork|my favou?rite|cute(?:ness)?)"
)
_ABOUT = (
    r"\b(?:you|your|yours|yall|y'all|ur|u|this|these|those|it|its|it's|that's|what a|such|she|he|they)\b"
    r"|\bth(?:e|at) \w+(?: \w+)? (?:is|are|was|were|looks?|looked|tastes?|tasted|sounds?|sounded|turned out|came"
    r" out|has)\b"
)
_GOOD = re.compile(rf"\b{_ADJECTIVE}\b", re.IGNORECASE)
_ABOUT_IT = re.compile(_ABOUT, re.IGNORECASE)
_SURE = re.compile(
    r"\bnot (?:\w+ )?bad(?: at all)?\b(?!,)|\bno complaints\b|\bcan(?:'t|not) complain\b|\bcouldn't be (?:better"
    r"|happier|prettier)\b|\bcan(?:'t|not) (?:fault|stop (?:looking"
    r"|listening|reading|watching|smiling|laughing|thinking|humming|singing|eating|playing))\b|\bnever (?:once"
    r" )?disappoints?\b|\b(?:does|did)n't disappoint\b|\bwasn't"
    r" disappointed\b|\bexpected to (?:be disappointed|hate|dislike)\b[^.!?]*\b(?:wasn't|didn't|not|loved)\b"
    r"|\bgoosebumps\b|\bshivers\b|\bgave me chills\b|\bchills\b"
    r"|\bchef'?s kiss\b|\b(?:10|11|100|ten|eleven) ?(?:/|out of) ?(?:10|100|ten)\b|\bfive stars\b|⭐{3,}|\bhats?"
    r" off\b|\bhad (?:me|us) (?:crying|in (?:tears|stitches|bits)|laughing"
    r"|hooked|screaming|howling|smiling)\b|\b(?:made|makes|kept|keeps) (?:me|us|my \w+|him|her) (?:smile|laugh"
    r"|cry|grin|sane|going|warm|happy|feel (?:seen|less|at home|better"
    r"|warm|good))\b|\b(?:better|more) (?:\w+ )?than (?:any(?:one|thing|body)?|my|the original|most|all"
    r"|every)\b(?=.{0,25}\b(?:ever|did|else|other|teachers?|original|i've)\b)"
    r"|\b(?:only|one) (?:\w+ )?(?:i|that i|we) (?:open|read|trust|watch|listen|finish|wear|need|come back to)\b"
    r"|\b(?:worth (?:every|the (?:wait|hype)))\b"
    r"|\bwould (?:lick|marry|die for|buy (?:ten|it again|another)|follow)\b|\bi'd (?:follow|marry|buy (?:ten|it"
    r" again|another)|eat|read|wear|queue|walk)\b[^.!?]{0,40}\b(?:into|every"
    r"|again|anything|all day|to the|that|any day|for)\b|\b(?:i'll|i will) eat my hat\b|\b(?:adore|adored"
    r"|treasure|cherish)\b|\b(?:fell|fallen|in) love (?:with|all over)\b"
    r"|\b(?:i|we|my \w+|kids|everybody|everyone) (?:really |just |so |absolutely |all |both |also |still"
    r" )?(?:luv|love|loved|loves|enjoyed|adored) (?:you|your|ur|this|that|it|them|these|those|how you|every"
    r" (?:bit|page|word|minute|second))\b|^\W*(?:\w+ )?(?:luv|love|loved|loving|lovin) (?:\w+ )?(?:this|that|your|ur"
    r"|the|it|how|these|those|you|every)\b|\bguests were delighted\b"
    r"|\byou (?:\w+ )?(?:explain|tell|write|sing|draw|paint|play|cook|bake|capture|speak|teach|describe|make|do"
    r"|see|photograph)\b[^.!?]{0,30}\b(?:so (?:well|good|clearly|beautifully"
    r"|truly|kindly|honestly)|better than|like (?:nobody|no one|an angel|a dream)|beautifully|wonderfully|very"
    r" well)\b|\bpeople pick (?:them|it) up and\b|\bwhat a (?:treat|joy|delight"
    r"|find|gem|voice|talent|shot|catch|line|team|show|night|performance|song|picture|colou?r|beauty|read|meal"
    r"|day out|star|legend)\b|\bwhat would (?:\w+ ){1,3}(?:be|do) without"
    r" you\b|\bhow are you (?:this|so) (?:good|talented|funny|clever)\b|\bwhy (?:is|are) (?:this|it|these|you"
    r"|that) (?:so|this) (?:good|cute|pretty|funny|beautiful|perfect|talented)\b"
    r"|\bhow is (?:this|it|that) (?:so|this) (?:good|cute|pretty|funny|beautiful|perfect)\b|\b(?:this one|it"
    r"|that line|that song) (?:stayed|stays) with me\b|\bnobody ever (?:\w+ )+so"
    r" (?:truly|well|kindly)\b|\b(?:exactly|just) what (?:i|we) needed\b(?! to)|\bhit (?:home|me right)\b|\bgood"
    r" (?:stuff|job|work|vibes|one)\b|\bnever"
    r" (?:seen|heard|tasted|eaten|read|had|smelled) (?:\w+ )*?(?:like (?:that|this|it)|so|such|as good|better)\b"
    r"|\b(?:smells?|tastes?|looks?|sounds?|feels?|reads?|sings?|works?|fits?"
    r"|plays?) (?:like (?:heaven|a dream|home|a charm|summer|magic|an angel|my)|so (?:good|well|nice)|(?:amazing"
    r"|great|heavenly|divine|lovely|perfect(?:ly)?|wonderful(?:ly)?|beautiful(?:ly)?))\b"
    r"|\b(?:i am|i'm|i was|we were|so) (?:so |very |deeply |truly |completely ){0,4}(?:moved|touched|blown away"
    r"|amazed|impressed|hooked|obsessed|in awe|charmed|smitten) (?:by|with|at|that|how|of)\b"
    r"|^(?:so |very )?(?:moved|touched|impressed|obsessed|hooked|in awe|smitten)\b|\bbig up\b|\bbless up\b"
    r"|\bsheesh\b|\b(?:u|you|she|he|they)"
    r" (?:ate|slayed|killed it|cooked)\b|\bslay\b|\bnasty bars\b"
    r"|\bgoat(?:ed)?\W*$|🐐|\bi need (?:this|ten|one) (?:on|in my)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|n't|nt|isn't|wasn't|aren't|never|hardly|no|nobody|neither|less than|far from|nothing|could have"
    r" been|could be|would be|would've been|should be|used to be|wish"
    r"|hope|hoping|if|until|might be|too|way to|supposed to be|wanted to like|instead of|anything but"
    r"|once)\b[^.!?,;]{0,22}$|n't[^.!?,;]{0,22}$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:have|had|having) a (?:\w+ )?(?:\w+) (?:day|week|weekend|evening|time|night|morning|trip|one)\b"
    r"|\bi(?:'m| am) (?:so |very |really |not ){0,4}(?:good|nice|happy|glad|fine|great|perfect)\b"
    r"|\b(?:good|great|nice|lovely|perfect) (?:morning|night|luck|to know|idea|weather|day for|time to|question"
    r"|point|try|enough|price|deal|weekend|to (?:see|hear|meet))\b"
    r"|\b(?:would|'d) (?:be |look )|\bbest (?:before|regards|wishes|way|time|place|one|of luck|friend|man|in"
    r" class|guess|for|thing to|option|to)\b|\bmost (?:people|of|days?|likely|times?|mornings)\b"
    r"|\bmy (?:dad|mum|mother|father|son|daughter|wife|husband|sister|brother|friend|cat|dog|boss|team) (?:is"
    r"|was|are) |\bweather\b|\bsunset (?:here|tonight)\b|\bat (?:most|best)\b"
    r"|\bperfect(?:ly)? (?:fine|storm|normal|timing for)\b|\blearn(?:ed|t)? how\b|\bmoving (?:to|house|out|in|on"
    r"|day|away|back)\b|\bpretty (?:much|sure|bad)\b|\bmagic (?:wand|trick)\b"
    r"|\bi (?:made|baked|cooked|bought|got|found|had|saw) (?:a|an|some|my) \b|\b(?:love|lovely) (?:to|from)\b"
    r"|\bwould (?:love|like)\b|\bwhich\b|\bdo you\b|\bgift (?:card|for|wrap)\b",
    re.IGNORECASE,
)
_NOT_IN_IT = re.compile(r"\b(?:not|never|don't|didn't|doesn't|nobody)\b|n't\b", re.IGNORECASE)
_BAD_DENIED = re.compile(
    r"\b(?:bad|complain\w*|fault|disappoint\w*|stop|couldn't|expected|nobody ever|never (?:seen|heard|tasted"
    r"|eaten|read|had|smelled))\b",
    re.IGNORECASE,
)
_IF_ONLY = re.compile(
    r"\b(?:would|could|should|might|may|hope|hoping|wish|used to|if only|supposed to|wait until|looking for|i"
    r" need)\b|^if\b"
    r"|\b(?:will|'ll) be\b",
    re.IGNORECASE,
)
_BAD_THING = re.compile(
    r"\b(?:scam|storm|crime|excuse|waste|mess|idiot|timing|disaster|weather|sunset|sunshine|morning|day for|joke"
    r"|lie)\b|[?]",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\W*$| [a-z]+\W*$|\W*[,.!]")
_BUT = re.compile(r"\b(?:but|though|although|however|only|sadly|except|pity)\b", re.IGNORECASE)
_OTHERWISE = re.compile(
    r"^\W*(?:oh |well |wow,? |so ){0,4}(?:great|nice|good|well|lovely|brilliant|perfect|fantastic)\b", re.IGNORECASE
)
_LOVE_TO = re.compile(r"\b(?:would|'d|wd) (?:\w+ )?(?:love|luv|like)\b|\blove to\b", re.IGNORECASE)


def delight(text: str, fault: Found | None) -> Found | None:
    """The words of praise in an English text whose quotations are blanked; ``fault``: what it complains of.

    Beside a fault a good word is mostly meant the other way ("Great, another delay"). It counts in a sentence of its
    own that is more than a cry, and before a "but".
    """
    for place in sentences(text):
        sentence = place.of(text)
        if fault is not None:
            if len(sentence.split()) < 2 or _OTHERWISE.search(sentence):
                continue
            if place.start <= fault.start < place.end:
                turn = _BUT.search(sentence)
                if turn is None or place.start + turn.start() > fault.start:
                    continue
                sentence = sentence[: turn.start()]
        if found := _found(sentence):
            return Found(place.start + found.start(), place.start + found.end())
    return None


def _found(sentence: str) -> re.Match[str] | None:
    for found in (*SLANG.finditer(sentence), *_SURE.finditer(sentence)):
        if _NOT_IN_IT.search(found.group()) and not _BAD_DENIED.search(found.group()):
            continue
        if not _LOVE_TO.search(sentence) and not _DENIED.search(sentence[: found.start()]):
            return found
    if _IF_ONLY.search(sentence) or _BAD_THING.search(sentence):
        return None
    asks = sentence.rstrip().endswith("?")
    if asks or _OWN.search(sentence):
        return None
    for found in _GOOD.finditer(sentence):
        # A cry of a few words that ends with the good one ("So good!"); "Perfect Pitch is a shop" is none.
        alone = len(sentence.split()) <= 4 and _ENDS.match(sentence[found.end() :])
        about = alone or _ABOUT_IT.search(sentence)
        if (
            about
            and not _DENIED.search(sentence[: found.start()])
            and not re.match(r" (?:if|when|to know|enough)\b", sentence[found.end() :])
        ):
            return found
    return None
