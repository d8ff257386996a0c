"""An agent of few words: the calls that the extension's background makes, over real HTTP, with what a test puts in.

It is no second implementation: it keeps what it is told in lists and answers in the contract's shapes.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Flask, request
from werkzeug.serving import make_server

TOKEN = "a-token-of-the-test"


class FakeAgent:
    """Runs on ``port`` between ``start()`` and ``stop()``; what it holds outlives a stop, as on a disk."""

    def __init__(self) -> None:
        self.log: list[dict[str, Any]] = []
        self.observed: list[dict[str, Any]] = []
        self.nudges: list[dict[str, Any]] = []
        self.quiet_until: str | None = None
        self.accounts: list[dict[str, Any]] = []
        self.asking: dict[str, str] = {}
        self.knows_the_browser = True
        self.origins: set[str | None] = set()
        self.logged = threading.Event()
        self.drafts: list[dict[str, Any]] = []
        self.hints: Callable[[dict[str, Any]], dict[str, Any]] = lambda draft: hinted()
        self.feedback: list[tuple[str, str]] = []
        self.mutes_at = 6
        self.put_on: list[str] = []
        self.answers = threading.Event()  # hints are answered while it is set
        self.answers.set()
        self.version = "0.1.0"
        self.port = 0
        self._server: Any = None

    def start(self) -> FakeAgent:
        """Listens, the first time on a free port, then on the same again."""
        self._server = make_server("127.0.0.1", self.port, self._app(), threaded=True)
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def stop(self) -> None:
        """Refuses connections from now on."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def _app(self) -> Flask:
        app = Flask("fake agent")

        @app.before_request
        def known() -> Any:
            self.origins.add(request.headers.get("Origin"))
            open_to_all = request.path == "/v1/health" or request.path.startswith("/v1/pairings")
            if open_to_all or (self.knows_the_browser and request.headers.get("Authorization") == f"Bearer {TOKEN}"):
                return None
            return (
                {"status": 401, "detail": "Nod does not know this token."},
                401,
                {"Content-Type": "application/problem+json"},
            )

        @app.get("/v1/health")
        def health() -> Any:
            return {"name": "nod", "version": self.version, "api": 1}

        @app.post("/v1/pairings")
        def ask() -> Any:
            self.asking = {"hash": request.json["secret_hash"], "state": "pending"}
            ends = datetime.now(UTC) + timedelta(minutes=2)
            url = f"http://127.0.0.1:{self.port}/pair/1"
            return {"id": "1", "code": "482913", "approve_url": url, "expires_at": ends.isoformat()}, 201

        @app.get("/v1/pairings/1")
        def poll() -> Any:
            secret = request.headers["Nod-Pairing-Secret"]
            assert hashlib.sha256(secret.encode()).hexdigest() == self.asking["hash"]
            state = self.asking["state"]
            return {"state": state, "token": TOKEN} if state == "approved" else {"state": state}

        @app.get("/v1/me")
        def me() -> Any:
            return {"accounts": self.accounts, "watch": []}

        @app.put("/v1/me/accounts/<key>")
        def own(key: str) -> Any:
            self.accounts.append({**request.json, "key": key})
            return {"accounts": self.accounts, "watch": []}

        @app.get("/v1/nudges")
        def nudges() -> Any:
            return {"items": self.nudges, "next": None}

        @app.get("/v1/waiting")
        def waiting() -> Any:
            people = {nudge["person"] for nudge in self.nudges if nudge["needs"] == "words"}
            return {"waiting": 0 if self.quiet_until else len(people), "quiet_until": self.quiet_until}

        @app.post("/v1/observations")
        def observe() -> Any:
            self.observed.append(request.json)
            posts = request.json["posts"]
            keys = [f"{post['platform']}:{post['id']}" for post in posts]
            return {"posts": {}, "keys": keys, "waiting": len(self.nudges), "kept": 3, "dropped": 38}

        @app.post("/v1/hints")
        def hints() -> Any:
            self.drafts.append(request.json)
            self.answers.wait(20)
            return self.hints(request.json)

        @app.post("/v1/hints/<hint>/feedback")
        def feedback(hint: str) -> Any:
            self.feedback.append((hint, request.json["event"]))
            return {"muted": self.feedback.count((hint, "not-useful")) >= self.mutes_at}

        @app.patch("/v1/settings")
        def settings() -> Any:
            self.put_on += [hint for hint, on in request.json["hints"].items() if on]
            return {"hints": request.json["hints"], "muted": []}

        @app.post("/v1/acknowledgements")
        def acknowledge() -> Any:
            known = next((one for one in self.log if one["client_id"] == request.json["client_id"]), None)
            if not known:
                self.log.append(request.json)
            self.logged.set()
            return {"id": "a1", **(known or request.json)}, 200 if known else 201

        return app


def hint(id: str, message: str, **more: Any) -> dict[str, Any]:
    """A hint in the contract's shape, made up; a note unless said otherwise."""
    why = f"Why {id}."
    return {
        "id": id,
        "level": "note",
        "span": None,
        "message": message,
        "why": why,
        "suggestions": [],
        "differs": [],
    } | more


def hinted(*hints: dict[str, Any], name: bool | None = None, specific: bool | None = None) -> dict[str, Any]:
    """An answer to a draft in the contract's shape."""
    ticks = {"name": name, "specific": specific, "feeling": None}
    return {"hints": list(hints), "acknowledges": ticks, "answers": [], "scores": {}, "language": "en"}


def nudge(id: str, person: str, name: str, words: str, waits: timedelta, **more: Any) -> dict[str, Any]:
    """A nudge in the contract's shape, made up."""
    return {
        "id": id,
        "platform": "x",
        "post": f"x:{id}",
        "posts": [f"x:{id}"],
        "person": person,
        "account": {"platform": "x", "handle": person, "name": name},
        "since": "posted",
        "order_text": "asks a question, longest first",
        "reasons": [{"id": "question", "text": words}],
        "waiting_since": (datetime.now(UTC) - waits).isoformat(),
        "state": "waiting",
        "until": None,
        "needs": "words",
        "starters": [],
        "url": f"https://x.com/{person}/status/{id}",
        **more,
    }
