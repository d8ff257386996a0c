"""They are upset or celebrate, and the draft goes past it."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.feelings import strong
from agent.hints.felt import Felt, felt
from agent.hints.in_hand import in_hand
from agent.hints.rule import Example, Found, HintRule
from agent.hints.rules.corporate import stock_phrases
from agent.hints.stock import thanks_in
from agent.hints.sympathy import cheers, comes, in_ones_own_voice, meets

_SAID: dict[Felt, str] = {
    "sorrow": "{them} wrote of something that hurts. Your draft goes past it.",
    "trouble": "{them} sounds upset. Your draft goes past it.",
    "joy": "{them} has something to celebrate. Your draft goes past it.",
}


#: From this score of story and distress together on, and to this one of a complaint, something of one's life is told.
A_STORY, A_COMPLAINT = 0.6, 0.6
_NO_STORY = frozenset(["praise", "thanks", "question", "complaint"])
#: An offer of this weight (``offer.Offer.weight``) is no word of care.
AN_OFFER = 1.25


def _find(draft: Draft) -> Iterator[Found]:
    if draft.post is None or draft.match is None:
        return
    desk = bool(stock_phrases(draft))
    if draft.match.feeling and not (desk or draft.offer.weight >= AN_OFFER):
        return
    plain = strong(draft.post_words, draft.post)
    feeling = plain or _of_their_life(draft)
    if feeling is None or in_ones_own_voice(draft, feeling == "joy"):
        return
    if not meets(draft, plain is None or plain == "joy", desk):
        yield Found(_message(draft, feeling), sure=plain == "sorrow" and cheers(draft))


def _of_their_life(draft: Draft) -> Felt | None:
    """What is felt in a story that no words for it tell, where the heads are sure of the story and that the draft goes
    past it. Thanks are no such draft: ``generic-thanks`` speaks of them."""
    post, match = draft.post, draft.match
    if post is None or match is None or match.feeling is not False or thanks_in(draft.words):
        return None
    scores = post.scores
    told = scores.get("story", 0.0) + scores.get("distress", 0.0) >= A_STORY
    if not told or match.specific or scores.get("complaint", 0.0) > A_COMPLAINT or _NO_STORY.intersection(post.intents):
        return None
    return "joy" if post.mood in ("happy", "excited") else "sorrow"


def _unphrased(draft: Draft) -> str | None:
    """For the learned head, which knows more ways to tell of a grief or a joy, and to meet it."""
    if comes(draft):
        return None
    feeling = strong(draft.post_words, draft.post) if draft.post is not None else None
    if feeling is None and in_hand(draft.words):
        return None
    return _message(draft, feeling or felt(draft.post) or "trouble")


def _message(draft: Draft, feeling: Felt) -> str:
    return _SAID[feeling].format(them=draft.called or "The writer")


RULE = HintRule(
    id="unseen-feeling",
    level="note",
    contract="they are upset or celebrate, and the draft goes past it",
    why="Being understood is what people remember. A word to what they feel comes before the matter.",
    source="Sprout Social Index 2016 and Packard & Berger 2021: people stay where they were heard; Nod's own promise",
    reads="both",
    answers=True,
    find=_find,
    unphrased=_unphrased,
    whole=True,
    examples=(
        Example("I have two hats left in grey.", "", post="We buried my brother on Friday. I miss him so much."),
        Example(
            "The next meetup is on the 9th.", "", post="They closed the plant. Twenty-six years I was on that line."
        ),
        Example("Which ward? I can be there at six.", None, post="My brother had a crash, he's in surgery."),
        Example("oh no. so sorry jackie", None, post="My dad passed away last night"),
    ),
)
