"""The records that a log keeps, each with its key and its ``owner``; docs/privacy.md names each of their fields."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from msgspec import Struct

from agent.model import (
    Account,
    Acknowledgement,
    Client,
    LastWords,
    Nudge,
    Platform,
    Post,
    Reading,
    Withheld,
)
from agent.model.archived import ArchiveMember, LeftOut

LOCAL_OWNER = "me"


class PersonRecord(Struct, frozen=True, kw_only=True):
    """One human being. ``times_here`` counts the posts in which they spoke to the user.

    ``named`` says that the user chose the name, so that no page changes it. ``note`` and ``tags`` are the user's,
    and so is ``called``, what they like to be called (empty: told from the name). ``former`` are the ids of people
    who were joined with this one; it answers to them too.
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
    called: str = ""
    former: list[str] = []


class AccountRecord(Struct, frozen=True, kw_only=True):
    """One identity of a person; ``key`` is the best key known, ``aliases`` the other keys it was seen under.

    ``not_spam``: the user said that what this account writes is no advertising. ``as_of``: no page has shown it, and an
    archive made at that time tells handle and name (None: a page tells them).
    """

    key: str
    owner: str = LOCAL_OWNER
    person: str
    account: Account
    aliases: list[str] = []
    not_spam: bool = False
    as_of: datetime | None = None


class PostRecord(Struct, frozen=True, kw_only=True):
    """A post that was kept. ``thread`` and ``in_reply_to`` are keys; ``account`` is its author's account key.

    ``addressed`` says how it speaks to the user (None: it does not), ``withheld`` why it may not make a nudge
    (None: it may, and once it may it always may). ``kind_word``: the user keeps it as one, or hides it.
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
    kind_word: Literal["kept", "hidden"] | None = None


class NudgeRecord(Struct, frozen=True, kw_only=True):
    """A nudge with its place in the list: ``order`` sorts as text, first what is to be answered first.

    ``settled`` holds the posts that the user called answered or dismissed by hand, ``decided_at`` when they last
    decided. ``former`` are the ids of nudges that became one with this one; it answers to them too.
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
    former: list[str] = []
    decided_at: datetime | None = None


class AcknowledgementRecord(Struct, frozen=True, kw_only=True):
    """An acknowledgement as it is kept. ``order`` sorts as text by time (``at``, else ``logged_at``) and id; where it
    stands in lists, ``places.place`` says."""

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


class TakenBackRecord(Struct, frozen=True, kw_only=True):
    """The client id of an acknowledgement that the user took back, so that no page and no outbox brings it again."""

    id: str
    owner: str = LOCAL_OWNER
    at: datetime


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
    reason; ``done`` how many of ``of`` bytes are read (None: not known yet). ``problem`` is why it failed.

    ``places``: where the first records stand that could not be read. ``cursor`` is how many acts and reasons were kept:
    a later try goes on behind them. ``whose`` is the handle or name of the archive's owner, ``whose_id`` their id,
    ``made_at`` when the site made it, ``since`` and ``until`` the times of its first and last act. ``sent``, ``mine``
    and ``beside`` stand while a page sends it: which files come, that it is the user's own, the zips of which none
    comes.
    """

    id: str
    owner: str = LOCAL_OWNER
    platform: Platform | None
    name: str
    state: Literal["waiting", "running", "done", "failed", "cancelled"] = "waiting"
    counts: dict[str, int] = {}
    left_out: dict[str, int] = {}
    places: list[LeftOut] = []
    done: int = 0
    of: int | None = None
    problem: str | None = None
    started_at: datetime
    ended_at: datetime | None = None
    cursor: int = 0
    whose: str | None = None
    whose_id: str | None = None
    made_at: datetime | None = None
    since: datetime | None = None
    until: datetime | None = None
    notes: list[str] = []
    sent: list[ArchiveMember] = []
    mine: bool = False
    beside: list[str] = []


class ShowingsRecord(Struct, frozen=True, kw_only=True):
    """How a hint fared in its last showings, oldest first, one letter each: ``s`` shown, ``u`` told useful, ``n`` told
    not useful. ``last`` is when it was last shown. It holds nothing of what was shown."""

    id: str
    owner: str = LOCAL_OWNER
    events: str = ""
    last: datetime | None = None


class WatchedRecord(Struct, frozen=True, kw_only=True):
    """A day (UTC) on which pages were read: ``quarters`` are those of its hours, 0 to 95, in which one was."""

    day: str
    owner: str = LOCAL_OWNER
    quarters: list[int] = []


class TimelineRecord(Struct, frozen=True, kw_only=True):
    """One thing that was said: a post of theirs (``in``) or an acknowledgement of the user's (``out``)."""

    direction: Literal["in", "out"]
    sort_at: datetime
    post: PostRecord | None = None
    acknowledgement: AcknowledgementRecord | None = None


Table = Literal["people", "accounts", "posts", "nudges", "acknowledgements", "promises", "refusals", "settings", "me"]
"""Whose records are noted, so that an action can be undone."""


class Before(Struct, frozen=True, kw_only=True):
    """A record as it was before an action, and what the action made of it; None: it was not there."""

    table: Table
    key: str
    record: dict[str, Any] | None
    after: dict[str, Any] | None


MOVES = frozenset({"join", "split"})
"""The actions that move records between people, as an ``UndoRecord`` names them."""


class UndoRecord(Struct, frozen=True, kw_only=True):
    """With what an action is undone, until ``expires_at``. ``what`` names the action."""

    id: str
    owner: str = LOCAL_OWNER
    what: str
    made_at: datetime
    expires_at: datetime
    before: list[Before]


class RefusalRecord(Struct, frozen=True, kw_only=True):
    """That the user keeps two apart: the account keys of ``one`` and of ``other``, as they were then."""

    id: str
    owner: str = LOCAL_OWNER
    one: list[str]
    other: list[str]
    at: datetime


class JoiningRecord(Struct, frozen=True, kw_only=True):
    """That people were joined, taken apart or kept apart: ``person`` is who stayed, ``other`` who came in, went out or
    stays apart; ``accounts`` are the keys that changed hands. ``evidence`` are the sentences that spoke for it.

    The id is that of the undo; ``undone_at`` says that it was used. ``by`` says who did it: the user, or Nod where two
    accounts turned out to be the same one.
    """

    id: str
    owner: str = LOCAL_OWNER
    what: Literal["joined", "split", "refused"]
    person: str
    other: str
    accounts: list[str] = []
    evidence: list[str] = []
    by: Literal["user", "nod"] = "user"
    at: datetime
    undone_at: datetime | None = None


class BroughtRecord(Struct, frozen=True, kw_only=True):
    """What one step of an import changed, so that the import can be taken back. ``of`` is the import.

    ``made`` are the keys of what it made, by table; ``told`` the acknowledgements that were there already; ``before``
    the records that it changed, as they were.
    """

    id: str
    owner: str = LOCAL_OWNER
    of: str
    made: dict[str, list[str]] = {}
    told: list[str] = []
    before: list[Before] = []
