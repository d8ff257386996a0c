"""What goes when a person is forgotten, and the keyed hashes by which they are not learned again."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property, partial

from msgspec.structs import replace

from agent.addresses import site_of
from agent.model import CoverageOfPage, InReplyTo
from agent.store.log import (
    MOVES,
    AccountRecord,
    AcknowledgementRecord,
    BroughtRecord,
    JoiningRecord,
    Log,
    NudgeRecord,
    PersonRecord,
    PostRecord,
    PromiseRecord,
    RefusalRecord,
    UndoRecord,
)
from agent.store.paging import each

_EACH = 200
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def hashed(secret: str, key: str) -> str:
    """A key as it is remembered of somebody forgotten: HMAC-SHA-256 with the log's own random secret, in hex."""
    return hmac.new(bytes.fromhex(secret), key.encode("utf-8", "replace"), hashlib.sha256).hexdigest()


@dataclass
class Gone:
    """Everything of one person. ``scrubbed`` are other posts of the same threads, without their names; ``others`` are
    keys of handles that they left and that are somebody else's now."""

    person: PersonRecord | None
    accounts: list[AccountRecord] = field(default_factory=list)
    posts: dict[str, PostRecord] = field(default_factory=dict)
    acknowledgements: dict[str, AcknowledgementRecord] = field(default_factory=dict)
    nudges: list[NudgeRecord] = field(default_factory=list)
    scrubbed: list[PostRecord] = field(default_factory=list)
    promises: list[PromiseRecord] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)

    @property
    def records(self) -> int:
        """How many records go."""
        held = (self.accounts, self.posts, self.acknowledgements, self.nudges, self.promises)
        return sum(map(len, held)) + (self.person is not None)

    @cached_property  # it is asked for each refusal and joining that there is
    def keys(self) -> set[str]:
        """Every key by which they could be learned again: accounts, older ones too, and what they wrote."""
        keys = {key for key, post in self.posts.items() if not post.own}
        for record in self.accounts:
            keys |= {record.key, *record.aliases, *_keys_of_handles(record)}
            keys |= {f"{record.account.platform}:{record.account.id}"} if record.account.id else set()
        return keys - self.others

    @property
    def people(self) -> set[str]:
        """Their id, and those of people who were joined with them."""
        return {self.person.id, *self.person.former} if self.person else set()

    def names_refused(self, refusal: RefusalRecord) -> bool:
        """Whether it keeps them apart from somebody."""
        return not self.keys.isdisjoint([*refusal.one, *refusal.other])

    def names_joined(self, joining: JoiningRecord) -> bool:
        """Whether it tells of them."""
        return not self.people.isdisjoint([joining.person, joining.other]) or not self.keys.isdisjoint(joining.accounts)

    def without(self, undo: UndoRecord) -> UndoRecord | None:
        """An undo entry without what concerns them; None when nothing else is in it."""
        ids = {*self.posts, *self.acknowledgements, *(id for nudge in self.nudges for id in (nudge.id, *nudge.former))}
        ids |= {record.key for record in self.accounts} | self.people
        left = [
            before
            for before in undo.before
            if before.key not in ids
            and not any(held and held.get("person") in self.people for held in (before.record, before.after))
        ]
        if undo.what in MOVES and len(left) < len(undo.before):
            return None  # half of a move put back would leave records with nobody
        return replace(undo, before=left) if left else None

    def without_brought(self, brought: BroughtRecord) -> BroughtRecord:
        """What an import's step noted, without what concerns them."""
        keys = {*self.acknowledgements, *(record.key for record in self.accounts)}
        keys |= self.people
        undo = UndoRecord(id="", what="", made_at=_NEVER, expires_at=_NEVER, before=brought.before)
        left = self.without(undo)
        return replace(
            brought,
            made={table: [key for key in made if key not in keys] for table, made in brought.made.items()},
            told=[key for key in brought.told if key not in keys],
            before=left.before if left else [],
        )

    def without_address(self, coverage: CoverageOfPage) -> CoverageOfPage:
        """The coverage of a page without an address that names them."""
        folded = coverage.url.casefold()
        ids = {key.partition(":")[2] for key in self.posts}
        if not any(part in folded for part in (*(name for name in self.names if len(name) > 2), *ids)):
            return coverage
        return replace(coverage, url=site_of(coverage.url))


def what_goes(log: Log, person: str) -> Gone:
    """Reads everything of a person: their accounts, what they wrote, what was said to them and the posts in which the
    user said it, nudges; and the posts of others in the same threads that name them."""
    gone = Gone(person=log.person(person), accounts=log.accounts_of(person), nudges=log.nudges_of(person))
    for item in each(partial(log.timeline, person, limit=_EACH)):
        if item.post is not None:
            gone.posts[item.post.key] = item.post
        if item.acknowledgement is not None:
            gone.acknowledgements[item.acknowledgement.id] = item.acknowledgement
    gone.promises += each(partial(log.promises, person=person, limit=_EACH))
    for key in list(gone.posts):
        for said in log.acknowledgements_for(post=key):
            gone.acknowledgements[said.id] = said
    gone.posts.update({post.key: post for post in log.answers_to(list(gone.posts)) if post.own})
    own = [said.own_post for said in gone.acknowledgements.values() if said.own_post]
    gone.posts.update({key: post for key, post in log.posts(own).items() if post.own})
    for record in gone.accounts:
        keys = _keys_of_handles(record)
        gone.others |= {key for key in keys if (held := log.account(key)) is not None and held.person != person}
        gone.names |= {name for key, name in keys.items() if key not in gone.others}
        gone.names |= {name.casefold() for name in (record.account.name, record.account.id) if name}
    for thread in {post.thread for post in gone.posts.values()}:
        for post in log.posts_in_thread(thread):
            if post.key not in gone.posts and (bare := _without_names(post, gone.names)) != post:
                gone.scrubbed.append(bare)
    return gone


def take_out_addresses(log: Log, gone: Gone) -> None:
    """Takes the addresses that name them out of the coverage."""
    for coverage in log.coverage():
        if (bare := gone.without_address(coverage)) != coverage:
            log.put_coverage(bare)


def _keys_of_handles(record: AccountRecord) -> dict[str, str]:
    """The handles that the account has and had, case-folded, by the keys that they make."""
    names = [handle.lstrip("@").casefold() for handle in (record.account.handle, *record.account.former) if handle]
    return {f"{record.account.platform}:@{name}": name for name in names}


def _without_names(record: PostRecord, names: Iterable[str]) -> PostRecord:
    def theirs(name: str | None) -> bool:
        return name is not None and name.strip().lstrip("@").casefold() in names

    post = record.post
    answers = post.in_reply_to
    if answers is not None and theirs(answers.author):
        answers = InReplyTo(id=answers.id)
    return replace(
        record,
        post=replace(
            post,
            in_reply_to=answers,
            thread_author=None if theirs(post.thread_author) else post.thread_author,
            mentions=[name for name in post.mentions if not theirs(name)],
        ),
    )
