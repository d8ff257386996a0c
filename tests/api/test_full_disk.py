"""A disk that takes nothing: what is known can still be read, and what cannot be kept is said."""

from pathlib import Path

import pytest

from agent.api import ROUTES
from agent.store.tiny_log import TinyLog
from tests.api.stand import Stand, said

LISTS = [
    route.path for route in ROUTES if route.method == "GET" and "<" not in route.path and "changes" not in route.path
]


@pytest.fixture
def full(tmp_path: Path):
    """An agent that knows that Maya's question sleeps until tomorrow; tomorrow the disk takes nothing."""
    log = TinyLog(tmp_path / "nod.db")
    stand = Stand(log)
    stand.known_as()
    stand.see(said(1, "maya", "When does your fox come back?"))
    slept = {"state": "snoozed", "until": "2026-11-21T08:00:00Z"}
    assert stand.patch(f"/v1/nudges/{stand.nudge('maya')['id']}", json=slept).status_code == 200
    stand.later(days=1)
    log.db.storage.outside("PRAGMA query_only=ON")
    yield stand
    log.db.storage.outside("PRAGMA query_only=OFF")
    log.close()


@pytest.mark.parametrize("path", [path for path in LISTS if path != "/v1/service"])
def test_every_list_can_be_read(full: Stand, path: str):
    assert full.get(path).status_code == 200


def test_what_cannot_be_kept_is_said_in_a_sentence(full: Stand):
    answer = full.post(
        "/v1/observations", json={"page": {"platform": "x", "kind": "home", "url": "https://x.com/home"}}
    )
    assert answer.status_code == 503
    assert "nod.db" in answer.json["detail"]


def test_who_slept_wakes_when_there_is_room(full: Stand):
    assert full.get("/v1/nudges").json["items"] == []
    full.log.db.storage.outside("PRAGMA query_only=OFF")
    assert [nudge["posts"] for nudge in full.get("/v1/nudges").json["items"]] == [["x:1"]]
