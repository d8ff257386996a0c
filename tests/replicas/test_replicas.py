"""The replicas are what ``expected.json`` says, in every variant, and need nothing that the sites' policy forbids."""

from __future__ import annotations

import base64
import json
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from tests.replicas import serve, words

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
EXPECTED = json.loads((Path(__file__).parent / "expected.json").read_text())["pages"]
PAGES = [(page, lang) for page in EXPECTED for lang in words.LANGUAGES]
VOID = {"meta", "img", "br", "path", "circle", "link", "input"}


class Posts(HTMLParser):
    """What stands in each marked post and not in a post inside it: links, words."""

    def __init__(self) -> None:
        super().__init__()
        self.links: dict[str, list[str]] = {}
        self.words: dict[str, str] = {}
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str | None] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        self.tags.append((tag, given))
        if tag in VOID:
            return
        if tag in ("template", "script", "style"):
            self._silent += 1
        inside = self._open[-1] if self._open else None
        key = given.get("data-replica", inside) if not self._silent else None
        if key and "data-replica" in given:
            assert key not in self.links, f"{key} stands twice"
            self.links[key], self.words[key] = [], ""
        self._open.append(key)
        if key and given.get("href"):
            self.links[key].append(str(given["href"]))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        self._open.pop()
        if tag in ("template", "script", "style"):
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        if self._open and (key := self._open[-1]):
            self.words[key] += data


@cache
def read(page: str, lang: str = "en") -> Posts:
    path = re.sub(r"https://[^/]+", "", EXPECTED[page]["url"])
    posts = Posts()
    posts.feed(serve.render(page, NOW, path=serve.fill(path, NOW), lang=lang))
    return posts


@pytest.mark.parametrize(("page", "lang"), PAGES)
def test_every_page_holds_exactly_the_posts_that_are_expected(page: str, lang: str) -> None:
    assert set(read(page, lang).links) == set(EXPECTED[page]["posts"])


@pytest.mark.parametrize(("page", "lang"), PAGES)
def test_every_post_shows_its_author_and_the_id_that_is_expected(page: str, lang: str) -> None:
    posts = read(page, lang)
    for key, post in EXPECTED[page]["posts"].items():
        who = words.people()[post["who"]]
        links = posts.links[key]
        address = f"/{who['handle']}" if page.startswith("x/") else rf"{re.escape(who['facebook'])}|user/{who['uid']}/"
        assert any(re.search(address, link) for link in links) == (post["who"] != "anon"), key
        if post["id"] and post.get("id_from") is None:
            assert any(shows(serve.fill(post["id"], NOW), link) for link in links), key


def shows(post_id: str, link: str) -> bool:
    if post_id in link:
        return True
    coded = re.findall(r"comment_id=([\w+/]+)", link)
    return any(base64.b64decode(code + "==").endswith(f"_{post_id}".encode()) for code in coded if not code.isdigit())


@pytest.mark.parametrize("page", EXPECTED)
def test_what_is_not_shown_stays_hidden(page: str) -> None:
    for key, post in read(page).links.items():
        if EXPECTED[page]["posts"][key]["id"] is None:
            assert not [link for link in post if re.search(r"/status/\d+$|/posts/", link)], key


@pytest.mark.parametrize(("page", "lang"), PAGES)
def test_the_markup_needs_nothing_that_the_policy_forbids(page: str, lang: str) -> None:
    for tag, given in read(page, lang).tags:
        assert "style" not in given
        assert not [name for name in given if name.startswith("on")]
        if tag in ("script", "style") and given.get("type") != "application/json":
            assert given["nonce"] == serve.NONCE


def test_an_id_of_x_holds_its_time() -> None:
    made = int(serve.snowflake(NOW - timedelta(hours=2), 7))
    assert (made >> 22) + serve.SNOWFLAKE_EPOCH == int((NOW - timedelta(hours=2)).timestamp() * 1000)
    assert made & 0x3FFFFF == 7


def test_placeholders_are_filled_from_the_clock() -> None:
    assert serve.fill("{{time:2h}}", NOW) == "2026-11-22T10:00:00.000Z"
    assert serve.fill("/status/{{id:2h:7}}", NOW) == f"/status/{serve.snowflake(NOW - timedelta(hours=2), 7)}"


@pytest.mark.parametrize(
    ("text", "span"), [("90m", timedelta(minutes=90)), ("20d", timedelta(days=20)), ("5w", timedelta(weeks=5))]
)
def test_ages_are_read(text: str, span: timedelta) -> None:
    assert serve.age(text) == span


def test_an_age_without_a_unit_is_refused() -> None:
    with pytest.raises(ValueError, match="no age"):
        serve.age("2")


def test_nonsense_keeps_places_and_means_nothing() -> None:
    made = words.nonsense("Comment by {name} {n} ago")
    assert re.fullmatch(r"[A-Z]\w+ \w+ {name} {n} \w+", made)
    english = words.labels("en")
    assert not [key for key, label in words.labels("nonsense").items() if label == english[key]]


def test_all_languages_have_the_same_labels() -> None:
    assert all(words.labels(lang).keys() == words.labels("en").keys() for lang in words.LANGUAGES)


def test_a_scrambled_time_holds_its_letters_in_order_among_others() -> None:
    made = words.scrambled("7 h")
    assert "".join(letter for letter, shown in made if shown) == "7 h"
    assert sum(not shown for _, shown in made) > 6


@pytest.mark.parametrize(
    ("url", "page"),
    [
        ("https://x.com/home?lang=ar", "x/home"),
        ("https://x.com/robinvale/status/1", "x/status"),
        ("https://x.com/settings/account", "x/other"),
        ("https://www.facebook.com/", "facebook/home"),
        ("https://www.facebook.com/events/", "facebook/other"),
        ("https://example.org/", None),
    ],
)
def test_addresses_lead_to_pages(url: str, page: str | None) -> None:
    assert serve.page_of(url) == page


def test_the_policy_is_as_strict_as_the_sites_unless_asked_otherwise() -> None:
    policy = serve.answer("https://x.com/home", NOW).headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "require-trusted-types-for 'script'" in policy
    assert "content-security-policy" not in serve.answer("https://x.com/home?csp=none", NOW).headers


def test_what_is_not_there_is_404() -> None:
    assert serve.answer("https://x.com/pictures/none.svg", NOW).status == 404
    assert serve.answer("https://x.com/favicon.ico", NOW).status == 404
    assert serve.answer("https://x.com/pictures/print-fox.svg", NOW).headers["content-type"] == "image/svg+xml"


def test_every_expected_post_is_complete() -> None:
    for page, expected in EXPECTED.items():
        for key, post in expected["posts"].items():
            complete(page, key, post, expected["posts"])


def complete(page: str, key: str, post: dict[str, Any], posts: dict[str, Any]) -> None:
    assert {"who", "id", "age", "kind", "chip"} <= set(post), (page, key)
    assert ("reasons" in post) == (post["chip"] == "nudge"), (page, key)
    assert ("why" in post) == (post["chip"] != "nudge"), (page, key)
    assert post.get("answers") is None or post["answers"] in posts, (page, key)
