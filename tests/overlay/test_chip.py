"""What a chip says, and that it fits into the site's line without moving anything."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.overlay.site import FEED, MODEL, Site

pytestmark = [pytest.mark.browser, pytest.mark.chromium]


def reason(*ids: str) -> list[dict[str, str]]:
    return [{"id": one, "text": "words"} for one in ids]


@pytest.mark.parametrize(
    ("model", "words"),
    [
        ({}, "asks you · since Tuesday"),
        ({"reasons": reason("complaint")}, "is unhappy · since Tuesday"),
        ({"reasons": reason("praise", "first-contact")}, "kind word · first time · since Tuesday"),
        ({"reasons": reason("thanks")}, "thanks you · since Tuesday"),
        ({"reasons": reason("comment")}, "spoke to you · since Tuesday"),
        ({"reasons": reason("first-contact")}, "spoke to you · first time · since Tuesday"),
        ({"reasons": reason("praise", "question")}, "asks you · since Tuesday"),
        ({"reasons": reason("a-reason-of-tomorrow")}, "spoke to you · since Tuesday"),
        ({"since": "first-seen"}, "asks you · seen Tuesday"),
        ({"waitingSince": None}, "asks you"),
        ({"state": "snoozed", "until": "2026-11-23T09:00:00Z"}, "tomorrow"),
        ({"state": "snoozed", "until": "next-word"}, "until they write"),
        ({"state": "answered"}, "answered"),
        ({"withheld": "replies-hidden", "reasons": []}, "replies hidden: you may have answered"),
        ({"withheld": "age-unknown", "reasons": []}, "I cannot see its date"),
    ],
)
def test_chip_says_why_and_since_when(site: Site, model: dict[str, Any], words: str) -> None:
    chip = site.chip(**model)
    seen = chip.evaluate(
        """(chip) => { const copy = chip.cloneNode(true);
        copy.querySelectorAll(".unseen, svg").forEach((node) => node.remove());
        const dot = (node) => node.matches(".first, .when") ? "· " : "";
        return [...copy.querySelectorAll(".label > *")].map((node) => dot(node) + node.textContent).join(" "); }"""
    )
    assert seen == words
    expect(chip).to_be_visible()


@pytest.mark.parametrize("model", [{"state": "spam"}, {"state": "dismissed"}, {"withheld": "too-old"}])
def test_nothing_is_shown_where_nobody_waits(site: Site, model: dict[str, Any]) -> None:
    expect(site.chip(**model)).to_be_hidden()
    assert site.box("[data-nod]")["width"] == 0


def test_screen_readers_hear_the_name_the_words_and_the_exact_time(site: Site) -> None:
    site.chip()
    chip = site.page.get_by_role(
        "button", name=re.compile("^Joe asks you since Tuesday ?, Tuesday 17 November 2026 at 09:30$")
    )
    expect(chip).to_have_attribute("aria-haspopup", "dialog")
    expect(chip).to_have_attribute("aria-expanded", "false")
    expect(site.page.locator("time")).to_have_attribute("title", "Tuesday 17 November 2026 at 09:30")


@pytest.mark.parametrize("where", [".line", ".inline"])
@pytest.mark.parametrize("line_height", [16, 17, 20])
def test_line_of_the_name_keeps_its_height_and_what_follows_its_place(site: Site, where: str, line_height: int) -> None:
    site.page.add_style_tag(content=f"main {{ font-size: 13px; line-height: {line_height}px }}")
    before = [site.box(where), site.box(f"{where} + .text"), site.box("article:last-child")]
    site.chip(where=where)
    assert [site.box(where), site.box(f"{where} + .text"), site.box("article:last-child")] == before
    assert site.box("[data-nod] .chip")["height"] == 24


def test_chip_moves_nothing_when_its_words_change(site: Site) -> None:
    site.chip()
    before = site.box("article:last-child")
    site.update(state="answered")
    expect(site.page.get_by_text("answered")).to_be_visible()
    assert site.box("article:last-child") == before


PILL = """(chip) => { const pill = parseFloat(getComputedStyle(chip, "::before").inlineSize);
  const box = chip.getBoundingClientRect(), label = chip.querySelector(".label").getBoundingClientRect();
  const seen = [...chip.querySelectorAll(".label > :not(.unseen)")].map((part) => part.getBoundingClientRect())
    .filter(({top}) => top < label.bottom - 1);
  const words = Math.max(...seen.map(({right}) => right)) - box.left;
  return {pill: Math.round(pill), words: Math.round(words), room: Math.round(box.width), parts: seen.length}; }"""


@pytest.mark.parametrize("turned", ["ltr", "rtl"])
@pytest.mark.parametrize(("width", "parts"), [(600, 3), (230, 2), (160, 1)])
def test_the_pill_ends_where_its_words_end(site: Site, width: int, parts: int, turned: str) -> None:
    site.page.evaluate("(dir) => { document.dir = dir }", turned)
    site.page.add_style_tag(content=f"main {{ width: {width}px; margin: 0 }}")
    chip = site.chip(reasons=reason("praise", "first-contact"))
    expect(chip).to_be_visible()
    site.page.wait_for_function("(chip) => chip.style.getPropertyValue('--nod-words')", arg=chip.element_handle())
    found = chip.evaluate(PILL)
    assert found["parts"] == parts
    assert found["pill"] == min(found["words"] + 8, found["room"])


NAMES = {
    "300 emojis": "👩🏽‍🚀" * 300,
    "right to left": "دانا الخطيب",
    "turns the text around": "\u202eevil\u2069\u2069 name",
    "many lines": "a\nb\n" * 80,
    "stacked marks": "Z" + "\u0335\u0321\u0489" * 200,
    "no spaces": "x" * 500,
    "empty": "",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_any_name_fits(site: Site, name: str) -> None:
    before = site.box("article:last-child")
    chip = site.chip(name=name)
    site.page.evaluate("(name) => part.heard(name)", name)
    expect(chip).to_contain_text("has been heard.")
    assert site.box("[data-nod]")["width"] <= 320
    assert site.box("[data-nod] .chip")["height"] == 24
    assert site.box("article:last-child") == before


def test_hostile_name_and_words_are_text(site: Site) -> None:
    hostile = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>'
    last = {"at": None, "text": hostile, "about": hostile}
    card = site.open_card(name=hostile, reasons=[{"id": "question", "text": hostile}], lastIn=last, lastOut=last)
    expect(card.get_by_role("heading")).to_contain_text("<img src=x")
    assert card.locator("img, script").count() == 0
    assert site.page.evaluate("window.harmed") is None


def test_name_cannot_turn_our_words_around(site: Site) -> None:
    site.chip(name="\u202eJoe")
    site.page.evaluate("part.heard('\u202eJoe')")
    status = site.page.locator("[data-nod] [role=status]").inner_text()
    assert status == "\u2068Joe\u2069 has been heard."


def test_time_moves_on_when_the_caller_updates(site: Site) -> None:
    chip = site.chip(waitingSince="2026-11-22T14:08:00Z")
    expect(chip).to_contain_text("2 min")
    site.page.evaluate("window.present = '2026-11-22T16:10:00Z'")
    site.update(waitingSince="2026-11-22T14:08:00Z")
    expect(chip).to_contain_text("since 14:08")


def test_update_that_changes_nothing_keeps_the_nodes(site: Site) -> None:
    site.chip()
    assert site.page.evaluate(
        """(model) => { const of = () => part.host.shadowRoot.querySelector(".label");
        const before = of(); part.update(model); return before === of(); }""",
        MODEL,
    )


def test_head_nods_once_when_the_answer_appears(site: Site) -> None:
    chip = site.chip(name="Maya")
    site.page.evaluate("part.heard('Maya')")
    expect(chip).to_have_text("Maya has been heard.")
    nod = chip.locator("path").first.evaluate(
        "(head) => { const { animationName, animationDuration, animationIterationCount } = getComputedStyle(head);"
        " return [animationName, animationDuration, animationIterationCount] }"
    )
    assert nod == ["nod", "0.12s", "1"]
    site.update(name="Maya", state="answered")
    expect(chip).to_have_text("Maya has been heard.")


def test_with_reduced_motion_the_ring_fills_instead(open_site: Callable[..., Site]) -> None:
    site = open_site(reduced_motion="reduce")
    chip = site.chip(name="Maya")
    site.page.evaluate("part.heard('Maya')")
    style = "(head) => [getComputedStyle(head).animationName, getComputedStyle(head).fill]"
    animation, fill = chip.locator("path").first.evaluate(style)
    assert animation == "none"
    assert fill not in ("none", "rgba(0, 0, 0, 0)")


def test_chip_is_no_part_of_copied_text(site: Site) -> None:
    site.chip()
    copied = site.page.evaluate(
        "getSelection().selectAllChildren(document.querySelector('.line')), String(getSelection())"
    )
    assert copied.strip() == "Joe"


def test_right_to_left_page_keeps_english_words_in_order(open_site: Callable[..., Site]) -> None:
    site = open_site(FEED.replace("<html ", '<html dir="rtl" '))
    chip = site.chip(name="دانا")
    words, when = (chip.locator(name).bounding_box() for name in (".what", ".when"))
    assert words is not None
    assert when is not None
    assert words["x"] < when["x"]
    assert site.box("[data-nod]")["right"] <= site.box(".author")["left"]
