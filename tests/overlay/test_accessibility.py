"""axe finds nothing in any state, light, dim or dark; forced colours keep every sign; no target is too small."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.overlay.site import FEED, MODEL, Site

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
BACKGROUNDS = {"light": "#fff", "dim": "rgb(21, 32, 43)", "dark": "#000"}
PANELS = 17  # states of the panel on the page of all states
RUN = """async () => {
  const own = { include: { fromShadowDom: ["[data-nod]", "[data-theme]"] } };
  const { violations } = await axe.run(own, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}"""


def faults(site: Site) -> list[str]:
    site.page.add_script_tag(path=AXE)
    found: list[str] = site.page.evaluate(RUN)
    return found


def themed(open_site: Callable[..., Site], theme: str) -> Site:
    return open_site(FEED.replace("background: #fff", f"background: {BACKGROUNDS[theme]}"))


@pytest.mark.parametrize("theme", BACKGROUNDS)
def test_axe_finds_nothing_on_chips_and_card(open_site: Callable[..., Site], theme: str) -> None:
    site = themed(open_site, theme)
    last = {"at": "2026-11-10T12:00:00Z", "text": "Two left.", "about": "the teal mug"}
    for reason in ("complaint", "praise", "story", "promise", "reply"):
        site.chip(".inline", {"theme": theme}, reasons=[{"id": reason, "text": reason}])
    for state in ("snoozed", "answered"):
        site.chip(".inline", {"theme": theme}, state=state)
    site.chip(".line", {"theme": theme}, lastIn=last, lastOut=last)
    site.page.locator(".line .chip").click()
    assert faults(site) == []


@pytest.mark.parametrize("theme", BACKGROUNDS)
@pytest.mark.parametrize("folded", [False, True])
def test_axe_finds_nothing_on_the_panel(open_site: Callable[..., Site], theme: str, folded: bool) -> None:
    site = themed(open_site, theme)
    hint = {"id": "a", "level": "warn", "message": "A gap.", "why": "Why.", "span": [0, 5], "suggestions": ["the owl"]}
    other = {"id": "b", "level": "note", "message": "Almost what you wrote to Ana.", "why": "Why.", "differs": [[0, 5]]}
    notice = {"words": "It is on again."}
    options = {"theme": theme, "folded": folded}
    ticks = {"name": True, "point": False}
    site.panel("#reply", options, ticks=ticks, hints=[hint, other], text="Hello Joe", notice=notice)
    assert faults(site) == []


@pytest.mark.parametrize("section", range(5))
def test_axe_finds_nothing_on_the_panel_in_any_state_of_the_page_of_all_states(chromium: Browser, section: int) -> None:
    page = chromium.new_page()
    page.goto((ROOT / "docs" / "overlay.html").as_uri())
    page.add_script_tag(path=AXE)
    found = page.evaluate(
        """async (section) => {
          const parts = [...document.querySelectorAll("section.site")[section].querySelectorAll(".writing + [data-nod]")];
          parts.forEach((part, at) => part.setAttribute("data-axe", at));
          const all = [];
          for (const at of parts.keys()) {
            const own = { include: { fromShadowDom: [`[data-axe="${at}"]`, "[data-theme]"] } };
            const { violations } = await axe.run(own, { resultTypes: ["violations"] });
            all.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)));
          }
          return { parts: parts.length, all };
        }""",
        section,
    )
    page.close()
    assert found["parts"] == PANELS
    assert found["all"] == []


@pytest.mark.parametrize("theme", BACKGROUNDS)
@pytest.mark.parametrize(
    "model",
    [
        {
            "state": "read",
            "site": "X",
            "seen": 37,
            "read": 34,
            "waiting": 3,
            "missing": ["at"],
            "hidden": ["more replies"],
        },
        {"state": "not-running"},
        {"state": "account", "account": {"handle": "me"}},
    ],
    ids=["limits", "command", "question"],
)
def test_axe_finds_nothing_on_the_line(open_site: Callable[..., Site], theme: str, model: dict[str, Any]) -> None:
    site = themed(open_site, theme)
    line = site.edge({"theme": theme}, **model)
    assert faults(site) == []
    line.get_by_role("button").first.press("Enter")
    assert site.box("[data-nod] .line")["width"] <= 28
    assert faults(site) == []


@pytest.mark.parametrize("theme", BACKGROUNDS)
def test_axe_finds_nothing_on_the_first_nod(open_site: Callable[..., Site], theme: str) -> None:
    site = themed(open_site, theme)
    site.first_nod(
        {"theme": theme},
        person={
            "name": "Maya",
            "words": "Your fox.",
            "at": MODEL["waitingSince"],
            "url": "https://x.com/maya/status/1",
        },
    )
    assert faults(site) == []


@pytest.mark.parametrize("theme", BACKGROUNDS)
def test_axe_finds_nothing_on_a_page_to_give_away(open_site: Callable[..., Site], theme: str) -> None:
    site = themed(open_site, theme)
    site.donate({"theme": theme}, capture="<article>w1</article>", report="{}")
    assert faults(site) == []


def test_every_target_is_24_pixels_at_least(site: Site) -> None:
    site.edge(state="account", account={"handle": "me"})
    site.first_nod(person={"name": "Maya", "words": "Your fox.", "at": None})
    site.open_card()
    hint = {"id": "a", "level": "note", "message": "A gap.", "why": "Why.", "suggestions": ["a"]}
    site.panel("#reply", {"folded": False}, hints=[hint], text="Hello")
    boxes = [node.bounding_box() for node in site.page.locator("[data-nod] button:visible").all()]
    assert len(boxes) >= 14
    assert all(box and box["width"] >= 24 and box["height"] >= 24 for box in boxes)


def test_focus_is_always_seen(site: Site) -> None:
    site.open_card()
    for _ in range(4):
        site.page.keyboard.press("Tab")
        ring = site.page.evaluate(
            "(() => { const of = getComputedStyle(part.host.shadowRoot.activeElement);"
            " return [of.outlineStyle, of.outlineWidth] })()"
        )
        assert ring == ["solid", "2px"]
    site.page.keyboard.press("Escape")
    ring = site.page.locator(".chip").evaluate(
        "(chip) => { const of = getComputedStyle(chip, '::before'); return [of.outlineStyle, of.outlineWidth] }"
    )
    assert ring == ["solid", "2px"]


def test_forced_colours_give_system_colours_and_keep_the_glyph(open_site: Callable[..., Site]) -> None:
    site = open_site(forced_colors="active")
    chip = site.chip()
    dot, glyph = chip.evaluate(
        """(chip) => { const dot = chip.querySelector(".dot");
        return [getComputedStyle(dot).backgroundColor, getComputedStyle(dot.querySelector("path")).stroke]; }"""
    )
    assert dot != glyph
    assert dot != "rgb(50, 99, 148)"


def test_reduced_motion_stops_every_transition(open_site: Callable[..., Site]) -> None:
    site = open_site(reduced_motion="reduce")
    chip = site.chip()
    assert chip.evaluate("(chip) => getComputedStyle(chip, '::before').transitionDuration").split(", ")[0] == "0s"


def test_page_of_all_states_opens_from_the_disk_without_a_fault(chromium: Browser) -> None:
    page = chromium.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((ROOT / "docs" / "overlay.html").as_uri())
    assert page.locator("section.site").count() == 5
    assert page.locator(".chip").count() == 5 * 14
    assert page.locator(".panel").count() == 5 * PANELS
    assert errors == []
    page.close()
