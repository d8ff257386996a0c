"""A draft beside what the log knows: whom it answers, what they are called, what was said before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from agent.hints.beside import beside, told
from agent.hints.draft import Past, Sent
from agent.ledger.keys import account_key, post_key
from agent.ledger.relation import own_on
from agent.model import DraftShown, Hinted, Post, Settings
from agent.store.log import Log, PostRecord

#: Earlier words that are nearly these: of the draft, the id of the person whom it answers, and what they are called.
NearlySent = Callable[[str, str | None, tuple[str, ...]], Sent | None]
MOST_EXCHANGES = 20
_OTHERS = 30


def hinted(log: Log, shown: DraftShown, nearly_sent: NearlySent, now: datetime) -> Hinted:
    """All that there is to say about a draft. Stores nothing."""
    settings = log.settings()
    record = _answered_record(log, shown)
    post = shown.post or (record.post if record else None)
    if post is not None and (shown.kind == "post" or own_on(log.me(), shown.platform).wrote(post.author)):
        post = None
    names = _names(log, post, record)
    nearly = partial(nearly_sent, shown.text, _person(record, post), names)
    draft = beside(
        shown.text,
        shown.kind,
        post.text if post else None,
        lang=post.lang if post else None,
        names=names,
        mine=_mine(log),
        others=_others(log, post, record, names),
        past=_past(log, shown, post, record, settings, nearly, now),
    )
    return told(draft, {hint for hint, on in settings.hints.items() if not on})


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


def _mine(log: Log) -> tuple[str, ...]:
    names = [name for account in log.me().accounts for name in (account.name, account.handle)]
    return tuple(dict.fromkeys(name for name in names if name))


def _others(log: Log, post: Post | None, record: PostRecord | None, names: tuple[str, ...]) -> tuple[str, ...]:
    """Who else is in the conversation: those who are mentioned, and the authors of what is kept of the thread."""
    if post is None:
        return ()
    there = [*post.mentions, post.thread_author]
    if record is not None:
        for other in log.posts_in_thread(record.thread)[:_OTHERS]:
            there += [other.post.author.name, other.post.author.handle]
    return tuple(dict.fromkeys(name for name in there if name and name not in names))


def _past(
    log: Log,
    shown: DraftShown,
    post: Post | None,
    record: PostRecord | None,
    settings: Settings,
    nearly_sent: Callable[[], Sent | None],
    now: datetime,
) -> Past:
    sent = nearly_sent() if shown.kind != "post" else None
    if post is not None:
        return Past(sent=sent, exchanges=_exchanges(log, record), trade=settings.trade_posts)
    if shown.kind != "post":
        return Past(sent=sent, trade=settings.trade_posts)
    waiting = log.people_waiting()
    return Past(
        waiting=waiting,
        longest=_longest(log, now) if waiting else None,
        told_today=_same_day(log.showings("waiting-first").last, now, settings.tz),
        trade=settings.trade_posts,
    )


def _person(record: PostRecord | None, post: Post | None) -> str | None:
    """The person whom the draft answers; one who was never kept is known by nothing but the key of the account."""
    if record is not None and record.person is not None:
        return record.person
    return account_key(post.platform, post.author, post.thread) if post else None


def _exchanges(log: Log, record: PostRecord | None) -> int:
    """How often the two have spoken: the less of what came in and what went out, so that one side alone is no talk."""
    if record is None or record.person is None:
        return 0
    person = log.person(record.person)
    said = len(log.acknowledgements(person=record.person, limit=MOST_EXCHANGES).items)
    return min(person.times_here if person else 0, said, MOST_EXCHANGES)


def _longest(log: Log, now: datetime) -> timedelta | None:
    page = log.nudges(state="waiting", needs="words", limit=200)
    since = min((nudge.nudge.waiting_since for nudge in page.items), default=None)
    return None if since is None else now - since


def _same_day(last: datetime | None, now: datetime, tz: str | None) -> bool:
    zone = ZoneInfo(tz) if tz else None
    return last is not None and last.astimezone(zone).date() == now.astimezone(zone).date()
