"""Reads the dashboard as a person without JavaScript does: looks at pages, fills in forms, presses buttons by name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

from werkzeug.test import TestResponse

from tests.api.stand import Stand

ISOLATES = re.compile("[\u2066-\u2069]")
INLINE = frozenset({"a", "bdi", "span", "time", "code"})
VOID = frozenset({"img", "input", "br", "meta", "link", "path", "hr"})


@dataclass
class Form:
    """A form: where it goes, what it sends as it stands, and the names of its buttons."""

    action: str
    method: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    buttons: list[str] = field(default_factory=list)


class Reading(HTMLParser):
    """Words, links, headings and forms of a page. Tags that are not closed, or closed twice, are faults."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.links: dict[str, str] = {}
        self.headings: list[str] = []
        self.ids: list[str] = []
        self.faults: list[str] = []
        self._open: list[tuple[str, dict[str, str | None], list[str]]] = []
        self._words: list[str] = []
        self._select: str | None = None
        self.feed(html)
        self.faults += [f"<{tag}> is never closed" for tag, _, _ in self._open]
        self.text = ISOLATES.sub("", " ".join("".join(self._words).split()))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if "id" in given:
            self.ids.append(given["id"] or "")
        if tag == "form":
            self.forms.append(Form(given["action"] or "", given.get("method") or "get"))
        name = given.get("name")
        if tag == "input" and name and self.forms:
            kind = given.get("type")
            if kind not in ("radio", "checkbox") or "checked" in given:
                self.forms[-1].fields.setdefault(name, []).append(given.get("value") or "")
        if tag == "select":
            self._select = name
        if tag == "option" and self._select and ("selected" in given or self._select not in self.forms[-1].fields):
            self.forms[-1].fields[self._select] = [given.get("value") or ""]
        if tag not in INLINE:
            self._words.append(" ")
        if tag not in VOID:
            self._open.append((tag, given, []))

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            self.faults.append(f"</{tag}> closes {self._open[-1][0] if self._open else 'nothing'}")
            return
        _, given, words = self._open.pop()
        said = " ".join("".join(words).split())
        between = [] if tag in INLINE else [" "]
        self._words += between
        if self._open:
            self._open[-1][2].extend(between + words + between)
        label = ISOLATES.sub("", given.get("aria-label") or said)
        if tag == "button" and self.forms:
            self.forms[-1].buttons.append(label)
        if tag == "textarea" and self.forms and given.get("name"):
            self.forms[-1].fields[given["name"] or ""] = [said]
        if tag == "a":
            self.links[label] = given.get("href") or ""
        if tag in ("h1", "h2", "h3", "h4"):
            self.headings.append(ISOLATES.sub("", said))
        if tag == "select":
            self._select = None

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[-1][2].append(data)
            if self._open[-1][0] not in ("title", "option"):
                self._words.append(data)


class Reader:
    """A signed-in person with the dashboard open at one page."""

    def __init__(self, stand: Stand) -> None:
        self.stand = stand
        self.cookie = stand.sign_in()
        self.at = "/"
        self.answer: TestResponse

    def open(self, path: str, status: int = 200) -> Reading:
        """Opens an address; follows where it leads."""
        self.answer = self.stand.follow(path, Cookie=self.cookie)
        return self._arrived(path, status)

    def press(self, button: str, **fields: Any) -> Reading:
        """Presses the one button of that name, with these fields filled in otherwise than they stand."""
        found = [form for form in self.page.forms if button in form.buttons]
        assert len(found) == 1, f"{len(found)} buttons called {button}: {[form.buttons for form in self.page.forms]}"
        [form] = found
        sent = {name: values for name, values in {**form.fields, **fields}.items() if values is not None}
        if form.method == "get":
            return self.open(f"{form.action}?{urlencode(sent, doseq=True)}")
        self.answer = self.stand.fill(form.action, self.cookie, **sent)
        return self._arrived(form.action, 200)

    def follow(self, link: str) -> Reading:
        return self.open(self.page.links[link])

    def undo(self) -> Reading:
        return self.press("Undo")

    @property
    def page(self) -> Reading:
        return Reading(self.answer.text)

    def _arrived(self, path: str, status: int) -> Reading:
        while self.answer.status_code == 303:
            path = self.answer.headers["Location"].partition("#")[0]
            assert path.startswith("/")
            assert not path.startswith("//")
            self.answer = self.stand.follow(path, Cookie=self.cookie)
        assert self.answer.status_code == status, self.answer.text
        self.at = path
        page = self.page
        assert page.faults == []
        assert len(page.ids) == len(set(page.ids))
        return page
