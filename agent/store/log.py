"""The log of what happened, in words of the product: one small interface over whatever keeps the records.

Every write is durable when it returns (or, inside ``unit()``, when the unit ends). Keys are strings made by the
caller,
cursors are opaque, every record carries its ``owner``. Nothing outside ``agent/store/`` knows what lies beneath.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Generic, Literal, Protocol, TypeVar

from msgspec import Struct

from agent.model import (
    Account,
    Acknowledgement,
    Client,
    CoverageOfPage,
    LastWords,
    Me,
    Nudge,
    Post,
    Reading,
    Withheld,
)

LOCAL_OWNER = "me"
Item = TypeVar("Item")


class Page(Struct, Generic[Item], frozen=True):
    """A part of a list; ``next`` is the cursor of the rest, or None at the end."""

    items: list[Item]
    next: str | None = None


class PersonRecord(Struct, frozen=True, kw_only=True):
    """One human being. ``times_here`` counts the posts in which they spoke to the user."""

    id: str
    owner: str = LOCAL_OWNER
    name: str
    created_at: datetime
    times_here: int = 0
    last_in: LastWords | None = None
    last_out: LastWords | None = None


class AccountRecord(Struct, frozen=True, kw_only=True):
    """One identity of a person; ``key`` is the best key known, ``aliases`` the other keys it was seen under.

    ``not_spam``: the user said that what this account writes is no advertising.
    """

    key: str
    owner: str = LOCAL_OWNER
    person: str
    account: Account
    aliases: list[str] = []
    not_spam: bool = False


class PostRecord(Struct, frozen=True, kw_only=True):
    """A post that was kept. ``thread`` and ``in_reply_to`` are keys; ``account`` is its author's account key.

    ``addressed`` says how it speaks to the user (None: it does not), ``withheld`` why it may not make a nudge
    (None: it
    may, and once it may it always may).
    """

    key: str
    owner: str = LOCAL_OWNER
    post: Post
    own: bool
    account: str
    person: str | None
    thread: str
    in_reply_to: str | None = None
    reading: Reading | None = None
    addressed: Literal["mention", "reply", "comment", "quote"] | None = None
    withheld: Withheld | None = None
    first_seen: datetime
    gone: bool = False


class NudgeRecord(Struct, frozen=True, kw_only=True):
    """A nudge with its place in the list: ``order`` sorts as text, first what is to be answered first.

    ``settled`` holds the posts that the user called answered or dismissed by hand, ``decided_at`` when they last
    decided.
    """

    id: str
    owner: str = LOCAL_OWNER
    nudge: Nudge
    state: str
    needs: str
    platform: str
    person: str
    thread: str
    order: str
    updated_at: datetime
    settled: list[str] = []
    decided_at: datetime | None = None


class AcknowledgementRecord(Struct, frozen=True, kw_only=True):
    """An acknowledgement as it is kept. ``order`` sorts as text by time (``at``, else ``logged_at``) and id."""

    id: str
    owner: str = LOCAL_OWNER
    acknowledgement: Acknowledgement
    client_id: str
    own_post: str | None
    post: str | None
    person: str | None
    thread: str | None
    order: str


class ClientRecord(Struct, frozen=True, kw_only=True):
    """A paired client; of its token only the SHA-256 (hex) is kept."""

    id: str
    owner: str = LOCAL_OWNER
    client: Client
    token_hash: str


class LinkRecord(Struct, frozen=True, kw_only=True):
    """A one-time sign-in link, as the SHA-256 (hex) of its secret."""

    hash: str
    owner: str = LOCAL_OWNER
    expires_at: datetime


class Log(Protocol):
    """What the ledger and the guard ask of the store. Implementations: ``memory.py`` (tests), ``tiny_log.py``."""

    def unit(self) -> AbstractContextManager[None]:
        """One transaction over everything; it nests; reads inside see its own writes; an exception undoes it all."""

    # the user
    def me(self) -> Me: ...
    def put_me(self, me: Me) -> None: ...

    # people and their accounts
    def person(self, id: str) -> PersonRecord | None: ...
    def put_person(self, person: PersonRecord) -> None: ...
    def account(self, key: str) -> AccountRecord | None:
        """The account of that key, also by one of its aliases."""

    def put_account(self, account: AccountRecord) -> None:
        """Keeps the account under its key and aliases; an older key that became an alias is replaced."""

    def accounts_of(self, person: str) -> list[AccountRecord]: ...

    # posts
    def posts(self, keys: Iterable[str]) -> dict[str, PostRecord]: ...
    def put_posts(self, posts: Iterable[PostRecord]) -> None: ...
    def posts_in_thread(
        self, thread: str, *, person: str | None = None, own: bool | None = None
    ) -> list[PostRecord]: ...
    def answers_to(self, keys: Iterable[str]) -> list[PostRecord]:
        """The kept posts that answer one of these posts."""

    # nudges
    def nudge(self, id: str) -> NudgeRecord | None: ...
    def nudges_in_thread(self, thread: str, *, person: str | None = None) -> list[NudgeRecord]: ...
    def nudges_of(self, person: str) -> list[NudgeRecord]: ...
    def put_nudges(self, nudges: Iterable[NudgeRecord]) -> None: ...
    def remove_nudges(self, ids: Iterable[str]) -> None: ...
    def nudges(
        self,
        *,
        state: str,
        needs: str | None = None,
        platform: str | None = None,
        person: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[NudgeRecord]:
        """In the order to be answered. Raises ``ValueError`` for a cursor that it did not give."""

    def people_waiting(self, *, needs: str = "words") -> int:
        """How many people have a waiting nudge of that need."""

    # acknowledgements
    def acknowledgement(self, id: str) -> AcknowledgementRecord | None: ...
    def acknowledgement_by_client_id(self, client_id: str) -> AcknowledgementRecord | None: ...
    def acknowledgements_for(
        self,
        *,
        own_post: str | None = None,
        post: str | None = None,
        person: str | None = None,
        thread: str | None = None,
    ) -> list[AcknowledgementRecord]:
        """All that match every given key, oldest first."""

    def put_acknowledgement(self, acknowledgement: AcknowledgementRecord) -> None: ...
    def remove_acknowledgement(self, id: str) -> None: ...
    def acknowledgements(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        platform: str | None = None,
        kind: str | None = None,
        person: str | None = None,
        q: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[AcknowledgementRecord]:
        """Newest first. ``q`` looks for words in the text and the account's name, case and accents folded."""

    # coverage
    def coverage(self) -> list[CoverageOfPage]: ...
    def put_coverage(self, coverage: CoverageOfPage) -> None: ...

    # who may talk to the agent
    def clients(self) -> list[ClientRecord]: ...
    def client_by_token_hash(self, token_hash: str) -> ClientRecord | None: ...
    def put_client(self, client: ClientRecord) -> None: ...
    def remove_client(self, id: str) -> bool: ...
    def put_link(self, link: LinkRecord) -> None: ...
    def take_link(self, hash: str, now: datetime) -> bool:
        """Uses a one-time link up: True once, and only before it expires."""

    def close(self) -> None: ...
