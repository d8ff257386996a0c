"""The one true path: install, pair by clicking, read, answer in the site's own composer, find it in the log."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser, Tab

MINE = "all('[data-replica=own-new]')"
CHIP_OF_MAYA = "all('[data-replica=maya-bed] [data-nod]').at(-1)"
TO_JOE = "On Friday, Joe. The owl is yours until then."
TO_INES = "I am sorry, Inés. A new one goes out tomorrow."
# What the browsers themselves write while the agent is down; no part of ours logs it.
AGENT_DOWN = re.compile(r"ERR_CONNECTION_REFUSED|NetworkError|127\.0\.0\.1")


@dataclass(frozen=True)
class Site:
    """How a user answers a person on a replica of this site."""

    page: str
    me: str

    def answer(self, page: Tab, key: str, text: str, before_sending: Callable[[], None] = lambda: None) -> None:
        """Opens the answer to a post, writes, sends with the site's own means."""
        post = f"all('[data-replica={key}]').at(-1)"
        if self.page.startswith("x/"):
            page.click(f"{post}.querySelector('[data-testid=reply]')")
            page.write("all('[role=dialog] [data-testid=tweetTextarea_0]')[0]", text)
            before_sending()
            page.click("all('[role=dialog] [data-testid=tweetButton]')[0]")
        else:
            page.click(f"{post}.querySelector('.reply')")
            page.write(f"{post}.closest('.thread').querySelector('.replies [role=textbox]')", text)
            before_sending()
            page.press("Enter")


SITES = [Site("x/status", "@robinvale"), Site("facebook/post-dialog", "robinvale.prints")]


@pytest.mark.timeout(240)
@pytest.mark.parametrize("site", SITES, ids=["x", "facebook"])
def test_from_install_to_the_log(browser: Browser, agent: Agent, now: datetime, site: Site) -> None:
    # Installed and running, not yet connected: two clicks.
    nod.connect(browser, agent)

    # On the page itself Nod asks once whose account this is, and then shows who waits.
    page = browser.open(nod.address(site.page, now))
    assert site.me in nod.confirm_account(page)
    assert list(nod.differences(site.page, "en", nod.settled_chips(page, site.page, "en"))) == []
    assert "Joe Marsh" in who_waits(agent)
    # The answer to Nadia that stood there already is in the log.
    assert [entry["account"]["name"] for entry in agent.log()] == ["Nadia Brandt"]

    # The user answers in the site's own composer: the reply appears, Joe is heard, the log has it once.
    site.answer(page, "joe-coupon", TO_JOE)
    page.wait_for(f"{MINE}.length === 1")
    page.wait_for(f"/has been heard/.test({nod.CHIPS}['joe-coupon'])")
    entry, _ = agent.wait_for_log(2)
    assert (entry["text"], entry["certainty"], entry["account"]["name"]) == (TO_JOE, "seen", "Joe Marsh")
    assert "Joe Marsh" not in who_waits(agent)

    # The agent dies while the user answers; started again, it gets the entry, once.
    site.answer(page, "ines-bent", TO_INES, before_sending=agent.kill)
    page.wait_for(f"{MINE}.length === 2")
    agent.start()
    entries = agent.wait_for_log(3, within=90)
    page.wait_for(f"/has been heard/.test({nod.CHIPS}['ines-bent'])", within=60)
    assert [entry["text"] for entry in entries].count(TO_INES) == 1
    assert "Inés Köhler" not in who_waits(agent)

    # The background is killed; the next click on a chip still works.
    browser.kill_background()
    page.click(f"{CHIP_OF_MAYA}.shadowRoot.querySelector('button')")
    page.click("role('button', /^Done/)")
    page.wait_for(f"/answered/.test({nod.CHIPS}['maya-bed'])")
    assert "Maya Lind" not in who_waits(agent)

    # The same page read again changes nothing.
    log = agent.log()
    nod.settled_chips(browser.open(nod.address(site.page, now, lang="ar")), site.page, "none")
    assert agent.log() == log
    assert [error for error in browser.errors if not AGENT_DOWN.search(error)] == []


def who_waits(agent: Agent) -> set[str]:
    return {nudge["account"]["name"] for nudge in agent.waiting()}
