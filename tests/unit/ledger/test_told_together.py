"""The round, themes and kind words."""

from __future__ import annotations

from typing import Any

import pytest

from agent.ledger.changes import UnknownKindWord


def root(x: Any, text: str = "Kiln opened this morning") -> dict[str, Any]:
    post: dict[str, Any] = x(
        100, "ima", text, "2026-11-20T08:00:00Z", kind="post", in_reply_to=None, url="https://x.com/ima/status/100"
    )
    return post


def test_the_round_names_each_place_with_when_it_was_last_read(world: Any, x: Any) -> None:
    before = {place.url: place.read_at for place in world.ledger.round()}
    assert set(before.values()) == {None}
    assert "https://x.com/notifications/mentions" in before
    assert "https://www.facebook.com/notifications/" in before
    assert "https://www.facebook.com/profile.php?id=4000" in before
    world.see(root(x), x(1, "joe", "Which size?"))
    places = world.ledger.round()
    read = {place.url: place for place in places}
    assert read["https://x.com/p" if "https://x.com/p" in read else "https://x.com/notifications/mentions"].read_at
    own = read["https://x.com/ima/status/100"]
    assert (own.kind, own.title, own.waiting) == ("own-post", "Your post on X: Kiln opened this morning", 1)
    assert [place.read_at is None for place in places] == sorted((p.read_at is None for p in places), reverse=True)


def test_an_own_post_under_which_nobody_waits_is_no_place(world: Any, x: Any, mine: Any) -> None:
    world.see(root(x), x(1, "joe", "Which size?"), mine(2, "Twelve", 1, "joe"))
    assert all(place.kind != "own-post" for place in world.ledger.round())


ASKED = [
    "Do you ship the parcel to Spain?",
    "How much is shipping to Norway?",
    "Is shipping free?",
    "What is shipping to Oslo?",
]


def test_a_theme_is_what_three_people_speak_of_and_tells_how_many_were_answered(world: Any, x: Any, mine: Any) -> None:
    people = ["joe", "ana", "zoe", "bo"]
    world.see(root(x), *[x(n + 1, people[n], text) for n, text in enumerate(ASKED)], x(9, "yu", "Which size?"))
    world.see(mine(20, "Five euros, Joe", 1, "joe"))
    [theme] = [one for one in world.ledger.themes() if "ship" in one.theme]
    assert (theme.people, theme.asked, theme.answered) == (4, 4, 1)
    assert theme.text == f"4 people asked about {theme.theme}; 1 was answered"
    assert set(theme.posts) == {"x:1", "x:2", "x:3", "x:4"}


def test_what_two_people_say_what_one_says_often_and_what_is_old_is_no_theme(world: Any, x: Any) -> None:
    world.see(*[x(n + 1, "joe", text, thread=str(n)) for n, text in enumerate(ASKED)], x(9, "ana", "Is shipping free?"))
    assert world.ledger.themes() == []
    world.see(x(10, "zoe", "Is shipping expensive?"))
    assert len(world.ledger.themes()) == 1
    world.later(days=31)
    assert world.ledger.themes() == []
    assert len(world.ledger.themes(60)) == 1


def test_names_and_common_words_are_no_theme(world: Any, x: Any) -> None:
    for n, who in enumerate(["joe", "ana", "zoe", "bo"]):
        world.see(x(n + 1, who, f"Is Ima there on Monday {n}?"))
    assert world.ledger.themes() == []


def test_kind_words_are_kept_hidden_and_that_is_undone(world: Any, x: Any) -> None:
    world.see(
        root(x),
        x(1, "joe", "Lovely work", "2026-11-20T09:00:00Z"),
        x(2, "ana", "Thank you so much", "2026-11-20T10:00:00Z"),
        x(3, "zoe", "Which size?", "2026-11-20T11:00:00Z"),
        x(4, "bo", "My order never arrived", "2026-11-20T11:00:00Z"),
    )
    newest, oldest = world.ledger.kind_words().items
    assert (newest.key, oldest.key) == ("x:2", "x:1")
    assert (oldest.about, oldest.person.name, oldest.post.text) == ("Kiln opened this morning", "Joe", "Lovely work")

    told, undo = world.ledger.keep_kind_word("x:2", "hidden")
    assert told.state == "hidden"
    assert [one.key for one in world.ledger.kind_words().items] == ["x:1"]
    assert [one.key for one in world.ledger.kind_words(state="hidden").items] == ["x:2"]
    world.see(x(2, "ana", "Thank you so much", "2026-11-20T10:00:00Z", my_reactions=["like"]))
    assert [one.key for one in world.ledger.kind_words(state="hidden").items] == ["x:2"], (
        "seeing it again changes nothing"
    )
    world.ledger.undo(undo)
    assert len(world.ledger.kind_words().items) == 2

    assert world.ledger.keep_kind_word("x:1", "kept")[0].state == "kept"
    assert [one.key for one in world.ledger.kind_words(state="kept").items] == ["x:1"]
    for key in ("x:3", "x:4", "x:100", "x:999"):
        with pytest.raises(UnknownKindWord):
            world.ledger.keep_kind_word(key, "kept")


def test_hiding_a_kind_word_and_its_undo_leave_everything_as_it_was(world: Any, x: Any) -> None:
    world.see(root(x), x(1, "joe", "Lovely work"))
    before = list(world.ledger.export("state"))
    world.ledger.undo(world.ledger.keep_kind_word("x:1", "hidden")[1])
    assert list(world.ledger.export("state")) == before


def test_kind_words_of_one_person_and_under_one_post(world: Any, x: Any) -> None:
    world.see(
        root(x),
        x(1, "joe", "Lovely work"),
        x(2, "ana", "Thank you so much"),
        x(3, "joe", "So beautiful", thread="200", in_reply_to={"id": "200", "author": "ima"}),
    )
    joe = world.log.account("x:@joe").person
    assert {one.key for one in world.ledger.kind_words(person=joe).items} == {"x:1", "x:3"}
    assert {one.key for one in world.ledger.kind_words(post="x:100").items} == {"x:1", "x:2"}
    assert [one.key for one in world.ledger.kind_words(person=joe, post="x:100").items] == ["x:1"]


def test_a_long_list_of_kind_words_goes_on(world: Any, x: Any) -> None:
    world.see(*[x(n, f"person{n}", "Lovely work" if n % 2 else "Which size?") for n in range(1, 30)])
    found, cursor = [], None
    while True:
        page = world.ledger.kind_words(limit=4, cursor=cursor)
        assert len(page.items) <= 4
        found += [one.key for one in page.items]
        cursor = page.next
        if cursor is None:
            break
    assert len(found) == len(set(found)) == 15
