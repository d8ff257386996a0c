"""Coverage, the three steps, and what holds on every page."""

import re

import pytest

from agent.dashboard import ALL, PAGES
from tests.api.stand import EXTENSION, said
from tests.dashboard.reader import Reader

ADDRESSES = [page.path for page in PAGES if "<" not in page.path]
HOSTILE = '<script>alert(1)</script><img src=x onerror="x()">\u202e" onclick="x()'


def test_coverage_tells_what_was_read_and_what_could_not_be(reader: Reader):
    coverage = {"health": "degraded", "seen": 12, "read": 9, "missing": ["at"], "hidden": ["more replies", "see more"]}
    page = {"platform": "x", "kind": "status", "url": "https://x.com/ima/status/100"}
    reader.stand.post("/v1/observations", json={"page": page, "coverage": coverage, "posts": [said(5, "joe", "Hello")]})
    group = {"platform": "facebook", "kind": "group-post", "url": "https://www.facebook.com/groups/7/posts/8"}
    reader.stand.post("/v1/observations", json={"page": group, "coverage": {"health": "logged-out"}})
    told = reader.open("/coverage")
    assert "Facebook, a post in a group" in told.text
    assert "You were logged out there" in told.text
    assert "X, a post" in told.text
    assert "9 of 12" in told.text
    assert "Read, with gaps" in told.text
    assert "3 of 12 posts could not be read." in told.text
    assert "Not found on the page: times." in told.text
    assert "Hidden by the site: more replies, the rest of long posts." in told.text
    assert "today at 09:30" in told.text
    assert told.links["Open it again: X, a post"] == page["url"]
    assert not [url for url in told.links.values() if "facebook" in url]  # where nothing was for the user, none is kept


def test_coverage_without_anything_read_says_what_to_do(reader: Reader):
    assert "Nothing was read yet. Open X or Facebook" in reader.open("/coverage").text


def test_the_front_door_leads_to_the_three_steps_until_they_are_done(fresh: Reader):
    page = fresh.open("/")
    assert fresh.at == "/welcome"
    assert page.headings[1:] == ["Start Nod done", "Connect your browser to do now", "Say who you are later"]


def test_the_second_step_shows_who_asks_to_be_let_in(fresh: Reader):
    asking = fresh.stand.ask_to_pair(name=HOSTILE).json
    page = fresh.open("/welcome")
    assert page.links["Look at it"] == f"/pair/{asking['id']}"
    assert "<script>alert(1)</script>" in page.text


def test_the_third_step_is_to_do_once_a_browser_is_connected_and_then_all_is_set(fresh: Reader):
    fresh.stand.let_in("Nod for Firefox", EXTENSION)
    assert fresh.open("/welcome").headings[3] == "Say who you are to do now"
    fresh.open("/settings")
    fresh.press("This is me", platform="x", handle="ima")
    page = fresh.open("/welcome")
    assert page.headings[3] == "Say who you are done"
    assert "All is set." in page.text
    assert fresh.open("/").headings[0] == "Nobody waits on the pages I read."


@pytest.mark.parametrize("path", ADDRESSES)
def test_each_page_is_marked_in_the_navigation_and_has_one_title(reader: Reader, path: str):
    page = reader.open(path)
    assert reader.answer.text.count("<h1") == 1
    assert reader.answer.text.count('aria-current="page"') == 1
    entries = [one for one in PAGES if one.under is None and (one.title != "Welcome" or path == "/welcome")]
    assert [page.links[one.title] for one in entries if one.title in page.links] == [one.path for one in entries]
    assert "To the page" in page.links


def test_the_three_steps_stand_in_the_navigation_until_they_are_done(fresh: Reader):
    assert fresh.open("/people").links["Welcome"] == "/welcome"
    fresh.stand.let_in("Nod for Chromium", EXTENSION)
    fresh.stand.token = fresh.stand.let_in("a script", None)
    fresh.stand.known_as()
    assert "Welcome" not in fresh.open("/people").links
    fresh.open("/settings")
    fresh.follow("The three steps of the beginning")
    assert fresh.page.links["Welcome"] == "/welcome"


@pytest.mark.parametrize("path", ADDRESSES)
def test_no_page_scolds_or_shouts(reader: Reader, path: str):
    reader.stand.see(said(5, "joe", "When does it end?"), said(6, "ana", "I love it"))
    text = reader.open(path).text.lower()
    for word in ("overdue", "failed", "missed", "ignored", "streak", "score", "you should", "forgot "):
        assert word not in text


@pytest.mark.parametrize(
    "path", [*ADDRESSES, "/kind-words?by=person", "/kind-words?by=post", "/log/note?who=evil", "/waiting?q=evil"]
)
def test_hostile_names_and_words_are_text_on_every_page(reader: Reader, path: str):
    stand = reader.stand
    bad = {"handle": "evil", "name": HOSTILE}
    stand.let_in(HOSTILE, None)
    me = {"accounts": [{"platform": "x", "handle": "ima", "name": HOSTILE}], "watch": [HOSTILE]}
    assert stand.put("/v1/me", json=me).status_code == 200
    mine = {"handle": "ima", "name": HOSTILE}
    stand.see(
        said(100, "ima", HOSTILE, author=mine, kind="post", in_reply_to=None),
        said(5, "evil", f"{HOSTILE} when does it end?", author=bad),
        said(6, "evil", f"Thank you so much {HOSTILE}", author=bad),
        said(7, "ima", f"On Sunday {HOSTILE}", author=mine, in_reply_to={"id": "5", "author": "evil"}),
        said(8, "evil", f"Why {HOSTILE}?", author=bad, thread="300", in_reply_to={"id": "100", "author": "ima"}),
    )
    reader.open(path)
    html = reader.answer.text
    assert "<script>alert" not in html
    assert "<img src=x" not in html
    assert '" onclick="x()"' not in html
    assert "\u202e" not in re.sub(
        r"<(blockquote|bdi)[^>]*>.*?</\1>|<(?:textarea|input)[^>]*>[^<]*", "", html, flags=re.DOTALL
    )


def test_every_page_and_form_is_known_to_the_guard():
    from agent import dashboard

    assert {f"pages.{page.name}" for page in ALL} <= dashboard.PUBLIC & dashboard.OPENED
    assert not dashboard.PUBLIC & dashboard.SESSION_ONLY


def test_a_file_that_is_none_of_the_pages_is_not_there(reader: Reader):
    for name in ("waiting.html", "..%2fpage.py", "nod.db"):
        assert reader.stand.raw("GET", f"/files/{name}", {}).status_code == 404
    assert reader.stand.raw("GET", "/files/live.js", {}).mimetype == "text/javascript"


def test_an_address_that_is_none_says_so_to_who_is_signed_in(reader: Reader):
    assert "There is nothing at this address" in reader.open("/nothing-here", 404).text
    assert reader.stand.follow("/nothing-here").status_code == 401
