"""Made-up records for the store's tests; every name in them is invented."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from agent.model import (
    Account,
    Acknowledgement,
    Author,
    Client,
    Coverage,
    CoverageOfPage,
    LastWords,
    Nudge,
    Post,
    Question,
    Reading,
    Reason,
)
from agent.store.log import (
    AccountRecord,
    AcknowledgementRecord,
    ClientRecord,
    ImportRecord,
    LinkRecord,
    NudgeRecord,
    PersonRecord,
    PostRecord,
    PromiseRecord,
)

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def after(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def person(id: str = "maya", **more: Any) -> PersonRecord:
    held: dict[str, Any] = {"name": "Maya Ostrow", "created_at": NOON, "last_in": LastWords(at=NOON, text="Hello")}
    return PersonRecord(id=id, **(held | more))


def account(key: str = "x:@maya", **more: Any) -> AccountRecord:
    held: dict[str, Any] = {"person": "maya", "account": Account(platform="x", key=key, handle="maya", name="Maya")}
    return AccountRecord(key=key, **(held | more))


def post(key: str = "x:1", **more: Any) -> PostRecord:
    held: dict[str, Any] = {
        "post": Post(platform="x", id=key, author=Author(handle="maya"), text="Your fox? Ünïcode 🦊", at=NOON),
        "own": False,
        "account": "x:@maya",
        "person": "maya",
        "thread": "x:1",
        "reading": Reading(
            intents=["question"], scores={"question": 0.97}, questions=[Question(text="Your fox?", span=(0, 9))]
        ),
        "first_seen": NOON,
    }
    return PostRecord(key=key, **(held | more))


def nudge(id: str, **more: Any) -> NudgeRecord:
    held: dict[str, Any] = {
        "state": "waiting",
        "needs": "words",
        "platform": "x",
        "person": "maya",
        "thread": "x:1",
        "order": id,
        "updated_at": NOON,
    }
    held |= more
    words = Nudge(
        id=id,
        platform=held["platform"],
        person=held["person"],
        waiting_since=NOON,
        state=held["state"],
        needs=held["needs"],
        reasons=[Reason(id="question", text="Maya asks", span=(0, 4))],
    )
    return NudgeRecord(id=id, nudge=words, **held)


def acknowledgement(id: str, **more: Any) -> AcknowledgementRecord:
    at = more.pop("at", NOON)
    logged_at = more.pop("logged_at", NOON)
    words = Acknowledgement(
        id=id,
        client_id=more.get("client_id", f"client-of-{id}"),
        kind=more.pop("kind", "reply"),
        certainty=more.pop("certainty", "seen"),
        platform=more.pop("platform", "x"),
        account=Account(platform="x", name=more.pop("name", None), handle=more.pop("handle", None)),
        text=more.pop("text", None),
        at=at,
        logged_at=logged_at,
    )
    held: dict[str, Any] = {
        "client_id": words.client_id,
        "own_post": None,
        "post": None,
        "person": "maya",
        "thread": None,
        "order": f"{(at or logged_at).isoformat()} {id}",
    }
    return AcknowledgementRecord(id=id, acknowledgement=words, **(held | more))


def client(id: str = "c1", token_hash: str = "aa", **more: Any) -> ClientRecord:
    held: dict[str, Any] = {"client": Client(id=id, name="Nod for Chromium", paired_at=NOON)}
    return ClientRecord(id=id, token_hash=token_hash, **(held | more))


def link(hash: str = "ff", expires_at: datetime = NOON) -> LinkRecord:
    return LinkRecord(hash=hash, expires_at=expires_at)


def coverage(kind: str = "home", url: str = "https://x.com/home", read: int = 3) -> CoverageOfPage:
    return CoverageOfPage(
        platform="x", kind=kind, url=url, read_at=NOON, coverage=Coverage(seen=3, read=read), kept=1, dropped=2
    )


def promise(id: str = "q1", **more: Any) -> PromiseRecord:
    held: dict[str, Any] = {"person": "maya", "text": "look up the owl print", "due": after(60), "made_at": NOON}
    return PromiseRecord(id=id, **(held | more))


def taken(id: str = "i1", **more: Any) -> ImportRecord:
    held: dict[str, Any] = {"platform": "x", "name": "archive.zip", "started_at": NOON}
    return ImportRecord(id=id, **(held | more))
