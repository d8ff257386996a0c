"""Revisions and undo entries."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model import Change, Settings
from agent.store import tiny_changes
from agent.store.log import Before, Log, UndoRecord
from agent.store.tiny_log import TinyLog
from tests.unit.store.records import NOON, account, acknowledgement, after, coverage, nudge, person


def undo(id: str, minutes: float = 0) -> UndoRecord:
    before = [Before(table="nudges", key="n1", record={"id": "n1"}, after=None)]
    return UndoRecord(id=id, what="dismissed", made_at=after(minutes), expires_at=after(minutes + 60), before=before)


def test_each_change_has_its_revision_and_what_changes_nothing_has_none(log: Log) -> None:
    assert (log.revision(), log.changes(0)) == (0, [])
    log.put_person(person())
    log.put_person(person())
    log.put_account(account())
    log.put_nudges([nudge("n1"), nudge("n2")])
    log.put_acknowledgement(acknowledgement("a1"))
    log.put_settings(Settings(tz="UTC"))
    log.put_coverage(coverage())
    log.remove_nudges(["n1", "unknown"])
    log.remove_acknowledgement("a1")
    log.remove_acknowledgement("a1")
    told = [(change.what, change.id, change.gone) for change in log.changes(0)]
    assert told == [
        ("person", "maya", False),
        ("person", "maya", False),
        ("nudge", "n1", False),
        ("nudge", "n2", False),
        ("acknowledgement", "a1", False),
        ("settings", "settings", False),
        ("coverage", "x:home", False),
        ("nudge", "n1", True),
        ("acknowledgement", "a1", True),
    ]
    assert [change.rev for change in log.changes(0)] == list(range(1, 10))
    assert log.revision() == 9


def _undone(log: Log) -> None:
    with log.unit():
        log.put_nudges([nudge("undone")])
        raise InterruptedError


def test_changes_go_on_after_a_revision_and_what_was_undone_is_none(log: Log) -> None:
    log.put_nudges([nudge(f"n{number}") for number in range(5)])
    with pytest.raises(InterruptedError):
        _undone(log)
    assert [change.id for change in log.changes(1, limit=2)] == ["n1", "n2"]
    assert log.changes(5) == []
    assert log.changes(-9)[0].rev == 1
    assert log.changes(10**30) == []


def test_revisions_go_on_after_the_log_was_closed(tmp_path: Path) -> None:
    for number in (1, 2):
        log = TinyLog(tmp_path / "nod.db")
        log.put_nudges([nudge(f"n{number}")])
        log.close()
    log = TinyLog(tmp_path / "nod.db")
    assert log.changes(1) == [Change(rev=2, what="nudge", id="n2")]
    log.close()


def test_very_old_changes_are_let_go_and_the_last_revision_stays(
    tiny: TinyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiny_changes, "KEPT", 50)
    for number in range(300):
        tiny.put_acknowledgement(acknowledgement(f"a{number}", text="owl"))
    assert tiny.revision() == 300
    assert 50 <= len(tiny.changes(0, limit=1000)) < 200
    assert len(tiny.acknowledgements(q="owl", limit=400).items) == 300


def test_an_undo_entry_serves_once_and_until_it_expires(log: Log) -> None:
    log.put_undo(undo("u1"))
    log.put_undo(undo("u2"))
    assert log.take_undo("u1", NOON) == undo("u1")
    assert log.take_undo("u1", NOON) is None
    assert log.take_undo("u2", after(60)) is None
    log.put_undo(undo("u3"))
    log.put_undo(undo("u4", minutes=61))
    assert [line["record"]["id"] for line in log.export() if line.get("kind") == "undo"] == ["u4"]


def fail_after_writing(log: Log, id: str) -> None:
    with log.unit():
        log.put_person(person(id))
        raise RuntimeError("a step failed")


def test_a_unit_sees_its_own_revisions_and_what_is_undone_has_none(log: Log) -> None:
    with log.unit():
        log.put_person(person())
        assert log.revision() == 1
        with pytest.raises(RuntimeError):
            fail_after_writing(log, "joe")
        log.put_nudges([nudge("n1")])
        assert [change.id for change in log.changes(0)] == ["maya", "n1"]
    with pytest.raises(RuntimeError):
        fail_after_writing(log, "kim")
    log.put_person(person("lou"))
    assert [change.id for change in log.changes(0)] == ["maya", "n1", "lou"]
