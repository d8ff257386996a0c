"""Connecting, where it does not go as planned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.conftest import BROWSERS, EXTENSION
from tests.browser.driver import Browser

CODE = 'all(".code")[0]?.textContent.replace(/\\D/g, "")'


def test_a_lost_page_is_opened_again_with_a_new_code_and_approves(browser: Browser, agent: Agent) -> None:
    browser.store(port=agent.port)
    popup = browser.open_extension("popup/popup.html")
    popup.click('role("button", "Connect")')
    first = popup.wait_for(CODE)
    agent.next_link()  # the tab that the user has closed without looking

    popup.click('role("button", "Open the page again")')
    second = popup.wait_for(f"({CODE}) !== '{first}' && {CODE}")
    approving = browser.open(agent.next_link())
    assert approving.wait_for(CODE) == second
    approving.click('role("button", "Approve")')

    popup.to_front()
    popup.wait_for("document.body.dataset.state === 'running'")


def test_the_address_alone_has_no_power(browser: Browser, agent: Agent) -> None:
    browser.store(port=agent.port)
    popup = browser.open_extension("popup/popup.html")
    popup.click('role("button", "Connect")')
    popup.wait_for(CODE)
    agent.next_link()

    page = browser.open(browser.storage()["pairing"]["approve_url"])

    page.wait_for("document.readyState === 'complete'")
    assert page.js('role("button", "Approve")') is None
    assert "token" not in {key for key, value in browser.storage().items() if value}


def test_after_a_no_the_welcome_page_asks_no_more_by_itself(new_browser: Browser, agent: Agent) -> None:
    new_browser.store(port=agent.port)
    welcome = new_browser.welcome()
    welcome.to_front()
    welcome.wait_for(CODE)
    refusing = new_browser.open(agent.next_link())
    refusing.click('role("button", "Refuse")')

    welcome.to_front()
    welcome.wait_for("/You said no on the page of Nod/.test(textOf(document.body))")
    for page in (welcome, new_browser.open_extension("welcome/welcome.html")):
        page.go(f"{new_browser.base}/welcome/welcome.html")
        page.wait_for('role("button", "Connect")')
    assert not new_browser.storage().get("pairing")

    welcome.click('role("button", "Connect")')  # the next page that Nod opens is the answer to this click
    code = welcome.wait_for(CODE)
    assert new_browser.open(agent.next_link()).wait_for(CODE) == code


@pytest.mark.firefox  # a headless Chromium says of every tab that it is seen
def test_behind_another_tab_nothing_is_asked(launch: Callable[..., Browser], agent: Agent) -> None:
    firefox = launch("firefox", EXTENSION, welcome=True)
    welcome = firefox.welcome()
    popup = firefox.open_extension("popup/popup.html")
    welcome.wait_for("document.hidden")
    firefox.store(port=agent.port)
    popup.to_front()
    popup.wait_for('role("button", "Connect")')  # Nod is found
    assert not firefox.storage().get("pairing")

    welcome.to_front()
    assert firefox.open(agent.next_link()).wait_for(CODE) == welcome.wait_for(CODE)


@pytest.mark.parametrize("name", BROWSERS)
def test_after_a_lost_extension_one_click_brings_everything_back(
    name: str, launch: Callable[..., Browser], agent: Agent, now: datetime
) -> None:
    lost = launch(name, EXTENSION)
    lost.store(debug=True)
    nod.connect(lost, agent)
    page = lost.open(nod.address("x/mentions", now))
    nod.confirm_account(page)
    nod.has_read(page)
    waiting = {nudge["id"] for nudge in agent.waiting()}
    assert waiting

    anew = launch(name, EXTENSION, welcome=True)  # nothing is left of the first one's storage
    assert "token" not in anew.storage()
    anew.store(port=agent.port)
    welcome = anew.welcome()
    welcome.to_front()
    welcome.wait_for(CODE)
    anew.open(agent.next_link()).click('role("button", "Approve")')

    welcome.to_front()
    welcome.wait_for("/All is set/.test(textOf(document.body)) && /You are @/.test(textOf(document.body))")
    assert {nudge["id"] for nudge in agent.waiting()} == waiting
    popup = anew.open_extension("popup/popup.html")
    popup.wait_for("/wait[s]? for your words/.test(textOf(document.body))")
