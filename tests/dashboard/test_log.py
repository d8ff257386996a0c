"""The log: what the user did, by day, with how it is known; taken back, and noted by hand."""

from uuid import uuid4

import pytest

from tests.api.stand import said
from tests.dashboard.reader import Reader

ASKS = said(5, "joe", "When does the coupon end?", "2026-11-18T09:00:00Z")


def answer(id: int, text: str, at: str) -> dict:
    mine = {"handle": "ima", "name": "Ima"}
    return said(id, "ima", text, at, author=mine, in_reply_to={"id": "5", "author": "joe"})


@pytest.fixture
def log_(reader: Reader) -> Reader:
    """@ima answered Joe twice, on Wednesday and today; a third answer was not seen on the page."""
    stand = reader.stand
    stand.see(
        ASKS, answer(50, "On Sunday, Joe.", "2026-11-18T22:30:00Z"), answer(51, "At noon.", "2026-11-20T08:00:00Z")
    )
    unsure = {
        "client_id": str(uuid4()),
        "platform": "x",
        "kind": "reply",
        "post": "x:5",
        "text": "Or Monday",
        "at": "2026-11-20T09:00:00Z",
        "certainty": "unconfirmed",
    }
    assert stand.post("/v1/acknowledgements", json=unsure).status_code == 201
    stand.patch("/v1/settings", json={"tz": "Europe/Vienna"})
    reader.open("/log")
    return reader


@pytest.mark.parametrize("query", ["since=0001-01-01", "until=0001-01-01", "since=9999-12-31", "until=9999-12-31"])
def test_a_day_at_the_end_of_the_calendar_is_no_fault(log_: Reader, query: str):
    log_.stand.patch("/v1/settings", json={"tz": "Europe/Berlin"})
    log_.open(f"/log?{query}")


def test_it_stands_by_day_of_the_users_own_calendar_the_newest_first(log_: Reader):
    assert log_.page.headings == [
        "What you did toward people",
        "Today",
        "You answered Joe",
        "You answered Joe",
        "Wednesday 18 November",
        "You answered Joe",
    ]
    assert "X, 23:30" in log_.page.text


def test_what_is_sure_and_what_is_not_are_told_apart_in_words(log_: Reader):
    assert log_.page.text.count("I saw it on the page.") == 1
    assert log_.page.text.count("Not sure yet: I saw the box empty") == 1
    assert "I saw it on the page." not in log_.open("/log?certainty=unconfirmed").text


@pytest.mark.parametrize(
    ("fields", "left"),
    [
        ({"since": "2026-11-19"}, ["At noon.", "Or Monday"]),
        ({"until": "2026-11-18"}, ["On Sunday, Joe."]),
        ({"since": "2026-11-19", "until": "2026-11-19"}, []),
        ({"platform": "facebook"}, []),
        ({"kind": "like"}, []),
        ({"kind": "reply", "q": "sund"}, ["On Sunday, Joe."]),
        ({"since": "soon", "platform": "elsewhere"}, ["At noon.", "On Sunday, Joe.", "Or Monday"]),
    ],
)
def test_it_can_be_searched(log_: Reader, fields: dict[str, str], left: list[str]):
    text = log_.press("Show", **fields).text
    assert [one for one in ("At noon.", "On Sunday, Joe.", "Or Monday") if one in text] == left
    assert left or "Nothing fits." in text


def test_of_one_person_alone(log_: Reader):
    log_.stand.see(said(6, "ana", "Lovely"))
    person = next(one["id"] for one in log_.stand.get("/v1/people").json["items"] if one["name"] == "Joe")
    assert log_.open(f"/log?person={person}").headings[0] == "What you did toward Joe"
    assert "/log/note?person=" + person in log_.page.links.values()


def test_somebody_whom_nobody_knows_is_no_broken_page(log_: Reader):
    assert "This is not there any more" in log_.open("/log?person=nobody", 404).text
    assert "This is not there any more" in log_.open("/log/note?person=nobody", 404).text


def test_what_is_taken_back_lets_them_wait_again_until_it_is_undone(log_: Reader):
    log_.press("Take back: You answered Joe, Wednesday 18 November 2026 at 23:30")
    log_.press("Take back: You answered Joe, Friday 20 November 2026 at 09:00")
    assert "Who was answered by it waits again." in log_.page.text
    assert "Joe asks you" in log_.open("/waiting").headings


def test_taking_back_is_undone(log_: Reader):
    log_.press("Take back: You answered Joe, Wednesday 18 November 2026 at 23:30")
    assert "On Sunday, Joe." not in log_.page.text
    assert "On Sunday, Joe." in log_.undo().text


def test_met_at_the_fair_is_noted_by_hand_and_undone(log_: Reader):
    log_.follow("Note something by hand")
    log_.press("Look for them", who="joe")
    page = log_.press("Note it", text="Met at the fair", day="2026-11-19")
    assert log_.at == "/log"
    assert "Noted, with Joe." in page.text
    assert "Thursday" not in page.text
    assert {"Yesterday", "Elsewhere, with Joe"} <= set(page.headings)
    assert "Met at the fair" in page.text
    assert "Met at the fair" not in log_.undo().text


def test_what_is_noted_is_kept_without_nul_as_everywhere(log_: Reader):
    person = next(one["id"] for one in log_.stand.get("/v1/people").json["items"] if one["name"] == "Joe")
    log_.open(f"/log/note?person={person}")
    log_.press("Note it", text="Called\0 him", day="2026-11-20")
    assert log_.stand.get(f"/v1/people/{person}").json["last_out"]["text"] == "Called him"


def test_the_last_words_to_somebody_are_those_that_were_noted(log_: Reader):
    person = next(one["id"] for one in log_.stand.get("/v1/people").json["items"] if one["name"] == "Joe")
    log_.open(f"/log/note?person={person}")
    log_.press("Note it", text="Called him", day="2026-11-20")
    assert log_.stand.get(f"/v1/people/{person}").json["last_out"]["text"] == "Called him"


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"text": "  ", "day": "2026-11-20"}, "Write in a few words"),
        ({"text": "Met", "day": "2026-12-24"}, "This day is still to come."),
        ({"text": "Met", "person": None}, "Choose whom it was with."),
        ({"text": "Met", "person": "nobody"}, "This is not there any more."),
    ],
)
def test_a_note_that_cannot_be_says_why_and_keeps_nothing(log_: Reader, fields: dict, why: str):
    log_.open("/log/note?who=joe")
    assert why in log_.press("Note it", **fields).text
    assert "elsewhere" not in [one["kind"] for one in log_.stand.get("/v1/acknowledgements").json["items"]]


def test_nobody_found_says_what_to_look_for(log_: Reader):
    assert "I know nobody by that name." in log_.open("/log/note?who=zebra").text


def test_an_empty_log_says_how_it_fills(reader: Reader):
    assert "Nothing is logged yet. Answer somebody" in reader.open("/log").text


def test_a_long_log_goes_on(reader: Reader):
    reader.stand.see(ASKS, *(answer(n, f"Answer number {n}", "2026-11-19T10:00:00Z") for n in range(100, 160)))
    first = reader.open("/log").text
    second = reader.follow("Show older").text
    assert sum(f"number {n}" in first for n in range(100, 160)) == 50
    assert sum(f"number {n}" in second for n in range(100, 160)) == 10
