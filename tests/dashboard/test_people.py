"""People and a person's page: found, ordered, joined, taken apart, noted and forgotten, without JavaScript."""

from typing import Any

import pytest

from agent.dashboard.person import together
from agent.ledger import looking
from agent.model import Point, PointPost
from agent.services import services
from tests.api import stand
from tests.dashboard.reader import Reader

NASTY = "<img src=x onerror=alert(1)>"


def said(
    id: int, who: str, text: str, at: str = "2026-11-20T09:00:00Z", name: str | None = None, **more: Any
) -> dict[str, Any]:
    """A post with its address, whose author has a name of their own."""
    author = {"handle": who, "name": name or who.title()}
    return stand.said(id, who, text, at, **{"author": author, "url": f"https://x.com/{who}/status/{id}", **more})


@pytest.fixture
def people(reader: Reader) -> Reader:
    """Maya has two accounts and says so; Joe waits; Ana was answered long ago."""
    reader.stand.see(
        said(1, "mayafox", "When does your ceramic fox come back?", name="Maya Okwuosa"),
        said(2, "tealyarn", "My other account is @mayafox, hello!", name="Maya O."),
        said(3, "joe", "Where is the teal bag?", "2026-11-20T09:10:00Z"),
        said(4, "ana", "Which yarn?", "2026-11-08T09:00:00Z"),
        said(5, "ima", "The blue one, Ana.", "2026-11-08T10:00:00Z", in_reply_to={"id": "4", "author": "ana"}),
    )
    reader.open("/people")
    return reader


def test_everybody_stands_there_the_latest_words_first(people: Reader):
    assert people.page.headings[0] == "People"
    assert people.page.headings[1] == "Joe"
    assert people.page.headings[-1] == "Ana"
    assert "@joe on X" in people.page.text
    assert "You, on 8 November: The blue one, Ana." in people.page.text


def test_they_are_found_by_name_and_ordered(people: Reader):
    assert people.press("Look for them", q="may").headings[1:] == ["Maya O.", "Maya Okwuosa"]
    people.follow("Quiet for longest")
    assert "q=may" in people.at
    assert people.page.text.count("Nobody here has such a name") == 1
    people.follow("Show everybody")
    assert people.page.headings[1:] == ["Ana"]
    people.open("/people?order=waiting&cursor=nothing", 422)


def test_who_may_be_one_person_is_shown_with_why_and_joined(people: Reader):
    people.follow("One person or two?")
    assert "They wrote on X: “My other account is @mayafox, hello!”" in people.page.text
    [button] = [name for form in people.page.forms for name in form.buttons if name.startswith("One person")]
    people.press(button)
    assert "is one person now." in people.page.text
    assert "I see nobody who may be one person" in people.page.text
    people.undo()
    assert "They wrote on X" in people.page.text


def test_two_people_are_kept_apart_and_not_suggested_again(people: Reader):
    people.follow("One person or two?")
    [button] = [name for form in people.page.forms for name in form.buttons if name.startswith("Two people")]
    people.press(button)
    assert "They stay two people. I do not ask again." in people.page.text
    people.undo()
    people.press(button)
    assert "I see nobody who may be one person" in people.page.text
    assert "One person or two?" not in people.open("/people").links


@pytest.fixture
def maya(people: Reader) -> Reader:
    """Maya Okwuosa's page."""
    people.follow("Maya Okwuosa")
    return people


def test_a_person_is_told_on_one_page(maya: Reader):
    text = maya.page.text
    assert maya.page.headings[0] == "Maya Okwuosa"
    for part in (
        "X: @mayafox",
        "First time here. 1 post to you, 0 acknowledgements of yours.",
        "asks: When does your ceramic fox come back?",
        "ceramic fox",
        "Their last, today at 09:00",
    ):
        assert part in text
    assert "Open on X: Maya Okwuosa" in maya.page.links


def test_who_spoke_once_has_last_words_alone(reader: Reader):
    reader.stand.see(
        said(1, "ima", "The new fox is out."),
        said(2, "noor", "Is it on paper?", in_reply_to={"id": "1", "author": "ima"}, thread="1", thread_author="ima"),
    )
    reader.open("/people")
    text = reader.follow("Noor").text
    assert "Their last, today at 09:00" in text
    assert "Their first" not in text


def test_what_they_said_once_in_one_post_stands_in_one_line():
    def point(text: str, times: int, *posts: str) -> Point:
        return Point(text=text, times=times, since=None, last=None, posts=[PointPost(key=key) for key in posts])

    told = [
        point("owl", 3, "x:1", "x:2"),
        point("marks", 1, "x:1"),
        point("knife", 1, "x:1"),
        point("moulds", 1, "x:2"),
        point("hares", 1),
        point("ears", 1),
    ]
    lines = [[one.text for one in some] for some in together(told)]
    assert lines == [["owl"], ["marks", "knife"], ["moulds"], ["hares"], ["ears"]]


def test_name_tags_and_note_are_kept_and_shown_and_taken_back(maya: Reader):
    maya.press("Keep", note="Met in **Porto**, see https://example.com/fair", called="May", tags="fox, fair ,")
    assert "Likes to be called May." in maya.page.text
    assert "Tags: fox, fair." in maya.page.text
    assert "<strong>Porto</strong>" in maya.answer.text
    assert maya.page.links["https://example.com/fair"] == "https://example.com/fair"
    assert "May asks: When does your ceramic fox come back?" in maya.page.text
    maya.undo()
    assert "Porto" not in maya.page.text


def test_nothing_that_a_note_or_a_name_holds_becomes_markup(maya: Reader):
    maya.press("Keep", name=NASTY, note=f"{NASTY}\n\n[x](javascript:alert(1)) <b>no</b>", tags=NASTY, called=NASTY)
    assert "<img src=x" not in maya.answer.text
    assert "<b>no" not in maya.answer.text
    assert "javascript:alert(1)" not in maya.page.links.values()


def test_somebody_is_joined_by_hand_and_an_account_taken_out_again(maya: Reader):
    before = maya.at
    maya.press("Look for them", join="joe")
    found = next(form for form in maya.page.forms if "They are one person" in form.buttons)
    assert found.fields.get("person") is None
    joe = maya.stand.get("/v1/people?q=joe").json["items"][0]["id"]
    maya.press("They are one person", person=joe)
    assert maya.at == before
    assert "X: @joe" in maya.page.text
    assert "Joined today" in maya.page.text
    maya.press("This account is somebody else's: joe")
    assert "Joe is a person of their own now." in maya.page.text
    assert "X: @joe" not in maya.page.text
    maya.undo()
    assert "X: @joe" in maya.page.text


def test_who_may_be_the_same_is_asked_on_the_page_too(maya: Reader):
    assert "Is Maya O. (@tealyarn on X) the same person?" in maya.page.text
    [button] = [name for form in maya.page.forms for name in form.buttons if name.startswith("One person")]
    maya.press(button)
    assert "X: @tealyarn" in maya.page.text
    assert "the same person?" not in maya.page.text


def test_among_very_many_no_page_waits_for_who_may_be_the_same(people: Reader, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(looking, "FEW", 1)
    with people.stand.app.app_context():
        look = services().ledger.joined.looking
    monkeypatch.setattr(look, "_found", None)  # as after a start: nothing was looked for
    monkeypatch.setattr(look, "begin", lambda: None)
    people.open("/people/suggestions")
    assert "I am looking through everybody whom you know here." in people.page.text
    assert "Some of these may be one person" not in people.open("/people").text
    people.follow("Maya Okwuosa")
    assert "I am still looking through everybody" in people.page.text
    look.pairs()
    people.follow("Look again")
    assert "Is Maya O. (@tealyarn on X) the same person?" in people.page.text
    assert "Some of these may be one person" in people.open("/people").text


def test_an_old_address_leads_to_who_they_are_now(maya: Reader):
    old = maya.at
    joe = maya.stand.get("/v1/people?q=joe").json["items"][0]["id"]
    maya.stand.post(f"/v1/people/{joe}/merge", json={"person": old.rpartition("/")[2]})
    assert maya.open(old).headings[0] == "Joe"


def test_who_waits_in_two_places_is_told_once_with_both(maya: Reader):
    graz, name = "@ima Do you ship to Graz?", "Maya Okwuosa"
    maya.stand.see(said(9, "mayafox", graz, "2026-11-20T09:20:00Z", name, in_reply_to=None, thread=None))
    page = maya.open(maya.at)
    assert page.headings.count("Open") == 1
    assert "In 2 places" in page.text
    maya.press("Done with this: Do you ship to Graz?")
    maya.press("Done: Maya Okwuosa")
    assert "Open" not in maya.page.headings


def test_a_form_that_does_not_say_where_it_was_pressed_leads_to_the_person(maya: Reader):
    answer = maya.stand.fill(f"{maya.at}/change", maya.cookie, name="Maya", note="Foxes")
    assert answer.headers["Location"] == maya.at
    refused = maya.stand.fill(f"{maya.at}/join", maya.cookie, person="")
    assert refused.headers["Location"] == maya.at
    gone = maya.stand.fill("/people/nobody/change", maya.cookie, name="Maya")
    assert gone.headers["Location"] == "/people"


def test_nobody_is_chosen_is_said(maya: Reader):
    maya.press("Look for them", join="joe")
    maya.press("They are one person")
    assert "Choose who is the same person. Nothing was changed." in maya.page.text


def test_somebody_is_forgotten_when_their_name_was_typed(maya: Reader):
    maya.press("Forget them for good", confirm="Maya")
    assert "This is not the name. Nothing was forgotten." in maya.page.text
    maya.press("Forget them for good", confirm="maya okwuosa")
    assert "Forgot Maya Okwuosa" in maya.page.text
    assert maya.at == "/people"
    assert "Maya Okwuosa" not in maya.page.headings


def test_the_log_and_the_waiting_list_lead_to_the_page(people: Reader):
    people.open("/")
    assert any(link.startswith("/people/") for link in people.page.links.values())


def test_nobody_under_an_address_is_a_404(people: Reader):
    people.open("/people/nobody", 404)


def test_while_the_search_is_being_filled_a_page_says_that_somebody_may_be_missing(
    people: Reader, monkeypatch: pytest.MonkeyPatch
):
    assert "not everything is in it yet" not in people.open("/people?q=may").text
    monkeypatch.setattr(people.stand.log, "search_by", lambda: "part")
    assert "I am still filling the search; not everything is in it yet." in people.open("/people?q=may").text
    assert "not everything is in it yet" in people.open("/log?q=yarn").text
    assert "not everything is in it yet" not in people.open("/people").text
    assert people.stand.get("/v1/people?q=may").headers["Nod-Search"] == "part"
    assert "Nod-Search" not in people.stand.get("/v1/people").headers


LUCK = "Claim your FREE airdrop now!!! 100x profit guaranteed, DM me on Telegram @luck4471 to double your bitcoin"


def test_who_looks_like_spam_and_who_rests_is_marked(people: Reader):
    people.stand.see(said(9, "luck", LUCK))
    assert "@luck on X, looks like spam" in people.open("/people").text
    people.open("/waiting")
    people.press("Snooze until they write again: Joe")
    assert "@joe on X, rests until later" in people.open("/people").text


def test_a_person_who_rests_is_brought_back_on_their_page(people: Reader):
    people.open("/waiting")
    people.press("Snooze until tomorrow at nine: Joe")
    people.open("/people")
    assert "Comes back tomorrow." in people.follow("Joe").text
    page = people.press("Bring back: Joe")
    assert "Comes back tomorrow." not in page.text
    assert "Done: Joe" in [name for form in page.forms for name in form.buttons]


def test_what_is_not_for_the_user_says_so_and_is_put_back(people: Reader):
    people.open("/waiting")
    people.press("Not for me: Joe")
    people.open("/people")
    assert "You said that this is not for you" in people.follow("Joe").text
    page = people.press("Put back into the list: Joe")
    assert "Done: Joe" in [name for form in page.forms for name in form.buttons]


def test_what_looks_like_spam_is_told_with_its_reason_on_their_page(people: Reader):
    people.stand.see(said(9, "luck", LUCK))
    people.open("/people")
    assert "I laid it aside as spam." in people.follow("Luck").text
    assert "I laid it aside as spam." not in people.press("Not spam: Luck").text


def test_an_answer_that_was_deleted_says_so(people: Reader):
    there = {"platform": "x", "kind": "status", "url": "https://x.com/ana/status/4"}
    assert people.stand.post("/v1/observations", json={"page": there, "gone": ["x:5"]}).status_code == 200
    assert "The blue one, Ana." in people.open("/log").text
    assert "deleted since" in people.page.text
    people.open("/people")
    page = people.follow("Ana")
    assert page.text.count("deleted since") == 2  # among their first and last words, and where all is told


def test_whom_the_user_set_aside_is_marked_until_they_wait_again(people: Reader):
    people.open("/waiting")
    people.press("Not for me: Joe")
    assert "@joe on X, not for you, or let go" in people.open("/people").text
    people.stand.see(said(12, "joe", "Does the bag come in red?", "2026-11-20T09:20:00Z", thread="200"))
    assert "@joe on X, not for you" not in people.open("/people").text


def test_last_words_that_were_deleted_say_so(people: Reader):
    there = {"platform": "x", "kind": "status", "url": "https://x.com/ima/status/100"}
    people.stand.post("/v1/observations", json={"page": there, "gone": ["x:3", "x:5"]})
    text = people.open("/people").text
    assert "They, today at 09:10, deleted since: Where is the teal bag?" in text
    assert "You, on 8 November, deleted since: The blue one, Ana." in text
    assert text.count("deleted since") == 2
    assert "Their last, today at 09:10, deleted since" in people.follow("Joe").text


def test_words_that_were_said_twice_and_stand_once_are_not_deleted(people: Reader):
    people.stand.see(said(13, "joe", "Where is the teal bag?", "2026-11-20T09:12:00Z"))
    there = {"platform": "x", "kind": "status", "url": "https://x.com/ima/status/100"}
    people.stand.post("/v1/observations", json={"page": there, "gone": ["x:3"]})
    assert "deleted since" not in people.open("/people").text


def test_a_time_that_is_not_known_is_not_told_of(people: Reader):
    people.stand.see(said(11, "ola", "Hello there, Ima", at=None, name="Ola"))
    assert "time not known" not in people.open("/people").text
