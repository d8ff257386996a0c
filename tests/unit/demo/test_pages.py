"""The month's pages: each shows what was said by then, and nothing else of the agent is known to them."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from agent.demo.pages import answer
from agent.demo.places import HOMES, address, place
from agent.demo.scenario import month

START = datetime(2026, 10, 5, tzinfo=UTC)
LIVED = month(START)


def html(url: str, day: float) -> str:
    told = answer(LIVED, url, START + timedelta(days=day))
    assert told.status == 200, url
    return told.body.decode()


@pytest.mark.parametrize("page", [*HOMES, "profile", "facebook-profile"])
def test_every_page_answers_on_every_day(page: str) -> None:
    url = place(LIVED, page, START).url
    assert all("<html" in html(url, day) for day in (0, 1, 15, 30))


def test_a_page_shows_what_was_said_by_then() -> None:
    page = address(LIVED, LIVED.said["hare"])
    assert "Is the hare going to be a print" not in html(page, 0.5)
    assert "Is the hare going to be a print" in html(page, 1)


def test_an_answer_from_the_phone_stands_on_the_next_page_and_a_deleted_one_does_not() -> None:
    page = address(LIVED, LIVED.said["owl"])
    assert "Heavy cotton, Kaito." in html(page, 26)
    assert "Heavy cotton, Kaito." not in html(page, 28)


@pytest.mark.parametrize("page", [*HOMES, "profile", "facebook-profile", "hare", "owl", "fhare", "class", "roller"])
def test_every_element_is_closed(page: str) -> None:
    told = html(place(LIVED, page, START).url, 30)
    for tag in ("div", "span", "a", "article", "ul", "li", "h2", "h3", "h4", "nav", "main", "section", "button"):
        assert len(re.findall(rf"<{tag}[ >]", told)) == told.count(f"</{tag}>"), tag


def test_what_nobody_said_is_not_there() -> None:
    assert answer(LIVED, "https://x.com/robinvale/status/1", START).status == 404


def test_forty_people_speak_in_two_languages_on_both_sites() -> None:
    spoke = {one.who.name for one in LIVED.said.values() if one.who is not LIVED.me}
    assert len(spoke) >= 40
    assert {one.who.lang for one in LIVED.said.values()} == {"en", "de"}
    assert {one.site for one in LIVED.said.values()} == {"x", "facebook"}


def test_scenario_and_pages_import_nothing_else_of_the_agent() -> None:
    asked = (
        "import sys, agent.demo.pages, agent.demo.sightings; "
        "print([name for name in sys.modules if name.startswith('agent.') and not name.startswith('agent.demo')])"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
