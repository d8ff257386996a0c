"""Stock phrases of business and service desks."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.phrases import Hit
from agent.hints.rule import Example, Found, HintRule
from agent.hints.service_desk import PLAINLY, STOCK_PHRASES
from agent.hints.words import WE_WORDS, Words
from agent.reading.wordlist import listed

#: Told of others, in jest: "she says", "they asked me to leverage synergies", "my bank wrote".
_TOLD = listed(
    "says say said wrote write writes asked told tells learned learnt called calls quote quoted sign signed saying "
    "bet their his her "
    "they she he translate"
)
#: Phrases of the body and of things, that are no stock phrases: "reach out slowly with the sore arm".
_BODY = listed(
    "arm arms hand hands shelf leg foot sore slowly wrench pipe bolt window branch stretch feel along "
    "underside behind underneath grab"
)


#: Beside these "bandwidth" is one.
_OF_WIRES = listed(
    "internet network router wifi wi-fi fibre fiber mbps speed download upload streaming stream video hz radio"
)
_LED_BY = listed("we i we're our my your you please the is are i'm")


#: Words of the register of service desks. One may fall from anybody's lips; several beside "we" or "your" do not.
_SERVICE = listed(
    "kindly ensure provide provided regarding concerning request requested requests enquiry enquiries inquiry "
    "assist assistance "
    "inform informed advise advised process processed processing representative representatives confirm confirmed "
    "confirmation via "
    "upon further valid subject available availability customer customers client clients service services matter "
    "experience "
    "appreciate appreciated policy access account department staff internally share management behalf issue "
    "issues resolve resolved "
    "resolution delays delay volume orders transit currently unfortunately apologise apologize sincerely valued "
    "value commitment "
    "committed satisfaction feedback comments respond response receive received receipt granted presentation refunds "
    "non-negotiable terms conditions procedure procedures support expectations standards quality solution "
    "solutions require "
    "required requirements notify notified attention prior appropriate accordingly therefore regret circumstances "
    "additional "
    "business brand mission audience opportunity community growth align strategy heart offering team redefine "
    "happiness priority "
    "innovative deliver delivering professional professionals expertise tailored needs ticket created steps"
)


def _register(draft: Draft) -> tuple[int, int] | None:
    """The place from the first to the last word of the register, where a sentence is full of them."""
    words = draft.words
    for sentence in words.sentences:
        said = words.of(sentence)
        at = [n for n in range(sentence.first, sentence.last) if words.said[n] in _SERVICE]
        ours = any(word in WE_WORDS or word in ("your", "please") for word in said)
        personal = any(word in ("i", "i'm", "i'll", "i've", "my", "me") for word in said)
        enough = 3 if ours and not personal else 4
        if len(at) >= enough and len(at) * 6 >= len(said) and not any(word in _TOLD for word in said):
            return words.place(at[0], at[-1] + 1)
    return None


def _find(draft: Draft) -> Iterator[Found]:
    words = draft.words
    hits = stock_phrases(draft)
    if not hits and (register := _register(draft)):
        yield Found(_message(draft), register)
    if hits:
        first = hits[0]
        last = max(hit.last for hit in hits if hit.first <= first.last)
        begin = first.first
        while begin and words.said[begin - 1] in _LED_BY:
            begin -= 1
        place = words.place(begin, last)
        quoted = " ".join(draft.text[place[0] : place[1]].split())
        message = f"“{quoted}” is how a service desk talks. How would you say it to {_somebody(draft)}?"
        yield Found(message, place, sure=_plainly(words, hits))


def _plainly(words: Words, hits: list[Hit]) -> bool:
    """Whether one of the phrases is such that nobody says it in a voice of their own, and nothing laughs beside it."""
    plain = PLAINLY.find(words) if not words.emoji else []
    return any(hit.first < other.last and other.first < hit.last for hit in hits for other in plain)


def _message(draft: Draft) -> str:
    return f"This is how a service desk talks. How would you say it to {_somebody(draft)}?"


def stock_phrases(draft: Draft) -> list[Hit]:
    """The stock phrases that the draft's writer says in earnest, in their order."""
    return [hit for hit in STOCK_PHRASES.find(draft.words) if not _told_of(draft.words, hit)]


def _somebody(draft: Draft) -> str:
    return draft.called or ("them" if draft.answers else "a friend")


def _told_of(words: Words, hit: Hit) -> bool:
    said = words.said
    near = said[max(0, hit.first - 6) : hit.first] + said[hit.last : hit.last + 3]
    if any(word in _TOLD for word in near):
        return True
    if "bandwidth" in said[hit.first : hit.last] and any(word in _OF_WIRES for word in said):
        return True
    if _waved_aside(said[max(0, hit.first - 3) : hit.first]):
        return True
    if said[hit.last : hit.last + 1] == ["name"]:  # "Dear Customer Name": a gap, and told as one.
        return True
    return any(word in _BODY for word in said[hit.first : hit.last + 6])


def _waved_aside(before: list[str]) -> bool:
    """Whether they are told that it is not needed: "No need to apologise for the inconvenience"."""
    return before[-3:] == ["no", "need", "to"] or before[-1:] in (["don't"], ["dont"], ["needn't"])


RULE = HintRule(
    id="corporate",
    level="note",
    contract=(
        'stock phrases of business and service desks ("we apologise for any inconvenience", "reach out", "leverage")'
    ),
    why="Sterile words sound like a form. Plain ones, with “I”, do better.",
    source="Packard, Moore, McFerran, Journal of Marketing Research 2018: “I” rather than “we”; Decock et al. 2020",
    reads="draft",
    find=_find,
    unphrased=_message,
    examples=(
        Example(
            "We apologise for any inconvenience caused. The scarf can be exchanged.",
            "We apologise for any inconvenience caused",
            post="The scarf shrank to doll size.",
        ),
        Example("That's my fault, I cut it too tight. I'm sorry.", None, post="The lid doesn't close."),
        Example(
            "Lie on your side and reach out slowly with the sore arm.", None, post="My shoulder locks when I bowl."
        ),
    ),
)
