"""The agent is killed in the middle while two tabs hand over answers: each stands in the log once, none is lost."""

from __future__ import annotations

import http.client
import json
import threading
import uuid
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.durability.running import Running

pytestmark = pytest.mark.slow("kills the agent again and again")

EACH = 25
KILLS = 3


class Tab:
    """Hands over its answers one after the other, each again until the agent has answered, as the outbox does."""

    def __init__(self, name: str, token: str, port: int, agent_is_there: threading.Event) -> None:
        self.name, self.port, self.agent_is_there = name, port, agent_is_there
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        self.taken = 0
        self.statuses: set[int] = set()
        self.answered = threading.Condition()
        self.thread = threading.Thread(target=self._hand_over)

    def wait_for(self, taken: int) -> None:
        with self.answered:
            assert self.answered.wait_for(lambda: self.taken >= taken, 60)

    def _hand_over(self) -> None:
        for number in range(EACH):
            said = answer(self.name, number)
            while not self._sent(said):
                assert self.agent_is_there.wait(60)
            with self.answered:
                self.taken += 1
                self.answered.notify_all()

    def _sent(self, said: dict[str, Any]) -> bool:
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)) as wire:
            try:
                wire.request("POST", "/v1/acknowledgements", json.dumps(said), self.headers)
                told = wire.getresponse()
                told.read()
            except (OSError, http.client.HTTPException):
                return False
        self.statuses.add(told.status)
        return told.status in (200, 201)


def answer(tab: str, number: int) -> dict[str, Any]:
    return {
        "client_id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{tab} {number}")),
        "platform": "x",
        "kind": "reply",
        "post": f"x:{tab}{number}",
        "account": {"platform": "x", "handle": f"{tab}{number}"},
        "text": f"The fox says hello, {tab} {number}.",
        "at": "2026-11-20T09:30:00Z",
    }


def test_answers_of_two_tabs_are_logged_once_though_the_agent_is_killed(tmp_path: Path) -> None:
    data = tmp_path / "nod"
    agent = Running(data)
    token, port = agent.token, agent.port
    there = threading.Event()
    there.set()
    tabs = [Tab(name, token, port, there) for name in ("ana", "joe")]
    for tab in tabs:
        tab.thread.start()
    for kill in range(1, KILLS + 1):
        tabs[kill % 2].wait_for(kill * EACH // (KILLS + 2))
        there.clear()
        agent.process.kill()
        agent.end()
        agent = Running(data, token=token, port=port)
        there.set()
    for tab in tabs:
        tab.thread.join()

    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as wire:
        wire.request("GET", "/v1/acknowledgements?limit=200", headers=tabs[0].headers)
        log = json.load(wire.getresponse())["items"]
    assert agent.end() == 0
    expected = {answer(tab.name, number)["client_id"] for tab in tabs for number in range(EACH)}
    assert len(log) == 2 * EACH
    assert {entry["client_id"] for entry in log} == expected
    assert {status for tab in tabs for status in tab.statuses} <= {200, 201}
