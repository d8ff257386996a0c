"""The panel beside a composer: what it shows and says, what can be done in it by pointer and key, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.overlay.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

WRITING = """<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>
<style>body { margin: 0; font: 15px/20px sans-serif } #form { margin: 40px; width: 500px }
  #box { min-height: 40px } .tools { display: flex } .tools button { width: 40px; height: 32px }
  .tools .send { margin-left: auto; width: 80px } .said { margin: 450px 40px }</style>
<main><h1>Answer</h1><div id="form"><div id="box" contenteditable="true" role="textbox" aria-label="Your answer">Hello Joe, thank you</div>
<div class="tools"><button>GIF</button><button>Emoji</button><button class="send">Reply</button></div></div>
<p class="said">What others said.</p></main></html>"""
TEXT = "Hello Joe, thank you so much. See you."
WARN = {
    "id": "placeholder",
    "level": "warn",
    "message": "A gap is left.",
    "why": "It was made for many.",
    "span": [6, 9],
}
THANKS = {
    "id": "generic-thanks",
    "level": "note",
    "message": "This could go to anybody.",
    "why": "Words about the very thing show that you listened.",
    "span": [11, 28],
    "suggestions": ["the coupon date", "the owl"],
}
REPEATED = {
    "id": "repeated-reply",
    "level": "note",
    "message": "Almost what you wrote to Ana.",
    "why": "People notice that they were handled.",
    "span": None,
    "differs": [[6, 9]],
}


@pytest.fixture
def site(open_site: Callable[..., Site]) -> Site:
    return open_site(WRITING)


def told(panel: Locator) -> dict[str, bool]:
    return dict(
        panel.locator(".ticks").evaluate(
            "(line) => [...line.children].map((t) => [t.childNodes[1].nodeValue, 'done' in t.dataset])"
        )
    )


def spoken(site: Site) -> Locator:
    return site.page.locator("[data-nod] [role=status]")


def test_each_tick_is_an_open_ring_until_it_is_there(site: Site) -> None:
    panel = site.panel("#form", ticks={"name": True, "point": False, "answered": False})
    assert told(panel) == {"Name": True, "Their point": False, "Answered": False}
    site.show(ticks={"name": True, "point": True, "answered": False})
    assert told(panel) == {"Name": True, "Their point": True, "Answered": False}


def test_a_tick_without_a_meaning_is_absent(site: Site) -> None:
    assert told(site.panel("#form", ticks={"name": False, "point": True})) == {"Name": False, "Their point": True}


def test_where_it_is_not_known_whom_the_draft_answers_it_says_so(site: Site) -> None:
    panel = site.panel("#form", unknown=True, hints=[WARN], text=TEXT)
    expect(panel.get_by_text("I cannot see whom this answers.")).to_be_visible()
    expect(panel.get_by_text("A gap is left.")).to_be_visible()


def test_a_hint_shows_the_sentence_with_the_words_that_it_is_about(site: Site) -> None:
    panel = site.panel("#form", hints=[THANKS], text=TEXT)
    expect(panel.locator(".sentence")).to_have_text("“Hello Joe, thank you so much.”")
    expect(panel.locator("mark")).to_have_text("thank you so much")
    assert site.page.inner_text("#box") == "Hello Joe, thank you"


def test_the_marks_follow_the_words_as_the_draft_grows(site: Site) -> None:
    panel = site.panel("#form", hints=[THANKS], text=TEXT)
    site.show(hints=[{**THANKS, "span": [12, 29]}], text=f"H{TEXT}")
    expect(panel.locator("mark")).to_have_text("thank you so much")
    expect(panel.locator(".hint")).to_have_count(1)


def test_words_that_differ_from_earlier_ones_are_marked_as_such(site: Site) -> None:
    panel = site.panel("#form", hints=[REPEATED], text=TEXT)
    expect(panel.locator("mark.differs")).to_have_text("Joe")
    expect(panel.get_by_text("Marked: what differs.")).to_be_visible()


def test_the_reason_is_told_on_demand(site: Site) -> None:
    panel = site.panel("#form", hints=[THANKS], text=TEXT)
    why = panel.get_by_role("button", name="Why")
    expect(panel.get_by_text(THANKS["why"])).to_be_hidden()
    expect(why).to_have_attribute("aria-expanded", "false")
    why.click()
    expect(panel.get_by_text(THANKS["why"])).to_be_visible()
    expect(why).to_have_attribute("aria-expanded", "true")


def test_copy_gives_exactly_the_suggestion_and_says_so(site: Site) -> None:
    panel = site.panel("#form", hints=[THANKS], text=TEXT)
    panel.get_by_role("button", name="“the owl” copy").click()
    expect(panel.get_by_role("button", name="“the owl” copied")).to_be_visible()
    expect(spoken(site)).to_have_text("Copied.")
    assert site.calls() == [["copy", "the owl"]]


def test_a_copy_that_the_browser_refused_is_not_called_one(site: Site) -> None:
    panel = site.panel("#form", hints=[THANKS], text=TEXT)
    site.page.evaluate("window.copied = false")
    panel.get_by_role("button", name="“the owl” copy").click()
    expect(spoken(site)).to_have_text("The browser did not let me copy this.")
    expect(panel.get_by_role("button", name="“the owl” copied")).to_have_count(0)


def test_who_finds_it_not_useful_or_wants_no_hints_is_heard(site: Site) -> None:
    panel = site.panel("#form", hints=[THANKS], text=TEXT)
    panel.get_by_role("button", name="Not useful").click()
    panel.get_by_role("button", name="Not for this draft").click()
    assert site.calls() == [["notUseful", "generic-thanks"], ["rest"]]


def test_who_listens_hears_each_hint_and_each_new_tick_once(site: Site) -> None:
    site.panel("#form", ticks={"name": True, "point": False}, hints=[THANKS], text=TEXT)
    expect(spoken(site)).to_have_text("Name: there This could go to anybody.")
    site.show(ticks={"name": True, "point": True}, hints=[THANKS], text=f"{TEXT} And")
    expect(spoken(site)).to_have_text("Their point: there")
    site.show(ticks={"name": True, "point": True}, hints=[], text=TEXT)
    site.show(ticks={"name": True, "point": True}, hints=[THANKS], text=TEXT)
    expect(spoken(site)).to_have_text("Their point: there")


def test_a_button_in_a_notice_acts_for_the_notice_that_is_shown(site: Site) -> None:
    panel = site.panel("#form", ticks={"name": True})
    notice = """(id) => show({ ticks: { name: true }, notice: { words: "It rests.", act: { label: "Put it on again",
      does: () => calls.push(["on", id]) } } })"""
    for hint in ("first", "second"):
        site.page.evaluate(notice, hint)
    panel.get_by_role("button", name="Put it on again").click()
    assert site.calls() == [["on", "second"]]


def test_where_it_grows_it_still_covers_nothing(open_site: Callable[..., Site]) -> None:
    site = open_site(WRITING.replace("margin: 450px 40px", "margin: 180px 40px"))
    panel = site.panel("#form", hints=[THANKS], text=TEXT)
    expect(panel.locator(".hints")).to_be_visible()
    many = "thank you so much for all of it and for the owl and the fox and the hare, " * 2
    site.show(hints=[{**THANKS, "span": [0, len(many)]}], text=many)
    assert site.page.evaluate(OVERLAP) == []


def test_a_click_leaves_the_caret_where_it_is(site: Site) -> None:
    panel = site.panel("#form", hints=[THANKS], text=TEXT)
    site.page.locator("#box").click()
    site.page.keyboard.press("Home")
    panel.get_by_role("button", name="Why").click()
    site.page.keyboard.type("So: ")
    assert site.page.inner_text("#box") == "So: Hello Joe, thank you"


def test_tab_walks_inside_and_escape_folds_and_gives_the_focus_back(site: Site) -> None:
    site.page.evaluate("window.heard = []; addEventListener('keydown', (e) => heard.push(e.key))")
    panel = site.panel("#form", hints=[THANKS], text=TEXT)
    assert site.page.evaluate("part.enter()")
    expect(panel).to_be_focused()
    names = []
    for _ in range(7):
        site.page.keyboard.press("Tab")
        names.append(
            site.page.evaluate(
                "part.host.shadowRoot.activeElement.ariaLabel ?? part.host.shadowRoot.activeElement.textContent"
            )
        )
    words = ["“the coupon date” copy", "“the owl” copy", "Why", "Not useful", "Not for this draft"]
    assert names == ["Hints", *words, "Hints"]
    site.page.keyboard.press("Shift+Tab")
    expect(panel.get_by_role("button", name="Not for this draft")).to_be_focused()
    site.page.keyboard.press("Escape")
    assert site.calls() == [["folds", False], ["folds", True], ["leave"]]
    expect(panel.locator(".hints")).to_be_hidden()
    assert site.page.evaluate("heard") == []


def test_folded_it_is_one_line_with_the_strongest(site: Site) -> None:
    panel = site.panel("#form", {"folded": True}, hints=[WARN, THANKS], text=TEXT)
    expect(panel.locator(".hints")).to_be_hidden()
    line = panel.get_by_role("button", name="A gap is left. +1")
    line.click()
    expect(panel.locator(".hint")).to_have_count(2)
    expect(panel.locator(".hints")).to_be_visible()


OVERLAP = """() => {
  const panel = part.host.shadowRoot.querySelector(".panel").getBoundingClientRect();
  return [...document.querySelectorAll("button, #box, .said")].filter((one) => {
    const box = one.getBoundingClientRect();
    return panel.left < box.right && box.left < panel.right && panel.top < box.bottom && box.top < panel.bottom;
  }).map((one) => one.textContent);
}"""
ALL: dict[str, Any] = {"ticks": {"name": True, "point": False}, "hints": [WARN, THANKS, REPEATED], "text": TEXT}


@pytest.mark.parametrize("width", [1280, 640, 400])
def test_it_stands_below_the_box_and_its_buttons_over_no_button_and_no_words(
    open_site: Callable[..., Site], width: int
) -> None:
    site = open_site(WRITING, viewport={"width": width, "height": 800})
    panel = site.panel("#form", **ALL)
    expect(panel).to_be_visible()
    assert site.page.evaluate(OVERLAP) == []
    assert site.box(".panel")["top"] >= site.box("#form")["bottom"]


def test_among_buttons_it_is_one_line_until_it_is_asked_for(open_site: Callable[..., Site]) -> None:
    rows = "".join(
        f"<div style='padding:28px 40px'><button style='width:900px'>Reply {n}</button></div>" for n in range(12)
    )
    site = open_site(WRITING.replace('<p class="said">', f"{rows}<p class='said'>"))
    panel = site.panel("#form", **ALL)
    expect(panel.locator(".hints")).to_be_hidden()
    expect(panel.get_by_role("button", name="A gap is left. +2")).to_be_visible()
    assert site.page.evaluate(OVERLAP) == []
    site.page.evaluate("part.enter()")
    expect(panel.locator(".hint")).to_have_count(3)
    assert not {"GIF", "Emoji", "Reply"} & set(site.page.evaluate(OVERLAP))


def test_it_gives_way_to_what_the_site_opens(site: Site) -> None:
    panel = site.panel("#form", **ALL)
    box = panel.bounding_box()
    assert box is not None
    site.page.evaluate(
        """([x, y]) => { const picker = document.createElement("div"); picker.role = "menu";
        picker.style.cssText = `position:fixed;left:${x}px;top:${y}px;width:200px;height:80px`;
        const one = document.createElement("button"); one.textContent = "smile"; one.style.cssText = "width:200px;height:80px";
        picker.append(one); document.body.append(picker); }""",
        [box["x"], box["y"]],
    )
    assert "smile" in site.page.evaluate(OVERLAP.replace("button,", "[role=menu] button,"))
    site.page.evaluate("part.standBy(document.getElementById('box'), document.getElementById('form'), true)")
    assert "smile" not in site.page.evaluate(OVERLAP.replace("button,", "[role=menu] button,"))


def test_where_there_is_no_room_it_hides(open_site: Callable[..., Site]) -> None:
    full = WRITING.replace("</main>", "<button style='position:fixed;inset:0;opacity:0'>Everywhere</button></main>")
    expect(open_site(full).panel("#form", ticks={"name": True})).to_be_hidden()


def test_ticks_alone_take_no_click_from_the_site(site: Site) -> None:
    box = site.panel("#form", ticks={"name": True}).bounding_box()
    assert box is not None
    ours = "([x, y]) => document.elementFromPoint(x, y).hasAttribute('data-nod')"
    assert not site.page.evaluate(ours, [box["x"] + 4, box["y"] + 4])


def test_at_twice_the_zoom_all_of_it_can_be_reached(open_site: Callable[..., Site]) -> None:
    site = open_site(WRITING, viewport={"width": 640, "height": 400})
    panel = site.panel("#form", **ALL)
    site.page.evaluate("part.enter()")
    rest = panel.get_by_role("button", name="Not for this draft")
    rest.scroll_into_view_if_needed()
    box = rest.bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 400
    panel_box = panel.bounding_box()
    assert panel_box is not None
    assert panel_box["y"] >= 0
    assert panel_box["x"] + panel_box["width"] <= 640


def test_in_right_to_left_pages_it_hangs_from_the_right_end_of_the_box(open_site: Callable[..., Site]) -> None:
    site = open_site(WRITING.replace('lang="en"', 'lang="ar" dir="rtl"'))
    site.panel("#form", **ALL)
    assert abs(site.box(".panel")["right"] - site.box("#form")["right"]) < 1


@pytest.mark.parametrize("browser", [{"forced_colors": "active"}, {"reduced_motion": "reduce"}])
def test_it_is_there_in_forced_colours_and_stands_still_where_motion_is_not_wanted(
    open_site: Callable[..., Site], browser: dict[str, Any]
) -> None:
    panel = open_site(WRITING, **browser).panel("#form", **ALL)
    if "reduced_motion" in browser:
        assert panel.locator(".tick").first.evaluate("(tick) => getComputedStyle(tick).transitionDuration") == "0s"
        return
    back, mark = panel.locator("mark").first.evaluate(
        "(mark) => [getComputedStyle(mark.parentElement).backgroundColor, getComputedStyle(mark).backgroundColor]"
    )
    assert back != mark


@pytest.mark.parametrize(
    ("text", "span", "differs", "shown"),
    [
        ("Hi. Thank you. Bye.", [4, 13], [], ["[Thank you]", "."]),
        ("Hi 🦊 Joe", [3, 4], [], []),  # half of a character marks nothing
        ("Hi 🦊 Joe", [3, 5], [], ["Hi ", "[🦊]", " Joe"]),
        ("👍🏽 thanks", [0, 2], [], []),
        ("Two\nlines here", [4, 9], [], ["[lines]", " here"]),
        ("short", [0, 900], [], ["[short]"]),
        ("short", [4, 2], [], []),
        ("one two three", None, [[0, 3], [8, 13]], ["[one]", " two ", "[three]"]),
    ],
)
def test_the_sentence_is_cut_out_between_whole_characters(
    site: Site, text: str, span: list[int] | None, differs: list[list[int]], shown: list[str]
) -> None:
    cut = site.page.evaluate("([text, span, differs]) => nod.cutOut(text, span, differs)", [text, span, differs])
    parts = [] if cut is None else [f"[{part['text']}]" if part["mark"] else part["text"] for part in cut["parts"]]
    assert "".join(parts) == "".join(shown)
    assert cut is None or (cut["before"], cut["after"]) == (False, False)


def test_a_long_sentence_is_cut_around_the_words_at_spaces(site: Site) -> None:
    text = "word " * 60 + "needle " + "word " * 60
    cut = site.page.evaluate("([text, span]) => nod.cutOut(text, span)", [text, [300, 306]])
    whole = "".join(part["text"] for part in cut["parts"])
    assert (cut["before"], cut["after"]) == (True, True)
    assert len(whole) <= 140
    assert set(whole.split()) == {"word", "needle"}
    assert [part["text"] for part in cut["parts"] if part["mark"]] == ["needle"]
