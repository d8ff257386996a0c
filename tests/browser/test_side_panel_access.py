"""The side panel for everybody: axe in each state, light, dark and forced colours; keyboard alone; narrow and zoomed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.chromium import ChromiumTab
from tests.browser.conftest import EXTENSION
from tests.browser.driver import Browser
from tests.browser.waiting_list import tell

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
FAULTS = (
    "axe.run().then((found) => found.violations.map((one) => [one.id, one.nodes[0].html, one.nodes[0].failureSummary]))"
)
SCHEMES: list[dict[str, Any]] = [
    {"color_scheme": "light", "forced_colors": "none"},
    {"color_scheme": "dark", "forced_colors": "none"},
    {"color_scheme": "dark", "forced_colors": "active"},
]
# Controls that are seen and smaller than 24 × 24 px, other than links in running text and dates' own parts.
SMALL = """[...document.querySelectorAll("button, input, select, summary, a.open, a.button")]
  .filter((e) => e.checkVisibility()).map((e) => [e.id, e.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24).map(([id]) => id)"""


@pytest.fixture
def panel(launch: Callable[[str, Path], Browser], agent: Agent, now: datetime) -> ChromiumTab:
    tell(agent, now)
    browser = launch("chromium", EXTENSION)
    nod.connected(browser, agent)
    tab = browser.open_extension("panel/panel.html")
    assert isinstance(tab, ChromiumTab)
    tab.to_front()
    tab.page.emulate_media(reduced_motion="reduce")
    tab.page.set_viewport_size({"width": 320, "height": 900})
    tab.page.evaluate(AXE.read_text())
    tab.wait_for("all('.row').length === 5")
    return tab


def faults(panel: ChromiumTab) -> list[Any]:
    """What axe finds in the three schemes, what stands out at the side, what is too small to hit."""
    found: list[Any] = []
    for scheme in SCHEMES:
        panel.page.emulate_media(**scheme)
        found += panel.page.evaluate(FAULTS)
    if panel.js("document.documentElement.scrollWidth > innerWidth"):
        found.append("stands out at the side")
    return found + list(panel.js(SMALL))


def test_no_fault_is_found_in_the_list(panel: ChromiumTab) -> None:
    assert faults(panel) == []
    panel.click("all('.who')[0]")
    panel.click("role('button', 'Snooze')")
    panel.wait_for("all('.snooze').length === 1")
    assert faults(panel) == []
    panel.click("all('.rows')[1].querySelector('.who')")
    panel.wait_for("all('.each .line').length === 3")
    for fold in ("spam", "let-go", "help"):
        panel.click(f"all('#{fold} > summary')[0]")
    panel.press("Shift+Tab")
    panel.click("role('button', /^Done: Maya/)")
    panel.wait_for("all('#undo')[0].checkVisibility()")
    assert faults(panel) == []


def test_no_fault_is_found_on_the_round_and_a_persons_page(panel: ChromiumTab) -> None:
    panel.click("role('button', 'The round')")
    panel.wait_for("all('.places li').length > 2")
    assert faults(panel) == []
    panel.click("role('button', 'Who waits')")
    panel.click("all('.who')[2]")
    panel.press("p")
    panel.wait_for("all('.timeline li').length === 1")
    assert faults(panel) == []


def test_no_fault_is_found_where_nod_does_not_run(panel: ChromiumTab, agent: Agent) -> None:
    agent.kill()
    panel.wait_for("all('code').length === 1", within=40)
    assert faults(panel) == []


@pytest.mark.parametrize("width", [320, 400, 720, 1200])
def test_it_fits_from_narrow_to_wide(panel: ChromiumTab, width: int) -> None:
    panel.page.set_viewport_size({"width": width, "height": 900})
    panel.click("all('.who')[1]")
    panel.wait_for("all('.row[data-open]').length === 1")
    assert panel.js("document.documentElement.scrollWidth <= innerWidth")


def test_no_name_is_cut_in_the_middle_of_a_word_and_no_form_stands_out(panel: ChromiumTab) -> None:
    # A panel of 300 px, and the longest that a time takes.
    panel.page.set_viewport_size({"width": 300, "height": 900})
    panel.js("all('.who time').forEach((time) => { time.textContent = 'Facebook, since 30 November'; })")
    panel.js("all('details').forEach((one) => { one.open = true; })")
    cut = """all(".who .name").map((name) => document.createTreeWalker(name, NodeFilter.SHOW_TEXT).nextNode()).flatMap((text) =>
      [...text.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      }).map(([word]) => word))"""
    assert [word for word in panel.js(cut) if len(word) < 20] == []
    outside = "[...document.querySelectorAll('form *')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth - 15).map((e) => e.id)"
    assert panel.js(outside) == []


def test_text_of_twice_the_size_still_fits(panel: ChromiumTab) -> None:
    panel.page.set_viewport_size({"width": 640, "height": 900})
    panel.js("document.documentElement.style.zoom = 2")
    panel.click("all('.who')[1]")
    panel.wait_for("all('.row[data-open]').length === 1")
    assert panel.js("document.documentElement.scrollWidth <= innerWidth")


def test_nothing_moves_where_reduced_motion_is_asked_for(panel: ChromiumTab) -> None:
    durations = "[...document.querySelectorAll('*')].map((e) => getComputedStyle(e).transitionDuration)"
    assert set(panel.js(durations)) == {"0s"}


def test_tab_reaches_everything_once_and_the_list_by_one_stop(panel: ChromiumTab) -> None:
    reached = []
    for _ in range(30):
        panel.press("Tab")
        reached.append(panel.js("document.activeElement.id || textOf(document.activeElement)"))
        if reached[-1] == "list-keys" or reached.count(reached[0]) > 1:
            break
    rows = [name for name in reached if name.startswith("row-")]
    assert len(rows) == 1  # j, k and the arrows walk from there
    assert reached[:5] == ["tab-list", "tab-round", "site", "reason", "search"]
    assert "Let go of what is old" in reached
    assert "Keys" in reached
