"""What ``MemoryLog`` holds: a dict for each kind of record."""

from __future__ import annotations

from datetime import datetime

from agent.model import Change, CoverageOfPage, Me, Settings
from agent.store.log import (
    AccountRecord,
    AcknowledgementRecord,
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
    TakenBackRecord,
    UndoRecord,
    WatchedRecord,
)


class Tables:
    """Everything held, by table and key; records are frozen, so copying the dicts copies the state."""

    def __init__(self) -> None:
        self.me: dict[str, Me] = {}
        self.settings: dict[str, Settings] = {}
        self.people: dict[str, PersonRecord] = {}
        self.accounts: dict[str, AccountRecord] = {}
        self.posts: dict[str, PostRecord] = {}
        self.nudges: dict[str, NudgeRecord] = {}
        self.acknowledgements: dict[str, AcknowledgementRecord] = {}
        self.taken_back: dict[str, TakenBackRecord] = {}
        self.coverage: dict[str, CoverageOfPage] = {}
        self.clients: dict[str, ClientRecord] = {}
        self.promises: dict[str, PromiseRecord] = {}
        self.refusals: dict[str, RefusalRecord] = {}
        self.joinings: dict[str, JoiningRecord] = {}
        self.imports: dict[str, ImportRecord] = {}
        self.brought: dict[str, BroughtRecord] = {}
        self.showings: dict[str, ShowingsRecord] = {}
        self.watched: dict[str, WatchedRecord] = {}
        self.links: dict[str, LinkRecord] = {}
        self.undo: dict[str, UndoRecord] = {}
        self.changes: list[Change] = []
        self.forgotten: set[str] = set()
        self.forget_key: str | None = None

    def copy(self) -> Tables:
        other = Tables()
        for name, value in vars(self).items():
            setattr(other, name, value.copy() if isinstance(value, (dict, list, set)) else value)
        return other

    def expire(self, table: str, now: datetime) -> None:
        """Lets go of what expires until then."""
        held = getattr(self, table)
        setattr(self, table, {key: record for key, record in held.items() if record.expires_at > now})

    def put(self, table: str, key: str, record: object, what: str) -> None:
        """Keeps a record, with a revision where it is not there like this."""
        held = getattr(self, table)
        if held.get(key) != record:
            held[key] = record
            self.note(what, key)

    def note(self, what: str, id: str, *, gone: bool = False) -> None:
        """A revision for a change."""
        rev = self.changes[-1].rev + 1 if self.changes else 1
        self.changes.append(Change(rev=rev, what=what, id=id, gone=gone))  # type: ignore[arg-type]
