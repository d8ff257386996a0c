"""Who waits, on one page, and what can be done about it without JavaScript."""

import re

import pytest

from tests.api.stand import said
from tests.dashboard.reader import Reader

ASKS = said(5, "joe", "When does the coupon end?", "2026-11-18T09:00:00Z")
LATER = said(6, "bob", "How big is the frame?", "2026-11-19T09:00:00Z")
KIND = said(7, "ana", "I love your fox, it is beautiful", "2026-11-19T10:00:00Z")
ALSO = said(8, "pia", "Thank you so much for the fox!", "2026-11-19T11:00:00Z")
LUCK = "Claim your FREE airdrop now!!! 100x profit guaranteed, DM me on Telegram @luck4471 to double your bitcoin"
SPAM = said(9, "luck", LUCK, "2026-11-19T12:00:00Z")
FOX = {
    "platform": "x",
    "id": "100",
    "author": {"handle": "ima", "name": "Ima"},
    "text": "The new fox is out",
    "at": "2026-11-17T09:00:00Z",
    "url": "https://x.com/ima/status/100",
}


@pytest.fixture
def list_(reader: Reader) -> Reader:
    """The page, with Joe and Bob who ask, Ana and Pia who are kind, and one who advertises."""
    reader.stand.see(FOX, LATER, ASKS, KIND, ALSO, SPAM)
    reader.open("/")
    return reader


def asking(reader: Reader) -> list[str]:
    """Who needs words, in the order of the page."""
    return [words.removesuffix(" asks you") for words in reader.page.headings if words.endswith(" asks you")]


def test_the_front_door_leads_to_both_lists_in_the_order_to_be_answered(list_: Reader):
    page = list_.page
    assert list_.at == "/waiting"
    assert page.headings[:4] == ["2 people wait for your words.", "Needs your words", "Joe asks you", "Bob asks you"]
    assert "2 kind words under “The new fox is out”" in page.headings
    assert "since Wednesday" in page.text
    assert "Waiting 2" in list_.open("/coverage").links


def test_our_own_words_go_from_left_to_right_after_a_name_that_goes_the_other_way(reader: Reader):
    reader.stand.see(ASKS | {"author": {"handle": "leila", "name": "ليلى حداد"}})
    assert "Stands here because ليلى حداد asks a question" in reader.open("/waiting").text
    assert re.search(r'because <bdi dir="ltr">\u2068ليلى', reader.answer.text)
    assert re.search(r'<bdi dir="ltr" class="lead">asks:</bdi> <bdi class="words" dir="auto">When', reader.answer.text)


@pytest.mark.parametrize("button", ["Done: Joe", "Not for me: Joe", "Answered elsewhere: Joe"])
def test_who_is_done_leaves_and_comes_back_with_undo(list_: Reader, button: str):
    list_.press(button)
    assert asking(list_) == ["Bob"]
    page = list_.undo()
    assert asking(list_) == ["Joe", "Bob"]
    assert "Taken back." in page.text


def test_what_was_answered_elsewhere_stands_in_the_log_until_it_is_undone(list_: Reader):
    list_.press("Answered elsewhere: Joe")
    undo = [form for form in list_.page.forms if form.action == "/undo"]
    assert "Noted by you." in list_.open("/log").text
    list_.stand.fill("/undo", list_.cookie, **undo[0].fields)
    assert "Nothing is logged yet" in list_.open("/log").text


def test_undo_stays_over_pages_until_it_is_closed(list_: Reader):
    list_.press("Done: Joe")
    assert "Joe: done." in list_.open("/people").text
    assert "Joe: done." in list_.open("/waiting").text
    list_.open("/log")
    assert "Joe: done." not in list_.press("Close").text
    assert list_.at == "/log"
    assert "Joe: done." not in list_.open("/waiting").text
    assert asking(list_) == ["Bob"]


def test_what_was_done_is_undone_from_another_page_and_back_there(list_: Reader):
    list_.press("Done: Joe")
    list_.open("/people")
    assert "Taken back." in list_.undo().text
    assert list_.at == "/people"
    assert "Taken back." not in list_.open("/waiting").text
    assert asking(list_) == ["Joe", "Bob"]


def test_undo_gives_way_to_what_is_done_next_and_not_to_what_was_refused(list_: Reader):
    list_.press("Done: Joe")
    assert "Choose a day." in list_.press("Let go", before="never").text
    assert "Joe: done." in list_.open("/waiting").text
    list_.press("Done: Bob")
    page = list_.open("/waiting")
    assert "Bob: done." in page.text
    assert "Joe: done." not in page.text


def test_what_cannot_be_taken_back_is_told_once(list_: Reader):
    assert "Nobody has waited since before that day." in list_.press("Let go", before="2020-01-01").text
    assert "Nobody has waited" not in list_.open("/waiting").text


def test_an_undo_that_comes_too_late_says_so(list_: Reader):
    list_.press("Done: Joe")
    undo = next(form for form in list_.page.forms if form.action == "/undo")
    list_.stand.later(days=1, seconds=1)
    list_.cookie = list_.stand.sign_in()
    list_.stand.fill("/undo", list_.cookie, **undo.fields)
    assert "could not be taken back" in list_.open("/waiting").text


def test_where_only_some_can_be_undone_it_says_how_many(list_: Reader):
    list_.press("Done: Joe")
    undo = next(form for form in list_.page.forms if form.action == "/undo").fields
    list_.stand.fill("/undo", list_.cookie, **{**undo, "undo": [*undo["undo"], "u0", "u1"]})
    page = list_.open("/waiting")
    assert "1 of 3 taken back: the rest was undone before, or is older than a day." in page.text
    assert "could not be taken back" not in page.text
    assert asking(list_) == ["Joe", "Bob"]


def test_snoozed_until_tomorrow_rests_below_and_can_be_called_back(list_: Reader):
    page = list_.press("Snooze until tomorrow at nine: Joe")
    assert "comes back tomorrow." in page.text
    assert asking(list_) == ["Bob"]
    assert "1 person rests until later" in page.text
    list_.press("Bring back: Joe")
    assert asking(list_) == ["Joe", "Bob"]


def test_snoozed_until_a_day_comes_back_on_it(list_: Reader):
    assert "comes back on Tuesday." in list_.press("Snooze until then: Joe", day="2026-11-24").text
    list_.stand.later(days=5)
    list_.cookie = list_.stand.sign_in()
    list_.open("/waiting")
    assert asking(list_) == ["Joe", "Bob"]


@pytest.mark.parametrize("day", ["2026-11-01", "yesterday", ""])
def test_a_day_that_is_none_changes_nothing_and_says_why(list_: Reader, day: str):
    page = list_.press("Snooze until then: Joe", day=day)
    assert asking(list_) == ["Joe", "Bob"]
    assert '"until"' in page.text or "This time has passed" in page.text


def test_snoozed_until_the_next_word_says_so(list_: Reader):
    assert "rests until they write again." in list_.press("Snooze until they write again: Joe").text


def test_a_group_is_cleared_in_one_go_and_undone(list_: Reader):
    page = list_.press("I have nodded to them all: Ana")
    assert "2 people have your nod." in page.text
    assert "A nod is enough" not in page.headings
    assert "A nod is enough" in list_.undo().headings


def test_one_of_a_group_is_done_by_itself(list_: Reader):
    page = list_.press("Done: Pia")
    assert "Ana" in page.headings
    assert "Under “The new fox is out”" in page.text
    assert "says something kind: I love your fox, it is beautiful" in page.text  # alone: nothing is folded away
    assert "What they said" not in page.text


def test_what_looks_like_spam_is_folded_away_with_its_reason_and_can_be_called_back(list_: Reader):
    assert "1 looks like spam" in list_.page.text
    assert "Why:" in list_.page.text
    assert "spam" not in list_.press("Not spam: Luck").text
    assert "1 looks like spam" in list_.undo().text


def test_what_is_old_is_let_go_and_undone(list_: Reader):
    page = list_.press("Let go", before="2026-11-19")
    assert "1 let go. Nobody is told." in page.text
    assert asking(list_) == ["Bob"]
    list_.undo()
    assert asking(list_) == ["Joe", "Bob"]


@pytest.mark.parametrize(
    ("fields", "left"),
    [
        ({"q": "frame"}, ["Bob"]),
        ({"q": "JÖE"}, ["Joe"]),
        ({"q": "frame joe"}, []),
        ({"site": "facebook"}, []),
        ({"reason": "asks you"}, ["Joe", "Bob"]),
        ({"reason": "thanks you"}, []),
        ({"site": "elsewhere", "reason": "nonsense"}, ["Joe", "Bob"]),
    ],
)
def test_the_list_can_be_searched(list_: Reader, fields: dict[str, str], left: list[str]):
    list_.press("Show", **fields)
    assert asking(list_) == left


def test_a_search_finds_those_for_whom_a_nod_is_enough_one_by_one(list_: Reader):
    page = list_.press("Show", q="fox")
    assert {"Ana kind word", "Pia thanks you"} <= set(page.headings)


def test_where_nobody_fits_the_way_back_is_there(list_: Reader):
    page = list_.press("Show", q="zebra")
    assert "Nobody fits." in page.text
    list_.follow("Show everybody")
    assert asking(list_) == ["Joe", "Bob"]


def test_a_long_list_goes_on_behind_a_cursor(reader: Reader):
    reader.stand.see(*(said(n, f"person{n}", "How big is it?", "2026-11-18T09:00:00Z") for n in range(200, 260)))
    first = set(reader.open("/waiting").headings)
    second = set(reader.follow("Show more").headings)
    third = set(reader.follow("Show more").headings)
    told = [{words for words in part if words.endswith("asks you")} for part in (first, second, third)]
    assert [len(part) for part in told] == [25, 25, 10]
    assert len(set().union(*told)) == 60
    assert set(reader.follow("To the beginning").headings) == first


def test_a_cursor_of_somebodys_own_making_is_refused_in_words(list_: Reader):
    assert "Go back to its beginning" in list_.open("/waiting?cursor=nonsense", 422).text


def test_what_they_wrote_in_full_and_what_was_said_before_stand_beside_them(list_: Reader):
    long = "When does it end? " + "I have been looking for one like it since my sister moved to Graz. " * 5
    list_.stand.see(said(11, "kim", long, "2026-11-19T13:00:00Z"))
    page = list_.open("/waiting")
    assert " ".join(long.split()) in page.text
    assert "A beginning, if you want one:" in page.text


ELSEWHERE = said(12, "joe", "Is the owl sold out?", "2026-11-19T14:00:00Z", in_reply_to=None, thread=None)


def test_who_waits_in_two_conversations_stands_once_and_each_is_done_by_itself(list_: Reader):
    list_.stand.see(ELSEWHERE | {"text": "@ima Is the owl sold out?"})
    page = list_.open("/waiting")
    assert asking(list_) == ["Joe", "Bob"]
    assert page.headings[0] == "2 people wait for your words."
    assert "When does the coupon end?" in page.text
    assert "One person, in several places:" in page.text
    page = list_.press("Done with this: Is the owl sold out?")
    assert asking(list_) == ["Joe", "Bob"]
    assert "Is the owl sold out?" not in page.text


def test_a_question_that_was_asked_in_two_places_is_shown_once(list_: Reader):
    list_.stand.see(ELSEWHERE | {"text": "@ima When does the coupon end?"})
    page = list_.open("/waiting")
    [there] = re.findall(r'<ul class="starters places">.*?</ul>', list_.answer.text, re.DOTALL)
    assert there.count("Done with this</button>") == 2
    assert re.sub(r'aria-label="[^"]*"', "", there).count("When does the coupon end?") == 1
    assert "the same" in there
    assert page.text.count("asks: When does the coupon end?") == 1


@pytest.mark.parametrize(
    "button", ["All done: Joe", "Not for me: Joe", "Answered elsewhere: Joe", "Snooze until tomorrow at nine: Joe"]
)
def test_all_that_somebody_waits_for_is_done_in_one_go_and_undone(list_: Reader, button: str):
    list_.stand.see(ELSEWHERE | {"text": "@ima Is the owl sold out?"})
    list_.open("/waiting")
    list_.press(button)
    assert asking(list_) == ["Bob"]
    list_.undo()
    assert asking(list_) == ["Joe", "Bob"]
    assert "All done: Joe" in [name for form in list_.page.forms for name in form.buttons]


def test_who_stood_in_the_first_part_of_the_list_does_not_stand_in_the_next(reader: Reader):
    early = [said(n, f"person{n}", "How big is it?", "2026-11-18T09:00:00Z") for n in range(200, 230)]
    again = ELSEWHERE | {"id": "300", "author": {"handle": "person200", "name": "Person200"}}
    reader.stand.see(*early, again | {"text": "@ima Is the owl sold out?"})
    first = reader.open("/waiting")
    assert "Person200 asks you" in first.headings
    assert "Is the owl sold out?" in first.text
    second = reader.follow("Show more")
    assert "Person200 asks you" not in second.headings
    assert sum(words.endswith("asks you") for words in second.headings) == 5


def test_where_a_reason_has_no_words_of_its_own_theirs_stand_there(list_: Reader):
    list_.stand.see(said(13, "kim", "My family comes on Sunday, even the cat is packed.", "2026-11-19T15:00:00Z"))
    assert "spoke to you: My family comes on Sunday, even the cat is packed." in list_.open("/waiting").text


def test_nobody_waits_and_the_page_says_what_to_do(reader: Reader):
    page = reader.open("/waiting")
    assert page.headings[0] == "Nobody waits on the pages I read."
    assert "go on a round" in page.text
    assert "https://x.com/notifications/mentions" in page.links.values()


def test_before_the_account_is_known_the_page_says_what_to_do(fresh: Reader):
    assert "I do not know yet which account is yours." in fresh.open("/waiting").text


def test_a_link_leads_to_the_site_where_they_wrote_and_nowhere_else(reader: Reader):
    bad = [
        "javascript:alert(1)",
        "https://evil.example/x.com",
        "https://x.com@evil.example/",
        "http://x.com/a/status/1",
    ]
    reader.stand.see(*(said(20 + n, f"p{n}", "How big is it?", url=url) for n, url in enumerate(bad)))
    reader.stand.see(said(30, "good", "How big is it?", url="https://x.com/good/status/30"))
    links = reader.open("/waiting").links
    assert links["Open on X: Good"] == "https://x.com/good/status/30"
    assert not set(bad) & set(links.values())


def test_somebody_who_is_gone_meanwhile_changes_nothing(list_: Reader):
    list_.open("/waiting")
    list_.answer = list_.stand.fill("/waiting/unknown", list_.cookie, state="answered", back="/waiting")
    assert "This is not there any more." in list_._arrived("/waiting", 200).text


@pytest.mark.parametrize(
    "back", ["//evil.example/", "/\\evil.example", "https://evil.example", "\n/x", "", "/a\r\nX: y"]
)
def test_a_form_leads_back_to_our_own_pages_only(list_: Reader, back: str):
    form = next(form for form in list_.page.forms if "Done: Joe" in form.buttons)
    answer = list_.stand.fill(form.action, list_.cookie, state="answered", back=back)
    assert answer.headers["Location"] == "/waiting"


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("q=frame", "1 of 2 who wait for your words fits."),
        ("reason=asks+you", "2 of 2 who wait for your words fit."),
        ("q=zzzz", "None of 2 who wait for your words fit."),
    ],
)
def test_the_headline_of_a_filter_says_how_many_fit(list_: Reader, asked: str, says: str):
    page = list_.open(f"/waiting?{asked}")
    assert page.headings[0] == says
    assert page.text.count("Show everybody") == 1
