"""Promises by when they are due, archives by when they came, and how hints fare."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from agent.store.log import Log, Page, ShowingsRecord
from tests.unit.store.records import account, acknowledgement, after, person, promise, taken


def ids(ask: Callable[..., Page[Any]], **asked: Any) -> list[str]:
    """Every id of a list, two at a time."""
    found: list[str] = []
    cursor: str | None = None
    while True:
        page = ask(limit=2, cursor=cursor, **asked)
        found += [record.id for record in page.items]
        cursor = page.next
        if cursor is None:
            return found


def test_promises_come_by_when_they_are_due_whoever_they_are_to(log: Log) -> None:
    for id, minutes, who in (("q1", 90, "maya"), ("q2", 30, "joe"), ("q3", 60, "maya"), ("q4", 30, "maya")):
        log.put_promise(promise(id, due=after(minutes), person=who))
    log.put_promise(promise("q3", due=after(60), state="kept", closed_by="x:9"))
    assert ids(log.promises) == ["q2", "q4", "q3", "q1"]
    assert ids(log.promises, state="open") == ["q2", "q4", "q1"]
    assert ids(log.promises, person="maya") == ["q4", "q3", "q1"]
    assert ids(log.promises, person="maya", state="kept") == ["q3"]
    kept = log.promise("q3")
    assert kept is not None
    assert kept.closed_by == "x:9"
    assert log.promise("q9") is None


def test_a_promise_is_a_change_of_its_person_and_the_same_again_is_none(log: Log) -> None:
    log.put_promise(promise())
    rev = log.revision()
    log.put_promise(promise())
    assert log.revision() == rev
    assert [(change.what, change.id) for change in log.changes(0)] == [("person", "maya")]


def test_a_promise_that_is_taken_out_is_a_change_of_its_person_and_one_that_is_none_is_none(log: Log) -> None:
    log.put_promise(promise())
    log.put_promise(promise("q2", person="joe"))
    rev = log.revision()
    log.remove_promise("q1")
    log.remove_promise("q9")
    assert ids(log.promises) == ["q2"]
    assert [(change.what, change.id, change.gone) for change in log.changes(rev)] == [("person", "maya", False)]


def test_archives_come_newest_first_and_tell_of_their_progress(log: Log) -> None:
    for number in range(3):
        log.archives.put_import(taken(f"i{number}", started_at=after(number)))
    log.archives.put_import(taken("i1", started_at=after(1), state="running", done=40, of=100, counts={"replies": 3}))
    assert ids(log.archives.imports) == ["i2", "i1", "i0"]
    under_way = log.archives.import_("i1")
    assert under_way is not None
    assert (under_way.state, under_way.done, under_way.of, under_way.counts) == ("running", 40, 100, {"replies": 3})
    assert ("import", "i1") in [(change.what, change.id) for change in log.changes(0)]


@pytest.mark.parametrize("of", ["promises", "imports"])
def test_a_cursor_of_another_list_is_refused(log: Log, of: str) -> None:
    for number in range(3):
        log.put_promise(promise(f"q{number}"))
        log.archives.put_import(taken(f"i{number}"))
    other = log.archives.imports(limit=1).next if of == "promises" else log.promises(limit=1).next
    with pytest.raises(ValueError):
        (log.promises if of == "promises" else log.archives.imports)(cursor=other)


def test_how_a_hint_fares_is_kept_by_its_name(log: Log) -> None:
    assert log.showings("bait") == ShowingsRecord(id="bait")
    log.put_showings(ShowingsRecord(id="bait", events="ssn", last=after(1)))
    assert log.showings("bait").events == "ssn"
    assert log.showings("corporate").events == ""


def test_they_go_through_an_export_and_the_state_holds_the_promises_alone(log: Log) -> None:
    log.put_promise(promise())
    log.archives.put_import(taken())
    log.put_showings(ShowingsRecord(id="bait", events="s"))
    kinds = [line["kind"] for line in log.export() if "kind" in line]
    assert [kind for kind in kinds if kind in ("promises", "imports", "showings")] == [
        "promises",
        "imports",
        "showings",
    ]
    assert [line["kind"] for line in log.export("state") if "kind" in line] == ["promises"]


def test_what_was_promised_to_somebody_forgotten_goes_with_them(log: Log) -> None:
    log.put_person(person())
    log.put_account(account())
    log.put_promise(promise())
    log.put_promise(promise("q2", person="joe"))
    assert log.forget("maya") == 3
    assert ids(log.promises) == ["q2"]


def test_those_told_most_come_first_and_who_is_nobody_is_not_among_them(log: Log) -> None:
    for number, who in enumerate(["joe", "maya", "ana", "maya", None, None, None]):
        log.put_acknowledgement(acknowledgement(f"a{number}", client_id=f"c{number}", person=who))
    assert log.archives.most_told(5) == [("maya", 2), ("ana", 1), ("joe", 1)]
    assert log.archives.most_told(1) == [("maya", 2)]
