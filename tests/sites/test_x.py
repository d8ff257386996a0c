"""X: one behaviour a test, on small pages with invented people."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.sites.x_shapes import EMPTY, SHOW, SHOW_ALL, cell, page, post, post_id, quote, time_link

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

HOME = "https://x.com/home"
STATUS = f"https://x.com/noa_k/status/{post_id(1)}"


def one(answer: dict[str, Any]) -> dict[str, Any]:
    assert len(answer["posts"]) == 1
    only = answer["posts"][0]
    assert isinstance(only, dict)
    return only


def by_id(answer: dict[str, Any]) -> dict[int, dict[str, Any]]:
    return {int(p["id"][-4:]): p for p in answer["posts"]}


def test_a_post_is_read_with_author_words_time_and_address(read: Any) -> None:
    found = one(read(HOME, page(post("maya_p", "Maya Peretz", 7, "Your fox hangs here"))))
    assert found["id"] == post_id(7)
    assert found["url"] == f"https://x.com/maya_p/status/{post_id(7)}"
    assert found["author"] == {"handle": "maya_p", "name": "Maya Peretz", "id": None, "url": "https://x.com/maya_p"}
    assert (found["text"], found["lang"], found["at"]) == ("Your fox hangs here", "en", "2026-11-20T09:30:00Z")
    assert (found["kind"], found["in_reply_to"], found["thread"]) == ("post", None, None)


def test_the_time_of_the_focused_post_stands_outside_the_name(read: Any) -> None:
    assert one(read(STATUS, page(post("noa_k", "Noa", 1, focused=True))))["at"] == "2026-11-20T09:30:00Z"


@pytest.mark.parametrize("host", ["x.com", "twitter.com", "mobile.x.com"])
def test_all_hosts_of_x_are_read(read: Any, host: str) -> None:
    assert one(read(f"https://{host}/home", page(post("maya_p", "Maya", 7))))["id"] == post_id(7)


def test_an_edited_post_keeps_its_id(read: Any) -> None:
    edited = post("maya_p", "Maya", 7, permalink=time_link("maya_p", 7, tail="/history"))
    assert one(read(HOME, page(edited)))["id"] == post_id(7)


def test_without_a_datetime_the_id_tells_the_time(read: Any) -> None:
    link = '<a href="/maya_p/status/1790000000000000007"><time>x</time></a>'
    assert one(read(HOME, page(post("maya_p", "Maya", 7, permalink=link))))["at"] == "2024-05-13T12:43:51Z"


def test_a_link_to_another_post_in_the_words_is_no_permalink(read: Any) -> None:
    words = f'look <a href="https://x.com/other/status/{post_id(99)}">x.com/other</a>'
    assert one(read(HOME, page(post("maya_p", "Maya", 7, words))))["id"] == post_id(7)


def test_a_quote_is_the_quoting_persons_post_and_names_the_quoted(read: Any) -> None:
    inner = f'<a href="/noa_k/status/{post_id(3)}/photo/1">p</a>'
    found = one(
        read(HOME, page(post("maya_p", "Maya", 7, "Look at this", extra=quote("noa_k", "Noa", "my fox", inner))))
    )
    assert (found["id"], found["author"]["handle"], found["text"], found["kind"]) == (
        post_id(7),
        "maya_p",
        "Look at this",
        "quote",
    )
    assert found["in_reply_to"] == {"id": post_id(3), "author": "noa_k"}


@pytest.mark.parametrize(("whose", "known"), [("noa_k", True), ("Noa_K", True), ("ben_r", False)])
def test_on_the_page_of_a_posts_quotes_that_post_is_quoted(read: Any, whose: str, known: bool) -> None:
    quoting = page(post("maya_p", "Maya", 7, "Look", extra=quote(whose, "Noa", "my fox")))
    expected = {"id": post_id(1) if known else None, "author": whose}
    assert one(read(f"{STATUS}/quotes", quoting))["in_reply_to"] == expected
    assert one(read(HOME, quoting))["in_reply_to"] == {"id": None, "author": whose}


def test_a_quote_without_words_of_its_own_does_not_borrow_the_quoted_ones(read: Any) -> None:
    found = one(read(HOME, page(post("maya_p", "Maya", 7, None, extra=quote("noa_k", "Noa", "my fox")))))
    assert found["text"] == ""
    assert found["in_reply_to"] == {"id": None, "author": "noa_k"}


def test_a_quote_of_a_deleted_post_is_a_quote_of_nobody_known(read: Any) -> None:
    gone = "<article><div>This post is unavailable</div></article>"
    found = one(read(HOME, page(post("maya_p", "Maya", 7, extra=gone))))
    assert (found["kind"], found["in_reply_to"]) == ("quote", None)


def test_paid_posts_are_never_read(read: Any) -> None:
    paid = f'<div data-testid="placementTracking">{post("ads_inc", "Ads", 5, permalink="")}</div>'
    video = post("maya_p", "Maya", 7, extra='<div data-testid="placementTracking"><video></video></div>')
    answer = read(HOME, page(paid, video))
    assert one(answer)["id"] == post_id(7)
    assert answer["coverage"]["health"] == "ok"


def test_a_paid_post_that_shows_a_time_is_not_read_either(read: Any) -> None:
    paid = f'<div data-testid="placementTracking">{post("ads_inc", "Ads", 5, "Buy foxes")}</div>'
    answer = read(HOME, page(paid, post("maya_p", "Maya", 7)))
    assert one(answer)["id"] == post_id(7)


@pytest.mark.parametrize(
    "part",
    [
        '<div data-testid="birdwatch-pivot"><div dir="auto" lang="en">Readers say: <a href="/noa_k">@noa_k</a> drew this</div></div>',
        '<div data-testid="card.wrapper"><div dir="auto" lang="en">A shop by <a href="/noa_k">@noa_k</a></div></div>',
        '<div data-testid="card.wrapper"><div data-testid="cardPoll"><div dir="auto" lang="en">Fox</div><div dir="auto" lang="en">Owl</div></div></div>',
    ],
    ids=["a note of readers", "a card", "a poll"],
)
@pytest.mark.parametrize("before", [True, False])
def test_a_post_of_a_picture_alone_borrows_no_words(read: Any, part: str, before: bool) -> None:
    where = {"before": part} if before else {"extra": part}
    alone = post("ben_r", "Ben", 6, None, **where)
    answer = read(HOME, page(alone, post("maya_p", "Maya", 7, "Hello")))
    found = by_id(answer)[6]
    assert (found["text"], found["mentions"], found["in_reply_to"]) == ("", [], None)
    assert answer["coverage"]["health"] == "ok"


def test_words_that_have_lost_their_mark_are_found_by_their_language(read: Any) -> None:
    html = page(post("ben_r", "Ben", 6, "Hello")).replace('data-testid="tweetText"', 'data-testid="zz"')
    assert one(read(HOME, html))["text"] == "Hello"


def test_a_row_that_tells_of_likes_is_nobodys_post(read: Any) -> None:
    frame = quote("noa_k", "Noa", "Prints are up")
    likes = (
        '<article data-testid="notification" role="article"><div><a href="/ben_r" role="link">Ben</a> and 3 others liked your post</div>'
        f'<div data-testid="tweetText" lang="en">Prints are up</div>{frame}</article>'
    )
    answer = read("https://x.com/notifications", page(likes))
    assert (answer["posts"], answer["coverage"]["health"]) == ([], "ok")


@pytest.mark.parametrize(
    "line",
    [
        '<div><a href="https://help.x.com/a"><svg></svg>Automated by</a> <a href="/noa_k">@noa_k</a></div>',
        '<div><svg></svg> with <a href="/noa_k">@noa_k</a></div>',
    ],
)
def test_a_label_that_names_somebody_is_no_answer_to_them(read: Any, line: str) -> None:
    found = one(read(HOME, page(post("fox_bot", "Fox bot", 6, "Noon", before=line))))
    assert (found["kind"], found["in_reply_to"], found["mentions"]) == ("post", None, [])


def test_a_drawing_in_another_line_changes_no_answer(read: Any) -> None:
    lines = '<div><svg></svg> Edited</div><div>Replying to <a href="/noa_k">@noa_k</a></div>'
    found = one(read(HOME, page(post("ben_r", "Ben", 6, "Noon", before=lines))))
    assert found["in_reply_to"] == {"id": None, "author": "noa_k"}


COMMUNITY = "https://x.com/i/communities/55"
IN_COMMUNITY = '<article data-testid="tweet" role="article"><a href="/i/communities/55"><span data-testid="socialContext">Fox carvers</span></a>'


def test_a_post_tells_in_which_community_it_stands(read: Any) -> None:
    there = re.sub("<article[^>]*>", IN_COMMUNITY, post("maya_p", "Maya", 7))
    linked = post("ben_r", "Ben", 8, 'See <a href="/i/communities/55">Fox carvers</a>')
    quoting = post(
        "lea_s", "Lea", 9, extra=quote("maya_p", "Maya", "Hm", '<a href="/i/communities/55">Fox carvers</a>')
    )
    assert read(HOME, page(there, linked, quoting))["places"] == [[COMMUNITY], [], []]


def test_answers_stand_in_the_community_of_the_pages_post(tab: Any) -> None:
    there = re.sub("<article[^>]*>", IN_COMMUNITY, post("noa_k", "Noa", 1, focused=True))
    rows = [post("ben_r", "Ben", 2), EMPTY, cell("<h2>zz</h2>")]
    strange = re.sub("<article[^>]*>", IN_COMMUNITY.replace("55", "66"), post("lea_s", "Lea", 3))
    assert COMMUNITY in tab.read(STATUS, page(there, EMPTY, *rows))["places"][1]
    tab.ask("() => document.querySelector('[data-testid=cellInnerDiv]').remove()")
    assert tab.again()["places"] == [[COMMUNITY]]
    elsewhere = page(post("noa_k", "Noa", 1, focused=True), EMPTY, *rows, strange)
    assert tab.read(STATUS, elsewhere)["places"] == [[], [], ["https://x.com/i/communities/66"]]


def test_the_photo_viewers_wrapper_and_skeletons_are_no_posts(read: Any) -> None:
    wrapper = '<div data-testid="tweet" role="article"><video></video></div>'
    assert one(read(HOME, page(cell(wrapper), cell('<div role="progressbar"></div>'), post("maya_p", "Maya", 7))))[
        "id"
    ] == post_id(7)


def test_emoji_in_names_and_words_are_read(read: Any) -> None:
    fox = '<img alt="🦊" src="x">'
    badge = '<div tabindex="0" role="link"><img alt="Fox Works Ltd"></div>'
    found = one(read(HOME, page(post("maya_p", f"Maya {fox}{badge}", 7, f"So cute {fox}{fox}", lang="qme"))))
    assert (found["author"]["name"], found["text"], found["lang"]) == ("Maya 🦊", "So cute 🦊🦊", None)


def test_line_breaks_and_long_links_are_kept_whole(read: Any) -> None:
    link = '<a href="https://t.co/abc" role="link"><span aria-hidden="true">https://</span>fox.example/a<span aria-hidden="true">/b?c=d</span><span aria-hidden="true">…</span></a>'
    found = one(read(HOME, page(post("maya_p", "Maya", 7, f"one\ntwo {link}"))))
    assert found["text"].startswith("one\ntwo https://fox.example/a/b?c=d")
    assert found["links"] == ["https://fox.example/a/b?c=d"]


NAMED = '<div><span><a dir="ltr" href="/{0}" role="link">@{0}</a></span></div>'  # a block by its tag, in the line


def test_a_person_named_in_the_words_stands_in_their_line(read: Any) -> None:
    words = f"<span>When did you ask </span>{NAMED.format('noa_k')}<span>?\nAnd </span>{NAMED.format('ben_r')}{NAMED.format('lea_s')}"
    found = one(read("https://x.com/notifications/mentions", page(post("maya_p", "Maya", 7, words))))
    assert (found["text"], found["mentions"]) == (
        "When did you ask @noa_k?\nAnd @ben_r@lea_s",
        ["noa_k", "ben_r", "lea_s"],
    )


def test_people_named_in_the_words_are_mentions_and_hashtags_are_not(read: Any) -> None:
    words = '<a href="/noa_k">@noa_k</a> and <a href="/ben_r">@ben_r</a> <a href="/hashtag/fox">#fox</a> <a href="/noa_k">@noa_k</a>'
    found = one(read("https://x.com/notifications/mentions", page(post("maya_p", "Maya", 7, words))))
    assert found["mentions"] == ["noa_k", "ben_r"]
    assert (found["kind"], found["links"]) == ("post", [])


def test_a_replying_to_line_tells_whom_a_reply_answers(read: Any) -> None:
    line = (
        '<div dir="auto">zzz <a href="/noa_k" role="link">@noa_k</a> zz <a href="/ben_r" role="link">@ben_r</a></div>'
    )
    found = one(read("https://x.com/notifications/mentions", page(post("maya_p", "Maya", 7, before=line))))
    assert (found["kind"], found["in_reply_to"]) == ("reply", {"id": None, "author": "noa_k"})
    assert found["mentions"] == ["noa_k", "ben_r"]


@pytest.mark.parametrize(
    ("like", "retweet", "expected"),
    [
        ("like", "retweet", []),
        ("unlike", "retweet", ["like"]),
        ("unlike", "unretweet", ["like", "repost"]),
        ("zz", "retweet", None),
    ],
)
def test_own_reactions_are_seen_or_unknown(read: Any, like: str, retweet: str, expected: list[str] | None) -> None:
    assert one(read(HOME, page(post("maya_p", "Maya", 7, like=like, retweet=retweet))))["my_reactions"] == expected


def test_signed_out_nothing_is_said_of_own_reactions(read: Any) -> None:
    answer = read(HOME, page(post("maya_p", "Maya", 7), me=None))
    assert one(answer)["my_reactions"] is None
    assert answer["coverage"]["health"] == "logged-out"


def test_own_posts_are_known_by_the_viewers_handle(read: Any) -> None:
    answer = read(HOME, page(post("Noa_K", "Noa", 7), post("maya_p", "Maya", 8)))
    assert answer["own"] == [post_id(7)]
    assert answer["account"] == {"platform": "x", "handle": "noa_k", "name": "Noa K", "id": None}


def test_two_places_that_disagree_give_no_account(read: Any) -> None:
    answer = read(HOME, page(post("noa_k", "Noa", 7), switcher="ben_r"))
    assert answer["account"] is None
    assert answer["own"] == []


def narrow(html: str, who: str = "noa_k", link: str = "") -> str:
    """The same page in a window of a phone's width: one button with the picture instead of the column."""
    tag = f'a href="{link}"' if link else "button"
    button = f'<{tag} data-testid="DashButton_ProfileIcon_Link"><div data-testid="UserAvatar-Container-{who}"></div></{tag[:6].split()[0]}>'
    return re.sub(r"(<header[^>]*>).*?(</header>)", rf"\1{button}\2", html)


def test_a_narrow_window_tells_in_one_place_who_is_signed_in_and_says_so(read: Any) -> None:
    answer = read(HOME, narrow(page(post("noa_k", "Noa", 7), post("maya_p", "Maya", 8))))
    assert (answer["account"], answer["alone"]["handle"], answer["own"]) == (None, "noa_k", [post_id(7)])
    assert answer["coverage"]["missing"] == ["narrow window"]


def test_a_narrow_window_with_a_link_to_the_account_tells_it(read: Any) -> None:
    answer = read(HOME, narrow(page(post("noa_k", "Noa", 7)), link="/noa_k"))
    assert (answer["account"]["handle"], answer["alone"], answer["coverage"]["health"]) == ("noa_k", None, "ok")
    assert read(HOME, narrow(page(post("noa_k", "Noa", 7)), "ben_r", "/noa_k"))["account"] is None


def test_a_wide_window_that_lost_one_of_two_places_tells_nobody(read: Any) -> None:
    answer = read(HOME, page(post("noa_k", "Noa", 7)).replace("AppTabBar_Profile_Link", "zz"))
    assert (answer["account"], answer["alone"], answer["coverage"]["missing"]) == (None, None, ["own account"])


def test_a_cut_post_says_so(read: Any) -> None:
    more = '<button data-testid="tweet-text-show-more-link">zz</button>'
    answer = read(HOME, page(post("maya_p", "Maya", 7, extra=more)))
    assert answer["truncated"] == [post_id(7)]
    assert answer["hidden"] == ["see more"]


BESIDE = '<button role="button" dir="ltr"><span>zz</span></button>'


@pytest.mark.parametrize("where", [BESIDE, f"<div>{BESIDE}</div>"])
def test_words_that_x_has_translated_have_no_language_of_their_own(read: Any, where: str) -> None:
    translated, foreign, own = (
        post("aiko", "Aiko", 7, "When do you open?", extra=where),
        post("ines", "Ines", 8, "¿Cuándo abrís?", lang="es", extra=where),
        post("joe", "Joe", 9, "When do you open?"),
    )
    found = by_id(read(HOME, page(translated, foreign, own)))
    assert [found[n]["lang"] for n in (7, 8, 9)] == [None, "es", "en"]


@pytest.mark.parametrize("translated_first", [False, True])
def test_what_a_person_wrote_stays_when_x_translates_it(tab: Any, translated_first: bool) -> None:
    tab.open(HOME, page(post("ines", "Ines", 8, "¿Cuándo abrís?", lang="es", extra=BESIDE)))
    told = tab.ask(
        """([first]) => { const site = sites.siteFor(new URL(location.href)), seen = sites.posts(site), body = document.querySelector("[data-testid=tweetText]");
        const show = (lang, words) => { body.lang = lang; body.textContent = words; };
        const read = () => { seen.take(site.survey(document, new URL(location.href)), () => 0); const {text, lang} = seen.outcomes()[0].post; return [text, lang]; };
        if (first) { show("en", "When do you open?"); read(); show("es", "¿Cuándo abrís?"); }
        else { read(); show("en", "When do you open?"); }
        return read(); }""",
        [translated_first],
    )
    assert told == ["¿Cuándo abrís?", "es"]


def test_a_conversation_is_read_from_the_order_of_its_cells(read: Any) -> None:
    cells = [
        post("maya_p", "Maya", 9), post("noa_k", "Noa", 1, focused=True), EMPTY,
        post("ben_r", "Ben", 2), post("noa_k", "Noa", 3), post("ben_r", "Ben", 4), EMPTY,
        post("lea_s", "Lea", 5), EMPTY,
    ]  # fmt: skip
    found = by_id(read(STATUS, page(*cells)))
    assert found[9]["in_reply_to"] is None
    assert found[9]["kind"] == "post"
    assert found[1]["in_reply_to"] == {"id": post_id(9), "author": "maya_p"}
    assert found[2]["in_reply_to"] == {"id": post_id(1), "author": "noa_k"}
    assert found[3]["in_reply_to"] == {"id": post_id(2), "author": "ben_r"}
    assert found[4]["in_reply_to"] == {"id": post_id(3), "author": "noa_k"}
    assert found[5]["in_reply_to"] == {"id": post_id(1), "author": "noa_k"}
    assert {p["thread"] for p in found.values()} == {post_id(9)}
    assert {p["thread_author"] for p in found.values()} == {"maya_p"}
    assert [found[n]["kind"] for n in (1, 2, 3, 4, 5)] == ["reply"] * 5


def test_an_own_thread_is_no_reply(read: Any) -> None:
    cells = [
        post("noa_k", "Noa", 1, focused=True),
        post("noa_k", "Noa", 2),
        EMPTY,
        post("maya_p", "Maya", 3),
        post("noa_k", "Noa", 4),
    ]
    found = by_id(read(STATUS, page(*cells)))
    assert [found[n]["kind"] for n in (1, 2, 3, 4)] == ["post", "post", "reply", "reply"]


def test_an_own_thread_is_known_in_any_spelling_of_the_handle(read: Any) -> None:
    found = by_id(read(STATUS, page(post("Noa_K", "Noa", 1, focused=True), post("noa_k", "Noa", 2))))
    assert found[2]["kind"] == "post"


SORTING = cell(
    '<div><button role="button" aria-haspopup="menu">Relevant</button><a href="/noa_k/status/1/quotes">View quotes</a></div>'
)


def test_a_row_that_sorts_the_answers_hides_none_of_them(read: Any) -> None:
    cells = [post("noa_k", "Noa", 1, focused=True), SORTING, post("ben_r", "Ben", 2), EMPTY]
    answer = read(STATUS, page(*cells))
    found = by_id(answer)
    assert (found[2]["in_reply_to"], answer["hidden"]) == ({"id": post_id(1), "author": "noa_k"}, [])
    assert found[1]["replies_hidden"] is None


def test_a_deleted_post_with_a_menu_stands_between_two_posts_all_the_same(read: Any) -> None:
    gone = cell('<article><div>zz</div><button role="button" aria-haspopup="menu"></button></article>')
    cells = [post("noa_k", "Noa", 1, focused=True), EMPTY, post("ben_r", "Ben", 2), gone, post("lea_s", "Lea", 3)]
    assert by_id(read(STATUS, page(*cells)))[3]["in_reply_to"] is None


def test_a_show_cell_hides_answers_to_the_post_above_it(read: Any) -> None:
    cells = [
        post("noa_k", "Noa", 1, focused=True), EMPTY, post("ben_r", "Ben", 2), SHOW, EMPTY,
        post("lea_s", "Lea", 3, answers="0 Replies. Reply"), EMPTY, SHOW_ALL,
    ]  # fmt: skip
    answer = read(STATUS, page(*cells))
    found = by_id(answer)
    assert [found[n]["replies_hidden"] for n in (1, 2, 3)] == [True, True, False]
    assert answer["hidden"] == ["more replies"]


@pytest.mark.parametrize(
    ("answers", "hidden"),
    [("5 Replies. Reply", True), ("1 Reply. Reply", False), ("0 Replies. Reply", False), ("٢ ردود", True), ("۱ پاسخ", False),
     ("1,204 Replies. Reply", True), ("1.2K Replies", True), ("4.8万 件の返信", True), ("1件の返信", False), ("Reply", None)],
)  # fmt: skip
def test_more_answers_than_the_page_shows_are_hidden_ones(read: Any, answers: str, hidden: bool | None) -> None:
    cells = [
        post("noa_k", "Noa", 1, focused=True),
        EMPTY,
        post("joe", "Joe", 2, "Which size?", answers=answers),
        post("ann", "Ann", 3),
    ]
    found = by_id(read(STATUS, page(*cells)))[2]
    assert found["replies_hidden"] is hidden
    assert not any(isinstance(value, (int, float)) and not isinstance(value, bool) for value in found.values())


def test_a_cut_answer_is_no_hidden_answer(read: Any) -> None:
    more = '<button data-testid="tweet-text-show-more-link">zz</button>'
    cells = [post("noa_k", "Noa", 1, focused=True), EMPTY, post("joe", "Joe", 2, "A long story", extra=more)]
    answer = read(STATUS, page(*cells))
    assert (answer["truncated"], answer["hidden"]) == ([post_id(2)], [])


@pytest.mark.parametrize("label", ["Translate post", "Rate this"])
def test_another_button_beside_the_words_cuts_nothing(read: Any, label: str) -> None:
    beside = f'<button role="button" dir="ltr"><span>{label}</span></button>'
    cells = [post("maya_p", "Maya", 7, "hola", extra=beside)]
    answer = read(HOME, page(*cells))
    assert (answer["truncated"], answer["hidden"], answer["fallbacks"]) == ([], [], [])


def test_a_name_that_looks_like_a_handle_names_nobody_else(read: Any) -> None:
    found = one(read(HOME, page(post("ann", "Ann", 5, "Look", extra=quote("joe", "@noa_k", "hello")))))
    assert found["in_reply_to"] == {"id": None, "author": "joe"}


def test_a_quotes_name_and_picture_of_two_people_name_nobody(read: Any) -> None:
    other = '<div data-testid="UserAvatar-Container-kim_l"></div>'
    found = one(read(HOME, page(post("ann", "Ann", 5, "Look", extra=quote("joe", "Joe", "hello", other)))))
    assert (found["kind"], found["in_reply_to"]) == ("quote", None)


MUTED = cell('<article role="article" tabindex="-1"><div><span>zz</span></div><div role="button">zz</div></article>')


def test_a_muted_persons_post_breaks_the_row_and_hides_no_answers(read: Any) -> None:
    cells = [post("noa_k", "Noa", 1, focused=True), EMPTY, post("joe", "Joe", 2), MUTED, post("ann", "Ann", 3), EMPTY]
    answer = read(STATUS, page(*cells))
    found = by_id(answer)
    assert (found[3]["kind"], found[3]["in_reply_to"]) == ("reply", None)
    assert answer["hidden"] == []


def test_what_stands_under_a_muted_persons_answer_is_no_answer_to_the_pages_post(read: Any) -> None:
    cells = [
        post("noa_k", "Noa", 1, focused=True),
        MUTED,
        post("noa_k", "Noa", 2),
        EMPTY,
        MUTED,
        post("ann", "Ann", 3),
        EMPTY,
    ]
    found = by_id(read(STATUS, page(*cells)))
    assert [(found[n]["kind"], found[n]["in_reply_to"]) for n in (2, 3)] == [("reply", None)] * 2


def rows(tab: Any, *cells: str, at: int = 0) -> dict[int, dict[str, Any]]:
    """The list of the open page holds these rows now, and the first stands at row ``at``."""
    placed = [c if c.startswith("<div data-testid") else cell(c) for c in cells]
    placed = [c.replace("translateY(0px)", f"translateY({100 * (at + n)}px)", 1) for n, c in enumerate(placed)]
    tab.ask(
        "(html) => { document.querySelector('[data-testid=cellInnerDiv]').parentElement.innerHTML = html }",
        "".join(placed),
    )
    return by_id(tab.again())


HEADING = cell("<h2>zz</h2>")
TO_NOA = {"id": post_id(1), "author": "noa_k"}


def test_answers_that_come_where_the_heading_stood_are_answers(tab: Any) -> None:
    me, joe = post("noa_k", "Noa", 1, focused=True), post("joe", "Joe", 2)
    tab.read(STATUS, page(me, EMPTY, joe, EMPTY, HEADING, post("lea_s", "Lea", 9)))
    found = rows(
        tab, me, EMPTY, joe, EMPTY, post("zoe", "Zoe", 7, "When?"), EMPTY, post("kim", "Kim", 8, "How?"), EMPTY
    )
    assert [found[n]["in_reply_to"] for n in (2, 7, 8)] == [TO_NOA] * 3
    found = rows(tab, EMPTY, post("kim", "Kim", 8), EMPTY, post("ben_r", "Ben", 6), at=5)  # scrolled on
    assert [found[n]["in_reply_to"] for n in (8, 6)] == [TO_NOA] * 2


def test_what_stands_behind_an_unmounted_heading_is_no_answer_however_the_list_moves(tab: Any) -> None:
    me, joe, lea = post("noa_k", "Noa", 1, focused=True), post("joe", "Joe", 2), post("lea_s", "Lea", 9)
    tab.read(STATUS, page(me, EMPTY, joe, EMPTY, HEADING, lea, EMPTY))
    found = rows(tab, lea, EMPTY, post("kim", "Kim", 8), EMPTY, at=5)
    assert [(found[n]["kind"], found[n]["thread"]) for n in (9, 8)] == [("post", None)] * 2
    found = rows(tab, EMPTY, post("kim", "Kim", 8), EMPTY, post("zoe", "Zoe", 7), at=2)
    assert [(found[n]["kind"], found[n]["thread"]) for n in (8, 7)] == [("post", None)] * 2


def test_answers_that_late_posts_above_push_down_are_answers(tab: Any) -> None:
    me, joe = post("noa_k", "Noa", 1, focused=True), post("joe", "Joe", 2)
    tab.read(STATUS, page(me, EMPTY, joe, EMPTY, HEADING))
    found = rows(tab, EMPTY, joe, EMPTY, post("zoe", "Zoe", 7), EMPTY, at=12)
    assert [found[n]["in_reply_to"] for n in (2, 7)] == [TO_NOA] * 2


def test_what_follows_a_heading_is_no_answer(read: Any) -> None:
    cells = [
        post("noa_k", "Noa", 1, focused=True),
        EMPTY,
        post("ben_r", "Ben", 2),
        EMPTY,
        cell("<h2>zz</h2>"),
        post("lea_s", "Lea", 3),
    ]
    found = by_id(read(STATUS, page(*cells)))
    assert (found[3]["kind"], found[3]["thread"]) == ("post", None)
    assert found[2]["thread"] == post_id(1)


def test_a_heading_without_a_headings_tag_is_a_heading(read: Any) -> None:
    more = cell('<div role="heading" aria-level="2"><span>zz</span></div>')
    cells = [
        post("noa_k", "Noa", 1, focused=True),
        EMPTY,
        post("ben_r", "Ben", 2),
        EMPTY,
        more,
        EMPTY,
        post("lea_s", "Lea", 3),
    ]
    found = by_id(read(STATUS, page(*cells)))
    assert (found[3]["kind"], found[3]["in_reply_to"]) == ("post", None)
    assert found[2]["in_reply_to"] == {"id": post_id(1), "author": "noa_k"}


def test_a_missing_post_breaks_the_row_instead_of_shifting_it(read: Any) -> None:
    tombstone = cell("<article><div>zz</div></article>")
    cells = [
        post("noa_k", "Noa", 1, focused=True),
        EMPTY,
        post("ben_r", "Ben", 2),
        tombstone,
        post("lea_s", "Lea", 3),
        EMPTY,
    ]
    found = by_id(read(STATUS, page(*cells)))
    assert (found[3]["kind"], found[3]["in_reply_to"]) == ("reply", None)


def test_what_scrolled_away_is_remembered_and_a_row_without_beginning_is_not_guessed(tab: Any) -> None:
    rows = [
        post("maya_p", "Maya", 9),
        post("noa_k", "Noa", 1, focused=True),
        EMPTY,
        post("ben_r", "Ben", 2),
        post("noa_k", "Noa", 3),
        EMPTY,
    ]
    tab.read(STATUS, page(*rows))
    later = page(post("noa_k", "Noa", 3), post("ben_r", "Ben", 8), EMPTY, post("lea_s", "Lea", 5), EMPTY)
    tab.ask("(html) => { document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body) }", later)
    found = by_id(tab.again())
    assert found[3]["in_reply_to"] == {"id": post_id(2), "author": "ben_r"}
    assert (found[8]["in_reply_to"], found[8]["thread"]) == (None, None)
    assert found[5]["in_reply_to"] == {"id": post_id(1), "author": "noa_k"}
    assert found[5]["thread"] == post_id(9)


def test_rows_of_the_home_page_are_no_conversation(read: Any) -> None:
    found = by_id(read(HOME, page(post("maya_p", "Maya", 1), post("ben_r", "Ben", 2))))
    assert found[2]["in_reply_to"] is None


def test_the_photo_viewers_conversation_is_read_instead_of_the_page_below(read: Any) -> None:
    viewer = (
        page(post("noa_k", "Noa", 1, focused=True), EMPTY, post("ben_r", "Ben", 2))
        .split("<section>")[1]
        .split("</section>")[0]
    )
    html = page(post("maya_p", "Maya", 7), rest=f'<div role="dialog">{viewer}</div>')
    found = by_id(read(f"{STATUS}/photo/1", html))
    assert sorted(found) == [1, 2]
    assert found[2]["in_reply_to"] == {"id": post_id(1), "author": "noa_k"}


def test_an_element_that_shows_another_post_has_another_id(tab: Any) -> None:
    tab.read(HOME, page(post("maya_p", "Maya", 7)))
    before, after = tab.ask(
        """([id]) => { const url = new URL(location.href), site = sites.siteFor(url), survey = () => site.survey(document, url);
        const a = survey().posts[0], told = (s) => [s.id(a), s.stamp(a)], before = told(survey());
        a.querySelector("time").parentElement.href = "/ben_r/status/" + id;
        return [before, told(survey())]; }""",
        [post_id(8)],
    )
    assert (before[0], after[0]) == (post_id(7), post_id(8))
    assert before[1] != after[1]


@pytest.mark.parametrize("lang", ["ar", "tlh"])
def test_the_language_of_the_page_changes_nothing(read: Any, lang: str) -> None:
    cells = [
        post("noa_k", "نوا", 1, focused=True, answers="٢ ردود"),
        EMPTY,
        post("maya_p", "مايا", 2, "متى تفتحون؟", lang="ar", answers="٠ ردود"),
        SHOW,
    ]
    found = by_id(read(STATUS, page(*cells, lang=lang)))
    assert (found[2]["author"]["name"], found[2]["text"], found[2]["lang"]) == ("مايا", "متى تفتحون؟", "ar")
    assert found[2]["in_reply_to"]["id"] == post_id(1)
    assert found[2]["replies_hidden"] is True
    assert found[1]["replies_hidden"] is None


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home", "home"), ("/maya_p", "profile"), ("/maya_p/with_replies", "profile"), ("/notifications", "notifications"),
        ("/notifications/mentions", "mentions"), ("/search?q=fox", "search"), ("/i/bookmarks", "bookmarks"), ("/i/lists/3", "list"),
        ("/compose/post", "compose"), ("/settings/account", "other"), ("/i/grok", "other"), (f"/maya_p/status/{post_id(1)}", "status"),
        (f"/maya_p/status/{post_id(1)}/photo/1", "status"), (f"/maya_p/status/{post_id(1)}/quotes", "quotes"),
        (f"/maya_p/status/{post_id(1)}/retweets", "people"), (f"/maya_p/status/{post_id(1)}/likes", "people"),
        (f"/maya_p/status/{post_id(1)}/history", "history"), ("/hashtag/foxes", "search"), ("/i/history", "viewed"),
    ],
)  # fmt: skip
def test_the_address_tells_the_kind_of_page(read: Any, path: str, kind: str) -> None:
    assert read(f"https://x.com{path}", page())["kind"] == kind


@pytest.mark.parametrize(
    ("query", "health"),
    [
        ("q=fox&f=user", "ok"),
        ("q=fox&f=media", "ok"),
        ("q=fox&f=list", "ok"),
        ("q=fox", "broken"),
        ("q=fox&f=live", "broken"),
    ],
)
def test_a_search_for_people_need_not_find_posts(read: Any, query: str, health: str) -> None:
    answer = read(f"https://x.com/search?{query}", page())
    assert (answer["kind"], answer["coverage"]["health"]) == ("search", health)


def box(number: int = 0) -> str:
    return f'<div data-testid="tweetTextarea_{number}" contenteditable="true" role="textbox"><div>so glad</div><div>thanks</div></div>'


COMPOSER = """(gesture) => { const site = sites.siteFor(new URL(location.href)); const box = document.querySelector("[contenteditable]");
  const c = gesture ? null : site.composerOf(box.firstChild); let sent = null;
  for (const type of ["keydown", "click"]) document.addEventListener(type, (e) => { sent = site.sendGesture(e, document) });
  if (gesture === "click") document.querySelector("[data-testid^=tweetButton]").dispatchEvent(new MouseEvent("click", {bubbles: true}));
  else if (gesture) box.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", ctrlKey: gesture === "ctrl", bubbles: true}));
  const it = gesture ? sent : c; return it && {text: it.text(), replyTo: it.replyTo, kind: it.kind}; }"""


def test_a_box_under_the_focused_post_answers_it(tab: Any) -> None:
    inline = f'<div data-testid="inline_reply_offscreen">{box()}<button data-testid="tweetButtonInline"></button></div>'
    tab.open(STATUS, page(cell(post("maya_p", "Maya", 1, focused=True) + inline)))
    expected = {"text": "so glad\nthanks", "replyTo": post_id(1), "kind": "reply"}
    assert tab.ask(COMPOSER, None) == expected
    assert tab.ask(COMPOSER, "click") == expected
    assert tab.ask(COMPOSER, "ctrl") == expected
    assert tab.ask(COMPOSER, "enter") is None


def test_the_frame_of_a_box_holds_its_send_button_and_no_post(tab: Any) -> None:
    tools = '<div><button>GIF</button><button data-testid="tweetButtonInline"></button></div>'
    inline = f'<div data-testid="inline_reply_offscreen"><div id="frame"><div>{box()}</div>{tools}</div></div>'
    tab.open(STATUS, page(cell(post("maya_p", "Maya", 1, focused=True) + inline)))
    frame = """() => sites.siteFor(new URL(location.href)).composerOf(document.querySelector("[contenteditable]")).frame.id"""
    assert tab.ask(frame) == "frame"


def test_a_box_in_a_dialog_answers_the_post_above_it_or_the_address(tab: Any) -> None:
    dialog = f'<div role="dialog">{post("maya_p", "Maya", 5)}{box()}<button data-testid="tweetButton" disabled></button></div>'
    tab.open("https://x.com/compose/post", page(rest=dialog))
    assert tab.ask(COMPOSER, None)["replyTo"] == post_id(5)
    assert tab.ask(COMPOSER, "click") is None
    tab.open(f"https://x.com/compose/post?in_reply_to={post_id(6)}", page(rest=f'<div role="dialog">{box()}</div>'))
    assert tab.ask(COMPOSER, None)["replyTo"] == post_id(6)


def test_a_box_in_a_dialog_that_shows_a_conversation_answers_the_last_post_of_it(tab: Any) -> None:
    dialog = (
        f'<div role="dialog">{post("lea_s", "Lea", 2)}{post("ben_r", "Ben", 3)}{box()}{post("joe", "Joe", 4)}</div>'
    )
    tab.open("https://x.com/compose/post", page(rest=dialog))
    assert tab.ask(COMPOSER, None) == {"text": "so glad\nthanks", "replyTo": post_id(3), "kind": "reply"}


@pytest.mark.parametrize("tail", ["", "/photo/1"])
def test_a_box_in_a_row_of_its_own_answers_the_pages_post(tab: Any, tail: str) -> None:
    inline = f'<div data-testid="inline_reply_offscreen">{box()}</div>'
    tab.open(STATUS + tail, page(post("noa_k", "Noa", 1, focused=True), cell(inline), EMPTY, post("ben_r", "Ben", 2)))
    assert tab.ask(COMPOSER, None)["replyTo"] == post_id(1)
    tab.open(HOME, page(cell(inline)))
    assert tab.ask(COMPOSER, None)["replyTo"] is None


def test_a_box_over_a_quoted_post_makes_a_quote_and_a_lone_one_a_post(tab: Any) -> None:
    tab.open(
        "https://x.com/compose/post", page(rest=f'<div role="dialog">{box()}{quote("maya_p", "Maya", "fox")}</div>')
    )
    assert tab.ask(COMPOSER, None)["kind"] == "quote"
    tab.open(HOME, page(box()).replace("cellInnerDiv", "top"))
    assert tab.ask(COMPOSER, None) == {"text": "so glad\nthanks", "replyTo": None, "kind": "post"}


@pytest.mark.parametrize(("colour", "theme"), [("255, 255, 255", "light"), ("21, 32, 43", "dim"), ("0, 0, 0", "dark")])
def test_the_background_tells_the_theme(tab: Any, colour: str, theme: str) -> None:
    tab.open(HOME, page().replace("255, 255, 255", colour))
    assert tab.ask("() => sites.siteFor(new URL(location.href)).theme(document)") == theme


def test_without_test_ids_the_structure_still_finds_posts_and_says_what_it_lacks(read: Any) -> None:
    html = page(*(post(f"p_{n}", f"P {n}", n) for n in range(6)))
    answer = read(HOME, html.replace('data-testid="tweet"', 'data-testid="card9"'))
    assert len(answer["posts"]) == 6
    broken = read(HOME, html.replace('data-testid="tweet"', 'data-testid="card9"').replace("User-Name", "zz"))
    assert broken["coverage"]["health"] == "broken"
