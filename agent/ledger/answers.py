"""The user's words to somebody in a conversation, and what of theirs they answer.

An answer to one person is an acknowledgement of its own; one that names several ("Paul, Mia: both are in the post") is
one for each whom it names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from agent.ledger.acknowledge import WORDS
from agent.ledger.keys import folded, naming_id
from agent.ledger.people import People
from agent.ledger.talk import Conversation
from agent.model import Account
from agent.nudges.age import not_before, time_of
from agent.nudges.called import may_be_called
from agent.store.log import PostRecord

#: A name at the beginning of a sentence that goes on to somebody: "Sue: at nine", "It is. And Bob, forty" - no list.
_CALLS_FIRST = (
    r"(?:^|[^\w\s,'’\"(-]\s*)(?:(?:And|But|Oh) )?{0},(?!\s*(?:\w+(?:,| (?:and|or|are|is|&) )|of course\b|then\b))\s"
    r"|(?:^|[^\w\s]\s*){0}:\s(?!\W*\d+\W+\w+[.,;]?\s+\w+:)"
)
#: Behind these a colon tells of a month, not to somebody: "May: ten to four".
_MONTHS = frozenset({"April", "May", "June", "August"})


@dataclass(frozen=True)
class Answer:
    """Words of the user to this person: what they answer, when they were said and learned of, the post if kept.
    ``named``: they name the person, among others."""

    post: str | None
    at: datetime | None
    logged: datetime
    mine: PostRecord | None
    named: bool = False


def answers_to(
    talk: Conversation, person: str, people: People, mine: dict[str, PostRecord], now: datetime
) -> list[Answer]:
    """All words of the user to this person in the conversation; ``mine`` are the user's own posts there by key."""
    said = [
        Answer(record.post, told.at, told.logged_at, mine.get(record.own_post or ""))
        for record in talk.acknowledgements
        if record.person == person
        and (told := record.acknowledgement).kind in WORDS
        and record.client_id != naming_id(record.own_post or "", person)  # the words themselves tell that, below
    ]
    return said + (by_name(talk, person, people, mine, now) if mine else [])


def by_name(
    talk: Conversation, person: str, people: People, mine: dict[str, PostRecord], now: datetime
) -> list[Answer]:
    """What the user said in this conversation to several people at once, this one named among them; not what they took
    back, the answer itself or that it was for this one."""
    known = names_of(talk, person, people, mine)
    logged = {record.own_post for record in talk.acknowledgements if record.acknowledgement.kind != "mention"}
    others_here = {post.key for post in talk.posts if not post.own}
    naming = [
        post
        for post in mine.values()
        if (post.key in logged or post.in_reply_to not in others_here)
        and any(names(post.post.text, name) for name in known)
    ]
    if not naming:
        return []
    undone = talk.taken_back(naming_id(post.key, person) for post in naming)
    return [
        Answer(None, time_of(post.post, now), post.first_seen, post, named=True)
        for post in naming
        if naming_id(post.key, person) not in undone
    ]


def may_name(text: str, account: Account | None) -> bool:
    """Whether the text may name the owner of this account: by handle, by the name, or by its first word."""
    if account is None:
        return True
    known = [f"@{account.handle}" if account.handle else "", account.name or "", *may_be_called(account.name or "")]
    return any(names(text, name) for name in known)


def names_of(talk: Conversation, person: str, people: People, mine: dict[str, PostRecord]) -> set[str]:
    """What this person is called here: the full names, the handles (with "@"), and the given name where the user says
    it and nobody else in the conversation bears it."""
    full = people.get(person).name
    known = {full}
    for key in {post.account for post in talk.posts if post.person == person}:
        account = people.account(key)
        if account is not None:
            known |= {account.account.name or "", f"@{account.account.handle or ''}"}
    firsts = {
        first
        for first in may_be_called(full)
        if first[:1].isupper() and any(names(post.post.text, first) for post in mine.values())
    }
    if firsts:
        others = {post.person for post in talk.posts if post.person not in (None, person)}
        known |= firsts.difference(*(may_be_called(people.get(other or "").name) for other in others))
    return known - {"", "@"}


def names(text: str, name: str) -> bool:
    """Whether the name stands there. One of two letters, or one that is a word too, only where it is called ("Bo, ...",
    "Rose: yes", "Thanks, Rose!", not "Rose hips" or "Rose, sage and mint")."""
    if len(name) < 2:
        return False
    if name.startswith("@"):
        return re.search(rf"(?<!\w){re.escape(folded(name))}(?!\w)", text.casefold()) is not None
    if name not in text or re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is None:
        return False
    if len(name) == 2:
        return re.search(rf"(?:^|[.!?,;:\n]\s*){re.escape(name)}\s*(?:[,:!.?]|$)", text) is not None
    from agent.hints.given import is_word_too  # loads the lists of names: not before the agent's first answer

    if not is_word_too(name) or (name not in _MONTHS and re.search(_CALLS_FIRST.format(re.escape(name)), text)):
        return True
    from agent.hints.spoken_to import spoken_to

    return any(told.name == name for told in spoken_to(text, english=True))


def answers(answer: Answer, post: PostRecord, exact: datetime | None, now: datetime) -> bool:
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
