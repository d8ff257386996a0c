"""Makes the pictures of the README and the docs: Nod at work on the replica pages, with invented people, and the
dashboard at the end of the invented month.

Usage: python -m tools.screenshots. Needs Chromium and the tests' harness; the pictures go to docs/pictures/.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import cast
from urllib.parse import quote

from playwright.sync_api import sync_playwright

from agent.demo.living import fill
from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.chromium import Chromium, ChromiumTab
from tests.browser.driver import Browser, Tab

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
#: The dashboard's pages: the name of the picture, where it is, how high the window is.
DASHBOARD = (
    ("waiting", "/waiting", 860),
    ("kind-words", "/kind-words", 620),
    ("log", "/log", 620),
    ("people", "/people", 620),
    ("mirror", "/mirror", 950),
    ("coverage", "/coverage", 620),
    ("settings", "/settings", 620),
    ("hints", "/settings/hints", 620),
)
WIDE = 1180
SOMEBODY = "Priya Raman"
CHIP_OF_MAYA = "all('[data-replica=maya-bed] [data-nod]').at(-1)"


def take(browser: Browser, agent: Agent, now: datetime) -> None:
    """All pictures, one after the other, as a user would come to them."""
    nod.connect(browser, agent)
    page = browser.open(nod.address("x/status", now))
    nod.confirm_account(page)
    for theme, name in (("light", "overlay-light"), ("dark", "overlay-dark")):
        overlay(browser, now, theme, name)
    conversation(browser, now)
    answering(browser, now)
    side_panel(browser)


def overlay(browser: Browser, now: datetime, theme: str, name: str) -> None:
    """A status page of X with its chips, and one person's card open."""
    page = browser.open(nod.address("x/status", now, theme=theme))
    nod.settled_chips(page, "x/status", "en")
    page.js("scrollTo(0, 520)")
    open_card(page)
    page.screenshot(PICTURES / f"{name}.png")
    page.close()


def conversation(browser: Browser, now: datetime) -> None:
    """A post on Facebook in its dialog."""
    page = browser.open(nod.address("facebook/post-dialog", now))
    nod.confirm_account(page)
    nod.settled_chips(page, "facebook/post-dialog", "en")
    page.screenshot(PICTURES / "facebook.png")
    page.close()


def answering(browser: Browser, now: datetime) -> None:
    """An answer on X while it is written."""
    page = browser.open(nod.address("x/mentions", now))
    nod.settled_chips(page, "x/mentions", "en")
    page.click("all('[data-replica=joe-coupon]').at(-1).querySelector('[data-testid=reply]')")
    page.write(
        "all('[role=dialog] [data-testid=tweetTextarea_0]')[0]", "It runs until Friday, Joe: the owl waits for you."
    )
    page.wait_for("all('[data-nod]').some((host) => host.shadowRoot.querySelectorAll('.tick[data-done]').length === 3)")
    page.screenshot(PICTURES / "answering.png")
    page.close()


def side_panel(browser: Browser) -> None:
    """The list of who waits, with one person opened, as wide as a side panel."""
    panel = cast("ChromiumTab", browser.open_extension("panel/panel.html"))
    panel.page.set_viewport_size({"width": 400, "height": 900})
    for scheme in ("light", "dark"):
        panel.page.emulate_media(color_scheme=scheme)
        panel.wait_for("all('.row').length > 2")
        panel.click("all('.who')[2]")
        panel.wait_for("/time here/.test(textOf(all('.row[data-open] .more')[0]))")
        panel.screenshot(PICTURES / f"panel-{scheme}.png")
        panel.click("all('.who')[2]")
    panel.close()


def dashboard(browser: Browser, agent: Agent) -> None:
    """Its pages on the last evening of the month, the first one in the dark too."""
    tab = cast("ChromiumTab", browser.open(agent.sign_in_link()))
    tab.wait_for("all('h1').length === 1")
    for name, path, height in DASHBOARD:
        tab.page.set_viewport_size({"width": WIDE, "height": height})
        tab.go(agent.address + path)
        tab.screenshot(PICTURES / f"dashboard-{name}.png")
    tab.page.emulate_media(color_scheme="dark")
    tab.page.set_viewport_size({"width": WIDE, "height": DASHBOARD[0][2]})
    tab.go(agent.address + DASHBOARD[0][1])
    tab.screenshot(PICTURES / "dashboard-dark.png")
    tab.page.emulate_media(color_scheme="light")
    tab.go(f"{agent.address}/people?q={quote(SOMEBODY)}")
    tab.click(f"role('link', '{SOMEBODY}')")
    tab.wait_for(f"textOf(all('h1')[0]) === '{SOMEBODY}'")
    tab.screenshot(PICTURES / "dashboard-person.png")
    tab.close()


def open_card(page: Tab) -> None:
    page.click(f"{CHIP_OF_MAYA}.shadowRoot.querySelector('button')")
    page.wait_for("role('button', /^Done/)")


def main() -> int:
    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = Chromium(playwright, Path(folder) / "profile", now)
        browser.reset(ROOT / "extension")
        browser.welcome().close()  # it would ask to be connected
        browser.store(debug=True)
        agent, lived = Agent(Path(folder) / "agent"), Agent(Path(folder) / "month")
        fill(lived.data)
        agent.start()
        lived.start()
        try:
            take(browser, agent, now)
            dashboard(browser, lived)
        finally:
            lived.stop()
            agent.stop()
            browser.close()
    print(*sorted(str(path.relative_to(ROOT)) for path in PICTURES.glob("*.png")), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
