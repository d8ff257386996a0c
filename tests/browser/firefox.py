"""A stock Firefox over WebDriver BiDi: no geckodriver, no certificate, no proxy."""

from __future__ import annotations

import base64
import json
import os
import re
import signal
import subprocess
import threading
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from tests.browser.bidi import Bidi, BidiError
from tests.browser.driver import Browser, PageGone, Tab
from tests.replicas import serve

BINARY = os.environ.get("FIREFOX", "/usr/bin/firefox-esr")
UUID = "11111111-2222-4333-8444-555555555555"  # the address of the extension's pages, told to Firefox beforehand
PREFERENCES = {
    "app.update.disabledForTesting": True,
    "browser.newtab.preload": False,
    "browser.sessionstore.resume_from_crash": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "devtools.jsonview.enabled": False,
    "dom.ipc.processPrelaunch.enabled": False,
    "extensions.webextensions.keepUuidOnUninstall": True,
    "remote.active-protocols": 1,
    "toolkit.cosmeticAnimations.enabled": False,
}
#: Firefox's own text input processor, which feeds the window as the system's input method would; BiDi has no command.
COMPOSER = """
    window.composer ??= Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    if (!window.composer.beginInputTransactionForTests(window)) throw Error("The window takes no input.");
"""
FEELS = "window.feels = 0, addEventListener('mousemove', () => (window.feels = 1), { capture: true, once: true })"
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004", "Backspace": "\ue003", "Control": "\ue009"}
KEYS |= {"Shift": "\ue008", "Meta": "\ue03d", "ArrowDown": "\ue015", "ArrowUp": "\ue013", "Space": " "}
KEYS |= {"ArrowLeft": "\ue012", "ArrowRight": "\ue014", "Home": "\ue011", "End": "\ue010", "F2": "\ue032"}


class FirefoxTab(Tab):
    def __init__(self, bidi: Bidi, context: str) -> None:
        self._bidi, self.context = bidi, context

    def evaluate(self, script: str, within: float) -> str:
        try:
            answer = self._bidi.send(
                "script.evaluate",
                within=within + 5,
                expression=script,
                target={"context": self.context},
                awaitPromise=True,
            )
        except BidiError as error:
            raise PageGone(str(error)) from error
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return str(answer["result"]["value"])

    def go(self, url: str) -> None:
        self._bidi.send("browsingContext.navigate", context=self.context, url=url, wait="complete", within=30)

    def to_front(self) -> None:
        self._bidi.send("browsingContext.activate", context=self.context)

    def point(self, x: int, y: int, *, press: bool) -> None:
        if press:
            self._until_it_feels_the_pointer(x, y)
        steps: list[dict[str, Any]] = [{"type": "pointerMove", "x": x, "y": y}]
        if press:
            steps += [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        self._mouse(steps)

    def _until_it_feels_the_pointer(self, x: int, y: int) -> None:
        """A page that has just opened loses what is pressed, for a moment longer than its words stand there."""
        for aside in (1, 0) * 10:
            self.js(f"({FEELS}, 1)")
            self._mouse([{"type": "pointerMove", "x": x + aside, "y": y}])
            with suppress(TimeoutError):
                self.wait_for("window.feels", 0.3)
                return

    def type(self, text: str) -> None:
        self._keys([step for letter in text for step in (("keyDown", letter), ("keyUp", letter))])

    def compose(self, so_far: str) -> None:
        clause = f"{len(so_far)}, window.composer.ATTR_RAW_CLAUSE"
        as_browser(
            self._bidi,
            f"{COMPOSER} window.composer.setPendingCompositionString({json.dumps(so_far)});"
            f"window.composer.appendClauseToPendingComposition({clause});"
            f"window.composer.setCaretInPendingComposition({len(so_far)});"
            "if (!window.composer.flushPendingComposition()) throw Error('Nothing could be composed.');",
        )

    def commit(self, text: str) -> None:
        as_browser(self._bidi, f"{COMPOSER} window.composer.commitCompositionWith({json.dumps(text)});")

    def press(self, keys: str) -> None:
        held = [KEYS.get(key, key) for key in keys.split("+")]
        self._keys([("keyDown", key) for key in held] + [("keyUp", key) for key in reversed(held)])

    def choose(self, selector: str, *files: Path) -> None:
        found = self._bidi.send(
            "script.evaluate",
            expression=f"document.querySelector({json.dumps(selector)})",
            target={"context": self.context},
            awaitPromise=False,
        )
        field = {"sharedId": found["result"]["sharedId"]}
        paths = [str(file) for file in files]
        self._bidi.send("input.setFiles", context=self.context, element=field, files=paths)

    def colours(self, scheme: Literal["light", "dark"]) -> None:
        wanted = {
            "layout.css.prefers-color-scheme.content-override": int(scheme == "light"),
            "ui.prefersReducedMotion": 1,
        }
        as_browser(self._bidi, "".join(f"Services.prefs.setIntPref('{one}', {wanted[one]});" for one in wanted))
        self.wait_for(f"matchMedia('(prefers-color-scheme: {scheme}) and (prefers-reduced-motion: reduce)').matches")

    def picture(self) -> bytes:
        self.to_front()
        return base64.b64decode(self._bidi.send("browsingContext.captureScreenshot", context=self.context)["data"])

    def close(self) -> None:
        self._bidi.send("browsingContext.close", context=self.context)

    def _keys(self, steps: list[tuple[str, str]]) -> None:
        self._perform({"type": "key", "id": "keys", "actions": [{"type": kind, "value": key} for kind, key in steps]})

    def _mouse(self, steps: list[dict[str, Any]]) -> None:
        self._perform({"type": "pointer", "id": "mouse", "actions": steps})

    def _perform(self, source: dict[str, Any]) -> None:
        self._bidi.send("input.performActions", context=self.context, actions=[source], within=30)


class Firefox(Browser):
    name = "firefox"
    base = f"moz-extension://{UUID}"

    def __init__(self, profile: Path, now: datetime) -> None:
        """Starts without an extension: ``reset`` installs one, so that one Firefox serves a whole session."""
        self.errors = []
        self._now = now
        self.sites = self._replicas
        self._installed: str | None = None
        self._process = _start(profile)
        assert self._process.stderr is not None
        self._drain = threading.Thread(target=self._process.stderr.read, daemon=True)  # keeps the pipe empty
        try:
            self._bidi = Bidi(_address(self._process) + "/session")
            self._drain.start()
            self._bidi.send("session.new", capabilities={})
            self._bidi.send(
                "network.addIntercept",
                phases=["beforeRequestSent"],
                urlPatterns=[{"type": "pattern", "protocol": "https", "hostname": host} for host in serve.HOSTS],
            )
            self._bidi.on("network.beforeRequestSent", self._answer)
            self._bidi.on("log.entryAdded", self._log)
        except BaseException:
            self.close()
            raise

    def reset(self, extension: Path) -> None:
        """A clean start: all tabs but one closed, storage gone, the extension installed anew."""
        kept = self.new_tab()
        self._kept, self._kept_is_ours = kept, False
        for context in self._bidi.send("browsingContext.getTree")["contexts"]:
            if context["context"] != kept.context:
                self._bidi.send("browsingContext.close", context=context["context"])
        if self._installed:
            self._bidi.send("webExtension.uninstall", extension=self._installed)
        self._installed = self._bidi.send(
            "webExtension.install", extensionData={"type": "path", "path": str(extension.resolve())}
        )["extension"]
        self.errors.clear()
        self.sites = self._replicas

    def _replicas(self, url: str) -> Any:
        return serve.answer(url, self._now)

    def new_tab(self) -> FirefoxTab:
        context = self._bidi.send("browsingContext.create", type="tab")["context"]
        self._bidi.send("browsingContext.setViewport", context=context, viewport={"width": 1280, "height": 900})
        return FirefoxTab(self._bidi, context)

    def tab_of(self, url: str) -> FirefoxTab:
        end = time.monotonic() + 20
        while time.monotonic() < end:
            for context in self._bidi.send("browsingContext.getTree", maxDepth=0)["contexts"]:
                if context["url"] == url:
                    return FirefoxTab(self._bidi, context["context"])
        raise TimeoutError(f"no tab ever showed {url}")

    def kill_background(self) -> None:
        policy = f"WebExtensionPolicy.getByID({json.dumps(self._installed)})"
        as_browser(self._bidi, f"{policy}.extension.terminateBackground({{disableResetIdleForTest: true}})")

    def close(self) -> None:
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            self._process.wait(15)
        self._drain.join(5)
        assert self._process.stderr is not None
        self._process.stderr.close()

    def _answer(self, event: dict[str, Any]) -> None:
        if not event["isBlocked"]:
            return
        request = event["request"]
        answer = self.sites(request["url"])
        self._bidi.post(
            "network.provideResponse",
            request=request["request"],
            statusCode=answer.status,
            headers=[{"name": k, "value": {"type": "string", "value": v}} for k, v in answer.headers.items()],
            body={"type": "base64", "value": base64.b64encode(answer.body).decode()},
        )

    def _log(self, entry: dict[str, Any]) -> None:
        if entry["level"] == "error":
            self.errors.append(str(entry["text"]))


def as_browser(bidi: Bidi, expression: str) -> None:
    """Evaluates with the browser's own power (-remote-allow-system-access)."""
    tree = bidi.send("browsingContext.getTree", **{"moz:scope": "chrome"})
    window = tree["contexts"][0]["context"]
    answer = bidi.send("script.evaluate", expression=expression, target={"context": window}, awaitPromise=True)
    if answer["type"] == "exception":
        raise RuntimeError(answer["exceptionDetails"]["text"])


def _start(profile: Path) -> subprocess.Popen[str]:
    profile.mkdir(parents=True, exist_ok=True)
    # Whatever extension is installed later has one of these ids; its pages then have a known address.
    ids = [json.loads(file.read_text()) for file in Path(__file__).parents[2].glob("**/manifest.json") if _ours(file)]
    uuids = {manifest["browser_specific_settings"]["gecko"]["id"]: UUID for manifest in ids}
    preferences = PREFERENCES | {"extensions.webextensions.uuids": json.dumps(uuids)}
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items()]
    (profile / "user.js").write_text("".join(lines))
    return subprocess.Popen(
        [
            BINARY,
            "-headless",
            "-no-remote",
            "-profile",
            str(profile),
            "-remote-allow-system-access",  # without it extension pages cannot be opened
            "--remote-debugging-port",
            "0",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def _ours(file: Path) -> bool:
    return file.parent.name in ("extension", "fixture_extension") and "node_modules" not in file.parts


def _address(process: subprocess.Popen[str]) -> str:
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(r"WebDriver BiDi listening on (ws://\S+)", line):
            return found[1]
    raise RuntimeError("Firefox did not start")
