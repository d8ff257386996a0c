"""What the agent tells beside the waiting list: nods by post, the round, themes, kind words."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

from agent.model.told import KeptPost
from agent.model.words import Id, Nudge, PersonSummary, Platform

Kept = Literal["kept", "hidden"]


class WaitingNow(Struct, frozen=True, kw_only=True):
    """How many people need words; 0 in the quiet hours, in which badge and chips rest until ``quiet_until``."""

    waiting: int
    quiet_until: datetime | None = None


class WaitingRow(Struct, frozen=True, kw_only=True):
    """Somebody who waits, with who they are to the user and what they wrote in full, oldest first."""

    nudge: Nudge
    person: PersonSummary
    posts: list[KeptPost] = []


class Nods(Struct, frozen=True, kw_only=True):
    """Those under one post for whom a nod is enough. ``about`` are the first words of the post (null: not kept),
    ``kind`` how many of them say something kind, ``people`` their names, ``nudges`` what is to be cleared with them."""

    thread: str
    platform: Platform
    about: str | None = None
    url: str | None = None
    count: int
    kind: int
    people: list[str]
    nudges: list[str]
    waiting_since: datetime


class Cleared(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The nudges that the user has liked or answered all in one go."""

    nudges: Annotated[list[Id], Meta(min_length=1, max_length=200)]


class RoundPlace(Struct, frozen=True, kw_only=True):
    """A place where people speak to the user, for the user to open. ``read_at``: when it was last read (null: never, or
    not known); ``waiting``: how many people wait there, where that can be told."""

    platform: Platform
    kind: str
    title: str
    url: str
    read_at: datetime | None = None
    waiting: int | None = None


class Theme(Struct, frozen=True, kw_only=True):
    """What several people said or asked lately: a word of theirs, the sentence that tells it, how many people, how many
    of them asked and how many of those were answered in words, and the posts behind it."""

    theme: str
    text: str
    people: int
    asked: int
    answered: int
    posts: list[str]


class KindWord(Struct, frozen=True, kw_only=True):
    """Praise or thanks that somebody gave. ``about`` are the first words of what it stands under; ``state``: whether
    the user keeps or hides it."""

    key: str
    post: KeptPost
    person: PersonSummary
    about: str | None = None
    state: Kept | None = None


class KindWordChange(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the user does with a kind word: keeps it, hides it, or (null) neither."""

    state: Kept | None
