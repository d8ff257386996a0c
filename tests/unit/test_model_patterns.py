"""What the model takes by a pattern ends where the pattern does."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

import agent.model
from agent import pairing, shaping
from agent.model import Quiet, Settings
from agent.store.kept import record


def patterns(kind: Any) -> Iterator[str]:
    told = msgspec.inspect.type_info(kind)
    for field in getattr(told, "fields", ()):
        yield from _of(field.type)


def _of(told: Any) -> Iterator[str]:
    if getattr(told, "pattern", None):
        yield told.pattern
    for inside in ("types", "item_types"):
        for one in getattr(told, inside, ()) or ():
            yield from _of(one)
    for inside in ("item_type", "key_type", "value_type"):
        if (one := getattr(told, inside, None)) is not None:
            yield from _of(one)


STRUCTS = [kind for kind in vars(agent.model).values() if isinstance(kind, type) and issubclass(kind, msgspec.Struct)]
ALL = sorted({one for kind in (*STRUCTS, pairing.NewPairing) for one in patterns(kind)})


def test_there_are_patterns():
    assert len(ALL) >= 3


@pytest.mark.parametrize("pattern", ALL)
def test_a_pattern_takes_no_line_end_behind_it(pattern: str):
    assert pattern.endswith(r"\Z")
    assert re.compile(pattern)


def test_a_time_of_day_with_a_line_end_is_not_taken():
    with pytest.raises(msgspec.ValidationError):
        shaping.convert({"since": "22:00\n", "until": "07:00"}, Quiet)


def test_one_that_was_kept_is_read_without_it():
    kept = {"quiet": {"since": "22:00\n", "until": "07:00\n"}}

    assert record(kept, Settings).quiet == Quiet(since="22:00", until="07:00")
