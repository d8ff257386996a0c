"""The log of what happened, in words of the product: one small interface over whatever keeps the records.

Every write is durable when it returns (or, inside ``unit()``, when the unit ends). Keys are strings made by the
caller, cursors are opaque, every record carries its ``owner``. What lies beneath only ``agent/store/`` knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from msgspec import Struct

from agent.model import Change, CoverageOfPage, Me, Settings
from agent.store.records import (
    LOCAL_OWNER,
    MOVES,
    AccountRecord,
    AcknowledgementRecord,
    Before,
    BroughtRecord,
    ClientRecord,
    ImportRecord,
    JoiningRecord,
    LinkRecord,
    NudgeRecord,
    PersonRecord,
    PostRecord,
    PromiseRecord,
    RefusalRecord,
    ShowingsRecord,
    Table,
    TakenBackRecord,
    TimelineRecord,
    UndoRecord,
    WatchedRecord,
)
from agent.store.short import Heard, Said

__all__ = [
    "LOCAL_OWNER",
    "MOVES",
    "AccountRecord",
    "AcknowledgementRecord",
    "Archives",
    "Before",
    "BroughtRecord",
    "ClientRecord",
    "Heard",
    "ImportRecord",
    "JoiningRecord",
    "Joinings",
    "LinkRecord",
    "Log",
    "NudgeRecord",
    "Nudged",
    "Order",
    "Page",
    "Part",
    "Past",
    "PersonRecord",
    "PostRecord",
    "PromiseRecord",
    "RefusalRecord",
    "Said",
    "ShowingsRecord",
    "Table",
    "TakenBackRecord",
    "TimelineRecord",
    "UndoRecord",
    "WatchedRecord",
]

Item = TypeVar("Item")


class Page(Struct, Generic[Item], frozen=True):
    """A part of a list; ``next`` is the cursor of the rest, or None at the end."""

    items: list[Item]
    next: str | None = None


class Nudged(NamedTuple):
    """A nudge as reports count it: the posts that it is about, and those of its conversation called settled by hand."""

    id: str
    person: str
    thread: str
    state: str
    posts: list[str]
    settled: list[str]
    url: str | None


Part = Literal["all", "state"]
Order = Literal["recent", "waiting", "quiet"]


class Archives(Protocol):
    """What is kept of archives that were taken in; a part of every ``Log``."""

    def import_(self, id: str) -> ImportRecord | None: ...
    def put_import(self, record: ImportRecord) -> None: ...
    def remove_import(self, id: str) -> None:
        """Takes it out with all that it noted in ``put_brought``."""

    def imports(self, *, limit: int = 50, cursor: str | None = None) -> Page[ImportRecord]:
        """The newest first. Raises ``ValueError`` for a cursor that it did not give."""

    def roomy(self) -> AbstractContextManager[None]:
        """More memory for the log while very much is written; what is written is not taken into the search."""

    def fill_search(self) -> None:
        """Takes what was written so into the search, a part at a time; a search before that does it too."""

    def acknowledgements_told(self, own_posts: Iterable[str], client_ids: Iterable[str]) -> list[AcknowledgementRecord]:
        """Those of these own posts, and those of these client ids; one may come twice."""

    def put_acknowledgements(self, records: Iterable[AcknowledgementRecord]) -> None: ...
    def most_told(self, limit: int) -> list[tuple[str, int]]:
        """The people toward whom most acknowledgements are kept, with how many, the most first."""

    def put_brought(self, record: BroughtRecord) -> None: ...
    def remove_brought(self, id: str) -> None: ...
    def brought(self, of: str) -> list[BroughtRecord]:
        """What the steps of that import noted, in the order of their ids."""


class Joinings(Protocol):
    """What tells who may be one person, and what was done about it; a part of every ``Log``."""

    def every_account(self) -> Iterator[AccountRecord]:
        """All of them, by and by."""

    def number_of_accounts(self) -> int: ...
    def pointing(self) -> Iterator[PostRecord | AcknowledgementRecord]:
        """The words, theirs and the user's, that may name an account elsewhere (``places.pointing``)."""

    def refusal(self, id: str) -> RefusalRecord | None: ...
    def refusals(self) -> list[RefusalRecord]:
        """In the order of their ids."""

    def put_refusal(self, record: RefusalRecord) -> None: ...
    def remove_refusal(self, id: str) -> None: ...
    def joining(self, id: str) -> JoiningRecord | None: ...
    def joinings(self, people: Iterable[str]) -> list[JoiningRecord]:
        """What was done about these people, the newest first."""

    def put_joining(self, record: JoiningRecord) -> None: ...


class Past(Protocol):
    """What reports count; a part of every ``Log``. Times are bounds: ``since`` is in, ``until`` is not."""

    def watch(self, at: datetime) -> None:
        """A page was read at that time; kept to the quarter of an hour."""

    def watched(self) -> list[WatchedRecord]:
        """The days on which pages were read, the first one first."""

    def heard(self, since: datetime, until: datetime | None = None) -> list[Heard]:
        """The posts that speak to the user, and their own, by time."""

    def said(self, since: datetime, until: datetime | None = None) -> list[Said]:
        """The acknowledgements, by time."""

    def nudged(self, talks: Iterable[tuple[str, str]]) -> list[Nudged]:
        """The nudges of these people in these threads: ``(person, thread)``."""

    def promised(self, since: datetime) -> list[PromiseRecord]:
        """What was promised from then on."""

    def first_words(self, people: Iterable[str], since: datetime) -> dict[str, int]:
        """When each of these people spoke first, of what is kept, as ``Heard.at``; those alone who did so from
        ``since`` on."""


class Log(Protocol):
    """What the ledger and the guard ask of the store. Implementations: ``memory.py`` (tests), ``tiny_log.py``."""

    def unit(self) -> AbstractContextManager[None]:
        """One transaction over everything; it nests; reads inside see its own writes; an exception undoes it all."""

    # the user
    def me(self) -> Me: ...
    def put_me(self, me: Me) -> None: ...

    # people and their accounts
    def person(self, id: str) -> PersonRecord | None:
        """The person of that id, also by the id of somebody who was joined with them."""

    def put_person(self, person: PersonRecord) -> None: ...
    def remove_person(self, id: str) -> None: ...
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

    def remove_account(self, key: str) -> None:
        """Takes out the account of that very key, with its aliases."""

    def accounts_of(self, person: str) -> list[AccountRecord]: ...

    # posts
    def posts(self, keys: Iterable[str]) -> dict[str, PostRecord]: ...
    def put_posts(self, posts: Iterable[PostRecord]) -> None: ...
    def posts_in_thread(
        self, thread: str, *, person: str | None = None, own: bool | None = None
    ) -> list[PostRecord]: ...
    def answers_to(self, keys: Iterable[str]) -> list[PostRecord]:
        """The kept posts that answer one of these posts."""

    def heard(self, *, since: datetime | None = None, limit: int = 50, cursor: str | None = None) -> Page[PostRecord]:
        """What others said and what is kept with its words, newest first. Raises ``ValueError`` for a cursor that it
        did not give."""

    # nudges
    def nudge(self, id: str) -> NudgeRecord | None:
        """The nudge of that id, also by one of its former ids."""

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

    def taken_back(self, ids: Iterable[str]) -> set[str]:
        """Those of these client ids whose acknowledgement the user took back."""

    def put_taken_back(self, records: Iterable[TakenBackRecord]) -> None: ...
    def remove_taken_back(self, ids: Iterable[str]) -> None: ...
    def put_acknowledgement(self, acknowledgement: AcknowledgementRecord) -> None: ...
    def remove_acknowledgement(self, id: str) -> None: ...
    def acknowledgements(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        platform: str | None = None,
        kind: str | None = None,
        certainty: str | None = None,
        person: str | None = None,
        q: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[AcknowledgementRecord]:
        """Newest first; what has no date stands behind all others and in no span. Each word of ``q`` is the beginning
        of a word in the text, the name or the handle, case and accents folded; an emoji is a word."""

    def search_by(self) -> Literal["index", "part", "scan"]:
        """How ``q`` is looked for: by a full-text index, by a part of it while it is filled (what is not in yet is not
        found), or (where SQLite was built without) by reading entries."""

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
    def remove_promise(self, id: str) -> None: ...
    def promises(
        self, *, person: str | None = None, state: str | None = None, limit: int = 50, cursor: str | None = None
    ) -> Page[PromiseRecord]:
        """What is due first stands first. Raises ``ValueError`` for a cursor that it did not give."""

    # archives
    @property
    def archives(self) -> Archives: ...

    # who is one person
    @property
    def joinings(self) -> Joinings: ...

    # what reports count
    @property
    def past(self) -> Past: ...

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
        out revisions, the kinds that ``kept.KINDS`` calls no part of it, and when clients were last seen."""

    def take_in(self, lines: Iterable[dict[str, Any]]) -> int:
        """Takes an export into an empty log, all or nothing; gives how many records came. Raises ``ValueError`` with a
        sentence for lines that are no export of this or an older Nod, and for a log that holds something."""

    def backup(self, file: Path, step: Callable[[int, int], None] | None = None) -> None:
        """Writes a whole copy of one moment, while others write. ``step`` hears now and then how many parts are
        written, and of how many. Raises ``StoreFailed``; never leaves half a file."""

    def close(self) -> None: ...
