"""A change of a site's markup must show as a state and name what is missing; a page that is as it should be is ok."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.sites import facebook_shapes as facebook
from tests.sites.x_shapes import cell, page, post, post_id, quote

HOME = "https://x.com/home"
SITES = Path(__file__).resolve().parents[2] / "extension" / "sites"
browser = [pytest.mark.browser, pytest.mark.chromium]
PEOPLE = page(*(post(f"p_{n}", f"P {n}", n, f"Words {n}") for n in range(6)))


def health(answer: dict[str, Any]) -> tuple[str, list[str]]:
    return answer["coverage"]["health"], answer["coverage"]["missing"]


class TestPages:
    pytestmark = browser

    def test_a_page_as_it_should_be_is_ok(self, read: Any) -> None:
        answer = read(HOME, PEOPLE)
        expected = {
            "health": "ok",
            "seen": 6,
            "read": 6,
            "missing": [],
            "hidden": [],
            "fallback": [],
            "map": "x 2026-11-27",
        }
        assert answer["coverage"] == expected

    @pytest.mark.parametrize(
        ("mark", "state", "missing"),
        [
            ("tweetText", "degraded", ["text"]),
            ("AppTabBar_Profile_Link", "degraded", ["own account"]),
            ("SideNav_AccountSwitcher_Button", "degraded", ["own account"]),
            ("User-Name", "degraded", ["name"]),
            ("UserAvatar-Container-p_1", "degraded", ["author"]),
            ("cellInnerDiv", "degraded", ["in_reply_to"]),
            ("reply", "degraded", ["replies"]),
            ("like", "degraded", ["my_reactions"]),
        ],
    )
    def test_a_renamed_mark_is_told(self, read: Any, mark: str, state: str, missing: list[str]) -> None:
        html = PEOPLE.replace(' dir="auto"', "").replace(f'data-testid="{mark}"', 'data-testid="zz"')
        answer = read(HOME, html)
        assert health(answer) == (state, missing)
        assert len(answer["posts"]) == 6

    @pytest.mark.parametrize(("mark", "field"), [("tweet", "post"), ("primaryColumn", "column")])
    def test_a_renamed_mark_that_a_second_candidate_bridges_is_an_early_warning(
        self, read: Any, mark: str, field: str
    ) -> None:
        answer = read(HOME, PEOPLE.replace(f'data-testid="{mark}"', 'data-testid="zz"'))
        assert health(answer) == ("ok", [])
        assert answer["coverage"]["fallback"] == [field]

    def test_a_name_and_a_picture_of_two_people_name_nobody(self, read: Any) -> None:
        html = PEOPLE.replace("UserAvatar-Container-p_1", "UserAvatar-Container-p_2")
        answer = read(HOME, html)
        assert health(answer) == ("degraded", ["author"])
        assert {p["author"]["handle"] for p in answer["posts"]} == {f"p_{n}" for n in (0, 2, 3, 4, 5)}
        assert answer["reasons"] == ["author in doubt"]

    def test_permalinks_of_another_shape_leave_ids_unknown_or_found_elsewhere(self, read: Any) -> None:
        found = read(HOME, PEOPLE.replace("<time", "<span").replace("</time", "</span"))
        assert health(found) == ("degraded", ["id"])
        assert all(p["id"] for p in found["posts"])
        assert health(read(HOME, PEOPLE.replace("/status/", "/s/"))) == ("degraded", ["id", "at"])

    def test_posts_that_nothing_finds_make_the_page_broken(self, read: Any) -> None:
        lost = PEOPLE.replace('data-testid="tweet"', "").replace("User-Name", "zz")
        assert health(read(HOME, lost))[0] == "broken"
        assert health(read(HOME, page()))[0] == "broken"

    def test_fewer_posts_than_a_second_count_tells_are_degraded(self, read: Any) -> None:
        answer = read(
            HOME, PEOPLE.replace('<article data-testid="tweet"', "<article", 1).replace("</article>", "</article>", 1)
        )
        assert health(answer) == ("degraded", ["posts"])

    def test_one_author_for_everything_is_no_good_sign(self, read: Any) -> None:
        same = page(*(post("maya_p", "Maya", n) for n in range(6)))
        assert health(read(HOME, same)) == ("degraded", ["author"])
        assert health(read("https://x.com/maya_p", same)) == ("ok", [])

    def test_quiet_pages_are_no_fault(self, read: Any) -> None:
        assert health(read("https://x.com/notifications", page()))[0] == "ok"
        assert health(read("https://x.com/settings", page()))[0] == "unsupported"
        nothing = page('<div data-testid="emptyState">zz</div>')
        assert health(read("https://x.com/notifications/mentions", nothing))[0] == "ok"
        loading = page().replace("<section>", '<section><div role="progressbar"></div>')
        assert health(read(HOME, loading))[0] == "ok"

    def test_pages_about_a_post_that_hold_people_or_quotes_are_read_as_what_they_are(self, read: Any) -> None:
        status = f"https://x.com/noa_k/status/{post_id(1)}"
        person = cell('<button data-testid="UserCell"><a href="/joe" role="link">Joe</a><button>zz</button></button>')
        assert health(read(f"{status}/retweets", page(person, person))) == ("ok", [])
        assert health(read(f"{status}/likes", page(person))) == ("ok", [])
        quotes = [
            post(name, name, n, "Look", extra=quote("noa_k", "Noa", "my fox")) for n, name in enumerate(["ann", "bob"])
        ]
        answer = read(f"{status}/quotes", page(*quotes))
        assert health(answer) == ("ok", [])
        assert {p["in_reply_to"]["author"] for p in answer["posts"]} == {"noa_k"}

    def test_a_page_of_an_unknown_kind_is_unsupported_whatever_stands_on_it(self, read: Any) -> None:
        assert health(read("https://x.com/i/grok", PEOPLE))[0] == "unsupported"

    def test_facebook_hides_times_from_everybody_and_that_is_told_without_alarm(self, read: Any) -> None:
        html = facebook.page(facebook.feed(facebook.body("/lea.s", "Lea", "Hi", facebook.SCRAMBLED)))
        assert health(read("https://www.facebook.com/", html)) == ("ok", ["id", "at"])

    @pytest.mark.parametrize("role", ["profile_name", "story_message", "like_button"])
    def test_a_renamed_role_of_facebook_is_bridged_or_told(self, read: Any, role: str) -> None:
        posts = [
            facebook.body(f"/p.{n}", f"P {n}", f"Words {n}", facebook.shown_time(f"/p.{n}/posts/{n + 1}"))
            for n in range(6)
        ]
        answer = read("https://www.facebook.com/", facebook.page(facebook.feed(*posts)).replace(f'"{role}"', '"zz"'))
        assert health(answer)[0] == ("broken" if role == "profile_name" else "ok")


def test_every_selector_stands_in_the_map_and_every_field_of_the_map_is_used() -> None:
    for site in ("x", "facebook"):
        site_map = json.loads((SITES / f"{site}.json").read_text("utf-8"))
        assert re.fullmatch(rf"{site} \d{{4}}-\d\d-\d\d", site_map["map"])
        code = "".join(path.read_text("utf-8") for path in [SITES / "text.js", *SITES.glob(f"{site}*.js")])
        used = set(re.findall(r'"(\w+)"', code))
        assert set(site_map["fields"]) - set(site_map["expect"]) <= used
        assert set(site_map["expect"]) <= set(site_map["fields"])
        assert all(selectors and all(selectors) for selectors in site_map["fields"].values())


def test_no_selector_stands_in_code() -> None:
    for path in SITES.glob("*.js"):
        if path.name == "selectors.js":
            continue
        code = path.read_text("utf-8")
        assert not re.search(
            r"querySelector|\.matches\(\"|closest\(\"\[|innerHTML|insertAdjacent|fetch\(|XMLHttpRequest|\.cookie", code
        ), path.name
