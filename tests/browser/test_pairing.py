"""Connecting, where it does not go as planned."""

from __future__ import annotations

from tests.browser.agent import Agent
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
