"""Pages that mean harm, or vanish while they are read: every field right or absent, nothing thrown, nothing slow, nothing changed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from agent.model import Observation
from tests.sites import facebook_shapes as facebook
from tests.sites.reading import PER_ELEMENT
from tests.sites.x_shapes import page as x_page
from tests.sites.x_shapes import post, post_id, quote

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

HOME = "https://x.com/home"
POST = "https://www.facebook.com/noa.k/posts/500"
OWN = facebook.body("/noa.k", "Noa Keller", "My fox", facebook.shown_time("/noa.k/posts/500"))

ODD = [
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<img src=x onerror=alert(1) alt='&quot;&gt;&lt;b&gt;'>",
    "<svg><script>document.title='taken'</script></svg>",
    "\u202egnorw\u202c \u2066\u2069",
    "e\u0301" * 200,
    "🦊" * 300,
    "👩‍👩‍👧‍👦" * 200,
    "\ud7ff\uffff\u0000",
    "x" * 150_000,
    "<b>" * 40 + "deep" + "</b>" * 40,
    "<div>" * 3000 + "deeper" + "</div>" * 3000,
    "<br>" * 5000,
    "",
]


def accepted(answer: dict[str, Any]) -> None:
    """The agent takes every post as it stands."""
    import msgspec

    page = {"platform": answer["platform"], "kind": answer["kind"], "url": HOME}
    body = {"page": page, "coverage": answer["coverage"], "posts": answer["posts"]}
    msgspec.json.decode(json.dumps(body), type=Observation)


@pytest.mark.parametrize("odd", ODD, ids=range(len(ODD)))
def test_odd_names_and_words_are_read_within_the_contracts_limits(read: Any, odd: str) -> None:
    on_x = read(HOME, x_page(post("maya_p", odd, 7, odd, extra=quote("noa_k", odd, odd)), post("ben_r", "Ben", 8)))
    assert [p["id"] for p in on_x["posts"]] == [post_id(7), post_id(8)]
    accepted(on_x)
    comments = facebook.thread(facebook.comment("/maya.p", odd, 71, odd), facebook.comment("/ben.r", "Ben", 72, "Hi"))
    on_facebook = read(
        POST,
        facebook.page(
            facebook.dialog(facebook.body("/noa.k", odd, odd, facebook.shown_time("/noa.k/posts/500")), comments)
        ),
    )
    assert {"500", "71", "72"} == {p["id"] for p in on_facebook["posts"]}
    accepted(on_facebook)


ATTRIBUTES = [
    '/maya_p/status/1790000000000000007"onclick="x', "javascript:alert(1)//status/5", "https://x.com.evil.example/maya_p/status/5", "//x.com:99999/a/status/5",
    "/maya_p/status/" + "9" * 500, "/maya_p/status/%00", "/" + "a" * 9000 + "/status/5", "data:text/html,/status/5", "https://evil.example/maya_p/status/5",
]  # fmt: skip


@pytest.mark.parametrize("href", ATTRIBUTES, ids=range(len(ATTRIBUTES)))
def test_a_forged_permalink_is_no_permalink(read: Any, href: str) -> None:
    link = "<a href='" + href.replace("'", "") + "'><time datetime='nonsense'>x</time></a>"
    answer = read(HOME, x_page(post("maya_p", "Maya", 7, permalink=link)))
    only = answer["posts"][0]
    assert only["id"] == post_id(7)  # from the address of its counts, not from the forged link
    assert only["at"] == "2024-05-13T12:43:51Z"
    accepted(answer)


@pytest.mark.parametrize(
    "when",
    ["", "0", "9999999999999", "2026-13-45T99:00:00Z", "-271821-04-20T00:00:00.000Z", "1969-01-01T00:00:00Z", "<b>"],
)
def test_a_nonsense_time_gives_way_to_the_ids_own(read: Any, when: str) -> None:
    link = f'<a href="/maya_p/status/1790000000000000007"><time datetime="{when}">x</time></a>'
    answer = read(HOME, x_page(post("maya_p", "Maya", 7, permalink=link)))
    assert answer["posts"][0]["at"] == "2024-05-13T12:43:51Z"


@pytest.mark.parametrize("value", ["%%%", "A" * 5000, "Y29tbWVudDp4X3k=", "", "-1", "1e9", "comment:1_2"])
def test_a_nonsense_comment_id_is_unknown(read: Any, value: str) -> None:
    html = facebook.comment("/maya.p", "Maya", 71, "Hi", row=False).replace(facebook.secret(500, 71), value)
    answer = read(POST, facebook.page(facebook.dialog(OWN, facebook.thread(html))))
    assert [(p["id"], p["author"]["name"]) for p in answer["posts"]] == [("500", "Noa Keller"), (None, "Maya")]
    accepted(answer)


def test_nested_posts_forty_deep_are_read_and_asked_for_no_more_than_others(tab: Any) -> None:
    inner = ""
    for n in range(40):
        inner = quote(f"p_{n}", f"P {n}", "words", inner)
    html = x_page(*(post("maya_p", "Maya", n, "top", extra=inner) for n in range(10)))
    answer = tab.read(HOME, html)
    assert {p["text"] for p in answer["posts"]} == {"top"}
    deep = ""
    for n in range(40):
        deep = facebook.comment(f"/p.{n}", f"P {n}", 100 + n, f"words {n}", under=99, nested=deep)
    answer = tab.read(POST, facebook.page(facebook.dialog(OWN, deep)))
    assert {p["text"] for p in answer["posts"][1:]} == {f"words {n}" for n in range(40)}
    calls, elements = tab.asked()
    assert calls < PER_ELEMENT * elements


def test_a_post_that_vanished_gives_a_reason(tab: Any) -> None:
    for url, html in (
        (HOME, x_page(post("maya_p", "Maya", 7))),
        (POST, facebook.page(facebook.dialog(OWN, facebook.comment("/b.c", "B", 7, "x")))),
    ):
        tab.open(url, html)
        reasons = tab.ask(
            """() => { const url = new URL(location.href), site = sites.siteFor(url), s = site.survey(document, url);
            document.body.remove(); return s.posts.map((e) => site.readPost(e, s).reason); }"""
        )
        assert set(reasons) == {"gone"}


def test_nodes_that_throw_or_empty_themselves_do_not_stop_the_reader(tab: Any) -> None:
    tab.open(HOME, x_page(post("maya_p", "Maya", 7), post("ben_r", "Ben", 8)))
    outcomes = tab.ask(
        """() => { const url = new URL(location.href), site = sites.siteFor(url), ben = document.querySelectorAll("article")[1];
        for (const name of ["querySelector", "querySelectorAll"]) Object.defineProperty(ben, name, {value() { throw new Error("no") }});
        const s = site.survey(document, url);
        s.posts[0].replaceChildren();
        return s.posts.map((e) => Object.keys(site.readPost(e, s))[0]); }"""
    )
    assert outcomes == ["reason", "reason"]


@pytest.mark.parametrize("url", [HOME, POST])
def test_a_page_that_cannot_be_looked_at_is_broken_and_throws_nothing(tab: Any, url: str) -> None:
    tab.open(url, "")
    tab.ask(
        "() => { for (const name of ['body', 'scripts']) Object.defineProperty(document, name, {get() { throw new Error('no') }}) }"
    )
    assert (
        tab.ask(
            "(url) => { const u = new URL(url), s = sites.siteFor(u).survey(document, u); return sites.coverage(s, []).health }",
            url,
        )
        == "broken"
    )


@pytest.mark.parametrize("url", [HOME, POST, "https://x.com/settings", "https://www.facebook.com/marketplace"])
@pytest.mark.parametrize("html", ["", "<p>words</p>", "<html><frameset></frameset></html>"])
def test_a_page_without_anything_is_read_without_fault(read: Any, url: str, html: str) -> None:
    assert read(url, html)["posts"] == []


def test_an_unknown_site_is_left_alone(tab: Any) -> None:
    tab.open(HOME, "")
    for url in (
        "https://example.org/",
        "http://x.com/home",
        "https://business.facebook.com/",
        "https://m.facebook.com/",
        "https://notx.com/",
    ):
        assert tab.ask("(url) => sites.siteFor(new URL(url))", url) is None


def test_reading_changes_nothing_on_the_page(tab: Any) -> None:
    for url, html in (
        (HOME, x_page(post("maya_p", "Maya", 7, extra=quote("a", "A", "q")))),
        (POST, facebook.page(facebook.dialog(OWN, facebook.comment("/b.c", "B", 7, "x")))),
    ):
        tab.open(url, html)
        changed = tab.ask(
            """([url]) => { const seen = new MutationObserver(() => {}), before = document.documentElement.outerHTML;
            seen.observe(document, {subtree: true, childList: true, attributes: true, characterData: true}); sites.readPage(url, 0);
            return [seen.takeRecords().length, before === document.documentElement.outerHTML, performance.getEntriesByType("resource").length]; }""",
            [url],
        )
        assert changed == [0, True, 0]


def test_nothing_of_the_session_leaves_the_pages_scripts(tab: Any) -> None:
    answer = tab.read(POST, facebook.page(OWN))
    assert "SECRET" not in json.dumps(answer)
