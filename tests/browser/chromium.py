"""Debian's Chromium through Playwright: one profile a browser, into which extensions are loaded from their folders."""

from __future__ import annotations

import os
import time
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import BrowserContext, Error, Page, Playwright, Route

from tests.browser.driver import Browser, PageGone, Tab
from tests.replicas import serve

BINARY = os.environ.get("CHROMIUM", "/usr/bin/chromium")


class ChromiumTab(Tab):
    def __init__(self, page: Page, errors: list[str]) -> None:
        self.page = page
        # A session of our own: Playwright's evaluate() uses eval, which the pages' policy forbids, and it does not
        # report the console of content scripts.
        self.session = page.context.new_cdp_session(page)
        self.session.on("Runtime.consoleAPICalled", lambda event: _console(event, errors))
        self.session.on("Runtime.exceptionThrown", lambda event: errors.append(_thrown(event["exceptionDetails"])))
        self.session.on("Log.entryAdded", lambda event: _entry(event["entry"], errors))
        self.session.send("Runtime.enable")
        self.session.send("Log.enable")

    def evaluate(self, script: str, within: float) -> str:
        try:
            answer = self.session.send(
                "Runtime.evaluate",
                {"expression": script, "awaitPromise": True, "returnByValue": True, "userGesture": False},
            )
        except Error as error:
            raise PageGone(str(error)) from error
        if details := answer.get("exceptionDetails"):
            raise RuntimeError(_thrown(details))
        return str(answer["result"]["value"])

    def colours(self, scheme: Literal["light", "dark"]) -> None:
        self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")

    def go(self, url: str) -> None:
        self.page.goto(url)

    def to_front(self) -> None:
        self.page.bring_to_front()

    def point(self, x: int, y: int, *, press: bool) -> None:
        self.page.mouse.move(x, y)
        if press:
            self.page.mouse.click(x, y)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)

    def compose(self, so_far: str) -> None:
        end = len(so_far)
        self.session.send("Input.imeSetComposition", {"text": so_far, "selectionStart": end, "selectionEnd": end})

    def commit(self, text: str) -> None:
        self.session.send("Input.insertText", {"text": text})

    def press(self, keys: str) -> None:
        self.page.keyboard.press(keys)

    def choose(self, selector: str, *files: Path) -> None:
        self.page.set_input_files(selector, files)

    def picture(self) -> bytes:
        self.to_front()
        return self.page.screenshot()

    def close(self) -> None:
        self.page.close()


class Chromium(Browser):
    name = "chromium"

    def __init__(self, playwright: Playwright, profile: Path, now: datetime) -> None:
        """Starts without an extension: ``reset`` loads one, so that one Chromium serves a whole session."""
        self.errors = []
        self._replicas = lambda url: serve.answer(url, now)
        self.sites = self._replicas
        self._loaded: str | None = None
        self._context: BrowserContext = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=BINARY,
            headless=True,
            viewport={"width": 1280, "height": 900},
            ignore_default_args=["--disable-extensions"],
            args=["--no-sandbox", "--enable-unsafe-extension-debugging"],
        )
        assert self._context.browser is not None
        self._whole = self._context.browser.new_browser_cdp_session()
        for host in serve.HOSTS:
            self._context.route(f"https://{host}/**", lambda route: _answer(route, self.sites(route.request.url)))

    def reset(self, extension: Path) -> None:
        """A clean start: all tabs but one closed, what sites stored gone, the extension installed anew."""
        kept = self._context.new_page()  # before the extension goes, and with it all tabs that show a page of it
        if self._loaded:
            self._whole.send("Extensions.uninstall", {"id": self._loaded})
        self._kept, self._kept_is_ours = ChromiumTab(kept, self.errors), False
        for page in self._context.pages:
            if page != kept:
                page.close()
        self._context.clear_cookies()
        session = self._context.new_cdp_session(kept)
        for host in serve.HOSTS:
            session.send("Storage.clearDataForOrigin", {"origin": f"https://{host}", "storageTypes": "all"})
        session.detach()
        self.errors.clear()
        self.sites = self._replicas
        self._loaded = self._whole.send("Extensions.loadUnpacked", {"path": str(extension.resolve())})["id"]
        self.base = f"chrome-extension://{self._loaded}"
        while not any(worker.url.startswith(self.base) for worker in self._context.service_workers):
            self._context.wait_for_event("serviceworker")

    def new_tab(self) -> Tab:
        return ChromiumTab(self._context.new_page(), self.errors)

    def tab_of(self, url: str) -> Tab:
        return ChromiumTab(page_at(self._context, url), self.errors)

    def kill_background(self) -> None:
        page = self._context.new_page()
        page.goto(f"{self.base}/manifest.json")
        session = self._context.new_cdp_session(page)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        page.close()

    def close(self) -> None:
        self._context.close()


def page_at(context: BrowserContext, url: str) -> Page:
    """The page that shows this address, once there is one; an extension's own tab tells of no address to wait for."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        for page in context.pages:
            if page.url == url:
                return page
        context.pages[0].wait_for_timeout(20)
    raise TimeoutError(f"no tab ever showed {url}")


def _answer(route: Route, answer: Any) -> None:
    route.fulfill(status=answer.status, headers=answer.headers, body=answer.body)


def _console(event: dict[str, Any], errors: list[str]) -> None:
    if event["type"] in ("error", "assert"):
        errors.append(" ".join(str(part.get("value", part.get("description", ""))) for part in event["args"]))


def _entry(entry: dict[str, Any], errors: list[str]) -> None:
    if entry["level"] == "error":
        errors.append(f"{entry['text']} ({entry.get('url', '')})")


def _thrown(details: dict[str, Any]) -> str:
    return str(details.get("exception", {}).get("description") or details["text"])
