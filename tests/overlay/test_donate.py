"""A page to give away: shown whole, then saved or copied by a press of the user's, never by itself."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.overlay.site import Site

GIVEN = {"capture": "<article>w1 w2</article>", "report": '{"seen": 3}'}


def test_what_would_be_given_away_is_shown_before_anything_is_done(site: Site) -> None:
    card = site.donate(**GIVEN)
    expect(card.get_by_role("textbox")).to_have_value(GIVEN["capture"])
    assert site.calls() == []


def test_a_press_saves_the_page_and_another_copies_the_counts(site: Site) -> None:
    card = site.donate(**GIVEN)
    card.get_by_role("button", name="Save it as a file").click()
    expect(card.get_by_role("status")).to_have_text("Saved with your downloads. Nothing was sent.")
    site.page.evaluate("() => { window.answer = Promise.resolve(true) }")
    card.get_by_role("button", name="Copy a report of counts").click()
    expect(card.get_by_role("status")).to_have_text("The report is copied. It holds counts, no words.")
    assert site.calls() == [["save", GIVEN["capture"]], ["copy", GIVEN["report"]]]


def test_escape_and_the_cross_close_it(site: Site) -> None:
    card = site.donate(**GIVEN)
    card.get_by_role("textbox").press("Escape")
    card.get_by_role("button", name="Close").click()
    assert site.calls() == [["close"], ["close"]]
