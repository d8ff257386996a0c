"""People in their orders, and the timeline of one."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from agent.model import LastWords, Settings
from agent.store.log import Log
from tests.unit.store.records import NOON, acknowledgement, after, nudge, person, post
from tests.unit.store.test_log_lists import everything


def words(minutes: float) -> LastWords:
    return LastWords(at=after(minutes), text="Hello")


def some_people(log: Log) -> None:
    log.put_person(person("ana", last_in=words(1), last_out=words(9)))
    log.put_person(person("ben", last_in=words(5)))
    log.put_person(person("cy", last_in=words(2), last_out=words(3)))
    log.put_person(person("dee", last_in=None, created_at=after(-1)))


@pytest.mark.parametrize("limit", [1, 2, 50])
def test_recent_people_are_those_with_the_last_words_first(log: Log, limit: int) -> None:
    some_people(log)
    assert everything(log.people, limit=limit) == ["ana", "ben", "cy", "dee"]


@pytest.mark.parametrize("limit", [1, 50])
def test_quiet_people_are_those_whom_the_user_answered_the_longest_silence_first(log: Log, limit: int) -> None:
    some_people(log)
    assert everything(log.people, limit=limit, order="quiet") == ["cy", "ana"]


@pytest.mark.parametrize("limit", [1, 2, 50])
def test_waiting_people_stand_once_where_their_first_nudge_stands(log: Log, limit: int) -> None:
    some_people(log)
    log.put_nudges(
        [
            nudge("n1", person="ana", order="5"),
            nudge("n2", person="cy", order="3"),
            nudge("n3", person="ana", order="1"),
            nudge("n4", person="ben", order="2", state="snoozed"),
            nudge("n5", person="cy", order="4"),
        ]
    )
    assert everything(log.people, limit=limit, order="waiting") == ["ana", "cy"]


def test_a_cursor_of_people_belongs_to_its_order(log: Log) -> None:
    some_people(log)
    cursor = log.people(limit=1).next
    with pytest.raises(ValueError):
        log.people(order="quiet", cursor=cursor)


@pytest.mark.parametrize("limit", [1, 2, 50])
def test_a_timeline_holds_both_directions_the_newest_first(log: Log, limit: int) -> None:
    log.put_posts(
        [post("x:1"), post("x:2", first_seen=after(5), post=replace(post().post, at=None)), post("x:3", person="joe")]
    )
    log.put_acknowledgement(acknowledgement("a1", at=after(2)))
    log.put_acknowledgement(acknowledgement("a2", at=None, logged_at=after(7)))
    log.put_acknowledgement(acknowledgement("a3", person="joe"))
    items, cursor = [], None
    while True:
        page = log.timeline("maya", limit=limit, cursor=cursor)
        items += page.items
        if (cursor := page.next) is None:
            break
    told = [
        (item.direction, item.post.key if item.post else item.acknowledgement and item.acknowledgement.id)
        for item in items
    ]
    assert told == [("out", "a2"), ("in", "x:2"), ("out", "a1"), ("in", "x:1")]
    assert [item.sort_at for item in items] == [after(7), after(5), after(2), NOON]


def test_settings_are_the_usual_ones_until_they_are_changed(log: Log) -> None:
    assert log.settings() == Settings()
    log.put_settings(Settings(tz="Europe/Vienna", retention_days=None))
    assert log.settings() == Settings(tz="Europe/Vienna", retention_days=None)
