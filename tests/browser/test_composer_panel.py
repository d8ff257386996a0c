"""Beside every box of both sites, with their own editors: the panel helps and leaves the words, the caret and the page alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.browser.composers import (
    ALL,
    FB_ANSWER,
    FB_COMMENT,
    FB_POST,
    FB_REPLY,
    FB_REPLY_BOX,
    JOE,
    PANEL,
    X_DIALOG,
    X_INLINE,
    X_POST,
    Composer,
    connect,
    heard,
    shown,
    told,
)
from tests.browser.conftest import BROWSERS, EXTENSION, FIXTURE_EXTENSION
from tests.browser.driver import Browser, Tab
from tests.browser_background.fake_agent import FakeAgent, hint, hinted

GAP = hint("placeholder", "A gap is left.", level="warn", span=[0, 5])
THANKS = hint("generic-thanks", "This could go to anybody.", span=[0, 5], suggestions=["the coupon’s “date” 🦊"])
AGAIN = hint("repeated-reply", "Almost what you wrote to Ana.", differs=[[0, 5]])
FOURTH = hint("about-us", "This speaks of you.")
GOOD = hint("by-name", "You name Joe.", level="good")

composers = pytest.mark.parametrize("composer", ALL, ids=lambda one: one.name)
one_of_each = pytest.mark.parametrize("composer", [X_DIALOG, FB_ANSWER], ids=lambda one: one.name)


@pytest.fixture
def fake() -> Iterator[FakeAgent]:
    """An agent that finds what the test puts in; one hint unless said otherwise."""
    agent = FakeAgent().start()
    agent.hints = lambda draft: hinted(THANKS, name="Joe" in draft["text"])
    yield agent
    agent.answers.set()
    agent.stop()


@pytest.fixture
def connected(browser: Browser, fake: FakeAgent) -> Browser:
    connect(browser, fake)
    return browser


def button(words: str) -> str:
    return f"roles('button', {words}, {PANEL})[0]"


# The words stay the user's


def settled(page: Tab) -> None:
    """Two frames: by then an editor has heard where the caret went."""
    page.js("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))")


def steps(composer: Composer) -> list[tuple[str, Callable[[Tab], None]]]:
    """A writer at work: types, breaks lines, corrects, undoes, copies and pastes, picks an emoji."""

    def keys(*pressed: str) -> Callable[[Tab], None]:
        def press(page: Tab) -> None:
            for key in pressed:
                page.press(key)
                settled(page)

        return press

    def types(words: str) -> Callable[[Tab], None]:
        return lambda page: page.type(words)

    def picks(page: Tab) -> None:
        frame = f"{composer.box}.closest('form, .composer')"
        page.click(f"{frame}.querySelector('[data-testid=emoji], .tools [role=button]')")
        page.click("all('.picker button').at(-1)")

    return [
        ("typed", types("Hello Joe, thank you")),
        ("a line", keys(composer.line)),
        ("typed on", types("till Friday 🦊")),
        ("corrected", keys("Backspace", "Backspace", "ArrowLeft", "ArrowLeft", "Backspace")),
        ("in the middle", types("XY")),
        ("undone", keys("Control+z")),
        ("copied and pasted", keys("Control+a", "Control+c", "ArrowRight", "Control+v")),
        ("a picked emoji", picks),
        ("typed after it", types(" ok")),
        ("undone again", keys("Control+z", "Control+z")),
        ("all chosen", keys("Control+a")),
        ("replaced", types("Anew, Joe")),
    ]


def written(page: Tab, composer: Composer, after: Callable[[str], None]) -> list[tuple[str, str, Any]]:
    """What the editor and its nodes hold after each step, and where the caret stands; ``after`` hears each text."""
    states = []
    for name, does in steps(composer):
        does(page)
        settled(page)
        text = composer.text(page)
        after(text)
        where = page.js(
            f"(() => {{ const s = getSelection(), box = {composer.box}; if (!box.contains(s.focusNode)) return 'outside';"
            "const range = document.createRange(); range.setStart(box, 0); range.setEnd(s.focusNode, s.focusOffset);"
            "return [box.innerText, range.toString().length, s.isCollapsed]; })()"
        )
        states.append((name, composer.text(page), where))
    return states


@pytest.mark.timeout(240)
@composers
@pytest.mark.parametrize("name", BROWSERS)
def test_the_text_is_at_every_step_what_the_same_keys_give_without_nod(
    name: str, composer: Composer, launch: Callable[[str, Path], Browser], fake: FakeAgent, now: datetime
) -> None:
    fake.hints = lambda draft: hinted(GAP, THANKS, AGAIN, name=True, specific=False)
    bare = written(composer.open(launch(name, FIXTURE_EXTENSION), now), composer, lambda text: None)
    browser = launch(name, EXTENSION)
    connect(browser, fake, debug=True)
    page = composer.open(browser, now)

    with_nod = written(page, composer, lambda text: heard(page, fake, text) and page.wait_for(PANEL) and None)

    assert with_nod == bare
    assert bare[-1][1] == "Anew, Joe"
    assert len({text for _, text, _ in bare}) >= 8
    assert browser.errors == []


@composers
@pytest.mark.parametrize("name", BROWSERS)
def test_what_is_composed_with_an_input_method_arrives_whole(
    name: str, launch: Callable[[str, Path], Browser], composer: Composer, fake: FakeAgent, now: datetime
) -> None:
    """In Chromium through its own protocol, in Firefox through the browser's text input processor."""
    browser = launch(name, EXTENSION)
    connect(browser, fake, debug=True)
    page = composer.open(browser, now)
    page.type("Joe: ")
    heard(page, fake, "Joe:")
    for so_far in ("に", "にほ", "にほん"):
        page.compose(so_far)
        page.wait_for(f"{composer.box}.textContent.includes({so_far!r})")
    page.commit("日本")
    heard(page, fake, "Joe: 日本")
    page.wait_for(PANEL)
    assert composer.text(page) == "Joe: 日本"


@one_of_each
def test_sending_takes_the_words_and_the_panel_goes(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    page = composer.open(connected, now)
    page.type("On Friday, Joe.")
    page.wait_for(PANEL)
    page.press(composer.sends)
    page.wait_for("all('[data-replica=own-new]').length || role('alert')")
    page.wait_for("all('.panel').length === 0")
    asked = [draft["text"] for draft in fake.drafts]
    assert asked
    assert all(text and "On Friday, Joe.".startswith(text) for text in asked)


# What it shows


@one_of_each
def test_at_most_three_hints_stand_there_the_strongest_first(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    fake.hints = lambda draft: hinted(GOOD, THANKS, AGAIN, GAP, FOURTH, name=True, specific=False)
    page = composer.open(connected, now)
    page.type("Hello there")
    page.wait_for(PANEL)
    page.press("Shift+F2")
    page.wait_for("all('.hint').length === 3")
    assert shown(page) == [
        "Look again: A gap is left.",
        "Note: This could go to anybody.",
        "Note: Almost what you wrote to Ana.",
    ]
    assert page.js("all('.hint mark').map(textOf)") == ["Hello", "Hello", "Hello"]
    draft = heard(page, fake, "Hello there")
    assert (draft["kind"], bool(draft["reply_to"])) == ("reply", True)


@pytest.mark.parametrize("composer", [X_POST, FB_POST], ids=lambda one: one.name)
def test_a_post_of_ones_own_gets_its_hints_and_no_ticks(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    fake.hints = lambda draft: hinted(FOURTH, name=False)
    page = composer.open(connected, now)
    page.type("Our product is the best")
    page.wait_for(PANEL)
    assert "This speaks of you." in page.js("all('.hint .message, .strongest').map(textOf)").pop()
    assert page.js("all('.panel .tick').filter((one) => one.checkVisibility()).length") == 0
    draft = heard(page, fake, "Our product is the best")
    assert (draft["kind"], draft["reply_to"], draft["post"]) == ("post", None, None)


def test_where_it_is_unknown_whom_the_draft_answers_it_says_so_and_still_helps(
    connected: Browser, fake: FakeAgent, now: datetime
) -> None:
    page = X_DIALOG.open(connected, now)
    page.js("all('[role=dialog] a:has(time)').forEach((link) => link.remove())")
    page.type("Hello there.")
    page.wait_for(f"/I cannot see whom this answers/.test(textOf({PANEL}))")
    assert "This could go to anybody." in page.js("all('.hint .message, .strongest').map(textOf)").pop()
    assert heard(page, fake, "Hello there.")["reply_to"] is None


@one_of_each
def test_each_hint_is_told_as_shown_once_a_draft(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    page = composer.open(connected, now)
    for words in ("Hello", " there", " Joe"):
        page.type(words)
        heard(page, fake, composer.text(page))
    told(page, fake, 1)
    assert fake.feedback == [("generic-thanks", "shown")]
    page.press("Control+a")
    page.press("Backspace")
    page.wait_for("all('.panel').length === 0")
    page.type("Anew")
    heard(page, fake, "Anew")
    told(page, fake, 2)
    assert fake.feedback == [("generic-thanks", "shown")] * 2


# What the user does in it


@one_of_each
def test_copy_puts_exactly_the_suggestion_on_the_clipboard(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    page = composer.open(connected, now)
    page.type("Thank you: ")
    page.wait_for(PANEL)
    page.press("Shift+F2")
    page.click(button("/copy$/"))
    page.wait_for(button("/copied$/"))
    page.press("Escape")
    page.press("Control+v")
    assert composer.text(page) == "Thank you: the coupon’s “date” 🦊"


@composers
def test_escape_gives_the_caret_back_where_it_was(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    page = composer.open(connected, now)
    page.type("Hello Joe, thank you")
    page.wait_for(PANEL)
    for keys in ("ArrowLeft", "ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowLeft"):
        page.press(keys)
    where = "(() => { const s = getSelection(); return [s.toString(), s.anchorOffset, s.focusOffset]; })()"
    before = page.js(where)
    assert before[0] == " y"

    page.press("Shift+F2")
    page.wait_for("document.activeElement.hasAttribute('data-nod')")
    for _ in range(3):
        page.press("Tab")
    assert page.js("document.activeElement.hasAttribute('data-nod')")
    page.press("Escape")

    page.wait_for(f"document.activeElement === {composer.box}")
    assert page.js(where) == before
    page.type("Z")
    assert composer.text(page) == "Hello Joe, thankZou"


def test_the_key_can_be_switched_off(connected: Browser, fake: FakeAgent, now: datetime) -> None:
    connected.store(panelKey=False)
    page = X_INLINE.open(connected, now)
    page.type("Hello")
    page.wait_for(PANEL)
    page.press("Shift+F2")
    page.type(" Joe")
    assert X_INLINE.text(page) == "Hello Joe"


@one_of_each
def test_what_is_not_useful_goes_and_a_hint_that_mutes_itself_says_so_and_can_be_put_on_again(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    fake.mutes_at = 1
    page = composer.open(connected, now)
    page.type("Hello")
    page.wait_for(PANEL)
    page.press("Shift+F2")
    page.click(button("'Not useful'"))
    page.wait_for(f"/not useful 6 times/.test(textOf({PANEL}))")
    assert page.js("all('.hint').length") == 0
    told(page, fake, 2)
    assert fake.feedback[-1] == ("generic-thanks", "not-useful")
    page.click(button("'Put it on again'"))
    page.wait_for(f"/It is on again/.test(textOf({PANEL}))")
    assert fake.put_on == ["generic-thanks"]
    page.wait_for("all('.hint').length === 1")


@one_of_each
def test_not_for_this_draft_rests_until_the_draft_is_emptied(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    page = composer.open(connected, now)
    page.type("Hello")
    page.wait_for(PANEL)
    before = connected.storage()
    page.to_front()
    page.press("Shift+F2")
    page.click(button("'Not for this draft'"))
    page.wait_for(f"all('.panel').length === 0 && document.activeElement === {composer.box}")
    page.type(" Joe")
    page.press("Control+a")
    page.press("Backspace")
    page.type("Anew")
    heard(page, fake, "Anew")
    page.wait_for(PANEL)
    assert "Hello Joe" not in [draft["text"] for draft in fake.drafts]
    after = connected.storage()
    assert {name: before[name] for name in before if name != "lastSuccess"} == {
        name: after[name] for name in after if name != "lastSuccess"
    }


@one_of_each
def test_the_key_takes_not_for_this_draft_back(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    page = composer.open(connected, now)
    page.type("Hello")
    page.wait_for(PANEL)
    page.press("Shift+F2")
    page.click(button("'Not for this draft'"))
    page.wait_for(f"all('.panel').length === 0 && document.activeElement === {composer.box}")
    page.press("Shift+F2")
    page.wait_for(PANEL)
    assert page.js(f"document.activeElement === {composer.box}")


# An agent that is slow or gone


@one_of_each
def test_an_agent_that_is_gone_is_spoken_of_once_and_quietly(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    page = composer.open(connected, now)
    page.type("Hello")
    page.wait_for(PANEL)
    fake.stop()
    page.type(" Joe")
    page.wait_for(f"/Nod is not running/.test(textOf({PANEL}))")
    page.press("Control+a")
    page.press("Backspace")
    page.wait_for("all('.panel').length === 0")
    page.type("Anew")
    fake.start()
    heard(page, fake, "Anew", within=15)
    page.wait_for("all('.hint, .strongest').length > 0")
    assert composer.text(page) == "Anew"


@one_of_each
def test_a_slow_agent_is_spoken_of_and_asked_one_thing_at_a_time(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    page = composer.open(connected, now)
    fake.answers.clear()
    page.type("Hello")
    heard(page, fake, "Hello")
    page.type(" Joe, how")
    page.type(" are you")
    page.wait_for(f"/Nod takes long today/.test(textOf({PANEL}))")
    assert [draft["text"] for draft in fake.drafts][-1] == "Hello"
    asked = len(fake.drafts)
    fake.answers.set()
    heard(page, fake, "Hello Joe, how are you")
    assert len(fake.drafts) == asked + 1
    page.wait_for(f"!/takes long/.test(textOf({PANEL}))")
    assert composer.text(page) == "Hello Joe, how are you"


@one_of_each
def test_an_unchanged_text_is_asked_about_once(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    page = composer.open(connected, now)
    page.type("Hello Joe")
    heard(page, fake, "Hello Joe")
    page.wait_for(PANEL)
    for keys in ("ArrowLeft", "ArrowRight", "Shift", "Home"):
        page.press(keys)
    page.press("End")
    page.type("!")
    heard(page, fake, "Hello Joe!")
    texts = [draft["text"] for draft in fake.drafts]
    assert len(texts) == len(set(texts))


# The page stays the site's

COVERED = """(() => {
  const host = all(".panel").find((one) => one.checkVisibility()).getRootNode().host;
  return all("a[href], button, [role=button], [contenteditable=true], [role=progressbar]").filter((one) => {
    if (one.getRootNode() !== document || !one.checkVisibility()) return false;
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return [[left + 1, top + 1], [(left + right) / 2, (top + bottom) / 2], [right - 1, bottom - 1]].some(([x, y]) => {
      const [hit, under] = document.elementsFromPoint(x, y);
      return hit === host && one.contains(under);
    });
  }).map((one) => one.outerHTML.slice(0, 90));
})()"""
PLACES = """all("article, [role=article], form, [data-testid=toolBar], .unit").filter((one) => one.getRootNode() === document)
  .map((one) => { const box = one.getBoundingClientRect(); return [box.top, box.left, box.height]; })"""


@composers
def test_it_covers_no_button_and_shifts_nothing(
    connected: Browser, fake: FakeAgent, composer: Composer, now: datetime
) -> None:
    fake.hints = lambda draft: hinted(GAP, THANKS, AGAIN, name=True, specific=False)
    fake.answers.clear()
    page = composer.open(connected, now)
    page.type("Hello.")
    heard(page, fake, "Hello.")
    before = page.js(PLACES)
    fake.answers.set()
    page.wait_for(PANEL)
    assert page.js(COVERED) == []
    assert page.js(PLACES) == before


@one_of_each
def test_the_page_cannot_read_the_panel(browser: Browser, fake: FakeAgent, composer: Composer, now: datetime) -> None:
    connect(browser, fake, debug=False)
    page = composer.open(browser, now)
    page.type("Hello")
    told(page, fake, 1)  # the hint is on the page
    hosts = page.js(
        "[...document.querySelectorAll('[data-nod]')].map((host) => [host.shadowRoot, host.innerHTML, host.innerText])"
    )
    assert hosts
    assert all(host == [None, "", ""] for host in hosts)
    assert page.js("document.documentElement.outerHTML.includes('anybody')") is False
    assert page.js("document.adoptedStyleSheets.length") == 0


def test_the_panel_moves_with_the_focus_from_box_to_box(connected: Browser, fake: FakeAgent, now: datetime) -> None:
    fake.hints = lambda draft: hinted(hint("a", draft["text"]))
    page = FB_COMMENT.open(connected, now)
    page.type("To all")
    page.wait_for("/To all/.test(textOf(all('.panel')[0]))")
    page.click(FB_REPLY)
    page.write(FB_REPLY_BOX, "To Joe")
    page.wait_for("/To Joe/.test(textOf(all('.panel')[0]))")
    assert page.js("all('.panel').length") == 1
    asked = len(fake.drafts)
    page.click(FB_COMMENT.box)
    page.wait_for("/To all/.test(textOf(all('.panel')[0]))")
    assert len(fake.drafts) == asked
    assert [FB_COMMENT.text(page), page.js(f"{FB_REPLY_BOX}.replicaEditor.text()")] == ["To all", "To Joe"]


def test_it_is_gone_with_its_box_and_leaves_nothing_behind(connected: Browser, fake: FakeAgent, now: datetime) -> None:
    page = X_INLINE.open(connected, now)
    page.type("Hello")
    page.wait_for(PANEL)
    page.click("all('[data-testid=AppTabBar_Notifications_Link]')[0]")
    page.wait_for("location.pathname.startsWith('/notifications') && all('.panel').length === 0")
    page.click(f"{JOE}.querySelector('[data-testid=reply]')")
    page.write(X_DIALOG.box, "Hello")
    page.wait_for(PANEL)
    page.click("all('[role=dialog] .close')[0]")
    page.wait_for("all('.panel').length === 0")


CHAT = """(() => {
  const form = document.createElement("form");
  const box = document.createElement("div");
  for (const [name, value] of Object.entries({ role: "textbox", contenteditable: "true", "data-lexical-editor": "true",
    "aria-label": "Message" })) box.setAttribute(name, value);
  form.append(box);
  form.style.cssText = "position:fixed;right:20px;bottom:20px;width:300px;height:40px;background:#eee;z-index:99999";
  box.style.cssText = "height:40px";
  document.body.append(form);
  return true;
})()"""


def test_a_message_to_somebody_never_reaches_the_agent(connected: Browser, fake: FakeAgent, now: datetime) -> None:
    page = FB_ANSWER.open(connected, now)
    page.js(CHAT)
    page.write("all('[aria-label=Message]')[0]", "between us two")
    page.write(FB_REPLY_BOX, "On Friday")
    heard(page, fake, "On Friday")
    assert not any("between" in draft["text"] for draft in fake.drafts)
