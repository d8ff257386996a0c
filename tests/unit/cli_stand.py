"""A data folder with people in it, and ``nod`` on it, for the tests of the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from click.testing import CliRunner, Result

from agent.cli import main
from agent.datafolder import open_folder
from agent.ledger.ledger import Ledger
from agent.model import Me, Observation, OwnAccount
from agent.store.tiny_log import TinyLog


class Nod:
    """``nod`` on a data folder; ``see`` is what the extension would have told the agent."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.now = datetime.now(UTC)

    def __call__(self, *arguments: str, **more: Any) -> Result:
        return CliRunner().invoke(main, ["--data-dir", str(self.data), *arguments], **more)

    @contextmanager
    def log(self) -> Iterator[TinyLog]:
        log = TinyLog(open_folder(self.data).store)
        yield log
        log.close()

    def see(self, *posts: dict[str, Any]) -> None:
        page = {"platform": "x", "kind": "mentions", "url": "https://x.com/notifications/mentions"}
        with self.log() as log:
            ledger = Ledger(log, lambda: self.now)
            ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima")]))
            ledger.observe(msgspec.convert({"page": page, "posts": posts}, Observation))

    def said(self, id: int, who: str, text: str, name: str | None = None, **more: Any) -> dict[str, Any]:
        """A post that answers the user, an hour ago, and newer with a larger id."""
        return {
            "platform": "x",
            "id": str(id),
            "kind": "reply",
            "url": f"https://x.com/{who}/status/{id}",
            "author": {"handle": who, "name": name or who.title()},
            "text": text,
            "lang": "en",
            "at": self.ago(hours=1, seconds=-id),
            "thread": "100",
            "in_reply_to": {"id": "100", "author": "ima"},
            **more,
        }

    def ago(self, **time: float) -> str:
        return (self.now - timedelta(**time)).isoformat()
