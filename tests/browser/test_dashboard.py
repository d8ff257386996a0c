"""The dashboard in real browsers: used by mouse and keyboard, with hostile names and without JavaScript."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser as Playwrights
from playwright.sync_api import expect

from agent.dashboard import PAGES
from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser, Tab
from tests.browser.waiting_list import HOSTILE, Told, tell

MOST_BYTES = 250_000
ADDRESSES = [page.path for page in PAGES if "<" not in page.path]
#: Whatever the page asked for, by address; what the policy stopped was never asked for.
ASKED = "performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).map((e) => e.name)"
BYTES = (
    "performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))"
    ".reduce((sum, e) => sum + e.transferSize, 0)"
)


@pytest.fixture
def told(agent: Agent, now: datetime) -> Told:
    """An agent that knows the small waiting list, a hostile name in it, and one answer of the user's."""
    told = tell(agent, now)
    post = {"id": "1", "author": {"handle": "robinvale"}}
    owl = told.reply(post, HOSTILE, "marl_reads", f"Does the owl come in blue? {HOSTILE}", timedelta(hours=70))
    kind = told.reply(post, HOSTILE, "marl_reads", f"Thank you so much {HOSTILE}", timedelta(hours=60))
    mine = told.reply(
        owl | {"thread_author": "robinvale"}, "Robin Vale", "robinvale", f"It does. {HOSTILE}", timedelta(hours=50)
    )
    told.see(owl, kind, mine)
    return told


@pytest.fixture
def tab(bare_browser: Browser, agent: Agent, told: Told) -> Tab:
    """A signed-in tab at the front page, in each browser."""
    tab = bare_browser.open(agent.sign_in_link())
    tab.wait_for("all('h1').length === 1")
    return tab


def headings(tab: Tab) -> list[str]:
    return list(tab.js("all('h1, h2, h3').filter((e) => e.checkVisibility()).map(textOf)"))


def test_who_is_done_leaves_the_list_and_comes_back(tab: Tab, agent: Agent) -> None:
    tab.go(f"{agent.address}/waiting")
    assert "4 people wait for your words." in headings(tab)
    tab.click("role('button', 'Done: Joe Marsh')")
    tab.wait_for("/Joe Marsh: done/.test(textOf(document.body))")
    assert [nudge["account"]["name"] for nudge in agent.waiting()].count("Joe Marsh") == 0
    tab.click("role('button', 'Undo')")
    tab.wait_for("/Taken back/.test(textOf(document.body))")
    assert "4 people wait for your words." in headings(tab)


def test_a_person_rests_until_tomorrow_and_is_found_in_the_log_after_a_note(tab: Tab, agent: Agent) -> None:
    tab.go(f"{agent.address}/waiting")
    tab.click("all('.acts summary')[0]")
    tab.click("role('button', 'Snooze until tomorrow at nine: Joe Marsh')")
    tab.wait_for("/comes back tomorrow/.test(textOf(document.body))")
    tab.go(f"{agent.address}/log/note?who=joe")
    tab.write("all('textarea')[0]", "Met at the fair")
    tab.click("role('button', 'Note it')")
    tab.wait_for("/Noted, with Joe Marsh/.test(textOf(document.body))")
    assert agent.log()[0]["text"] == "Met at the fair"


def test_kind_words_are_kept_and_settings_are_changed(tab: Tab, agent: Agent) -> None:
    tab.go(f"{agent.address}/kind-words")
    tab.click("role('button', 'Keep: what Maya Lind said')")
    tab.wait_for("/Kept\\./.test(textOf(document.body))")
    tab.go(f"{agent.address}/settings/hints")
    tab.click("role('button', 'Turn off: bait')")
    tab.wait_for("/Bait is off/.test(textOf(document.body))")
    assert agent.get("/v1/settings")["hints"] == {"bait": False}


def test_no_hostile_name_runs_or_asks_for_anything_on_any_page(tab: Tab, agent: Agent, bare_browser: Browser) -> None:
    agent.ask("PUT", "/v1/me", {"accounts": agent.get("/v1/me")["accounts"], "watch": [HOSTILE]})
    seen = 0
    for path in [*ADDRESSES, "/kind-words?by=person", "/kind-words?by=post", "/log/note?who=marl", "/waiting?q=marl"]:
        tab.go(agent.address + path)
        assert tab.js("all('main img').length") == 0, path
        assert tab.js("document.title").endswith("Nod"), path
        assert [url for url in tab.js(ASKED) if not url.startswith(agent.address)] == [], path
        seen += HOSTILE in tab.js("textOf(document.body)")
    assert seen >= 6
    assert bare_browser.errors == []


def test_each_page_loads_little(tab: Tab, agent: Agent) -> None:
    sizes = {}
    for path in ADDRESSES:
        tab.go(agent.address + path)
        sizes[path] = tab.js(BYTES)
    print(sizes)
    assert all(0 < size <= MOST_BYTES for size in sizes.values()), sizes


def test_by_keyboard_alone_one_skips_to_the_page_and_calls_somebody_done(tab: Tab, agent: Agent) -> None:
    tab.go(f"{agent.address}/waiting")
    tab.to_front()
    tab.press("Tab")
    assert tab.js("textOf(document.activeElement)") == "To the page"
    assert tab.js("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    tab.press("Enter")
    reached = []
    for _ in range(12):
        tab.press("Tab")
        reached.append(tab.js("nameOf(document.activeElement)"))
        assert tab.js("document.activeElement.matches(':focus-visible')"), reached
        if reached[-1] == "Done: Joe Marsh":
            break
    assert "Waiting 4" not in reached
    tab.press("Enter")
    tab.wait_for("/Joe Marsh: done/.test(textOf(document.body))")


def test_what_is_new_is_told_and_moves_nothing(tab: Tab, agent: Agent, told: Told) -> None:
    tab.go(f"{agent.address}/waiting")
    tab.to_front()
    before = headings(tab)
    told.see(
        told.reply({"id": "1", "author": {"handle": "robinvale"}}, "Kim Oh", "kim", "Is it framed?", timedelta(hours=1))
    )
    tab.wait_for("/Something is new/.test(textOf(document.body))", within=30)
    assert headings(tab) == before
    tab.click("role('link', 'Look again')")
    tab.wait_for("/Kim Oh/.test(textOf(document.body))")


def test_the_popup_opens_it_signed_in(browser: Browser, agent: Agent) -> None:
    nod.connected(browser, agent)
    popup = browser.open_extension("popup/popup.html")
    popup.click("role('button', 'Open the dashboard')")
    tab = browser.open(agent.next_link())
    tab.wait_for("/Say who you are/.test(textOf(document.body))")
    assert tab.js("location.pathname") == "/welcome"


def test_single_keys_walk_the_list_and_rest_where_they_are_switched_off(tab: Tab, agent: Agent) -> None:
    tab.go(f"{agent.address}/waiting")
    tab.to_front()
    tab.wait_for("all('#keys')[0].checkVisibility()")
    focused = "textOf(document.activeElement.querySelector('h3'))"
    for key, name in (("j", "Joe Marsh"), ("j", HOSTILE), ("k", "Joe Marsh"), ("k", "Joe Marsh")):
        tab.press(key)
        assert tab.js(focused).startswith(name), key
    tab.js("all('nav a')[0].focus()")
    tab.press("d")  # of nobody: the focus stands on no row
    tab.press("k")
    assert tab.js(focused).startswith("Joe Marsh")
    tab.press("d")
    tab.wait_for("/Joe Marsh: done/.test(textOf(document.body))")
    tab.wait_for(f"document.activeElement.querySelector('h3') && {focused}.startsWith('<img')")
    tab.js("all('#keys summary')[0].click()")
    tab.click("all('#single-keys')[0]")
    tab.go(f"{agent.address}/waiting")
    tab.wait_for("all('#keys')[0].checkVisibility()")
    tab.press("j")
    assert tab.js("document.activeElement === document.body")
    assert not tab.js("all('#single-keys')[0].checked")


def test_single_keys_rest_while_words_are_typed(tab: Tab, agent: Agent) -> None:
    tab.go(f"{agent.address}/waiting")
    tab.wait_for("all('#keys')[0].checkVisibility()")
    tab.to_front()
    tab.click("all('input[type=search]')[0]")
    for key in "djk":
        tab.press(key)
    assert tab.js("all('input[type=search]')[0].value") == "djk"
    tab.go(f"{agent.address}/waiting")
    assert "4 people wait for your words." in headings(tab)


def test_a_beginning_of_an_answer_is_copied(tab: Tab, agent: Agent) -> None:
    tab.go(f"{agent.address}/waiting")
    tab.to_front()
    tab.wait_for("all('[data-copy] button').length > 0")
    tab.js("all('.acts details')[0].open = true")
    tab.click("all('[data-copy] button')[0]")
    tab.wait_for("textOf(all('[data-copy] button')[0]) === 'Copied'")
    tab.js("all('input[type=search]')[0].focus()")
    tab.press("Control+v")
    begun = tab.js("textOf(all('[data-copy] .words')[0]).trim()")
    assert begun
    assert tab.js("all('input[type=search]')[0].value.trim()") == begun


@pytest.mark.chromium
def test_all_of_it_works_without_javascript(chromium: Playwrights, agent: Agent, told: Told) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(agent.sign_in_link())
    page.get_by_role("link", name="Waiting").click()
    page.locator(".acts summary").first.click()
    page.get_by_role("button", name="Not for me").first.click()
    expect(page.get_by_role("status")).to_contain_text("not for you.")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("4 people wait for your words.")
    page.get_by_label("Name or words").fill("owl")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_role("heading", level=3)).to_have_count(1)
    context.close()


@pytest.mark.chromium
def test_export_and_backup_are_saved_by_the_browser(
    chromium: Playwrights, agent: Agent, told: Told, tmp_path: Path
) -> None:
    context = chromium.new_context(accept_downloads=True)
    page = context.new_page()
    page.goto(agent.sign_in_link())
    page.goto(f"{agent.address}/settings")
    saved: list[Any] = []
    for role, name in (("link", "Export everything"), ("button", "Back up")):
        with page.expect_download() as waited:
            page.get_by_role(role, name=name).click()  # type: ignore[arg-type]
        saved.append(waited.value)
    assert [one.suggested_filename.rpartition(".")[2] for one in saved] == ["jsonl", "db"]
    saved[0].save_as(tmp_path / "export")
    assert (tmp_path / "export").read_text().startswith('{"nod":"export"')
    saved[1].save_as(tmp_path / "backup")
    assert (tmp_path / "backup").read_bytes().startswith(b"SQLite format 3")
    context.close()
