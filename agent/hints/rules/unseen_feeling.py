"""They are upset or celebrate, and the draft goes past it."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.felt import Felt, felt
from agent.hints.phrases import Phrases
from agent.hints.rule import Example, Found, HintRule
from agent.hints.rules.warm import warmth
from agent.reading.wordlist import listed

_SAID: dict[Felt, str] = {
    "sorrow": "{them} wrote of something that hurts. Your draft goes past it.",
    "trouble": "{them} sounds upset. Your draft goes past it.",
    "joy": "{them} has something to celebrate. Your draft goes past it.",
}

#: Who cries out has seen it.
_CRIES = listed("oh ouch no noo nooo aw aww ah wow omg ugh oof damn yes yess yesss yay what argh lets let's triumph")

SAME = 4
"""Letters from which on two words are taken for forms of one ("scared", "scares")."""
_EVENTS = Phrases(
    {
        "sorrow": """
            in|into|at|to the? hospital|hospice with|again|since|and|n|for|now|he|she|they|we|tonight|today|^
            in intensive care
            no longer recognise|recognises|recognize|recognizes|know|knows|remember|remembers me|us|who
            doesn't|doesnt recognise|recognize|know|remember me|us
            laughed|laughing at me|us|my
            passed away|last|on|in away|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday
            diagnosed with
            start|started|starting|finished chemo
            my|our funeral|miscarriage
            made|been redundant
            lost my|our job|home|house|baby|dad|father|mum|mom|mother|husband|wife|brother|sister|son|daughter|dog|cat
            can't|cant|cannot stop crying
            been crying
            am|i'm|im so|really|very|too? afraid|scared|frightened|terrified
            was|were my whole life
            put|putting him|her|it|them down
            let him|her go tomorrow|today|yesterday|on
        """,
        "joy": """
            sober|clean|smoke-free for? <number>|one|two|three|four|five|six|a|ten year|years|months|days|weeks
            <number>|one|two|three|five|six|ten|a year|years|months|days|weeks sober|clean
            been|be offered a|my|the own? place|job|gallery|show|part|role|contract|deal|scholarship
            passed my|the driving? test|exam|exams|viva|finals
            got the|my|our *? *? job|keys|part|role|visa|grant|scholarship|diploma|degree|all-clear
            got|getting|we're|am engaged|married|pregnant
            the|my all clear
            cancer free
            son|daughter|baby|boy|girl|twins|grandson|granddaughter|niece|nephew is|was|are|were born
            gave birth
            my|our phd|doctorate|thesis|degree
            became|become|am a? citizen
            won the|my first? award|prize|case|final|medal
        """,
    }
)


def _find(draft: Draft) -> Iterator[Found]:
    if draft.match is None or draft.match.feeling:
        return
    event = _event(draft)
    feeling = felt(draft.post) or event
    if feeling is None or (draft.match.feeling is None and event is None):
        return
    if warmth(draft) is None and not _feels_with(draft, feeling):
        yield Found(_SAID[feeling].format(them=draft.called or "The writer"))


def _event(draft: Draft) -> Felt | None:
    """What of their own life they tell that is plainly good or bad, however plainly it is told."""
    first = next(iter(_EVENTS.find(draft.post_words)), None)
    return None if first is None else "sorrow" if first.tag == "sorrow" else "joy"


def _feels_with(draft: Draft, feeling: Felt) -> bool:
    """Whether it cries out, agrees, or says their joy back to them ("You passed!")."""
    words = draft.words
    said = words.said
    if not said or not words.sentences:
        return False
    first = words.sentences[0]
    if said[0] == "what" or said[0] == "no":  # "what platform?", "no idea"
        cries = said[1:2] in (["!"], ["."], ["?"], []) or (
            said[0] == "no" and said[1] in ("not", "way", "no", "please")
        )
    else:
        cries = said[0] in _CRIES or (len(said) > 1 and said[0] == "a" and said[1] in _CRIES)
    echoes = (
        feeling == "joy"
        and first.mark == "!"
        and any(len(word) > 3 and word in draft.post_words.count for word in words.of(first))
    )
    return cries or echoes or _speaks_of_it(draft) or ("you're" in said and "right" in said) or said[0] == "fair"


def _speaks_of_it(draft: Draft) -> bool:
    """Whether it takes up the very word for what happened or is felt: "What is it that scares you most?" """
    theirs, said = draft.post_words, draft.words.said
    return any(
        word[:SAME] == own[:SAME]
        for hit in _EVENTS.find(theirs)
        for word in theirs.said[hit.first : hit.last]
        if len(word) > SAME
        for own in said
    )


RULE = HintRule(
    id="unseen-feeling",
    level="note",
    contract="they are upset or celebrate, and the draft goes past it",
    why="Being understood is what people remember. A word to what they feel comes before the matter.",
    source="Sprout Social Index 2016 and Packard & Berger 2021: people stay where they were heard; Nod's own promise",
    reads="both",
    answers=True,
    find=_find,
    examples=(
        Example("I have two hats left in grey.", "", post="We buried my brother on Friday. I miss him so much."),
        Example("oh no. so sorry jackie", None, post="My dad passed away last night"),
    ),
)
