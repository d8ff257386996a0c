"""Forgetting: the name confirms it, and somebody forgotten is not learned again from what pages show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from agent.ledger.accounts import named
from agent.ledger.changes import ConfirmRefused
from agent.ledger.keys import account_key, acknowledgement_id, folded, other_keys
from agent.ledger.page import parent_key
from agent.ledger.relation import Own
from agent.model import Account, Acknowledgement, Author, NewAcknowledgement, Post
from agent.store.log import Log, PersonRecord


def confirm(record: PersonRecord, given: str) -> None:
    """Raises ``ConfirmRefused`` unless this is the person's name."""
    if " ".join(given.split()).casefold() != " ".join(record.name.split()).casefold():
        raise ConfirmRefused(f"Nobody was forgotten. To forget this person, confirm with their name: {record.name}")


def keys_of(platform: str, who: Author | Account | None, thread: str | None) -> set[str]:
    """Every key under which somebody may have been forgotten."""
    if who is None or not (who.id or who.handle or who.name):
        return set()
    keys = {account_key(platform, who, thread), *other_keys(platform, who)}
    if who.handle:
        keys.add(f"{platform}:@{folded(who.handle)}")
    return keys


def _whom(post: Post) -> set[str]:
    """The keys of whom a post answers: the post and its author, else the thread's."""
    keys = {parent_key(post) or ""} - {""}
    thread = f"{post.platform}:{post.thread}" if post.thread else None
    names = [post.in_reply_to.author if post.in_reply_to else None]
    if post.in_reply_to is None and post.kind == "comment":
        names.append(post.thread_author)
        keys |= {thread} if thread else set()
    for name in names:
        if name:
            keys |= keys_of(post.platform, named(post.platform, name), thread)
    return keys


def not_to_keep(log: Log, posts: Mapping[str, Post], own: Own, threads: Mapping[str, str]) -> set[str]:
    """Which of these posts are somebody's who was forgotten, or are the user's words to them; ``threads`` gives the key
    of each post's thread."""
    keys: dict[str, set[str]] = {}
    for key, post in posts.items():
        if own.wrote(post.author):
            keys[key] = _whom(post)
        else:
            keys[key] = {key, *keys_of(post.platform, post.author, threads[key])}
    gone = log.forgotten({one for some in keys.values() for one in some})
    theirs = {key for key, some in keys.items() if some & gone}
    answers = {key for key, post in posts.items() if own.wrote(post.author) and parent_key(post) in theirs}
    return theirs | answers


def to_somebody_forgotten(log: Log, new: NewAcknowledgement) -> bool:
    """Whether this was said to somebody who was forgotten."""
    keys: set[str] = {new.post} if new.post else set()
    if new.account is not None:
        keys |= keys_of(new.platform, new.account, new.post)
        keys |= {new.account.key} if new.account.key else set()
    return bool(log.forgotten(keys))


def not_kept(new: NewAcknowledgement, now: datetime) -> Acknowledgement:
    """The answer to an acknowledgement that is not kept: nothing of whom it was for, and no words."""
    return Acknowledgement(
        id=acknowledgement_id(new.client_id),
        client_id=new.client_id,
        kind=new.kind,
        certainty=new.certainty,
        platform=new.platform,
        logged_at=now,
    )
