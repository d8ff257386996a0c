"""Accounts, and all that belongs to them, go from one person to another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from msgspec.structs import replace

from agent.ledger.acknowledge import record_of
from agent.ledger.keys import nudge_id
from agent.ledger.moving import decided_of
from agent.ledger.people import last_words
from agent.ledger.promising import Touched
from agent.ledger.taking_back import last_out
from agent.model import LastWords
from agent.nudges.age import time_of
from agent.store.log import (
    LOCAL_OWNER,
    AcknowledgementRecord,
    Log,
    NudgeRecord,
    PersonRecord,
    PostRecord,
    PromiseRecord,
    TimelineRecord,
)
from agent.store.paging import each

_EACH = 200


def hand_over(log: Log, source: str, to: str, keys: set[str] | None = None) -> Touched:
    """Gives the accounts of these keys (older ones among them; None: all) from one person to another, inside a unit of
    the caller's, with what they wrote, what was said to them, promises and nudges. Gives whose nudges are to be
    settled."""
    touched: Touched = set()
    both = (source, to) if keys is not None else (to,)  # with whom nothing is left has nothing to settle
    for account in log.accounts_of(source):
        if keys is None or account.key in keys:
            log.put_account(replace(account, person=to))
    every = list(said_with(log, source))
    posts = [item.post for item in every if item.post and (keys is None or item.post.account in keys)]
    log.put_posts(replace(post, person=to) for post in posts)
    moved = {post.key for post in posts}
    touched |= {(who, post.thread) for post in posts for who in both}
    own_posts: set[str | None] = set()
    for item in every:
        said = item.acknowledgement
        if said is None or not (keys is None or _toward(log, said, keys)):
            continue
        log.put_acknowledgement(record_of(replace(said.acknowledgement, person=to), said.thread))
        own_posts.add(said.own_post)
        touched |= {(who, said.thread) for who in both if said.thread}
    for promise in _promises(log, source):
        if keys is None or promise.account in keys or (promise.own_post and promise.own_post in own_posts):
            log.put_promise(replace(promise, person=to))
            touched |= {(who, promise.thread) for who in both if promise.thread}
    for nudge in log.nudges_of(source):
        if _with_nudge(log, nudge, to, keys, moved):
            touched |= {(who, nudge.thread) for who in both}
    return touched


def said_with(log: Log, person: str) -> Iterator[TimelineRecord]:
    """All that was said both ways, newest first."""
    return each(partial(log.timeline, person, limit=_EACH))


def _promises(log: Log, person: str) -> list[PromiseRecord]:
    return list(each(partial(log.promises, person=person, limit=_EACH)))


def _toward(log: Log, record: AcknowledgementRecord, keys: set[str]) -> bool:
    """Whether this was said to one of these accounts: the one it names, else that of the post that it answers."""
    account = record.acknowledgement.account
    if account is not None and account.key:
        return account.key in keys
    target = log.posts([record.post]).get(record.post) if record.post else None
    if target is not None and not target.own:
        return target.account in keys
    return any(key.startswith(f"{record.acknowledgement.platform}:") for key in keys)


def _with_nudge(log: Log, nudge: NudgeRecord, to: str, keys: set[str] | None, moved: set[str]) -> bool:
    """A nudge goes along with its words; one that tells of both stays, and what was decided about the others' goes.
    Whether anything of it moved."""
    told = {*nudge.nudge.posts, *nudge.settled}
    account = nudge.nudge.account
    if keys is None or (told and told <= moved) or (not told and account is not None and account.key in keys):
        _joined(log, nudge, to)
        return True
    if not told & moved:
        return False
    theirs = {nudge_id(LOCAL_OWNER, key, nudge.thread) for key in keys}
    settled = set(nudge.settled)
    kept = replace(
        nudge, settled=sorted(settled - moved), former=[former for former in nudge.former if former not in theirs]
    )
    log.remove_nudges([nudge.id])  # no former id that it gives up leads to it any more
    log.put_nudges([kept])
    where = next(iter(log.posts(sorted(told & moved)).values()))
    decided_of(log, nudge, log.nudges_in_thread(nudge.thread, person=to), where, settled & moved)
    return True


def _joined(log: Log, nudge: NudgeRecord, to: str) -> None:
    """The nudge becomes that person's; where they have one in this conversation, both become one, which answers to both
    ids. The one that is more awake stays, so that nothing rests that waits."""
    given = replace(nudge, person=to, nudge=replace(nudge.nudge, person=to))
    others = [other for other in log.nudges_in_thread(nudge.thread, person=to) if other.id != nudge.id]
    if not others:
        log.put_nudges([given])
        return
    first, second = sorted([others[0], given], key=lambda one: _AWAKE.index(one.state))
    log.remove_nudges([second.id])
    former = [*first.former, second.id, *second.former]
    log.put_nudges([replace(first, settled=sorted({*first.settled, *second.settled}), former=former)])


_AWAKE = ("waiting", "snoozed", "dismissed", "answered", "spam")


def counted(log: Log, person: PersonRecord, now: datetime) -> PersonRecord:
    """The person with times and last words each way as the records tell them."""
    times = 0
    last_in: LastWords | None = None
    for item in said_with(log, person.id):
        post = item.post
        if post is None or not post.addressed or (post.gone and not post.post.text):
            continue  # what stands under a better key now is counted there
        times += 1
        last_in = last_in or _words(log, post, now)
    return replace(person, times_here=times, last_in=last_in, last_out=last_out(log, person.id))


def _words(log: Log, post: PostRecord, now: datetime) -> LastWords:
    up = log.posts([post.in_reply_to]).get(post.in_reply_to) if post.in_reply_to else None
    return last_words(time_of(post.post, now), post.post.text, up.post.text if up else None)
