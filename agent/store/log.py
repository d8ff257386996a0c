"""The log of what happened, in words of the product: one small interface over whatever keeps the records.

Every write is durable when it returns (or, inside ``unit()``, when the unit ends). Keys are strings made by the
caller, cursors are opaque, every record carries its ``owner``. What lies beneath only ``agent/store/`` knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, Literal, Protocol, TypeVar

from msgspec import Struct

from agent.model import (
    Account,
    Acknowledgement,
    Change,
    Client,
    CoverageOfPage,
    LastWords,
    Me,
    Nudge,
    Platform,
    Post,
    Reading,
    Settings,
    Withheld,
)

LOCAL_OWNER = "me"
Item = TypeVar("Item")


class Page(Struct, Generic[Item], frozen=True):
    """A part of a list; ``next`` is the cursor of the rest, or None at the end."""

    items: list[Item]
    next: str | None = None


class PersonRecord(Struct, frozen=True, kw_only=True):
    """One human being. ``times_here`` counts the posts in which they spoke to the user.

    ``named`` says that the user chose the name, so that no page changes it. ``note`` and ``tags`` are the user's.
    """

    id: str
    owner: str = LOCAL_OWNER
    name: str
    created_at: datetime
    times_here: int = 0
    last_in: LastWords | None = None
    last_out: LastWords | None = None
    named: bool = False
    note: str = ""
    tags: list[str] = []


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
    (None: it may, and once it may it always may).
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


class PromiseRecord(Struct, frozen=True, kw_only=True):
    """Something that the user said they would do for a person. ``own_post`` are the words that say so, ``closed_by``
    the later words that kept it. ``due`` is when it is due; ``state`` lets it wait, or says how it ended."""

    id: str
    owner: str = LOCAL_OWNER
    person: str
    account: str | None = None
    thread: str | None = None
    own_post: str | None = None
    text: str
    due: datetime
    made_at: datetime
    state: Literal["open", "kept", "let-go"] = "open"
    closed_by: str | None = None


class ImportRecord(Struct, frozen=True, kw_only=True):
    """An archive that was, or is being, taken in. ``counts`` says what was read, ``left_out`` how much was not, by
    reason; ``done`` how many of ``of`` bytes are read (None: not known yet). ``problem`` is why it failed."""

    id: str
    owner: str = LOCAL_OWNER
    platform: Platform
    name: str
    state: Literal["waiting", "running", "done", "failed", "cancelled"] = "waiting"
    counts: dict[str, int] = {}
    left_out: dict[str, int] = {}
    done: int = 0
    of: int | None = None
    problem: str | None = None
    started_at: datetime
    ended_at: datetime | None = None


class ShowingsRecord(Struct, frozen=True, kw_only=True):
    """How a hint fared in its last showings, oldest first, one letter each: ``s`` shown, ``u`` told useful, ``n`` told
    not useful. ``last`` is when it was last shown. It holds nothing of what was shown."""

    id: str
    owner: str = LOCAL_OWNER
    events: str = ""
    last: datetime | None = None


class TimelineRecord(Struct, frozen=True, kw_only=True):
    """One thing that was said: a post of theirs (``in``) or an acknowledgement of the user's (``out``)."""

    direction: Literal["in", "out"]
    sort_at: datetime
    post: PostRecord | None = None
    acknowledgement: AcknowledgementRecord | None = None


class Before(Struct, frozen=True, kw_only=True):
    """A record as it was before an action, and what the action made of it; None: it was not there."""

    table: Literal["people", "accounts", "posts", "nudges", "acknowledgements", "settings"]
    key: str
    record: dict[str, Any] | None
    after: dict[str, Any] | None


class UndoRecord(Struct, frozen=True, kw_only=True):
    """With what an action is undone, until ``expires_at``. ``what`` names the action."""

    id: str
    owner: str = LOCAL_OWNER
    what: str
    made_at: datetime
    expires_at: datetime
    before: list[Before]


Part = Literal["all", "state"]
Order = Literal["recent", "waiting", "quiet"]


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

    def people(
        self, *, q: str | None = None, order: Order = "recent", limit: int = 50, cursor: str | None = None
    ) -> Page[PersonRecord]:
        """``recent``: the last words either way first; ``waiting``: those who wait, in the order to be answered;
        ``quiet``: those whom the user answered before, the longest silence first. ``q``: as ``acknowledgements``, in
        names and handles."""

    def timeline(self, person: str, *, limit: int = 50, cursor: str | None = None) -> Page[TimelineRecord]:
        """Their posts and what was acknowledged to them, newest first."""

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
        """Newest first. Each word of ``q`` is the beginning of a word in the text, the name or the handle, case and
        accents folded; an emoji is a word."""

    def search_by(self) -> Literal["index", "scan"]:
        """How ``q`` is looked for: by a full-text index, or (where SQLite was built without) by reading entries."""

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

    # what changed
    def revision(self) -> int:
        """The number of the last change; 0 in an empty log."""

    def changes(self, since: int, limit: int = 200) -> list[Change]:
        """The changes after a revision, oldest first; one for each change. The oldest of very many are let go."""

    # what the user chose
    def settings(self) -> Settings: ...
    def put_settings(self, settings: Settings) -> None: ...

    # promises
    def promise(self, id: str) -> PromiseRecord | None: ...
    def put_promise(self, promise: PromiseRecord) -> None: ...
    def promises(
        self, *, person: str | None = None, state: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> Page[PromiseRecord]:
        """What is due first stands first. Raises ``ValueError`` for a cursor that it did not give."""

    # archives
    def import_(self, id: str) -> ImportRecord | None: ...
    def put_import(self, record: ImportRecord) -> None: ...
    def imports(self, *, limit: int = 50, cursor: str | None = None) -> Page[ImportRecord]:
        """The newest first. Raises ``ValueError`` for a cursor that it did not give."""

    # how hints fare
    def showings(self, hint: str) -> ShowingsRecord:
        """How a hint fared; an empty record where it was never shown."""

    def put_showings(self, showings: ShowingsRecord) -> None: ...

    # undoing
    def put_undo(self, undo: UndoRecord) -> None:
        """Keeps it; lets go of those that expired before it was made."""

    def take_undo(self, id: str, now: datetime) -> UndoRecord | None:
        """Uses it up: gives it once, and only before it expires."""

    # forgetting
    def forget(self, person: str) -> int:
        """Forgets a person for good, not inside a unit: the records of their accounts, what they wrote, what the user
        said to them, nudges and undo entries; in free pages, search and automatic backups too. Gives how many records
        went. Their account keys are kept as keyed hashes."""

    def forgotten(self, keys: Iterable[str]) -> set[str]:
        """Those of these account keys that belong to somebody forgotten."""

    def drop_words(self, before: datetime) -> int:
        """Drops what others wrote before that time (posts keep their place without words); the user's own words stay.
        Gives how many posts were emptied."""

    # taking away
    def export(self, part: Part = "all") -> Iterator[dict[str, Any]]:
        """Everything, of one moment, a record at a time, in an order that the content alone decides. ``state`` leaves
        out revisions, undo entries and when clients were last seen."""

    def take_in(self, lines: Iterable[dict[str, Any]]) -> int:
        """Takes an export into an empty log, all or nothing; gives how many records came. Raises ``ValueError`` with a
        sentence for lines that are no export of this or an older Nod, and for a log that holds something."""

    def backup(self, file: Path, step: Callable[[int, int], None] | None = None) -> None:
        """Writes a whole copy of one moment, while others write. ``step`` hears now and then how many parts are
        written, and of how many. Raises ``StoreFailed``; never leaves half a file."""

    def close(self) -> None: ...
