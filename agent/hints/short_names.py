"""Short forms and other spellings of given names: who shares a group with a name may be called so. One group a line of
``agent/data/short_names.txt.xz``, in small letters without accents."""

from __future__ import annotations

from pathlib import Path

from agent.once import once
from agent.reading.wordlist import unpacked

FILE = Path(__file__).resolve().parent.parent / "data" / "short_names.txt.xz"


@once
def groups() -> dict[str, frozenset[int]]:
    """Of each name that has other forms the numbers of its groups."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(unpacked(FILE).splitlines()):
        for name in group.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}
