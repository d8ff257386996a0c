"""Acknowledgements: made once, whichever way they become known, and surer each time they are seen again."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec.structs import replace

from agent.ledger.accounts import met
from agent.ledger.keys import account_key, acknowledgement_id, client_id, naming_id
from agent.ledger.same_act import alike, of_own_post, told_by_archive
from agent.model import Account, Acknowledgement, Author, NewAcknowledgement
from agent.nudges.age import plausible
from agent.store.log import AccountRecord, AcknowledgementRecord, Log

SURENESS = ("unconfirmed", "inferred", "imported", "by-hand", "seen")
#: Kinds that are words of the user; the others (like, repost) are a nod.
WORDS = frozenset({"reply", "comment", "quote", "mention", "elsewhere"})


def record_of(acknowledgement: Acknowledgement, thread: str | None) -> AcknowledgementRecord:
    """The record as it is kept."""
    sorts_at = (acknowledgement.at or acknowledgement.logged_at).astimezone(UTC)
    return AcknowledgementRecord(
        id=acknowledgement.id,
        acknowledgement=acknowledgement,
        client_id=acknowledgement.client_id,
        own_post=acknowledgement.own_post,
        post=acknowledgement.post,
        person=acknowledgement.person,
        thread=thread,
        order=f"{sorts_at.replace(tzinfo=None).isoformat(timespec='microseconds')}Z {acknowledgement.id}",
    )


def ids_of(client: str, own_post: str | None, kind: str | None = None) -> set[str]:
    """The client ids under which one act may be told: the client's own, and that of the own post. One post may mention
    several people: each mention is known by its own id alone."""
    return {client, client_id(own_post)} if own_post and kind != "mention" else {client}


def ids_of_record(record: AcknowledgementRecord) -> set[str]:
    """All client ids under which what is kept may be told again: a mention also by whom the own post names, a like by
    its post."""
    ids = ids_of(record.client_id, record.own_post, record.acknowledgement.kind)
    if record.acknowledgement.kind == "like" and record.post:
        ids.add(client_id(f"{record.post} like"))
    if record.acknowledgement.kind == "mention" and record.own_post and record.person:
        ids.add(naming_id(record.own_post, record.person))
    return ids


def acknowledged(
    log: Log, new: NewAcknowledgement, now: datetime, thread: str | None = None
) -> tuple[AcknowledgementRecord, bool]:
    """Keeps it; True where nothing was known of it. ``thread``: where it was said, if what it answers is not kept.

    The same ``client_id`` gives the first one unchanged. The same own post, or the same target, kind and text within 15
    minutes, is the same act: its certainty only rises, and what was unknown is filled in.
    """
    first = log.acknowledgement_by_client_id(new.client_id)
    if first is not None and (new.own_post is None or first.own_post not in (None, new.own_post)):
        return first, False
    known = first or _same_act(log, new, now)
    target = log.posts([new.post]).get(new.post) if new.post else None
    account: Account | None = None
    person: str | None = None
    where = new.post or thread
    if target is not None and target.own:
        where = thread = target.thread  # what was promised there was done elsewhere
    if target is not None and not target.own:
        record = log.account(target.account)
        account, person = (record.account if record else None), target.person
        thread = target.thread
    elif new.account is not None and any((new.account.id, new.account.handle, new.account.name)):
        author = Author(handle=new.account.handle, name=new.account.name, id=new.account.id, url=new.account.url)
        record = met(log, new.platform, author, where, now)
        account, person = record.account, record.person
    elif new.account is not None:
        account = new.account
    said = Acknowledgement(
        id=acknowledgement_id(new.client_id),
        client_id=new.client_id,
        kind=new.kind,
        certainty=new.certainty,
        platform=new.platform,
        person=person,
        account=account,
        post=new.post,
        own_post=new.own_post,
        text=new.text,
        url=new.url,
        at=plausible(new.at, now),
        logged_at=now,
    )
    if known is None:
        made = record_of(said, thread)
        log.put_acknowledgement(made)
        return made, True
    surer = record_of(_surer(known.acknowledgement, said), thread or known.thread)
    if surer != known:
        log.put_acknowledgement(surer)
    return surer, False


def _surer(old: Acknowledgement, new: Acknowledgement) -> Acknowledgement:
    seen_now = new.certainty == "seen" and old.certainty == "unconfirmed"
    return replace(
        old,
        certainty=max(old.certainty, new.certainty, key=SURENESS.index),
        person=new.person or old.person,
        account=new.account or old.account,
        post=old.post or new.post,
        own_post=old.own_post or new.own_post,
        text=(new.text or old.text) if seen_now else (old.text or new.text),
        url=old.url or new.url,
        at=(new.at or old.at) if seen_now else (old.at or new.at),
    )


def _same_act(log: Log, new: NewAcknowledgement, now: datetime) -> AcknowledgementRecord | None:
    if new.own_post is not None:
        by_post = of_own_post(log.acknowledgements_for(own_post=new.own_post))
        if by_post is not None:
            return by_post
    account = _account_of(log, new)
    target = log.posts([new.post]).get(new.post) if new.post and account is None else None
    archived = told_by_archive(log, new, account.person if account else target.person if target else None, now)
    if archived is not None:
        return archived
    if new.kind in ("like", "repost"):
        return None
    return next((record for record in _toward_the_same(log, new) if alike(record, new, now)), None)


def _account_of(log: Log, new: NewAcknowledgement) -> AccountRecord | None:
    return log.account(new.account.key or account_key(new.platform, new.account)) if new.account else None


def _toward_the_same(log: Log, new: NewAcknowledgement) -> list[AcknowledgementRecord]:
    if new.post is not None:
        return log.acknowledgements_for(post=new.post)
    account = _account_of(log, new)
    return (
        [record for record in log.acknowledgements_for(person=account.person) if record.post is None] if account else []
    )
