"""Live updates: a long poll that a change wakes, and that never holds up the agent."""

import threading
from pathlib import Path
from time import monotonic

import pytest

from agent.model import Settings
from agent.store import tiny_changes
from agent.store.tiny_log import TinyLog
from tests.api.stand import Stand, said

WAITERS = 6


def test_changes_tell_what_changed_since_a_revision(told: Stand):
    start = told.get("/v1/changes").json["rev"]
    told.see(said(1, "maya", "When does your fox come back?"))
    nudge = told.nudge("maya")
    answer = told.get(f"/v1/changes?since={start}").json
    assert answer["rev"] > start
    assert {"what": "nudge", "id": nudge["id"], "gone": False}.items() <= changed(answer, "nudge").items()
    assert changed(answer, "person")["id"] == nudge["person"]
    assert changed(answer, "coverage")
    assert told.get(f"/v1/changes?since={answer['rev']}").json == {"rev": answer["rev"], "changes": [], "reset": False}


def ask(told: Stand, rev: int) -> dict:
    """The long poll of another thread; the stand's own client is for one thread."""
    return told.raw("GET", f"/v1/changes?since={rev}&wait=20", {"Authorization": f"Bearer {told.token}"}).json


def changed(answer: dict, what: str) -> dict:
    return next(change for change in answer["changes"] if change["what"] == what)


def test_settings_and_what_is_gone_are_told(told: Stand):
    told.see(said(1, "maya", "When does your fox come back?"))
    person = told.nudge("maya")["person"]
    rev = told.get("/v1/changes").json["rev"]
    told.patch("/v1/settings", json={"max_age_days": 7})
    told.delete(f"/v1/people/{person}", json={"confirm": "Maya"})
    answer = told.get(f"/v1/changes?since={rev}").json
    assert changed(answer, "settings")
    assert changed(answer, "person")["gone"] is True
    assert changed(answer, "nudge")["gone"] is True


def test_what_changes_while_it_is_asked_is_not_passed_over(told: Stand, monkeypatch: pytest.MonkeyPatch):
    rev = told.get("/v1/changes").json["rev"]
    look = told.log.changes

    def look_just_before_a_change(since: int, limit: int = 200) -> list:
        found = look(since, limit)
        told.log.put_settings(Settings(max_age_days=7))
        return found

    with monkeypatch.context() as patched:
        patched.setattr(told.log, "changes", look_just_before_a_change)
        answer = told.get(f"/v1/changes?since={rev}").json
    rest = told.get(f"/v1/changes?since={answer['rev']}").json
    assert changed({"changes": answer["changes"] + rest["changes"]}, "settings")


def test_who_waits_is_woken_by_a_change(told: Stand):
    rev = told.get("/v1/changes").json["rev"]
    answers = []
    waiter = threading.Thread(target=lambda: answers.append(ask(told, rev)))
    begun = monotonic()
    waiter.start()
    told.patch("/v1/settings", json={"max_age_days": 7})
    waiter.join(30)
    assert changed(answers[0], "settings")
    assert monotonic() - begun < 15


def test_it_answers_empty_when_nothing_changes(told: Stand):
    rev = told.get("/v1/changes").json["rev"]
    begun = monotonic()
    assert told.get(f"/v1/changes?since={rev}&wait=1").json == {"rev": rev, "changes": [], "reset": False}
    assert 0.9 < monotonic() - begun < 10


def test_beyond_six_waiters_the_answer_comes_at_once(told: Stand):
    rev = told.get("/v1/changes").json["rev"]
    answers: list[dict] = []
    first = threading.Semaphore(0)

    def wait() -> None:
        answers.append(ask(told, rev))
        first.release()

    waiters = [threading.Thread(target=wait) for _ in range(WAITERS + 1)]
    for waiter in waiters:
        waiter.start()
    assert first.acquire(timeout=15)  # one of the seven had no place among the waiters
    assert answers == [{"rev": rev, "changes": [], "reset": False}]
    told.patch("/v1/settings", json={"max_age_days": 7})
    for waiter in waiters:
        waiter.join(30)
    assert sum(bool(answer["changes"]) for answer in answers) == WAITERS


@pytest.mark.parametrize("query", ["since=-1", "since=x", "since=", "wait=21", "wait=-1", "wait=1.5", "rev=1"])
def test_a_bad_parameter_is_named(agent: Stand, query: str):
    refused = agent.get(f"/v1/changes?{query}")
    assert refused.status_code == 422
    assert refused.json["errors"][0]["at"] == "?" + query.split("=")[0]


def test_who_asks_from_before_what_is_kept_is_told_to_read_everything_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tiny_changes, "KEPT", 20)
    log = TinyLog(tmp_path / "nod.db")
    told = Stand(log)
    told.known_as()
    for days in range(1, 60):
        told.patch("/v1/settings", json={"max_age_days": days})
        told.see(said(days, "maya", "When does your fox come back?"))
        told.get("/v1/people?q=maya")  # search has taken in what changed, so that older changes may go
    asked = told.get("/v1/changes?since=1").json
    assert asked["reset"] is True
    assert told.get(f"/v1/changes?since={asked['rev']}").json["reset"] is False
    assert told.get(f"/v1/changes?since={asked['rev'] + 1000}").json["reset"] is True
    log.close()
