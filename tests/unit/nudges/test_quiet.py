"""The quiet hours, in every time zone and over every change of the clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.model import Quiet
from agent.nudges.quiet import quiet_until

NIGHT = Quiet(since="22:00", until="07:30")
ZONES = ["Europe/Vienna", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC"]


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-20T20:59:00Z", None),
        ("2026-11-20T21:00:00Z", "2026-11-21T06:30:00Z"),
        ("2026-11-21T03:00:00Z", "2026-11-21T06:30:00Z"),
        ("2026-11-21T06:30:00Z", None),
        ("2026-03-28T22:00:00Z", "2026-03-29T05:30:00Z"),  # the clocks go forward in this night
        ("2026-10-24T22:00:00Z", "2026-10-25T06:30:00Z"),  # and back in this one
    ],
)
def test_a_night_in_vienna(now: str, until: str | None) -> None:
    told = quiet_until(datetime.fromisoformat(now), NIGHT, ZoneInfo("Europe/Vienna"))
    assert told == (None if until is None else datetime.fromisoformat(until))


def test_no_quiet_hours_and_hours_that_end_as_they_begin_are_none() -> None:
    now = datetime(2026, 11, 20, 23, tzinfo=UTC)
    assert quiet_until(now, None, None) is None
    assert quiet_until(now, Quiet(since="22:00", until="22:00"), ZoneInfo("UTC")) is None


MOMENT = st.integers(1_704_067_200, 1_830_297_600).map(lambda at: datetime.fromtimestamp(at, UTC))  # 2024 to 2027
CLOCK = st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda at: f"{at[0]:02d}:{at[1]:02d}")


@settings(max_examples=400, deadline=None)
@given(
    now=MOMENT,
    since=CLOCK,
    until=CLOCK,
    zone=st.sampled_from(ZONES),
)
def test_they_end_in_time_and_only_what_lies_in_them_is_quiet(now: datetime, since: str, until: str, zone: str) -> None:
    there = ZoneInfo(zone)
    end = quiet_until(now, Quiet(since=since, until=until), there)
    local = now.astimezone(there)
    clock = f"{local:%H:%M}"
    inside = since <= clock < until if since < until else clock >= since or clock < until
    changes = {(local + timedelta(hours=hours)).utcoffset() for hours in range(-30, 31, 1)}
    if len(changes) == 1:
        assert (end is not None) == (inside and since != until)
    if end is not None:
        assert now < end <= now + timedelta(hours=26)
        assert quiet_until(end, Quiet(since=since, until=until), there) is None or len(changes) > 1
