"""The user's own sent words beside the log: followed by what changed, and read anew only where that cannot be."""

from __future__ import annotations

from threading import Timer
from typing import Any

import pytest
from msgspec.structs import replace

from agent.ledger import sent
from agent.ledger.sent import SentWords
from agent.store.log import AcknowledgementRecord, Log
from tests.unit.ledger.conftest import World

WORDS = "Thank you so much, the next one is in the kiln already."


class Reads:
    """The log, with the acknowledgements that were read of it counted: in lists, and one by one."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self.lists = 0
        self.ones: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)

    def acknowledgements(self, **asked: Any) -> Any:
        self.lists += 1
        return self._log.acknowledgements(**asked)

    def acknowledgement(self, id: str) -> AcknowledgementRecord | None:
        self.ones.append(id)
        return self._log.acknowledgement(id)


def said(world: World, x: Any, mine: Any, words: str = WORDS, number: int = 1) -> None:
    """Maya is answered with these words."""
    world.see(x(number, "maya", "I love the fox!"), mine(number + 1000, words, number, "maya"))


@pytest.fixture
def reads(world: World, x: Any, mine: Any) -> Reads:
    said(world, x, mine)
    return Reads(world.log)


@pytest.fixture
def words(world: World, reads: Reads) -> SentWords:
    """They were read once."""
    held = SentWords(reads, lambda: world.now)
    held.warm_up()
    reads.lists, reads.ones = 0, []
    return held


def people_change(world: World, times: int) -> None:
    for number in range(times):
        person = world.ledger.people().items[0].id
        record = world.log.person(person)
        assert record is not None
        world.log.put_person(replace(record, note=f"note {number}"))


def test_what_changes_beside_them_costs_no_reading(world: World, reads: Reads, words: SentWords) -> None:
    people_change(world, 2 * sent._AT_ONCE + 7)
    found = words.nearly(WORDS, "joe", ())
    assert found is not None
    assert found.people == 1
    assert (reads.lists, reads.ones) == (0, [])


def test_what_was_said_since_is_known_however_much_changed_between(
    world: World, reads: Reads, words: SentWords, x: Any, mine: Any
) -> None:
    people_change(world, sent._AT_ONCE)
    other = "The glaze is called celadon, and you may well touch it."
    said(world, x, mine, other, number=2)
    people_change(world, sent._AT_ONCE)
    assert words.nearly(other, "joe", ()) is not None
    assert (reads.lists, len(reads.ones)) == (0, 1)


def test_what_is_taken_back_is_told_no_more(world: World, words: SentWords) -> None:
    world.ledger.take_back_acknowledgement(world.ledger.acknowledgements().items[0].id)
    assert words.nearly(WORDS, "joe", ()) is None


def forgotten(world: World) -> None:
    world.ledger.forget(world.ledger.people().items[0].id, "Maya")


def taken_back(world: World) -> None:
    world.ledger.take_back_acknowledgement(world.ledger.acknowledgements().items[0].id)


def undone(world: World) -> None:
    """What was held before the note stays."""
    noted = "Met her by the kiln at the fair, of all places."
    _, undo = world.ledger.desk.note(world.ledger.people().items[0].id, noted, None)
    world.ledger.warm_up()
    assert world.ledger._sent.nearly(noted, "joe", ()) is not None
    world.ledger.undo(undo)


@pytest.mark.parametrize(("way", "left"), [(forgotten, 0), (taken_back, 0), (undone, 1)])
@pytest.mark.parametrize("most", [0, 1000])
def test_what_goes_from_the_log_is_held_no_longer_before_the_next_draft(
    world: World, x: Any, mine: Any, way: Any, left: int, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    said(world, x, mine)
    world.ledger.warm_up()
    monkeypatch.setattr(sent, "_MOST_FOLLOWED", most)
    way(world)
    held = world.ledger._sent._held
    assert (len(held._where) if held is not None else 0) == (left if most else 0)


def test_forgetting_reads_no_words_where_no_draft_was_read(world: World, x: Any, mine: Any) -> None:
    said(world, x, mine)
    forgotten(world)
    assert world.ledger._sent._held is None


def test_behind_an_archive_the_log_is_read_anew(
    world: World, reads: Reads, words: SentWords, x: Any, mine: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sent, "_MOST_FOLLOWED", 3)
    for number in range(2, 7):
        said(world, x, mine, f"{number} {WORDS}", number=number)
    assert words.nearly(WORDS, "joe", ()) is not None
    assert (reads.lists, reads.ones) == (1, [])


def test_two_drafts_at_once_are_both_answered(words: SentWords, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sent, "_PATIENCE", 60)
    assert words._lock.acquire(timeout=0)
    Timer(0, words._lock.release).start()  # the other one is done while this one waits
    assert words.nearly(WORDS, "joe", ()) is not None
