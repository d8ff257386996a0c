"""The host is neutral: closed to the page, deaf to its styles, and what happens on it stays on it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.overlay.site import FEED, Site

pytestmark = [pytest.mark.browser, pytest.mark.chromium]


@pytest.mark.parametrize("part", ["chip", "edge", "first_nod", "panel"])
def test_page_cannot_look_into_a_part(site: Site, part: str) -> None:
    put = {"chip": site.chip, "edge": site.edge, "first_nod": site.first_nod, "panel": site.panel}[part]
    model = {"chip": {}, "edge": {"state": "paused"}, "first_nod": {"person": None}, "panel": {"box": "#reply"}}[part]
    put(options={"debug": False}, **model)
    host = site.page.locator("[data-nod]")
    assert host.evaluate("(node) => node.shadowRoot") is None
    assert host.evaluate("(node) => node.innerHTML + node.innerText") == ""
    assert host.evaluate("(node) => node.getAttributeNames()") == ["data-nod"]
    assert site.page.locator(".chip, .line .said, .greeting, .panel").count() == 0


def test_debug_opens_the_root_for_tests(site: Site) -> None:
    site.chip()
    assert site.page.locator("[data-nod]").evaluate("(node) => node.shadowRoot.mode") == "open"


def test_site_hears_neither_clicks_nor_keys_on_a_chip(site: Site) -> None:
    site.page.evaluate(
        """() => { window.heard = [];
        for (const type of ["click", "mousedown", "pointerdown", "keydown", "keyup"])
          document.addEventListener(type, () => heard.push(type)); }"""
    )
    card = site.open_card()
    card.press("Tab")
    assert site.page.evaluate("heard") == []


def test_site_with_shortcuts_of_its_own_does_not_hear_the_cards_keys(site: Site) -> None:
    """X opens a new post on ``n``; a site may listen in the capture phase too."""
    site.page.evaluate(
        """() => { window.heard = [];
        document.addEventListener("keydown", (event) => heard.push(event.key), { capture: true }); }"""
    )
    site.open_card()
    site.page.keyboard.press("n")
    expect(site.page.get_by_text("Set aside.")).to_be_visible()
    assert site.page.evaluate("heard") == []


def test_styles_of_the_page_do_not_reach_in(open_site: Callable[..., Site]) -> None:
    loud = "<style>* { display: block !important; font-size: 60px !important; margin: 40px !important }"
    calm = open_site()
    calm_box = calm.chip().bounding_box()
    site = open_site(FEED.replace("</style>", f"</style>{loud}</style>"))
    site.chip()
    box = site.page.locator(".chip").bounding_box()
    assert box is not None
    assert calm_box is not None
    assert (box["width"], box["height"]) == (calm_box["width"], calm_box["height"])


def test_theme_follows_the_site(site: Site) -> None:
    site.chip(options={"theme": "light"})
    colour = "() => getComputedStyle(document.querySelector('[data-nod]').shadowRoot.querySelector('.chip')).color"
    light = site.page.evaluate(colour)
    site.page.evaluate("part.setTheme('dark')")
    assert site.page.evaluate(colour) != light
