"""Nothing leaves the machine: the agent's main job is done with every way out of it shut."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from tests.api.stand import Stand


def observation(at: str) -> dict[str, Any]:
    return {
        "page": {"platform": "x", "kind": "mentions", "url": "https://x.com/notifications/mentions"},
        "viewer": "x:@robin",
        "posts": [
            {
                "platform": "x",
                "id": "1",
                "kind": "reply",
                "author": {"handle": "joe", "name": "Joe"},
                "text": "When does the coupon expire? I love it, thank you!",
                "lang": "en",
                "at": at,
                "in_reply_to": {"id": "7", "author": "robin"},
            }
        ],
    }


def test_pages_are_read_and_answers_logged_without_any_connection(
    agent: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Any] = []

    def refuse(_: socket.socket, address: object) -> None:
        tried.append(address)
        raise OSError("no way out")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *asked, **_: refuse(None, asked))  # type: ignore[arg-type]

    agent.put("/v1/me", json={"accounts": [{"platform": "x", "handle": "robin"}], "watch": []})
    at = agent.clock().isoformat().replace("+00:00", "Z")
    agent.post("/v1/observations", json=observation(at))
    [nudge] = agent.get("/v1/nudges").json["items"]
    assert "question" in [reason["id"] for reason in nudge["reasons"]]
    assert agent.get("/v1/acknowledgements").status_code == 200
    assert tried == []
