"""Watch words in posts that do not tag the user, and news of people whom the user knows."""

from __future__ import annotations

from typing import Any

import pytest

from agent.model import Me, SettingsChange

FAR: dict[str, Any] = {"kind": "post", "in_reply_to": None, "mentions": []}


def watching(world: Any, *words: str) -> None:
    world.ledger.set_me(Me(accounts=world.ledger.me().accounts, watch=list(words)))


def test_a_watch_word_makes_a_nudge_that_a_like_answers(world: Any, x: Any) -> None:
    watching(world, "clayfox")
    post = x(1, "dee", "Dropped my Clayfox mug", thread="1", **FAR)
    world.see(post, x(2, "tim", "Saw a fox", thread="2", **FAR))
    [nudge] = world.waiting()
    assert [(reason.id, reason.text, reason.span) for reason in nudge.reasons] == [
        ("listening", "Dee speaks of you: Dropped my Clayfox mug", (11, 18))
    ]
    assert (nudge.needs, world.ledger.person(nudge.person).times_here) == ("nod", 0)
    world.see({**post, "my_reactions": ["like"]})
    assert world.waiting() == []


def test_what_is_asked_of_the_world_needs_words_and_what_is_asked_of_another_is_theirs(world: Any, x: Any) -> None:
    watching(world, "clayfox")
    world.see(
        x(1, "dee", "Does anybody know where Clayfox sells?", thread="1", **FAR),
        x(2, "tim", "Is the Clayfox stall yours?", thread="9", in_reply_to={"id": "9", "author": "someone"}),
    )
    assert {nudge.account.handle: nudge.needs for nudge in world.waiting()} == {"dee": "words", "tim": "nod"}


def test_an_answer_of_the_users_answers_it_and_the_talk_goes_on(world: Any, x: Any, mine: Any) -> None:
    watching(world, "clayfox")
    world.see(x(1, "dee", "Dropped my Clayfox mug", thread="1", **FAR), mine(2, "Glue it", 1, "dee", thread="1"))
    assert world.waiting() == []
    world.see(
        x(3, "dee", "OMG it is you! I am in Leeds as well", "2026-11-20T11:00:00Z", thread="1",
          in_reply_to={"id": "2", "author": "ima"})
    )  # fmt: skip
    assert world.reasons() == ["follow-up", "first-contact"]


@pytest.mark.parametrize(("text", "at"), [("Clayfox again", "2026-11-01T09:00:00Z"), ("Clayfox again", None)])
def test_what_is_old_or_of_unknown_age_is_not_told(world: Any, x: Any, text: str, at: str | None) -> None:
    watching(world, "clayfox")
    world.see(x(1, "dee", text, at, thread="1", **FAR))
    assert world.waiting() == []


def test_a_word_that_is_watched_no_more_and_a_reason_that_is_off_tell_nothing(world: Any, x: Any) -> None:
    watching(world, "clayfox")
    world.see(x(1, "dee", "Dropped my Clayfox mug", thread="1", **FAR))
    world.ledger.change_settings(SettingsChange(reasons={"listening": False}))
    assert world.waiting() == []
    world.ledger.change_settings(SettingsChange(reasons={"listening": True}))
    assert world.reasons() == ["listening"]
    watching(world)
    assert world.waiting() == []


def known(world: Any, x: Any, mine: Any, exchanges: int) -> None:
    for n in range(exchanges):
        world.see(
            x(10 + 2 * n, "lou", f"Carol {n}", world.ago(hours=9 - n), thread=f"3{n}"),
            mine(11 + 2 * n, f"Bring the lantern {n}", 10 + 2 * n, "lou", world.ago(hours=8.5 - n), thread=f"3{n}"),
        )


NEWS = "I passed my driving test on Monday!"


def test_news_of_somebody_known_is_a_chip_in_no_list_and_nothing_of_it_is_kept(world: Any, x: Any, mine: Any) -> None:
    known(world, x, mine, 3)
    seen = world.see(x(90, "lou", NEWS, world.ago(hours=1), thread="90", **FAR))
    nudge = seen.posts["x:90"].nudge
    assert [(reason.id, reason.text) for reason in nudge.reasons] == [("their-news", f"Lou has news: {NEWS}")]
    assert (seen.kept, world.waiting(), world.log.posts(["x:90"])) == (0, [], {})


@pytest.mark.parametrize(
    ("exchanges", "more"),
    [
        (2, {}),
        (3, {"my_reactions": ["like"]}),
        (3, {"in_reply_to": {"id": "5", "author": "tim"}, "kind": "reply"}),
        (3, {"mentions": ["tim"]}),
        (3, {"text": "New shelves, three days' work"}),
        (3, {"at": "2026-11-01T09:00:00Z"}),
    ],
)
def test_other_words_of_theirs_are_no_news(world: Any, x: Any, mine: Any, exchanges: int, more: dict[str, Any]) -> None:
    known(world, x, mine, exchanges)
    post = x(90, "lou", NEWS, world.ago(hours=1), thread="90", **FAR)
    assert world.see({**post, **more}).posts["x:90"].nudge is None


def test_who_wants_no_news_gets_none(world: Any, x: Any, mine: Any) -> None:
    known(world, x, mine, 3)
    world.ledger.change_settings(SettingsChange(reasons={"their-news": False}))
    assert world.see(x(90, "lou", NEWS, world.ago(hours=1), thread="90", **FAR)).posts["x:90"].nudge is None
