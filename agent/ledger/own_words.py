"""The user's own answers and likes, as a page shows them, become acknowledgements."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent.ledger.accounts import named
from agent.ledger.acknowledge import WORDS, acknowledged, record_of
from agent.ledger.keeping import open_for
from agent.ledger.keys import client_id
from agent.ledger.page import PageRead, parent_key
from agent.ledger.people import People
from agent.ledger.promising import Touched, promised
from agent.ledger.same_act import FROM_ARCHIVES
from agent.model import Account, AcknowledgementKind, Author, NewAcknowledgement
from agent.nudges.age import time_of
from agent.store.log import AcknowledgementRecord, Log, PostRecord

_NOT_A_LIKE = frozenset({"repost", "bookmark"})


def answer_seen(log: Log, read: PageRead, own: PostRecord, people: People, now: datetime) -> Touched:
    """An own post in reply to somebody is an acknowledgement, wherever it was written."""
    post = own.post
    target = read.post(parent_key(post))
    answers = post.in_reply_to
    author: Author | None = None
    if target is not None:
        if read.own.wrote(target.author):
            return set()
        author = target.author
    elif answers is not None:
        if read.own.is_me(answers.author):
            return set()
        author = named(post.platform, answers.author) if answers.author else None
    elif post.kind != "comment" or read.own.is_me(post.thread_author) or not post.thread_author:
        return set()
    else:
        author = named(post.platform, post.thread_author)
    if author is None and (read.own.is_me(post.thread_author) or read.is_own(read.root(own.key))):
        return set()
    if log.taken_back([client_id(own.key)]):
        return set()
    under = f"{post.platform}:{post.thread}" if post.thread and post.thread != post.id else None
    kind: AcknowledgementKind = "reply" if post.kind == "post" else post.kind
    record, _ = acknowledged(
        log,
        NewAcknowledgement(
            client_id=client_id(own.key),
            platform=post.platform,
            kind=kind,
            post=parent_key(post) or under,
            account=_account(post.platform, author),
            text=post.text,
            url=post.url,
            at=time_of(post, now),
            own_post=own.key,
            certainty="seen",
        ),
        now,
        own.thread,
    )
    return told_of(log, people, record, now)


def _account(platform: str, author: Author | None) -> Account | None:
    if author is None:
        return None
    return Account(
        platform=platform,  # type: ignore[arg-type]
        handle=author.handle,
        name=author.name,
        id=author.id,
        url=author.url,
    )


def like_seen(log: Log, record: PostRecord, now: datetime) -> Touched:
    """The user's like on a post that speaks to them; taken away again, it goes. One that was pressed where the page did
    not show it is certain now, or never was. Null reactions say nothing."""
    reactions = record.post.my_reactions
    if reactions is None:
        return set()
    client = client_id(f"{record.key} like")
    likes = [one for one in log.acknowledgements_for(post=record.key) if one.acknowledgement.kind == "like"]
    pressed = [one for one in likes if one.acknowledgement.certainty == "unconfirmed"]
    told = next((one for one in likes if one not in pressed), None)  # an archive tells it under an id of its own
    known = log.acknowledgement_by_client_id(client) or told
    liked = any(reaction not in _NOT_A_LIKE for reaction in reactions)
    for one in pressed:
        log.remove_acknowledgement(one.id)
    if pressed or not liked:
        log.remove_taken_back([client])  # who pressed it again, or likes it again later, means it
    if liked and known is None and not log.taken_back([client]):
        like = NewAcknowledgement(
            client_id=client,
            platform=record.post.platform,
            kind="like",
            post=record.key,
            url=record.post.url,
            at=pressed[0].acknowledgement.at if pressed else None,
        )
        acknowledged(log, like, now)
    elif liked and known is not None and known.acknowledgement.certainty in FROM_ARCHIVES:
        log.put_acknowledgement(replace(known, acknowledgement=replace(known.acknowledgement, certainty="seen")))
    elif not liked:
        if known is None and not pressed:
            return set()
        if known is not None:
            log.remove_acknowledgement(known.id)
    else:
        return set()
    return {(record.person, record.thread)} if record.person else set()


def late_target(log: Log, record: PostRecord, people: People, now: datetime) -> Touched:
    """What the user answered is seen only now: their acknowledgement learns whom it was for, and the thread."""
    touched: Touched = set()
    for said in log.acknowledgements_for(post=record.key):
        old = said.acknowledgement
        account = log.account(record.account)
        filled = record_of(
            replace(old, person=record.person, account=account.account if account else old.account), record.thread
        )
        if filled != said:
            log.put_acknowledgement(filled)
            touched |= told_of(log, people, filled, now)
    return touched


def told_of(
    log: Log, people: People, record: AcknowledgementRecord, now: datetime, to_them: str | None = None
) -> Touched:
    """Puts the user's words down as the last ones to that person, and what they promise; says whose nudge they touch.
    ``to_them``: the part of the words that is spoken to this person, where it is not all."""
    if record.person is None:
        return set()
    said = record.acknowledgement
    if said.kind in WORDS and said.text and said.certainty != "unconfirmed":
        target = log.posts([said.post]).get(said.post) if said.post else None
        people.was_answered(record.person, said.at, said.text, target.post.text if target else None)
    here = {(record.person, record.thread)} if record.thread else set()
    return here | promised(log, record, now, to_them) | open_for(log, record.person)
