"""A whole agent for tests, without a socket: a log, a clock to move, and a browser that only listens."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from werkzeug.test import EnvironBuilder, TestResponse, run_wsgi_app

from agent.app import create_app
from agent.datafolder import DataFolder
from agent.ledger.ledger import Ledger
from agent.pairing import new_client
from agent.sessions import COOKIE, one_time_link
from agent.store.log import Log
from agent.store.memory import MemoryLog

PORT = 8763
ADDRESS = f"http://127.0.0.1:{PORT}"
EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
SECRET = "a secret that the extension made"
START = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


class Stand:
    """``get``, ``post`` … send what a script with a good token sends; ``raw`` sends just what it is told.

    The log is one in memory unless a test hands in another.
    """

    def __init__(self, log: Log | None = None, folder: Path = Path("unused")) -> None:
        self.now = START
        self.opened: list[str] = []
        self.log: Log = MemoryLog() if log is None else log
        self.app = create_app(
            DataFolder(folder),
            self.log,
            Ledger(self.log, self.clock),
            port=PORT,
            clock=self.clock,
            open_browser=self._open,
        )
        self.http = self.app.test_client(use_cookies=False)
        self.token = self.let_in("a script", None)

    def clock(self) -> datetime:
        return self.now

    def later(self, **delta: float) -> None:
        self.now += timedelta(**delta)

    def _open(self, link: str) -> bool:
        self.opened.append(link)
        return True

    def let_in(self, name: str, origin: str | None) -> str:
        return new_client(self.log, name, origin, self.now)[1]

    def raw(self, method: str, path: str, headers: dict[str, str | None], body: bytes = b"") -> TestResponse:
        """A request with just these headers; Host is good where it is not given, and absent where it is None."""
        sent: dict[str, str | None] = {"Host": f"127.0.0.1:{PORT}", **headers}
        kept = {name: value for name, value in sent.items() if value is not None}
        builder = EnvironBuilder(method=method, headers=kept, data=body or None)
        environ = builder.get_environ()
        environ["PATH_INFO"], _, environ["QUERY_STRING"] = path.partition("?")
        if sent["Host"] is None:
            del environ["HTTP_HOST"]
        data, status, fields = run_wsgi_app(self.app, environ, buffered=True)
        return TestResponse(data, status, fields, builder.get_request())

    def ask(self, method: str, path: str, **more: Any) -> TestResponse:
        """A request of the script that holds the token."""
        headers = {"Host": f"127.0.0.1:{PORT}", "Authorization": f"Bearer {self.token}", **more.pop("headers", {})}
        return self.http.open(path, method=method, headers=headers, **more)

    def get(self, path: str, **more: Any) -> TestResponse:
        return self.ask("GET", path, **more)

    def post(self, path: str, **more: Any) -> TestResponse:
        return self.ask("POST", path, **more)

    def put(self, path: str, **more: Any) -> TestResponse:
        return self.ask("PUT", path, **more)

    def patch(self, path: str, **more: Any) -> TestResponse:
        return self.ask("PATCH", path, **more)

    def delete(self, path: str, **more: Any) -> TestResponse:
        return self.ask("DELETE", path, **more)

    # what people said

    def known_as(self, handle: str = "ima") -> None:
        """Whose agent this is, on X."""
        assert self.put("/v1/me", json={"accounts": [{"platform": "x", "handle": handle}]}).status_code == 200

    def see(self, *posts: dict[str, Any]) -> dict[str, Any]:
        """The user reads a page of X with these posts."""
        page = {"platform": "x", "kind": "mentions", "url": "https://x.com/notifications/mentions"}
        answer = self.post("/v1/observations", json={"page": page, "posts": list(posts)})
        assert answer.status_code == 200, answer.text
        return dict(answer.json)

    def nudge(self, person: str) -> dict[str, Any]:
        """The one nudge of somebody who waits."""
        waiting = self.get("/v1/nudges").json["items"]
        (found,) = [nudge for nudge in waiting if nudge["account"]["handle"] == person]
        return dict(found)

    # the extension

    def ask_to_pair(
        self, origin: str | None = EXTENSION, secret: str = SECRET, name: str = "Nod for Chromium"
    ) -> TestResponse:
        headers = {"Host": f"127.0.0.1:{PORT}"} | ({"Origin": origin} if origin else {})
        body = {"client": name, "secret_hash": sha256(secret.encode()).hexdigest()}
        return self.http.post("/v1/pairings", headers=headers, json=body)

    def poll(self, id: str, secret: str = SECRET, **headers: str) -> TestResponse:
        sent = {"Host": f"127.0.0.1:{PORT}", "Nod-Pairing-Secret": secret, **headers}
        return self.http.get(f"/v1/pairings/{id}", headers=sent)

    # the user's browser

    def follow(self, link: str, **headers: str) -> TestResponse:
        """Opens an address in a tab, as the user does: typed, or started by the agent."""
        sent = {"Host": f"127.0.0.1:{PORT}", **TAB, **headers}
        return self.http.get(link.removeprefix(ADDRESS), headers=sent)

    def sign_in(self) -> str:
        """The session cookie that a one-time link gives, as a ``Cookie`` header."""
        answer = self.follow(one_time_link(self.log, ADDRESS, self.now))
        cookie = answer.headers["Set-Cookie"].split(";")[0]
        assert cookie.startswith(f"{COOKIE}=")
        return cookie

    def press(self, path: str, cookie: str, **headers: str) -> TestResponse:
        """Presses a button of our own page: a form without script."""
        sent = {"Host": f"127.0.0.1:{PORT}", **TAB, **OWN, "Cookie": cookie, **headers}
        return self.http.post(path, headers=sent)

    def fill(self, path: str, cookie: str, **fields: Any) -> TestResponse:
        """Sends a form of our own page with these fields; a list is a field that comes several times."""
        sent = {"Host": f"127.0.0.1:{PORT}", **TAB, **OWN, "Cookie": cookie}
        return self.http.post(path, headers=sent, data=fields)


def said(id: int, who: str, text: str, at: str = "2026-11-20T09:00:00Z", **more: Any) -> dict[str, Any]:
    """A post on X that answers the user."""
    author = {"handle": who, "name": who.title()}
    answers = {"kind": "reply", "thread": "100", "in_reply_to": {"id": "100", "author": "ima"}}
    return {"platform": "x", "id": str(id), "author": author, "text": text, "lang": "en", "at": at, **answers, **more}


TAB = {"Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}
OWN = {"Sec-Fetch-Site": "same-origin", "Origin": ADDRESS}
