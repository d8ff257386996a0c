"""Agent and extension are released together: which of the two must be updated where they differ."""

from __future__ import annotations

from typing import Literal


def to_update(agent: str, extension: str) -> Literal["agent", "extension"] | None:
    """The older one of two versions such as ``0.2.1``; None where the first two numbers are the same, or one of them
    is no version. The third number mends things on one side alone."""
    ours, theirs = _first_two(agent), _first_two(extension)
    if ours is None or theirs is None or ours == theirs:
        return None
    return "agent" if ours < theirs else "extension"


def _first_two(version: str) -> tuple[int, int] | None:
    parts = version.split(".")
    if len(parts) < 2 or not all(part.isascii() and part.isdigit() for part in parts[:2]):
        return None
    return int(parts[0]), int(parts[1])
