"""A page of a made-up site and the overlay's parts on it.

The clock of the parts stands at Sunday 22 November 2026, 14:10 UTC; nothing here waits for time to pass.
"""

from typing import Any

from playwright.sync_api import Locator, Page, expect

NOW = "2026-11-22T14:10:00Z"
FEED = """<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>
<style>
  body { margin: 0; font: 15px/20px sans-serif; color: #0f1419; background: #fff }
  main { margin-left: 275px; width: 600px }
  article { padding: 12px 16px } .line { display: flex; align-items: baseline; white-space: nowrap }
  .author { font-weight: 700 }
</style>
<main><h1>Posts</h1>
<article><div class="line"><a class="author" href="#joe">Joe</a></div>
<div class="text">When does the coupon expire?</div>
<button id="reply">Reply</button></article>
<article><div class="inline"><b class="author">Maya</b></div>
<div class="text">Your fox hangs over my daughter's bed.</div></article>
</main></html>"""
MODEL: dict[str, Any] = {
    "postKey": "x:1",
    "name": "Joe",
    "reasons": [{"id": "question", "text": "Joe asks: When does the coupon expire?"}],
    "waitingSince": "2026-11-17T09:30:00Z",
    "since": "posted",
    "needs": "words",
    "state": "waiting",
    "withheld": None,
    "timesHere": 3,
    "lastIn": None,
    "lastOut": None,
}
PUT = """([kind, model, options, selector]) => {
  window.calls = window.calls ?? [];
  const told = (name) => (...words) => { calls.push([name, ...words]); return window.answer; };
  const names = ["done", "snooze", "notForMe", "undo", "about",
    "yes", "notMe", "readAgain", "refresh", "donate", "save", "copy", "close"];
  const handlers = Object.fromEntries(names.map((name) => [name, told(name)]));
  window.part = nod[kind](model, handlers, { debug: true, now: () => new Date(window.present), ...options });
  document.querySelector(selector).append(part.host);
}"""


class Site:
    """A page with parts on it. ``page`` is Playwright's; ``calls()`` are what the parts told their caller, in order."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.page.evaluate("(now) => { window.present = now }", NOW)

    def chip(self, where: str = ".line", options: dict[str, Any] | None = None, **model: Any) -> Locator:
        self.page.evaluate(PUT, ["createChip", {**MODEL, **model}, options or {}, where])
        return self.page.locator("[data-nod] .chip").last

    def edge(self, options: dict[str, Any] | None = None, **model: Any) -> Locator:
        self.page.evaluate(PUT, ["createEdge", model, options or {}, "body"])
        self.page.evaluate("(model) => part.update(model)", model)
        return self.page.locator("[data-nod] .line").last

    def first_nod(self, options: dict[str, Any] | None = None, **model: Any) -> Locator:
        self.page.evaluate(PUT, ["createFirstNod", model, options or {}, "body"])
        return self.page.locator("[data-nod] .greeting").last

    def donate(self, options: dict[str, Any] | None = None, **model: Any) -> Locator:
        self.page.evaluate(PUT, ["createDonate", model, options or {}, "body"])
        return self.page.locator("[data-nod] .donate").last

    def panel(self, box: str, options: dict[str, Any] | None = None, **model: Any) -> Locator:
        """The panel beside the composer of that selector: its box, or what holds the box and its buttons."""
        self.page.evaluate(
            """([model, options, selector]) => {
              window.calls = window.calls ?? [];
              const told = (name) => (...words) => { calls.push([name, ...words]); };
              const handlers = { folds: told("folds"), notUseful: ({ id }) => calls.push(["notUseful", id]),
                rest: told("rest"), leave: told("leave"),
                copy: async (words) => { calls.push(["copy", words]); return window.copied ?? true; } };
              window.part = nod.createPanel(handlers, { debug: true, key: "Shift+F2", ...options });
              const frame = document.querySelector(selector);
              const box = frame.matches("[contenteditable]") ? frame : frame.querySelector("[contenteditable]") ?? frame;
              (frame.closest("[role=dialog]") ?? document.body).append(part.host);
              window.show = (model) => { part.update({ ticks: {}, hints: [], text: "", ...model }); part.standBy(box, frame); };
              show(model);
            }""",
            [model, options or {}, box],
        )
        return self.page.locator("[data-nod] .panel").last

    def show(self, **model: Any) -> None:
        """The panel after another answer."""
        self.page.evaluate("(model) => show(model)", model)

    def update(self, **model: Any) -> None:
        self.page.evaluate("(model) => part.update(model)", {**MODEL, **model})

    def open_card(self, **model: Any) -> Locator:
        self.chip(**model).click()
        card = self.page.get_by_role("dialog")
        expect(card).to_be_visible()
        return card

    def calls(self) -> list[list[Any]]:
        said: list[list[Any]] = self.page.evaluate("window.calls ?? []")
        return said

    def box(self, selector: str) -> dict[str, float]:
        box: dict[str, float] = self.page.locator(selector).first.evaluate(
            "(node) => node.getBoundingClientRect().toJSON()"
        )
        return box
