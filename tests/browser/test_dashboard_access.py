"""The dashboard for everybody: axe on each page and state, light, dark and forced colours; from narrow to wide, at twice
the size, in print; nothing moves where that is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser as Playwrights
from playwright.sync_api import Page

from agent.dashboard import PAGES
from tests.browser.agent import Agent
from tests.browser.driver import Browser
from tests.browser.waiting_list import tell

AXE = (Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js").read_text()
FAULTS = (
    "axe.run().then((found) => found.violations.map((one) => [one.id, one.nodes[0].html, one.nodes[0].failureSummary]))"
)
ADDRESSES = [page.path for page in PAGES if "<" not in page.path]
STATES = ["/kind-words?by=person", "/kind-words?by=post", "/kind-words?state=kept", "/log/note?who=joe"]
STATES += ["/log?q=zebra", "/waiting?q=joe", "/waiting?q=zebra", "/waiting?cursor=none", "/nowhere"]
SCHEMES: list[dict[str, Any]] = [
    {"color_scheme": "light", "forced_colors": "none"},
    {"color_scheme": "dark", "forced_colors": "none"},
    {"color_scheme": "dark", "forced_colors": "active"},
]
BOTH: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")
# Controls that are seen and smaller than 24 × 24 px, other than links in running text.
SMALL = """[...document.querySelectorAll("button, input, select, summary, textarea, a.open, a.button, nav a, .ways a")]
  .filter((e) => e.checkVisibility() && e.type !== "hidden").map((e) => [e.textContent || e.name, e.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24).map(([name]) => name)"""
JOE = re.compile("^Done: .*Joe Marsh")
WIDE = "document.documentElement.scrollWidth > innerWidth"


@pytest.fixture
def page(chromium: Playwrights, agent: Agent) -> Iterator[Page]:
    """A signed-in tab in Chromium; the agent knows nothing yet."""
    context = chromium.new_context()
    tab = context.new_page()
    tab.goto(agent.sign_in_link())
    yield tab
    context.close()


def test_a_long_name_wraps_beside_its_sign(page: Page, agent: Agent, now: datetime) -> None:
    told = tell(agent, now)
    name = "Association of Paper Cutters and Friends of the Fox"
    told.see(
        told.post({"handle": "cutters", "name": name}, "@robinvale When?", timedelta(hours=1), mentions=["robinvale"])
    )
    page.set_viewport_size({"width": 320, "height": 900})
    page.goto(f"{agent.address}/waiting")
    line = page.locator(".people .line", has_text=name)
    sign, heading = line.locator(".dot").bounding_box(), line.locator("h3").bounding_box()
    assert sign is not None
    assert heading is not None
    assert heading["x"] > sign["x"] + sign["width"]
    assert heading["y"] < sign["y"] + sign["height"]


def people(agent: Agent) -> list[str]:
    """The pages of everybody who is known."""
    return [f"/people/{person['id']}" for person in agent.get("/v1/people")["items"]]


def faults(page: Page, where: str) -> list[Any]:
    """What axe finds in the three schemes, what stands out at the side, what is too small to hit."""
    page.evaluate(AXE)
    found: list[Any] = []
    for scheme in SCHEMES:
        page.emulate_media(reduced_motion="reduce", **scheme)
        found += [(where, scheme, *fault) for fault in page.evaluate(FAULTS)]
    return found + [(where, "too small", name) for name in page.evaluate(SMALL)]


@pytest.mark.chromium
def test_no_fault_is_found_where_nothing_is_known_yet(page: Page, agent: Agent) -> None:
    found = []
    for path in ADDRESSES:
        page.goto(agent.address + path)
        found += faults(page, path)
    assert found == []


@pytest.mark.chromium
@pytest.mark.timeout(240)
def test_no_fault_is_found_on_any_page_in_any_state(page: Page, agent: Agent, now: datetime) -> None:
    tell(agent, now)
    found = []
    for path in [*ADDRESSES, *STATES, *people(agent)]:
        page.goto(agent.address + path)
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        found += faults(page, path)
    page.goto(f"{agent.address}/waiting")
    page.get_by_role("button", name=JOE).click()
    found += faults(page, "with what was done")
    page.goto(f"{agent.address}/settings")
    page.get_by_role("button", name="Sign out of this page").click()
    found += faults(page, "signed out")
    assert found == []


@pytest.mark.firefox
@pytest.mark.timeout(240)
def test_no_fault_is_found_in_firefox_in_the_light_and_in_the_dark(
    one_firefox: Browser, agent: Agent, now: datetime
) -> None:
    tell(agent, now)
    tab = one_firefox.open(agent.sign_in_link())
    found = []
    for path in [*ADDRESSES, *STATES[:4], *people(agent)[:1]]:
        tab.go(agent.address + path)
        tab.evaluate(f"(async () => {{ {AXE}; return ''; }})()", 20)
        for scheme in BOTH:
            tab.colours(scheme)
            found += [(path, scheme, *fault) for fault in tab.js(FAULTS)]
    tab.close()
    assert found == []


@pytest.mark.chromium
def test_on_a_phone_what_was_read_stands_in_lines_each_with_its_head(page: Page, agent: Agent, now: datetime) -> None:
    tell(agent, now)
    lefts = """[...document.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("td")]
      .map((cell) => [cell.getBoundingClientRect().left, getComputedStyle(cell, "::before").content]))"""
    for width, told in ((390, 1), (1160, 4)):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(agent.address + "/coverage")
        rows = page.evaluate(lefts)
        assert rows
        assert {len({left for left, _ in row}) for row in rows} == {told}
        assert all("Last read" in row[0][1] for row in rows) == (told == 1)


@pytest.mark.chromium
@pytest.mark.parametrize(("width", "zoom"), [(320, 1), (400, 1), (820, 1), (1160, 1), (1600, 1), (640, 2)])
def test_it_fits_from_narrow_to_wide_and_at_twice_the_size(
    page: Page, agent: Agent, now: datetime, width: int, zoom: int
) -> None:
    tell(agent, now)
    page.set_viewport_size({"width": width, "height": 900})
    for path in ADDRESSES:
        page.goto(agent.address + path)
        page.evaluate(f"document.documentElement.style.zoom = {zoom}")
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        assert not page.evaluate(WIDE), path


@pytest.mark.chromium
def test_in_print_the_words_stand_alone(page: Page, agent: Agent, now: datetime) -> None:
    tell(agent, now)
    page.goto(f"{agent.address}/waiting")
    page.emulate_media(media="print")
    assert not page.get_by_role("navigation").is_visible()
    assert not page.get_by_role("button").first.is_visible()
    assert page.get_by_text("When does the coupon for the owl end?").first.is_visible()


@pytest.mark.chromium
def test_nothing_moves_where_reduced_motion_is_asked_for(page: Page, agent: Agent) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{agent.address}/settings")
    durations = "[...new Set([...document.querySelectorAll('*')].map((e) => getComputedStyle(e).transitionDuration))]"
    assert page.evaluate(durations) == ["0s"]


@pytest.mark.chromium
def test_what_has_the_focus_never_stands_under_what_was_said(page: Page, agent: Agent, now: datetime) -> None:
    tell(agent, now)
    page.set_viewport_size({"width": 390, "height": 600})
    page.goto(f"{agent.address}/waiting")
    page.get_by_role("button", name=JOE).click()
    top = "document.querySelector('.said').getBoundingClientRect().top"
    hidden, reached = [], 0
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("Boolean(document.activeElement.closest('.said'))"):
            break
        if page.evaluate("document.activeElement === document.body"):
            continue
        reached += 1
        bottom = page.evaluate("document.activeElement.getBoundingClientRect().bottom")
        if bottom > page.evaluate(top):
            hidden.append(page.evaluate("document.activeElement.outerHTML"))
    assert hidden == []
    assert reached > 20
