"""What a check found."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

State = Literal["good", "note", "wrong"]


class Finding(Struct, frozen=True, kw_only=True):
    """``wrong`` keeps Nod from working, ``note`` should be known, ``good`` is as it should be. ``says`` tells what it
    is, ``then`` the next step (None: there is nothing to do)."""

    check: str
    state: State
    says: str
    then: str | None = None


def good(check: str, says: str) -> Finding:
    return Finding(check=check, state="good", says=says)


def note(check: str, says: str, then: str | None = None) -> Finding:
    return Finding(check=check, state="note", says=says, then=then)


def wrong(check: str, says: str, then: str | None = None) -> Finding:
    return Finding(check=check, state="wrong", says=says, then=then)
