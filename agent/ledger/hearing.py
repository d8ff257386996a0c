"""What somebody said to the user in a conversation, why it waits, and whether the user has answered it.

Computed from the records alone, whatever the order in which they came.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import replace

from agent.ledger.acknowledge import WORDS
from agent.ledger.answers import Answer, answers, answers_to
from agent.ledger.people import People, greeted
from agent.ledger.relation import Own
from agent.ledger.talk import Conversation
from agent.model import Reading, Reason, Span
from agent.nudges.age import time_of
from agent.nudges.reason import Heard, Way
from agent.nudges.reasons import reasons
from agent.nudges.taken_back import takes_back
from agent.nudges.watch import watched
from agent.store.log import PostRecord


@dataclass(frozen=True)
class Word:
    """Words that concern the user with why they wait: ``at`` is their time, or when they were first seen (``exact``
    False). ``off``: the user chose to hear of none of these reasons."""

    post: PostRecord
    at: datetime
    exact: bool
    reasons: list[Reason]
    answered: bool
    question: bool
    off: bool


def words_of(
    talk: Conversation, person: str, people: People, own: Callable[[str], Own], now: datetime, off: Collection[str]
) -> list[Word]:
    """All that this person said in the conversation and that may wait, the oldest first."""
    spoke = [post for post in talk.posts if post.person == person and post.addressed and not post.own]
    theirs = {post.key: post for post in spoke}
    heard = [(post, watch) for post in talk.posts if (watch := _concerns(post, person, own)) is not None]
    if not heard:
        return []
    toward = [record for record in talk.acknowledgements if record.person == person]
    mine_here = {post.key: post for post in talk.posts if post.own and not post.gone}
    said = answers_to(talk, person, people, mine_here, now)
    liked = {record.post for record in toward if record.acknowledgement.kind not in WORDS}
    turns = {answer.mine.key for answer in said if answer.mine is not None}
    turns |= {record.post for record in toward if record.post and record.own_post}
    name = greeted(people.get(person))
    earliest = min(_when(post, now) for post, _ in heard)
    over = max((_when(post, now) for post in spoke if not post.gone and takes_back(post.post.text)), default=None)
    newcomer = people.get(person).times_here <= len(spoke)
    first = min((_when(post, now) for post in spoke), default=None) if newcomer else None
    words: list[Word] = []
    for post, watch in heard:
        exact = time_of(post.post, now)
        answered = any(answers(answer, post, exact, now) for answer in said)
        reading = post.reading or Reading()
        if over is not None and _when(post, now) < over and post.addressed:
            reading = _unasked(reading)
        newly = post.addressed is not None and _when(post, now) == first
        if said and not answered and post.addressed:
            unknown = newly and _when(post, now) == earliest
            if _closes(post, reading, exact, unknown, mine_here, said):
                continue
        mine = own(post.post.platform)
        way: Way = post.addressed or "overheard"
        all_of_it = Heard(
            key=post.key,
            post=post.post,
            reading=reading,
            name=name,
            way=way,
            mine=mine.handles | mine.ids,
            first=newly,
            turn=_speaks_back(post, theirs, turns, mine_here, mine) or _comes_back(post, exact, said, mine_here),
            watched=watch or None,
            called=mine.names,
        )
        why = reasons(all_of_it, liked=post.key in liked, off=off)
        every = why or reasons(all_of_it)
        if not every:
            continue  # put to somebody else in so many words
        unwanted = not why and not reasons(all_of_it, off=off)
        words.append(
            Word(
                post=post,
                at=exact or post.first_seen,
                exact=exact is not None,
                reasons=every,
                answered=answered or (not why and not unwanted),
                off=unwanted,
                question=any(reason.id == "question" for reason in why),
            )
        )
    return sorted(words, key=lambda word: (word.at, word.post.key))


def _unasked(reading: Reading) -> Reading:
    """The reading of words whose question was taken back."""
    return replace(reading, questions=[], intents=[intent for intent in reading.intents if intent != "question"])


def _speaks_back(
    post: PostRecord, theirs: dict[str, PostRecord], turns: set[str], mine: dict[str, PostRecord], own: Own
) -> bool:
    """Whether these words answer an answer of the user's, or go on under ``theirs`` that do. On Facebook a reply in a
    row of replies stands under the first comment, and only the name that it begins with tells whom it answers."""
    up = post.in_reply_to
    for _ in range(len(theirs) + 1):
        if up in turns:
            return True
        up = theirs[up].in_reply_to if up in theirs else None
    if post.in_reply_to is not None:
        return False
    answers = post.post.in_reply_to
    if answers is None or not own.is_me(answers.author):
        return False
    return any(mine[turn].first_seen <= post.first_seen for turn in turns & mine.keys())


def _comes_back(post: PostRecord, exact: datetime | None, said: list[Answer], mine: dict[str, PostRecord]) -> bool:
    """Whether they speak to the user again, under the user's own post, after an answer that was meant for them."""
    if post.in_reply_to not in mine or exact is None:
        return False
    return any(answer.at is not None and answer.at < exact for answer in said)


def _closes(
    post: PostRecord,
    reading: Reading,
    at: datetime | None,
    first: bool,
    mine: dict[str, PostRecord],
    said: list[Answer],
) -> bool:
    from agent.nudges.closing import ends  # loads the reading, in the warm-up, not before the agent's first answer

    answered = mine.get(post.in_reply_to or "")
    times = [answer.at for answer in said if answer.at is not None and at is not None and answer.at <= at]
    after = at - max(times) if times and at is not None else None
    text = answered.post.text if answered else None
    return ends(post.post.text, reading, answer=text, after=after, first=first)


def _when(post: PostRecord, now: datetime) -> tuple[datetime, str]:
    return time_of(post.post, now) or post.first_seen, post.key


def _concerns(post: PostRecord, person: str, own: Callable[[str], Own]) -> Span | tuple[()] | None:
    """The place of a watch word, () where the post speaks to the user; None where it is neither, or not to be told."""
    if post.person != person or post.own or post.withheld or post.gone:
        return None
    if post.addressed:
        return ()
    lang = post.post.lang or (post.reading.language if post.reading else None)
    return watched(post.post.text, own(post.post.platform).watch, lang)
