"""Takes away, one at a time, every mark by which the reader finds its way on a page, and looks whether it says so.

A mark is an attribute, a value or a tag that a selector of the map names, or an attribute that the reader's code asks
for. Each is renamed or removed on every replica page of its site, the page is read, and the reading is compared with
that of the page as it was:

======== ================================================================================
told     something is read differently, and coverage says so
warned   all is read as before, and coverage says that it was found by a second way
nothing  all is read as before: the mark was not needed on this page
SILENT   something is read differently, and nothing says so
WRONG    a post was read under another name than its author's
======== ================================================================================

``make mutate`` prints the table of all pages; ``make test`` looks at a sample.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.replicas import serve
from tests.sites.reading import Tab, a_browser, bundled

SITES = Path(__file__).resolve().parents[2] / "extension" / "sites"
EXPECTED = json.loads((Path(serve.__file__).parent / "expected.json").read_text("utf-8"))["pages"]
#: Those that hold posts to be read.
PAGES = [page for page, expected in EXPECTED.items() if expected["posts"]]
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
#: Fields by which the reader finds boxes, buttons and confirmations while somebody writes: not part of reading a page.
WRITING = {
    "composer", "composerWrap", "composerQuote", "inlineReply", "toastLink", "alert", "send", "composerForm", "ownPostForm",
    "composerAvatar", "darkPage", "loading", "empty",
}  # fmt: skip

BREAK = """({attribute, operator, value, tag, how}) => {
  const broken = (text) => value ? text.split(value).join(value.startsWith("/") || value.includes("=") ? "/zz/" : "zz") : "zz";
  if (tag) {
    for (const old of [...document.querySelectorAll(tag)].filter((e) => e !== document.body)) {
      const made = document.createElement("zz-" + tag);
      for (const {name, value} of old.attributes) made.setAttribute(name, value);
      made.append(...old.childNodes);
      old.replaceWith(made);
    }
    return;
  }
  const test = value === null ? `[${attribute}]` : `[${attribute}${operator}"${CSS.escape(value)}"]`;
  for (const e of [...document.querySelectorAll(test)]) {
    const held = e.getAttribute(attribute);
    if (how === "rename" && value !== null) e.setAttribute(attribute, broken(held));
    else {
      e.removeAttribute(attribute);
      if (how === "rename") e.setAttribute("data-zz", held);
    }
  }
}"""


@dataclass(frozen=True)
class Mark:
    """What is taken away: an attribute (with a value, as a selector asks for it) or a tag, renamed or removed."""

    attribute: str = ""
    operator: str = "="
    value: str | None = None
    tag: str = ""
    how: str = "rename"

    def __str__(self) -> str:
        asked = f'{self.attribute}{self.operator}"{self.value}"' if self.value is not None else self.attribute
        return f"{self.how} {f'<{self.tag}>' if self.tag else f'[{asked}]'}"


@dataclass(frozen=True)
class Outcome:
    page: str
    mark: Mark
    kind: str
    told: tuple[str, ...]
    changed: tuple[str, ...]


def marks_of(site: str) -> list[Mark]:
    """Every mark of a site's map, and every attribute that its code reads."""
    fields = json.loads((SITES / f"{site}.json").read_text("utf-8"))["fields"]
    selectors = [s for name, candidates in fields.items() if name not in WRITING for s in candidates]
    made: set[Mark] = set()
    for selector in selectors:
        for attribute, operator, value in re.findall(r'\[([\w-]+)(?:([*^$~|]?=)"([^"]*)"[^\]]*)?\]', selector):
            asked = {"operator": operator or "=", "value": value if operator else None}
            made |= {Mark(attribute, how=how, **asked) for how in ("rename", "remove")}
        bare = re.sub(r'\[[^\]]*\]|"[^"]*"', "", selector)
        made |= {
            Mark(tag=tag)
            for tag in re.findall(r"(?<![\w#.:-])([a-z][a-z0-9]*)(?![\w(-])", bare)
            if tag not in ("html", "body")
        }
        made |= {Mark("id", value=name) for name in re.findall(r"#([\w-]+)", bare)}
    names = (f"{site}*.js", "text.js")
    code = "".join(path.read_text("utf-8") for name in names for path in sorted(SITES.glob(name)))
    read = set(re.findall(r'(?:get|has)Attribute\("([\w-]+)"\)', code)) - {
        "aria-disabled",
        "disabled",
        "aria-placeholder",
    }
    made |= {Mark(attribute, how=how) for attribute in read for how in ("rename", "remove")}
    return sorted(made, key=str)


def stages(page: str, lang: str = "en") -> tuple[str, str]:
    """The address and the markup of a replica page."""
    url = serve.fill(EXPECTED[page]["url"], NOW)
    path = urlsplit(url).path
    return url, serve.render(page, NOW, path=path, lang=lang)


PLACE_ROWS = """() => { let y = 0; for (const cell of document.querySelectorAll("[data-testid=cellInnerDiv]"))
  cell.style.transform = `translateY(${(y += 120) - 120}px)`; for (const t of document.querySelectorAll("template")) t.remove(); }"""


def reading(tab: Tab, page: str, mark: Mark | None = None, lang: str = "en") -> dict[str, Any]:
    """What the reader says of a page of which one mark was taken away."""
    url, html = stages(page, lang)
    if (tab.url, tab.html) != (url, html):
        tab.open(url, html)
        tab.ask(PLACE_ROWS)
        tab.ask("() => { globalThis.whole = document.documentElement.cloneNode(true) }")
    else:
        tab.ask("() => document.documentElement.replaceWith(whole.cloneNode(true))")
    if mark:
        tab.ask(BREAK, vars(mark))
    tab.afresh()
    return tab.again(now=int(NOW.timestamp() * 1000))


def named(post: dict[str, Any]) -> str:
    return str(post["id"] or post["text"][:60])


def compared(before: dict[str, Any], after: dict[str, Any]) -> tuple[list[str], bool]:
    """What is read differently, and whether a post stands under a wrong name."""
    changed, wrong = [], False
    old = {named(p): p for p in before["posts"]}
    new = {named(p): p for p in after["posts"]}
    if old.keys() != new.keys():
        changed.append("posts")
    by_text = {p["text"]: p for p in before["posts"] if p["text"]}
    for key, post in new.items():
        was = old.get(key) or by_text.get(post["text"])
        if was is None:
            continue
        changed += [field for field in was if was[field] != post[field]]
        wrong = wrong or any(
            post["author"][f] and post["author"][f] != was["author"][f] for f in ("handle", "id", "name")
        )
    changed += [part for part in ("account", "own", "truncated", "hidden", "kind") if before[part] != after[part]]
    return sorted(set(changed)), wrong


def outcome(tab: Tab, page: str, mark: Mark, before: dict[str, Any]) -> Outcome:
    after = reading(tab, page, mark)
    changed, wrong = compared(before, after)
    was, now = before["coverage"], after["coverage"]
    told = [now["health"]] if now["health"] != was["health"] else []
    told += sorted(set(now["missing"]) - set(was["missing"])) + [
        f"({f})" for f in now["fallback"] if f not in was["fallback"]
    ]
    kind = (
        "WRONG" if wrong else "told" if changed and told else "SILENT" if changed else "warned" if told else "nothing"
    )
    return Outcome(page, mark, kind, tuple(told), tuple(changed))


def table(tab: Tab, pages: list[str], every: int = 1) -> list[Outcome]:
    """The outcomes of every ``every``-th mark on each page."""
    found = []
    for page in pages:
        before = reading(tab, page)
        assert before["coverage"]["health"] == "ok", (page, before["coverage"])
        found += [outcome(tab, page, mark, before) for mark in marks_of(page.partition("/")[0])[::every]]
    return found


def main() -> int:
    pages = [page for page in PAGES if not sys.argv[1:] or any(page.startswith(name) for name in sys.argv[1:])]
    with a_browser() as browser:
        found = table(Tab(browser.new_page(), bundled()), pages)
    print(f"{'page':28} {'marks':>6} {'told':>6} {'warned':>7} {'nothing':>8} {'SILENT':>7} {'WRONG':>6}")
    for page in [*pages, "all"]:
        counts = Counter(o.kind for o in found if page in ("all", o.page))
        print(
            f"{page:28} {counts.total():6} {counts['told']:6} {counts['warned']:7} {counts['nothing']:8} {counts['SILENT']:7} {counts['WRONG']:6}"
        )
    bad = [o for o in found if o.kind in ("SILENT", "WRONG")]
    for o in bad:
        print(f"{o.kind} {o.page}: {o.mark}: {', '.join(o.changed)} {list(o.told)}")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
