"""The line at the page's edge: what it says in each state, and that it covers no button of the site."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.overlay.site import FEED, Site

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

READ = {"state": "read", "site": "X", "seen": 37, "read": 37}


@pytest.mark.parametrize(
    ("model", "words"),
    [
        ({"state": "reading", "seen": 37, "read": 12}, ["Reading: 12 of 37 posts."]),
        ({**READ, "waiting": 0}, ["Nobody waits on this page.", "Read all 37 posts on it.", "I do not read messages."]),
        ({**READ, "waiting": 1}, ["1 person waits on this page.", "Read all 37 posts on it."]),
        ({**READ, "waiting": 3}, ["3 people wait on this page.", "Read all 37 posts on it."]),
        (
            {**READ, "waiting": 1, "missing": ["at"]},
            ["1 person waits on this page.", "X changed its page: I cannot see times.", "Read all 37 posts on it."],
        ),
        (
            {**READ, "waiting": 1, "missing": ["at", "author", "name"], "since": "2026-11-22T12:10:00Z"},
            [
                "1 person waits on this page.",
                "X changed its page: I cannot see times and names since 12:10.",
                "Read all 37 posts on it.",
            ],
        ),
        (
            {**READ, "read": 34, "waiting": 0, "hidden": ["more replies"]},
            [
                "Nobody waits on this page.",
                "Read 34 of 37 posts.",
                "The page hides more replies; I see only what is shown.",
                "I do not read messages.",
            ],
        ),
        (
            {**READ, "waiting": 0, "missing": ["narrow window"]},
            [
                "Nobody waits on this page.",
                "The window is too narrow for me to see who you are, so I keep nothing of this page.",
                "Read all 37 posts on it.",
                "I do not read messages.",
            ],
        ),
        (
            {**READ, "waiting": 1, "untold": 1},
            [
                "1 person waits on this page.",
                "1 answer of yours is not in the log yet; I keep trying.",
                "Read all 37 posts on it.",
            ],
        ),
        (
            {"state": "broken", "site": "X", "since": "2026-11-22T12:10:00Z"},
            [
                "X changed its page: I cannot read it since 12:10.",
                "Nobody is forgotten: what was read before stays.",
            ],
        ),
        ({"state": "logged-out", "site": "X"}, ["You are logged out of X: I cannot tell what is for you."]),
        ({"state": "not-running"}, ["Nod is not running. Start it: nod run"]),
        ({"state": "not-paired"}, ["Nod is not connected yet. Open its button in the toolbar."]),
        ({"state": "paused", "site": "Facebook"}, ["Nod is paused on Facebook."]),
        (
            {"state": "outdated"},
            ["Nod on this machine is older than this extension. Update it: pipx upgrade nod-agent"],
        ),
        ({"state": "left-out"}, ["This page is left out."]),
        ({"state": "refresh"}, ["Nod was updated."]),
        ({"state": "unsupported"}, ["I do not read this kind of page."]),
        ({"state": "account", "account": {"handle": "teal_fox"}}, ["Is this you: @\u2068teal_fox\u2069?"]),
        ({"state": "account", "account": {"name": "Ana Silva"}}, ["Is this you: \u2068Ana Silva\u2069?"]),
    ],
)
def test_line_says_it_aloud(site: Site, model: dict[str, Any], words: list[str]) -> None:
    line = site.edge(**model)
    expect(line.get_by_role("status").locator("p")).to_have_text(words)


@pytest.mark.parametrize(
    ("model", "button", "call"),
    [
        ({"state": "account", "account": {"handle": "me"}}, "Yes", ["yes"]),
        ({"state": "account", "account": {"handle": "me"}}, "Not me", ["notMe"]),
        ({"state": "paused", "site": "X"}, "Read again", ["readAgain"]),
        ({"state": "left-out"}, "Read it again", ["readAgain"]),
        ({"state": "refresh"}, "Refresh this page", ["refresh"]),
        ({"state": "broken", "site": "X"}, "Help to mend it", ["donate"]),
    ],
)
def test_line_offers_what_can_be_done(site: Site, model: dict[str, Any], button: str, call: list[str]) -> None:
    site.edge(**model).get_by_role("button", name=button, exact=True).click()
    assert site.calls() == [call]


def test_running_counts_are_not_read_out(site: Site) -> None:
    line = site.edge(state="reading", seen=3, read=1)
    expect(line.get_by_role("status")).to_have_attribute("aria-live", "off")
    site.page.evaluate("(model) => part.update(model)", {**READ, "waiting": 0})
    expect(line.get_by_role("status")).to_have_attribute("aria-live", "polite")


def test_what_was_said_of_a_page_is_not_read_out_again_while_one_scrolls(site: Site) -> None:
    line = site.edge(**READ, waiting=1)
    live = line.get_by_role("status")

    def reads_out(**model: Any) -> bool:
        site.page.evaluate("(model) => part.update(model)", {**READ, **model})
        return live.get_attribute("aria-live") == "polite"

    assert not reads_out(waiting=1, seen=52, read=52)
    assert not reads_out(waiting=0, seen=52, read=52)
    assert reads_out(waiting=2, seen=60, read=60)
    assert not reads_out(waiting=1, seen=60, read=60)
    assert not reads_out(waiting=0, seen=64, read=64)
    assert reads_out(waiting=0, seen=64, read=64, missing=["at"])
    assert not reads_out(waiting=0, seen=71, read=71, missing=["at"])
    assert reads_out(waiting=0, seen=71, read=71, missing=["at"], untold=1)
    assert reads_out(state="not-running")
    assert reads_out(waiting=0, seen=71, read=71)


def test_line_folds_to_a_dot_and_back_and_says_so(site: Site) -> None:
    line = site.edge(**READ, waiting=2)
    fold = line.get_by_role("button", name="Nod: fold to a dot")
    expect(fold).to_have_attribute("aria-expanded", "true")
    fold.press("Enter")
    unfold = line.get_by_role("button", name="Nod: 2 people wait on this page. Unfold")
    expect(unfold).to_be_focused()
    assert site.box("[data-nod] .line")["width"] <= 28
    site.page.evaluate("(model) => part.update(model)", {**READ, "waiting": 1})
    assert site.box("[data-nod] .line")["width"] <= 28
    line.get_by_role("button").first.press("Enter")
    assert site.box("[data-nod] .line")["width"] > 100


def test_answers_of_a_folded_line_are_out_of_the_tab_order(site: Site) -> None:
    line = site.edge(state="paused", site="X")
    line.get_by_role("button").first.press("Enter")
    site.page.keyboard.press("Tab")
    assert not line.evaluate("(node) => node.contains(node.getRootNode().activeElement)")


def test_narrow_window_starts_with_a_dot_but_asks_whose_account_it_is(open_site: Callable[..., Site]) -> None:
    site = open_site(viewport={"width": 700, "height": 800})
    site.edge(**READ, waiting=2)
    assert site.box("[data-nod] .line")["width"] <= 28
    site.page.evaluate("part.update({state: 'account', account: {handle: 'me'}})")
    assert site.box("[data-nod] .line")["width"] > 100


CORNERS = {
    "an account button": '<button class="site" style="left: 0; bottom: 12px; width: 250px; height: 64px">You</button>',
    "links above each other": "".join(
        f'<a class="site" href="#" style="left: 0; bottom: {at}px; width: 250px; height: 48px">Link</a>'
        for at in (0, 60, 200, 260, 320)
    ),
    "a column full of links": "".join(
        f'<a class="site" href="#" style="left: 40px; bottom: {at}px; width: 250px; height: 48px">Link</a>'
        for at in range(0, 800, 50)
    ),
}


@pytest.mark.parametrize("corner", CORNERS.values(), ids=CORNERS.keys())
def test_line_covers_no_button_of_the_site(open_site: Callable[..., Site], corner: str) -> None:
    html = FEED.replace("</style>", ".site { position: fixed; display: block }</style>").replace("</html>", corner)
    site = open_site(html)
    site.edge(**READ, waiting=0)
    covered = site.page.evaluate(
        """() => { const part = document.querySelector("[data-nod]").getBoundingClientRect();
        const boxes = [...document.querySelectorAll(".site")].map((one) => one.getBoundingClientRect());
        const beside = (box) => box.left >= part.right || box.right <= part.left;
        const apart = (box) => beside(box) || box.top >= part.bottom || box.bottom <= part.top;
        return boxes.filter((box) => !apart(box)).length; }"""
    )
    assert covered == 0


def test_line_that_had_to_fold_stays_folded_while_there_is_no_room(open_site: Callable[..., Site]) -> None:
    html = FEED.replace("</style>", ".site { position: fixed; display: block }</style>")
    site = open_site(html.replace("</html>", CORNERS["a column full of links"]))
    site.edge(**READ, waiting=0)
    site.page.evaluate("(model) => part.update(model)", {**READ, "waiting": 0})
    assert site.box("[data-nod] .line")["width"] <= 28


def test_line_finds_its_place_without_another_word_from_the_caller(open_site: Callable[..., Site]) -> None:
    html = FEED.replace("</style>", ".site { position: fixed; display: block }</style>")
    site = open_site(html.replace("</html>", CORNERS["an account button"]))
    site.page.evaluate("document.body.append(nod.createEdge({state: 'paused', site: 'X'}, {}, {debug: true}).host)")
    site.page.wait_for_function(
        "() => document.querySelector('[data-nod]').getBoundingClientRect().bottom <= innerHeight - 76"
    )


def test_line_keeps_clear_of_the_drawer_at_the_other_corner(open_site: Callable[..., Site]) -> None:
    for direction, side in (("ltr", "left"), ("rtl", "right")):
        site = open_site(FEED.replace("<html ", f'<html dir="{direction}" '))
        site.edge(**READ, waiting=0)
        box = site.box("[data-nod]")
        assert (box["left"] if side == "left" else 1280 - box["right"]) == 12
        assert box["width"] <= 248


def test_hostile_handle_is_text(site: Site) -> None:
    line = site.edge(state="account", account={"handle": "<img src=x onerror=alert(1)>"})
    expect(line).to_contain_text("<img src=x")
    assert line.locator("img").count() == 0
