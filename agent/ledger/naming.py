"""The user's words to several people at once, put down for each whom they name: "Paul, Mia: both are in the post".

What answers one person alone is put down where it is seen (``own_words``); here only who else is named in it, or in a
comment of the user's own, and only where it answers something that they had said before in that conversation.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec.structs import replace

from agent.ledger.acknowledge import record_of
from agent.ledger.answers import answers, by_name, names, names_of
from agent.ledger.keys import acknowledgement_id, naming_id
from agent.ledger.own_words import told_of
from agent.ledger.people import People
from agent.ledger.promising import Touched, let_go_of
from agent.ledger.same_act import alike
from agent.ledger.taking_back import last_out
from agent.ledger.talk import Conversation
from agent.model import Acknowledgement, NewAcknowledgement
from agent.nudges.age import time_of
from agent.store.log import AcknowledgementRecord, Log, PostRecord


def name_everybody(log: Log, talk: Conversation, people: People, now: datetime) -> Touched:
    """Puts down whom the user's posts in this conversation name, and takes out whom they name no more; says whose
    nudges that touches, and where."""
    mine = {post.key: post for post in talk.posts if post.own and not post.gone}
    if not mine:
        return set()
    everybody = sorted({post.person for post in talk.posts if post.person})
    wanted = dict(pair for person in everybody for pair in _named(talk, person, people, mine, now))
    held: dict[tuple[str, str], AcknowledgementRecord] = {}
    answered: set[tuple[str, str]] = set()
    for record in talk.acknowledgements:
        if record.person is not None and record.own_post in mine:
            pair = (record.own_post, record.person)
            if record.client_id == naming_id(*pair):
                held[pair] = record
            else:
                answered.add(pair)
    touched: Touched = set()
    for pair, record in held.items():
        if pair not in wanted or pair in answered:
            log.remove_acknowledgement(record.id)
            people.unsaid(pair[1], record.acknowledgement.text or "", last_out(log, pair[1]))
            touched |= {(pair[1], mine[pair[0]].thread)} | let_go_of(log, record)
    for pair in sorted(wanted.keys() - answered):
        own, person = mine[pair[0]], pair[1]
        told = _told(log, own, wanted[pair], person, people, now, held.get(pair))
        if told != held.get(pair):
            log.put_acknowledgement(told)
            touched |= told_of(log, people, told, now, _spoken_to(own, person, everybody, talk, people, mine))
    return touched


def _named(
    talk: Conversation, person: str, people: People, mine: dict[str, PostRecord], now: datetime
) -> Iterator[tuple[tuple[str, str], PostRecord]]:
    """The own posts that name this person and answer something of theirs, each with the last that it answers."""
    theirs = [post for post in talk.posts if post.person == person and not post.gone]
    for answer in by_name(talk, person, people, mine, now):
        answered = [post for post in theirs if answers(answer, post, time_of(post.post, now), now)]
        if answered and answer.mine is not None:
            yield (answer.mine.key, person), answered[-1]


def _told(
    log: Log,
    own: PostRecord,
    answered: PostRecord,
    person: str,
    people: People,
    now: datetime,
    held: AcknowledgementRecord | None,
) -> AcknowledgementRecord:
    """The record of it: what was kept, also from an archive, with what is known more now."""
    account = people.account(answered.account)
    client, at = naming_id(own.key, person), time_of(own.post, now)
    new = NewAcknowledgement(
        client_id=client, platform=own.post.platform, kind="mention", text=own.post.text, at=at, own_post=own.key
    )
    known = held or next((one for one in log.acknowledgements_for(own_post=own.key) if one.person == person), None)
    if known is None:
        imported = (one for one in log.acknowledgements_for(person=person) if one.own_post is None)
        known = next((one for one in imported if alike(one, new, now)), None)
    said = Acknowledgement(
        id=acknowledgement_id(client),
        client_id=client,
        kind="mention",
        certainty="seen",
        platform=own.post.platform,
        person=person,
        account=account.account if account else None,
        own_post=own.key,
        text=own.post.text,
        url=own.post.url,
        at=at,
        logged_at=now,
    )
    if known is not None:
        old = known.acknowledgement
        said = replace(old, certainty="seen", own_post=own.key, url=old.url or own.post.url, at=old.at or at)
    return record_of(said, own.thread)


def _spoken_to(
    own: PostRecord,
    person: str,
    everybody: list[str],
    talk: Conversation,
    people: People,
    mine: dict[str, PostRecord],
) -> str:
    """The sentences that are for this person: those that name them, and what follows until somebody else is named."""
    from agent.reading.sentences import sentences  # loads the reading: not before the agent's first answer

    called = {one: names_of(talk, one, people, mine) for one in everybody}
    text = own.post.text
    told: list[str] = []
    meant: set[str] = set()
    for place in sentences(text):
        sentence = place.of(text)
        meant = {one for one in everybody if any(names(sentence, name) for name in called[one])} or meant
        if person in meant:
            told.append(sentence)
    return " ".join(told)
