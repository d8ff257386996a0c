"""Days and quiet hours of the user's own clock, in every time zone, over every change of the clocks, also at midnight."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from agent.model import Quiet
from agent.nudges.due import UNSAID, by, due
from agent.nudges.quiet import day_of, quiet_until, start_of

#: Among them zones whose clocks change at midnight (Cairo, Beirut, Havana), by half an hour (Lord Howe), and far ones.
ZONES = [
    "UTC", "Europe/Vienna", "America/New_York", "Africa/Cairo", "Asia/Beirut", "America/Havana", "Australia/Lord_Howe",
    "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "Antarctica/Troll",
]  # fmt: skip
ZONE = st.sampled_from(ZONES).map(ZoneInfo)
MOMENT = st.integers(1_704_067_200, 1_830_297_600).map(lambda at: datetime.fromtimestamp(at, UTC))  # 2024 to 2027
DAY = st.dates(date(2024, 1, 2), date(2027, 12, 30))
CLOCK = st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda at: f"{at[0]:02d}:{at[1]:02d}")
SECOND = timedelta(seconds=1)


def changing(zone: ZoneInfo) -> list[date]:
    """The days of 2026 on which the clocks change there."""
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    noon = [datetime(day.year, day.month, day.day, 12, tzinfo=zone).utcoffset() for day in days]
    return [day for before, now, day in zip(noon, noon[1:], days[1:], strict=False) if before != now]


@settings(max_examples=400, deadline=None)
@given(day=DAY, zone=ZONE)
def test_a_day_begins_once_and_the_second_before_is_the_day_before(day: date, zone: ZoneInfo) -> None:
    start = start_of(day, zone)
    assert day_of(start, zone) == day
    assert day_of(start - SECOND, zone) == day - timedelta(days=1)


@settings(max_examples=400, deadline=None)
@given(made=MOMENT, days=st.none() | st.integers(0, 30), zone=ZONE)
def test_a_promise_is_due_in_the_last_second_of_the_users_day(made: datetime, days: int | None, zone: ZoneInfo) -> None:
    told = due("I'll look it up for you", days, made, zone)
    wanted = day_of(made, zone) + timedelta(days=UNSAID if days is None else days)
    assert day_of(told, zone) == wanted
    assert day_of(told + SECOND, zone) == wanted + timedelta(days=1)
    assert (by(told, made, zone) == "today") == (days == 0)
    assert (by(told, made, zone) == "by tomorrow") == (days == 1)


@settings(max_examples=400, deadline=None)
@given(now=MOMENT, later=st.integers(0, 26 * 60), since=CLOCK, until=CLOCK, zone=ZONE)
def test_quiet_hours_once_begun_last_without_a_gap_until_the_end_that_was_told(
    now: datetime, later: int, since: str, until: str, zone: ZoneInfo
) -> None:
    quiet = Quiet(since=since, until=until)
    end = quiet_until(now, quiet, zone)
    if end is None:
        return
    assert now < end
    then = now + timedelta(minutes=later)
    if then < end:
        assert quiet_until(then, quiet, zone) is not None, "the badge does not flicker in the night"


def test_in_the_nights_in_which_the_clocks_change_quiet_hours_begin_and_end_once() -> None:
    quiet = Quiet(since="22:00", until="07:00")
    for zone in map(ZoneInfo, ZONES):
        for day in changing(zone):
            start = start_of(day - timedelta(days=1), zone) + timedelta(hours=12)
            rests = [quiet_until(start + timedelta(minutes=each), quiet, zone) is not None for each in range(24 * 60)]
            turns = sum(1 for before, after in pairwise(rests) if before != after)
            assert turns == 2, (zone.key, day)
