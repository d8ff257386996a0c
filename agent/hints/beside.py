"""A draft put beside the post that it answers, and all that is told of it."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from agent.hints.advise import advise
from agent.hints.asked import asked
from agent.hints.draft import Draft, Sent, Waiting
from agent.hints.rules.by_name import by_name
from agent.model import Acknowledges, AnswerFound, DraftKind, Hinted, Reading
from agent.nudges.called import called
from agent.reading import compare, read
from agent.reading.compare import Alike
from agent.reading.source import LONGEST


def beside(
    text: str,
    kind: DraftKind,
    post_text: str | None = None,
    *,
    lang: str | None = None,
    names: tuple[str, ...] = (),
    sent: Sent | None = None,
    mine: tuple[str, ...] = (),
    exchanges: int = 0,
    waiting: Waiting | None = None,
    trade: bool = False,
    alike: Alike | None = None,
) -> Draft:
    """The draft as the hints see it. ``post_text`` in the language ``lang`` is what it answers; ``names``: what its
    writer is called, the name to speak of them by first; ``alike``: as in ``compare``; the rest as in ``Draft``.

    Of both texts only what is read (``agent.reading.source``) is looked at.
    """
    text = text[:LONGEST]
    post_text = None if post_text is None else post_text[:LONGEST]
    reading = read(text)
    post = None if post_text is None else _read_post(post_text, lang)
    match = None
    if post and post_text:
        match = compare(post, reading, post_text=post_text, draft_text=text, names=names, alike=alike)
    return Draft(
        text=text,
        kind=kind,
        reading=reading,
        post=post,
        match=match,
        called=called(names[0]) if names else None,
        sent=sent,
        post_text=post_text,
        names=names,
        mine=mine,
        exchanges=exchanges,
        waiting=waiting,
        trade=trade,
    )


@lru_cache(maxsize=64)
def _read_post(text: str, lang: str | None) -> Reading:
    """The post is the same at every key that is pressed."""
    return read(text, lang)


def told(draft: Draft, off: Collection[str] = ()) -> Hinted:
    """Hints (without those that are ``off``), ticks and answers."""
    match = draft.match
    return Hinted(
        hints=advise(draft, off),
        acknowledges=Acknowledges(
            name=by_name(draft),
            specific=_specific(draft),
            feeling=match.feeling if match else None,
        ),
        answers=[
            AnswerFound(question=answer.question, span=answer.span, answered=answer.answered) for answer in asked(draft)
        ],
        scores={**draft.reading.scores, **({"match": match.score} if match and match.score is not None else {})},
        language=draft.reading.language,
    )


def _specific(draft: Draft) -> bool | None:
    """The tick "Their point": null where there is nothing to take up, or the words are not read."""
    if draft.match is None or draft.post is None or not draft.post.key_points:
        return None
    return bool(draft.match.specific) if draft.english and draft.post_english else None
