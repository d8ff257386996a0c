"""The card of the first nod: one person's words, large; or the way to the user's replies."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.overlay.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

MAYA: dict[str, Any] = {"name": "Maya", "words": "Your fox hangs over my daughter’s bed.", "at": "2026-11-17T09:30:00Z"}


def test_their_words_stand_large_and_alone(site: Site) -> None:
    card = site.first_nod(person=MAYA)
    expect(card).to_contain_text("Maya wrote on Tuesday")
    expect(card.locator("blockquote")).to_have_text("“Your fox hangs over my daughter’s bed.”")
    expect(card).to_contain_text("I have not seen an answer from you.")
    assert card.locator("blockquote").evaluate("(node) => getComputedStyle(node).fontSize") == "24px"
    expect(card.locator("time")).to_have_attribute("title", "Tuesday 17 November 2026 at 09:30")


def test_unknown_day_is_left_out(site: Site) -> None:
    card = site.first_nod(person={**MAYA, "at": None})
    expect(card.locator(".top")).to_have_text("Maya wrote:")


@pytest.mark.parametrize(("key", "call"), [("Enter", "close"), ("Escape", "close")])
def test_card_closes_by_key(site: Site, key: str, call: str) -> None:
    site.first_nod(person=MAYA).get_by_role("button", name="Close").press(key)
    assert site.calls() == [[call]]


def test_user_may_ask_for_the_post(site: Site) -> None:
    url = "https://x.com/maya/status/1"
    card = site.first_nod(person={**MAYA, "url": url})
    expect(card.get_by_role("link", name="Show the post")).to_have_attribute("href", url)


@pytest.mark.parametrize("url", [None, "javascript:alert(1)"])
def test_a_post_without_an_address_is_not_linked(site: Site, url: str | None) -> None:
    assert site.first_nod(person={**MAYA, "url": url}).get_by_role("link").count() == 0


def test_card_takes_no_focus(site: Site) -> None:
    site.page.locator("#reply").focus()
    site.first_nod(person=MAYA)
    expect(site.page.locator("#reply")).to_be_focused()


def test_nobody_waits_names_the_next_place(site: Site) -> None:
    links = [{"label": "Your mentions", "url": "https://x.com/notifications/mentions"}]
    card = site.first_nod(person=None, links=links)
    expect(card).to_contain_text("Nobody on this page waits. Next: your replies.")
    expect(card.get_by_role("link", name="Your mentions")).to_have_attribute("href", links[0]["url"])


def test_only_web_addresses_become_links(site: Site) -> None:
    card = site.first_nod(person=None, links=[{"label": "Harm", "url": "javascript:alert(1)"}])
    expect(card).to_have_text("Nobody on this page waits.")
    assert card.get_by_role("link").count() == 0


def test_heard_is_said_with_a_nod(site: Site) -> None:
    card = site.first_nod(person=MAYA)
    site.page.evaluate("part.heard('Maya')")
    expect(card).to_have_text("Maya has been heard.")
    expect(site.page.locator("[data-nod] [role=status]")).to_have_text("Maya has been heard.")


def test_many_words_stay_in_the_window(open_site: Callable[..., Site]) -> None:
    site = open_site(viewport={"width": 320, "height": 400})
    site.first_nod(person={**MAYA, "words": "dishwasher " * 400, "name": "x" * 300})
    box = site.box(".greeting")
    assert box["left"] >= 0
    assert box["right"] <= 320
    assert box["bottom"] <= 400


def test_hostile_words_are_text(site: Site) -> None:
    hostile = "<img src=x onerror='window.harmed=1'>"
    card = site.first_nod(person={**MAYA, "words": hostile, "name": hostile})
    expect(card.locator("blockquote")).to_contain_text("<img")
    assert site.page.evaluate("window.harmed") is None
