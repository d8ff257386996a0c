"""What the agent gives back of people, settings and changes: Person, TimelineItem, Settings, Change."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from agent.model.words import Acknowledgement, LastWords, Nudge, PersonSummary, Platform, Post, Promise, Url, Word

Clock = Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z")]


class Quiet(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The hours in which nothing calls for attention, as times of day in the user's time zone."""

    since: Clock
    until: Clock


#: More hints than these under one box would be a wall of them; more people than these a day a task.
MOST_HINTS, MOST_A_DAY = 3, 10


class Settings(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the user chose. Hints and reasons that are not named are on; no retention means for ever.

    ``trade_posts``: own posts that offer the user's work are their trade: no hint asks about them. ``muted`` are the
    hints that muted themselves, told "not useful" too often.
    ``tz`` is a name of the time zone database (null: the machine's). ``excluded`` are the beginnings of addresses of
    groups and pages that are not read. ``keep_in_touch_days`` null: nobody is to be kept in touch with;
    ``keep_in_touch_tags``: only those with one of these tags (empty: everybody), ``keep_in_touch_a_day`` at most.
    ``hints_at_once`` are how many hints stand under a box at most (0: the ticks alone).
    """

    tz: Annotated[str, Meta(max_length=64)] | None = None
    quiet: Quiet | None = None
    hints: Annotated[dict[Word, bool], Meta(max_length=200)] = {}
    reasons: Annotated[dict[Word, bool], Meta(max_length=200)] = {}
    max_age_days: Annotated[int, Meta(ge=1, le=3650)] = 14
    keep_in_touch_days: Annotated[int, Meta(ge=1, le=3650)] | None = None
    keep_in_touch_tags: Annotated[list[Word], Meta(max_length=50)] = []
    keep_in_touch_a_day: Annotated[int, Meta(ge=1, le=MOST_A_DAY)] = 1
    hints_at_once: Annotated[int, Meta(ge=0, le=MOST_HINTS)] = MOST_HINTS
    retention_days: Annotated[int, Meta(ge=1, le=36500)] | None = 365
    excluded: Annotated[list[Url], Meta(max_length=500)] = []
    paused_sites: Annotated[list[Platform], Meta(max_length=10)] = []
    trade_posts: bool = False
    muted: Annotated[list[Word], Meta(max_length=200)] = []


class SettingsChange(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A change of the settings: what is not named stays. ``hints`` and ``reasons`` change the ones that they name."""

    tz: Annotated[str, Meta(max_length=64)] | UnsetType | None = UNSET
    quiet: Quiet | UnsetType | None = UNSET
    hints: Annotated[dict[Word, bool], Meta(max_length=200)] | UnsetType = UNSET
    reasons: Annotated[dict[Word, bool], Meta(max_length=200)] | UnsetType = UNSET
    max_age_days: Annotated[int, Meta(ge=1, le=3650)] | UnsetType = UNSET
    keep_in_touch_days: Annotated[int, Meta(ge=1, le=3650)] | UnsetType | None = UNSET
    keep_in_touch_tags: Annotated[list[Word], Meta(max_length=50)] | UnsetType = UNSET
    keep_in_touch_a_day: Annotated[int, Meta(ge=1, le=MOST_A_DAY)] | UnsetType = UNSET
    hints_at_once: Annotated[int, Meta(ge=0, le=MOST_HINTS)] | UnsetType = UNSET
    retention_days: Annotated[int, Meta(ge=1, le=36500)] | UnsetType | None = UNSET
    excluded: Annotated[list[Url], Meta(max_length=500)] | UnsetType = UNSET
    paused_sites: Annotated[list[Platform], Meta(max_length=10)] | UnsetType = UNSET
    trade_posts: bool | UnsetType = UNSET


class Counts(Struct, frozen=True, kw_only=True):
    """How many posts of theirs spoke to the user, how many acknowledgements went to them, how many nudges wait."""

    received: int = 0
    acknowledged: int = 0
    waiting: int = 0


class Person(PersonSummary, frozen=True, kw_only=True):
    """A person as their own page tells of them, with the whole note.

    ``called_by_user``: the user said what they like to be called. ``first_in`` and ``first_out`` are the first words
    each way, ``points`` what they speak of, the latest first, ``speaks_up`` what they do for the user, ``open`` the
    nudges that wait or sleep, ``promises`` what the user promised them, ``joinings`` what was done about who they are.
    """

    called_by_user: bool = False
    first_in: LastWords | None = None
    first_out: LastWords | None = None
    counts: Counts = msgspec.field(default_factory=Counts)
    points: list[Point] = []
    speaks_up: SpeaksUp
    open: list[Nudge] = []
    promises: list[Promise] = []
    joinings: list[JoiningTold] = []


class EvidenceTold(Struct, frozen=True, kw_only=True):
    """What speaks for two being one person: the kind, and the sentence for the user."""

    id: str
    text: str


class Suggestion(Struct, frozen=True, kw_only=True):
    """Two people who may be one; the user decides."""

    id: str
    people: list[PersonSummary]
    evidence: list[EvidenceTold]


class Joined(Struct, frozen=True, kw_only=True):
    """The person after a joining, or whom an account that was taken out belongs to; with the undo."""

    undo: str
    person: Person


class JoiningTold(Struct, frozen=True, kw_only=True):
    """What was done about who somebody is: when, by whom, what spoke for it, and whether it was taken back."""

    what: Literal["joined", "split", "refused"]
    at: datetime
    by: Literal["user", "nod"]
    evidence: list[str]
    accounts: list[str]
    undone: bool = False


class Point(Struct, frozen=True, kw_only=True):
    """Something that they speak of: how often, from when to when (null: not known), and the latest posts with it."""

    text: str
    times: int
    since: datetime | None
    last: datetime | None
    posts: list[PointPost]


class PointPost(Struct, frozen=True, kw_only=True):
    """A post in which they speak of it."""

    key: str
    url: str | None = None
    at: datetime | None = None


class SpeaksUp(Struct, frozen=True, kw_only=True):
    """What they do for the user: posts of theirs that pass the user's words on (``shares``), and answers that they give
    to others where people speak to the user (``answers``); the latest of both."""

    shares: int = 0
    answers: int = 0
    posts: list[PointPost] = []


class PersonChange(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A change of what the user calls and notes of a person: what is not named stays. ``called``: what they like to be
    called (null: told from the name)."""

    name: Annotated[str, Meta(min_length=1, max_length=300)] | UnsetType = UNSET
    note: Annotated[str, Meta(max_length=10_000)] | UnsetType = UNSET
    tags: Annotated[list[Word], Meta(max_length=50)] | UnsetType = UNSET
    called: Annotated[str, Meta(max_length=100)] | UnsetType | None = UNSET


class KeptPost(Post, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A post as the agent gives it back."""

    key: str
    first_seen: datetime


class TimelineItem(Struct, frozen=True, kw_only=True):
    """One thing that was said between the user and a person. What has no time (``at``) stands where it was first seen
    (``sort_at``), what an archive tells without one at the end, whatever its ``sort_at``. Of ``post`` and
    ``acknowledgement`` one is there."""

    direction: Literal["in", "out"]
    at: datetime | None
    sort_at: datetime
    post: KeptPost | None = None
    acknowledgement: Acknowledgement | None = None


class Change(Struct, frozen=True, kw_only=True):
    """Something changed: the thing with this ``id``; ``gone`` when it is no more. ``rev`` only grows."""

    rev: int
    what: Literal["nudge", "acknowledgement", "person", "settings", "coverage", "import"]
    id: str
    gone: bool = False


class Changes(Struct, frozen=True, kw_only=True):
    """The changes after a revision, oldest first; ``rev`` is where the next asking goes on.

    ``reset``: what changed right after that revision is not kept any more, or the log is another one; who asks should
    read everything anew.
    """

    rev: int
    changes: list[Change] = []
    reset: bool = False
