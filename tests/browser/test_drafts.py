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
    nod.connected(browser, agent)
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


def test_who_writes_nearly_the_same_again_is_told_to_whom_it_went(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    page = answering_joe(browser, agent, now)
    before = len(agent.log())
    page.write(BOX, "Thank you so much Joe, that really made my day here.")
    page.click("all('[role=dialog] [data-testid=tweetButton]')[0]")
    agent.wait_for_log(before + 1)
    page.wait_for("all('[role=dialog]').length === 0")
    page.click("all('[data-replica=alex-frame]').at(-1).querySelector('[data-testid=reply]')")
    page.write(BOX, "Thank you so much Alex, that really made my day here")
    page.wait_for(
        "all('.strongest, .message').some((one) => one.checkVisibility() && "
        "one.textContent.endsWith('Almost what you wrote to Joe Marsh.'))"
    )


def test_a_draft_leaves_no_trace_in_the_agent_or_the_extension(browser: Browser, agent: Agent, now: datetime) -> None:
    page = answering_joe(browser, agent, now)
    page.write(BOX, "quetzalcoatl, Joe")
    ticks(page, name=True)
    assert "quetzalcoatl" not in str(browser.storage())
    held = b"".join(file.read_bytes() for file in agent.data.rglob("*") if file.is_file())
    assert b"quetzalcoatl" not in held


FACEBOOK_REPLY = f"{JOE}.closest('.thread').querySelector('.replies [role=textbox]')"


def answering_joe_on_facebook(browser: Browser, agent: Agent, now: datetime) -> Tab:
    """A post of the user on Facebook, under which Joe asks something that can be answered."""
    nod.connected(browser, agent)
    page = browser.open(nod.address("facebook/post-dialog", now))
    nod.confirm_account(page)
    nod.settled_chips(page, "facebook/post-dialog", "en")
    page.click(f"{JOE}.querySelector('.reply')")
    return page


def test_on_facebook_an_answer_is_read_beside_the_comment(browser: Browser, agent: Agent, now: datetime) -> None:
    page = answering_joe_on_facebook(browser, agent, now)
    page.write(FACEBOOK_REPLY, "On Friday, Joe.")
    ticks(page, name=True, answered=True)
    assert page.js(f"{FACEBOOK_REPLY}.textContent") == "On Friday, Joe."


CHAT = """(() => {
  const form = document.createElement("form");
  form.innerHTML = globalThis.trustedTypes
    ? trustedTypes.createPolicy("chat", { createHTML: (html) => html }).createHTML(BOX) : BOX;
  form.style.cssText = "position:fixed;right:20px;bottom:20px;width:300px;min-height:40px;background:#eee;z-index:99999";
  document.body.append(form);
  return true;
})()""".replace(
    "BOX", '\'<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Message">&nbsp;</div>\''
)


def test_a_message_to_somebody_is_not_read(browser: Browser, agent: Agent, now: datetime) -> None:
    page = answering_joe_on_facebook(browser, agent, now)
    page.js(CHAT)
    page.write("all('[aria-label=Message]')[0]", "See you on Friday, Joe")
    page.write(FACEBOOK_REPLY, "On Friday, Joe.")  # an answer is read: what was asked before it would be there by now
    ticks(page, name=True)
    assert page.js("all('.ticks').length") == 1
    page.write("all('[aria-label=Message]')[0]", " or on Saturday")
    page.wait_for("all('.ticks').length === 0")
