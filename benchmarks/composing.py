"""What Nod costs somebody who writes: key to paint with and without it, and how soon a hint stands there. Chromium.

Usage: python -m benchmarks.composing [--keys N]. Types the same keys at the same pace into the replica of X (Draft.js),
in turns in a browser with Nod, with the real agent, and in one without; prints milliseconds. The hint comes 80 ms after
the last key at the soonest: before, nobody is asked. The timed draft ends behind a sentence; one that goes on is left
alone until the keys rest.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import CDPSession, Page, Playwright, sync_playwright

from benchmarks.browser import chromium_with_nod, fulfil
from benchmarks.timing import p50, p95
from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.chromium import BINARY, Chromium, ChromiumTab
from tests.browser.composers import X_DIALOG

SENTENCE = "Thank you so much Alex, that really made my day here. "
EARLIER = "Thank you so much Joe, that really made my day here."
JOE, ALEX = "joe-coupon", "alex-frame"
TURNS = 6
GAPS_MS = (30, 150)  # between two keys: an even typist at 60 to 70 words a minute
WATCH = """(() => {
  globalThis.paints = []; globalThis.longTasks = []; globalThis.lastKey = 0;
  addEventListener("keydown", ({ timeStamp }) => {
    globalThis.lastKey = timeStamp;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => paints.push(performance.now() - timeStamp);
      port2.postMessage(0);
    });
  }, { capture: true, passive: true });
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: "longtask" });
})()"""
# The hint's words are drawn: looked for at each frame, told against the time of the last key.
HINT = """new Promise((done) => {
  const end = performance.now() + 3000;
  const look = () => {
    const host = [...document.querySelectorAll("[data-nod]")].find((one) => one.shadowRoot?.querySelector(".panel"));
    const said = host?.shadowRoot.querySelector(".hint .message, .strongest .short");
    if (said?.textContent.includes("Almost what you wrote")) done(performance.now() - lastKey);
    else if (performance.now() > end) done(-1);
    else requestAnimationFrame(look);
  };
  look();
})"""
GONE = """new Promise((done) => {
  const look = () => [...document.querySelectorAll("[data-nod]")].some((one) => one.shadowRoot?.querySelector(".panel"))
    ? requestAnimationFrame(look) : done(true);
  look();
})"""


class Typist:
    """One page with the box open, and its own protocol session."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.session: CDPSession = page.context.new_cdp_session(page)
        self.session.send("Performance.enable")
        self.run(WATCH)

    def run(self, script: str) -> Any:
        answer = self.session.send(
            "Runtime.evaluate", {"expression": script, "awaitPromise": True, "returnByValue": True}
        )
        return answer["result"].get("value")

    def types(self, keys: str, pace: random.Random) -> dict[str, Any]:
        """Key to paint of each key, the thread's work for each key, long tasks; milliseconds."""
        self.page.bring_to_front()
        self.run("paints.length = longTasks.length = 0")
        before = self._work()
        for key in keys:
            self.page.keyboard.press(key)
            self.page.wait_for_timeout(pace.randint(*GAPS_MS))
        work = (self._work() - before) / len(keys)
        told: dict[str, Any] = json.loads(self.run("JSON.stringify({ paints, longTasks })"))
        return told | {"work": work}

    def clear(self) -> None:
        self.page.keyboard.press("Control+a")
        self.page.keyboard.press("Backspace")

    def _work(self) -> float:
        metrics = self.session.send("Performance.getMetrics")["metrics"]
        return float(next(one["value"] for one in metrics if one["name"] == "TaskDuration") * 1000)


def without(playwright: Playwright, now: datetime) -> Typist:
    browser = playwright.chromium.launch(executable_path=BINARY, args=["--no-sandbox"])
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.route("https://x.com/**", lambda route: fulfil(route, now))
    page = context.new_page()
    page.goto(nod.address(X_DIALOG.page, now))
    page.click(f"[data-replica={ALEX}] [data-testid=reply]")
    return Typist(page)


def with_nod(browser: Chromium, agent: Agent, now: datetime) -> Typist:
    """Connected, with an earlier answer in the log that the next one will resemble."""
    nod.connect(browser, agent)
    tab = browser.open(nod.address(X_DIALOG.page, now))
    nod.confirm_account(tab)
    nod.has_read(tab)
    tab.click(f"all('[data-replica={JOE}]').at(-1).querySelector('[data-testid=reply]')")
    tab.write(X_DIALOG.box, EARLIER)
    tab.click("all('[role=dialog] [data-testid=tweetButton]')[0]")
    agent.wait_for_log(1)
    tab.wait_for("all('[role=dialog]').length === 0")
    tab.click(f"all('[data-replica={ALEX}]').at(-1).querySelector('[data-testid=reply]')")
    tab.write(X_DIALOG.box, "")
    assert isinstance(tab, ChromiumTab)
    return Typist(tab.page)


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m benchmarks.composing", description=__doc__)
    asked.add_argument("--keys", type=int, default=1_200, help="keys typed in each of the two browsers (1200)")
    given = asked.parse_args()
    now = datetime.now(UTC)
    found: dict[str, dict[str, list[float]]] = {
        name: {"paints": [], "longTasks": [], "work": []} for name in ("without", "with Nod")
    }
    hints: list[float] = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        agent = Agent(Path(folder) / "agent")
        agent.start()
        browser = chromium_with_nod(playwright, Path(folder), now)
        try:
            typists = {"without": without(playwright, now), "with Nod": with_nod(browser, agent, now)}
            each = given.keys // TURNS
            for turn in range(TURNS):
                for name, typist in typists.items():
                    keys = (SENTENCE * (each // len(SENTENCE) + 1))[:each]
                    told = typist.types(keys, random.Random(turn))
                    found[name]["paints"] += told["paints"]
                    found[name]["longTasks"] += told["longTasks"]
                    found[name]["work"].append(told["work"])
                    typist.clear()
            hints = [soon(typists["with Nod"]) for _ in range(max(20, given.keys // 20))]
        finally:
            agent.stop()
            browser.close()
    print(report(found, hints))
    return 0


def soon(typist: Typist) -> float:
    """Milliseconds from the last key of a draft that resembles an earlier one until the hint is drawn."""
    typist.clear()
    typist.run(GONE)
    typist.page.keyboard.insert_text(SENTENCE.strip()[:-1])
    typist.run("new Promise((done) => setTimeout(done, 20))")
    typist.page.keyboard.press(".")
    return float(typist.run(HINT))


def report(found: dict[str, dict[str, list[float]]], hints: list[float]) -> str:
    rows = [f"{'ms':34}{'without':>10}{'with Nod':>10}{'added':>8}"]
    for what, name, of in (
        ("key to paint, p50", "paints", p50),
        ("key to paint, p95", "paints", p95),
        ("the page's thread, for each key", "work", p50),
    ):
        a, b = (of(found[one][name]) for one in found)
        rows.append(f"{what:34}{a:10.2f}{b:10.2f}{b - a:8.2f}")
    a, b = (len(found[one]["longTasks"]) for one in found)
    rows.append(f"{'long tasks (over 50 ms)':34}{a:10}{b:10}{b - a:8}")
    seen = [one for one in hints if one >= 0]
    rows.append(f"last key to hint: p50 {p50(seen):.0f} ms, p95 {p95(seen):.0f} ms ({len(seen)} of {len(hints)} seen)")
    return "\n".join(rows)


if __name__ == "__main__":
    sys.exit(main())
