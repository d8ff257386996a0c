"""Words that make no nudge: their age cannot be bounded, they are old, or the page hides answers."""

from __future__ import annotations

from typing import Any

import pytest


def fb(id: str, who: str, text: str, **more: Any) -> dict[str, Any]:
    return {
        "platform": "facebook",
        "id": id,
        "kind": "comment",
        "author": {"name": who, "url": f"https://www.facebook.com/{who.lower()}"},
        "text": text,
        "thread": "70",
        "thread_author": "4000",
        **more,
    }


def root(at: str | None) -> dict[str, Any]:
    author = {"name": "Ima Self", "id": "4000"}
    return {"platform": "facebook", "id": "70", "author": author, "text": "New", "at": at, "thread": "70"}


def test_a_comment_whose_age_is_unknown_makes_no_nudge(world: Any) -> None:
    seen = world.see(fb("71", "Ana", "Which size?"))

    assert seen.posts["facebook:71"].withheld == "age-unknown"
    assert seen.posts["facebook:71"].nudge is None
    assert seen.kept == 1
    assert world.waiting() == []


def test_a_comment_is_no_older_than_its_post(world: Any) -> None:
    world.see(fb("71", "Ana", "Which size?"), root(world.ago(days=3)))

    [nudge] = world.waiting()
    assert nudge.since == "first-seen"
    assert nudge.waiting_since == world.now


def test_the_posts_time_may_be_learned_later(world: Any) -> None:
    world.see(fb("71", "Ana", "Which size?"))
    world.later(hours=1)

    world.see(root(world.ago(days=3)))

    assert [nudge.post for nudge in world.waiting()] == ["facebook:71"]


def test_an_old_post_says_nothing_of_the_age_of_a_comment(world: Any) -> None:
    seen = world.see(fb("71", "Ana", "Which size?"), root(world.ago(days=30)))

    assert seen.posts["facebook:71"].withheld == "age-unknown"


@pytest.mark.parametrize(
    ("age", "withheld"),
    [
        ({"at": {"days": 13}}, None),
        ({"at": {"days": 15}}, "too-old"),
        ({"not_before": {"days": 2}}, None),
        ({"not_before": {"days": 20}}, "too-old"),
        ({"at": {"hours": -2}}, "age-unknown"),
    ],
)
def test_the_age_is_what_the_page_allows(world: Any, age: dict[str, dict[str, int]], withheld: str | None) -> None:
    times = {field: world.ago(**ago) for field, ago in age.items()}

    seen = world.see(fb("71", "Ana", "Which size?", **times))

    assert seen.posts["facebook:71"].withheld == withheld


def test_a_week_old_on_the_page_is_less_than_two_weeks_old_and_may_wait(world: Any) -> None:
    """ "1w" bounds the age at two weeks, and the agent hears of it a moment after the page was read."""
    world.see(fb("71", "Ana", "Which size?", not_before=world.ago(days=14, seconds=2)))
    assert [nudge.account.name for nudge in world.waiting()] == ["Ana"]


def test_an_id_of_x_holds_its_time(world: Any, x: Any) -> None:
    moment = int(world.now.timestamp() * 1000) - 3_600_000
    id = (moment - 1288834974657) << 22

    world.see(x(id, "joe", "Which size?", None))

    [nudge] = world.waiting()
    assert (nudge.since, nudge.waiting_since.hour) == ("posted", 11)


def test_where_replies_are_hidden_no_new_nudge_is_made_but_an_old_one_stays(world: Any, x: Any) -> None:
    hidden = {"health": "ok", "seen": 1, "read": 1, "hidden": ["more replies"]}
    post = x(1, "joe", "Which size?")

    seen = world.see(post, kind="status", coverage=hidden)
    assert seen.posts["x:1"].withheld == "replies-hidden"
    assert world.waiting() == []

    world.see(post, kind="mentions", coverage=hidden)
    assert len(world.waiting()) == 1

    again = world.see({**post, "replies_hidden": True})
    assert again.posts["x:1"].withheld is None
    assert len(world.waiting()) == 1


def test_a_post_whose_answers_all_show_may_wait_though_the_page_hides_others(world: Any, x: Any) -> None:
    world.see(x(1, "joe", "Which size?", replies_hidden=False), kind="status", coverage={"hidden": ["more replies"]})

    assert len(world.waiting()) == 1


@pytest.mark.parametrize(("hidden", "waiting"), [("see more", 1), ("more comments", 0), ("most relevant only", 0)])
def test_a_long_text_that_is_cut_hides_no_replies(world: Any, x: Any, hidden: str, waiting: int) -> None:
    world.see(x(1, "joe", "Which size?"), kind="status", coverage={"hidden": [hidden]})
    assert len(world.waiting()) == waiting
