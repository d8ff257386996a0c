"""Any sequence of joining, splitting, refusing and deciding, undone step by step, leaves every byte as it was."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as some

from agent.ledger.changes import ChangeRefused
from agent.ledger.ledger import Ledger
from agent.model import Me, NudgeChange, Observation, OwnAccount, PersonChange
from agent.store.log import Log
from agent.store.memory import MemoryLog

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TRIALS = int(os.environ.get("NOD_JOININGS", "60"))
WHO = ("ana", "ben", "cleo", "dan", "eva")
#: Posts of a small world: platform, id, author, thread, whom it answers.
SAID = [
    ("x", 1, "ana", "100", "Which size?"),
    ("x", 2, "ben", "100", "And the colour?"),
    ("x", 3, "ben", "300", "I love your fox"),
    ("x", 4, "cleo", "100", "My order never arrived"),
    ("x", 5, "ana", "300", "Thank you so much"),
    ("facebook", 71, "dan", "70", "When does it end?"),
    ("facebook", 72, "eva", "70", "Which one is the owl?"),
    ("facebook", 73, "dan", "80", "So lovely"),
]
MINE = [("x", 6, "1", "ana", "100", "Twelve, I'll check and let you know"), ("x", 7, "4", "cleo", "100", "On its way")]
STEPS = some.lists(
    some.tuples(
        some.sampled_from(("join", "split", "apart", "dismiss", "note")), some.integers(0, 30), some.integers(0, 30)
    ),
    max_size=9,
)


def post(platform: str, id: int, who: str, thread: str, text: str, **more: object) -> dict[str, object]:
    me = {"id": thread, "author": "ima"}
    author = {"handle": who, "name": who.title()}
    told = {"platform": platform, "id": str(id), "kind": "reply", "author": author, "text": text, "thread": thread}
    return {**told, "lang": "en", "at": (NOON - timedelta(minutes=90 - id)).isoformat(), "in_reply_to": me, **more}


def filled() -> tuple[Log, Ledger]:
    log = MemoryLog()
    ledger = Ledger(log, lambda: NOON)
    ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima"), OwnAccount(platform="facebook", handle="ima")]))
    for platform in ("x", "facebook"):
        posts = [post(*said) for said in SAID if said[0] == platform]
        for site, id, to, whom, thread, text in MINE:
            if site == platform:
                posts.append(post(site, id, "ima", thread, text, in_reply_to={"id": to, "author": whom}))
        page = {"platform": platform, "kind": "mentions", "url": f"https://{platform}.com/"}
        ledger.observe(msgspec.convert({"page": page, "posts": posts}, Observation))
    return log, ledger


def state(log: Log) -> bytes:
    return b"\n".join(msgspec.json.encode(line, order="deterministic") for line in log.export("state"))


def step(ledger: Ledger, what: str, one: int, other: int) -> str | None:
    """Does it where it makes sense; gives the undo."""
    people = sorted(person.id for person in ledger.people(limit=50).items)
    first, second = people[one % len(people)], people[other % len(people)]
    try:
        match what:
            case "join":
                return ledger.joined.join(first, second).undo
            case "split":
                accounts = sorted(account.key or "" for account in ledger.person(first).accounts)
                return ledger.joined.split(first, accounts[other % len(accounts)]).undo
            case "apart":
                return ledger.joined.apart(first, second)
            case "dismiss":
                waiting = sorted(nudge.id for nudge in ledger.nudges().items)
                decided = (
                    ledger.change_nudge(waiting[one % len(waiting)], NudgeChange(state="dismissed"))
                    if waiting
                    else None
                )
                return decided.undo if decided else None
    except ChangeRefused:
        return None
    return None


def whole(log: Log, ledger: Ledger) -> None:
    """Nothing is lost, and every record is its account's person's."""
    holders = {account.key: account.person for account in log.joinings.every_account()}
    lines = list(log.export("state"))
    posts = [line["record"] for line in lines if line.get("kind") == "posts" and not line["record"]["own"]]
    assert len(posts) == len(SAID)
    assert all(record["person"] == holders[record["account"]] for record in posts)
    said = [line["record"] for line in lines if line.get("kind") == "acknowledgements"]
    assert len(said) == len(MINE)
    assert all(record["person"] == holders[record["acknowledgement"]["account"]["key"]] for record in said)
    people = ledger.people(limit=50).items
    assert sum(person.times_here for person in people) == len(SAID)
    assert all(person.accounts for person in people)
    nudges = [line["record"] for line in lines if line.get("kind") == "nudges"]
    places = [(record["person"], record["thread"]) for record in nudges]
    assert len(places) == len(set(places))
    assert {person for person, _ in places} <= {person.id for person in people}


@settings(max_examples=TRIALS, deadline=None)
@given(STEPS)
def test_undone_in_turn_every_byte_is_as_it_was(steps: list[tuple[str, int, int]]) -> None:
    log, ledger = filled()
    states, undos = [state(log)], []
    for what, one, other in steps:
        undo = step(ledger, what, one, other)
        if undo is not None:
            whole(log, ledger)
            undos.append(undo)
            states.append(state(log))
    for undo in reversed(undos):
        assert state(log) == states.pop()
        ledger.undo(undo)
    assert state(log) == states.pop()


@settings(max_examples=TRIALS, deadline=None)
@given(STEPS, some.randoms(use_true_random=False))
def test_undone_in_any_order_nothing_is_lost_and_everything_is_whose_it_is(
    steps: list[tuple[str, int, int]], random: object
) -> None:
    log, ledger = filled()
    for person in ledger.people(limit=50).items:
        ledger.change_person(person.id, PersonChange(note=f"of {person.name}"))
    undos = [undo for what, one, other in steps if (undo := step(ledger, what, one, other)) is not None]
    random.shuffle(undos)  # type: ignore[attr-defined]
    for undo in undos:
        ledger.undo(undo)
        whole(log, ledger)
    notes = "\n".join(ledger.person(person.id).note for person in ledger.people(limit=50).items)
    assert all(f"of {who.title()}" in notes for who in WHO)
