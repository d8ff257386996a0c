"""Every replica, in every variant: chips on exactly the right posts, with the right reasons, and nothing touched."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser

UNTOUCHED = """scrollY === 0 && document.activeElement === document.body
  && all("[contenteditable]").every((box) => box.replicaEditor.text() === "" && box.textContent === "")"""

# Chips that lie over words of the post they belong to; two pixels may touch.
COVERING = """all("[data-replica] [data-nod]").filter((host) => {
  const post = host.closest("[data-replica]");
  const chip = host.shadowRoot.querySelector("button")?.getBoundingClientRect();
  const words = "[data-testid=User-Name],[data-testid=tweetText],[data-ad-rendering-role=story_message]";
  return chip && [...post.querySelectorAll(words)].map((e) => e.getBoundingClientRect()).some((box) =>
    Math.min(chip.right, box.right) - Math.max(chip.left, box.left) > 2 &&
    Math.min(chip.bottom, box.bottom) - Math.max(chip.top, box.top) > 2);
}).map((host) => host.closest("[data-replica]").dataset.replica)"""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("lang", ["en", "ar", "nonsense"])
def test_chips_stand_on_exactly_the_right_posts(browser: Browser, agent: Agent, now: datetime, lang: str) -> None:
    nod.connected(browser, agent)
    confirmed: set[str] = set()
    wrong: list[str] = []
    for name in nod.PAGES if lang == "en" else nod.FIRST_PAGES:
        page = browser.open(nod.address(name, now, lang=lang))
        site = name.partition("/")[0]
        if site not in confirmed:
            nod.confirm_account(page)
            confirmed.add(site)
        wrong += nod.differences(name, lang, nod.settled_chips(page, name, lang))
        wrong += nod.wrong_reasons(name, lang, now, nod.reasons(agent))
        wrong += [f"{name} ({lang}): the chip of {key} lies over the post's words" for key in page.js(COVERING)]
        if not page.js(UNTOUCHED):
            wrong.append(f"{name} ({lang}): something of the page was touched")
        page.close()
    wrong += [f"console: {error}" for error in browser.errors]
    assert not wrong, "\n".join(wrong)


def test_recycled_cells_of_a_long_list_keep_the_right_chips(browser: Browser, agent: Agent) -> None:
    nod.connected(browser, agent)
    page = browser.open("https://x.com/home?many=500")
    nod.confirm_account(page)
    shown = f"Object.keys({nod.CHIPS})"
    page.wait_for(f"{shown}.join() === 'many-7'")

    page.js("scrollTo(0, 30000)")
    page.wait_for(f"{shown}.join() === 'many-207' && all('[data-replica=many-200]').length")
    page.js("scrollTo(0, 0)")
    page.wait_for(f"{shown}.join() === 'many-7' && all('[data-replica=many-0]').length")
    assert browser.errors == []
