"""A small world for stories: a user with an account on each site, a clock that stands, and a log of each kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from agent.ledger.ledger import Ledger
from agent.model import Me, Nudge, Observation, Observed, OwnAccount
from agent.store.log import Log
from agent.store.memory import MemoryLog
from agent.store.tiny_log import TinyLog
from tests.logs import LOGS

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


class World:
    """Speaks to a ledger in short words. Posts are plain dicts as an extension would send them."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.now = NOON
        self.ledger = Ledger(log, lambda: self.now)
        self.ledger.set_me(
            Me(
                accounts=[
                    OwnAccount(platform="x", handle="Ima"),
                    OwnAccount(platform="facebook", name="Ima Self", id="4000"),
                ]
            )
        )

    def later(self, **time: float) -> None:
        self.now += timedelta(**time)

    def ago(self, **time: float) -> str:
        return (self.now - timedelta(**time)).isoformat().replace("+00:00", "Z")

    def see(self, *posts: dict[str, Any], **page: Any) -> Observed:
        platform = posts[0]["platform"] if posts else "x"
        body = {
            "page": {"platform": platform, "kind": page.pop("kind", "mentions"), "url": f"https://{platform}.com/p"},
            "posts": posts,
            **page,
        }
        return self.ledger.observe(msgspec.convert(body, Observation))

    def waiting(self, state: str = "waiting") -> list[Nudge]:
        return self.ledger.nudges(state=state).items

    def reasons(self) -> list[str]:
        return [reason.id for nudge in self.waiting() for reason in nudge.reasons]


@pytest.fixture(params=LOGS)
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    log: Log = MemoryLog() if request.param == "memory" else TinyLog(tmp_path / "log.db")
    yield World(log)
    log.close()


def _x(id: int, who: str, text: str, at: str | None = "2026-11-20T09:00:00Z", **more: Any) -> dict[str, Any]:
    """A post on X that answers the user, unless told otherwise. Short ids hold no time."""
    post = {
        "platform": "x",
        "id": str(id),
        "kind": "reply",
        "author": {"handle": who, "name": who.title()},
        "text": text,
        "lang": "en",
        "at": at,
        "thread": "100",
        "in_reply_to": {"id": "100", "author": "ima"},
    }
    return {**post, **more}


def _mine(
    id: int, text: str, to: int, whom: str, at: str | None = "2026-11-20T10:00:00Z", **more: Any
) -> dict[str, Any]:
    """The user's own answer."""
    return _x(id, "ima", text, at, in_reply_to={"id": str(to), "author": whom}, **more)


@pytest.fixture
def x() -> Any:
    return _x


@pytest.fixture
def mine() -> Any:
    return _mine
