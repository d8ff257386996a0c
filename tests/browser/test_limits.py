"""What must not happen: a page that sees Nod's words or reaches the agent, noise on pages that Nod does not know."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser

OTHER_PAGES = ["https://x.com/settings/account", "https://www.facebook.com/events/"]


def test_a_page_cannot_read_what_nod_says(browser: Browser, agent: Agent, now: datetime) -> None:
    nod.connected(browser, agent)
    page = browser.open(nod.address("x/status", now))
    nod.confirm_account(page)
    nod.settled_chips(page, "x/status", "en")
    page.close()

    # As it is for everybody: without the setting for tests the shadow roots are closed.
    browser.store(debug=False)
    page = browser.open(nod.address("x/status", now))
    page.wait_for("all('[data-replica] [data-nod]').length >= 5")
    assert page.js("all('[data-nod]').every((host) => host.shadowRoot === null && host.textContent === '')")
    assert (
        page.js("all('[data-nod]').flatMap((host) => host.getAttributeNames()).filter((a) => a !== 'data-nod')") == []
    )
    assert "asks you" not in page.js("document.documentElement.innerHTML")


@pytest.mark.parametrize("site", ["https://x.com/home", "https://www.facebook.com/"])
def test_a_page_cannot_reach_the_agent(browser: Browser, agent: Agent, site: str) -> None:
    nod.connected(browser, agent)
    page = browser.open(f"{site}?csp=none")  # not even where the page's own policy would let it
    for path in ("/v1/health", "/v1/nudges", "/v1/acknowledgements"):
        asked = f"fetch('{agent.address}{path}').then((answer) => answer.text(), () => 'refused')"
        assert page.js(asked) == "refused"
    simple = (
        f"fetch('{agent.address}/v1/pairings', {{method: 'POST', body: '{{}}'}}).then(() => 'reached', () => 'refused')"
    )
    assert page.js(simple) == "refused"


def test_a_page_cannot_load_a_file_of_the_extension(browser: Browser) -> None:
    page = browser.open("https://x.com/home?csp=none")
    for file in ("manifest.json", "content.js", "sites/x.json", "popup/popup.html"):
        asked = f"fetch('{browser.base}/{file}').then(() => 'loaded', () => 'refused')"
        assert page.js(asked) == "refused"


@pytest.mark.parametrize("address", OTHER_PAGES)
def test_on_a_page_it_does_not_know_nod_says_one_quiet_line(browser: Browser, agent: Agent, address: str) -> None:
    nod.connected(browser, agent)
    page = browser.open(address)
    page.wait_for(f"/I do not read this kind of page/.test({nod.EDGE})")
    assert page.js("all('[data-nod]').length") == 1
    assert agent.get("/v1/nudges")["items"] == []
    assert browser.errors == []


def test_without_the_agent_the_page_says_so_and_how_to_start_it(browser: Browser) -> None:
    browser.store(port=9)  # nobody listens there
    page = browser.open("https://x.com/home")
    page.wait_for(f"/Nod is not running. Start it: nod run/.test({nod.EDGE})")
    assert nod.chips(page) == {}


def test_nothing_is_told_before_the_user_said_which_account_is_theirs(browser: Browser, agent: Agent) -> None:
    nod.connected(browser, agent)
    page = browser.open("https://x.com/home")
    page.wait_for(f"/Is this you/.test({nod.EDGE})")
    assert nod.chips(page) == {}
    page.click('role("button", "Not me")')
    page.wait_for(f"!/Is this you/.test({nod.EDGE})")
    assert agent.get("/v1/me")["accounts"] == []
    assert agent.get("/v1/nudges")["items"] == []
