"""What Nod costs a page of X, in a real Chromium, with and without it in one run.

Usage: python -m benchmarks.browser [--quick]

1. A virtual list of 500 posts is scrolled from end to end: script and layout time of the page's own thread, as the
   browser counts them in time on the processor, and the longest task in time on the wall.
2. A post that speaks to the user comes into a page at rest: the time until its chip stands beside it, the agent's
   answer in between.
3. 5,000 posts are scrolled by, each long enough to be read: what the page holds in memory more than before, after
   garbage collection, and how many posts were read.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import CDPSession, Page, Playwright, Route, sync_playwright

from benchmarks.timing import p95
from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.chromium import BINARY, Chromium, ChromiumTab
from tests.replicas import serve

ROOT = Path(__file__).resolve().parents[1]
QUICK = "--quick" in sys.argv
RUNS = 3 if QUICK else 5
CHIPS = 8 if QUICK else 20
POSTS = 1_000 if QUICK else 5_000
STEPS = 60
TALL = 3_000  # px, the window in which many posts scroll by: 20 of them at once
REST_MS = 230  # between two steps there: long enough for a look at what came

SCROLL = """(steps) => new Promise((done) => {
  let at = 0;
  const high = document.documentElement.scrollHeight;
  const step = () => { scrollTo(0, high * at / steps); at += 1;
    if (at > steps) done(); else requestAnimationFrame(() => requestAnimationFrame(step)); };
  step();
})"""
LONG_TASKS = """globalThis.longTasks = []; new PerformanceObserver((list) =>
  longTasks.push(...list.getEntries().map((entry) => entry.duration))).observe({type: "longtask", buffered: true});"""
SLOWLY = """([by, rest]) => new Promise((done) => { let at = 0; const step = () => { scrollTo(0, at); at += by;
    if (at > document.documentElement.scrollHeight) done(); else setTimeout(step, rest); }; step(); })"""
# Jumps to where a post that speaks to the user stands, and waits for the chip in it.
CHIP = """(place) => new Promise((done) => { let shown = 0;
  const seen = new MutationObserver(() => {
    const post = document.querySelector(`[data-replica="many-${place}"]`);
    if (post && !shown) shown = performance.now();
    if (post?.querySelector("[data-nod]")) { seen.disconnect(); done(performance.now() - shown); } });
  seen.observe(document.body, {subtree: true, childList: true, attributes: true});
  setTimeout(() => { seen.disconnect(); done(-1); }, 5000);
  scrollTo(0, place * 150 - 300); })"""


def evaluate(session: CDPSession, function: str, argument: object) -> Any:
    """The value of a function of the page, in its own world. (Playwright's own way uses eval, which pages forbid.)"""
    expression = f"({function})({json.dumps(argument)})"
    answer = session.send("Runtime.evaluate", {"expression": expression, "awaitPromise": True, "returnByValue": True})
    return answer["result"].get("value")


def metrics(session: CDPSession) -> dict[str, float]:
    return {entry["name"]: entry["value"] for entry in session.send("Performance.getMetrics")["metrics"]}


def scroll(page: Page) -> dict[str, float]:
    """Scrolls through the list; milliseconds of script and of layout and style, and the longest long task."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    session.send("Runtime.evaluate", {"expression": LONG_TASKS})
    before = metrics(session)
    evaluate(session, SCROLL, STEPS)
    after = metrics(session)
    spent = {name: (after[name] - before[name]) * 1000 for name in after}
    longest = session.send("Runtime.evaluate", {"expression": "Math.max(0, ...longTasks)", "returnByValue": True})
    return {
        "script": spent["ScriptDuration"],
        "layout": spent["LayoutDuration"] + spent["RecalcStyleDuration"],
        "longest": longest["result"]["value"],
    }


def held(session: CDPSession) -> float:
    """Megabytes of JavaScript that are still in use."""
    for _ in range(3):
        session.send("HeapProfiler.collectGarbage")
    return metrics(session)["JSHeapUsedSize"] / 1e6


def memory(page: Page) -> dict[str, float]:
    """What scrolling through many posts leaves behind: megabytes of script, and nodes of the page."""
    session = page.context.new_cdp_session(page)
    page.set_viewport_size({"width": 1280, "height": TALL})
    session.send("Performance.enable")
    session.send("HeapProfiler.enable")
    before, nodes = held(session), metrics(session)["Nodes"]
    evaluate(session, SLOWLY, [TALL - 150, REST_MS])
    return {"MB": held(session) - before, "nodes": metrics(session)["Nodes"] - nodes}


def chip(page: Page, place: int) -> float:
    """Milliseconds from a post's coming to its chip; -1 where none came in five seconds."""
    return float(evaluate(page.context.new_cdp_session(page), CHIP, place))


def fulfil(route: Route, now: datetime) -> None:
    served = serve.answer(route.request.url, now)
    route.fulfill(status=served.status, headers=served.headers, body=served.body)


Open = Callable[[int], Page]
"""Opens a page of so many posts."""


@contextmanager
def without(playwright: Playwright, now: datetime) -> Iterator[Open]:
    browser = playwright.chromium.launch(executable_path=BINARY, args=["--no-sandbox"])
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.route("https://x.com/**", lambda route: fulfil(route, now))

    def opened(many: int) -> Page:
        page = context.new_page()
        page.goto(f"https://x.com/home?many={many}")
        return page

    yield opened
    browser.close()


def chromium_with_nod(playwright: Playwright, folder: Path, now: datetime) -> Chromium:
    """A Chromium with the extension in it, not connected yet; its profile lies in ``folder``."""
    browser = Chromium(playwright, folder / "profile", now)
    browser.reset(ROOT / "extension")
    browser.welcome().close()  # it would ask to be connected
    browser.store(debug=True)
    return browser


@contextmanager
def with_nod(playwright: Playwright, folder: Path, now: datetime) -> Iterator[tuple[Open, Agent]]:
    browser = chromium_with_nod(playwright, folder, now)
    agent = Agent(folder / "agent")
    agent.start()
    try:
        nod.connect(browser, agent)
        first = browser.open("https://x.com/home?many=20")
        nod.confirm_account(first)
        first.close()

        def opened(many: int) -> Page:
            tab = browser.open(f"https://x.com/home?many={many}")
            nod.has_read(tab)
            assert isinstance(tab, ChromiumTab)
            return tab.page

        yield opened, agent
    finally:
        agent.stop()
        browser.close()


def rounds(opened: Open, measure: Callable[[Page], dict[str, float]], many: int, runs: int) -> list[dict[str, float]]:
    rows = []
    for _ in range(runs):
        page = opened(many)
        rows.append(measure(page))
        page.close()
    return rows


def chips(opened: Open) -> list[float]:
    """The waits for chips one after another in one page, each after a rest."""
    page = opened(CHIPS * 50 + 100)
    waits = []
    for n in range(CHIPS):
        page.wait_for_timeout(600)
        waits.append(chip(page, 32 + n * 50 + 25))
    page.close()
    return waits


def row(name: str, bare: list[dict[str, float]], ours: list[dict[str, float]], key: str) -> None:
    a, b = (statistics.median(each[key] for each in rows) for rows in (bare, ours))
    print(f"{name:38}{a:10.1f}{b:10.1f}{b - a:12.1f}")


def main() -> int:
    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        with without(playwright, now) as opened:
            bare = rounds(opened, scroll, 500, RUNS)
            bare_memory = rounds(opened, memory, POSTS, 1)
        with with_nod(playwright, Path(folder), now) as (opened, agent):
            ours = rounds(opened, scroll, 500, RUNS)
            waits = [wait for wait in chips(opened) if wait >= 0]
            ours_memory = rounds(opened, memory, POSTS, 1)
            read = max((page["coverage"]["read"] for page in agent.get("/v1/coverage")["items"]), default=0)
    print(f"medians of {RUNS} runs          {'without':>21}{'with Nod':>10}{'difference':>12}")
    row(f"500 posts in {STEPS} steps: script, ms", bare, ours, "script")
    row("  layout and style, ms", bare, ours, "layout")
    row("  longest task, ms", bare, ours, "longest")
    row(f"{POSTS} posts read: memory, MB", bare_memory, ours_memory, "MB")
    row("  nodes", bare_memory, ours_memory, "nodes")
    print(f"  of them read: {read}")
    if waits:
        told = f"median {statistics.median(waits):.0f}, p95 {p95(waits):.0f}"
        print(f"a chip after its post, ms ({len(waits)} of {CHIPS}): {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
