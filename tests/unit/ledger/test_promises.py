"""What the user promised: found in their words, waiting until they come back, on either site."""

from __future__ import annotations

from typing import Any

import pytest

from agent.model import Account, NewAcknowledgement, NudgeChange, SettingsChange

CLIENT = "00000000-0000-4000-8000-000000000001"


def promised(world: Any, x: Any, mine: Any, said: str = "I'll check the coupon and tell you tomorrow") -> None:
    """Mark asks at nine, the user promises at ten (it is noon), Mark thanks."""
    world.see(
        x(1, "mark", "When does the coupon expire?", "2026-11-20T09:00:00Z"),
        mine(2, said, 1, "mark", "2026-11-20T10:00:00Z"),
        x(3, "mark", "Thanks!", "2026-11-20T10:30:00Z", in_reply_to={"id": "2", "author": "ima"}),
    )


def test_a_promise_waits_in_the_users_words_with_its_day(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    [nudge] = world.waiting()
    [reason] = nudge.reasons
    assert (reason.id, reason.text) == ("promise", "You promised Mark: check the coupon, by tomorrow")
    assert (nudge.needs, nudge.posts, nudge.promise.text) == ("words", [], "check the coupon")
    assert nudge.promise.due.isoformat() == "2026-11-21T23:59:59+00:00"
    assert nudge.order_text == "you promised, longest first"
    world.later(days=1)
    assert world.waiting()[0].reasons[0].text.endswith(", today")


def test_it_is_first_once_its_day_has_come_and_not_before(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.see(x(9, "ana", "Which size?", "2026-11-20T11:00:00Z", thread="200"))
    assert [nudge.account.handle for nudge in world.waiting()] == ["ana", "mark"]
    world.later(hours=13)
    assert [nudge.account.handle for nudge in world.waiting()] == ["mark", "ana"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I'm posting it tomorrow", "post it, by tomorrow"),
        ("I'll be in touch", "be in touch, by Monday"),
        ("Your hat will be ready on Sunday", "have their hat ready, by Sunday"),
    ],
)
def test_what_is_promised_in_other_words_waits_too(world: Any, x: Any, mine: Any, said: str, told: str) -> None:
    promised(world, x, mine, said)
    assert [reason.text for reason in world.waiting()[0].reasons] == [f"You promised Mark: {told}"]


def test_once_it_is_due_its_line_says_so_beside_a_question_of_theirs(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.see(x(4, "mark", "Any luck with it?", "2026-11-20T11:00:00Z", in_reply_to={"id": "2", "author": "ima"}))
    assert [nudge.order_text for nudge in world.waiting()] == ["asks again, longest first"]
    world.later(hours=13)
    assert [nudge.order_text for nudge in world.waiting()] == ["you promised, longest first"]


def test_it_leads_to_the_words_that_promised_where_none_of_theirs_wait(world: Any, x: Any, mine: Any) -> None:
    here = "https://x.com/ima/status/2"
    world.see(
        x(1, "mark", "When does the coupon expire?", "2026-11-20T09:00:00Z", url="https://x.com/mark/status/1"),
        mine(2, "I'll check the coupon and tell you tomorrow", 1, "mark", "2026-11-20T10:00:00Z", url=here),
    )
    assert [(nudge.post, nudge.url) for nudge in world.waiting()] == [(None, here)]
    theirs = "https://x.com/mark/status/4"
    back = {"in_reply_to": {"id": "2", "author": "ima"}, "url": theirs}
    world.see(x(4, "mark", "Any luck with it?", "2026-11-20T11:00:00Z", **back))
    assert [nudge.url for nudge in world.waiting()] == [theirs]


def test_a_later_answer_in_the_conversation_keeps_it(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.later(days=1)
    world.see(mine(4, "Until Friday, Mark", 1, "mark", world.ago(minutes=5)))
    assert world.waiting() == []
    [promise] = world.log.promises().items
    assert promise.state == "kept"


def test_what_follows_in_the_same_breath_keeps_nothing(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.see(mine(4, "And the bag is teal", 1, "mark", "2026-11-20T10:02:00Z"))
    assert world.reasons() == ["promise"]


def went_on(mine: Any, id: int, text: str, under: int, at: str) -> dict[str, Any]:
    return dict(mine(id, text, under, "ima", at))


def test_going_on_under_the_own_words_that_promised_keeps_it(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.see(went_on(mine, 4, "And the bag is teal", 2, "2026-11-20T10:02:00Z"))
    assert world.reasons() == ["promise"]
    world.see(went_on(mine, 5, "Until Friday", 4, "2026-11-20T11:30:00Z"))
    assert (world.waiting(), world.log.promises().items[0].state) == ([], "kept")


def test_going_on_that_is_read_before_the_promise_keeps_it_too(world: Any, x: Any, mine: Any) -> None:
    world.see(
        x(1, "mark", "When does the coupon expire?", "2026-11-20T09:00:00Z"),
        went_on(mine, 5, "Until Friday", 2, "2026-11-20T11:30:00Z"),
    )
    world.see(mine(2, "I'll check the coupon and tell you tomorrow", 1, "mark", "2026-11-20T10:00:00Z"))
    assert world.waiting() == []


def test_going_on_elsewhere_in_the_own_thread_keeps_nothing(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.see(
        mine(6, "Part one", 100, "ima", "2026-11-20T11:00:00Z"),
        went_on(mine, 7, "Part two", 6, "2026-11-20T11:30:00Z"),
    )
    assert world.reasons() == ["promise"]


def test_elsewhere_only_what_takes_it_up_keeps_it(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.later(days=1)
    world.see(
        x(20, "mark", "Lovely fox!", world.ago(hours=2), thread="200"),
        mine(21, "Glad you like him", 20, "mark", world.ago(hours=1), thread="200"),
    )
    assert world.reasons() == ["promise"]
    world.see(mine(22, "By the way, that coupon ends on Friday", 20, "mark", world.ago(minutes=5), thread="200"))
    assert world.waiting() == []


def test_an_answer_read_before_the_promise_is_seen_keeps_it_too(world: Any, x: Any, mine: Any) -> None:
    world.later(days=1)
    world.see(
        x(1, "mark", "When does the coupon expire?", "2026-11-20T09:00:00Z"),
        mine(4, "Until Friday, Mark", 1, "mark", "2026-11-21T09:00:00Z"),
    )
    world.see(mine(2, "I'll check the coupon and tell you tomorrow", 1, "mark", "2026-11-20T10:00:00Z"))
    assert world.waiting() == []


def test_it_comes_back_on_their_next_post_on_either_site(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    mark = world.waiting()[0].person
    seen = world.see(x(30, "mark", "Nice weather", world.ago(minutes=5), thread="30", kind="post", in_reply_to=None))
    nudge = seen.posts["x:30"].nudge
    assert seen.posts["x:30"].kept is False
    assert [reason.id for reason in nudge.reasons] == ["promise"]

    there = {"handle": "mark.d", "name": "Mark Diaz", "id": "77", "url": None}
    comment = {"platform": "facebook", "id": "50", "kind": "comment", "author": there, "text": "Hello", "thread": "49"}
    comment |= {"thread_author": "4000", "in_reply_to": {"id": "49", "author": "4000"}}
    world.see({**comment, "at": world.ago(hours=1)})
    account = world.log.account("facebook:77")
    world.log.put_account(
        type(account)(**{f: getattr(account, f) for f in account.__struct_fields__} | {"person": mark})
    )
    seen = world.see({**comment, "id": "51", "at": world.ago(minutes=1)})
    assert seen.posts["facebook:51"].nudge.reasons[0].id == "promise"
    assert seen.posts["facebook:51"].nudge.promise.text == "check the coupon"


@pytest.mark.parametrize(("state", "became"), [("answered", "kept"), ("dismissed", "let-go")])
def test_it_is_closed_by_hand_and_that_is_undone(world: Any, x: Any, mine: Any, state: str, became: str) -> None:
    promised(world, x, mine)
    before = list(world.ledger.export("state"))
    undo = world.ledger.change_nudge(world.waiting()[0].id, NudgeChange(state=state)).undo  # type: ignore[arg-type]
    assert (world.waiting(), world.log.promises().items[0].state) == ([], became)
    world.ledger.undo(undo)
    assert world.reasons() == ["promise"]
    assert list(world.ledger.export("state")) == before


@pytest.mark.parametrize("post", ["x:2", "x:1", None])
def test_answered_elsewhere_closes_it_and_taken_back_it_waits_again(
    world: Any, x: Any, mine: Any, post: str | None
) -> None:
    promised(world, x, mine)
    said = NewAcknowledgement(
        client_id=CLIENT,
        platform="x",
        kind="elsewhere",
        post=post,
        account=Account(platform="x", handle="mark"),
        at=world.now,
        certainty="by-hand",
    )
    made, _ = world.ledger.acknowledge(said)
    assert world.waiting() == []
    world.ledger.take_back_acknowledgement(made.id)
    assert world.reasons() == ["promise"]


def test_answered_elsewhere_in_one_conversation_leaves_a_promise_of_another(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.see(
        x(11, "mark", "Is there a poster?", "2026-11-20T09:00:00Z", thread="200"),
        mine(12, "I'll look for one and tell you tomorrow", 11, "mark", "2026-11-20T10:00:00Z", thread="200"),
    )
    said = NewAcknowledgement(
        client_id=CLIENT, platform="x", kind="elsewhere", post="x:12", at=world.now, certainty="by-hand",
        account=Account(platform="x", handle="mark"),
    )  # fmt: skip
    world.ledger.acknowledge(said)
    assert [nudge.promise.text for nudge in world.waiting()] == ["check the coupon"]


def test_words_taken_back_promise_nothing(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    before = list(world.ledger.export("state"))
    said = next(a for a in world.ledger.acknowledgements().items if a.text and "coupon" in a.text)
    undo = world.ledger.take_back_acknowledgement(said.id)
    assert world.reasons() == ["question", "thanks", "first-contact"]
    world.ledger.undo(undo)
    assert list(world.ledger.export("state")) == before


def test_a_kept_promise_is_open_again_where_the_keeping_words_are_taken_back(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.later(days=1)
    world.see(mine(4, "Until Friday, Mark", 1, "mark", world.ago(minutes=5)))
    kept = next(a for a in world.ledger.acknowledgements().items if a.text == "Until Friday, Mark")
    world.ledger.take_back_acknowledgement(kept.id)
    assert world.reasons() == ["promise"]


def test_a_post_of_the_users_that_names_them_keeps_it(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.later(days=1)
    news = {"kind": "post", "in_reply_to": None, "thread": "90", "mentions": ["mark"]}
    world.see(x(90, "ima", "The coupon runs until Friday, @mark", world.ago(minutes=5), **news))
    assert world.waiting() == []


@pytest.mark.parametrize(
    "said",
    [
        "I love coupons",
        "You'll see it tomorrow",
        "I'll see you on Friday",
        "I'd love to check",
        "Ich schaue morgen nach",
    ],
)
def test_other_words_promise_nothing(world: Any, x: Any, mine: Any, said: str) -> None:
    promised(world, x, mine, said)
    assert (world.waiting(), world.log.promises().items) == ([], [])


def test_old_words_imported_ones_and_unconfirmed_ones_promise_nothing(world: Any, x: Any, mine: Any) -> None:
    world.see(
        x(1, "mark", "When does the coupon expire?"), mine(2, "I'll check it tomorrow", 1, "mark", world.ago(days=20))
    )
    for number, certainty in enumerate(["imported", "unconfirmed", "inferred"]):
        told = NewAcknowledgement(
            client_id=f"{CLIENT[:-1]}{number}",
            platform="x",
            kind="reply",
            post="x:1",
            text=f"I'll check it tomorrow {number}",
            certainty=certainty,  # type: ignore[arg-type]
            at=world.now,
        )
        world.ledger.acknowledge(told)
    assert world.log.promises().items == []


def test_who_wants_to_hear_of_no_promises_hears_of_none(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.ledger.change_settings(SettingsChange(reasons={"promise": False}))
    assert world.waiting() == []


def test_the_persons_page_tells_what_was_promised(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    page = world.ledger.person(world.waiting()[0].person)
    assert [promise.text for promise in page.promises] == ["check the coupon"]
    assert page.open[0].reasons[0].text.endswith("by tomorrow")


def test_snoozed_it_sleeps_until_its_day(world: Any, x: Any, mine: Any) -> None:
    promised(world, x, mine)
    world.ledger.change_nudge(world.waiting()[0].id, NudgeChange(state="snoozed", until="2026-11-23"))
    assert world.waiting() == []
    world.later(days=3)
    assert world.reasons() == ["promise"]
