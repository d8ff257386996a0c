"""What counts as an answer: the user's own post, the site's word that it was sent, a like."""

from __future__ import annotations

from datetime import datetime

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser, Tab

JOE = "all('[data-replica=joe-coupon]').at(-1)"
WORDS = "On Friday, Joe."


def mentions(browser: Browser, agent: Agent, now: datetime, **query: str) -> Tab:
    """The user's own mentions, connected, read."""
    nod.connected(browser, agent)
    page = browser.open(nod.address("x/mentions", now, **query))
    nod.confirm_account(page)
    nod.settled_chips(page, "x/mentions", "en")
    return page


def write_to_joe(page: Tab) -> None:
    page.click(f"{JOE}.querySelector('[data-testid=reply]')")
    page.write("all('[role=dialog] [data-testid=tweetTextarea_0]')[0]", WORDS)
    page.click("all('[role=dialog] [data-testid=tweetButton]')[0]")


def waits(agent: Agent, name: str) -> bool:
    return any(nudge["account"]["name"] == name for nudge in agent.waiting())


def test_an_answer_from_the_mentions_counts_when_the_site_says_it_was_sent(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    page = mentions(browser, agent, now)
    before = len(agent.log())

    write_to_joe(page)

    entry = agent.wait_for_log(before + 1)[0]
    assert (entry["kind"], entry["text"], entry["certainty"]) == ("reply", WORDS, "seen")
    assert entry["url"].startswith("https://x.com/robinvale/status/")
    page.wait_for(f"/has been heard/.test({nod.CHIPS}['joe-coupon'])")
    assert not waits(agent, "Joe Marsh")


def test_an_answer_that_failed_is_not_logged(browser: Browser, agent: Agent, now: datetime) -> None:
    page = mentions(browser, agent, now, fail="1")
    before = agent.log()

    write_to_joe(page)
    page.wait_for("all('[role=alert]').length")

    assert page.js("all('[role=dialog] [data-testid=tweetTextarea_0]')[0].textContent") == WORDS
    assert agent.log() == before
    assert waits(agent, "Joe Marsh")


def test_an_emptied_composer_alone_is_unconfirmed_and_clears_nothing(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    page = mentions(browser, agent, now)
    page.js(
        "document.getElementById('toast-sent').content.querySelector('a').remove()"
    )  # the site says it without a link
    before = len(agent.log())

    write_to_joe(page)

    entry = agent.wait_for_log(before + 1, within=30)[0]
    assert (entry["text"], entry["certainty"]) == (WORDS, "unconfirmed")
    assert waits(agent, "Joe Marsh")


def test_a_like_is_logged_and_is_a_nod_for_kind_words_and_no_answer_to_a_question(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    page = mentions(browser, agent, now)
    before = len(agent.log())
    for key in ("tomas-share", "joe-coupon"):
        page.click(f"all('[data-replica={key}]').at(-1).querySelector('[data-testid=like]')")

    entries = agent.wait_for_log(before + 2)
    liked = {entry["account"]["name"]: entry for entry in entries if entry["kind"] == "like"}
    assert {"Tomáš Ågren 🦊", "Joe Marsh"} <= set(liked)
    assert liked["Joe Marsh"]["at"] is None
    assert waits(agent, "Joe Marsh")
    assert not waits(agent, "Tomáš Ågren 🦊")


def test_who_is_done_stays_so_on_the_page_after_their_post_was_read_and_told_again(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    page = mentions(browser, agent, now)
    before = len(agent.log())
    page.click(f"{JOE}.querySelector('[data-testid=like]')")  # the post shows something else from now on
    agent.wait_for_log(before + 1)
    page.click(f"{JOE}.querySelector('[data-nod]').shadowRoot.querySelector('button')")
    page.click("role('button', /^Done/)")
    page.wait_for(f"/answered/.test({nod.CHIPS}['joe-coupon'])")

    # Whatever else happens on the page.
    page.click("all('[data-replica=tomas-share]').at(-1).querySelector('[data-testid=like]')")
    agent.wait_for_log(before + 2)
    assert "answered" in nod.chips(page)["joe-coupon"]
    assert not waits(agent, "Joe Marsh")


def test_an_own_reply_that_is_deleted_brings_the_nudge_back(browser: Browser, agent: Agent, now: datetime) -> None:
    nod.connected(browser, agent)
    page = browser.open(nod.address("x/status", now))
    nod.confirm_account(page)
    nod.settled_chips(page, "x/status", "en")
    assert not waits(agent, "Nadia Brandt")

    page.js("all('[data-replica=own-size]')[0].closest('[data-testid=cellInnerDiv]').remove()")

    page.wait_for(f"{nod.CHIPS}['nadia-size']")
    assert waits(agent, "Nadia Brandt")


def test_a_press_on_facebooks_like_is_unconfirmed_and_a_second_takes_it_back(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    nod.connected(browser, agent)
    page = browser.open(nod.address("facebook/post-dialog", now))
    nod.confirm_account(page)
    nod.settled_chips(page, "facebook/post-dialog", "en")
    before = len(agent.log())
    like = "all('[data-replica=pia-kind]')[0].querySelector('ul [role=button]')"

    page.click(like)

    entry = agent.wait_for_log(before + 1)[0]
    assert (entry["kind"], entry["certainty"], entry["account"]["name"]) == ("like", "unconfirmed", "Pia Wójcik 🎨")
    assert waits(agent, "Pia Wójcik 🎨")

    page.click(like)
    agent.wait_for_shorter_log(before)

    page.click(like)
    agent.wait_for_log(before + 1)
    page.js(f"{like}.setAttribute('aria-pressed', 'true')")  # met later on a page that shows it
    page.wait_for(f"/has been heard/.test({nod.CHIPS}['pia-kind'])")
    assert agent.log()[0]["certainty"] == "seen"
    assert not waits(agent, "Pia Wójcik 🎨")
