"""Facebook's like row: which press is a like is told by its place, in every language and in each shape of a post."""

from __future__ import annotations

from typing import Any

import pytest

from tests.replicas import words
from tests.sites import facebook_shapes as facebook
from tests.sites import mutate

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

POST = "https://www.facebook.com/noa.k/posts/500"
OWN = facebook.body("/noa.k", "Noa Keller", "My fox", facebook.shown_time("/noa.k/posts/500"))

# Every button of the page: in which post its press would be a like, by the page's own keys and the place in the markup.
PRESSED = """() => { const site = sites.siteFor(new URL(location.href)); let held = null;
  document.addEventListener("click", (event) => { held = site.likeGesture(event); }, {capture: true});
  return [...document.querySelectorAll("[role=button]")].map((button) => {
    const inner = [...button.querySelectorAll("*")].at(-1) ?? button;
    inner.dispatchEvent(new MouseEvent("click", {bubbles: true}));
    const own = button.closest("[data-replica]"), row = button.closest("ul"), acts = button.closest(".acts");
    const first = row ? row.querySelector("[role=button]") === button && !row.closest("form")
      : acts !== null && acts.querySelector("[role=button]") === button;
    const of = held?.matches("[data-replica]") ? held : held?.querySelector("[data-replica]");
    return [first && own ? own.dataset.replica : null, of?.dataset.replica ?? null];
  }); }"""


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("page", ["facebook/post-dialog", "facebook/home", "facebook/group-post"])
def test_each_like_control_is_known_and_no_other_button_is_taken_for_one(tab: Any, page: str, lang: str) -> None:
    url, html = mutate.stages(page, lang)
    tab.open(url, html)
    pressed = tab.ask(PRESSED)
    below = {"maya-tag"} if page == "facebook/post-dialog" else set()  # stands under the dialog; is no post of the page
    assert [of for wanted, of in pressed if wanted not in below] == [w for w, _ in pressed if w not in below]
    assert sum(wanted is not None for wanted, _ in pressed) > 3


def press(tab: Any, button: str, event: str = "new MouseEvent('click', {bubbles: true})") -> Any:
    return tab.ask(
        """([button, make]) => { const site = sites.siteFor(new URL(location.href)), event = eval(make); let held = null;
        document.addEventListener(event.type, (e) => { held = site.likeGesture(e); }, {capture: true, once: true});
        [...document.querySelectorAll(button)].at(0).dispatchEvent(event);
        const survey = site.survey(document, new URL(location.href), 0);
        return held && (survey.posts.includes(held) ? survey.id(held) : "no post"); }""",
        [button, event],
    )


@pytest.mark.parametrize("shape", facebook.SHAPES)
@pytest.mark.parametrize("labelled", [True, False])
def test_a_posts_like_is_known_in_all_four_shapes_of_a_post(tab: Any, shape: str, labelled: bool) -> None:
    body = OWN if labelled else OWN.replace("aria-label=zz", "")
    tab.open("https://www.facebook.com/", facebook.page(facebook.feed(facebook.SHAPES[shape].format(body))))
    assert press(tab, "[role=button]:has([data-ad-rendering-role=like_button])") == "500"
    assert press(tab, "[role=button]:has([data-ad-rendering-role=comment_button])") is None


def commented() -> str:
    return facebook.page(facebook.dialog(OWN, facebook.thread(facebook.comment("/maya.p", "Maya", 71, "Hi"))))


def test_the_keys_that_press_a_button_count_and_others_do_not(tab: Any) -> None:
    tab.open(POST, commented())
    for key, of in (("Enter", "71"), (" ", "71"), ("a", None), ("Tab", None)):
        assert press(tab, "ul [role=button]", f"new KeyboardEvent('keydown', {{key: {key!r}, bubbles: true}})") == of


def test_a_row_with_one_action_alone_is_no_like(tab: Any) -> None:
    tab.open(POST, commented())
    tab.ask("() => document.querySelector('[data-ad-rendering-role=like_button]').closest('[role=button]').remove()")
    assert press(tab, "[role=button]:has([data-ad-rendering-role=comment_button])") is None


@pytest.mark.parametrize(("pressed", "reactions"), [("true", ["like"]), ("false", []), (None, None)])
def test_what_the_control_says_of_itself_is_read(tab: Any, pressed: str | None, reactions: list[str] | None) -> None:
    tab.open(POST, commented())
    if pressed:
        tab.ask(
            "(pressed) => { for (const e of document.querySelectorAll('[role=button]')) e.setAttribute('aria-pressed', pressed) }",
            pressed,
        )
    assert [post["my_reactions"] for post in tab.again()["posts"]] == [reactions, reactions]
