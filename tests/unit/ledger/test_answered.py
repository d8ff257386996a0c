"""What answers a nudge, what does not, and what makes it wait again."""

from __future__ import annotations

import uuid
from typing import Any

import msgspec
import pytest

from agent.model import NewAcknowledgement


def logged(**said: Any) -> NewAcknowledgement:
    body = {"client_id": str(uuid.uuid4()), "platform": "x", "kind": "reply", **said}
    return msgspec.convert(body, NewAcknowledgement)


def test_my_answer_on_the_page_clears_the_nudge_and_is_logged_once(world: Any, x: Any, mine: Any) -> None:
    world.see(x(1, "joe", "Which size?"))
    answer = mine(2, "Twelve, Joe", 1, "joe")

    world.see(x(1, "joe", "Which size?"), answer)
    world.see(answer)

    assert world.waiting() == []
    [entry] = world.ledger.acknowledgements().items
    assert (entry.kind, entry.certainty, entry.post, entry.own_post) == ("reply", "seen", "x:1", "x:2")
    assert entry.client_id == str(uuid.uuid5(uuid.NAMESPACE_URL, "x:2"))
    assert entry.account.handle == "joe"
    assert [nudge.post for nudge in world.waiting("answered")] == ["x:1"]


def test_an_answer_to_one_person_leaves_the_others_waiting(world: Any, x: Any, mine: Any) -> None:
    world.see(x(1, "joe", "Which size?"), x(3, "ana", "Which colour?"), mine(2, "Twelve", 1, "joe"))

    assert [nudge.account.handle for nudge in world.waiting()] == ["ana"]


def test_words_after_my_answer_wait_again_and_words_before_it_do_not(world: Any, x: Any, mine: Any) -> None:
    world.see(
        x(1, "joe", "Which size?", "2026-11-20T09:00:00Z"),
        x(2, "joe", "And which colour?", "2026-11-20T09:30:00Z"),
        mine(3, "Twelve, blue", 1, "joe", "2026-11-20T10:00:00Z"),
    )
    assert world.waiting() == []

    world.see(x(4, "joe", "And does it come with a box?", "2026-11-20T11:00:00Z"))

    [nudge] = world.waiting()
    assert nudge.posts == ["x:4"]
    assert nudge.waiting_since.hour == 11


@pytest.mark.parametrize("text", ["Thanks!", "haha", "🙏", "ok, thank you so much", "Thanks, Ima."])
def test_a_short_thanks_that_closes_an_answered_conversation_is_no_nudge(
    world: Any, x: Any, mine: Any, text: str
) -> None:
    world.see(x(1, "joe", "Which size?"), mine(2, "Twelve", 1, "joe"))

    world.see(x(3, "joe", text, "2026-11-20T11:00:00Z"))

    assert world.waiting() == []


def test_a_thanks_that_opens_a_conversation_waits_for_a_nod(world: Any, x: Any) -> None:
    world.see(x(3, "joe", "Thanks!"))

    [nudge] = world.waiting()
    assert nudge.needs == "nod"


def test_a_like_answers_thanks_but_not_the_question_beside_it(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Thank you so much"), x(2, "ana", "Thank you. When do you open?"))

    world.see(
        x(1, "joe", "Thank you so much", my_reactions=["like"]),
        x(2, "ana", "Thank you. When do you open?", my_reactions=["like"]),
    )

    [nudge] = world.waiting()
    assert nudge.account.handle == "ana"
    assert [reason.id for reason in nudge.reasons] == ["question", "thanks", "first-contact"]
    assert {entry.kind for entry in world.ledger.acknowledgements().items} == {"like"}
    assert [entry.at for entry in world.ledger.acknowledgements().items] == [None, None]


def test_an_unlike_takes_the_like_away_and_unknown_reactions_change_nothing(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Thank you so much", my_reactions=["like"]))
    world.see(x(1, "joe", "Thank you so much", my_reactions=None))
    assert world.waiting() == []

    world.see(x(1, "joe", "Thank you so much", my_reactions=[]))

    assert len(world.waiting()) == 1
    assert world.ledger.acknowledgements().items == []


def test_a_like_that_was_pressed_unseen_clears_nothing_until_the_post_shows_it(world: Any, x: Any) -> None:
    thanks = x(1, "joe", "Thank you so much")
    world.see(thanks)
    pressed = {"kind": "like", "at": "2026-11-20T11:00:00Z", "certainty": "unconfirmed"}
    world.ledger.acknowledge(logged(post="x:1", **pressed))
    assert len(world.waiting()) == 1

    world.see(thanks | {"my_reactions": ["like"]})

    [entry] = world.ledger.acknowledgements().items
    assert (entry.kind, entry.certainty) == ("like", "seen")
    assert entry.at is not None
    assert world.waiting() == []

    world.see(thanks | {"my_reactions": []})

    assert world.ledger.acknowledgements().items == []
    assert len(world.waiting()) == 1


def test_a_like_that_was_taken_back_and_pressed_again_is_told_when_the_post_shows_it(world: Any, x: Any) -> None:
    thanks = x(1, "joe", "Thank you so much")
    world.see(thanks)
    first, _ = world.ledger.acknowledge(logged(post="x:1", kind="like", certainty="unconfirmed"))
    world.ledger.take_back_acknowledgement(first.id)
    world.ledger.acknowledge(logged(post="x:1", kind="like", certainty="unconfirmed"))

    world.see(thanks | {"my_reactions": ["like"]})

    assert [entry.certainty for entry in world.ledger.acknowledgements().items] == ["seen"]
    assert world.waiting() == []


def test_a_like_that_the_post_does_not_show_was_none(world: Any, x: Any) -> None:
    thanks = x(1, "joe", "Thank you so much")
    world.see(thanks)
    world.ledger.acknowledge(logged(post="x:1", kind="like", certainty="unconfirmed"))

    world.see(thanks | {"my_reactions": []})

    assert world.ledger.acknowledgements().items == []


def test_an_unconfirmed_answer_clears_nothing_until_the_post_is_seen(world: Any, x: Any, mine: Any) -> None:
    world.see(x(1, "joe", "Which size?"))
    sent, new = world.ledger.acknowledge(logged(post="x:1", text="Twelve,  Joe", certainty="unconfirmed"))
    assert new
    assert len(world.waiting()) == 1

    world.see(mine(2, "twelve, Joe", 1, "joe", world.ago(minutes=-1)))

    [entry] = world.ledger.acknowledgements().items
    assert (entry.id, entry.certainty, entry.own_post) == (sent.id, "seen", "x:2")
    assert world.waiting() == []


def test_an_answer_logged_from_elsewhere_clears_it_and_twice_is_once(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Which size?"))
    said = logged(post="x:1", text="Twelve", at=world.ago(minutes=1), own_post="x:2")

    first, new = world.ledger.acknowledge(said)
    again, new_again = world.ledger.acknowledge(said)

    assert (new, new_again) == (True, False)
    assert first == again
    assert world.waiting() == []


def test_an_answer_that_was_logged_before_its_target_was_seen_answers_it_all_the_same(
    world: Any, x: Any, mine: Any
) -> None:
    world.see(mine(2, "Twelve", 1, "joe"))
    world.see(x(1, "joe", "Which size?"))

    assert world.waiting() == []
    [entry] = world.ledger.acknowledgements().items
    assert entry.person == world.waiting("answered")[0].person


def test_when_my_answer_is_gone_they_wait_again(world: Any, x: Any, mine: Any) -> None:
    world.see(x(1, "joe", "Which size?"), mine(2, "Twelve", 1, "joe"))

    world.see(gone=["x:2"])

    assert [nudge.post for nudge in world.waiting()] == ["x:1"]


def test_when_their_words_are_gone_nobody_waits(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Which size?"))
    world.see(gone=["x:1", "x:never seen"])

    assert world.waiting() == []


def test_an_answer_without_a_time_answers_all_that_was_seen_so_far(world: Any, x: Any, mine: Any) -> None:
    world.see(x(1, "joe", "Which size?"))
    world.later(minutes=1)
    world.see(mine(2, "Twelve", 1, "joe", None))
    assert world.waiting() == []

    world.later(minutes=1)
    world.see(x(3, "joe", "And the colour?", None, not_before=world.ago(minutes=2)))

    assert [nudge.posts for nudge in world.waiting()] == [["x:3"]]


def test_two_equal_answers_to_one_post_stay_two_when_both_are_seen(world: Any, x: Any, mine: Any) -> None:
    world.see(x(1, "joe", "Which size?"), mine(2, "Twelve", 1, "joe"), mine(3, "Twelve", 1, "joe"))

    assert len(world.ledger.acknowledgements().items) == 2


def test_going_on_after_myself_acknowledges_nobody(world: Any, x: Any, mine: Any) -> None:
    root = x(100, "ima", "New", in_reply_to=None, kind="post")
    world.see(root, mine(101, "and more", 100, "ima"), mine(102, "still more", 101, "IMA"))

    assert world.ledger.acknowledgements().items == []


def fb(
    number: int, who: str, text: str, *, to: int | None = None, back_to: str | None = None, bound: str
) -> dict[str, Any]:
    """A comment on Facebook under Ana's post 70, which shows no time: only how old it may be at most."""
    return {
        "platform": "facebook",
        "kind": "comment",
        "id": str(number),
        "author": {"name": who, "id": {"Ima Self": "4000", "Ana": "4100", "Joe": "4200"}[who]},
        "text": text,
        "in_reply_to": {"id": str(to) if to else None, "author": back_to} if to or back_to else None,
        "thread": "70",
        "thread_author": "4100",
        "not_before": bound,
    }


def test_a_question_back_to_my_comment_waits_although_no_time_is_shown(world: Any) -> None:
    world.see(
        fb(1, "Ima Self", "A heavy cotton one.", to=70, back_to="4100", bound=world.ago(hours=9)),
        fb(2, "Ana", "How long do you soak it?", to=1, back_to="4000", bound=world.ago(hours=9)),
        kind="group-post",
    )

    assert [nudge.post for nudge in world.waiting()] == ["facebook:2"]


def test_of_two_comments_without_a_time_the_page_tells_the_younger(world: Any) -> None:
    world.see(
        fb(1, "Joe", "Which paper, Ima?", back_to="4000", bound=world.ago(hours=9)),
        fb(2, "Ima Self", "A heavy cotton one.", to=1, back_to="4200", bound=world.ago(hours=8)),
        fb(3, "Joe", "And which ink?", back_to="4000", bound=world.ago(hours=7)),
        kind="group-post",
    )

    [nudge] = world.waiting()
    assert nudge.posts == ["facebook:3"]


def test_a_reply_to_my_reply_is_an_answer_to_it_though_only_its_first_name_tells_so(world: Any) -> None:
    """On Facebook it stands under the first comment of the row, as mine does."""
    root = {
        "platform": "facebook",
        "id": "70",
        "thread": "70",
        "text": "New",
        "author": {"name": "Ima Self", "id": "4000"},
    }
    row = {"platform": "facebook", "kind": "reply", "thread": "70", "thread_author": "4000"}
    asked = {**row, "kind": "comment", "id": "71", "author": {"handle": "ana"}, "text": "Is there a place for me?"}
    asked |= {"not_before": world.ago(hours=5), "in_reply_to": {"id": "70", "author": "4000"}}
    mine = {
        **row,
        "id": "72",
        "author": {"name": "Ima Self", "id": "4000"},
        "text": "Yes, Ana",
        "not_before": world.ago(hours=4),
    }
    mine |= {"in_reply_to": {"id": "71", "author": "ana"}}
    back = {
        **row,
        "id": "73",
        "author": {"handle": "ana"},
        "text": "Ima Self Do I pay before?",
        "not_before": world.ago(hours=3),
    }
    back |= {"in_reply_to": {"id": None, "author": "4000"}}
    world.see(root, asked, mine, back)
    assert world.reasons() == ["question", "follow-up"]


def under_mine(number: int, who: str, text: str, hour: int, to: int = 70) -> dict[str, Any]:
    """A comment on Facebook under Ima's own post 70."""
    ids = {"Ima Self": "4000", "Bo Lindal": "4300", "🌻 Hans-Peter W.": "4400"}
    told = {"platform": "facebook", "kind": "comment", "thread": "70", "thread_author": "4000", "lang": "en"}
    parent = {"id": str(to), "author": "4000"}
    at = f"2026-11-20T{hour:02}:00:00Z"
    return {
        **told,
        "id": str(number),
        "author": {"name": who, "id": ids[who]},
        "text": text,
        "at": at,
        "in_reply_to": parent,
    }


def my_post() -> dict[str, Any]:
    author = {"name": "Ima Self", "id": "4000"}
    return {"platform": "facebook", "id": "70", "thread": "70", "text": "New hours", "author": author, "kind": "post"}


def test_a_comment_of_mine_answers_whom_it_calls_also_by_a_short_or_a_double_name(world: Any) -> None:
    bo = under_mine(71, "Bo Lindal", "Mondays too?", 5)
    peter = under_mine(72, "🌻 Hans-Peter W.", "Open on Thursday?", 6)
    world.see(my_post(), bo, peter)
    assert len(world.waiting()) == 2

    world.see(my_post(), bo, peter, under_mine(73, "Ima Self", "Bo, Mondays too. Hans-Peter: till six", 8))

    assert world.waiting() == []


def test_two_letters_are_a_name_only_where_somebody_is_called(world: Any) -> None:
    bo = under_mine(71, "Bo Lindal", "Mondays too?", 5)

    world.see(my_post(), bo, under_mine(73, "Ima Self", "The Bo tree is in bloom", 8))

    assert len(world.waiting()) == 1


def test_who_comes_back_under_my_post_after_an_answer_follows_up(world: Any) -> None:
    asked = under_mine(71, "Bo Lindal", "Will you have the tar soap?", 5)
    told = under_mine(72, "Ima Self", "A crate of it, Bo!", 6, to=71) | {"in_reply_to": {"id": "71", "author": "4300"}}

    world.see(my_post(), asked, told, under_mine(74, "Bo Lindal", "Came at two, is it gone already?", 9))

    assert world.reasons() == ["question", "follow-up"]


def test_who_goes_on_under_their_own_answer_to_mine_follows_up(world: Any, x: Any, mine: Any) -> None:
    back = {"in_reply_to": {"id": "2", "author": "ima"}}
    further = {"in_reply_to": {"id": "3", "author": "ana"}, "thread_author": "ima"}
    world.see(
        x(1, "ana", "Do you mend bells?", "2026-11-20T08:00:00Z"),
        mine(2, "We do, Ana.", 1, "ana", "2026-11-20T09:00:00Z"),
        x(3, "ana", "Great.", "2026-11-20T09:10:00Z", **back),
        x(4, "ana", "One more thing, what does it cost?", "2026-11-20T09:11:00Z", **further),
    )
    assert world.reasons() == ["question", "follow-up"]
    assert world.waiting()[0].order_text == "asks again, longest first"


def test_a_question_in_two_posts_that_i_did_not_answer_is_no_follow_up(world: Any, x: Any, mine: Any) -> None:
    further = {"in_reply_to": {"id": "1", "author": "ana"}, "thread_author": "ima"}
    world.see(
        x(1, "ana", "I have an old bell", "2026-11-20T08:00:00Z"),
        x(2, "ana", "Do you mend it?", "2026-11-20T08:01:00Z", **further),
        x(5, "bo", "Open today?", "2026-11-20T08:00:00Z"),
        mine(6, "Till six, Bo.", 5, "bo", "2026-11-20T09:00:00Z"),
    )
    assert world.reasons() == ["question", "first-contact"]


def test_a_question_that_its_writer_takes_back_wants_no_words(world: Any, x: Any, mine: Any) -> None:
    world.see(x(1, "ana", "Do you mend bells?", "2026-11-20T08:00:00Z"))
    assert world.reasons() == ["question", "first-contact"]
    world.see(x(2, "ana", "nvm, found it on your page", "2026-11-20T08:05:00Z"))
    [nudge] = world.waiting()
    assert (nudge.needs, nudge.waiting_since.hour, nudge.waiting_since.minute) == ("nod", 8, 0)
    world.see(x(3, "ana", "And do you mend horns?", "2026-11-20T08:10:00Z"))
    [nudge] = world.waiting()
    assert [reason.text for reason in nudge.reasons if reason.id == "question"] == ["Ana asks: And do you mend horns?"]
    world.see(gone=["x:3", "x:2"])
    assert "question" in world.reasons(), "with those words gone it is asked again"


def test_what_somebody_else_takes_back_or_a_complaint_stays(world: Any, x: Any, mine: Any) -> None:
    world.see(
        x(1, "ana", "Do you mend bells?", "2026-11-20T08:00:00Z"),
        x(2, "bo", "My order never arrived", "2026-11-20T08:00:00Z"),
        x(3, "bo", "Never mind", "2026-11-20T08:05:00Z"),
    )
    assert sorted(world.reasons()) == ["complaint", "first-contact", "first-contact", "question"]
