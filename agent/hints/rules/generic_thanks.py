"""Thanks that could have been sent to anybody, to somebody who said something of their own."""

from __future__ import annotations

from collections.abc import Iterator

from agent.hints.draft import Draft
from agent.hints.given import parts
from agent.hints.phrases import Phrases
from agent.hints.rule import Example, Found, HintRule
from agent.hints.stock import matter, own_words_of, thanks_in

ENOUGH = 3
"""Words of their own that a message must have before an answer could take something up."""
LITTLE = 3
"""Words of its own up to which thanks hold little else."""
#: Who offers a favour is thanked for it in any words.
_OFFERS_HELP = Phrases(
    {
        "help": """
            i can|could|will|would *? lend|bring|give|send|help|drive|fetch|carry|take|share|show|pick|come|mind you|it|
                the|them|some|one|over|with|and|round
            i'll|ill|we'll|we|i'd lend|bring|give|send|help|drive|fetch|carry|drop|pick you|it|the|
                them|some|one|over|with
            here|here's is|are|the|your|what *? *? you
        """
    }
)
_GLAD = frozenset(["glad", "happy", "pleased", "delighted", "chuffed", "blessed", "touched"])


def _find(draft: Draft) -> Iterator[Found]:
    words = draft.words
    thanked = thanks_in(words)
    if (
        not thanked
        or len(matter(draft.post_words)) < ENOUGH
        or _glad_for_them(draft)
        or _emphatic(draft)
        or _asks_or_is_helped(draft)
        or own_words_of(words, parts(draft.names))
    ):
        return
    points = draft.post.key_points if draft.post is not None else []
    yield Found(
        _message(draft), words.place(thanked[0], len(words.said)), suggestions=tuple(point.text for point in points[:2])
    )


def _unphrased(draft: Draft) -> str | None:
    """For the learned head, which may add only thanks that hold little else."""
    if (
        not thanks_in(draft.words)
        or _asks_or_is_helped(draft)
        or len(own_words_of(draft.words, parts(draft.names))) > LITTLE
    ):
        return None
    return _message(draft) if _something_to_take_up(draft) else None


def _something_to_take_up(draft: Draft) -> bool:
    return (
        draft.match is not None
        and not (draft.match.specific or draft.match.taken_up)
        and len(matter(draft.post_words)) >= ENOUGH
    )


def _message(draft: Draft) -> str:
    if draft.post is not None and draft.post.key_points:
        return f"This could go to anybody. {draft.called or 'The message'} mentioned “{draft.post.key_points[0].text}”."
    return f"This could go to anybody. {draft.called or 'The writer'} can't tell that you read it."


def _glad_for_them(draft: Draft) -> bool:
    """ "So happy for you!" is meant; "Glad you like it" fits under anything."""
    words = draft.words
    if any(words.said[n] not in _GLAD for n in thanks_in(words)):
        return False
    return not words.among(("like", "liked", "likes", "enjoy", "enjoyed", "love", "loved", "hear", "useful", "helpful"))


def _asks_or_is_helped(draft: Draft) -> bool:
    """ "Thank you. Who's winning?" listens; thanks for a favour need no more."""
    return "?" in draft.words.said or bool(_OFFERS_HELP.find(draft.post_words))


def _emphatic(draft: Draft) -> bool:
    """ "No, thank YOU": thanks given back."""
    return "YOU" in draft.text.split() and draft.words.said[:1] == ["no"]


RULE = HintRule(
    id="generic-thanks",
    level="note",
    contract="it could have been sent to anybody: nothing of theirs is in it",
    why="Words about the very thing that somebody said show that you listened; stock words show that you did not.",
    source="Packard & Berger, Journal of Consumer Research 2021: specific words; Decock et al. 2020: routine replies",
    reads="both",
    answers=True,
    find=_find,
    unphrased=_unphrased,
    examples=(
        Example(
            "Thank you so much, Maya!",
            "Thank you so much, Maya!",
            post="The teal bag went to Rome with me.",
            name="Maya",
        ),
        Example("Thank you Greta.", None, post="Great.", name="Greta"),
        Example("haha yes!", None, post="That crow in panel four has exactly my boss's face"),
    ),
)
