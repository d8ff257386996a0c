"""The card: opened and closed by key and click, three actions each with undo in place, and never over a composer."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.overlay.site import FEED, Site

pytestmark = [pytest.mark.browser, pytest.mark.chromium]


@pytest.mark.parametrize("key", ["Enter", " "])
def test_key_opens_and_escape_gives_the_focus_back(site: Site, key: str) -> None:
    chip = site.chip()
    chip.focus()
    chip.press(key)
    card = site.page.get_by_role("dialog", name="Joe")
    expect(card).to_be_focused()
    expect(chip).to_have_attribute("aria-expanded", "true")
    site.page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(chip).to_be_focused()
    expect(chip).to_have_attribute("aria-expanded", "false")
    assert site.calls() == []


def test_tab_walks_through_the_card_and_out_again(site: Site) -> None:
    card = site.open_card()
    walked = []
    for _ in range(5):
        site.page.keyboard.press("Tab")
        walked.append(
            site.page.evaluate(
                "part.host.shadowRoot.activeElement.ariaLabel ?? part.host.shadowRoot.activeElement.textContent"
            )
        )
    assert walked == ["Close (Escape)", "Done", "Snooze until tomorrow", "Not for me", "All about them"]
    site.page.keyboard.press("Tab")
    expect(site.page.locator("#reply")).to_be_focused()
    expect(card).to_be_hidden()


def test_click_elsewhere_closes_and_leaves_the_focus_there(site: Site) -> None:
    card = site.open_card()
    site.page.locator("#reply").click()
    expect(card).to_be_hidden()
    expect(site.page.locator("#reply")).to_be_focused()


def test_second_click_on_the_chip_closes(site: Site) -> None:
    card = site.open_card()
    site.page.locator(".chip").click()
    expect(card).to_be_hidden()


def test_card_tells_who_they_are_and_the_last_words_each_way(site: Site) -> None:
    card = site.open_card(
        lastIn={"at": "2026-11-21T09:00:00Z", "text": "Is there a teal one?", "about": None},
        lastOut={"at": "2026-11-10T12:00:00Z", "text": "Two left.", "about": "the teal mug"},
    )
    for words in (
        "3rd time here",
        "Joe asks: When does the coupon expire?",
        "Waits since Tuesday",
        "Needs words from you.",
        "Joe yesterday",
        "“Is there a teal one?”",
        "You on 10 November",
        "the teal mug",
        "“Two left.”",
    ):
        expect(card).to_contain_text(words)
    assert site.box(".card")["width"] == 320


def test_words_that_say_why_they_wait_are_not_told_again_as_their_last(site: Site) -> None:
    again = "@robinvale When does  the coupon expire?"
    card = site.open_card(lastIn={"at": "2026-11-21T09:00:00Z", "text": again, "about": "the fair"})
    expect(card).to_contain_text("Joe asks: When does the coupon expire?")
    assert str(card.text_content()).count("the coupon expire") == 1


def test_card_tells_where_you_know_them_from_and_what_you_noted(site: Site) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    card = site.open_card(
        accounts=[
            {"site": "X", "handle": "joe", "name": "Joe", "former": ["old_joe"]},
            {"site": "Facebook", "handle": None, "name": hostile, "former": []},
        ],
        called="Joey",
        tags=["mugs", hostile],
        note=f"Met at the fair. {hostile}",
    )
    for words in ("Known as", "@joe", "on X (before:", "@old_joe", "on Facebook", "Joey", "mugs", "“Met at the fair."):
        expect(card).to_contain_text(words)
    expect(card.locator("img")).to_have_count(0)


def test_card_says_nothing_of_what_is_not_known(site: Site) -> None:
    card = site.open_card(accounts=[{"site": "X", "handle": "joe", "name": "Joe", "former": []}])
    for words in ("Known as", "Likes to be called", "Tags", "Your note"):
        expect(card).not_to_contain_text(words)


@pytest.mark.parametrize(
    ("button", "key", "call", "outcome"),
    [
        ("Done", "d", ["done"], "Answered."),
        ("Snooze until tomorrow", "s", ["snooze", "2026-11-23T09:00:00.000Z"], "Back tomorrow."),
        ("Not for me", "n", ["notForMe"], "Set aside."),
    ],
)
@pytest.mark.parametrize("by", ["button", "key"])
def test_each_action_stands_in_place_and_can_be_undone(
    site: Site, button: str, key: str, call: list[str], outcome: str, by: str
) -> None:
    card = site.open_card()
    if by == "key":
        site.page.keyboard.press(key)
    else:
        card.get_by_role("button", name=button).click()
    expect(card.get_by_text(outcome)).to_be_visible()
    undo = card.get_by_role("button", name="Undo")
    undo.click()
    expect(card.get_by_role("button", name="Done")).to_be_focused()
    assert site.calls() == [call, ["undo"]]
    expect(site.page.locator(".chip")).to_contain_text("asks you")


def test_the_card_leads_to_the_persons_page_also_when_they_were_answered(site: Site) -> None:
    card = site.open_card()
    card.get_by_role("button", name="All about them").click()
    card.get_by_role("button", name="Done").click()
    card.get_by_role("button", name="All about them").click()
    assert site.calls() == [["about"], ["done"], ["about"]]


def test_titles_name_the_keys(site: Site) -> None:
    card = site.open_card()
    titles = [card.get_by_role("button", name=name).get_attribute("title") for name in ("Done", "Snooze", "Not for me")]
    assert [title[-3:] for title in titles if title] == ["(d)", "(s)", "(n)"]


def test_focus_stays_in_the_card_when_an_action_is_done_by_keyboard(site: Site) -> None:
    card = site.open_card()
    card.get_by_role("button", name="Not for me").press("Enter")
    expect(card.get_by_role("button", name="Undo")).to_be_focused()


def test_keys_do_nothing_outside_the_card(site: Site) -> None:
    chip = site.chip()
    chip.focus()
    for key in ("d", "s", "n"):
        chip.press(key)
    chip.click()
    site.page.keyboard.press("Escape")
    site.page.keyboard.press("d")
    assert site.calls() == []


def test_keys_with_control_belong_to_the_browser(site: Site) -> None:
    site.open_card()
    site.page.keyboard.press("Control+d")
    assert site.calls() == []


@pytest.mark.parametrize("answer", ["({ok: false})", "Promise.reject(new Error('gone'))"])
def test_what_was_not_heard_is_said_and_changes_nothing(site: Site, answer: str) -> None:
    card = site.open_card()
    site.page.evaluate(f"() => {{ Object.defineProperty(window, 'answer', {{ get: () => {answer} }}) }}")
    card.get_by_role("button", name="Done").click()
    expect(card.get_by_role("alert")).to_contain_text("nothing has changed")
    expect(card.get_by_role("button", name="Done")).to_be_visible()
    expect(site.page.locator(".chip")).to_contain_text("asks you")


def test_where_it_cannot_be_told_what_was_done_the_card_does_not_say_that_nothing_was(site: Site) -> None:
    card = site.open_card()
    broke_off = "({ok: false, detail: 'The connection to Nod broke off.'})"
    site.page.evaluate(f"() => {{ Object.defineProperty(window, 'answer', {{ get: () => {broke_off} }}) }}")
    card.get_by_role("button", name="Done").click()
    expect(card.get_by_role("alert")).to_have_text("The connection to Nod broke off.")


def test_who_listens_hears_with_undo_what_was_done(site: Site) -> None:
    card = site.open_card()
    undo = card.get_by_role("button", name="Undo")
    card.get_by_role("button", name="Done").press("Enter")
    expect(undo).to_be_focused()
    expect(undo).to_have_accessible_description("Answered.")


def test_who_did_it_by_key_hears_it_there_too(site: Site) -> None:
    card = site.open_card()
    site.page.keyboard.press("n")
    undo = card.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    expect(undo).to_have_accessible_description("Set aside.")


def test_what_the_page_tells_moves_no_focus(site: Site) -> None:
    card = site.open_card()
    site.update(state="answered")
    expect(card.get_by_role("button", name="Undo")).to_be_visible()
    expect(card).to_be_focused()


def test_set_aside_stays_with_undo_until_the_page_is_left(site: Site) -> None:
    card = site.open_card()
    card.get_by_role("button", name="Not for me").click()
    site.update(state="dismissed")
    site.page.keyboard.press("Escape")
    chip = site.page.locator(".chip")
    expect(chip).to_contain_text("set aside")
    chip.click()
    expect(card.get_by_role("button", name="Undo")).to_be_visible()


def test_their_words_have_their_own_direction_whatever_the_letters_of_the_name(site: Site) -> None:
    asks = {"id": "question", "text": "ليلى asks: Does it ship to Amman: when?"}
    thanks = {"id": "thanks", "text": "Dana thanks you: شكرا على كل شيء"}
    card = site.open_card(name="ليلى حداد", reasons=[asks, thanks, {"id": "mention", "text": "Dana spoke to you"}])
    said = card.locator(".reasons li")
    expect(said).to_have_text([asks["text"], thanks["text"], "Dana spoke to you"])
    directions = "(all) => all.map((one) => [one.textContent, getComputedStyle(one).direction])"
    assert card.locator(".reasons bdi").evaluate_all(directions)[:2] == [
        ["Does it ship to Amman: when?", "ltr"],
        ["شكرا على كل شيء", "rtl"],
    ]
    assert {way for _, way in said.evaluate_all(directions)} == {"ltr"}


def test_nothing_can_be_done_where_nobody_is_said_to_wait(site: Site) -> None:
    card = site.open_card(withheld="replies-hidden", reasons=[])
    expect(card).to_contain_text("You may have answered among them")
    assert card.get_by_role("button").all_inner_texts() == [""]
    site.page.keyboard.press("d")
    assert site.calls() == []


def test_card_stands_beside_the_post_where_there_is_room(site: Site) -> None:
    site.open_card()
    assert site.box(".card")["left"] >= site.box("article")["right"]


def test_card_stands_under_the_chip_in_a_narrow_window(open_site: Callable[..., Site]) -> None:
    site = open_site(viewport={"width": 1000, "height": 800})
    site.open_card()
    chip, card = site.box(".chip"), site.box(".card")
    assert card["top"] == pytest.approx(chip["bottom"] + 3, abs=1)
    assert card["left"] == pytest.approx(chip["left"], abs=1)


def test_card_flips_above_at_the_foot_of_the_window(open_site: Callable[..., Site]) -> None:
    site = open_site(
        FEED.replace("<h1>", '<div style="height: 600px"></div><h1>'), viewport={"width": 1000, "height": 760}
    )
    site.open_card()
    assert site.box(".card")["bottom"] <= site.box(".chip")["top"]


COMPOSER = '<div contenteditable="true" role="textbox" style="position: fixed; {}">A draft</div>'


@pytest.mark.parametrize(
    "where",
    [
        "left: 280px; top: 160px; width: 600px; height: 100px",
        "left: 280px; top: 120px; width: 600px; height: 600px",
        "left: 880px; top: 0; width: 400px; height: 700px",
        "left: 0; bottom: 0; right: 0; height: 560px",
    ],
)
@pytest.mark.parametrize("width", [1280, 1000])
def test_card_never_covers_a_composer(open_site: Callable[..., Site], where: str, width: int) -> None:
    site = open_site(
        FEED.replace("</main>", f"</main>{COMPOSER.format(where)}"), viewport={"width": width, "height": 800}
    )
    site.open_card()
    card, composer = site.box(".card"), site.box("[contenteditable]")
    apart = (
        card["bottom"] <= composer["top"]
        or card["top"] >= composer["bottom"]
        or card["right"] <= composer["left"]
        or card["left"] >= composer["right"]
    )
    assert apart, (card, composer)
    assert card["height"] > 40


def test_card_follows_its_chip_and_closes_when_that_leaves_the_window(open_site: Callable[..., Site]) -> None:
    long = FEED.replace("</main>", '<div style="height: 3000px"></div></main>')
    site = open_site(long, viewport={"width": 1000, "height": 800})
    card = site.open_card()
    gap = site.box(".card")["top"] - site.box(".chip")["bottom"]
    site.page.evaluate("scrollBy(0, 30)")
    site.page.wait_for_function("() => scrollY === 30")
    expect(card).to_be_visible()
    site.page.wait_for_function(
        "(gap) => { const box = (name) => part.host.shadowRoot.querySelector(name).getBoundingClientRect();"
        " return Math.abs(box('.card').top - box('.chip').bottom - gap) < 1 }",
        arg=gap,
    )
    site.page.evaluate("scrollBy(0, 900)")
    expect(card).to_be_hidden()


def test_card_is_in_the_top_layer_over_clipping_and_transformed_ancestors(open_site: Callable[..., Site]) -> None:
    style = "article { transform: translateY(4px); overflow: hidden; contain: paint }"
    site = open_site(FEED.replace("</style>", f"{style}</style>"))
    card = site.open_card()
    assert card.evaluate("(node) => node.matches(':popover-open')")
    middle = "(node) => { const box = node.getBoundingClientRect(); const root = node.getRootNode();"
    assert card.evaluate(f"{middle} return node.contains(root.elementFromPoint(box.left + 20, box.top + 60)) }}")


def test_card_goes_with_its_chip(site: Site) -> None:
    card = site.open_card()
    site.page.evaluate("part.remove()")
    expect(card).to_have_count(0)
    site.page.keyboard.press("d")
    assert site.calls() == []


@pytest.mark.parametrize("view", [{"width": 640, "height": 400}, {"width": 320, "height": 256}])
def test_card_is_readable_at_200_and_400_percent(open_site: Callable[..., Site], view: dict[str, int]) -> None:
    """A window of 1280 × 800 at 200 % is one of 640 × 400 CSS pixels; at 400 % it is 320 × 256 (WCAG 1.4.10)."""
    site = open_site(FEED.replace("275px", "0").replace("600px", "100%"), viewport=view, device_scale_factor=2)
    card = site.open_card()
    box = site.box(".card")
    assert box["left"] >= 0
    assert box["right"] <= view["width"]
    assert box["top"] >= 0
    assert box["bottom"] <= view["height"]
    card.get_by_role("button", name="Not for me").click()
    expect(card.get_by_text("Set aside.")).to_be_visible()
