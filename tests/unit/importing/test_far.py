"""Whom the user talked with most and has not met for long."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.unit.archives.made_up import answers, mention, snowflake, tweet, x_files
from tests.unit.importing.conftest import Archives

POST = snowflake("2024-01-01T09:00:00")


def talk(who: str, times: int, month: int) -> list[dict[str, Any]]:
    return [
        tweet(f"@{who} word {day}", f"2024-{month:02}-{day:02}T10:00:{month:02}", mention(who), **answers(who, POST))
        for day in range(1, times + 1)
    ]


def far(archives: Archives, **more: int) -> list[tuple[str, int, int]]:
    """Name, how often, and days of silence."""
    return [(one.person.name, one.times, one.silent.days) for one in archives.world.ledger.imports.far(**more)]


def test_the_longest_silence_stands_first_among_those_talked_with_most(archives: Archives) -> None:
    archives.world.now = archives.world.now.replace(year=2026, month=1, day=1, hour=12)
    archives.take(x_files(*talk("joe", 5, 6), *talk("ana", 4, 2), *talk("li", 3, 9)))
    assert [(name, times) for name, times, _ in far(archives)] == [("Ana", 4), ("Joe", 5), ("Li", 3)]
    assert [(name, times) for name, times, _ in far(archives, limit=2)] == [("Ana", 4), ("Joe", 5)]


def test_who_was_met_lately_was_hardly_spoken_to_or_only_shared_is_not_among_them(archives: Archives) -> None:
    shares = [tweet("RT @kofi: hello", f"2024-05-{day:02}T10:00:00", mention("kofi", 3)) for day in range(1, 9)]
    archives.world.now = archives.world.now.replace(year=2024, month=9, day=20)
    archives.take(x_files(*talk("joe", 5, 9), *talk("ana", 2, 2), *talk("li", 3, 3), *shares))
    assert [name for name, _, _ in far(archives)] == ["Li"]
    archives.world.now += timedelta(days=90)
    assert [name for name, _, _ in far(archives)] == ["Li", "Joe"]


def test_taken_back_nobody_is_far(archives: Archives) -> None:
    archives.world.ledger.imports.take_back(archives.take(x_files(*talk("joe", 5, 6))).id)
    assert far(archives) == []
