"""Who somebody is: accounts that are learned better, and the last words each way."""

from __future__ import annotations

from typing import Any

import pytest

from agent.model import Me, OwnAccount
from tests.unit.store.records import account, acknowledgement, after, person


def test_a_person_in_one_line(world: Any, x: Any, mine: Any) -> None:
    world.see(x(1, "joe", "Which size?", author={"handle": "joe", "name": "Joe Smith"}), mine(2, "Twelve", 1, "joe"))
    seen = world.see(x(3, "joe", "And the colour?", "2026-11-20T11:00:00Z", thread="300"))

    person = seen.posts["x:3"].person
    assert (person.name, person.times_here) == ("Joe", 2)
    assert (person.last_in.text, person.last_in.at.hour) == ("And the colour?", 11)
    assert (person.last_out.text, person.last_out.about) == ("Twelve", "Which size?")
    assert [account.key for account in person.accounts] == ["x:@joe"]


def test_seeing_a_post_again_does_not_count_twice(world: Any, x: Any) -> None:
    for _ in range(3):
        seen = world.see(x(1, "joe", "Hello there"), x(1, "joe", "Hello there"))

    assert seen.posts["x:1"].person.times_here == 1


@pytest.mark.parametrize("blank", ["   ", "\u200b\u200b", "\u2066\u202e\u2069", "\u3164", "\u2800\ufe0f", "\u0301"])
def test_who_has_a_name_that_nobody_can_see_is_called_by_their_handle(world: Any, x: Any, blank: str) -> None:
    seen = world.see(x(1, "joe", "When does the coupon expire?", author={"handle": "joe", "name": blank}))

    [nudge] = world.waiting()
    assert seen.posts["x:1"].person.name == "@joe"
    assert nudge.reasons[0].text.startswith("@joe asks")


@pytest.mark.parametrize("name", ["\u200bJo", "🦊", "ㅋㅋ", "…", "7", "\u202aمريم\u202c"])
def test_a_name_that_can_be_seen_stays_as_its_owner_writes_it(world: Any, x: Any, name: str) -> None:
    seen = world.see(x(1, "joe", "Which size?", author={"handle": "joe", "name": name}))

    assert seen.posts["x:1"].person.name == name


def test_a_name_that_was_seen_is_kept_where_the_page_shows_none_any_more(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Which size?", author={"handle": "joe", "name": "Jo"}))
    seen = world.see(x(2, "joe", "And the colour?", author={"handle": "joe", "name": "\u3164"}))

    assert seen.posts["x:2"].person.name == "Jo"


def test_the_reasons_speak_of_them_by_name(world: Any, x: Any) -> None:
    joe = {"handle": "joe", "name": "Joe Smith"}
    world.see(x(1, "joe", "Hi. When does the coupon expire? My order never arrived. Thanks!", author=joe))

    [nudge] = world.waiting()
    assert [reason.text for reason in nudge.reasons] == [
        "Joe asks: When does the coupon expire?",
        "Joe is unhappy: Hi. When does the coupon expire? My order never arrived. Thanks!",
        "Joe thanks you",
        "First time that Joe speaks to you",
    ]
    assert nudge.reasons[0].span == (4, 32)
    assert (nudge.needs, nudge.order_text) == ("words", "asks a question, longest first")


def test_first_contact_is_said_once(world: Any, x: Any, mine: Any) -> None:
    world.see(x(1, "joe", "Hello there"))
    assert world.reasons() == ["reply", "first-contact"]

    world.see(x(2, "joe", "Hello again", thread="200"))

    assert world.reasons() == ["reply", "reply"]


def test_a_question_to_somebody_else_is_not_one_to_the_user(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "@zoe when do we meet?"), x(2, "ana", "@zoe @ima when do we meet?"))

    asked = [nudge.account.handle for nudge in world.waiting() if nudge.needs == "words"]
    assert asked == ["ana"]


def test_a_better_key_joins_what_was_known_by_the_handle(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Hello there"))
    seen = world.see(x(2, "joe", "Hello again", author={"handle": "joe", "name": "Joe", "id": "77"}))

    person = seen.posts["x:2"].person
    assert person.times_here == 2
    assert [account.key for account in person.accounts] == ["x:77"]
    assert world.log.account("x:@joe").key == "x:77"


def test_a_new_handle_keeps_the_former_one_and_a_taken_over_handle_is_another_person(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Hello there", author={"handle": "joe", "name": "Joe", "id": "77"}))
    moved = world.see(x(2, "joe", "It is me", author={"handle": "joseph", "name": "Joe", "id": "77"}))
    other = world.see(x(3, "joe", "I am new", author={"handle": "joe", "name": "Joan", "id": "88"}))

    [account] = moved.posts["x:2"].person.accounts
    assert (account.handle, account.former) == ("joseph", ["joe"])
    assert other.posts["x:3"].person.id != moved.posts["x:2"].person.id
    assert other.posts["x:3"].person.times_here == 1


def test_two_who_swap_their_handles_both_keep_the_new_one(world: Any, x: Any) -> None:
    def told(one: int, handle_of_joe: str, handle_of_ana: str) -> None:
        world.see(
            x(one, "joe", "Hello there", author={"handle": handle_of_joe, "name": "Joe", "id": "77"}),
            x(one + 1, "ana", "Good day", author={"handle": handle_of_ana, "name": "Ana", "id": "88"}),
        )

    told(1, "joe", "ana")
    told(3, "ana", "joe")

    joe, ana = (world.log.account(key).account for key in ("x:77", "x:88"))
    assert (joe.handle, joe.former) == ("ana", ["joe"])
    assert (ana.handle, ana.former) == ("joe", ["ana"])
    assert [world.log.account(f"x:@{handle}").key for handle in ("ana", "joe")] == ["x:77", "x:88"]


def fb(text: str, author: dict[str, Any], **more: Any) -> dict[str, Any]:
    post = {"platform": "facebook", "kind": "comment", "author": author, "text": text, "thread": "70"}
    return {**post, "thread_author": "4000", "at": "2026-11-20T09:00:00Z", **more}


def test_two_people_of_one_name_are_told_apart_by_their_address(world: Any) -> None:
    one = fb("One", {"name": "Ana Silva", "url": "https://www.facebook.com/ana.one"}, id="71")
    two = fb("Two", {"name": "Ana Silva", "url": "https://www.facebook.com/ana.two"}, id="72")

    seen = world.see(one, two)

    assert seen.posts["facebook:71"].person.id != seen.posts["facebook:72"].person.id
    assert len(world.waiting()) == 2


def test_a_name_alone_is_joined_when_the_same_post_shows_more(world: Any) -> None:
    first = world.see(fb("Hello there", {"name": "Ana Silva"}, id="71"))
    seen = world.see(fb("Hello there", {"name": "Ana Silva", "id": "5000"}, id="71"))

    person = seen.posts["facebook:71"].person
    assert person.id == first.posts["facebook:71"].person.id
    assert [account.key for account in person.accounts] == ["facebook:5000"]
    assert person.times_here == 1


def test_a_post_without_id_is_joined_when_its_id_is_learned(world: Any) -> None:
    ana = {"name": "Ana Silva", "url": "https://www.facebook.com/ana"}
    first = world.see(fb("Hello there", ana))
    [key] = first.keys
    assert key.startswith("facebook:~")

    seen = world.see(fb("Hello there", ana, id="71"))

    assert seen.posts["facebook:71"].person.times_here == 1
    assert [nudge.posts for nudge in world.waiting()] == [["facebook:71"]]


def test_my_answer_under_a_name_alone_is_found(world: Any) -> None:
    ana = {"name": "Ana Silva", "url": "https://www.facebook.com/ana"}
    me = {"name": "Ima Self"}
    world.see(
        fb("Which size?", ana, id="71"),
        fb("Ana Silva Twelve", me, id="73", in_reply_to={"id": "71", "author": "Ana Silva"}),
    )

    assert world.waiting() == []
    [entry] = world.ledger.acknowledgements().items
    assert (entry.kind, entry.account.name) == ("comment", "Ana Silva")


def test_a_thread_learned_later_moves_the_nudge_with_what_was_decided(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Which size?", thread=None))
    [before] = world.waiting()
    assert before.thread == "x:1"

    world.see(x(1, "joe", "Which size?"))

    [after] = world.waiting()
    assert (after.id, after.thread) == (before.id, "x:100")


def test_an_own_account_named_later_waits_for_nobody(world: Any, x: Any) -> None:
    world.see(x(1, "second", "Testing my other account"))
    assert len(world.waiting()) == 1

    world.ledger.set_me(Me(accounts=[*world.ledger.me().accounts, OwnAccount(platform="x", handle="second")]))

    assert world.waiting() == []


def test_the_address_of_a_page_that_holds_nothing_for_the_user_is_not_kept(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Lunch", in_reply_to=None, kind="post", thread="1"), kind="profile")
    world.see(x(2, "joe", "Which size?"), kind="status")

    assert {page.kind: page.url for page in world.ledger.coverage()} == {
        "profile": "https://x.com/",
        "status": "https://x.com/p",
    }


def test_two_records_of_one_account_become_one_person_when_the_key_is_learned(world: Any, x: Any) -> None:
    """Seen by the id under an older handle, and by the new handle alone: then a page shows both."""
    old = world.see(x(1, "joe", "Which size?", author={"handle": "joe", "name": "Joe", "id": "77"}))
    new = world.see(x(2, "joseph", "And the colour?", author={"handle": "joseph", "name": "Joe"}))
    assert old.posts["x:1"].person.id != new.posts["x:2"].person.id
    seen = world.see(x(3, "joseph", "Hello?", author={"handle": "joseph", "name": "Joe", "id": "77"}))

    person = seen.posts["x:3"].person
    assert (person.id, person.times_here) == (old.posts["x:1"].person.id, 3)
    [account] = person.accounts
    assert (account.key, account.handle, account.former) == ("x:77", "joseph", ["joe"])
    [nudge] = world.waiting()
    assert nudge.posts == ["x:1", "x:2", "x:3"]
    assert world.ledger.person(new.posts["x:2"].person.id).id == person.id
    [joining] = world.ledger.person(person.id).joinings
    assert (joining.what, joining.by) == ("joined", "nod")


def test_who_was_joined_by_hand_stays_joined_when_the_key_is_learned(world: Any, x: Any) -> None:
    by_id = (
        world.see(x(1, "joe", "Which size?", author={"handle": "joe", "name": "Joe", "id": "77"}))
        .posts["x:1"]
        .person.id
    )
    by_handle = (
        world.see(x(2, "joseph", "And the colour?", author={"handle": "joseph", "name": "Joe"})).posts["x:2"].person.id
    )
    ana = world.see(fb("Hello there", {"name": "Ana Silva", "id": "5000"}, id="71")).posts["facebook:71"].person.id
    world.ledger.joined.join(ana, by_handle)
    world.see(x(3, "joseph", "Hello?", author={"handle": "joseph", "name": "Joe", "id": "77"}))

    assert {world.ledger.person(id).id for id in (by_id, by_handle, ana)} == {ana}
    assert sorted(account.key for account in world.ledger.person(ana).accounts) == ["facebook:5000", "x:77"]


def test_two_people_of_one_name_in_one_conversation_are_told_apart_when_their_keys_are_learned(world: Any) -> None:
    world.see(fb("One", {"name": "Ana Silva"}, id="71"), fb("Two", {"name": "Ana Silva"}, id="72"))
    one = world.see(fb("One", {"name": "Ana Silva", "id": "5001"}, id="71")).posts["facebook:71"].person
    two = world.see(fb("Two", {"name": "Ana Silva", "id": "5002"}, id="72")).posts["facebook:72"].person

    assert one.id != two.id
    assert [account.key for account in two.accounts] == ["facebook:5002"]
    assert [account.key for account in world.ledger.person(one.id).accounts] == ["facebook:5001"]
    assert (world.ledger.person(one.id).counts.received, two.times_here) == (1, 1)
    assert len(world.waiting()) == 2


def test_a_name_alone_is_joined_with_a_profile_that_is_known_already(world: Any) -> None:
    known = (
        world.see(fb("Hello there", {"name": "Ana Silva", "id": "5000"}, id="70", thread="60"))
        .posts["facebook:70"]
        .person
    )
    before = world.see(fb("Which size?", {"name": "Ana Silva"}, id="71")).posts["facebook:71"].person
    assert before.id != known.id
    after = world.see(fb("Which size?", {"name": "Ana Silva", "id": "5000"}, id="71")).posts["facebook:71"].person

    assert (after.id, after.times_here) == (known.id, 2)
    assert [account.key for account in after.accounts] == ["facebook:5000"]
    assert len(world.ledger.people().items) == 1


@pytest.mark.parametrize(
    ("dated", "first"),
    [(["Twelve, Maya", "In the van"], "Twelve, Maya"), ([], "Lovely fox"), (["In the van"], "In the van")],
)
def test_first_words_without_a_date_stand_only_where_none_has_one(world: Any, dated: list[str], first: str) -> None:
    world.log.put_person(person())
    world.log.put_account(account())
    imported = {"certainty": "imported", "at": None}
    for number, text in enumerate(dated):
        world.log.put_acknowledgement(acknowledgement(f"a{number}", text=text, at=after(number), logged_at=after(90)))
    world.log.put_acknowledgement(acknowledgement("b", text="Lovely fox", logged_at=after(60), **imported))
    said = world.ledger.person("maya").first_out
    assert said is not None
    assert said.text == first


def test_a_note_without_a_day_is_as_old_as_its_entry(world: Any) -> None:
    world.log.put_person(person())
    world.log.put_account(account())
    note = acknowledgement("a", text="Met at the fair", at=None, logged_at=after(0), certainty="by-hand")
    for record in (note, acknowledgement("b", text="Twelve, Maya", at=after(5), logged_at=after(5))):
        world.log.put_acknowledgement(record)
    assert world.ledger.person("maya").first_out.text == "Met at the fair"
