"""Who may be one person: by evidence of each kind, never by a common name, never whom the user keeps apart."""

from __future__ import annotations

from typing import Any

import pytest

from agent.ledger.changes import UnknownSuggestion
from agent.ledger.likeness import Likeness
from agent.ledger.pointers import pointers
from agent.model import Account, OwnAccount


def on_x(handle: str, name: str | None = None, **more: Any) -> Account:
    return Account(platform="x", handle=handle, name=name, **more)


def fb(name: str | None, handle: str | None = None, **more: Any) -> Account:
    return Account(platform="facebook", name=name, handle=handle, **more)


def kinds(*accounts: Account, said: list[tuple[int, str]] = (), mine: list[tuple[int, str]] = ()) -> list[list[str]]:  # type: ignore[assignment]
    """The kinds of evidence of each pair; account n belongs to person n, ``said`` are their words."""
    likeness = Likeness()
    for number, account in enumerate(accounts):
        likeness.take(str(number), account)
    for number, text in said:
        for pointer in pointers(accounts[number].platform, text):
            likeness.pointed(str(number), accounts[number].platform, pointer)
    for number, text in mine:
        for pointer in pointers(accounts[number].platform, text):
            likeness.pointed(str(number), accounts[number].platform, pointer, mine=True)
    return [sorted(found.evidence) for found in likeness.likely()]


def test_the_same_handle_on_both_sites() -> None:
    assert kinds(on_x("mayafox", "Maya"), fb("M. O.", "mayafox")) == [["same-handle"]]
    assert kinds(on_x("mayafox", "Maya"), fb("Somebody", "otherfox")) == []


def test_a_handle_that_is_a_common_name_says_nothing_alone() -> None:
    assert kinds(on_x("maya", "Maya"), fb("Maya Berg", "maya")) == []
    assert kinds(on_x("smith", "J. Smith"), fb("Ann Smith", "smith")) == []
    assert kinds(on_x("maya", "Maya Okwuosa"), fb("Maya Okwuosa", "maya")) == [["same-handle", "same-name"]]


def test_a_handle_that_differs_by_a_dot_counts_with_the_same_name_alone() -> None:
    assert kinds(on_x("maya_fox", "Maya Fox"), fb("Maya Fox", "maya.fox")) == [["same-handle"]]
    assert kinds(on_x("maya_fox", "Maya Fox"), fb("Mara Foks", "maya.fox")) == []


def test_a_handle_that_they_had_before() -> None:
    assert kinds(on_x("teal", "Maya", former=["mayafox"]), fb("Maya", "mayafox")) == [["former-handle"]]


def test_a_rare_name_that_two_alone_have() -> None:
    assert kinds(on_x("m1", "Maya Okwuosa"), fb("Maya Okwuosa")) == [["same-name"]]
    assert kinds(on_x("m1", "Mayá OKWUOSA 🦊"), fb("Maya Okwuosa")) == [["same-name"]]
    assert kinds(on_x("o1", "Ольга Вереснева"), fb("Olga Veresneva")) == [["same-name"]]


@pytest.mark.parametrize("name", ["John Smith", "Ana Silva", "Maria Garcia", "Wei Wang", "Maya", "Anna Müller"])
def test_a_common_name_is_never_enough(name: str) -> None:
    assert kinds(on_x("one", name), fb(name)) == []


def test_a_rare_name_of_three_people_or_of_two_whom_one_site_tells_apart_says_nothing() -> None:
    assert kinds(on_x("m1", "Maya Okwuosa"), on_x("m2", "Maya Okwuosa"), fb("Maya Okwuosa")) == []
    assert kinds(fb("Maya Okwuosa", id="1"), fb("Maya Okwuosa", id="2")) == []
    assert kinds(fb("Maya Okwuosa", id="1"), fb("Maya Okwuosa")) == [["same-name"]]


def test_a_family_name_that_many_have_here_is_not_rare_here() -> None:
    many = [on_x(f"k{n}", f"{name} Okwuosa") for n, name in enumerate(["Ana", "Ben", "Cleo", "Dan"])]
    assert kinds(*many, fb("Ana Okwuosa")) == []


@pytest.mark.parametrize(
    "words",
    [
        "I'm @mayafox on X, by the way.",
        "Same person! You know me as @mayafox on Twitter.",
        "On X I am @mayafox",
        "my X account: @mayafox",
        "I post more at https://x.com/mayafox, follow me there",
    ],
)
def test_their_own_words_on_facebook_name_their_account_on_x(words: str) -> None:
    assert kinds(on_x("mayafox", "teal yarns"), fb("Anna Berg", id="7"), said=[(1, words)]) == [["their-words"]]


@pytest.mark.parametrize(
    "words",
    [
        "Thanks! I'm Anna Bergqvist on Facebook, you answered me there.",
        "find me on Facebook: Anna Bergqvist",
        "My profile is facebook.com/anna.bergqvist.7",
    ],
)
def test_their_own_words_on_x_name_their_account_on_facebook(words: str) -> None:
    assert kinds(on_x("tealyarn", "teal"), fb("Anna Bergqvist", "anna.bergqvist.7"), said=[(0, words)]) == [
        ["their-words"]
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Look at facebook.com/anna.bergqvist.7",
        "I love facebook.com/groups/anna.bergqvist.7",
        "Everybody says Facebook is dead",
        "See facebook.com/anna.bergqvist.7/posts/12",
    ],
)
def test_an_address_alone_may_be_anybodys(words: str) -> None:
    assert kinds(on_x("tealyarn", "teal"), fb("Anna Bergqvist", "anna.bergqvist.7"), said=[(0, words)]) == []


def test_an_address_counts_with_a_name_and_most_where_each_links_to_the_other() -> None:
    link, back = (0, "look: facebook.com/anna.bergqvist.7"), (1, "here: x.com/tealyarn")
    assert kinds(on_x("t", "Anna"), fb("Anna Bergqvist", "anna.bergqvist.7"), said=[link]) == [["link"]]
    assert kinds(on_x("tealyarn", "teal"), fb("Anna Bergqvist", "anna.bergqvist.7"), said=[link, back]) == [
        ["links-both"]
    ]


def test_the_users_own_words_count_where_a_name_agrees() -> None:
    """As an archive tells them too: an answer on Facebook that names a handle of X."""
    people = (on_x("annaberg", "Anna"), fb("Anna Bergqvist", id="7"), on_x("joefox", "Joe"))
    assert kinds(*people, mine=[(1, "Happy birthday Anna! (@annaberg)")]) == [["your-words"]]
    assert kinds(*people, mine=[(1, "You should meet @joefox")]) == []


def test_the_surest_stands_first() -> None:
    people = (on_x("annab", "Anna Bergqvist"), fb("Anna Bergqvist"), on_x("mayafox", "Maya"), fb("Maya Fox", "mayafox"))
    assert kinds(*people, said=[(3, "I'm @mayafox on X")]) == [["same-handle", "their-words"], ["same-name"]]


@pytest.fixture
def twice(world: Any, x: Any) -> Any:
    """A world in which somebody has the same handle on both sites."""
    world.see(x(1, "mayafox", "Which size?"))
    post = {"platform": "facebook", "id": "71", "kind": "comment", "author": {"name": "M. O.", "handle": "mayafox"}}
    world.see(
        {**post, "text": "And the colour?", "thread": "70", "thread_author": "4000", "at": "2026-11-20T09:00:00Z"}
    )
    return world


def suggested(world: Any) -> list[list[str]]:
    return [sorted(who.name for who in one.people) for one in world.ledger.joined.suggestions().items]


def test_a_suggestion_tells_both_people_and_why(twice: Any) -> None:
    [suggestion] = twice.ledger.joined.suggestions().items
    assert sorted(person.name for person in suggestion.people) == ["M. O.", "Mayafox"]
    assert [told.text for told in suggestion.evidence] == ["The handle is the same on both sites: @mayafox."]
    assert len(twice.ledger.people().items) == 2  # nothing is done without the user


def test_a_refused_pair_is_not_suggested_again_until_that_is_undone(twice: Any, x: Any) -> None:
    [suggestion] = twice.ledger.joined.suggestions().items
    undo = twice.ledger.joined.refuse(suggestion.id)
    assert suggested(twice) == []
    twice.see(x(3, "mayafox", "Hello again", author={"handle": "mayafox", "name": "M. O.", "id": "9"}))
    assert suggested(twice) == []  # the key is a better one now
    with pytest.raises(UnknownSuggestion):
        twice.ledger.joined.refuse(suggestion.id)
    twice.ledger.undo(undo)
    assert len(suggested(twice)) == 1


def test_a_refused_pair_stays_apart_when_one_of_them_is_joined_with_a_third(twice: Any, x: Any) -> None:
    third = twice.see(x(5, "ana", "Which yarn?", thread="500")).posts["x:5"].person.id
    [suggestion] = twice.ledger.joined.suggestions().items
    twice.ledger.joined.refuse(suggestion.id)
    twice.ledger.joined.join(third, suggestion.people[0].id)
    assert suggested(twice) == []


def test_who_was_taken_apart_is_not_suggested_again(twice: Any) -> None:
    one, two = (person.id for person in twice.ledger.joined.suggestions().items[0].people)
    twice.ledger.joined.join(one, two)
    assert suggested(twice) == []
    twice.ledger.joined.split(one, twice.ledger.person(one).accounts[0].key)
    assert suggested(twice) == []


def test_the_users_own_accounts_are_nobody_to_be_joined(twice: Any) -> None:
    twice.ledger.add_account("x:@mayafox", OwnAccount(platform="x", handle="mayafox"))
    assert suggested(twice) == []


def test_suggestions_come_page_by_page(world: Any, x: Any) -> None:
    for number, who in enumerate(("mayafox", "joebird", "anafish"), 1):
        world.see(x(number, who, "Which size?", thread=str(number)))
        post = {"platform": "facebook", "id": f"7{number}", "kind": "comment", "author": {"name": who, "handle": who}}
        world.see({**post, "text": "And?", "thread": f"8{number}", "thread_author": "4000", "at": None})
    whole = [one.id for one in world.ledger.joined.suggestions().items]
    listed, cursor = [], None
    for _ in range(3):
        page = world.ledger.joined.suggestions(limit=1, cursor=cursor)
        listed += [one.id for one in page.items]
        cursor = page.next
    assert (listed, len(listed), cursor) == (whole, 3, None)
    with pytest.raises(ValueError):
        world.ledger.joined.suggestions(cursor="nothing")
