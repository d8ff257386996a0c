"""A draft beside what the log knows: whom it answers, what they are called, what was said before."""

from __future__ import annotations

from collections.abc import Callable

from agent.hints.beside import beside, told
from agent.hints.draft import Sent
from agent.ledger.keys import account_key, post_key
from agent.ledger.relation import own_on
from agent.model import DraftShown, Hinted, Post
from agent.store.log import Log, PostRecord

#: Earlier words that are nearly these: of the draft, the id of the person whom it answers, and what they are called.
NearlySent = Callable[[str, str | None, tuple[str, ...]], Sent | None]


def hinted(log: Log, shown: DraftShown, nearly_sent: NearlySent) -> Hinted:
    """All that there is to say about a draft. Stores nothing."""
    record = _answered_record(log, shown)
    post = shown.post or (record.post if record else None)
    if post is not None and (shown.kind == "post" or own_on(log.me(), shown.platform).wrote(post.author)):
        post = None
    names = _names(log, post, record)
    draft = beside(
        shown.text,
        shown.kind,
        post.text if post else None,
        lang=post.lang if post else None,
        names=names,
        sent=None if shown.kind == "post" else nearly_sent(shown.text, _person(record, post), names),
    )
    return told(draft, {hint for hint, on in log.settings().hints.items() if not on})


def _answered_record(log: Log, shown: DraftShown) -> PostRecord | None:
    key = shown.reply_to or (post_key(shown.post) if shown.post else None)
    return log.posts([key]).get(key) if key else None


def _names(log: Log, post: Post | None, record: PostRecord | None) -> tuple[str, ...]:
    """What the person is called: first the name to speak of them by, then names and handles of all their accounts."""
    if post is None:
        return ()
    names = [post.author.name, post.author.handle]
    if record is not None and record.person is not None:
        person = log.person(record.person)
        if person is not None:
            names.insert(0, person.name)
        for account in log.accounts_of(record.person):
            names += [account.account.name, account.account.handle]
    return tuple(dict.fromkeys(name for name in names if name))


def _person(record: PostRecord | None, post: Post | None) -> str | None:
    """The person whom the draft answers; one who was never kept is known by nothing but the key of the account."""
    if record is not None and record.person is not None:
        return record.person
    return account_key(post.platform, post.author, post.thread) if post else None
