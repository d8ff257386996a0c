"""The labelled conversations as Python objects, one half at a time; ``conversations/README.md`` says what they mean."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

FOLDER = Path(__file__).resolve().parent / "conversations"
Half = Literal["tune", "held"]


@dataclass(frozen=True, kw_only=True)
class Expected:
    """Whether somebody waits, for what, why, since which post; whether it is spam."""

    waits: bool
    needs: str | None
    reasons: list[str]
    since_post: str | None
    spam: bool


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One conversation: posts as a page shows them, what the user did elsewhere, and who waits at ``now``."""

    id: str
    platform: Literal["x", "facebook"]
    me: dict[str, Any]
    now: str
    watch: list[str]
    posts: list[dict[str, Any]]
    acknowledged: list[dict[str, Any]]
    expected: dict[str, Expected]
    promises: list[dict[str, Any]]
    why: str
    gone: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class OwnReply:
    """Words of a user to somebody. ``owes``: they promise something; ``days`` until it is due, from a Wednesday
    (None: no day said); ``what`` is promised, in their words."""

    owes: bool
    days: int | None
    what: str
    text: str


def own_replies(half: Half) -> list[OwnReply]:
    """The promise lines of one half."""
    lines = (FOLDER.parent / f"promises.{half}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [_reply(*line.split("\t")) for line in lines if line]


def _reply(label: str, days: str, what: str, text: str) -> OwnReply:
    return OwnReply(owes=label == "yes", days=int(days) if days.isdecimal() else None, what=what, text=text)


def scenes(half: Half) -> list[Scene]:
    """The conversations of one half."""
    lines = (FOLDER / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [_scene(json.loads(line)) for line in lines if line]


def _scene(told: dict[str, Any]) -> Scene:
    expected = {who: Expected(**each) for who, each in told.pop("expected").items()}
    return Scene(**told, expected=expected)
