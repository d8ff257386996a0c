"""A site changes its page: Nod says so, offers what would help to mend it, and one line of a map mends it."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser, Tab

MAP = Path(__file__).parents[2] / "extension" / "sites" / "x.json"
#: What a Monday at X may do: the marks of posts and of names are other ones.
CHANGE = """(() => {
  for (const [was, is] of [["tweet", "card9"], ["User-Name", "zorblat"]])
    for (const e of all(`[data-testid="${was}"]`)) e.setAttribute("data-testid", is);
})()"""
CARD = "all('[data-nod]').map((host) => host.shadowRoot?.querySelector('textarea')).find(Boolean)"


def changed_home(browser: Browser, agent: Agent, now: datetime) -> Tab:
    """The user's home page, read once, then changed by the site."""
    nod.connected(browser, agent)
    page = browser.open(nod.address("x/home", now))
    nod.confirm_account(page)
    nod.settled_chips(page, "x/home", "en")
    page.js(CHANGE)
    page.wait_for(f"/changed its page/.test({nod.EDGE})")
    return page


def map_with(**more: str) -> dict[str, Any]:
    """Nod's own map with one candidate more in front of a field."""
    made: dict[str, Any] = json.loads(MAP.read_text("utf-8"))
    for field, selector in more.items():
        made["fields"][field].insert(0, selector)
    return made


def test_a_changed_page_is_told_and_mended_by_one_line_for_each_mark(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    page = changed_home(browser, agent, now)

    broken = map_with(post="article{display:none}")
    browser.store(maps={"x": {"map": broken, "own": True, "refused": None}})
    page.wait_for(f"/changed its page/.test({nod.EDGE}) && Object.keys({nod.CHIPS}).length === 0")

    mended = map_with(post='article[data-testid="card9"]', userName='[data-testid="zorblat"]')
    browser.store(maps={"x": {"map": mended, "own": True, "refused": None}})
    page.wait_for(f"{nod.CHIPS}['joe-coupon']")
    page.wait_for(f"!/changed its page/.test({nod.EDGE})")
    assert browser.errors == []


def test_what_would_help_to_mend_it_is_shown_and_holds_nobodys_words(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    page = changed_home(browser, agent, now)
    page.click('role("button", "Help to mend it")')
    shown = page.wait_for(f"{CARD}?.value")
    assert 'data-testid="card9"' in shown  # a word of which sites make their marks
    assert "zorblat" not in shown  # any other could be anything
    assert 'data-testid="cellInnerDiv"' in shown
    for words in ("Joe", "Marsh", "robinvale", "coupon", "fox", "@joemarsh"):
        assert words not in shown
    page.press("Escape")
    assert browser.errors == []
