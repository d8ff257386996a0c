"""A browser with the reader in it: pages come under the real origins, with scripts forbidden."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

ROOT = Path(__file__).resolve().parents[2]
NOW = 1_795_348_800_000  # 2026-11-22T12:00:00Z in milliseconds


@pytest.fixture(scope="session")
def reader(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The reader, bundled as one classic script that sets ``sites``."""
    esbuild = ROOT / "node_modules" / ".bin" / "esbuild"
    if not esbuild.exists():
        pytest.skip("esbuild is not installed: run npm ci")
    out = tmp_path_factory.mktemp("reader") / "sites.js"
    entry = Path(__file__).with_name("entry.js")
    command = [
        esbuild,
        entry,
        "--bundle",
        "--format=iife",
        "--global-name=sites",
        f"--outfile={out}",
        "--log-level=error",
    ]
    subprocess.run(command, check=True, cwd=ROOT)
    return out.read_text("utf-8")


class Tab:
    """One tab: shows a page under an address, and asks the reader about it."""

    def __init__(self, page: Page, reader: str) -> None:
        self.page, self.reader, self.url, self.html = page, reader, "", ""
        page.route("**/*", lambda route: self.serve(route))

    def serve(self, route: Route) -> None:
        if route.request.resource_type != "document" or route.request.frame != self.page.main_frame:
            route.abort()
            return
        headers = {"content-security-policy": "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'"}
        route.fulfill(body=self.html, content_type="text/html; charset=utf-8", headers=headers)

    def open(self, url: str, html: str) -> None:
        self.url = url
        self.html = html if "<html" in html[:2000] else f"<!doctype html><html lang=en><body>{html}</body></html>"
        self.page.goto(url, wait_until="domcontentloaded")
        self.page.evaluate(f"() => {{ {self.reader}; globalThis.sites = sites; }}")

    def ask(self, script: str, *args: Any) -> Any:
        """The answer of a function of the page, for example ``(n) => sites.cap("…", n)``."""
        return self.page.evaluate(script, *args)

    def read(self, url: str, html: str, now: int = NOW) -> dict[str, Any]:
        self.open(url, html)
        return self.again(now=now)

    def again(self, url: str | None = None, now: int = NOW) -> dict[str, Any]:
        """Reads the tab as it is now, without loading it again."""
        answer = self.ask("([url, now]) => sites.readPage(url, now)", [url or self.url, now])
        assert isinstance(answer, dict)
        return answer


@pytest.fixture(scope="session")
def tab(chromium: Browser, reader: str) -> Tab:
    """One tab for all tests: each opens a page of its own in it, and nothing outlives a page."""
    return Tab(chromium.new_page(), reader)


Read = Callable[[str, str], dict[str, Any]]


@pytest.fixture
def read(tab: Tab) -> Read:
    return tab.read
