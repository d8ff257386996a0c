"""Whether a draft that sends somebody elsewhere says anything to the matter (``elsewhere.py`` finds what sends)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from agent.hints.elsewhere import OF_DESKS, bare, sends
from agent.hints.felt import felt
from agent.hints.given import is_name, is_word_too, parts
from agent.hints.phrases import Phrases
from agent.hints.stock import THANKS, own_words_of
from agent.hints.words import I_WORDS, LINK, NUMBER, PRICE, Sentence, Words
from agent.model import Reading
from agent.reading.barewords import NUMBERS
from agent.reading.direct import by_verb
from agent.reading.wordlist import listed

if TYPE_CHECKING:
    from agent.hints.draft import Draft

_ANYWHERE = listed("google googling internet wikipedia")
ASIDE = 3
"""More words than this beside those that send them away, and the sentence has something to say."""
SELLS = 2.0
#: At the beginning of a sentence they are an answer, whatever else is said.
_ASSENT = listed(
    "yes yess yep yeah yeh yup ya yea aye no nope nah never sure certainly indeed absolutely definitely means "
    "probably usually mostly sometimes both neither either nearly always guilty delighted gladly depends possibly "
    "maybe perhaps"
)
#: Said by somebody who takes the matter in hand.
_HELPS = Phrases(
    {
        "helps": """
            i'll|ill|we'll
            i've|ive|we've just? sent|put|fixed|asked|packed|posted|moved|found|made|changed|added|left|kept|got|
                emailed|opened|filed|reported|raised|logged
            i'm|im|we're here|on|sending|putting|fixing|asking|looking|coming|posting|packing|making|checking|happy|in
            i|we can|could|will|put|fixed|sent|packed|moved|found|made|just|use|used|checked|did|was|am|got|kept|
                opened|filed|reported|raised|logged
            let me
            come|bring|drop with|it|by|round|in|to|over|them
            my fault|mistake
                send|give|tell|message|dm|show|post|text me|it|them|both|your|his|her|address|number
            so|because|since it|you|they|your|the
            because|since that
            so|since that i|you|your|we
            meet|ring|call you
            shall|should|would i|we|you
        """
    }
)
_WHERE = Phrases(
    {
        "where": """
            where do|can|could|should|to|did|might|will|would *? *? i|we|one|u|you|people|find|get|buy|see|go|
            look|apply|send|sign|complain|post
            where is|are|s the|your *? *? *? link|page|schedule|list|form|shop|menu|channel|pattern|recipe|site|
            store|tickets
            where u|you post|sell|publish|stream
            have|get|got|share|send|post|upload me|us? the|a|your|that|this *? pattern|tab|tabs|pdf|recipe|file|
            recording|slides|video|score|template|list|details|photo|photos|plan|plans|form|code|schedule|map
            link|links|url|email|e-mail|mail|phone number|address|website|contact
            who|whom do|should|can|to|does i|we|one|ask|contact|complain|write|speak|talk
            how do|can|could i|we|one|u aply|apply|contact|sign|register|join|enter|reach
            know|recommend a|an|any|somebody|someone|anybody good?
            in private
            which channel|site|page|app|shop
            how do|can|could|should|would i|we|one|you *? *? report|reach|contact|flag|complain
            way to contact|reach|report|apply|complain
            chat|phone|telephone|email service|support|number|line
        """
    }
)
#: Where nobody should wait for a word here first.
_AT_ONCE = listed("emergency ambulance police 999 911 112")
_VERY_PAGE = listed("article articles guide steps instructions section chapter chart drawing diagram")
_NUMBERED = listed("page pages p chapter step track section line row minute")
_A_NUMBER = NUMBERS | {NUMBER}
_TO_HAND = frozenset(["i'm", "i'll", "i've", "im", "ive"])
_KIND = frozenset(["kind", "lovely", "aw", "aww", "sweet"])
#: Behind a name they tell why that one is asked: "Ask Emma, she's got the key."
_SHE = listed("she he they she's he's they're they've she'll he'll they'll")
_EMPTY = listed(
    "colour advice questions question enquiries details information info matter matters everything absolutely "
    "somebody somebody's hiya heya kind ask asking letting looking interested interest lovely get back bear updates "
    "we're sorry apologies apologise apologize apologised trouble we'd look into help assist"
)


def sends_away(draft: Draft) -> tuple[int, int] | None:
    """Where a draft sends them elsewhere and says nothing to the matter (code points)."""
    words = draft.words
    if not draft.answers or draft.post is None:
        return None
    away = list(sends(words)) or list(filter(None, [bare(words)]))
    if not away or not _wants_words(draft, draft.post) or _asks_where(draft) or words.among(_AT_ONCE):
        return None
    if draft.post.questions and by_verb(draft.text):
        return None
    if felt(draft.post) == "sorrow" and len(words.sentences) > 1 and words.among(I_WORDS):
        return None
    called, asks = parts(draft.names), bool(draft.post.questions)
    asked = {word for question in draft.post.questions for word in Words(question.text).said}
    sent: list[tuple[int, int]] = []
    for sentence in words.sentences:
        inside = [hit for hit in away if sentence.first <= hit[0] < sentence.last]
        if inside and not _helps(words, sentence, inside) and not _hands_over(words, sentence):
            rest = _beside(words, sentence, inside)
            if (asks and _assents(rest)) or len(_matter(rest, called) - asked) + _numbers(rest) > ASIDE:
                return None
            sent += inside
        elif _says_something(words, sentence, called) or (asks and _assents(words.of(sentence))):
            return None
    return words.place(sent[0][0], max(last for first, last in sent if first <= sent[0][1])) if sent else None


def _assents(said: list[str]) -> bool:
    return bool(_ASSENT.intersection(said[:3]) or _ASSENT.intersection(said[-1:]))


def _numbers(said: list[str]) -> int:
    return sum(word in (NUMBER, PRICE) for word in said)


def _wants_words(draft: Draft, post: Reading) -> bool:
    """Whether the post asks for anything: praise or news with an advertisement under it is no brush-off."""
    if post.questions:
        return True
    praised = felt(post) in ("joy", None) and bool({"praise", "thanks"}.intersection(post.intents))
    return not praised and draft.offer.weight < SELLS


def _beside(words: Words, sentence: Sentence, away: list[tuple[int, int]]) -> list[str]:
    """The words of a sentence that do not send them away."""
    sent = {n for first, last in away for n in range(first, last)}
    return [words.said[n] for n in range(sentence.first, sentence.last) if n not in sent]


def _matter(rest: list[str], called: tuple[str, ...]) -> set[str]:
    own = own_words_of(Words(" ".join(rest)), called)
    return {word for word in own if word not in _EMPTY and word not in OF_DESKS}


def _hands_over(words: Words, sentence: Sentence) -> bool:
    """Whether it gives the very page that tells it ("these steps: https://..."), and not the front door of a site."""
    said = words.of(sentence)
    numbered = any(word in _NUMBERED and after in _A_NUMBER for word, after in pairwise(said))
    return numbered or (LINK in said and any(word in _VERY_PAGE for word in said))


def _asks_where(draft: Draft) -> bool:
    """Whether a place to go to is what they asked for."""
    return not draft.words.among(_ANYWHERE) and bool(_WHERE.find(draft.post_words))


def _helps(words: Words, sentence: Sentence, away: list[tuple[int, int]]) -> bool:
    part = Words(" ".join(words.of(sentence)))
    sent = {n - sentence.first for first, last in away for n in range(first, last)}
    helps = [hit for hit in _HELPS.find(part) if hit.first + 1 not in sent]
    if any(after in _SHE and is_name(word) and not is_word_too(word) for word, after in pairwise(part.said)):
        return True
    return bool(helps) and not any(word in ("team", "keep", "form") for word in part.said)


def _says_something(words: Words, sentence: Sentence, called: tuple[str, ...]) -> bool:
    part = Words(" ".join(word for word in words.of(sentence) if word != LINK))
    if any(word in _TO_HAND for word in part.said) and not any(word in THANKS or word == "sorry" for word in part.said):
        return True
    if any(word in THANKS or word in _KIND for word in part.said[:4]):
        return False
    own = [word for word in own_words_of(part, called) if word not in _EMPTY]
    return len(own) > 1 or (bool(own) and len(part.said) < 4) or any(word[0] == "<" for word in words.of(sentence))
