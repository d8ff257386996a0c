"""Thanks, credit, care or a laugh shared, that is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.hints.draft import Draft
from agent.hints.feelings import strong
from agent.hints.felt import felt
from agent.hints.phrases import Hit, Phrases
from agent.hints.rule import Example, Found, HintRule
from agent.hints.rules.corporate import stock_phrases
from agent.hints.sympathy import meets
from agent.reading.wordlist import listed

_WARM = Phrases(
    {
        "thanks": """
            thank|thanks|ty|tysm|thx|thankyou|cheers|merci|grateful|appreciate|ta
            owe you
            made|makes my|me day|week|month|morning|evening|year|smile|laugh|cry
            means|meant a|so|the|more lot|much|world|everything|than
            big honour|honor
            honoured|honored|touched|chuffed
            so|very|deeply|truly|really|am|i'm|im|was moved
        """,
        "care": """
            sorry|condolences
            hug|hugs|love|hugging
            be gentle|kind|careful|well
            take|look care|after of? yourself|yourselves
            thinking of you|them|both
            hope|hoping you|you're|it|she|he|they|he's|she's|they're|your|the|tomorrow|things|that
            fingers crossed
            crossing everything|fingers
            get well
            heal|mend|rest up|quick|well|soon|quickly
            with you
            here|there for you
            i'm|im|we're here|there|coming
            are you all|alright|ok|okay right?
            how|how's is|are your|you|he|she|the|they
            poor you|him|her|thing|them|love|lamb
            miss|missed|missing you|her|him|them|that
            proud of|you
            sounds|that's|what|it's|how a|so|such|really? miserable|lonely|hard|awful|rotten|horrible|dreadful|
            exhausting|frightening|terrible|sad|shame
            on your behalf
            deserve|deserved|earned
            i|we remember|remembered|lit|cried|cryed
            ring|call|write|text|message me|if|any
            welcome little|to|home|back|both
            so|very|really|well|that happy|glad|pleased|chuffed|proud|sweet|lovely|kind|good|brilliant|excited|
            delighted
            i'm|im|am happy|glad|pleased|chuffed|proud|delighted
            congratulations|congrats|bravo|hooray|hurray|yay|yayy|woohoo|aww|aw
            well done
            happy|merry birthday|anniversary|christmas|new|wedding
            good|best|all luck|of|the luck|best
            you've|youve|you got|did|can this|it|do
            don't|dont worry|be|apologise|mention
            no worries|bother|need|harm
            think nothing of
            oh|aw|ah no|love|you|bless|wow
            can't|cant|cannot wait
            lovely|sweet|kind|beautiful|dear of|you|man|woman|soul|friend|people|news|voice|thing
            look at you|that|those|it
            let me know how|if
            save|keep you|a|me you|seat|spot|one|plate
            come|drop by|round|in|over
            anytime|any|my pleasure|time
        """,
        "credit": """
            all|it's|its|it|that's|was|is you|yours|thanks
            you|u are|'re|r|did|made|saved|fixed|built|remembered|taught|inspired|brought|carried|absolute|
            lovely|brilliant
            you're|youre|ur a|an|the|my|so|too|very
            credit is|goes|for|to
            couldn't|could not|never have|done|without
            well|good spotted|caught|catch|eye|eyes|point|shout|call|idea
            better than mine|me|i|the
            star|legend|hero|genius|wizard|sweetheart|gem|angel|treasure|marvel
            i|we love|loved|adore|adored
            loved|love|adore this|that|it|the|your|how|hearing
            your *? is|are|was|looks|sounds lovely|beautiful|gorgeous|wonderful|brilliant|amazing|perfect
        """,
        # What is warm also in the answer to a question, and in a post of one's own.
        "heart": """
            thank|thanks|cheers|ta you? so|very? much? for asking|noticing|thinking|checking|wondering|caring|
                remembering|telling|saying
            good|kind|sweet|nice|lovely|thoughtful of you
            proud of|you
            congratulations|congrats
            tell|give|hug him|her|them|your *? *? i|we|from|hug|kiss|scratch|love
            love|loves you|ye|ya
            happy early|belated? birthday|anniversary
            bless you|him|her|them|your
            honoured|honored|touched
            so sorry
            thinking of
            thank|thanks to|you everyone|everybody|all|the|each|whoever|every|to|so
            massive|huge|big|many|special thanks|thank
            thank you|them|him|her^
            you saved|made|kept|carried me|us|my|our|the
        """,
        "laugh": """
            haha|hahaha|ha|hehe|lol|lmao|lmfao|rofl|teehee
            i laughed|snorted|giggled|cackled
            laughing|giggling|crying|howling|cackling|grinning|smiling|beaming
            made me laugh|smile|snort|giggle|cry
        """,
    }
)
_SIGNS = re.compile("[❤♥💛💙💜💚🧡🖤🤍💕💖💗💓💞😘🥰😍🤗🫂😂🤣🥹🎉🎊🥳👏🙌💐🙏😭😊☺😄😁🤩💪🫶]")
_COLD = listed(
    "suppose genius whatever noted clause regulations policy refuns refunds filed merged received understanding "
    "heads input "
    "sucks apparently cancelled counting"
)


_AMENDS = ("sorry", "fault", "love", "hug", "hugs", "right", "mend", "fix", "telling")
AN_OFFER = 1.5
"""From this weight of an offer (``offer.Offer.weight``) on, warm words are to sell."""


def _find(draft: Draft) -> Iterator[Found]:
    place = _meant(draft)
    if place is not None:
        yield Found("There is warmth in it.", place or None)


def _meant(draft: Draft) -> tuple[int, int] | tuple[()] | None:
    """Where a draft has warm words that are for what was said: they meet it, or are more than politeness. The place of
    the first, () for all of it; None: it has none."""
    words = draft.words
    if words.among(_COLD) or stock_phrases(draft) or draft.offer.weight >= AN_OFFER:
        return None
    hits: Sequence[Hit] = _WARM.find(words)
    if draft.answers and _meets_them(draft):
        return _place(draft, hits, True)
    past = draft.match is not None and draft.match.feeling is False
    if not draft.answers or past or _asked(draft):  # "Cheese for me, thanks": a polite answer
        return _place(draft, [hit for hit in hits if hit.tag == "heart"], False)
    hits = _beside_trouble(draft, hits)
    if draft.post is not None and "complaint" in draft.post.intents:  # "Sorry, new one's going out": amends, no more
        hits = [hit for hit in hits if words.said[hit.first : hit.last] not in (["sorry"], ["fault"])]
    return _place(draft, hits, bool(_SIGNS.search(draft.text)) or _loud(draft))


def _place(draft: Draft, hits: Sequence[Hit], all_of_it: bool) -> tuple[int, int] | tuple[()] | None:
    return draft.words.place(hits[0].first, hits[0].last) if hits else () if all_of_it else None


def _beside_trouble(draft: Draft, hits: Sequence[Hit]) -> Sequence[Hit]:
    """Thanks and credit to somebody who is upset are warm only beside amends."""
    if felt(draft.post) != "trouble" or draft.words.among(_AMENDS):
        return hits
    return [hit for hit in hits if hit.tag not in ("thanks", "credit")]


def _loud(draft: Draft) -> bool:
    return draft.text.count("!") > 2 and draft.words.number < 12


def _meets_them(draft: Draft) -> bool:
    """Whether it meets what they feel: by word where that is plain, else where the heads say so too."""
    if draft.post is None or draft.match is None:
        return False
    plain = strong(draft.post_words, draft.post)
    if plain is not None and meets(draft, plain == "joy", habit=False):
        return True
    if not draft.match.feeling or _asked(draft):
        return False
    told = set(draft.post.intents)
    if "complaint" not in told and meets(draft, True, habit=False):
        return True
    return bool(draft.match.specific and told & {"story", "praise", "thanks"})


def _asked(draft: Draft) -> bool:
    return draft.post is not None and "question" in draft.post.intents


RULE = HintRule(
    id="warm",
    level="good",
    contract="thanks, credit, care or a laugh shared, that is meant",
    why="Acknowledgement is what people come for: thanks, credit, notice, care.",
    source="Twitter/Applied Marketing Science 2015-16: whoever was answered stays and tells others",
    reads="both",
    find=_find,
    examples=(
        Example("Oh I'm so sorry. He always tipped his hat to the jars.", "sorry", post="Reg passed on Sunday."),
        Example("To the nine who searched Elm Road on their knees: thank you all.", "thank you all"),
        Example("Thank you for your feedback.", None, post="I was disappointed with the finish."),
        Example("M6, 40 millimetres, with a nylon washer.", None, post="Which bolt fits the old frame?"),
    ),
)
