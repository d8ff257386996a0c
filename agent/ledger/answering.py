"""What a page gets back: for each of its posts the nudge, the person and the reading, and how many wait.

A promise comes back on the next post of whom it was made to, on either site. Somebody whom the user knows and who tells
news of their own gets a chip that is in no list: nothing of such a post is kept.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from agent.ledger.keeping import EXCHANGES, exchanges
from agent.ledger.keys import account_key, nudge_id
from agent.ledger.page import PageRead
from agent.ledger.people import People, greeted
from agent.ledger.promising import Promised
from agent.ledger.showing import shown_nudges
from agent.model import Nudge, Observed, ObservedPost, PersonSummary, Post, WaitingNow
from agent.nudges import order
from agent.nudges.age import time_of
from agent.nudges.quiet import quiet_until, zone_of
from agent.nudges.reason import Heard
from agent.nudges.reasons import reasons
from agent.store.log import LOCAL_OWNER, AccountRecord, Log, NudgeRecord, PostRecord


def badge(log: Log, now: datetime) -> WaitingNow:
    """What the badge shows now."""
    settings = log.settings()
    rests = quiet_until(now, settings.quiet, zone_of(settings.tz)) if settings.quiet else None
    return WaitingNow(waiting=0 if rests else log.people_waiting(), quiet_until=rests)


def answer(log: Log, read: PageRead, records: dict[str, PostRecord], people: People, now: datetime) -> Observed:
    """The answer to one page, after it was taken in."""
    nudges: dict[str, Nudge] = {}
    for thread in sorted({record.thread for record in records.values() if not record.own}):
        for there in log.nudges_in_thread(thread):
            nudges |= dict.fromkeys(there.nudge.posts, there.nudge)
    known = _Known(log, people, now)
    found: dict[str, tuple[Nudge | None, ObservedPost]] = {}
    for key, post in read.posts.items():
        record = records.get(key)
        if read.own.wrote(post.author):
            found[key] = None, ObservedPost(kept=record is not None)
        elif record is not None and record.person is not None:
            nudge = known.with_promise(record.person, post, nudges.get(key))
            about = ObservedPost(
                person=known.summary(record.person), reading=record.reading, withheld=record.withheld, kept=True
            )
            found[key] = nudge or known.news(key, post, record.account, record.person), about
        else:
            found[key] = known.of_a_stranger(key, post)
    told = [nudge for nudge, _ in found.values() if nudge is not None]
    each = iter(shown_nudges(log, told, now))
    posts = {key: about if nudge is None else replace(about, nudge=next(each)) for key, (nudge, about) in found.items()}
    shows = badge(log, now)
    return Observed(
        posts=posts,
        keys=read.order,
        waiting=shows.waiting,
        quiet_until=shows.quiet_until,
        kept=len(records),
        dropped=len(read.posts) - len(records),
    )


class _Known:
    """What is known of the people of one page, each asked for once."""

    def __init__(self, log: Log, people: People, now: datetime) -> None:
        settings = log.settings()
        self.log, self.people, self.now = log, people, now
        self.off = {reason for reason, on in settings.reasons.items() if not on}
        self.oldest = timedelta(days=settings.max_age_days)
        self.promised = Promised(log, self.off)
        self.summaries: dict[str, PersonSummary] = {}
        self.talked: dict[str, bool] = {}

    def summary(self, person: str) -> PersonSummary:
        if person not in self.summaries:
            self.summaries[person] = self.people.summary(person)
        return self.summaries[person]

    def of_a_stranger(self, key: str, post: Post) -> tuple[Nudge | None, ObservedPost]:
        """A post that is not kept: only of somebody known is anything told."""
        account = self._account(post)
        if account is None:
            return None, ObservedPost()
        nudge = self.with_promise(account.person, post, None) or self.news(key, post, account.key, account.person)
        return nudge, ObservedPost(person=self.summary(account.person) if nudge else None)

    def _account(self, post: Post) -> AccountRecord | None:
        author = post.author
        if not (author.id or author.handle or author.url):
            return None
        by_id = self.log.account(account_key(post.platform, author))
        if by_id is None and author.id and author.handle:
            return self.log.account(account_key(post.platform, replace(author, id=None)))
        return by_id

    def with_promise(self, person: str, post: Post, nudge: Nudge | None) -> Nudge | None:
        """The nudge of this post with what was promised to its author before they wrote it."""
        at = time_of(post, self.now)
        owed = [p for p in self.promised.of(person) if p.state == "open" and at is not None and p.made_at < at]
        if not owed or (nudge is not None and nudge.promise is not None):
            return nudge
        record = self._nudge_of(person, owed[0].thread)
        if record is None or record.state != "waiting":
            return nudge
        if nudge is None:
            return record.nudge
        why = [reason for reason in record.nudge.reasons if reason.id == "promise"]
        return replace(nudge, promise=record.nudge.promise, reasons=[*why, *nudge.reasons], needs="words")

    def _nudge_of(self, person: str, thread: str | None) -> NudgeRecord | None:
        found = self.log.nudges_in_thread(thread, person=person) if thread else []
        return found[0] if found else None

    def news(self, key: str, post: Post, account: str, person: str) -> Nudge | None:
        """A chip for good or bad news of somebody whom the user knows, told to nobody."""
        at = time_of(post, self.now) or post.not_before
        if "their-news" in self.off or post.kind != "post" or post.in_reply_to or post.mentions or post.my_reactions:
            return None
        if at is None or self.now - at > self.oldest or not self._talked(person):
            return None
        if self.log.acknowledgements_for(post=key):
            return None
        from agent.reading import read  # loaded in the warm-up, not before the agent's first answer

        name = greeted(self.people.get(person))
        why = reasons(Heard(key, post, read(post.text, post.lang), name, "news"))
        if not why:
            return None
        known = self.people.account(account)
        return Nudge(
            id=nudge_id(LOCAL_OWNER, account, key),
            platform=post.platform,
            post=key,
            posts=[key],
            person=person,
            account=known.account if known else None,
            thread=key,
            order_text=order.order_text(why),
            reasons=why,
            waiting_since=at,
            needs=order.needs(why),
            url=post.url,
        )

    def _talked(self, person: str) -> bool:
        if person not in self.talked:
            self.talked[person] = exchanges(self.log, person) >= EXCHANGES
        return self.talked[person]
