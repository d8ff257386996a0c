"""One person on both sites, in both browsers with the real agent: in the side panel and on the dashboard."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser, Tab
from tests.browser.waiting_list import Told

HOSTILE = '<img src=x onerror="document.title=1">'


@pytest.fixture
def maya(agent: Agent, now: datetime) -> str:
    """Maya asks on X and on Facebook, under the same handle; her id on X."""
    told = Told(agent, now)
    fox = told.post({"handle": "robinvale", "name": "Robin Vale"}, "The new fox print is out", timedelta(hours=9))
    asks = told.reply(fox, "Maya Lind", "mayalindart", "Is the ceramic fox back?", timedelta(hours=5))
    told.see(fox, asks)
    told.see(told.comment("M. L.", "mayalindart", "When does the owl come back?", timedelta(hours=3)))
    return next(nudge["person"] for nudge in agent.waiting() if nudge["platform"] == "x")


def text(tab: Tab, id: str = "about") -> Any:
    return tab.js(f"textOf(document.getElementById('{id}'))")


def test_the_panel_joins_takes_apart_and_takes_back(browser: Browser, agent: Agent, maya: str) -> None:
    nod.connected(browser, agent)
    browser.store(panelAt=maya)
    panel = browser.open_extension("panel/panel.html")
    panel.to_front()
    panel.wait_for("role('button', 'One person')")
    page = text(panel)
    for words in (
        "X: @mayalindart",
        "The handle is the same on both sites: @mayalindart.",
        "What they speak of",
        "ceramic fox",
    ):
        assert words in page
    panel.click("role('button', 'One person')")
    panel.wait_for("/is one person now/.test(textOf(document.getElementById('did')))")
    panel.wait_for(
        "/Facebook: @mayalindart/.test(textOf(document.getElementById('about'))) && all('.timeline li').length === 2"
    )
    assert [len(one["accounts"]) for one in agent.get("/v1/people")["items"]] == [2]

    panel.click("all('#apart summary')[0]")
    panel.click("document.getElementById('split-1')")
    panel.wait_for("/a person of their own now/.test(textOf(document.getElementById('did')))")
    panel.wait_for("all('.accounts li').length === 1")
    panel.click("role('button', 'Undo')")
    panel.wait_for("/Taken back/.test(textOf(document.getElementById('did')))")
    panel.wait_for("all('.accounts li').length === 2")


def test_the_panel_notes_what_was_done_elsewhere_and_takes_it_back(browser: Browser, agent: Agent, maya: str) -> None:
    nod.connected(browser, agent)
    browser.store(panelAt=maya)
    panel = browser.open_extension("panel/panel.html")
    panel.to_front()
    panel.wait_for("role('button', 'Note it')")
    panel.js("document.getElementById('by-hand').value = 'Met at the fair'")
    panel.click("role('button', 'Note it')")
    panel.wait_for("/Noted/.test(textOf(document.getElementById('did')))")
    panel.wait_for("/noted by you/.test(textOf(document.getElementById('about')))")
    (entry,) = agent.log()
    assert (entry["kind"], entry["certainty"], entry["text"]) == ("elsewhere", "by-hand", "Met at the fair")
    panel.click("role('button', 'Undo')")
    panel.wait_for("/Taken back/.test(textOf(document.getElementById('did')))")
    assert agent.log() == []


def test_a_note_that_was_not_kept_stands_there_when_one_comes_back(browser: Browser, agent: Agent, maya: str) -> None:
    nod.connected(browser, agent)
    browser.store(panelAt=maya)
    panel = browser.open_extension("panel/panel.html")
    panel.to_front()
    panel.click("document.getElementById('note')")
    panel.wait_for("document.activeElement.id === 'note'")
    panel.type("Plays the viola")
    panel.click("role('button', /Back/)")
    panel.wait_for("!document.getElementById('note')?.checkVisibility()")
    browser.store(panelAt=maya)
    panel.wait_for("document.getElementById('note')?.value === 'Plays the viola'")
    assert panel.js("textOf(document.querySelector('.note [role=status]'))") == "Not kept yet."
    assert agent.get(f"/v1/people/{maya}")["note"] == ""

    panel.click("document.getElementById('keep-note')")
    panel.wait_for("textOf(document.querySelector('.note [role=status]')) === 'Kept.'")
    assert agent.get(f"/v1/people/{maya}")["note"] == "Plays the viola"


def test_the_dashboard_tells_of_one_person_and_keeps_a_note_without_markup(
    bare_browser: Browser, agent: Agent, maya: str
) -> None:
    page = bare_browser.open(agent.sign_in_link())
    page.wait_for("document.querySelector('nav')")
    page.click("role('link', 'People')")
    page.wait_for("role('link', 'One person or two?')")
    page.click("role('link', 'One person or two?')")
    page.wait_for("all('button').some((one) => textOf(one) === 'One person')")
    page.click("all('button').find((one) => textOf(one) === 'One person')")
    page.wait_for("/is one person now/.test(textOf(document.querySelector('.said')))")
    assert [len(one["accounts"]) for one in agent.get("/v1/people")["items"]] == [2]

    page.click("role('link', 'People')")
    page.wait_for("role('link', 'Maya Lind')")
    page.click("role('link', 'Maya Lind')")
    page.wait_for("textOf(document.querySelector('h1')) === 'Maya Lind'")
    page.click("all('summary').find((one) => /Change name/.test(textOf(one)))")
    note = f"Met in **Porto** {HOSTILE}"
    page.js(f"document.querySelector('textarea[name=note]').value = {note!r}")
    page.click("role('button', 'Keep')")
    page.wait_for("document.querySelector('.note strong')")
    assert page.js("textOf(document.querySelector('.note strong'))") == "Porto"
    assert page.js("all('.note img').length") == 0
    page.click("role('button', 'Undo')")
    page.wait_for("!document.querySelector('.note') && /Taken back/.test(textOf(document.body))")
