"""What the heads say of a draft together: the trees see what they learned from, and have the last word on their hints."""

from __future__ import annotations

import pytest

from agent.hints import learned, together
from agent.hints.beside import beside
from agent.hints.draft import Draft
from agent.reading import stacked
from agent.reading.stacked import Stack, Trees

GRIEF = "My mum died on Tuesday. I keep reaching for the phone to ring her."


def draft(text: str = "So sorry, Ana.", post: str | None = GRIEF) -> Draft:
    return beside(text, "reply", post, names=("Ana",))


@pytest.fixture
def shipped(monkeypatch: pytest.MonkeyPatch) -> dict[str, Trees]:
    """Trees in place of those that are shipped."""
    labels: dict[str, Trees] = {}
    monkeypatch.setattr(together, "stack", lambda: Stack([*learned.INPUTS], labels))
    return labels


def test_the_shipped_trees_look_at_what_is_put_before_them() -> None:
    assert together.stack().inputs == [*learned.INPUTS]
    assert {*together.stack().labels} <= {*learned.HINTS}


def test_the_shipped_file_read_and_written_again_is_the_same() -> None:
    data = together.FILE.read_bytes()

    assert stacked.dump(stacked.load(data)) == data


@pytest.mark.parametrize("one", [draft(), draft(post=None), draft("?!"), beside("Mugs from ten today.", "post")])
def test_each_input_has_its_number(one: Draft) -> None:
    margins = dict.fromkeys(learned.HINTS, 0.0)

    found = learned.inputs(margins, {}, (), together.facts(one))

    assert len(found) == len(learned.INPUTS)


def test_facts_tell_of_both_texts_and_how_they_meet() -> None:
    told = dict(zip(together.FACTS, together.facts(draft("So sorry, Ana! How are you?")), strict=True))

    assert told["named"] == 1.0
    assert told["answer"] == 1.0
    assert (told["words"], told["?"], told["!"]) == (6.0, 1.0, 1.0)
    assert told["post words"] == 14.0
    assert told["theirs distress"] > told["mine spam"]


def test_without_a_post_nothing_is_told_of_it() -> None:
    told = dict(zip(together.FACTS, together.facts(draft(post=None)), strict=True))

    assert {told[f"theirs {name}"] for name in together.READ} == {0.0}
    assert told["feeling"] == together.UNKNOWN
    assert told["post words"] == 0.0


def test_the_extra_that_compares_meanings_changes_nothing() -> None:
    alike = beside("So sorry.", "reply", GRIEF, alike=lambda *_: 1.0)
    unlike = beside("So sorry.", "reply", GRIEF, alike=lambda *_: -1.0)

    assert alike.match != unlike.match
    assert together.facts(alike) == together.facts(unlike)


def test_the_trees_have_the_last_word_on_their_hints(shipped: dict[str, Trees]) -> None:
    one = draft("Thanks for the lovely words, the blue bowl says hello.", "I love the blue bowl!")
    assert "hostile" not in learned.given(one, ())

    shipped["hostile"] = Trees(9.0, [])

    assert "hostile" in learned.given(one, ())


def test_a_tree_sees_what_the_rules_found(shipped: dict[str, Trees]) -> None:
    at = learned.INPUTS.index("rule hostile")
    shipped["hostile"] = Trees(0.0, [(at, 0.5, -9.0, 9.0)])

    assert "hostile" not in learned.given(draft(), ())
    assert "hostile" in learned.given(draft(), ("hostile",))
