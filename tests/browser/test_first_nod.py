"""From nothing to the first nod: the welcome page, one click to connect, one to say who one is, one answer."""

from __future__ import annotations

import time
from datetime import datetime

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.composers import until
from tests.browser.driver import Browser

CARD = "all('[data-nod]').map(textOf).find((words) => words.includes('I have not seen an answer from you'))"
CODE = 'all(".code")[0]?.textContent.replace(/\\D/g, "")'
THREE_MINUTES = 180


def test_the_first_nod_takes_few_actions_and_less_than_three_minutes(
    new_browser: Browser, agent: Agent, now: datetime
) -> None:
    browser = new_browser
    began = time.monotonic()
    actions: list[str] = []

    def act(what: str) -> None:
        actions.append(what)

    browser.store(port=agent.port)
    welcome = browser.welcome()
    welcome.to_front()
    code = welcome.wait_for(CODE)  # it asked by itself
    approving = browser.open(agent.next_link())
    assert approving.wait_for(CODE) == code
    approving.click('role("button", "Approve")')
    act("Approve, on the page that Nod opened")
    approving.wait_for("/is let in/.test(textOf(document.body))")
    welcome.to_front()
    welcome.click('role("button", "Open my mentions")')
    act("Open my mentions")
    browser.store(firstNod="wanted")  # the tab that the click opened is the browser's; the test opens its own

    page = browser.open(nod.address("x/mentions", now))
    nod.confirm_account(page)
    act("Yes, this is me")
    card = str(page.wait_for(CARD))
    # One person, in their own words, and no counter.
    assert "Tomáš Ågren 🦊 wrote" in card
    assert "it is beautiful" in card
    assert "waits" not in card

    page.click("all('[data-replica=tomas-share]').at(-1).querySelector('[data-testid=reply]')")
    page.write("all('[role=dialog] [data-testid=tweetTextarea_0]')[0]", "Thank you Tomáš, the fox says hello.")
    page.click("all('[role=dialog] [data-testid=tweetButton]')[0]")
    act("the answer, in the site's own composer")
    page.wait_for("all('[data-nod]').map(textOf).some((words) => /Tomáš Ågren 🦊 has been heard/.test(words))")
    seconds = time.monotonic() - began

    print(f"\nfrom the welcome page to the first nod: {len(actions)} actions, {seconds:.0f} s: " + "; ".join(actions))
    assert len(actions) == 4
    assert seconds < THREE_MINUTES
    assert until(page, lambda: browser.storage()["firstNod"] == "done")


def test_where_nobody_waits_the_card_says_where_to_look_next(browser: Browser, agent: Agent, now: datetime) -> None:
    nod.connect(browser, agent)
    browser.store(firstNod="wanted")
    page = browser.open(nod.address("x/profile", now))
    nod.confirm_account(page)

    words = str(
        page.wait_for("all('[data-nod]').map(textOf).find((words) => words.includes('Nobody on this page waits'))")
    )
    assert "Your mentions" in words
    assert browser.storage()["firstNod"] == "wanted"
