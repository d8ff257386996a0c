"""An archive taken in from the dashboard, in real browsers: chosen, sent, read, stopped, broken off and gone on with."""

from __future__ import annotations

import random
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser as Playwrights
from playwright.sync_api import expect

from tests.browser.agent import Agent
from tests.browser.driver import Browser, Tab
from tests.browser.test_dashboard import ASKED
from tests.browser.test_dashboard_access import BOTH, FAULTS, SCHEMES
from tests.unit.archives.made_up import (
    ME,
    answers,
    comment,
    facebook_files,
    js,
    mention,
    snowflake,
    tweet,
    x_files,
    zipped,
)

AXE = (Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js").read_text()
POST = snowflake("2024-03-01T09:00:00")
SECRET = "nobody may read this"
SAID = [
    tweet(f"@joe {day} good catch", f"2024-03-{day:02}T10:00:00", mention("joe"), **answers("joe", POST))
    for day in range(1, 8)
]
#: Whatever is asked for at this path is never answered, until the page lets it go: the page stands still there.
HOLD = """(() => {{ const real = fetch; let go; const held = new Promise((done) => {{ go = done; }});
  window.letGo = go; window.fetch = async (...asked) => {{
    if (String(asked[0]).endsWith({path!r})) {{ window.stands = true; await Promise.race([held, stopped(asked[1])]); }}
    return real(...asked); }};
  const stopped = (how) => new Promise((_, no) => how?.signal?.addEventListener("abort", () => no(how.signal.reason)));
  return true; }})()"""
HEADING = "textOf(document.querySelector('h1'))"
SEVEN = "7 acknowledgements toward 1 person since 2024."


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of X with messages in it."""
    files = {**x_files(*SAID), "data/direct-messages.js": js("direct_messages", [SECRET] * 100)}
    return zipped(tmp_path_factory.mktemp("x") / "twitter-2026.zip", files)


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One of four parts of 1 MiB and a rest."""
    dice = random.Random(3)
    likes = [{"like": {"tweetId": str(number), "fullText": dice.randbytes(900).hex()}} for number in range(2_600)]
    files = x_files(*SAID, like=js("like", likes))
    return zipped(tmp_path_factory.mktemp("x") / "twitter-large.zip", files, zipfile.ZIP_STORED)


@pytest.fixture
def tab(bare_browser: Browser, agent: Agent) -> Tab:
    """A signed-in tab at the imports, in each browser."""
    tab = bare_browser.open(agent.sign_in_link())
    tab.wait_for("all('h1').length === 1")
    return opened(tab, agent)


def opened(tab: Tab, agent: Agent) -> Tab:
    tab.go(f"{agent.address}/imports")
    tab.wait_for("role('button', 'Take it in')")
    return tab


def take_in(tab: Tab, *zips: Path) -> None:
    tab.choose("#zips", *zips)
    tab.click("role('button', 'Take it in')")


def standing_at(tab: Tab, path: str, zip: Path) -> str:
    """Takes it in until the page asks for that path; gives what the bar says there."""
    tab.js(HOLD.format(path=path))
    take_in(tab, zip)
    tab.wait_for("window.stands")
    return str(tab.js("document.querySelector('[role=progressbar]').getAttribute('aria-valuetext')"))


def test_a_zip_is_taken_in_and_its_report_is_shown(tab: Tab, agent: Agent, small: Path, bare_browser: Browser) -> None:
    take_in(tab, small)
    tab.wait_for(f"{HEADING} === {SEVEN!r}", within=30)
    tab.wait_for("/What others wrote to you is not in an archive of X/.test(textOf(document.body))")
    assert len(agent.log()) == 7
    assert [url for url in tab.js(ASKED) if not url.startswith(agent.address)] == []
    assert not any(SECRET.encode() in file.read_bytes() for file in agent.data.rglob("*") if file.is_file())
    assert bare_browser.errors == []


def test_the_same_zip_again_shows_the_same_report(tab: Tab, agent: Agent, small: Path) -> None:
    take_in(tab, small)
    tab.wait_for(f"{HEADING} === {SEVEN!r}", within=30)
    take_in(opened(tab, agent), small)
    tab.wait_for(f"{HEADING} === {SEVEN!r}", within=30)
    assert len(agent.log()) == 7


def test_all_parts_of_an_export_are_one(tab: Tab, agent: Agent, tmp_path: Path) -> None:
    files = list(facebook_files([comment(1, f"{ME} commented on Søren Ås's post.")]).items())
    parts = [zipped(tmp_path / f"facebook-{n}.zip", dict(files[n::2])) for n in range(2)]
    take_in(tab, *parts)
    tab.wait_for(f"{HEADING} === '1 acknowledgement toward 1 person since 2023.'", within=30)


def test_web_pages_are_recognised_and_the_right_request_is_told_step_by_step(
    tab: Tab, agent: Agent, tmp_path: Path
) -> None:
    take_in(tab, zipped(tmp_path / "facebook.zip", {"your_facebook_activity/comments_and_reactions/comments.html": ""}))
    tab.wait_for("all('.refused li').length === 4")
    told = tab.js("textOf(document.activeElement)")
    assert "facebook.zip is Facebook's export as web pages (HTML)" in told
    assert "date range All time, format JSON" in told
    assert agent.get("/v1/imports")["items"] == []
    assert tab.js("document.querySelector('#choose').checkVisibility()")


def test_what_is_no_zip_and_what_is_cut_are_refused_in_the_page(
    tab: Tab, agent: Agent, small: Path, tmp_path: Path
) -> None:
    (tmp_path / "cat.jpg").write_bytes(b"cat")
    (tmp_path / "cut.zip").write_bytes(small.read_bytes()[:-50])
    for name, words in (("cat.jpg", "cat.jpg is no zip"), ("cut.zip", "cut.zip is damaged or cut off")):
        take_in(tab, tmp_path / name)
        tab.wait_for(f"textOf(document.querySelector('.refused')).includes({words!r})")
    assert agent.get("/v1/imports")["items"] == []


def test_stopped_while_it_is_sent_it_goes_on_with_the_same_zip(tab: Tab, agent: Agent, large: Path) -> None:
    told = standing_at(tab, "/parts/2", large)
    assert not tab.js("document.querySelector('#choose').checkVisibility()")
    assert told.startswith("Sending: 2.1 MB of 4.")
    tab.click("role('button', 'Stop: twitter-large.zip')")
    tab.wait_for("/2 of 5 parts are here. Choose the same zip again/.test(textOf(document.body))")
    take_in(opened(tab, agent), large)
    tab.wait_for(f"{HEADING}.startsWith('7 acknowledgements')", within=30)


def test_stopped_when_all_of_it_is_here_it_goes_on_without_the_zip(tab: Tab, agent: Agent, large: Path) -> None:
    standing_at(tab, "/start", large)
    tab.click("role('button', 'Stop: twitter-large.zip')")
    tab.wait_for("/Stopped, not read yet/.test(textOf(document.body))")
    tab.click("role('button', 'Go on')")
    tab.wait_for("/7 acknowledgements toward 1 person/.test(textOf(document.body))", within=30)
    assert len(agent.log()) == 7


def test_after_a_crash_of_the_agent_what_came_stays_and_it_goes_on(tab: Tab, agent: Agent, large: Path) -> None:
    standing_at(tab, "/parts/3", large)
    agent.kill()
    tab.js("letGo() ?? true")
    tab.wait_for("/Nod does not answer. Start it: nod run/.test(textOf(document.querySelector('#work')))", within=20)
    agent.start()
    tab.wait_for("/not signed in any more/.test(textOf(document.activeElement))", within=20)
    tab.go(agent.sign_in_link())
    take_in(opened(tab, agent), large)
    tab.wait_for(f"{HEADING}.startsWith('7 acknowledgements')", within=30)


def test_after_a_reload_the_page_says_what_is_here(tab: Tab, agent: Agent, large: Path) -> None:
    standing_at(tab, "/parts/4", large)
    opened(tab, agent)
    assert "4 of 5 parts are here. Choose the same zip again, and it goes on." in tab.js("textOf(document.body)")


def test_somebody_elses_archive_is_taken_where_the_user_says_that_it_is_theirs(
    tab: Tab, agent: Agent, small: Path
) -> None:
    agent.ask("PUT", "/v1/me", {"accounts": [{"platform": "x", "handle": "robin"}]})
    take_in(tab, small)
    tab.wait_for("/This is the archive of nell/.test(textOf(document.querySelector('.refused')))", within=30)
    tab.click("document.querySelector('#mine')")
    tab.click("role('button', 'Take it in')")
    tab.wait_for(f"{HEADING} === {SEVEN!r}", within=30)


def test_taken_back_the_log_is_empty(tab: Tab, agent: Agent, small: Path) -> None:
    take_in(tab, small)
    tab.click("role('button', 'Take it back')", within=30)
    tab.wait_for("/Took it back: 7 acknowledgements/.test(textOf(document.body))")
    assert agent.log() == []


def test_by_keyboard_one_begins_and_stops(tab: Tab, agent: Agent, large: Path) -> None:
    tab.js(HOLD.format(path="/parts/1"))
    tab.choose("#zips", large)
    tab.js("document.querySelector('#zips').focus() ?? true")
    tab.to_front()
    while tab.js("nameOf(document.activeElement)") != "Take it in":
        tab.press("Tab")
        assert tab.js("document.activeElement !== document.body")
    tab.press("Enter")
    tab.wait_for("window.stands && nameOf(document.activeElement) === 'Stop: twitter-large.zip'")
    assert tab.js("textOf(document.querySelector('#said'))").startswith("twitter-large.zip. Sending:")
    tab.press("Enter")
    tab.wait_for("/1 of 5 parts are here/.test(textOf(document.body))")


def test_axe_finds_no_fault_while_it_is_sent_refused_and_reported(
    tab: Tab, agent: Agent, small: Path, large: Path, tmp_path: Path
) -> None:
    found: list[Any] = []

    def look(where: str) -> None:
        tab.evaluate(f"(async () => {{ {AXE}; return ''; }})()", 20)
        for scheme in BOTH:
            tab.colours(scheme)
            found.extend((where, scheme, *fault) for fault in tab.js(FAULTS))

    look("the page")
    standing_at(tab, "/parts/1", large)
    look("under way")
    take_in(opened(tab, agent), zipped(tmp_path / "empty.zip", {"cat.jpg": ""}))
    tab.wait_for("all('.refused').length")
    look("refused")
    take_in(opened(tab, agent), small)
    tab.wait_for(f"{HEADING}.startsWith('7 acknowledgements')", within=30)
    look("the report")
    opened(tab, agent)
    look("the list")
    tab.go(f"{agent.address}/waiting")
    look("the first page")
    assert found == []


@pytest.mark.chromium
def test_without_javascript_nothing_is_offered_that_would_not_work(chromium: Playwrights, agent: Agent) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(agent.sign_in_link())
    page.get_by_role("link", name="Imports").click()
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.get_by_role("button", name="Take it in")).to_be_hidden()
    context.close()


@pytest.mark.chromium
def test_axe_finds_no_fault_in_the_dark_and_in_forced_colours(chromium: Playwrights, agent: Agent, large: Path) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(agent.sign_in_link())
    page.goto(f"{agent.address}/imports")
    page.evaluate(HOLD.format(path="/parts/1"))
    page.set_input_files("#zips", large)
    page.get_by_role("button", name="Take it in").click()
    bar = page.get_by_role("progressbar", name="twitter-large.zip")
    expect(bar).to_have_attribute("aria-valuetext", re.compile("Sending: 1.0 MB of"))
    page.evaluate(AXE)
    found = []
    for scheme in SCHEMES:
        page.emulate_media(reduced_motion="reduce", **scheme)
        found += page.evaluate(FAULTS)
    context.close()
    assert found == []
