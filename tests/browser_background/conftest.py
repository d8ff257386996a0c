"""The extension in a real Chromium, with a fake agent and a content part of the test's own.

The content part only passes on what the test says, so that messages come from a real tab of the site.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright

from tests.browser.chromium import page_at
from tests.browser_background.fake_agent import FakeAgent

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
SAYS = """
document.addEventListener("test-says", async (event) => {
  const { id, message } = JSON.parse(event.detail);
  let answer;
  try { answer = await chrome.runtime.sendMessage(message); } catch (error) { answer = { threw: String(error) }; }
  document.documentElement.dataset[id] = JSON.stringify(answer ?? null);
});
document.documentElement.dataset.ready = "yes";
"""
POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'"


class Browser:
    """Chromium with the extension; ``stop_worker()`` is the kill that the browser itself does after 30 idle seconds."""

    def __init__(self, context: Any, worker: Any) -> None:
        self.context = context
        self.base = "/".join(worker.url.split("/")[:3])
        self._said = 0

    def welcome(self) -> Page:
        """The tab that the extension opened at its installation."""
        return page_at(self.context, f"{self.base}/welcome/welcome.html")

    def open(self, path: str) -> Page:
        """One of the extension's own pages, as a tab."""
        page: Page = self.context.new_page()
        page.goto(f"{self.base}/{path}")
        return page

    def popup(self) -> Page:
        """The popup, as a tab of the popup's width."""
        page: Page = self.context.new_page()
        page.set_viewport_size({"width": 340, "height": 600})
        page.goto(f"{self.base}/popup/popup.html")
        return page

    def site(self, url: str) -> Page:
        """A page of a site, with the content part in it."""
        page: Page = self.context.new_page()
        page.goto(url)
        page.wait_for_selector("html[data-ready]", state="attached")
        return page

    def say(self, page: Page, message: dict[str, Any]) -> Any:
        """What the background answers to a message from this page of a site."""
        import json

        self._said += 1
        id = f"answer{self._said}"
        detail = json.dumps({"id": id, "message": message})
        page.evaluate("detail => { document.dispatchEvent(new CustomEvent('test-says', { detail })) }", detail)
        page.wait_for_selector(f"html[data-{id}]", state="attached")
        return json.loads(page.evaluate("id => document.documentElement.dataset[id]", id))

    def store(self, values: dict[str, Any]) -> None:
        """Puts values into the extension's storage."""
        page = self.open("popup/popup.html")
        page.evaluate("values => chrome.storage.local.set(values)", values)
        page.close()

    def stored(self, key: str) -> Any:
        """One value of the extension's storage."""
        page = self.open("popup/popup.html")
        value = page.evaluate("async key => (await chrome.storage.local.get(key))[key]", key)
        page.close()
        return value

    def stop_worker(self) -> None:
        """Kills the background."""
        page = self.context.new_page()
        page.goto(f"{self.base}/manifest.json")
        cdp = self.context.new_cdp_session(page)
        cdp.send("ServiceWorker.enable")
        cdp.send("ServiceWorker.stopAllWorkers")
        page.close()


@pytest.fixture(scope="session")
def extension(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the extension with the test's content part."""
    copy = tmp_path_factory.mktemp("extension") / "nod"
    shutil.copytree(EXTENSION, copy, ignore=shutil.ignore_patterns("content.js", "content"))
    (copy / "content.js").write_text(SAYS)
    return copy


@pytest.fixture
def agent() -> Iterator[FakeAgent]:
    """A fake agent, running."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    agent = FakeAgent().start()
    yield agent
    agent.stop()


@pytest.fixture
def browser(playwright: Playwright, extension: Path, tmp_path: Path, agent: FakeAgent) -> Iterator[Browser]:
    """Chromium with the extension, which knows the fake agent's port."""
    context = playwright.chromium.launch_persistent_context(
        tmp_path / "profile",
        executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
        headless=True,
        args=["--no-sandbox", f"--disable-extensions-except={extension}", f"--load-extension={extension}"],
    )
    worker = context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker")
    page = "<!doctype html><title>a page</title>"
    headers = {"content-type": "text/html", "content-security-policy": POLICY}
    for host in ("x.com", "www.facebook.com"):
        context.route(f"https://{host}/**", lambda route: route.fulfill(body=page, headers=headers))
    browser = Browser(context, worker)
    browser.welcome().close()  # before it finds the agent: a test connects as it wants
    browser.store({"port": agent.port})
    yield browser
    context.close()
