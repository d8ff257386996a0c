"""The ticks beside a composer: what they say, what they say to those who listen, and that they cover no button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.overlay.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

WRITING = """<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>
<style>body { margin: 0; font: 15px/20px sans-serif } #box { margin: 40px; width: 500px; min-height: 40px }
  .tools { margin: 0 40px; display: flex; width: 500px } .tools button { width: 40px; height: 32px }
  .tools .send { margin-left: auto; width: 80px }</style>
<main><h1>Answer</h1><div id="box" contenteditable="true" role="textbox" aria-label="Your answer">Hello Joe</div>
<div class="tools"><button>GIF</button><button>Emoji</button><button class="send">Reply</button></div>
<p>What others said.</p></main></html>"""


def words(line: Locator) -> list[str]:
    return line.locator(".tick").all_inner_texts()


def told(line: Locator) -> dict[str, bool]:
    return dict(
        line.evaluate("(line) => [...line.children].map((t) => [t.childNodes[1].nodeValue, 'done' in t.dataset])")
    )


@pytest.fixture
def site(open_site: Callable[..., Site]) -> Site:
    return open_site(WRITING)


def test_each_tick_is_an_open_ring_until_it_is_there(site: Site) -> None:
    line = site.ticks("#box", name=True, point=False, answered=False)
    assert told(line) == {"Name": True, "Their point": False, "Answered": False}
    site.page.evaluate("part.update({ name: true, point: true, answered: false })")
    assert told(line) == {"Name": True, "Their point": True, "Answered": False}


def test_a_tick_without_a_meaning_is_absent(site: Site) -> None:
    assert told(site.ticks("#box", name=False, point=True)) == {"Name": False, "Their point": True}


def test_where_nothing_can_be_judged_it_says_so(site: Site) -> None:
    expect(site.ticks("#box")).to_have_text("I cannot see whom this answers.")


def test_who_listens_hears_what_is_new_and_nothing_twice(site: Site) -> None:
    site.ticks("#box", name=True, point=False)
    spoken = site.page.locator("[data-nod] [role=status]")
    expect(spoken).to_have_text("Name: there")
    site.page.evaluate("part.update({ name: true, point: true })")
    expect(spoken).to_have_text("Their point: there")
    site.page.evaluate("part.update({ name: true, point: true })")
    expect(spoken).to_have_text("Their point: there")
    expect(site.page.get_by_role("group", name="What your answer holds")).to_be_visible()


def test_a_remark_stands_under_them_and_is_read_out_once(site: Site) -> None:
    words = "Almost what you wrote to Ana and 3 others."
    site.ticks("#box", name=True, remark=words)
    expect(site.page.locator("[data-nod] .remark")).to_have_text(words)
    expect(site.page.locator("[data-nod] [role=status]")).to_have_text(f"Name: there. {words}")
    site.page.evaluate("(words) => part.update({ name: true, point: true, remark: words })", words)
    expect(site.page.locator("[data-nod] [role=status]")).to_have_text("Their point: there")
    site.page.evaluate("part.update({ name: true, point: true })")
    expect(site.page.locator("[data-nod] .remark")).to_be_hidden()


OVERLAP = """() => {
  const line = part.host.shadowRoot.querySelector(".panel").getBoundingClientRect();
  return [...document.querySelectorAll("button, #box")].filter((one) => {
    const box = one.getBoundingClientRect();
    return line.left < box.right && box.left < line.right && line.top < box.bottom && box.top < line.bottom;
  }).map((one) => one.textContent);
}"""


@pytest.mark.parametrize("width", [1280, 560])
def test_they_stand_near_the_box_and_over_no_button_of_it(open_site: Callable[..., Site], width: int) -> None:
    site = open_site(WRITING, viewport={"width": width, "height": 800})
    line = site.ticks("#box", name=True, point=True, remark="Almost what you wrote to Ana.")
    expect(line).to_be_visible()
    assert site.page.evaluate(OVERLAP) == []


def test_where_there_is_no_room_they_hide(open_site: Callable[..., Site]) -> None:
    full = WRITING.replace("</main>", "<button style='position:fixed;inset:0;opacity:0'>Everywhere</button></main>")
    expect(open_site(full).ticks("#box", name=True)).to_be_hidden()


@pytest.mark.parametrize("browser", [{"forced_colors": "active"}, {"reduced_motion": "reduce"}])
def test_they_are_there_in_forced_colours_and_stand_still_where_motion_is_not_wanted(
    open_site: Callable[..., Site], browser: dict[str, Any]
) -> None:
    line = open_site(WRITING, **browser).ticks("#box", name=True, point=False)
    expect(line).to_be_visible()
    if "reduced_motion" in browser:
        assert line.locator(".tick").first.evaluate("(tick) => getComputedStyle(tick).transitionDuration") == "0s"


def test_they_take_no_click_from_the_site(site: Site) -> None:
    line = site.ticks("#box", name=True)
    box = line.bounding_box()
    assert box is not None
    ours = "([x, y]) => document.elementFromPoint(x, y).hasAttribute('data-nod')"
    assert not site.page.evaluate(ours, [box["x"] + 4, box["y"] + 4])
