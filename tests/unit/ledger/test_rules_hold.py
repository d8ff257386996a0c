"""Whatever was seen and done, in whatever order: what the contract never allows is never in the list."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.ledger.changes import ChangeRefused
from agent.model import NudgeChange, Quiet, SettingsChange
from agent.store.memory import MemoryLog
from tests.unit.ledger.conftest import World, _mine, _x

PEOPLE = ["maya", "joe", "zoe"]
TEXTS = ["Where is the fox?", "I love your fox", "Thanks!", "My order never arrived", "Hello there", "😂"]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("see"), st.integers(1, 9), st.integers(0, 2), st.integers(0, 5), st.sampled_from([0, 13, 20, None])),
        st.tuples(st.just("hidden"), st.integers(1, 9), st.integers(0, 2)),
        st.tuples(st.just("answer"), st.integers(1, 9), st.integers(0, 2), st.booleans()),
        st.tuples(st.just("gone"), st.integers(1, 9), st.integers(0, 2)),
        st.tuples(st.just("like"), st.integers(1, 9), st.integers(0, 2)),
        st.tuples(st.just("act"), st.sampled_from(["dismissed", "answered", "snoozed"]), st.integers(0, 3)),
        st.tuples(st.just("wait"), st.integers(1, 60)),
        st.tuples(st.just("set the clock"), st.integers(-72, 72)),
        st.tuples(st.just("age"), st.sampled_from([1, 7, 14])),
        st.tuples(st.just("quiet"), st.integers(0, 23), st.integers(0, 23), st.sampled_from(["UTC", "Europe/Vienna", "Africa/Cairo", "Pacific/Kiritimati"])),
    ),
    max_size=14,
)  # fmt: skip


def _do(world: World, step: tuple[Any, ...], made: dict[str, tuple[datetime | None, bool, datetime]]) -> None:
    match step:
        case ("see", id, who, text, days):
            number = id + 10 * who
            first = f"x:{number}" not in made
            at = None if days is None else world.ago(days=days, minutes=id)
            if first:
                made[f"x:{number}"] = (
                    None if at is None else datetime.fromisoformat(at), False, world.now,
                )  # fmt: skip
                world.see(_x(number, PEOPLE[who], TEXTS[text], at, in_reply_to={"id": "7000", "author": "ima"}))
        case ("hidden", id, who):
            number = id + 10 * who + 100
            if f"x:{number}" not in made:
                at = world.ago(minutes=id)
                made[f"x:{number}"] = (datetime.fromisoformat(at), True, world.now)
                world.see(_x(number, PEOPLE[who], TEXTS[0], at, replies_hidden=True))
        case ("answer", id, who, named):
            text = "Over there" + (f", {PEOPLE[(who + 1) % 3].title()}" if named else "")
            world.see(_mine(id + 10 * who + 1000, text, id + 10 * who, PEOPLE[who], world.ago(seconds=1)))
        case ("gone", id, who):
            world.see(gone=[f"x:{id + 10 * who}"])
        case ("like", id, who):
            record = world.log.posts([f"x:{id + 10 * who}"]).get(f"x:{id + 10 * who}")
            if record is not None and not record.gone:
                at = record.post.at.isoformat().replace("+00:00", "Z") if record.post.at else None
                world.see(_x(id + 10 * who, PEOPLE[who], record.post.text, at, my_reactions=["like"]))
        case ("act", to, which):
            nudges = world.waiting()
            if nudges:
                until = "next-word" if to == "snoozed" else None
                try:
                    world.ledger.change_nudge(nudges[which % len(nudges)].id, NudgeChange(state=to, until=until))
                except ChangeRefused:
                    return
        case ("wait" | "set the clock", hours):
            world.later(hours=hours)
        case ("age", days):
            world.ledger.change_settings(SettingsChange(max_age_days=days))
        case ("quiet", since, until, tz):
            quiet = Quiet(since=f"{since:02d}:00", until=f"{until:02d}:00")
            world.ledger.change_settings(SettingsChange(quiet=quiet, tz=tz))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(story=STEPS)
def test_age_hidden_replies_answers_and_quiet_hours_hold_for_every_sequence(story: list[tuple[Any, ...]]) -> None:
    world = World(MemoryLog())
    made: dict[str, tuple[datetime | None, bool, datetime]] = {}
    for step in story:
        world.later(minutes=1)
        _do(world, step, made)
        waiting = world.waiting()
        for nudge in waiting:
            for key in nudge.posts:
                record = world.log.posts([key])[key]
                assert not record.own
                assert not record.gone
                assert record.withheld is None
                assert not made[key][1], "what stands over hidden replies makes no nudge"
                written, _, seen = made[key]
                assert written is not None, "what has no age makes no nudge"
                assert seen - written <= timedelta(days=14)
        pairs = [(nudge.person, nudge.thread) for nudge in waiting]
        assert len(pairs) == len(set(pairs)), "one nudge for a person and a conversation"
        told = world.ledger.waiting_now()
        rests = world.ledger.settings().quiet is not None and told.quiet_until is not None
        words = {nudge.person for nudge in waiting if nudge.needs == "words"}
        assert told.waiting == (0 if rests else len(words))
        if told.quiet_until is not None:
            assert told.quiet_until > world.now
        orders = [record.order for record in world.log.nudges(state="waiting", limit=200).items]
        assert orders == sorted(orders)
