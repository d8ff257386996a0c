"""Every replica page, in every language and in nonsense: each post is read as what it is, and nothing else is."""

from __future__ import annotations

from typing import Any

import pytest

from tests.replicas import serve, words
from tests.sites import mutate

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

NEVER_READ = {"promoted", "below-the-dialog", "older-version", "notification"}


def expected(page: str) -> dict[str, dict[str, Any]]:
    posts = mutate.EXPECTED[page]["posts"]
    return {key: post for key, post in posts.items() if post.get("why") not in NEVER_READ}


def of(post: dict[str, Any]) -> tuple[str | None, str, str]:
    """Id, author and beginning of a post as it was read."""
    author = post["author"]
    return post["id"], author["handle"] or author["id"] or author["name"], author["name"]


def should_be(page: str, post: dict[str, Any]) -> tuple[str | None, set[str], str]:
    who = words.people()[post["who"]]
    known = {who["handle"]} if page.startswith("x/") else {who["facebook"], who["uid"], who["name"]}
    return post["id"] and serve.fill(post["id"], mutate.NOW), known, who["name"]


ME = ("robinvale", "robinvale.prints", "100077700001")


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("page", mutate.EXPECTED)
def test_each_post_is_read_as_what_it_is_and_without_alarm(tab: Any, page: str, lang: str) -> None:
    read = mutate.reading(tab, page, lang=lang)
    wanted = {key: should_be(page, post) for key, post in expected(page).items()}
    found = [of(post) for post in read["posts"]]
    assert len(found) == len(wanted)
    for key, (post_id, known, name) in wanted.items():
        assert any(i == post_id and by in known and shown == name for i, by, shown in found), (key, found)
    assert read["kind"] == mutate.EXPECTED[page]["kind"]
    assert read["coverage"]["health"] == ("ok" if wanted else "unsupported")
    assert read["coverage"]["fallback"] == []
    assert set(read["coverage"]["missing"]) <= ({"id", "at"} if page.startswith("facebook/") else set())
    by_id = {post["id"]: post for post in read["posts"] if post["id"]}
    for key, post in expected(page).items():
        if wanted[key][0]:
            relations(page, key, post, by_id[wanted[key][0]], read["own"])


def relations(page: str, key: str, post: dict[str, Any], shown: dict[str, Any], own: list[str]) -> None:
    """Who answers whom, and what is the user's own."""
    if post["kind"] and post.get("why") != "own" and page.startswith("x/"):
        assert shown["kind"] == post["kind"], key
    if post.get("why") == "someone-else":
        assert shown["in_reply_to"]["author"] not in ME, key
    elif answered := post.get("answers"):
        told, to = shown["in_reply_to"], should_be(page, mutate.EXPECTED[page]["posts"][answered])
        assert told["id"] == to[0] or told["author"] in (*to[1], *ME), key
    if post.get("why") == "own" and mutate.EXPECTED[page].get("account") is None:
        assert shown["id"] in own, key


def test_a_page_that_is_used_under_the_name_of_a_page_is_that_pages(tab: Any) -> None:
    read = mutate.reading(tab, "facebook/as-page")
    assert read["account"] == {
        "platform": "facebook",
        "id": "100077700026",
        "handle": "valeprintstudio",
        "name": "Vale Print Studio",
    }
    assert read["own"] == ["pfbid09OpenSaturday2"]  # what the person says under their own name is not the page's


def test_an_anonymous_member_has_a_name_and_nothing_that_could_be_somebody_elses(tab: Any) -> None:
    read = mutate.reading(tab, "facebook/group")
    anonymous = next(p for p in read["posts"] if p["id"] == "122100000000000606")
    assert anonymous["author"] == {"id": None, "handle": None, "url": None, "name": "Anonymous member"}


def test_what_a_page_hides_is_named(tab: Any) -> None:
    assert set(mutate.reading(tab, "x/status")["hidden"]) == {"more replies"}
    assert "more replies" in mutate.reading(tab, "facebook/post-dialog")["hidden"]
