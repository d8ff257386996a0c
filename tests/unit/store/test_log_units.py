"""Units of work: all or nothing, one inside the other, seen by their own thread alone until they end."""

from __future__ import annotations

import threading

import pytest

from agent.store.log import Log
from tests.unit.store.records import nudge, person, post


class Changed(Exception):
    """What goes wrong in the middle of a unit."""


def test_a_unit_keeps_all_of_its_writes(log: Log) -> None:
    with log.unit():
        log.put_person(person())
        log.put_posts([post()])
    assert (log.person("maya"), log.posts(["x:1"])) == (person(), {"x:1": post()})


def test_an_exception_undoes_the_whole_unit(log: Log) -> None:
    log.put_person(person())

    def fail() -> None:
        with log.unit():
            log.put_person(person(times_here=9))
            log.put_nudges([nudge("n1")])
            raise Changed

    with pytest.raises(Changed):
        fail()
    assert (log.person("maya"), log.nudge("n1")) == (person(), None)


def test_reads_inside_a_unit_see_its_own_writes(log: Log) -> None:
    with log.unit():
        log.put_nudges([nudge("n1"), nudge("n2", person="joe")])
        log.put_person(person())
        assert log.nudge("n1") == nudge("n1")
        assert log.people_waiting() == 2
        assert [item.id for item in log.nudges(state="waiting").items] == ["n1", "n2"]
        log.remove_nudges(["n1"])
        assert log.nudges_of("maya") == []


def test_an_inner_unit_that_fails_and_is_caught_undoes_itself_alone(log: Log) -> None:
    def fail() -> None:
        with log.unit():
            log.put_person(person("inner"))
            with log.unit():
                log.put_person(person("innermost"))
            raise Changed

    with log.unit():
        log.put_person(person("outer"))
        with pytest.raises(Changed):
            fail()
        assert log.person("innermost") is None
        log.put_person(person("after"))
    found = [id for id in ("outer", "inner", "innermost", "after") if log.person(id)]
    assert found == ["outer", "after"]


def test_a_read_in_an_inner_unit_that_fails_takes_no_change_of_the_outer_one_with_it(log: Log) -> None:
    def fail() -> None:
        with log.unit():
            log.put_person(person("inner", name="Mira"))
            assert len(log.people(q="mira").items) == 2
            raise Changed

    with log.unit():
        log.put_person(person("outer", name="Mira"))
        with pytest.raises(Changed):
            fail()
    assert [(change.what, change.id) for change in log.changes(0)] == [("person", "outer")]
    assert [found.id for found in log.people(q="mira").items] == ["outer"]


def test_an_outer_unit_that_fails_undoes_the_inner_ones_that_ended_well(log: Log) -> None:
    def fail() -> None:
        with log.unit():
            with log.unit():
                log.put_person(person())
            raise Changed

    with pytest.raises(Changed):
        fail()
    assert log.person("maya") is None


def test_after_a_failed_unit_the_log_goes_on(log: Log) -> None:
    with pytest.raises(Changed), log.unit():
        raise Changed
    log.put_person(person())
    assert log.person("maya") == person()


def test_two_threads_that_count_up_lose_nothing(log: Log) -> None:
    log.put_person(person())

    def speak() -> None:
        for _ in range(25):
            with log.unit():
                known = log.person("maya")
                assert known is not None
                log.put_person(person(times_here=known.times_here + 1))

    threads = [threading.Thread(target=speak) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert log.person("maya") == person(times_here=100)
