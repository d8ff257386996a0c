"""Everything the agent knows, streamed as JSON lines."""

import json

import pytest
from werkzeug.test import EnvironBuilder

from agent.api.route import PORTION
from agent.ledger.export_file import read, written
from agent.store.failures import StoreFailed
from agent.store.memory import MemoryLog
from tests.api.stand import Stand, said


def lines(told: Stand, part: str = "all") -> list[dict]:
    answer = told.get(f"/v1/export?part={part}")
    assert answer.status_code == 200
    assert answer.content_type == "application/jsonl"
    assert answer.data.endswith(b"\n")
    return [json.loads(line) for line in answer.data.splitlines()]


def test_an_export_holds_what_people_said(told: Stand):
    told.see(said(1, "maya", "When does your fox come back? 🦊"))
    exported = lines(told)
    assert any("When does your fox come back? 🦊" in json.dumps(line, ensure_ascii=False) for line in exported)
    assert told.get("/v1/export").data == told.get("/v1/export?part=all").data


def test_the_state_alone_is_the_same_after_a_change_and_its_undo(told: Stand):
    told.see(said(1, "maya", "When does your fox come back?"))
    before = lines(told), lines(told, "state")
    changed = told.patch(f"/v1/nudges/{told.nudge('maya')['id']}", json={"state": "dismissed"}).json
    told.post(f"/v1/undo/{changed['undo']}")
    assert lines(told, "state") == before[1]
    assert lines(told) != before[0]  # the revisions went on


def test_an_empty_log_takes_an_export_in_and_gives_the_same_bytes(told: Stand):
    told.see(said(1, "maya", "When does your fox come back?"), said(2, "joe", "Where is the teal bag?"))
    exported = told.get("/v1/export").data
    other = MemoryLog()
    other.take_in(read(exported.splitlines(keepends=True)))
    assert b"".join(written(other.export())) == exported


def asked_raw(told: Stand):
    """The answer as the server gets it: pieces that are made as they are sent."""
    headers = {"Host": "127.0.0.1:8763", "Authorization": f"Bearer {told.token}"}
    environ = EnvironBuilder(path="/v1/export", headers=headers).get_environ()
    told_of = []
    return told.app(environ, lambda status, fields, error=None: told_of.append(status)), told_of


class Telling:
    """A log's export of many lines that counts how many were asked for."""

    def __init__(self, many: int) -> None:
        self.many, self.told, self.closed = many, 0, False

    def __call__(self, part: str):
        try:
            while self.told < self.many:
                self.told += 1
                yield {"table": "posts", "text": "fox " * 250}
        finally:
            self.closed = True


@pytest.fixture
def telling(agent: Stand, monkeypatch: pytest.MonkeyPatch) -> Telling:
    telling = Telling(100_000)
    monkeypatch.setattr(agent.app.extensions["nod"].ledger, "export", telling)
    return telling


def test_an_export_is_sent_while_it_is_read(agent: Stand, telling: Telling):
    pieces, _ = asked_raw(agent)
    assert telling.told <= 1
    sent = next(iter(pieces))
    assert PORTION <= len(sent) < 2 * PORTION
    assert telling.told < 100
    pieces.close()


def test_a_reader_who_goes_away_ends_the_reading(agent: Stand, telling: Telling):
    pieces, _ = asked_raw(agent)
    next(iter(pieces))
    pieces.close()
    assert telling.closed
    assert telling.told < 100


def test_a_log_that_cannot_be_read_is_a_problem_and_no_half_answer(agent: Stand, monkeypatch: pytest.MonkeyPatch):
    def broken(part: str):
        raise StoreFailed("The file is damaged.")
        yield

    monkeypatch.setattr(agent.app.extensions["nod"].ledger, "export", broken)
    answer = agent.get("/v1/export")
    assert answer.status_code == 503
    assert answer.json["detail"] == "The file is damaged."


@pytest.mark.parametrize("query", ["part=some", "part=", "part=all&part=state", "limit=5"])
def test_a_bad_parameter_is_named(agent: Stand, query: str):
    refused = agent.get(f"/v1/export?{query}")
    assert refused.status_code == 422
    assert refused.json["errors"][0]["at"] == "?" + query.split("=")[0]
