"""The Mirror page in both browsers: drawn, told, used by keyboard, printed, and without a fault that axe could find."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.browser.agent import Agent
from tests.browser.chromium import ChromiumTab
from tests.browser.conftest import BROWSERS, EXTENSION
from tests.browser.driver import Browser, Tab

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
FAULTS = "axe.run().then((found) => found.violations.map((one) => [one.id, one.nodes[0].html]))"
HOSTILE = '<img src="https://evil.invalid/x" onerror="document.title=1">\u202e'
SCHEMES: list[dict[str, Any]] = [
    {"color_scheme": "light", "forced_colors": "none"},
    {"color_scheme": "dark", "forced_colors": "none"},
    {"color_scheme": "dark", "forced_colors": "active"},
]
SMALL = """[...document.querySelectorAll("main button, main input, main summary, main a.button")]
  .filter((e) => e.checkVisibility()).map((e) => [e.textContent, e.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24).map(([told]) => told)"""


def tell(agent: Agent, now: datetime) -> None:
    """Some weeks of a small life: four people, one of them with a name that is no name, and one without an answer."""
    agent.ask("PUT", "/v1/me", {"accounts": [{"platform": "x", "handle": "ima"}]})
    people = [("maya", "Maya"), ("noa", "נועה"), ("lee", "Lee"), ("mal", HOSTILE)]
    posts: list[dict[str, Any]] = []

    def said(id: int, who: str, name: str, text: str, at: datetime, to: tuple[int, str]) -> dict[str, Any]:
        return {
            "platform": "x",
            "id": str(id),
            "kind": "reply",
            "url": f"https://x.com/{who}/status/{id}",
            "author": {"handle": who, "name": name},
            "text": text,
            "lang": "en",
            "at": at.isoformat(),
            "thread": str(100 + id // 10),
            "in_reply_to": {"id": str(to[0]), "author": to[1]},
        }

    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    newest = max(midnight, now - timedelta(minutes=3))  # of today, the one day on which pages are read
    for day in range(12):
        who, name = people[day % 4]
        at, id = newest - timedelta(days=day), 1000 + 10 * day
        text = "When does the owl print come back?" if day % 2 else "Thank you so much, I love this one!"
        posts.append(said(id, who, name, text, at, (100 + id // 10, "ima")))
        if day % 4 != 3:
            posts.append(
                said(id + 1, "ima", "Ima", "On Friday, with the teal one.", at + timedelta(seconds=1), (id, who))
            )
    place = {"platform": "x", "kind": "mentions", "url": "https://x.com/notifications/mentions"}
    agent.ask("POST", "/v1/observations", {"page": place, "posts": posts})


@pytest.fixture(params=BROWSERS)
def mirror(request: pytest.FixtureRequest, launch: Callable[[str, Path], Browser], agent: Agent, now: datetime) -> Tab:
    """The page, opened by the link of `nod open`."""
    tell(agent, now)
    return opened(launch(request.param, EXTENSION), agent)


def opened(browser: Browser, agent: Agent) -> Tab:
    tab = browser.open(agent.sign_in_link())
    tab.wait_for("role('link', 'Mirror')")
    tab.go(f"{agent.address}/mirror")
    tab.to_front()
    tab.wait_for("all('.more').length === 1 && all('#waits')[0].parentElement.querySelector('svg')")
    return tab


def test_three_plots_stand_there_and_the_rest_opens_by_key(mirror: Tab) -> None:
    assert mirror.js("all('section > figure svg').filter((one) => one.checkVisibility()).length") == 3
    assert "you have not answered yet" in mirror.js("textOf(all('.says')[0])")
    mirror.js("all('.more > summary')[0].focus()")
    mirror.press("Enter")
    mirror.wait_for("all('section > figure svg').filter((one) => one.checkVisibility()).length > 8")


def test_each_plot_is_told_to_a_screen_reader_and_has_its_table(mirror: Tab) -> None:
    assert mirror.js("all('svg[role=img]').every((one) => one.ariaLabel.endsWith('.'))") is True
    assert mirror.js("all('figure').every((one) => one.querySelector('table th[scope=row]'))") is True
    mirror.js("all('#waits')[0].parentElement.querySelector('summary').focus()")
    mirror.press("Enter")
    mirror.wait_for("all('#waits')[0].parentElement.querySelector('table').checkVisibility()")


def test_a_bar_is_named_by_the_name_alone(mirror: Tab, agent: Agent, now: datetime) -> None:
    post = {"platform": "x", "id": "2000", "kind": "reply", "url": "https://x.com/pia/status/2000", "thread": "190"}
    post |= {
        "author": {"handle": "pia", "name": "Pia"},
        "text": "Is it sold?",
        "at": (now - timedelta(hours=2)).isoformat(),
    }
    place = {"platform": "x", "kind": "mentions", "url": "https://x.com/notifications/mentions"}
    asked = post | {"in_reply_to": {"id": "190", "author": "ima"}}
    agent.ask("POST", "/v1/observations", {"page": place, "posts": [asked]})
    mirror.go(f"{agent.address}/mirror")
    part = "all('#waits')[0].parentElement"
    mirror.wait_for(f"{part}.querySelectorAll('svg .label').length === 2")
    assert "Pia" in mirror.js(f"[...{part}.querySelectorAll('svg .label')].map(textOf)")
    assert mirror.js(f"{part}.querySelector('th[data-name=Pia]').textContent").split() == ["Pia", "Open"]


def test_a_hostile_name_is_text_in_plot_and_table_and_nothing_is_asked_elsewhere(mirror: Tab) -> None:
    part = "all('#waits')[0].parentElement"
    assert "<img src=" in mirror.js(f"textOf({part}.querySelector('svg'))")
    assert mirror.js(f"{part}.querySelectorAll('figure img').length") == 0
    assert mirror.js("document.title") == "Mirror · Nod"
    ours = "performance.getEntriesByType('resource').every((one) => new URL(one.name).host === location.host)"
    assert mirror.js(ours) is True


def test_the_page_and_all_that_it_loads_is_small(mirror: Tab) -> None:
    weight = """performance.getEntriesByType("resource").concat(performance.getEntriesByType("navigation"))
      .reduce((sum, one) => sum + one.decodedBodySize, 0)"""
    assert 60_000 < int(mirror.js(weight)) <= 250_000


def test_plots_fit_a_phone_and_their_names_stay_in_their_place(mirror: Tab) -> None:
    if isinstance(mirror, ChromiumTab):
        mirror.page.set_viewport_size({"width": 320, "height": 800})
        mirror.wait_for("innerWidth === 320 && all('svg[role=img]').every((one) => one.clientWidth <= 320)")
    assert mirror.js("document.documentElement.scrollWidth <= innerWidth") is True


@pytest.fixture
def in_chromium(launch: Callable[[str, Path], Browser], agent: Agent, now: datetime) -> ChromiumTab:
    tell(agent, now)
    tab = opened(launch("chromium", EXTENSION), agent)
    assert isinstance(tab, ChromiumTab)
    tab.page.emulate_media(reduced_motion="reduce")
    tab.page.evaluate(AXE.read_text())
    return tab


@pytest.mark.browser
@pytest.mark.chromium
@pytest.mark.parametrize("width", [320, 1200])
def test_axe_finds_nothing_folded_or_open(in_chromium: ChromiumTab, width: int) -> None:
    in_chromium.page.set_viewport_size({"width": width, "height": 900})
    for opening in ("true", "all('details').forEach((one) => { one.open = true; })"):
        in_chromium.js(opening)
        for scheme in SCHEMES:
            in_chromium.page.emulate_media(**scheme)
            assert in_chromium.page.evaluate(FAULTS) == []
        assert in_chromium.js("document.documentElement.scrollWidth <= innerWidth") is True
        assert in_chromium.js(SMALL) == []


@pytest.mark.browser
@pytest.mark.chromium
def test_in_print_everything_is_unfolded_and_folded_again_afterwards(in_chromium: ChromiumTab) -> None:
    folded = "all('details').filter((one) => !one.open).length"
    before = in_chromium.js(folded)
    in_chromium.js("dispatchEvent(new Event('beforeprint'))")
    assert in_chromium.js(folded) == 0
    in_chromium.js("dispatchEvent(new Event('afterprint'))")
    assert in_chromium.js(folded) == before > 0


@pytest.mark.browser
@pytest.mark.chromium
def test_without_javascript_the_tables_stand_open(
    launch: Callable[[str, Path], Browser], agent: Agent, now: datetime
) -> None:
    tell(agent, now)
    tab = opened(launch("chromium", EXTENSION), agent)
    assert isinstance(tab, ChromiumTab)
    tab.page.route("**/files/mirror.js", lambda route: route.abort())
    tab.page.reload()
    tab.wait_for("all('#waits')[0].parentElement.querySelector('table').checkVisibility()")
    assert tab.js("all('svg[role=img]').length") == 0
