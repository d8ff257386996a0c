"""Through 500 steps of scrolling and navigating at random each chip stands on its own post or nowhere."""

from __future__ import annotations

import random
from datetime import datetime

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser

STEPS = 500
# One reader in 25 speaks to the user (place 7, 32, …): a chip on any other post is a chip on the wrong one. Looked at right
# after the list has used its nodes again, and once more when the page was painted.
WALK = """(async (steps) => {
  const wrong = [], chips = () => all("[data-replica^=many-] [data-nod]").filter((host) => host.checkVisibility());
  const look = (when, step) => { for (const host of chips()) {
    const place = Number(host.closest("[data-replica]").dataset.replica.slice(5));
    if (place % 25 !== 7) wrong.push(`${when} ${step}: a chip on ${place}`);
  } };
  let seen = 0;
  for (const [what, where] of steps) {
    if (what === "to") scrollTo(0, where);
    else if (what === "by") scrollBy(0, where);
    else if (what === "theme") document.body.style.backgroundColor = where ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)";
    else if (what === "away") all("[data-testid=AppTabBar_Profile_Link]")[0].click();
    else if (what === "back") { if (location.pathname !== "/home") history.back(); }
    await new Promise(requestAnimationFrame);
    await Promise.resolve();
    look("painted after", what + where);
    if (where % 5 === 0) await new Promise((done) => requestIdleCallback(done, {timeout: 60}));
    look("rested after", what + where);
    seen += chips().length;
  }
  return {wrong, seen};
})"""


def steps(seed: int) -> list[tuple[str, int]]:
    chance = random.Random(seed)
    made: list[tuple[str, int]] = []
    while len(made) < STEPS:
        what = chance.choices(["to", "by", "theme", "away"], [4, 12, 1, 1])[0]
        if what == "away":
            made += [("away", 0), ("back", 0)]
        else:
            bounds = {"to": (0, 70_000), "by": (-1_500, 1_500), "theme": (0, 1)}[what]
            made.append((what, chance.randint(*bounds)))
    return made[:STEPS]


@pytest.mark.timeout(240)
def test_five_hundred_random_steps_never_leave_a_chip_on_another_post(
    browser: Browser, agent: Agent, now: datetime
) -> None:
    nod.connected(browser, agent)
    page = browser.open("https://x.com/home?many=500")
    nod.confirm_account(page)
    page.wait_for(f"Object.keys({nod.CHIPS}).join() === 'many-7'")
    walk = steps(2611)
    seen = 0
    for at in range(0, STEPS, 50):
        found = page.js(f"{WALK}({[list(step) for step in walk[at : at + 50]]!r})")
        assert found["wrong"] == []
        seen += found["seen"]
    assert seen > 0, "no chip stood anywhere: nothing was tried"
    page.wait_for("location.pathname === '/home' || (history.back(), false)")
    page.js("scrollTo(0, 0)")
    page.wait_for(f"Object.keys({nod.CHIPS}).join() === 'many-7'")
    assert browser.errors == []
