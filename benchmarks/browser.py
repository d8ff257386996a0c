"""What Nod costs a page of 500 posts: time on the page's own thread with and without it, and long tasks. Chromium.

Usage: python -m benchmarks.browser. Scrolls the replica's virtual list from end to end, the same way with and without
the extension, in one run; prints milliseconds of script and layout time as the browser itself counts them.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import CDPSession, Page, Playwright, Route, sync_playwright

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.chromium import BINARY, Chromium
from tests.replicas import serve

ROOT = Path(__file__).resolve().parents[1]
URL = "https://x.com/home?many=500"
RUNS = 5
STEPS = 60
SCROLL = """(steps) => new Promise((done) => {
  let at = 0;
  const high = document.documentElement.scrollHeight;
  const step = () => { scrollTo(0, high * at / steps); at += 1;
    if (at > steps) done(); else requestAnimationFrame(() => requestAnimationFrame(step)); };
  step();
})"""
LONG_TASKS = """globalThis.longTasks = []; new PerformanceObserver((list) =>
  longTasks.push(...list.getEntries().map((entry) => entry.duration))).observe({type: "longtask", buffered: true});"""


def scroll(page: Page) -> dict[str, float]:
    """Scrolls through the list; milliseconds of script and of layout and style, and the longest long task."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    session.send("Runtime.evaluate", {"expression": LONG_TASKS})
    before = counted(session)
    session.send(
        "Runtime.evaluate", {"expression": f"({SCROLL})({STEPS})", "awaitPromise": True, "returnByValue": True}
    )
    after = counted(session)
    longest = session.send("Runtime.evaluate", {"expression": "Math.max(0, ...longTasks)", "returnByValue": True})
    return {name: after[name] - before[name] for name in before} | {"longest": longest["result"]["value"]}


def counted(session: CDPSession) -> dict[str, float]:
    found = {entry["name"]: entry["value"] * 1000 for entry in session.send("Performance.getMetrics")["metrics"]}
    return {"script": found["ScriptDuration"], "layout": found["LayoutDuration"] + found["RecalcStyleDuration"]}


def without(playwright: Playwright, now: datetime) -> list[dict[str, float]]:
    browser = playwright.chromium.launch(executable_path=BINARY, args=["--no-sandbox"])
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.route("https://x.com/**", lambda route: fulfil(route, now))
    rows = []
    for _ in range(RUNS):
        page = context.new_page()
        page.goto(URL)
        rows.append(scroll(page))
        page.close()
    browser.close()
    return rows


def fulfil(route: Route, now: datetime) -> None:
    served = serve.answer(route.request.url, now)
    route.fulfill(status=served.status, headers=served.headers, body=served.body)


def with_nod(playwright: Playwright, folder: Path, now: datetime) -> list[dict[str, float]]:
    browser = Chromium(playwright, folder / "profile", ROOT / "extension", now)
    browser.store(debug=True)
    agent = Agent(folder / "agent")
    agent.start()
    rows = []
    try:
        nod.connect(browser, agent)
        first = browser.open(URL)
        nod.confirm_account(first)
        first.close()
        for _ in range(RUNS):
            tab = browser.open(URL)
            nod.has_read(tab)
            rows.append(scroll(tab.page))
            tab.close()
    finally:
        agent.stop()
        browser.close()
    return rows


def main() -> int:
    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        bare = without(playwright, now)
        ours = with_nod(playwright, Path(folder), now)
    print(f"500 posts scrolled through in {STEPS} steps, medians of {RUNS} runs, in ms:")
    print(f"{'':10}{'without':>10}{'with Nod':>10}{'difference':>12}")
    for name in ("script", "layout", "longest"):
        a, b = (statistics.median(row[name] for row in rows) for rows in (bare, ours))
        print(f"{name:10}{a:10.1f}{b:10.1f}{b - a:12.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
