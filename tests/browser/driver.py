"""What the tests can do with a browser, the same in Chromium and Firefox: tabs, real clicks and keys, the overlay.

Elements are named by short JavaScript expressions. ``all(css)`` and ``role(role, name)`` look through open shadow
roots; the overlay's are open only where ``storage.local.debug`` is set. Evaluation goes through the browser's own
protocol, so the strict policies of the replica pages are in force for the page and not for the test.
"""

from __future__ import annotations

import json
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

PRELUDE = r"""
const shadows = (root) => [...root.querySelectorAll("*")].filter((e) => e.shadowRoot)
  .flatMap((e) => [e.shadowRoot, ...shadows(e.shadowRoot)]);
const within = (root, css) => [root, root.shadowRoot].filter(Boolean)
  .flatMap((r) => [r, ...shadows(r)]).flatMap((r) => [...r.querySelectorAll(css)]);
const all = (css) => within(document, css);
const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").trim().replace(/\s+/g, " "); // without bidi isolates
const nameOf = (e) => plain(e.getAttribute("aria-label") ?? e.labels?.[0]?.textContent ?? e.textContent);
const ROLES = {
  button: "button,[role=button]",
  link: "a[href],[role=link]",
  textbox: "input,textarea,[role=textbox]",
  heading: "h1,h2,h3,[role=heading]",
};
const fits = (e, name) => name === undefined || (name instanceof RegExp ? name.test(nameOf(e)) : nameOf(e) === name);
const roles = (role, name, root = document) => within(root, ROLES[role] ?? `[role=${role}]`)
  .filter((e) => e.checkVisibility() && fits(e, name));
const role = (...wanted) => roles(...wanted)[0] ?? null;
const seen = (n) => n.nodeType === 1 && n.localName !== "style" && n.checkVisibility();
const textOf = (e) => !e ? "" : plain([...(e.shadowRoot ?? e).childNodes]
  .map((n) => n.nodeType === 3 ? n.data : seen(n) ? textOf(n) : "").join(" "));
// Where an element's middle is, if a pointer there would reach it, and if it stands still for two frames.
const middle = (e) => {
  if (!e?.isConnected) return null;
  const box = e.getBoundingClientRect();
  if (!box.width || !box.height) return null;
  const x = Math.round(box.left + box.width / 2), y = Math.round(box.top + box.height / 2);
  let hit = document.elementFromPoint(x, y);
  for (let inner; (inner = hit?.shadowRoot?.elementFromPoint(x, y)) && inner !== hit;) hit = inner;
  for (let n = hit; n; n = n.parentNode ?? n.host) if (n === e) return {x, y};
  return null;
};
const aim = async (find) => {
  find()?.scrollIntoView({block: "center", inline: "nearest", behavior: "instant"});
  const before = middle(find());
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const now = middle(find());
  return before && now && before.x === now.x && before.y === now.y ? now : null;
};
"""


class PageGone(RuntimeError):
    """The page went away (a navigation) while an expression was evaluated."""


WELCOME = "welcome/welcome.html"


class Tab(ABC):
    """One tab. Every wait is for something that a user would see, never for time."""

    @abstractmethod
    def evaluate(self, script: str, within: float) -> str:
        """Runs ``script``, whose value is a promise of a string, in the page's own world. Raises PageGone."""

    @abstractmethod
    def go(self, url: str) -> None:
        """Loads an address."""

    @abstractmethod
    def to_front(self) -> None:
        """Makes this the tab that is seen: timers and frames of hidden ones hardly run."""

    @abstractmethod
    def point(self, x: int, y: int, *, press: bool) -> None:
        """Moves the pointer there and, where ``press``, clicks."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Types with real key events into whatever has the focus."""

    @abstractmethod
    def compose(self, so_far: str) -> None:
        """As an input method does before its words are chosen: shows ``so_far`` as what is being composed."""

    @abstractmethod
    def commit(self, text: str) -> None:
        """Ends what is being composed with these words."""

    @abstractmethod
    def press(self, keys: str) -> None:
        """One key with its modifiers: ``Enter``, ``Escape``, ``Tab``, ``Control+Enter``."""

    @abstractmethod
    def choose(self, selector: str, *files: Path) -> None:
        """Gives a file field these files, as its dialog would."""

    @abstractmethod
    def colours(self, scheme: Literal["light", "dark"]) -> None:
        """What the system asks for, and no motion. In Firefox it is that of the whole browser."""

    @abstractmethod
    def picture(self) -> bytes:
        """What is seen, as PNG."""

    @abstractmethod
    def close(self) -> None: ...

    def js(self, expression: str) -> Any:
        """The value of an expression, which must be JSON; a promise is awaited."""
        return json.loads(
            self.evaluate(f"(async () => {{{PRELUDE} return JSON.stringify((await ({expression})) ?? null); }})()", 20)
        )

    def wait_for(self, expression: str, within: float = 10) -> Any:
        """Waits until the expression is true and gives its value; raises TimeoutError after ``within`` seconds."""
        end = time.monotonic() + within
        while (left := end - time.monotonic()) > 0:
            script = (
                f"(async () => {{{PRELUDE} const end = performance.now() + {left * 1000:.0f}; for (;;) {{"
                f"const value = await ({expression}); if (value) return JSON.stringify(value instanceof Node ? true : value);"
                "if (performance.now() > end) return 'null'; await new Promise((done) => setTimeout(done, 20)); } })()"
            )
            try:
                value = json.loads(self.evaluate(script, left + 5))
            except PageGone:
                continue
            if value:
                return value
        raise TimeoutError(f"never true: {expression}\n{self._seen()}")

    def click(self, element: str, within: float = 10) -> None:
        """A real click in the middle of an element, once it can be reached by a pointer."""
        self._aim(element, within, press=True)

    def hover(self, element: str, within: float = 10) -> None:
        self._aim(element, within, press=False)

    def write(self, element: str, text: str) -> None:
        """Clicks into an editor, waits for the caret, types."""
        self.click(element)
        self.wait_for(f"document.activeElement === ({element}) && getSelection().rangeCount > 0")
        self.type(text)

    def screenshot(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(self.picture())

    def _aim(self, element: str, within: float, *, press: bool) -> None:
        self.to_front()
        place = self.wait_for(f"aim(() => {element})", within)
        self.point(place["x"], place["y"], press=press)

    def _seen(self) -> str:
        try:
            return f"on {self.js('location.href')}: {self.js('textOf(document.body)')[:600]}"
        except (RuntimeError, TimeoutError) as gone:
            return f"(page not readable: {gone})"


class Browser(ABC):
    """A running browser with one extension installed; replica pages answer under the real origins."""

    name: str
    base: str  # chrome-extension://ID or moz-extension://UUID
    errors: list[str]  # console errors of pages, content scripts and extension pages since the last reset
    sites: Callable[[str], Any]  # what the sites send for an address: status, headers, body; the replicas at first
    _kept: Tab  # the one tab that a reset leaves
    _kept_is_ours: bool  # whether it already shows a page of the extension

    @abstractmethod
    def new_tab(self) -> Tab: ...

    @abstractmethod
    def kill_background(self) -> None:
        """Ends the extension's background as the browser does when it is idle."""

    @abstractmethod
    def close(self) -> None: ...

    @abstractmethod
    def tab_of(self, url: str) -> Tab:
        """The tab that shows this address, once there is one."""

    def welcome(self) -> Tab:
        """The tab that Nod opened at its installation, which asks by itself to be connected where it finds the agent."""
        return self.tab_of(f"{self.base}/{WELCOME}")

    def open(self, url: str) -> Tab:
        """A new tab with this page."""
        tab = self.new_tab()
        tab.go(url)
        return tab

    def open_extension(self, path: str) -> Tab:
        """A new tab with a page of the extension, e.g. ``popup/popup.html``."""
        return self.open(f"{self.base}/{path}")

    def storage(self) -> dict[str, Any]:
        """All of the extension's ``storage.local``."""
        return self._in_extension("await api.storage.local.get(null)")

    def store(self, **values: Any) -> None:
        """Writes into the extension's ``storage.local``."""
        self._in_extension(f"await api.storage.local.set({json.dumps(values)})")

    def tell_background(self, message: dict[str, Any]) -> Any:
        """Says something to the extension's background as a page of its own does; gives the answer."""
        return self._in_extension(f"await api.runtime.sendMessage({json.dumps(message)})")

    def _in_extension(self, call: str) -> Any:
        """Asks from the tab that is always there: opening one for each question is a fifth of what a test costs."""
        if not self._kept_is_ours:
            self._kept.go(f"{self.base}/manifest.json")  # a page of the extension that runs nothing of its own
            self._kept_is_ours = True
        return self._kept.js(
            f"(async () => {{ const api = globalThis.browser ?? globalThis.chrome; return {call}; }})()"
        )
