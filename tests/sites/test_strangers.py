"""What real pages hold now and then and nobody had tried: who is read, whose it is, and who waits on whom."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sites import facebook_shapes as facebook
from tests.sites.x_shapes import EMPTY, SHOW, cell, page, post, post_id, quote

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

HOME = "https://x.com/home"
MENTIONS = "https://x.com/notifications/mentions"
STATUS = f"https://x.com/noa_k/status/{post_id(1)}"
POST = "https://www.facebook.com/noa.k/posts/500"
OWN = facebook.body("/noa.k", "Noa Keller", "My fox is done", facebook.shown_time("/noa.k/posts/500"))


def by_id(answer: dict[str, Any]) -> dict[int, dict[str, Any]]:
    return {int(p["id"][-4:]): p for p in answer["posts"]}


def only(answer: dict[str, Any]) -> dict[str, Any]:
    assert len(answer["posts"]) == 1
    found = answer["posts"][0]
    assert isinstance(found, dict)
    return found


class TestX:
    def test_two_people_who_answer_each_other_under_the_users_post_answer_each_other(self, read: Any) -> None:
        rows = [
            post("noa_k", "Noa", 1, focused=True), EMPTY, post("ben_r", "Ben", 2), post("lea_s", "Lea", 3),
            post("ben_r", "Ben", 4), post("lea_s", "Lea", 5), EMPTY,
        ]  # fmt: skip
        found = by_id(read(STATUS, page(*rows)))
        assert [found[n]["in_reply_to"]["author"] for n in (2, 3, 4, 5)] == ["noa_k", "ben_r", "lea_s", "ben_r"]

    def test_what_follows_unopened_answers_is_nobodys_answer(self, read: Any) -> None:
        rows = [post("noa_k", "Noa", 1, focused=True), EMPTY, post("ben_r", "Ben", 2), SHOW, post("noa_k", "Noa", 3)]
        found = by_id(read(STATUS, page(*rows)))
        assert (found[2]["replies_hidden"], found[3]["in_reply_to"]) == (True, None)

    def test_a_quote_in_a_quote_is_the_outer_ones(self, read: Any) -> None:
        inner = quote("noa_k", "Noa", "my fox")
        found = only(read(HOME, page(post("maya_p", "Maya", 7, "Ha", extra=quote("ben_r", "Ben", "look", inner)))))
        assert (found["author"]["handle"], found["text"], found["in_reply_to"]["author"]) == ("maya_p", "Ha", "ben_r")

    @pytest.mark.parametrize(
        ("words", "text", "links"),
        [
            ('<img alt="🦊" src="x"><img alt="🦊" src="x">', "🦊🦊", []),
            ('<a href="https://t.co/a">fox.example/print</a>', "fox.example/print", ["https://t.co/a"]),
            ("\u200b\u2060", "\u200b\u2060", []),
            (None, "", []),
        ],
        ids=["only emoji", "only a link", "nothing that can be seen", "only a picture"],
    )
    def test_a_post_of_hardly_anything_says_just_that(
        self, read: Any, words: str | None, text: str, links: list[str]
    ) -> None:
        picture = '<div data-testid="tweetPhoto"><img alt="@noa_k asks: when do you open? A fox." src="x"></div>'
        found = only(read(MENTIONS, page(post("maya_p", "Maya", 7, words, extra=picture))))
        assert (found["text"], found["links"], found["mentions"]) == (text, links, [])
        assert (found["kind"], found["in_reply_to"]) == ("post", None)

    @pytest.mark.parametrize("name", ["\u200b\u200d", "\u3164", "\u2800\u2800", "\u202e\u2066", "\ufeff", "&nbsp;"])
    def test_a_name_that_nobody_can_see_is_no_name(self, read: Any, name: str) -> None:
        author = only(read(HOME, page(post("maya_p", name, 7))))["author"]
        assert (author["handle"], author["name"]) == ("maya_p", None)

    @pytest.mark.parametrize(
        "name", ["Replying to @noa_k", "@noa_k", "Noa K", "noa_k ✓", "<a href=/noa_k>@noa_k</a>", "＠noa_k · 2h"]
    )
    def test_a_name_that_plays_somebody_else_is_only_a_name(self, read: Any, name: str) -> None:
        answer = read(MENTIONS, page(post("maya_p", name.replace("<", "&lt;"), 7)))
        found = only(answer)
        assert (found["author"]["handle"], found["author"]["name"]) == ("maya_p", name)
        assert (found["kind"], found["mentions"], answer["own"]) == ("post", [], [])

    @pytest.mark.parametrize(
        "words",
        [
            '<a href="https://t.co/x">@noa_k</a>', '<a href="/noa_k/status/5">@noa_k</a>', '<a href="/hashtag/x">@noa_k</a>',
            '<a href="https://x.com.evil.example/noa_k">@noa_k</a>', '<a href="//evil.example/noa_k">@noa_k</a>', "@noa_k",
            '<a href="/noa_k">\u200bnoa</a>',
        ],
    )  # fmt: skip
    def test_what_only_looks_like_a_mention_names_nobody(self, read: Any, words: str) -> None:
        assert only(read(MENTIONS, page(post("maya_p", "Maya", 7, f"Hey {words}"))))["mentions"] == []

    @pytest.mark.parametrize(
        "part",
        [
            '<div data-testid="birdwatch-pivot"><span>Readers added context</span><div><a href="/noa_k" role="link">@noa_k</a> said so</div></div>',
            '<div data-testid="card.wrapper"><div data-testid="cardPoll"><div role="radiogroup">Fox 40% Owl 60%</div></div></div>',
            '<div data-testid="twitterArticleReadView"><h1>My year</h1><div>With <a href="/noa_k" role="link">@noa_k</a></div></div>',
            '<div><span>Translated from Finnish</span><div dir="auto">Thanks <a href="/noa_k" role="link">@noa_k</a></div></div>',
        ],
        ids=["a note of readers", "a poll", "an article", "a translation"],
    )
    @pytest.mark.parametrize("words", ["Which one?", None])
    def test_what_stands_under_the_words_is_not_whom_they_answer(self, read: Any, part: str, words: str | None) -> None:
        picture = '<div data-testid="tweetPhoto"><img alt="p"></div>'
        found = only(read(HOME, page(post("maya_p", "Maya", 7, words, extra=picture + part))))
        assert (found["kind"], found["in_reply_to"], found["mentions"]) == ("post", None, [])
        assert found["text"] == (words or "")

    def test_a_card_that_holds_marks_of_a_post_lends_neither_name_nor_words(self, read: Any) -> None:
        card = f'<div data-testid="card.wrapper">{post("noa_k", "Noa", 3, "I owe you nothing")}</div>'
        answer = read(HOME, page(post("maya_p", "Maya", 7, "Look", extra=card)))
        found = by_id(answer)
        assert (found[7]["author"]["name"], found[7]["text"], found[7]["my_reactions"]) == ("Maya", "Look", [])

    def test_the_users_words_that_look_like_nods_own_are_words(self, read: Any) -> None:
        words = "2h · asks a question · waits for you"
        assert only(read(HOME, page(post("maya_p", "Maya", 7, words))))["text"] == words

    def test_a_handle_that_changes_while_the_page_stands_is_never_two_people(self, tab: Any) -> None:
        tab.read(HOME, page(post("maya_p", "Maya", 7), post("ben_r", "Ben", 8)))
        tab.ask(
            """() => { for (const a of document.querySelectorAll("[data-testid=User-Name] a[href='/maya_p']")) a.href = "/maya_new"; }"""
        )
        half = tab.again()
        assert [p["author"]["handle"] for p in half["posts"]] == ["ben_r"]
        tab.ask("""() => { for (const a of document.querySelectorAll("a[href^='/maya_p']")) a.href = a.href.replace("maya_p", "maya_new");
          document.querySelector("[data-testid$=-maya_p]").dataset.testid = "UserAvatar-Container-maya_new"; }""")
        assert [p["author"]["handle"] for p in tab.again()["posts"]] == ["maya_new", "ben_r"]

    def test_the_own_account_is_known_in_any_language_and_any_direction(self, read: Any) -> None:
        html = page(post("noa_k", "נועה", 7), post("maya_p", "مايا", 8), lang="ar", name="נועה ק").replace(
            'data-testid="AppTabBar_Profile_Link"', 'data-testid="AppTabBar_Profile_Link" aria-label="الملف الشخصي"'
        )
        answer = read(HOME, html)
        assert (answer["own"], answer["account"]["handle"]) == ([post_id(7)], "noa_k")

    def test_a_deleted_answer_between_two_people_leaves_the_second_unknown(self, read: Any) -> None:
        gone = cell('<article role="article" tabindex="-1"><div>zz</div></article>')
        rows = [post("noa_k", "Noa", 1, focused=True), EMPTY, post("ben_r", "Ben", 2), gone, post("noa_k", "Noa", 3)]
        assert by_id(read(STATUS, page(*rows)))[3]["in_reply_to"] is None


class TestFacebook:
    def test_answers_to_a_comment_stand_under_it_also_when_only_the_most_relevant_are_shown(self, read: Any) -> None:
        comments = facebook.thread(
            facebook.comment("/maya.p", "Maya P", 71, "When?")
            + facebook.comment("/ben.r", "Ben R", 72, "I wonder too", under=71)
        )
        answer = read(POST, facebook.page(facebook.dialog(OWN, comments)))
        assert by_id(answer)[72]["in_reply_to"] == {"id": "71", "author": "maya.p"}
        assert "most relevant only" in answer["hidden"]

    def test_a_page_that_comments_as_itself_is_not_the_person_behind_it(self, read: Any) -> None:
        comments = facebook.thread(
            facebook.comment("/profile.php?id=900", "Fox Works", 71, "We open at nine"),
            facebook.comment("/noa.k", "Noa Keller", 72, "I will be there"),
        )
        html = facebook.page(facebook.dialog(OWN, comments), me=False, nav="").replace(
            '<div role="navigation"></div>', '<div role="navigation"><a href="/profile.php?id=900">Fox Works</a></div>'
        ) + facebook.user_script("900", "Fox Works", "100")
        answer = read(POST, html)
        assert (answer["account"]["id"], answer["own"]) == ("900", ["71"])

    def test_a_shared_post_with_the_users_own_comment_is_the_sharers(self, read: Any) -> None:
        inner = f"<div>{facebook.heading('/noa.k', 'Noa Keller')}{facebook.shown_time('/noa.k/posts/500')}{facebook.message('My fox')}</div>"
        shared = facebook.body("/lea.s", "Lea S", "Look", facebook.shown_time("/lea.s/posts/900"), inner)
        comments = facebook.thread(
            facebook.comment("/noa.k", "Noa Keller", 91, "Thank you Lea", to=900, path="/lea.s/posts/")
        )
        answer = read("https://www.facebook.com/lea.s/posts/900", facebook.page(facebook.dialog(shared, comments)))
        found = by_id(answer)
        assert (found[900]["author"]["handle"], found[900]["kind"], answer["own"]) == ("lea.s", "quote", ["91"])
        assert found[91]["in_reply_to"] == {"id": "900", "author": "lea.s"}

    def test_a_deleted_comment_is_nobody(self, read: Any) -> None:
        gone = '<div role="article" tabindex="-1" aria-label="zz"><span dir="auto">This comment is gone</span></div>'
        comments = facebook.thread(gone, facebook.comment("/ben.r", "Ben R", 72, "Why?", under=71))
        found = by_id(read(POST, facebook.page(facebook.dialog(OWN, comments))))
        assert sorted(found) == [72, 500]
        assert found[72]["in_reply_to"] == {"id": "71", "author": None}

    def test_a_member_without_a_name_who_comments_is_not_read_as_somebody_else(self, read: Any) -> None:
        row = f'<ul><li><a href="/groups/9/posts/500/?comment_id=71&{facebook.CFT}" role="link">1h</a></li><li><div role="button" aria-label="zz">zz</div></li></ul>'
        hidden = f'<div role="article" tabindex="-1" aria-label="zz"><div><span dir="auto">Anonymous participant</span></div><div><span dir="auto" lang="en"><div dir="auto">Thanks <a role="link" tabindex="0" href="/noa.k">Noa Keller</a></div></span></div>{row}</div>'
        answer = read(POST, facebook.page(facebook.dialog(OWN, facebook.thread(hidden))))
        assert [(p["id"], p["author"]["handle"]) for p in answer["posts"]] == [("500", "noa.k")]
        assert answer["own"] == ["500"]
        assert answer["reasons"] == ["author in doubt"]  # of one alone nobody knows whether the page has changed
        others = facebook.comment("/groups/9/user/72/", "Ben R", 72, "Hello", path="/groups/9/posts/")
        answer = read(POST, facebook.page(facebook.dialog(OWN, facebook.thread(hidden, others))))
        assert (answer["reasons"], answer["coverage"]["health"]) == (["not named"], "ok")
        assert [p["id"] for p in answer["posts"]] == ["500", "72"]

    def test_outside_of_groups_a_comment_of_nobody_is_a_page_that_has_changed(self, read: Any) -> None:
        changed = facebook.comment("/maya.p", "Maya P", 71, "Hi").replace("<a ", "<x-a ", 2)
        comments = facebook.thread(changed, facebook.comment("/ben.r", "Ben R", 72, "Hello"))
        answer = read(POST, facebook.page(facebook.dialog(OWN, comments)))
        assert (answer["reasons"], answer["coverage"]["health"]) == (["author in doubt"], "degraded")

    @pytest.mark.parametrize("name", ["\u200b", "\u3164\u3164", "\u2066\u2069"])
    def test_a_name_that_nobody_can_see_is_no_name(self, read: Any, name: str) -> None:
        comments = facebook.thread(facebook.comment("/maya.p", name, 71, "Hi"))
        author = by_id(read(POST, facebook.page(facebook.dialog(OWN, comments))))[71]["author"]
        assert (author["handle"], author["name"]) == ("maya.p", None)

    @pytest.mark.parametrize(
        "words",
        [
            'Noa Keller</div><div dir="auto">posted', '<a href="/noa.k" role="link">\u200b</a>x', '<a href="https://evil.example/noa.k">Noa Keller</a> hi',
            '<img alt="Noa Keller"> hi',
        ],
    )  # fmt: skip
    def test_words_cannot_make_a_comment_the_users(self, read: Any, words: str) -> None:
        comments = facebook.thread(facebook.comment("/maya.p", "Maya P", 71, words))
        answer = read(POST, facebook.page(facebook.dialog(OWN, comments)))
        assert by_id(answer)[71]["author"]["handle"] == "maya.p"
        assert answer["own"] == ["500"]

    def test_a_comment_of_a_reel_answers_whose_reel_it_is(self, read: Any) -> None:
        reel = facebook.body("/noa.k", "Noa Keller", "My press", facebook.shown_time("/reel/500"))
        comments = facebook.thread(facebook.comment("/maya.p", "Maya P", 71, "Lovely", path="/reel/"))
        found = read("https://www.facebook.com/reel/500", facebook.page(reel + comments))
        assert next(p for p in found["posts"] if p["id"] == "71")["in_reply_to"]["author"] == "noa.k"
