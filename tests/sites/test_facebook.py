"""Facebook: one behaviour a test, on small pages with invented people."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.sites.facebook_shapes import (
    SCRAMBLED,
    SHAPES,
    SKELETON,
    author_link,
    body,
    comment,
    composer,
    dialog,
    feed,
    heading,
    message,
    page,
    shown_time,
    thread,
    user_script,
)  # fmt: skip

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

HOME = "https://www.facebook.com/"
POST = "https://www.facebook.com/noa.k/posts/500"
OWN = body("/noa.k", "Noa Keller", "My fox is done", shown_time("/noa.k/posts/500"))


def by_id(answer: dict[str, Any]) -> dict[int, dict[str, Any]]:
    return {int(p["id"]): p for p in answer["posts"]}


def one(answer: dict[str, Any]) -> dict[str, Any]:
    assert len(answer["posts"]) == 1
    only = answer["posts"][0]
    assert isinstance(only, dict)
    return only


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("buttons", [True, False], ids=["signed in", "without buttons"])
def test_a_post_is_found_in_each_of_the_four_shapes(read: Any, shape: str, buttons: bool) -> None:
    posts = [
        SHAPES[shape].format(
            body(f"/p.{n}", f"Person {n}", f"Words {n}", shown_time(f"/p.{n}/posts/{600 + n}"), buttons=buttons)
        )
        for n in (1, 2, 3)
    ]
    answer = read(HOME, page(feed(*posts, SKELETON, SKELETON)))
    assert [p["id"] for p in answer["posts"]] == ["601", "602", "603"]
    assert [p["text"] for p in answer["posts"]] == ["Words 1", "Words 2", "Words 3"]
    assert answer["second"] == 3
    assert answer["coverage"]["health"] == "ok"


def test_a_post_tells_its_author_address_and_bound_of_age(read: Any) -> None:
    found = one(read(POST, page(OWN)))
    assert found["author"] == {
        "id": None,
        "handle": "noa.k",
        "url": "https://www.facebook.com/noa.k",
        "name": "Noa Keller",
    }
    assert (found["url"], found["at"], found["not_before"]) == (
        "https://www.facebook.com/noa.k/posts/500",
        None,
        "2026-11-22T09:00:00Z",
    )
    assert (found["thread"], found["thread_author"], found["kind"]) == ("500", "noa.k", "post")


@pytest.mark.parametrize(
    ("href", "person"),
    [
        ("/groups/9/user/1234/", {"id": "1234", "handle": None}),
        ("/profile.php?id=1234&x=1", {"id": "1234", "handle": None}),
        ("/people/Lea-S/1234/", {"id": "1234", "handle": None}),
        ("/pages/Lea-S/1234/", {"id": "1234", "handle": None}),
        ("/p/Lea-S-61550000001234/", {"id": "61550000001234", "handle": None}),
        ("/%E7%8B%90-1056000000/", {"id": "1056000000", "handle": None}),
        ("/lea-105600000000", {"id": None, "handle": "lea-105600000000"}),
        ("https://www.facebook.com/lea.s", {"id": None, "handle": "lea.s"}),
    ],
)
def test_who_somebody_is_stands_in_the_address(read: Any, href: str, person: dict[str, str | None]) -> None:
    html = page(body("/X", "Lea S", "Hi").replace("/X?", href + ("&" if "?" in href else "?")))
    author = one(read(HOME, html))["author"]
    assert {key: author[key] for key in ("id", "handle")} == person
    assert author["name"] == "Lea S"


@pytest.mark.parametrize(
    "href",
    [
        "https://evil.example/lea.s",
        "javascript:alert(1)",
        "/zz/9/user/1234/",
        "",
        "/p/Lea-S/",
        "/pages/Lea-S/",
        "/%E7%8B%90/",
        "/live",
    ],
)
def test_an_address_that_leads_to_nobody_names_nobody(read: Any, href: str) -> None:
    html = page(body("/X", "Lea S", "Hi").replace("/X?", href + ("&" if "?" in href else "?")))
    answer = read(HOME, html)
    assert answer["reasons"] == ["author in doubt"]
    assert "author" in answer["coverage"]["missing"]


def test_in_a_group_post_on_the_home_page_the_person_is_the_author_not_the_group(read: Any) -> None:
    below = author_link("/groups/9/user/1234/", "Lea S")
    found = one(read(HOME, page(feed(body("/groups/9/", "Fox friends", "Hi all", below)))))
    assert (found["author"]["id"], found["author"]["name"]) == ("1234", "Lea S")


@pytest.mark.parametrize("time", [shown_time("/groups/9/posts/500/"), SCRAMBLED, ""])
def test_an_anonymous_post_without_words_is_not_by_whoever_stands_below_it(read: Any, time: str) -> None:
    commented = author_link("/groups/9/user/1234/", "Lea S") + " commented"
    unnamed = body("/groups/9/", "Fox friends", None, f"<span>Anonymous member</span>{time}").replace(
        "</div></div>", f"</div>{commented}</div>", -1
    )
    html = page(feed(unnamed + f"<div>{commented}</div>"))
    assert [p for p in read(HOME, html)["posts"] if p["author"]["id"] == "1234"] == []
    named = body("/groups/9/", "Fox friends", None, author_link("/groups/9/user/1234/", "Lea S") + time)
    assert one(read(HOME, page(feed(named + "<div>Fox</div>"))))["author"]["id"] == "1234"


def test_of_two_pictures_before_a_name_the_nearer_is_the_writers(read: Any) -> None:
    def shown(first: str, second: str) -> dict[str, Any]:
        pictures = "".join(f'<a aria-hidden="true" href="/{who}"></a>' for who in (first, second))
        post = body("/lea.s", "Lea S", "Hi", shown_time("/lea.s/posts/9")).replace("<div>", f"<div>{pictures}", 1)
        answer: dict[str, Any] = read(HOME, page(feed(SHAPES["article without a place"].format(post))))
        return answer

    assert one(shown("ben.r", "lea.s"))["author"]["handle"] == "lea.s"
    assert shown("lea.s", "ben.r")["reasons"] == ["author in doubt"]


def test_a_post_tells_in_which_group_it_stands_though_its_address_is_hidden(read: Any) -> None:
    group, other = "https://www.facebook.com/groups/foxes", "https://www.facebook.com/groups/9"
    member = author_link("/groups/9/user/1234/", "Lea S")
    in_group = body("/groups/foxes/", "Fox friends", "Hi all", member + SCRAMBLED)
    beside = body("/lea.s", "Lea S", "Hi", SCRAMBLED).replace(
        "</h3>", f" ▸ {author_link('/groups/foxes/', 'Fox')}</h3>"
    )
    linked = body("/ben.r", "Ben", f"See {author_link('/groups/foxes/', 'Fox')}", SCRAMBLED)
    assert read(HOME, page(feed(in_group, beside, linked)))["places"] == [[group, other], [group], []]
    answer = read(
        HOME, page(dialog(in_group, thread(comment("/groups/9/user/5/", "Ben", 71, "Hm", path="/groups/9/posts/"))))
    )
    assert {place for places in answer["places"] for place in places} == {group, other}
    assert all(group in places for places in answer["places"])


def test_a_photo_of_a_groups_list_tells_the_post(read: Any) -> None:
    photo = '<a href="/photo/?fbid=1&set=gm.700&idorvanity=9"><img></a>'
    assert one(read(HOME, page(feed(body("/lea.s", "Lea", "Hi", SCRAMBLED, photo)))))["id"] == "700"


def test_the_age_of_an_album_is_read(read: Any) -> None:
    found = one(read(HOME, page(feed(body("/lea.s", "Lea", "Hi", shown_time("/media/set/?set=a.5"))))))
    assert (found["id"], found["not_before"]) == (None, "2026-11-22T09:00:00Z")


def test_while_a_posts_dialog_loads_the_address_is_not_the_feeds(read: Any) -> None:
    url = "https://www.facebook.com/groups/77/posts/700"
    below = body("/ben.r", "Ben", "Below", SCRAMBLED)
    opening = '<div role="dialog"><div role="progressbar"></div></div>'
    assert one(read(url, page(feed(below), opening)))["id"] is None
    assert one(read(url, page(feed(below), '<div role="dialog">zz</div>')))["id"] == "700"


def test_a_dialog_that_shares_a_post_does_not_stand_for_the_feed(read: Any) -> None:
    form = composer("Say something").replace("role=", "method=POST role=", 1).replace("</form>", f"{OWN}</form>")
    posts = feed(body("/lea.s", "Lea", "Hi", shown_time("/lea.s/posts/9")), OWN)
    answer = read(HOME, page(posts).replace("</body>", f'<div role="dialog">{form}</div></body>'))
    assert [p["id"] for p in answer["posts"]] == ["9", "500"]


@pytest.mark.parametrize("path", ["/reel/900/", "/noa.k/videos/900/", "/watch/?v=900"])
def test_a_comment_beside_two_reels_stands_under_the_one_of_its_address(read: Any, path: str) -> None:
    said = comment("/ben.r", "Ben R", 31, "Wow").replace("/noa.k/posts/500/?", f"{path}{'&' if '?' in path else '?'}")
    beside = f'<div role="complementary">{thread(said)}</div>'

    def answered(one: str, other: str) -> Any:
        reels = [body("/noa.k", "Noa Keller", "My fox", one), body("/lea.s", "Lea S", "My owl", other)]
        answer = read(
            f"https://www.facebook.com{path}", page(*(f"<div><div>{reel}</div></div>" for reel in reels), beside)
        )
        return {p["id"]: (p["in_reply_to"], p["thread_author"]) for p in answer["posts"]}["31"]

    to, author = answered(
        shown_time(path.replace("?v=900", "900").replace("/watch/900", "/reel/900")), shown_time("/reel/901/")
    )
    assert (to["author"], author) == ("noa.k", "noa.k")
    to, author = answered(SCRAMBLED, SCRAMBLED)
    assert (to and to["author"], author) == (None, None)


def test_a_scrambled_time_is_unknown_and_the_id_comes_from_elsewhere(read: Any) -> None:
    photo = '<a href="/photo/?fbid=1&set=pcb.777&x=1"><img></a>'
    found = one(read(HOME, page(feed(body("/lea.s", "Lea", "Hi", SCRAMBLED, photo)))))
    assert (found["id"], found["not_before"], found["at"]) == ("777", None, None)
    bare = one(read(HOME, page(feed(body("/lea.s", "Lea", "Hi", SCRAMBLED)))))
    assert (bare["id"], bare["thread"]) == (None, None)
    by_comment = read(
        HOME, page(dialog(body("/lea.s", "Lea", "Hi", SCRAMBLED), thread(comment("/ben.r", "Ben", 71, "Yes", to=778))))
    )
    assert [p["thread"] for p in by_comment["posts"]] == ["778", "778"]
    by_address = one(read(POST, page(body("/noa.k", "Noa Keller", "Hi", SCRAMBLED))))
    assert by_address["id"] == "500"


@pytest.mark.parametrize("with_words", [True, False])
def test_a_shared_post_is_a_quote_by_the_sharer(read: Any, with_words: bool) -> None:
    inner = f"<div>{heading('/noa.k', 'Noa Keller')}{shown_time('/noa.k/posts/500')}{message('My fox is done')}</div>"
    words = "Look at this" if with_words else None
    found = one(
        read(
            HOME,
            page(
                feed(
                    SHAPES["article without a place"].format(
                        body("/lea.s", "Lea S", words, shown_time("/lea.s/posts/900"), inner)
                    )
                )
            ),
        )
    )
    assert (found["author"]["handle"], found["id"], found["text"]) == ("lea.s", "900", words or "")
    assert (found["kind"], found["in_reply_to"]) == ("quote", {"id": None, "author": "noa.k"})


def test_paid_posts_are_never_read(read: Any) -> None:
    linked = body("/shop.a", "Shop", "Buy", extra='<a href="/ads/about/?x">zz</a>')
    tracked = body("/shop.b", "Shop", "Buy").replace("a" * 160, "a" * 320)
    answer = read(HOME, page(feed(linked, tracked, body("/lea.s", "Lea", "Hi", shown_time("/lea.s/posts/9")))))
    assert one(answer)["id"] == "9"
    assert answer["coverage"]["health"] == "ok"


def test_the_top_dialog_is_read_and_not_the_page_below(read: Any) -> None:
    below = feed(body("/lea.s", "Lea", "Below", shown_time("/lea.s/posts/9")))
    menu = '<div role="dialog"><div role="menu"></div></div>'
    assert one(read(HOME, page(below) + dialog(OWN) + menu))["id"] == "500"


def test_comments_and_replies_tell_whom_they_answer(read: Any) -> None:
    comments = thread(
        comment("/maya.p", "Maya P", 71, "When does it open?", lang="en"),
        comment("/noa.k", "Noa Keller", 72, "On Monday", under=71)
        + comment("/ben.r", "Ben R", 73, "See you there", under=71),
        comment("/groups/9/user/1234/", "Lea S", 74, "Lovely"),
    )
    answer = read(POST, page(dialog(OWN, comments)))
    found = by_id(answer)
    assert [p["id"] for p in answer["posts"]] == ["500", "71", "72", "73", "74"]
    assert [found[n]["kind"] for n in (71, 72, 73, 74)] == ["comment", "reply", "reply", "comment"]
    assert found[71]["in_reply_to"] == {"id": "500", "author": "noa.k"}
    assert found[72]["in_reply_to"] == {"id": "71", "author": "maya.p"}
    assert found[74]["author"] == {
        "id": "1234",
        "handle": None,
        "url": "https://www.facebook.com/profile.php?id=1234",
        "name": "Lea S",
    }
    assert {(p["thread"], p["thread_author"]) for p in found.values()} == {("500", "noa.k")}
    assert found[71]["url"] == "https://www.facebook.com/noa.k/posts/500/?comment_id=71"
    assert (found[71]["text"], found[71]["lang"], found[71]["not_before"]) == (
        "When does it open?",
        "en",
        "2026-11-08T12:00:00Z",
    )
    assert answer["own"] == ["500", "72"]


def test_replies_nested_inside_their_comment_are_read_apart(read: Any) -> None:
    inner = comment(
        "/noa.k", "Noa Keller", 72, "On Monday", under=71, nested=comment("/ben.r", "Ben R", 73, "Great", under=71)
    )
    found = by_id(read(POST, page(dialog(OWN, thread(comment("/maya.p", "Maya P", 71, "When?", nested=inner))))))
    assert {n: p["text"] for n, p in found.items()} == {
        500: "My fox is done",
        71: "When?",
        72: "On Monday",
        73: "Great",
    }
    assert {n: p["author"]["name"] for n, p in found.items() if n != 500} == {
        71: "Maya P",
        72: "Noa Keller",
        73: "Ben R",
    }


def test_without_a_row_the_id_is_decoded_from_the_authors_link(read: Any) -> None:
    found = by_id(
        read(
            HOME,
            page(
                dialog(
                    body("/noa.k", "Noa Keller", "x"),
                    thread(comment("/maya.p", "Maya", 72, "Hm", under=71, row=False, to=501)),
                )
            ),
        )
    )
    assert (found[72]["in_reply_to"], found[72]["thread"]) == ({"id": "71", "author": None}, "501")


def test_a_reply_that_begins_with_a_name_answers_that_person(read: Any) -> None:
    linked = f"{author_link('/ben.r', 'Ben R')} yes, on Monday"
    comments = thread(
        comment("/maya.p", "Maya P", 71, "When?"),
        comment("/ben.r", "Ben R", 72, "Soon?", under=71),
        comment("/noa.k", "Noa Keller", 73, linked, under=71),
        comment("/noa.k", "Noa Keller", 74, "Maya P</div><div dir=auto>Thank you"),
    )
    found = by_id(read(POST, page(dialog(OWN, comments))))
    assert found[73]["in_reply_to"] == {"id": None, "author": "ben.r"}
    assert found[73]["mentions"] == ["ben.r"]
    assert found[74]["in_reply_to"] == {"id": None, "author": "maya.p"}


def answer_to_31(name: str, *others: str, written: str = "Ben R") -> str:
    """A comment by Noa in a group, and below it one that begins with somebody of that name and another address."""
    calls = f"{author_link('/noa.k', name)} yes?"
    return thread(
        comment("/groups/77/user/100/", "Noa Keller", 31, "Soon"),
        comment("/groups/77/user/200/", written, 32, calls, under=31),
        *others,
    )


def test_a_reply_that_calls_the_one_above_by_another_address_answers_that_comment(read: Any) -> None:
    def found(name: str, *others: str) -> Any:
        return by_id(read(POST, page(dialog(OWN.replace("/noa.k?", "/joe.s?"), answer_to_31(name, *others)))))[32][
            "in_reply_to"
        ]

    assert found("Noa Keller") == {"id": "31", "author": "100"}
    assert found("Noa Kellermann") == {"id": None, "author": "noa.k"}
    namesake = comment("/groups/77/user/300/", "Noa Keller", 33, "I am another")
    assert found("Noa Keller", namesake) == {"id": None, "author": "noa.k"}


@pytest.mark.parametrize(
    ("label", "author"),
    [
        ("Reply by Lea Sand to Ben Roth's reply 2h", "ben.r"),
        ("Ответ Lea Sand на ответ Ben Roth", "ben.r"),
        ("Reply by Lea Sand to Noa Keller's comment 2h", "noa.k"),
        ("Reply by Lea Sand to Ben Rothman's reply 2h", "noa.k"),
        ("Reply by Lea Sand, seen by Ben Roth and Kim Lo", "noa.k"),
        ("Comment by Lea Sand", "noa.k"),
    ],
)
def test_the_label_of_a_reply_may_name_another_of_the_thread(read: Any, label: str, author: str) -> None:
    comments = thread(
        comment("/noa.k", "Noa Keller", 31, "Soon"),
        comment("/ben.r", "Ben Roth", 32, "When?", under=31),
        comment("/kim.l", "Kim Lo", 34, "I wonder", under=31),
        comment("/lea.s", "Lea Sand", 33, "In May?", under=31).replace("zz Lea Sand zz", label),
    )
    to = by_id(read(POST, page(dialog(OWN, comments))))[33]["in_reply_to"]
    assert to == {"id": "31" if author == "noa.k" else None, "author": author}


def test_a_comment_under_a_post_of_another_hidden_name_answers_it(read: Any) -> None:
    post = body("/noa.k", "Noa Keller", "My fox", shown_time("/noa.k/posts/pfbid0A"))
    said = comment("/ben.r", "Ben R", 31, "Wow").replace("/posts/500/", "/posts/pfbid0B/")
    found = {
        p["id"]: p
        for p in read("https://www.facebook.com/noa.k/posts/pfbid0A", page(dialog(post, thread(said))))["posts"]
    }
    assert found["31"]["in_reply_to"] == {"id": "pfbid0A", "author": "noa.k"}
    moved = comment("/ben.r", "Ben R", 31, "Wow", to=501)
    found = {p["id"]: p for p in read(POST, page(dialog(OWN, thread(moved))))["posts"]}
    assert found["31"]["thread"] == "501"


def test_the_picture_of_what_is_attached_doubts_no_writer(read: Any) -> None:
    attached = '<a aria-hidden="true" href="/lea.s"></a>'
    said = comment("/ben.r", "Ben R", 31, "Look", extra=attached).replace(
        '<a aria-hidden="true" tabindex="-1" href="/ben.r?', '<a aria-hidden="true" tabindex="-1" href="/stories/7?'
    )
    assert by_id(read(POST, page(dialog(OWN, thread(said)))))[31]["author"]["handle"] == "ben.r"
    other = comment("/ben.r", "Ben R", 31, "Look").replace('tabindex="-1" href="/ben.r?', 'tabindex="-1" href="/lea.s?')
    assert read(POST, page(dialog(OWN, thread(other))))["reasons"] == ["author in doubt"]


def test_a_comment_right_under_the_post_that_begins_with_a_friend_answers_the_post(read: Any) -> None:
    to_ann = f"{author_link('/ann.b', 'Ann B')} this is so us! Noa, is it for sale?"
    comments = thread(
        comment("/maya.p", "Maya P", 72, to_ann) + comment("/ann.b", "Ann B", 74, "It is", under=72),
        comment("/maya.p", "Maya P", 73, author_link("/kim.l", "Kim L")),
    )
    found = by_id(read(POST, page(dialog(OWN, comments))))
    assert [found[n]["in_reply_to"] for n in (72, 73)] == [{"id": "500", "author": "noa.k"}] * 2
    assert [found[n]["mentions"] for n in (72, 73)] == [["ann.b"], ["kim.l"]]


def test_a_comment_right_under_the_post_that_begins_with_somebody_who_spoke_there_answers_them(read: Any) -> None:
    to_ann = f"{author_link('/ann.b', 'Ann B')} on Monday"
    comments = thread(comment("/ann.b", "Ann B", 71, "When?"), comment("/maya.p", "Maya P", 72, to_ann))
    found = by_id(read(POST, page(dialog(OWN, comments))))
    assert found[72]["in_reply_to"] == {"id": None, "author": "ann.b"}


def test_the_user_answers_whom_they_call_also_right_under_the_post(read: Any) -> None:
    own = comment("/noa.k", "Noa Keller", 72, f"{author_link('/ann.b', 'Ann B')} on Monday")
    found = by_id(read(POST, page(dialog(OWN, thread(own)))))
    assert found[72]["in_reply_to"] == {"id": None, "author": "ann.b"}


def a_post_headed(*parts: str) -> str:
    """A post of Joe's whose heading goes on after his name."""
    return body("/joe.s", "Joe Smith", "When is the party?", shown_time("/joe.s/posts/700")).replace(
        "</h3>", f"{''.join(parts)}</h3>"
    )


NOA = author_link("/noa.k", "Noa Keller")


@pytest.mark.parametrize("sign", [" ▸ ", "", "<svg><path></path></svg>"])
def test_a_post_on_somebodys_wall_is_for_them(read: Any, sign: str) -> None:
    found = one(read("https://www.facebook.com/noa.k", page(feed(a_post_headed(f"<span>{sign}</span>", NOA)))))
    assert (found["author"]["handle"], found["thread_author"], found["kind"]) == ("joe.s", "joe.s", "post")
    assert (found["in_reply_to"], found["mentions"]) == ({"id": None, "author": "noa.k"}, ["noa.k"])


@pytest.mark.parametrize("words", [" is with ", "さんは", " مع "])
def test_whom_the_heading_names_is_mentioned(read: Any, words: str) -> None:
    ann = author_link("/profile.php?id=55", "Ann B").replace("?__cft__", "&__cft__")
    found = one(read(HOME, page(feed(a_post_headed(f"<span>{words}</span>", NOA, " and ", ann)))))
    assert (found["in_reply_to"], found["mentions"]) == (None, ["noa.k", "55"])


@pytest.mark.parametrize(
    ("between", "behind"), [(", ", " ile birlikte."), (", ", ""), ("、", ""), (" ", " társaságában."), (" · ", "")]
)
def test_a_companion_in_any_language_is_mentioned_and_not_answered(read: Any, between: str, behind: str) -> None:
    found = one(read(HOME, page(feed(a_post_headed(f"<span>{between}</span>", NOA, f"<span>{behind}</span>")))))
    assert (found["in_reply_to"], found["mentions"]) == (None, ["noa.k"])


PASSED_ON = '<a role="link" tabindex="0" href="/noa.k/posts/400"><span>zz</span></a>'


@pytest.mark.parametrize(("time", "own"), [(shown_time("/joe.s/posts/700"), "700"), (SCRAMBLED, None)])
def test_a_heading_that_links_to_what_is_passed_on_does_not_give_its_address(read: Any, time: str, own: str) -> None:
    html = a_post_headed(" zz ", NOA, "zz ", PASSED_ON).replace(shown_time("/joe.s/posts/700"), time)
    found = one(read(HOME, page(feed(html))))
    assert (found["author"]["handle"], found["id"]) == ("joe.s", own)


@pytest.mark.parametrize("time", [SCRAMBLED, shown_time("/photo/?fbid=9&set=a.8"), shown_time("/reel/9")])
@pytest.mark.parametrize("words", ["Look at this", None])
def test_a_card_that_leads_to_another_post_does_not_give_its_address(read: Any, time: str, words: str | None) -> None:
    card = '<div><a role="link" tabindex="0" href="/noa.k/posts/400"><span dir="auto">My fox</span></a></div>'
    found = one(read(HOME, page(feed(body("/joe.s", "Joe Smith", words, time, card)))))
    assert (found["author"]["handle"], found["id"], found["url"]) == ("joe.s", None, None)


def test_the_age_of_a_photo_is_read_though_its_link_names_no_post(read: Any) -> None:
    photo = body("/joe.s", "Joe Smith", "Look", shown_time("/photo/?fbid=9&set=a.8", "3h"))
    found = one(read(HOME, page(feed(photo))))
    assert (found["id"], found["not_before"]) == (None, "2026-11-22T08:00:00Z")


def test_a_heading_whose_links_are_of_a_new_shape_is_nobodys_name(read: Any) -> None:
    html = a_post_headed("<span> ▸ </span>", NOA)
    new = html.replace("<a ", "<x-link ").replace("</a>", "</x-link>")
    answer = read(HOME, page(feed(new)))
    assert (answer["posts"], answer["reasons"]) == ([], ["author in doubt"])
    without = one(read(HOME, page(feed(html.replace(' role="link"', "")))))
    assert (without["author"]["handle"], without["author"]["name"]) == ("joe.s", "Joe Smith")


def test_a_group_in_the_heading_is_nobody_and_the_author_does_not_mention_themselves(read: Any) -> None:
    own = author_link("/joe.s", "Joe Smith")
    found = one(read(HOME, page(feed(a_post_headed("<span> ▸ </span>", author_link("/groups/9/", "Foxes"), own)))))
    assert (found["in_reply_to"], found["mentions"]) == (None, [])


def test_a_sticker_has_no_words_and_an_attachment_lends_none(read: Any) -> None:
    card = '<a role="link" href="https://l.facebook.com/l.php?u=https%3A%2F%2Ffox.example"><h3 dir="auto">Fox Ltd</h3></a><span dir="auto">FOX.EXAMPLE</span>'
    found = by_id(read(POST, page(dialog(OWN, thread(comment("/maya.p", "Maya", 71, None, extra=card))))))
    assert found[71]["text"] == ""


def test_links_lead_out_of_the_redirect(read: Any) -> None:
    words = '<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Ffox.example%2Fa%3Fb%3Dc%26fbclid%3Dzz&h=AT">fox</a> <a href="/hashtag/fox">#fox</a>'
    found = by_id(read(POST, page(dialog(OWN, thread(comment("/maya.p", "Maya", 71, words))))))
    assert found[71]["links"] == ["https://fox.example/a?b=c"]


def test_two_people_of_one_name_are_told_apart_and_neither_is_taken_for_the_user(read: Any) -> None:
    comments = thread(
        comment("/noa.two", "Noa Keller", 71, "I am another Noa"),
        comment("/noa.k", "Noa Keller", 72, "I am the user"),
        comment("/profile.php?id=55", "Noa Keller", 73, "A third"),
        comment("/profile.php?id=100", "Noa Keller", 74, "The user by id"),
    )
    assert read(POST, page(dialog(OWN, comments)))["own"] == ["500", "72", "74"]
    assert read(POST, page(dialog(OWN, comments), nav=""))["own"] == ["74"]


def test_an_unopened_answer_is_told_for_its_comment_only(read: Any) -> None:
    button = '<div role="button" tabindex="0"><span dir="auto">zz 1 zz</span></div>'
    comments = thread(comment("/maya.p", "Maya", 71, "When?") + button, comment("/ben.r", "Ben", 72, "Nice")) + button
    answer = read(POST, page(dialog(OWN, comments)))
    found = by_id(answer)
    assert [found[n]["replies_hidden"] for n in (71, 72, 500)] == [True, False, True]
    assert answer["hidden"] == ["most relevant only", "more comments", "more replies"]


@pytest.mark.parametrize("label", ["See translation", "<span>Top fan</span>", "Follow"])
def test_a_button_before_the_row_of_a_comment_hides_no_answers(read: Any, label: str) -> None:
    button = f'<span><div role="button" tabindex="0">{label}</div></span>'
    comments = thread(comment("/maya.p", "Maya", 71, "When?", extra=button), comment("/ben.r", "Ben", 72, "Nice"))
    answer = read(POST, page(dialog(OWN, comments, sort="")))
    assert (by_id(answer)[71]["replies_hidden"], answer["hidden"]) == (False, [])


def test_a_button_behind_the_row_of_a_comment_hides_its_answers(read: Any) -> None:
    button = '<div role="button" tabindex="0">zz 2 zz</div>'
    comments = thread(comment("/maya.p", "Maya", 71, "When?", nested=button), comment("/ben.r", "Ben", 72, "Nice"))
    found = by_id(read(POST, page(dialog(OWN, comments, sort=""))))
    assert [found[n]["replies_hidden"] for n in (71, 72)] == [True, False]


def test_all_comments_in_their_order_hide_nothing(read: Any) -> None:
    answer = read(
        POST, page(dialog(OWN, thread(comment("/maya.p", "Maya", 71, "Hi"))).replace("Most relevant", "All comments"))
    )
    assert answer["hidden"] == []


@pytest.mark.parametrize("words", ["Newest", "Wszystkie komentarze", "Alla kommentarer", "Zorkest first"])
def test_an_order_that_is_not_known_to_hide_comments_is_not_told_to_hide_any(read: Any, words: str) -> None:
    comments = thread(comment("/maya.p", "Maya", 71, "Hi"))
    answer = read(POST, page(dialog(OWN, comments).replace("Most relevant", words)))
    assert answer["hidden"] == []
    assert by_id(answer)[500]["replies_hidden"] is None


@pytest.mark.parametrize("words", ["Mest relevanta", "Relevanteste", "最相關留言"])
def test_the_most_relevant_comments_alone_hide_the_others_in_any_language(read: Any, words: str) -> None:
    comments = thread(comment("/maya.p", "Maya", 71, "Hi"))
    answer = read(POST, page(dialog(OWN, comments).replace("Most relevant", words)))
    assert answer["hidden"] == ["most relevant only"]
    assert by_id(answer)[500]["replies_hidden"] is True


def test_a_cut_message_says_so_and_the_button_is_no_word(read: Any) -> None:
    answer = read(POST, page(body("/noa.k", "Noa Keller", 'My fox… <div role="button" tabindex="0">See more</div>')))
    assert one(answer)["text"] == "My fox…"
    assert answer["truncated"] == ["500"]
    assert answer["hidden"] == ["see more"]


QUOTE = '<blockquote><span dir="auto" lang="en"><div dir="auto">When do you come?</div></span></blockquote>'


def test_a_post_in_the_words_of_the_sites_translation_has_these_words(read: Any) -> None:
    original = '<div role="button" tabindex="0">See original</div>'
    post = body("/noa.k", "Noa Keller", None, shown_time("/noa.k/posts/500"), QUOTE + original)
    answer = read(POST, page(dialog(post, thread(comment("/maya.p", "Maya", 71, None, extra=QUOTE)))))
    assert [(p["text"], p["lang"]) for p in answer["posts"]] == [("When do you come?", "en")] * 2
    assert answer["truncated"] == []
    assert "text" not in answer["coverage"]["missing"]


def test_a_translation_that_was_put_in_the_place_of_the_words_is_told_as_one(tab: Any) -> None:
    tab.open(POST, page(body("/noa.k", "Noa Keller", None, shown_time("/noa.k/posts/500"), QUOTE)))
    told = """() => { const site = sites.siteFor(new URL(location.href)), survey = site.survey(document, new URL(location.href));
      return survey.posts.map((element) => site.readPost(element, survey).translated); }"""
    assert tab.ask(told) == [True]


@pytest.mark.parametrize("lang", ["de", None])
def test_a_translation_beneath_a_comment_leaves_the_persons_own_words(read: Any, lang: str | None) -> None:
    under = comment("/maya.p", "Maya", 71, "Wann kommt ihr?", lang=lang, extra=f"<div>{QUOTE}</div>")
    answer = read(POST, page(dialog(OWN, thread(under))))
    assert (by_id(answer)[71]["text"], by_id(answer)[71]["lang"]) == ("Wann kommt ihr?", lang)
    assert "text" not in answer["coverage"]["missing"]


def test_the_words_of_a_comment_are_not_the_posts(read: Any) -> None:
    post = body("/noa.k", "Noa Keller", None, shown_time("/noa.k/posts/500"))
    answer = read(POST, page(dialog(post, thread(comment("/maya.p", "Maya", 71, None, extra=QUOTE)))))
    assert {n: p["text"] for n, p in by_id(answer).items()} == {500: "", 71: "When do you come?"}
    assert "text" not in answer["coverage"]["missing"]


def test_a_post_whose_words_have_lost_their_marks_lacks_its_text(read: Any) -> None:
    bare = '<div><span dir="auto"><div dir="auto">When do you come?</div></span></div>'
    answer = read(POST, page(body("/noa.k", "Noa Keller", None, shown_time("/noa.k/posts/500"), bare)))
    assert one(answer)["text"] == ""
    assert (answer["coverage"]["health"], "text" in answer["coverage"]["missing"]) == ("degraded", True)


@pytest.mark.parametrize(
    "card",
    [
        '<a role="link" href="https://fox.example"><div dir="auto">Fox Ltd</div></a>',
        "<img alt='a fox'>",
        '<div role="button"><div dir="auto">zz</div></div>',
    ],
)
def test_a_post_without_words_lacks_none(read: Any, card: str) -> None:
    answer = read(POST, page(body("/noa.k", "Noa Keller", None, shown_time("/noa.k/posts/500"), card)))
    assert (one(answer)["text"], answer["coverage"]["health"]) == ("", "ok")


def test_the_page_states_the_account_and_a_second_place_agrees(read: Any) -> None:
    assert read(HOME, page(OWN))["account"] == {
        "platform": "facebook",
        "handle": "noa.k",
        "name": "Noa Keller",
        "id": "100",
    }
    by_box = read(HOME, page(OWN, composer("Kommentar als Noa Keller verfassen"), nav=""))
    assert by_box["account"]["id"] == "100"


def test_in_doubt_there_is_no_account(read: Any) -> None:
    assert read(HOME, page(OWN, nav=""))["account"] is None
    other = '<a href="/profile.php?id=55">Noa Keller</a>'
    assert read(HOME, page(OWN, nav=other))["account"] is None
    assert read(HOME, page(OWN) + user_script("200", "Somebody Else"))["account"] is None
    assert read(HOME, page(OWN, me=False) + user_script("0", ""))["loggedOut"] is True


def test_an_account_that_two_places_agreed_on_stays_while_the_page_says_the_same(tab: Any) -> None:
    known = tab.read(HOME, page(feed(OWN)))["account"]
    tab.ask("() => document.querySelector('[role=navigation] a').remove()")
    assert tab.again("https://www.facebook.com/groups/9/posts/500")["account"] == known
    other = """() => document.querySelector('[role=navigation]').innerHTML = '<a href="/profile.php?id=55">Noa Keller</a>'"""
    tab.ask(other)
    assert tab.again()["account"] is None
    tab.ask("() => document.querySelector('[role=navigation] a').remove()")
    assert tab.again()["account"] is None


def test_a_statement_inside_somebodys_words_is_no_statement(read: Any) -> None:
    quoted = (
        '<script type="application/json">{"text":"[\\"CurrentUserInitialData\\",[],{\\"USER_ID\\":\\"666\\"}"}</script>'
    )
    assert read(HOME, page(OWN, me=False) + quoted)["account"] is None


@pytest.mark.parametrize(
    ("shown", "bound"),
    [
        ("5m", "2026-11-22T11:54:00Z"), ("1 phút", "2026-11-22T11:58:00Z"), ("3 giờ", "2026-11-22T08:00:00Z"), ("2 Std.", "2026-11-22T09:00:00Z"),
        ("4 Tg.", "2026-11-17T12:00:00Z"), ("3時間前", "2026-11-22T08:00:00Z"), ("٢ ساعات", "2026-11-22T09:00:00Z"), ("a week ago", "2026-11-08T12:00:00Z"),
        ("vor 2 Tagen", "2026-11-19T12:00:00Z"), ("Just now", "2026-11-22T11:58:00Z"), ("3 days ago", "2026-11-18T12:00:00Z"),
        ("30 May at 11:02", None), ("3 zorks", None), ("nepsodrtSoV790720ai77", None), ("", None), ("99999 h", None), ("h", None), ("2 h 30 min", None),
    ],
)  # fmt: skip
def test_relative_times_give_a_bound_or_nothing(tab: Any, shown: str, bound: str | None) -> None:
    tab.open(HOME, page())
    assert tab.ask("(shown) => sites.notBefore(shown, 1795348800000, 'en')", shown) == bound


def test_the_pages_language_decides_what_a_unit_means(tab: Any) -> None:
    tab.open(HOME, page())
    ask = "(lang) => sites.notBefore('2 j', 1795348800000, lang)"
    assert (tab.ask(ask, "fr"), tab.ask(ask, "en")) == ("2026-11-19T12:00:00Z", None)
    assert tab.ask(ask, "nl").startswith("2023")


@pytest.mark.parametrize("lang", ["ar", "tlh"])
def test_the_language_of_the_page_changes_nothing(read: Any, lang: str) -> None:
    comments = thread(
        comment("/maya.p", "مايا", 71, "متى تفتحون؟", at="٣ ساعات"), comment("/ben.r", "Ben", 72, "zz", at="7 zorks")
    )
    found = by_id(read(POST, page(dialog(OWN, comments), lang=lang)))
    assert (found[71]["author"]["name"], found[71]["text"], found[71]["not_before"]) == (
        "مايا",
        "متى تفتحون؟",
        "2026-11-22T08:00:00Z",
    )
    assert (found[72]["text"], found[72]["not_before"]) == ("zz", None)


COMPOSER = """([at, key]) => { const site = sites.siteFor(new URL(location.href)), box = document.querySelectorAll("[contenteditable]")[at]; let sent = null;
  document.addEventListener("keydown", (e) => { sent = site.sendGesture(e, document) });
  box.firstChild.dispatchEvent(new KeyboardEvent("keydown", {...key, bubbles: true}));
  const it = key ? sent : site.composerOf(box.firstChild); return it && {text: it.text(), replyTo: it.replyTo, kind: it.kind}; }"""


def test_a_box_below_all_comments_answers_the_post_and_one_in_a_thread_its_comment(tab: Any) -> None:
    comments = thread(
        comment("/maya.p", "Maya P", 71, "When?") + composer("Reply to Maya P…"), comment("/ben.r", "Ben R", 72, "Nice")
    )
    tab.open(POST, page(dialog(OWN, comments, composer("Comment as Noa Keller"))))
    assert tab.ask(COMPOSER, [0, None]) == {"text": "so glad", "replyTo": "71", "kind": "reply"}
    assert tab.ask(COMPOSER, [1, None]) == {"text": "so glad", "replyTo": "500", "kind": "comment"}
    assert tab.ask(COMPOSER, [1, {"key": "Enter"}]) == {"text": "so glad", "replyTo": "500", "kind": "comment"}
    assert tab.ask(COMPOSER, [1, {"key": "Enter", "shiftKey": True}]) is None
    assert tab.ask(COMPOSER, [1, {"key": "Enter", "isComposing": True}]) is None


def test_a_box_that_names_one_of_two_who_are_called_nearly_alike_answers_that_one(tab: Any) -> None:
    answers = comment("/maya.p", "Maya P", 71, "When?") + comment("/maya.x", "Maya", 72, "I wonder too", under=71)
    comments = thread(answers + composer("Reply to Maya P…"), comment("/ben.r", "Ben R", 73, "Nice"))
    tab.open(POST, page(dialog(OWN, comments)))
    assert tab.ask(COMPOSER, [0, None]) == {"text": "so glad", "replyTo": "71", "kind": "reply"}


def test_the_users_own_name_in_a_label_is_not_whom_they_answer(tab: Any) -> None:
    own = comment("/noa.k", "Noa Keller", 32, "In May", under=31)
    below = thread(comment("/ben.r", "Ben R", 31, "When?") + own)
    tab.open(POST, page(dialog(OWN, f"{below}{composer('Comment as Noa Keller')}")))
    assert tab.ask(COMPOSER, [0, None]) == {"text": "so glad", "replyTo": "500", "kind": "comment"}
    answers = comment("/ben.r", "Ben R", 31, "When?") + own + composer("Reply as Noa Keller")
    tab.open(POST, page(dialog(OWN, thread(answers, comment("/lea.s", "Lea S", 33, "Nice")))))
    assert tab.ask(COMPOSER, [0, None]) == {"text": "so glad", "replyTo": "31", "kind": "reply"}


def test_a_box_in_the_place_of_a_comments_words_answers_nobody(tab: Any) -> None:
    box = composer("Edit")
    changed = comment("/noa.k", "Noa Keller", 32, None, under=31, extra=box)
    without_row = re.sub(r"<ul aria-hidden.*?</ul>", "", comment("/noa.k", "Noa Keller", 32, None, under=31)).replace(
        "</div>", f"{box}</div>", 1
    )
    for edited in (changed, without_row):
        tab.open(POST, page(dialog(OWN, thread(comment("/ben.r", "Ben R", 31, "When?") + edited))))
        assert tab.ask(COMPOSER, [0, None]) is None
    nested = comment("/ben.r", "Ben R", 31, "When?", nested=composer("Reply to Ben R…"))
    tab.open(POST, page(dialog(OWN, thread(nested, comment("/lea.s", "Lea S", 33, "Nice")))))
    assert tab.ask(COMPOSER, [0, None]) == {"text": "so glad", "replyTo": "31", "kind": "reply"}


def test_a_box_beside_the_page_may_be_a_message_and_is_nobodys_business(tab: Any) -> None:
    chat = composer("Message")
    tab.open(POST, page(feed(OWN)).replace("</body>", f"{chat}</body>"))
    assert tab.ask(COMPOSER, [0, None]) is None
    assert tab.ask(COMPOSER, [0, {"key": "Enter"}]) is None


def test_a_box_in_a_dialog_that_posts_makes_a_post(tab: Any) -> None:
    own = f'<div role="dialog">{composer("What is on your mind?").replace("role=", "method=POST role=", 1)}</div>'
    tab.open(HOME, page(feed(OWN), own))
    assert tab.ask(COMPOSER, [0, None]) == {"text": "so glad", "replyTo": None, "kind": "post"}


def test_a_box_above_a_post_that_is_passed_on_does_not_answer_it(tab: Any) -> None:
    form = (
        composer("What is on your mind?").replace("role=", "method=POST role=", 1).replace("</form>", f"{OWN}</form>")
    )
    tab.open(HOME, page(feed(OWN), f'<div role="dialog">{form}</div>'))
    assert tab.ask(COMPOSER, [0, None]) == {"text": "so glad", "replyTo": None, "kind": "post"}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "home"), ("/noa.k", "profile"), ("/profile.php?id=5", "profile"), ("/profile.php?id=5&sk=friends", "profile"), ("/dating", "other"), ("/noa.k/posts/pfbid0abc", "post"), ("/permalink.php?story_fbid=5&id=7", "post"),
        ("/groups/9", "group"), ("/groups/9/posts/5/", "group-post"), ("/groups/9/permalink/5/", "group-post"), ("/photo/?fbid=1&set=pcb.5", "photo"),
        ("/reel/5", "reel"), ("/watch/?v=5", "watch"), ("/notifications", "other"), ("/marketplace/", "other"),
        ("/people/Joe-Smith/100012345", "other"), ("/hashtag/foxes", "other"), ("/events/123", "other"), ("/share/p/abc/", "other"), ("/noa.k/about", "other"),
        ("/memories/", "other"), ("/onthisday", "other"), ("/fundraisers/", "other"), ("/professional_dashboard/", "other"), ("/ad_center/", "other"),
        ("/groups/discover/", "other"), ("/groups/joins/?nav_source=tab", "other"), ("/groups/create/", "other"), ("/groups/discoverers", "group"),
    ],
)  # fmt: skip
def test_the_address_tells_the_kind_of_page(read: Any, path: str, kind: str) -> None:
    assert read(f"https://www.facebook.com{path}", page())["kind"] == kind


@pytest.mark.parametrize(("tail", "health"), [("&sk=friends", "ok"), ("", "broken")])
def test_a_list_of_friends_need_not_hold_posts(read: Any, tail: str, health: str) -> None:
    assert read(f"https://www.facebook.com/profile.php?id=5{tail}", page())["coverage"]["health"] == health


def test_a_page_of_the_site_that_the_words_link_to_is_nobody(read: Any) -> None:
    words = '<a role="link" href="/memories/">Memories</a> and <a role="link" href="/fundraisers/">a fundraiser</a>'
    found = by_id(read(POST, page(dialog(OWN, thread(comment("/maya.p", "Maya", 71, words))))))
    assert found[71]["mentions"] == []


def test_dark_pages_are_known(tab: Any) -> None:
    tab.open(HOME, page(OWN))
    ask = "() => sites.siteFor(new URL(location.href)).theme(document)"
    assert tab.ask(ask) == "light"
    tab.ask("() => document.documentElement.classList.add('__fb-dark-mode')")
    assert tab.ask(ask) == "dark"
