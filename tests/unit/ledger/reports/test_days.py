"""The days of a report are the user's own, and only those that somebody watched."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from agent.ledger.reports import SpanRefused, span_of
from agent.model import Account, NewAcknowledgement, NudgeChange, Report
from tests.unit.ledger.conftest import World

BERLIN = "Europe/Berlin"


def told(world: World, since: str | None = None, until: str | None = None, tz: str | None = BERLIN) -> Report:
    return world.ledger.attention(since, until, tz)


def test_a_day_of_summer_time_has_23_hours_and_one_of_winter_time_25() -> None:
    now = datetime(2026, 11, 25, tzinfo=UTC)
    spring, autumn = (span_of(day, day, BERLIN, now, None) for day in ("2026-03-29", "2026-10-25"))
    assert spring.until - spring.since == timedelta(hours=23)
    assert autumn.until - autumn.since == timedelta(hours=25)


def test_the_same_hour_of_the_night_in_which_clocks_go_back_is_one_day(world: World, x: Any) -> None:
    world.now = datetime(2026, 10, 25, 12, tzinfo=UTC)
    world.see(
        x(1, "maya", "When does it open?", "2026-10-24T22:30:00Z"),  # 00:30 on the 25th, summer time
        x(2, "noa", "Where is it?", "2026-10-25T00:30:00Z"),  # 02:30, for the first time
        x(3, "lee", "How much is it?", "2026-10-25T01:30:00Z"),  # 02:30, for the second time
    )
    report = told(world, "2026-10-25", "2026-10-25")
    assert [(day.day, day.received) for day in report.by_day] == [(date(2026, 10, 25), 3)]
    assert told(world, "2026-10-24", "2026-10-24").received == 0


def test_words_belong_to_the_day_of_the_zone_that_is_asked_for(world: World, x: Any) -> None:
    world.see(x(1, "maya", "When does it open?", "2026-11-20T02:00:00Z"))
    assert told(world, "2026-11-20", "2026-11-20").received == 1
    assert told(world, "2026-11-20", "2026-11-20", "America/New_York").received == 0


def test_a_day_that_nobody_watched_is_left_out_and_said_so(world: World, x: Any) -> None:
    world.see(x(1, "maya", "When does it open?", world.ago(hours=1)))
    world.later(days=3)
    world.see(x(2, "noa", "Where is it?", world.ago(days=2)), x(3, "lee", "How much is it?", world.ago(hours=1)))
    report = told(world)
    assert report.received == 2
    assert report.left_out == 1
    assert report.watched.since == date(2026, 11, 20)
    assert report.watched.days == 2
    assert report.watched.unwatched == [date(2026, 11, 21), date(2026, 11, 22)]


def test_a_day_on_which_nobody_wrote_is_watched_all_the_same(world: World) -> None:
    world.see()
    report = told(world)
    assert report.watched.days == 1
    assert report.received == 0
    assert report.rate is None


def test_what_was_imported_is_said_by_the_user_and_received_by_nobody(world: World) -> None:
    world.ledger.acknowledge(
        NewAcknowledgement(
            client_id="00000000-0000-4000-8000-000000000001",
            platform="x",
            kind="reply",
            post="x:77",
            account=Account(platform="x", handle="maya"),
            text="It ends on Friday.",
            at=world.now - timedelta(days=4),
            certainty="imported",
        )
    )
    report = told(world)
    assert report.mix.conversation == 1
    assert report.received == 0
    assert report.watched.days == 0


def test_an_answer_that_is_unconfirmed_answers_nobody(world: World, x: Any) -> None:
    world.see(x(1, "maya", "When does it open?"))
    world.ledger.acknowledge(
        NewAcknowledgement(
            client_id="00000000-0000-4000-8000-000000000002",
            platform="x",
            kind="reply",
            post="x:1",
            text="On Friday.",
            at=world.now,
            certainty="unconfirmed",
        )
    )
    report = told(world)
    assert (report.received, report.acknowledged, report.waiting) == (1, 0, 1)
    assert [one.name for one in report.unanswered] == ["Maya"]


def test_the_wait_is_from_their_words_to_the_answer(world: World, x: Any, mine: Any) -> None:
    world.see(x(1, "maya", "When does it open?", "2026-11-20T09:00:00Z"))
    world.see(mine(2, "On Friday, Maya.", 1, "maya", "2026-11-20T10:30:00Z"))
    report = told(world)
    assert (report.wait_median_s, report.wait_p90_s, report.rate) == (5400, 5400, 1.0)
    assert [(waits.at, waits.count) for waits in report.waits_by_hour if waits.count] == [(10, 1)]  # in Berlin


def test_what_was_called_answered_by_hand_is_answered_at_no_time(world: World, x: Any) -> None:
    world.see(x(1, "maya", "When does it open?"))
    world.ledger.change_nudge(world.waiting()[0].id, NudgeChange(state="answered"))
    report = told(world)
    assert (report.acknowledged, report.wait_median_s) == (1, None)


@pytest.mark.parametrize(
    ("since", "until", "tz", "at"),
    [
        ("yesterday", None, None, "since"),
        ("2026-02-30", None, None, "since"),
        (None, "2026-11-20T09:30", None, "until"),
        ("2026-11-20", "2026-11-19", None, "until"),
        (None, None, "Mars/Olympus", "tz"),
        (None, "9999-12-31", None, "until"),
        ("0001-01-01", None, BERLIN, "since"),
    ],
)
def test_a_span_that_makes_no_sense_is_refused_in_words(
    world: World, since: str | None, until: str | None, tz: str | None, at: str
) -> None:
    with pytest.raises(SpanRefused) as refused:
        told(world, since, until, tz)
    assert refused.value.at == at
    assert str(refused.value).endswith(".")
