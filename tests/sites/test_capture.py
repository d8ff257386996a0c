"""A page that is given away holds its shape and nothing of anybody: 40 secrets are planted, none is in it."""

from __future__ import annotations

import base64
import json
import re
from typing import Any

import pytest

from tests.sites import mutate
from tests.sites.reading import Tab
from tests.sites.x_shapes import page as x_page
from tests.sites.x_shapes import post

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

SECRETS = [f"zq{word}{n}qz" for n, word in enumerate(("Alder", "Birch", "Cedar", "Daphne", "Elm") * 9, start=10)]
NUMBERS = ["8237461028374650", "4417702931"]


def planted() -> str:
    """Every place of a page in which something of somebody may stand, each with a secret of its own."""
    s = iter(SECRETS)
    coded = base64.b64encode(f"comment:{NUMBERS[0]}_{NUMBERS[1]}".encode()).decode()
    attributes = " ".join(
        f'{name}="{next(s)}"'
        for name in (
            "id", "class", "title", "alt", "aria-label", "aria-labelledby", "aria-describedby", "aria-placeholder", "data-testid", "data-pagelet",
            "data-ad-rendering-role", "data-ad-preview", "data-store", "role", "dir", "lang", "tabindex", "style", "onclick", "data-visualcompletion",
        )
    )  # fmt: skip
    return (
        f'<div {attributes}>{next(s)} <b>@{next(s)}</b></div><script>var a = "{next(s)}"</script><style>.{next(s)} {{}}</style><!-- {next(s)} -->'
        f'<a href="/{next(s)}/status/{NUMBERS[0]}?x={next(s)}#{next(s)}">l</a><a href="https://{next(s)}.example/{next(s)}">l</a>'
        f'<a href="/groups/{next(s)}/user/{NUMBERS[1]}/?comment_id={coded}&story_fbid={next(s)}">l</a><a href="javascript:{next(s)}">l</a>'
        f'<input value="{next(s)}"><textarea>{next(s)}</textarea><time datetime="{next(s)}">t</time><x-{next(s)}>o</x-{next(s)}>'
        f'<svg><title>{next(s)}</title></svg><template>{next(s)}</template><noscript>{next(s)}</noscript>'
        f'<div data-testid="UserAvatar-Container-{next(s)}">{NUMBERS[0]}</div>'
    )  # fmt: skip


def captured(tab: Tab) -> str:
    made = tab.ask("() => sites.capture(document, new URL(location.href))")
    assert isinstance(made, str)
    return made


@pytest.mark.parametrize(
    "url", ["https://x.com/zqAlder10qz/status/8237461028374650", "https://www.facebook.com/zqAlder10qz"]
)
def test_none_of_forty_planted_secrets_is_in_the_capture(tab: Any, url: str) -> None:
    html = planted()
    assert sum(secret in html for secret in SECRETS) >= 40
    tab.open(url, f"<!doctype html><html><body>{html}</body></html>")
    made = captured(tab)
    coded = [code[: len(code) // 4 * 4] for code in re.findall(r"[A-Za-z0-9+/]{16,}", made)]
    plain = made + "".join(base64.b64decode(code).decode("utf-8", "replace") for code in coded)
    leaked = [secret for secret in [*SECRETS, *NUMBERS] if secret.lower() in plain.lower()]
    assert leaked == []
    assert "comment_id" in made


@pytest.mark.parametrize("page", ["x/status", "x/home", "facebook/post-dialog", "facebook/home"])
def test_the_capture_of_a_page_is_read_as_the_page_was(tab: Any, page: str) -> None:
    before = mutate.reading(tab, page)
    made = captured(tab)
    for words in (
        "Robin",
        "Maya",
        "coupon",
        "robinvale",
        "maya.lind",
        "8880001",
        "122100000000000402",
        "not-to-be-read",
    ):
        assert words not in made
    path = re.search(r"Path: (\S+) -->", made)
    assert path
    host = "https://x.com" if page.startswith("x/") else "https://www.facebook.com"
    after = tab.read(host + path[1], f"<!doctype html><html><head></head>{made}</html>")
    assert (after["kind"], len(after["posts"])) == (before["kind"], len(before["posts"]))
    assert [p["kind"] for p in after["posts"]] == [p["kind"] for p in before["posts"]]
    same_people = [len({p["author"]["handle"] or p["author"]["id"] for p in read["posts"]}) for read in (before, after)]
    assert same_people[0] == same_people[1]


def test_a_report_holds_counts_and_no_words(tab: Any) -> None:
    tab.read("https://x.com/home", x_page(post("maya_p", "Maya", 7, "Your fox")))
    made = json.loads(tab.ask("() => sites.reportOf(location.href)"))
    assert (made["platform"], made["kind"], made["seen"], made["map"]) == ("x", "home", 1, "x 2026-11-27")
    assert made["hits"]["post"][0] > 0
    assert not re.search(r"maya|fox|noa|\d{10}|http", json.dumps(made), re.I)


def test_a_capture_changes_nothing_on_the_page(tab: Any) -> None:
    tab.open("https://x.com/home", x_page(post("maya_p", "Maya", 7)))
    same = tab.ask(
        "() => { const before = document.documentElement.outerHTML; sites.capture(document, new URL(location.href)); return before === document.documentElement.outerHTML; }"
    )
    assert same
