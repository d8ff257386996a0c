"""While one writes: the ticks fill, the words stay the user's, and nothing is left behind."""

from __future__ import annotations

from datetime import datetime

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser, Tab

JOE = "all('[data-replica=joe-coupon]').at(-1)"
BOX = "all('[role=dialog] [data-testid=tweetTextarea_0]')[0]"
TICKS = """Object.fromEntries(all(".ticks .tick").filter((tick) => tick.checkVisibility())
  .map((tick) => [tick.childNodes[1].textContent, tick.hasAttribute("data-done")]))"""


def answering_joe(browser: Browser, agent: Agent, now: datetime) -> Tab:
    """The box in which Joe's question about the coupon is answered, on X."""
    nod.connect(browser, agent)
    page = browser.open(nod.address("x/mentions", now))
    nod.confirm_account(page)
    nod.settled_chips(page, "x/mentions", "en")
    page.click(f"{JOE}.querySelector('[data-testid=reply]')")
    return page


def ticks(page: Tab, **wanted: bool) -> None:
    named = {"name": "Name", "point": "Their point", "answered": "Answered"}
    each = " && ".join(f"{TICKS}[{named[tick]!r}] === {str(done).lower()}" for tick, done in wanted.items())
    page.wait_for(each)


def test_the_ticks_fill_as_one_writes_and_the_words_stay_as_they_are(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    page = answering_joe(browser, agent, now)
    page.write(BOX, "Hello there")
    ticks(page, name=False, point=False, answered=False)
    page.type(", Joe: the coupon")
    ticks(page, name=True, point=True, answered=False)
    page.type(" runs until Friday.")
    ticks(page, name=True, point=True, answered=True)
    assert page.js(f"{BOX}.textContent") == "Hello there, Joe: the coupon runs until Friday."


def test_the_ticks_cover_no_button_and_go_with_the_box(browser: Browser, agent: Agent, now: datetime) -> None:
    page = answering_joe(browser, agent, now)
    page.write(BOX, "On Friday, Joe.")
    ticks(page, name=True)
    covered = page.js(
        """(() => { const box = all(".ticks")[0].getBoundingClientRect();
          return all("[role=dialog] button, [role=dialog] [role=button], [role=dialog] [contenteditable=true]").filter((one) => {
            const other = one.getBoundingClientRect();
            return other.width && box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
          }).map((one) => one.outerHTML.slice(0, 80)); })()"""
    )
    assert covered == []
    before = len(agent.log())
    page.click("all('[role=dialog] [data-testid=tweetButton]')[0]")
    agent.wait_for_log(before + 1)
    page.wait_for("all('.ticks').length === 0")


def test_a_draft_leaves_no_trace_in_the_agent_or_the_extension(browser: Browser, agent: Agent, now: datetime) -> None:
    page = answering_joe(browser, agent, now)
    page.write(BOX, "quetzalcoatl, Joe")
    ticks(page, name=True)
    assert "quetzalcoatl" not in str(browser.storage())
    held = b"".join(file.read_bytes() for file in agent.data.rglob("*") if file.is_file())
    assert b"quetzalcoatl" not in held


def test_on_facebook_a_comment_is_read_beside_what_it_answers(browser: Browser, agent: Agent, now: datetime) -> None:
    nod.connect(browser, agent)
    page = browser.open(nod.address("facebook/home", now))
    nod.confirm_account(page)
    nod.settled_chips(page, "facebook/home", "en")
    box = "all('[data-replica=own-feed] [role=textbox]')[0] ?? all('[role=textbox][contenteditable=true]')[0]"
    page.write(f"({box})", "Thank you all")
    page.wait_for("all('.ticks').some((line) => line.checkVisibility())")
    assert page.js(f"({box}).textContent") == "Thank you all"
