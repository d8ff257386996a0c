"""Times as people say them, and names made safe to stand among our words."""

import re
from typing import Any

import pytest

from tests.overlay.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.chromium]
SUNDAY = "2026-11-22T14:10:00Z"


def say(site: Site, call: str, *words: Any) -> str:
    said: str = site.page.evaluate(f"(words) => nod.{call}(...words)", list(words))
    return said


def at(site: Site, call: str, iso: str, now: str = SUNDAY, zone: str = "UTC") -> str:
    said: str = site.page.evaluate(f"([iso, now, zone]) => nod.{call}(iso, new Date(now), zone)", [iso, now, zone])
    return said


@pytest.mark.parametrize(
    ("iso", "now", "words"),
    [
        ("2026-11-22T14:09:30Z", SUNDAY, "just now"),
        ("2026-11-22T15:00:00Z", SUNDAY, "just now"),  # a clock that runs ahead
        ("2026-11-22T14:09:00Z", SUNDAY, "1 min"),
        ("2026-11-22T13:10:01Z", SUNDAY, "59 min"),
        ("2026-11-22T13:10:00Z", SUNDAY, "since 13:10"),
        ("2026-11-22T00:00:00Z", SUNDAY, "since 00:00"),
        ("2026-11-21T22:00:00Z", "2026-11-22T01:10:00Z", "3 h"),
        ("2026-11-21T23:30:00Z", SUNDAY, "since yesterday"),
        ("2026-11-17T09:30:00Z", SUNDAY, "since Tuesday"),
        ("2026-11-16T09:30:00Z", SUNDAY, "since Monday"),
        ("2026-11-15T09:30:00Z", SUNDAY, "since 15 November"),
        ("2026-01-02T09:30:00Z", SUNDAY, "since 2 January"),
        ("2025-11-22T09:30:00Z", SUNDAY, "since 22 November 2025"),
    ],
)
def test_wait_is_said_as_people_say_it(site: Site, iso: str, now: str, words: str) -> None:
    assert at(site, "since", iso, now) == words


def test_day_is_that_of_the_users_clock(site: Site) -> None:
    assert at(site, "since", "2026-11-21T15:30:00Z", zone="Asia/Tokyo", now="2026-11-22T12:00:00Z") == "since 00:30"
    assert at(site, "since", "2026-11-22T02:00:00Z", zone="America/Los_Angeles") == "since yesterday"


def test_day_is_right_across_the_change_of_the_clocks(site: Site) -> None:
    assert at(site, "on", "2026-10-24T22:30:00Z", "2026-10-25T22:30:00Z", "Europe/Berlin") == "today at 00:30"
    assert at(site, "on", "2026-10-24T21:30:00Z", "2026-10-25T22:30:00Z", "Europe/Berlin") == "yesterday"


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2026-11-22T18:00:00Z", "at 18:00"),
        ("2026-11-23T09:00:00Z", "tomorrow"),
        ("2026-11-26T09:00:00Z", "on Thursday"),
        ("2026-12-03T09:00:00Z", "on 3 December"),
        ("2027-01-03T09:00:00Z", "on 3 January 2027"),
    ],
)
def test_return_is_said_as_people_say_it(site: Site, iso: str, words: str) -> None:
    assert at(site, "until", iso) == words


def test_tomorrow_is_the_next_morning_at_nine(site: Site) -> None:
    for now in ("2026-11-22T00:01:00Z", "2026-11-22T23:59:00Z"):
        assert site.page.evaluate("(now) => nod.tomorrow(new Date(now))", now) == "2026-11-23T09:00:00.000Z"


@pytest.mark.parametrize(
    ("times", "words"),
    [
        (0, ""),
        (1, "First time here"),
        (2, "2nd time here"),
        (3, "3rd time here"),
        (11, "11th time here"),
        (22, "22nd time here"),
    ],
)
def test_visits_are_counted_in_words(site: Site, times: int, words: str) -> None:
    assert say(site, "timesHere", times) == words


def test_each_reason_has_words_of_its_own_kind_and_a_glyph(site: Site) -> None:
    reasons = site.page.evaluate("nod.REASONS")
    assert {reasons[name]["words"] for name in ("mention", "reply", "comment")} == {"spoke to you"}
    for name, reason in reasons.items():
        assert 2 <= len(reason["words"].split()) <= 3, name
        assert not re.search(r"[!A-Z]", reason["words"]), name


def test_every_reason_of_the_contract_has_its_words(site: Site) -> None:
    contract = {
        *("question", "complaint", "praise", "thanks", "story", "mention", "reply", "comment", "share"),
        *("follow-up", "promise", "listening", "their-news", "keep-in-touch"),
    }
    assert set(site.page.evaluate("Object.keys(nod.REASONS)")) == contract


def test_long_names_are_cut_between_whole_characters(site: Site) -> None:
    family = "👨‍👩‍👧‍👦"
    cut = say(site, "clean", family * 300)
    assert cut == family * 60 + "…"


def test_names_keep_what_their_owners_wrote(site: Site) -> None:
    for name in ("O'Brien-Świątek", "دانا الخطيب", "李小龙", "x_X", "🦊"):
        assert say(site, "clean", name) == name
