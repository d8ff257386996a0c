"""Whom a draft names, and which slips make another name of it."""

from __future__ import annotations

import pytest

from agent.reading.names import named


@pytest.mark.parametrize(
    ("draft", "name", "is_named"),
    [
        ("Thanks Stephne!", "Stephen Roe", True),
        ("Dear Katerine, it is done.", "Katherine Bell", True),
        ("Hi Marta, it is done.", "Maria Lopez", False),
        ("Thanks Zoë!", "Zoe", True),
        ("Hi Anna Petrova!", "Анна Петрова", True),
        ("Thanks Marvin!", "Martin Ode", False),
    ],
)
def test_one_slip_is_forgiven_where_it_makes_no_other_name(draft: str, name: str, is_named: bool) -> None:
    assert named(draft, [name]) is is_named


@pytest.mark.parametrize(
    ("draft", "is_named"),
    [("shut up you old goat", False), ("shut up pete you goat", True), ("Evening, Old Pete!", True)],
)
def test_an_epithet_alone_names_nobody(draft: str, is_named: bool) -> None:
    assert named(draft, ["Old Pete"]) is is_named
