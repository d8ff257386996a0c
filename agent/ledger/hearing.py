"""What somebody said to the user in a conversation, why it waits, and whether the user has answered it.

Computed from the records alone, whatever the order in which they came.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from agent.ledger.acknowledge import WORDS
from agent.ledger.keys import folded
from agent.ledger.people import People, greeted
from agent.ledger.relation import Own
from agent.ledger.talk import Conversation
from agent.model import Account, Reading, Reason, Span
from agent.nudges.age import not_before, time_of
from agent.nudges.called import called
from agent.nudges.reason import Heard, Way
from agent.nudges.reasons import reasons
from agent.nudges.watch import watched
from agent.store.log import AcknowledgementRecord, PostRecord


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


@dataclass(frozen=True)
class _Answer:
    """Words of the user to this person: what they answer, when they were said and learned of, the post if kept.
    ``named``: they name the person, among others."""

    post: str | None
    at: datetime | None
    logged: datetime
    mine: PostRecord | None
    named: bool = False


def words_of(
    talk: Conversation, person: str, people: People, own: Callable[[str], Own], now: datetime, off: Collection[str]
) -> list[Word]:
    """All that this person said in the conversation and that may wait, the oldest first."""
    spoke = [post for post in talk.posts if post.person == person and post.addressed and not post.own]
    heard = [(post, watch) for post in talk.posts if (watch := _concerns(post, person, own)) is not None]
    if not heard:
        return []
    toward = [record for record in talk.acknowledgements if record.person == person]
    mine_here = {post.key: post for post in talk.posts if post.own and not post.gone}
    said = [_answer(record, mine_here) for record in toward if record.acknowledgement.kind in WORDS]
    said += _by_name(talk, person, people, mine_here, now) if mine_here else []
    liked = {record.post for record in toward if record.acknowledgement.kind not in WORDS}
    turns = {answer.mine.key for answer in said if answer.mine is not None}
    turns |= {record.post for record in toward if record.post and record.own_post}
    name = greeted(people.get(person))
    earliest = min(_when(post, now) for post, _ in heard)
    newcomer = people.get(person).times_here <= len(spoke)
    first = min((_when(post, now) for post in spoke), default=None) if newcomer else None
    words: list[Word] = []
    for post, watch in heard:
        exact = time_of(post.post, now)
        answered = any(_answers(answer, post, exact, now) for answer in said)
        reading = post.reading or Reading()
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
            turn=_speaks_back(post, turns, mine_here, mine) or _comes_back(post, exact, said, mine_here),
            watched=watch or None,
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


def _speaks_back(post: PostRecord, turns: set[str], mine: dict[str, PostRecord], own: Own) -> bool:
    """Whether these words answer an answer of the user's. On Facebook a reply in a row of replies stands under the
    first comment, and only the name that it begins with tells whom it answers."""
    if post.in_reply_to is not None:
        return post.in_reply_to in turns
    answers = post.post.in_reply_to
    if answers is None or not own.is_me(answers.author):
        return False
    return any(mine[turn].first_seen <= post.first_seen for turn in turns & mine.keys())


def _comes_back(post: PostRecord, exact: datetime | None, said: list[_Answer], mine: dict[str, PostRecord]) -> bool:
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
    said: list[_Answer],
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


def _answer(record: AcknowledgementRecord, mine: dict[str, PostRecord]) -> _Answer:
    said = record.acknowledgement
    return _Answer(record.post, said.at, said.logged_at, mine.get(record.own_post or ""))


def _by_name(
    talk: Conversation, person: str, people: People, mine: dict[str, PostRecord], now: datetime
) -> list[_Answer]:
    """What the user said in this conversation to several people at once, this one named among them; not what they took
    back."""
    names = _names_of(talk, person, people)
    first = called(people.get(person).name)
    if first[0].isupper() and any(_names(post.post.text, first) for post in mine.values()):
        others = {post.person for post in talk.posts if post.person not in (None, person)}
        if all(called(people.get(other or "").name) != first for other in others):
            names.add(first)
    logged = {record.own_post for record in talk.acknowledgements}
    others_here = {post.key for post in talk.posts if not post.own}
    return [
        _Answer(None, time_of(post.post, now), post.first_seen, post, named=True)
        for post in mine.values()
        if (post.key in logged or post.in_reply_to not in others_here)
        and any(_names(post.post.text, name) for name in names)
    ]


def may_name(text: str, account: Account | None) -> bool:
    """Whether the text may name the owner of this account: by handle, by the name, or by its first word."""
    if account is None:
        return True
    names = [f"@{account.handle}" if account.handle else "", account.name or "", called(account.name or "")]
    return any(_names(text, name) for name in names)


def _names_of(talk: Conversation, person: str, people: People) -> set[str]:
    """The full names and handles (with "@") that this person has here."""
    names = {people.get(person).name}
    for key in {post.account for post in talk.posts if post.person == person}:
        account = people.account(key)
        if account is not None:
            names |= {account.account.name or "", f"@{account.account.handle or ''}"}
    return names - {"", "@"}


def _names(text: str, name: str) -> bool:
    """Whether the name stands there; one of two letters only where it is called ("Bo, ...", "Thanks, Bo!")."""
    if len(name) < 2:
        return False
    if len(name) == 2:
        return re.search(rf"(?:^|[.!?,;:\n]\s*){re.escape(name)}\s*(?:[,:!.?]|$)", text) is not None
    if name.startswith("@"):
        return f"@{folded(name)}" in text.casefold()
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _answers(answer: _Answer, post: PostRecord, exact: datetime | None, now: datetime) -> bool:
    """Whether the user's words answer this post: its own answer, or later words to the same person.

    A time that is not known: what was seen until the answer was logged counts as answered, unless it speaks back to the
    user, or the same look at the page showed it as younger.
    """
    mine = answer.mine
    if answer.post == post.key:
        return True
    if mine is not None and post.in_reply_to == mine.key:
        return False
    if answer.at is None:
        if mine is not None and post.first_seen == mine.first_seen:
            return _older(post, mine)
        return post.first_seen <= answer.logged
    if exact is not None:
        return exact <= answer.at
    bound = not_before(post.post, now, [])
    if answer.named and mine is not None and post.first_seen == mine.first_seen:
        return bound is not None and bound <= answer.at
    return post.first_seen <= answer.at and (bound is None or bound <= answer.at)


def _older(post: PostRecord, mine: PostRecord) -> bool:
    """Of two posts without a time that one look at a page showed: the words of the page bound their ages alike ("2 h"
    is younger than "5 h"); where they do not tell, what speaks back to the user came after the user's words."""
    theirs, ours = post.post.not_before, mine.post.not_before
    if theirs is not None and ours is not None and theirs != ours:
        return theirs < ours
    return post.addressed != "reply"
