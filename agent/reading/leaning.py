"""Plain signs that a draft answers a question or goes past it, by which the learned judgement is moved.

The heads of ``meeting.py`` know which words go together; these know a yes, a place or a name at the beginning, a
put-off, and a sentence about life in general. Facts of English grammar; ``stated``: what a draft says, its own
questions and greetings blanked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from agent.reading.direct import OFFERED
from agent.reading.kinds import Kind
from agent.reading.plainwords import EMPTY, PLAIN, VERBS
from agent.reading.wordlist import listed

_I = re.IGNORECASE
_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|§")
_SENTENCE = re.compile(r"[.!?\n…]+|[\U0001f000-\U0001faff\u2600-\u27bf]+")
_GREETS = listed(
    "hi hey hello hiya heya hallo dear yo oh ah aha aah aw aww hmm um er well so ok okay lol haha hahaha ha good "
    "morning afternoon evening sir madam ma'am miss mate bro bruh dude hun love honestly § sorry omg wow god ooh "
    "oof right hola"
)
_YES = listed(
    "yes yess yesss yep yepp yeah yeh yea yup yass yas ya aye ye sure surely certainly indeed absolutely definitely "
    "defo deffo totally of-course course obviously naturally gladly delighted guilty correct exactly true no nope "
    "nah naw nay never not nearly almost hardly barely maybe perhaps possibly probably likely unlikely usually "
    "mostly sometimes always rarely occasionally neither none nothing nobody only still already yet unfortunately "
    "sadly alas hopefully depends afraid soon affirmative negative 100 100% heaps"
)
_ASSENTS = re.compile(
    r"^\W*(?:(?:by all means|of course|go (?:ahead|for it)|please do|be my guest|feel free|help yourself|my pleasure"
    r"|with pleasure|no (?:problem|worries|need|way|chance)|why not|you (?:can|may|could|bet|got it|do|did|are"
    r"|should|may)"
    r"|(?:i|we|it|they|he|she|there) (?:is|are|am|was|were|do|does|did|don't|doesn't|didn't|can|can't|could|couldn't"
    r"|will|won't|would|wouldn't|has|have|hasn't|haven't|isn't|aren't|wasn't|weren't|should|might|may|had)\b"
    r"|(?:i|we|it|they|you|he|she|there)'(?:s|re|m|ll|ve|d)\b|that(?:'s| is) (?:right|correct|it|true|fine|ok|okay"
    r"|me|him|her)"
    r"|i'd (?:love|be|like)|here (?:you go|it is|they are)|here's"
    r"|just (?:put|sent|posted|added|fixed|did)|done|sent|fixed|posted|sold|gone|all gone|out of stock|come|bring"
    r"|consider"
    r"|i (?:think|hope|believe|guess|wish|doubt|suppose|reckon|fear) (?:so|not|it|they|we|he|she|you|that))\b)",
    _I,
)
_FEELS = re.compile(
    r"^\W*(?:i can (?:see|imagine|feel|understand|hear|tell|relate)\b|(?:i'm|im|i am|we're|we are|i was|it is"
    r"|it was|it's"
    r"|it's been|it has been|they are|you are|you're) (?:so |very |really |truly |deeply |just |such "
    r"|always )*(?:sorry|glad"
    r"|happy|sad|ashamed|heartbroken|grateful|touched|flattered|proud|honou?red|delighted|thrilled|an? (?:pleasure"
    r"|privilege"
    r"|joy|honou?r|star|legend|angel)|lovely|sweet|kind|funny)\b)",
    _I,
)
_PLACED = listed(
    "in on at from under behind beside between near by with via over through around after before until till since "
    "for during about within past next opposite above below up down left right outside inside"
)
_THEIRS = listed("my our his her their mine ours a an the this that some any two three four five six seven eight ten")
_IT_IS = re.compile(
    r"^\W*(?:it|that|this|they|these|those|he|she|there|mine|ours|the)(?:'s|'re| is| are| was| were|s)\b", _I
)
_LEFT = re.compile(
    r"\b(?:sold out|out of stock|(?:\w+ )?left|welcome|possible|allowed|available|until|till|as long as|depending"
    r"|depends"
    r"|instead|except|unless|plenty|enough|too (?:late|early|small|big)|cancelled|postponed|moved to|starts?|opens?"
    r"|closes?"
    r"|included|extra|free|first come|no longer|any ?more|at the moment|for now|back in|on its way|not (?:yet"
    r"|really|quite"
    r"|any|this|at|for|until|now|today|tonight|since|me))\b",
    _I,
)
_LATER = re.compile(
    r"\b(?:i|we)(?:'ll| will| shall|'m going to|'m gonna| am going to)?(?: have to| need to| just| also| try to| be)*"
    r" (?:ask(?:ing)?|check(?:ing)?|find out|look(?:ing)? into|look it up|let you know|get back|come back|tell you|dig"
    r"|confirm|ring them|call them|measure|have a look)\b|\blet me (?:check|ask|find|look|see|get back|dig|think"
    r"|measure)\b"
    r"|\bwill (?:ask|check|find out|look|let (?:you|u) know|get back|tell|have a look|confirm|know|update)\b"
    r"|\b(?:don'?t|do not|dunno|won'?t|not) know (?:yet|until|till|that yet)\b|\bnot (?:\w+ )?(?:sure|certain|decided"
    r"|confirmed|announced) yet\b|\bhaven'?t (?:decided|heard|checked|made up)\b|\bwaiting (?:on|for|to hear)\b"
    r"|\b(?:tbc|tba)\b|\bundecided\b|\bstill (?:deciding|working|thinking|waiting|being)\b|\bgive me a (?:sec"
    r"|minute|day|bit)"
    r"|(?<!can't )(?<!cant )(?<!cannot )\bwait and see\b|\b(?:asking|checking) (?:now|tomorrow|today)\b"
    r"|\bas soon as i\b|\bi'?ll (?:know|post|send"
    r"|announce|update|shout)\b",
    _I,
)
_OH_NO = re.compile(r"^\W*(?:oh|aw+|ah|argh?|ugh) no+\b", _I)
_KINDLY = (
    r"(?:kind|sweet|nice|lovely|funny|good|dear|thoughtful|generous|wonderful|amazing|clever|cute|gracious|brave"
    r"|patient|helpful"
    r"|excited|exciting|happy|proud|grateful|pleased|glad|thankful|touched|flattered|honou?red|chuffed|stoked"
    r"|thrilled|delighted"
    r"|great|brilliant|awesome|fab|fabulous|supportive|encouraging)"
)
_COURTESY = re.compile(
    r"^\W*(?:thank(?:s| you)|thx|ty\b|tysm|cheers|ta\b|much appreciated|appreciate|dear (?:customer|valued|client|all)"
    rf"|(?:i'm |i am |we're |we are |am )?(?:so |very |really |truly |such )*{_KINDLY}\b(?! (?:question|point|idea"
    rf"|for|as|till|until"
    r"|enough|with|news|time|luck|morning|one)\b)(?: you| to (?:hear|see|meet|have|know)| that| of you|\W*$|\W*[,!])"
    rf"|(?:that's|thats|you're|youre|ur|you are|how) (?:so |very |too |such |really |always |the )*(?:{_KINDLY}|best"
    rf"|an? (?:star"
    r"|legend|angel|sweetheart|gem|hero))\b|(?:great|good|excellent|lovely|wonderful) question\W*$"
    r"|hope (?:you|the|all|this|everyone)|looking forward|look forward|(?:we |i )?can'?t wait|see (?:you|ya|u)\b"
    r"|have a|enjoy"
    r"|welcome (?:to|back|aboard)|bless|much love|big love|(?:i |we )?love (?:this|that|it|your|the|a|my|how)"
    r"|means a lot|we (?:appreciate|understand|value|regret|look forward|love|pride|strive|believe)|(?:we"
    r"|i)'d love to (?:welcome"
    r"|see|have|meet)|you'(?:ll|re going to) (?:love|have|enjoy)|(?:your|rest assured"
    r"|we take)\b.{0,30}\b(?:satisfaction|feedback"
    r"|seriously|important|valued)|i (?:love|loved|adore|understand|appreciate|know how)\b|busy busy|(?:it's been"
    r"|things are|life"
    r" is|all) (?:so |a bit |pretty )?(?:crazy|mad|manic|hectic|busy))",
    _I,
)
_NO_VERB_BUT_A_THING = listed(
    "parking shipping seating booking pricing opening closing lighting heating building ceiling morning evening nothing"
)
_IN_GENERAL = re.compile(
    r"^\W*(?:every(?:one|body|thing)(?:'s| is| has| are| loves?| needs?| deserves?)"
    r"|(?:people|life|art|music|poetry|writing|painting|words|time|nobody|children|kids|things|love|money|age|size"
    r"|beauty)"
    r"(?:'s| is| are| always| never| can| need| will| changes?| takes?| makes?| heals?) |everyone's\b|everybody's\b"
    r"|all good things|good things|patience|we all\b|what an? \w+|so much\b|sometimes you"
    r"|the important thing|never stop|keep (?:creating|going|writing|at it|smiling)|it's all (?:about|part)"
    r"|\w+ (?:is|are) (?:always|such|whatever|for everyone|everything|life|all about|a journey|so important)\b)",
    _I,
)
_PAST = re.compile(r"\b(?:was|were|had|went|came|took|made|got|did|said|used to|\w{3,}ed)\b", _I)
_NOW = re.compile(
    r"\b(?:is|are|am|will|can|could|may|might|would|should|do|does|have|has|want|going|\w+'(?:ll|s|re|m|d|ve)|yes"
    r"|no|sure"
    r"|please|come|bring|let|not|only|never|next|until|won't|can't|don't|gone|sold)\b",
    _I,
)
_AHEAD = re.compile(r"^\W*(?:\w+\W+){0,3}(?:will|can|could|may|shall|should|are you (?:coming|going|doing))\b", _I)
_BACK_THEN = re.compile(r"\b(?:was|were|did|had|used to|didn't|wasn't|weren't)\b", _I)
_HOW_ARE = re.compile(
    r"\bhow(?:'s|s| is| are| was| were| did| do| have| has)\b|\b(?:you|u|ya|yous|he|she|they|everyone"
    r"|everybody)(?:'re| are"
    r"| is)? (?:ok|okay|alright|all right|well|better|good|home|holding up|coping)\b",
    _I,
)
_SO_SO = re.compile(
    r"\b(?:(?:much|getting|gettin|bit|far|a lot) )?(?:better|worse|fine|ok|okay|grand|alright|all right|great|awful"
    r"|rough"
    r"|low|tired|knackered|exhausted|busy|home|healing|mending|recovering|surviving|coping|hanging in|hangin in"
    r"|not (?:so )?bad"
    r"|not (?:so )?(?:great|good)|so-so|can't complain|still (?:here|alive|standing|sore)|sore|on the mend|up and down"
    r"|went (?:well|ok|fine|great|badly)|really well|very well|good,? thanks|yourself|and you|all good|hectic)\b",
    _I,
)
_OF_YOU = re.compile(r"\b(?:you|u|ya|your|ur|yours|y'all|we|anyone|anybody|someone|i)\b", _I)
_OF_ME = re.compile(r"^\W*(?:i|we)\b", _I)
_WHOEVER = listed("whoever whenever wherever whatever whichever however because")
_NONE = listed("none nothing nobody nowhere no-one don't dont never neither not")
WHETHER = ("yes-no", "may-could")
_OWNED = listed("my our his her their mine ours")
_NAMES = ("where", "who", "which")
_NAMED_AFTER = re.compile(r",\s+[A-Z]")
_ABOUT_US = re.compile(r"^\W*(?:our|we|at \w+ we)\b", _I)
_SO = re.compile(
    r"\b(?:so (?:i|i'd|id|i'll|it|it's|you|we|they|he|she|no|yes)|because|since (?:it|i|we|they|the)|but (?:i|it|we"
    r"|you|they|only|not))\b",
    _I,
)
_DOING = re.compile(r"^\W*(\w{3,}ing) (?:is|teaches|takes|means|makes|changes|brings|keeps)\b", _I)
A_FEW = 4
"""Fewer words than this with an exclamation mark are more often an answer ("Unanimous!") than a cheer."""
_CHEER = re.compile(r"!\s*$|[\U0001f000-\U0001faff\u2600-\u27bf❤]\W*$")
_NEITHER = (
    ["not", "sure"],
    ["no", "matter"],
    ["no", "clue"],
    ["no", "idea"],
    ["never", "mind"],
    ["never", "stop"],
    ["always", "a"],
)
WEIGHTS = {
    "later": 2.0,
    "says yes or no": 2.0,
    "assents": 1.0,
    "reasons": 0.6,
    "chooses": 1.5,
    "begins with a place": 1.2,
    "asks no more": 1.5,
    "says none": 1.0,
    "begins with a thing": 0.4,
    "begins with theirs": 0.8,
    "begins with a name": 1.5,
    "it is": 0.5,
    "on what terms": 0.4,
    "says how": 1.5,
    "courtesy alone": -1.7,
    "in general": -1.3,
    "cheers": -0.6,
    "about us": -0.5,
    "of the past": -1.2,
    "says nothing": -1.0,
}
"""What each sign moves the judgement by (log odds)."""


def leaning(found: Iterable[str]) -> float:
    """How far the signs move the judgement that the draft answers, as log odds."""
    return sum(WEIGHTS.get(sign, 0.0) for sign in found)


def leaning_away(found: Iterable[str]) -> float:
    """The same by the signs alone that it goes past the question."""
    return sum(min(0.0, WEIGHTS.get(sign, 0.0)) for sign in found)


def signs(question: str, kind: Kind, stated: str) -> Iterator[str]:
    """The names of the signs that are there; ``stated`` without names."""
    sentences = [part.strip() for part in _SENTENCE.split(stated) if _WORDS.search(part)]
    if not sentences:
        yield "says nothing"
        return
    firsts = [_first(part) for part in sentences]
    plain = [_courteous(part, kind) for part in firsts]
    yield from _settles(question, kind, stated, firsts)
    if all(plain):
        yield "courtesy alone"
    else:
        yield from _answers(question, kind, stated, firsts)
    yield from _goes_past(question, kind, stated, firsts)


def _settles(question: str, kind: Kind, stated: str, firsts: list[str]) -> Iterator[str]:
    """Signs that weigh whatever else is said: a yes or no, and that an answer will come."""
    if _LATER.search(stated):
        yield "later"
    if kind in WHETHER or OFFERED.search(question):
        words = [_words(part) for part in firsts]
        if any(said and said[0] in _YES and said[:2] not in _NEITHER for said in words):
            yield "says yes or no"


def _answers(question: str, kind: Kind, stated: str, firsts: list[str]) -> Iterator[str]:
    first = _words(firsts[0])
    if kind in WHETHER:
        then, of_you = bool(_BACK_THEN.search(question)), bool(_OF_YOU.search(question))
        if any(_assents(part, then, of_you) for part in firsts):
            yield "assents"
        if _LEFT.search(stated):
            yield "on what terms"
        if _SO.search(stated):
            yield "reasons"
    else:
        if first and first[0] in _PLACED:
            yield "begins with a place"
        if first and (first[0] == kind or first[0] in _WHOEVER):
            yield "asks no more"
        if first and (first[0] in _NONE or first[:2] == ["no", "need"]):
            yield "says none"
        if _IT_IS.match(firsts[0]):
            yield "it is"
    if kind in ("who", "which", "how", "where") and first and first[0] in _THEIRS:
        yield "begins with theirs" if first[0] in _OWNED else "begins with a thing"
    if kind == "who" and firsts[0][:1].isupper() and first and not _known(first[0]):
        yield "begins with a name"
    if (offered := OFFERED.search(question)) and {word.lower() for word in offered.groups()}.intersection(first):
        yield "chooses"
    if _HOW_ARE.search(question) and _SO_SO.search(stated):
        yield "says how"


def _goes_past(question: str, kind: Kind, stated: str, firsts: list[str]) -> Iterator[str]:
    if any(_IN_GENERAL.match(part) or _doing(part) for part in firsts):
        yield "in general"
    if kind in WHETHER and _ABOUT_US.match(firsts[0]):
        yield "about us"
    if _AHEAD.search(question) and _PAST.search(stated) and not _NOW.search(stated):
        yield "of the past"
    cheers = _CHEER.search(stated) and not any(letter.isdigit() for letter in stated)
    if cheers and (len(stated.split()) >= A_FEW or _COURTESY.match(firsts[0])):
        yield "cheers"


def _courteous(part: str, kind: Kind) -> bool:
    if kind in _NAMES and _NAMED_AFTER.search(part):
        return False  # "thank you, Bandcamp!"
    return bool(_COURTESY.match(part) or _FEELS.match(part))


def _doing(part: str) -> bool:
    """Whether a sentence is of a doing in general: "Teaching is the hardest job there is"."""
    found = _DOING.match(part)
    if found is None:
        return False
    return found[1].lower() not in _NO_VERB_BUT_A_THING and not any(letter.isdigit() for letter in part)


def _assents(part: str, then: bool, of_you: bool) -> bool:
    """Whether a sentence says "it does", "you can", "I'd be" to a question of that time (``then``: past) and person."""
    found = _ASSENTS.match(part)
    if not found or _FEELS.match(part) or (not then and _BACK_THEN.search(found[0])):
        return False
    return of_you or not _OF_ME.match(part)


def _first(sentence: str) -> str:
    """A sentence without the greeting before it."""
    at = 0
    sentence = _OH_NO.sub("", sentence)
    for match in _WORDS.finditer(sentence):
        if match.group().lower() not in _GREETS:
            at = match.start()
            break
    return sentence[at:]


def _known(word: str) -> bool:
    return (
        word in _THEIRS
        or word in _PLACED
        or word in _YES
        or word in _GREETS
        or word in PLAIN
        or word in EMPTY
        or word in VERBS
    )


def _words(part: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORDS.findall(part)[:4]]
