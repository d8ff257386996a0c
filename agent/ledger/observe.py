"""An observation: what of a page is kept, what it says of people, and who waits now. One transaction, one sync."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec.structs import replace

from agent.addresses import site_of
from agent.ledger.accounts import met
from agent.ledger.acknowledge import record_of
from agent.ledger.answering import answer, badge
from agent.ledger.answers import may_name
from agent.ledger.forgetting import not_to_keep
from agent.ledger.joining import same_account
from agent.ledger.keeping import open_for
from agent.ledger.left_out import left_out
from agent.ledger.moving import moved
from agent.ledger.naming import name_everybody
from agent.ledger.nudging import settle
from agent.ledger.own_words import answer_seen, late_target, like_seen
from agent.ledger.page import PageRead, parent_key, read_page
from agent.ledger.people import People
from agent.ledger.promising import kept_by_post
from agent.ledger.relation import Own, own_on, speaks_to
from agent.ledger.talk import Conversation, conversation
from agent.model import CoverageOfPage, Me, Observation, Observed, ObservedPost, Post, Reading, Withheld
from agent.nudges.age import time_of, withheld_for_age
from agent.nudges.hidden import may_be_answered
from agent.nudges.watch import watched
from agent.store.log import AccountRecord, Log, PostRecord

#: Kinds of page whose address is kept with the coverage in any case; of others only where something was kept.
PLACES = frozenset({"home", "notifications", "mentions"})


def observe(log: Log, page: Observation, me: Me, now: datetime) -> Observed:
    """Takes one page in, inside a unit of the caller's."""
    own = own_on(me, page.page.platform)
    seeing = _Seeing(log, page, me, own, now)
    if not own or (page.viewer is not None and not own.holds(page.viewer)) or _excluded(log, page):
        answer = seeing.nothing()
    else:
        log.past.watch(now)
        seeing.take_in()
        answer = seeing.answer()
    told = answer.kept or page.page.kind in PLACES
    log.put_coverage(
        CoverageOfPage(
            platform=page.page.platform,
            kind=page.page.kind,
            url=page.page.url if told else site_of(page.page.url),
            read_at=now,
            coverage=page.coverage,
            kept=answer.kept,
            dropped=answer.dropped,
        )
    )
    return answer


def _excluded(log: Log, page: Observation) -> bool:
    """Whether the user chose not to have this page, or the whole site, read."""
    settings = log.settings()
    return page.page.platform in settings.paused_sites or left_out(page.page.url, settings.excluded)


class _Seeing:
    """The work on one page."""

    def __init__(self, log: Log, page: Observation, me: Me, own: Own, now: datetime) -> None:
        self.log, self.page, self.own, self.now = log, page, own, now
        self.me = me
        settings = log.settings()
        self.oldest, self.excluded = timedelta(days=settings.max_age_days), settings.excluded
        self.people = People(log, now)
        self.read: PageRead = read_page(log, page, own, now)
        self.records: dict[str, PostRecord] = {}
        self.touched: set[tuple[str, str]] = set()
        self.dated: set[str] = set()
        self.talks: dict[str, Conversation] = {}

    def nothing(self) -> Observed:
        """The answer where nothing may be kept."""
        keys, shows = self.read.order, badge(self.log, self.now)
        return Observed(
            posts={key: ObservedPost() for key in keys},
            keys=keys,
            waiting=shows.waiting,
            quiet_until=shows.quiet_until,
            kept=0,
            dropped=len(set(keys)),
        )

    def take_in(self) -> None:
        """Keeps what concerns the user and brings the nudges up to date."""
        answered = self._answered_by_the_user()
        threads = {key: self.read.thread(key) for key in self.read.posts}
        forgotten = not_to_keep(self.log, self.read.posts, self.own, threads)
        for key, post in self.read.posts.items():
            if key not in forgotten and self._concerns(key, post, key in answered):
                self._keep(key, post)
        changed = [record for record in self.records.values() if self.read.kept.get(record.key) != record]
        replaced = [
            replace(self.read.kept[old], gone=True, post=replace(self.read.kept[old].post, text=""))
            for key, old in self.read.joined.items()
            if key in self.records
        ]
        gone = self._gone()
        if changed or replaced or gone:
            self.log.put_posts([*changed, *replaced, *gone])
        for record in changed:
            self._what_follows(record)
        for thread in sorted({record.thread for record in [*changed, *gone]}):
            self.touched |= name_everybody(self.log, self._talk(thread), self.people, self.now)
        self._lift_unknown_ages()
        settle(
            self.log,
            self.touched,
            self._talk,
            people=self.people,
            own=lambda platform: own_on(self.me, platform),
            now=self.now,
        )
        self.people.keep()

    def _answered_by_the_user(self) -> set[str]:
        """The keys of posts that an own post answers, here or among what is kept."""
        here = {up for post in self.read.posts.values() if self.own.wrote(post.author) and (up := parent_key(post))}
        new = [key for key in self.read.posts if key not in self.read.kept and key not in here]
        there = {record.in_reply_to for record in self.log.answers_to(new) if record.own} if new else set()
        return here | {key for key in there if key}

    def _concerns(self, key: str, post: Post, answered: bool) -> bool:
        if post.platform != self.page.page.platform or self._left_out(key):
            return False
        if key in self.read.kept and _was_joined(self.read.kept[key]):
            return False
        if key in self.read.kept or key in self.read.joined or answered or self.own.wrote(post.author):
            return True
        return self._way(key, post) is not None or watched(post.text, self.own.watch, post.lang) is not None

    def _left_out(self, key: str) -> bool:
        """Whether it stands in a place that the user leaves out, though the page is another one (a feed)."""
        here = (self.read.post(one) for one in (key, self.read.root(key)))
        return any(post is not None and left_out(post.url, self.excluded) for post in here)

    def _way(self, key: str, post: Post) -> str | None:
        root = self.read.root(key)
        return speaks_to(post, self.own, self.read.is_own(parent_key(post)), self.read.is_own(root))

    def _keep(self, key: str, post: Post) -> None:
        before = self.read.kept.get(key) or self.read.kept.get(self.read.joined.get(key, ""))
        thread = self.read.thread(key)
        if self.own.wrote(post.author):
            self.records[key] = PostRecord(
                key=key,
                post=post,
                own=True,
                account=next(iter(sorted(self.own.keys))),
                person=None,
                thread=thread,
                in_reply_to=parent_key(post),
                first_seen=before.first_seen if before else self.now,
            )
            return
        way = speaks_to(post, self.own, self.read.is_own(parent_key(post)), self.read.is_own(self.read.root(key)))
        account, person = self._who(before, post, thread)
        self.records[key] = PostRecord(
            key=key,
            post=post,
            own=False,
            account=account,
            person=person,
            thread=thread,
            in_reply_to=parent_key(post),
            reading=self._reading(before, post),
            addressed=way,
            withheld=self._withheld(before, key, post) if way or self._overheard(post) else None,
            first_seen=before.first_seen if before else self.now,
            kind_word=before.kind_word if before else None,
        )

    def _overheard(self, post: Post) -> bool:
        return watched(post.text, self.own.watch, post.lang) is not None

    def _who(self, before: PostRecord | None, post: Post, thread: str) -> tuple[str, str]:
        if before is not None and before.person is not None and before.post.author == post.author:
            return before.account, before.person
        was = before.account if before is not None else None
        account = met(self.log, post.platform, post.author, thread, self.now, was, self._same)
        self.people.call(account.person, post.author)
        return account.key, account.person

    def _same(self, known: AccountRecord, other: AccountRecord) -> None:
        """Two records are one account: what was read of them so far is one person's too."""
        self.people.keep()
        kept, gone = same_account(self.log, known, other, lambda platform: own_on(self.me, platform), self.now)
        self.people = People(self.log, self.now)

        def told(records: Mapping[str, PostRecord]) -> dict[str, PostRecord]:
            return {key: replace(one, person=kept) if one.person == gone else one for key, one in records.items()}

        self.records, self.read.kept = told(self.records), told(self.read.kept)

    def _reading(self, before: PostRecord | None, post: Post) -> Reading:
        same = before is not None and (before.post.text, before.post.lang) == (post.text, post.lang)
        if before is not None and before.reading is not None and same:
            return before.reading
        from agent.reading import read  # loaded in the warm-up, not before the agent's first answer

        return read(post.text, post.lang)

    def _withheld(self, before: PostRecord | None, key: str, post: Post) -> Withheld | None:
        if before is not None and before.withheld is None and (before.addressed or self._overheard(before.post)):
            return None
        seen = next((p for k, p in zip(self.read.order, self.page.posts, strict=True) if k == key), post)
        if may_be_answered(seen, self.page.page.kind, self.page.coverage):
            return "replies-hidden"
        older = [self.read.post(up) for up in (parent_key(post), self.read.root(key)) if up != key]
        return withheld_for_age(post, self.now, [other for other in older if other is not None], self.oldest)

    def _gone(self) -> list[PostRecord]:
        """What the page says is gone. A post that is on the same page is not."""
        keys = [key for key in self.page.gone if key not in self.read.posts]
        gone = (
            [replace(record, gone=True) for record in self.log.posts(keys).values() if not record.gone] if keys else []
        )
        for record in gone:
            self._touch(record)
        return gone

    def _touch(self, record: PostRecord) -> None:
        """Marks whose nudge may change by this post."""
        if not record.own and record.person:
            self.touched.add((record.person, record.thread))
            return
        for said in self.log.acknowledgements_for(own_post=record.key):
            if said.person and said.thread:
                self.touched.add((said.person, said.thread))

    def _what_follows(self, record: PostRecord) -> None:
        """What a new or changed post means for acknowledgements, people and nudges."""
        old_key = self.read.joined.get(record.key, record.key)
        before = self.read.kept.get(old_key)
        if old_key != record.key:
            for said in self.log.acknowledgements_for(post=old_key):
                told = record_of(replace(said.acknowledgement, post=record.key), said.thread)
                self.log.put_acknowledgement(told)
        spoke_before = before is not None and before.addressed is not None
        if before is not None and _place(before) != _place(record):
            self._move(before, record)
            if before.person and before.person != record.person and spoke_before:
                self.people.count(before.person, -1)
                spoke_before = False
        if before is None or time_of(before.post, self.now) is None or before.post.not_before != record.post.not_before:
            self.dated.add(record.key)
        if record.own:
            self.touched |= answer_seen(self.log, self.read, record, self.people, self.now)
            self.touched |= kept_by_post(self.log, record)
            # who else waits here may be named in it
            for nudge in self.log.nudges_in_thread(record.thread):
                if nudge.state != "answered" and may_name(record.post.text, nudge.nudge.account):
                    self.touched.add((nudge.person, record.thread))
            if before is not None and before.gone:
                self._touch(record)
            return
        self.touched |= late_target(self.log, record, self.people, self.now)
        if record.addressed:
            about = self.read.post(record.in_reply_to)
            self.people.spoke(
                record.person or "",
                record.post,
                about.text if about else None,
                before.post.text if before is not None and before.addressed else None,
            )
            if self.people.get(record.person or "").last_out is not None:
                self.touched |= open_for(self.log, record.person or "")
        if record.addressed or self._overheard(record.post):
            self.touched |= like_seen(self.log, record, self.now)
        change = int(record.addressed is not None) - int(spoke_before)
        if change and record.person:
            known = self.people.get(record.person).times_here > 0
            self.people.count(record.person, change)
            for nudge in self.log.nudges_of(record.person) if known else []:
                if any(reason.id == "first-contact" for reason in nudge.nudge.reasons):
                    self.touched.add((record.person, nudge.thread))
        self._touch(record)

    def _move(self, before: PostRecord, record: PostRecord) -> None:
        """The thread, the author or the key of a post was learned: its acknowledgements and its nudge move along."""
        if before.thread != record.thread:
            key = before.key
            for said in [*self.log.acknowledgements_for(post=key), *self.log.acknowledgements_for(own_post=key)]:
                if said.thread == before.thread:
                    self.log.put_acknowledgement(replace(said, thread=record.thread))
                if said.person:
                    self.touched |= {(said.person, before.thread), (said.person, record.thread)}
        if before.person is not None:
            self.touched.add((before.person, before.thread))
            moved(self.log, before, record)

    def _talk(self, thread: str) -> Conversation:
        if thread not in self.talks:
            self.talks[thread] = conversation(self.log, thread)
        return self.talks[thread]

    def _lift_unknown_ages(self) -> None:
        """A post whose time was learned bounds the age of what answers it: words withheld until now may wait."""
        threads = {self.records[key].thread for key in self.dated}
        for thread in sorted(threads):
            talk = self._talk(thread)
            here = {record.key: record.post for record in talk.posts}
            lifted = []
            for record in talk.posts:
                if record.withheld != "age-unknown":
                    continue
                older = [here[up] for up in (record.in_reply_to, thread) if up in here and up != record.key]
                if withheld_for_age(record.post, self.now, older, self.oldest) is None:
                    lifted.append(replace(record, withheld=None))
                    self._touch(record)
            if lifted:
                self.log.put_posts(lifted)
                self.records.update({record.key: record for record in lifted if record.key in self.records})
                del self.talks[thread]

    def answer(self) -> Observed:
        return answer(self.log, self.read, self.records, self.people, self.now)


def _place(record: PostRecord) -> tuple[str, str | None, str]:
    return record.key, record.person, record.thread


def _was_joined(record: PostRecord) -> bool:
    """Kept without an id once, and under its id since: its words stand there."""
    return record.gone and record.post.id is None and not record.post.text
