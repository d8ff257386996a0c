"""The reader in one tab of a browser: pages come under the real origins, with scripts forbidden."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Route, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"
NOW = 1_795_348_800_000  # 2026-11-22T12:00:00Z in milliseconds
PER_ELEMENT = 20  # calls into the page; a usual page takes some ten, and where reading a post asks all others, hundreds

# Counts every call of a method and every question for a value that a node of the page knows.
COUNTING = """() => {
  const calls = globalThis.domCalls = {count: 0, names: {}};
  const count = (name) => { calls.count += 1; calls.names[name] = (calls.names[name] ?? 0) + 1; };
  for (const kind of [Node, CharacterData, Element, HTMLElement, Document, DocumentFragment]) {
    for (const [name, was] of Object.entries(Object.getOwnPropertyDescriptors(kind.prototype))) {
      if (name === "constructor" || !was.configurable) continue;
      const counted = {...was};
      if (typeof was.value === "function") counted.value = function (...given) { count(name); return was.value.apply(this, given); };
      if (was.get) counted.get = function () { count(name); return was.get.call(this); };
      Object.defineProperty(kind.prototype, name, counted);
    }
  }
}"""


@cache
def bundled() -> str:
    """The reader as one classic script that sets ``sites``. Raises FileNotFoundError without npm's packages."""
    if not ESBUILD.exists():
        raise FileNotFoundError("esbuild is not installed: run npm ci")
    entry = Path(__file__).with_name("entry.js")
    command = [
        ESBUILD,
        entry,
        "--bundle",
        "--format=iife",
        "--global-name=sites",
        "--loader:.css=text",
        "--log-level=error",
    ]
    return subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True).stdout


@contextmanager
def a_browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


class Tab:
    """One tab: shows a page under an address, and asks the reader about it."""

    def __init__(self, page: Page, reader: str) -> None:
        self.page, self.reader, self.url, self.html = page, reader, "", ""
        page.route("**/*", lambda route: self.serve(route))

    def serve(self, route: Route) -> None:
        if route.request.resource_type != "document" or route.request.frame != self.page.main_frame:
            route.abort()
            return
        # The isolation gives the page's clock five microseconds instead of a hundred.
        headers = {
            "content-security-policy": "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'",
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-embedder-policy": "require-corp",
        }
        route.fulfill(body=self.html, content_type="text/html; charset=utf-8", headers=headers)

    def open(self, url: str, html: str) -> None:
        self.url = url
        self.html = html if "<html" in html[:2000] else f"<!doctype html><html lang=en><body>{html}</body></html>"
        self.page.goto(url, wait_until="domcontentloaded")
        self.afresh()

    def afresh(self) -> None:
        """The reader as it is when a page is opened: it remembers nothing."""
        self.page.evaluate(f"() => {{ {self.reader}; globalThis.sites = sites; }}")

    def ask(self, script: str, *args: Any) -> Any:
        """The answer of a function of the page, for example ``(n) => sites.cap("…", n)``."""
        return self.page.evaluate(script, *args)

    def count(self) -> None:
        """From now on ``domCalls`` of the page counts the calls into it, by name; the same on every machine."""
        self.ask(COUNTING)

    def asked(self) -> tuple[int, int]:
        """How many calls into the page one reading of all that stands there takes, and how many elements stand there."""
        self.count()
        calls, elements = self.ask(
            "(url) => { sites.readPage(url, 0); return [domCalls.count, document.querySelectorAll('*').length]; }",
            self.url,
        )
        return calls, elements

    def read(self, url: str, html: str, now: int = NOW) -> dict[str, Any]:
        self.open(url, html)
        return self.again(now=now)

    def again(self, url: str | None = None, now: int = NOW) -> dict[str, Any]:
        """Reads the tab as it is now, without loading it again."""
        answer = self.ask("([url, now]) => sites.readPage(url, now)", [url or self.url, now])
        assert isinstance(answer, dict)
        return answer
