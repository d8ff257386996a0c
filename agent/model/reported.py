"""The report on attention: what was said to the user, what they said, and how they come across.

Counts are of posts unless told otherwise; shares are from 0 to 1 and null where there is nothing to count; durations
are whole seconds; days are those of the report's time zone.
"""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct, field

from agent.model.lists import Theme


class Watched(Struct, frozen=True, kw_only=True):
    """Which days of the span count. ``since``: the first on which a page was read (null: none), ``days`` how many were
    watched since then, ``unwatched`` the days between on which nobody looked, which are left out."""

    since: date | None = None
    days: int = 0
    unwatched: list[date] = []


class Met(Struct, frozen=True, kw_only=True):
    """How much was received, and how much of it was acknowledged."""

    received: int = 0
    acknowledged: int = 0


class DayMet(Met, frozen=True, kw_only=True):
    """A watched day; ``kind`` counts praise and thanks."""

    day: date
    kind: int = 0


class SaidOnDay(Struct, frozen=True, kw_only=True):
    """What the user said on a day: to somebody, and to nobody in particular."""

    day: date
    conversation: int = 0
    broadcast: int = 0


class Waits(Struct, frozen=True, kw_only=True):
    """How long people waited who wrote at that hour (0-23) or weekday (0 is Monday); ``count`` waits are known."""

    at: int
    count: int
    median_s: int | None = None
    p90_s: int | None = None


class PeopleMet(Struct, frozen=True, kw_only=True):
    """People: who wrote, who of them was acknowledged at least once, and who never."""

    wrote: int = 0
    acknowledged: int = 0
    never: int = 0


class Unanswered(Struct, frozen=True, kw_only=True):
    """Somebody who waits, with a link to what they wrote."""

    person: str
    name: str
    nudge: str
    url: str | None = None
    since: datetime


class Concentration(Struct, frozen=True, kw_only=True):
    """Which share of the acknowledgements went to the tenth of the people who got most."""

    top_tenth_share: float | None = None


class Returned(Struct, frozen=True, kw_only=True):
    """How many people, and how many of them wrote again within 30 days."""

    people: int = 0
    returned: int = 0


class CameBack(Struct, frozen=True, kw_only=True):
    """Who came back within 30 days of the answer to their first words of the span, and of first words without one."""

    after_acknowledgement: Returned = Returned()
    without: Returned = Returned()


class Mix(Struct, frozen=True, kw_only=True):
    """The user's own words: to somebody, and to nobody in particular."""

    conversation: int = 0
    broadcast: int = 0


class Audience(Struct, frozen=True, kw_only=True):
    """Words of the user to one person, and to several at once."""

    one: int = 0
    many: int = 0


class SameWords(Struct, frozen=True, kw_only=True):
    """A week (its Monday): how many answers were looked at, and how many nearly repeat an earlier one."""

    week: date
    answers: int
    repeated: int


class Tick(Struct, frozen=True, kw_only=True):
    """How often a tick stood beside an answer, did not, or cannot be told."""

    yes: int = 0
    no: int = 0
    unsure: int = 0


class Ticks(Struct, frozen=True, kw_only=True):
    """The ticks of the last answers of the span, ``looked_at`` of them; a tick without meaning is not counted."""

    looked_at: int = 0
    name: Tick = Tick()
    point: Tick = Tick()
    answered: Tick = Tick()


class PromisesKept(Struct, frozen=True, kw_only=True):
    """Promises of the span by what became of them."""

    made: int = 0
    kept: int = 0
    open: int = 0
    let_go: int = 0


class Advocate(Struct, frozen=True, kw_only=True):
    """Somebody who passes the user's words on (``shared``), or answers others under them (``answered``)."""

    person: str
    name: str
    shared: int
    answered: int


class Report(Struct, frozen=True, kw_only=True):
    """See ``docs/api.md``. ``since`` and ``until`` bound the span (until is not in it), ``tz`` is the name of the zone
    (null: the machine's).

    ``received`` is what called for an answer: acknowledged, waiting, or let go. Beside it, and not in it: ``closing``
    words that needed none, ``withheld`` ones that may have been answered where Nod could not see, and ``left_out``
    ones of days that nobody watched.
    """

    since: datetime
    until: datetime
    tz: str | None
    watched: Watched
    received: int = 0
    acknowledged: int = 0
    rate: float | None = None
    waiting: int = 0
    let_go: int = 0
    closing: int = 0
    withheld: int = 0
    left_out: int = 0
    wait_median_s: int | None = None
    wait_p90_s: int | None = None
    by_day: list[DayMet] = []
    by_reason: dict[str, Met] = {}
    by_platform: dict[str, Met] = {}
    waits_by_hour: list[Waits] = []
    waits_by_weekday: list[Waits] = []
    first_timers: Met = Met()
    regulars: Met = Met()
    people: PeopleMet = PeopleMet()
    unanswered: list[Unanswered] = []
    unanswered_people: int = 0
    concentration: Concentration = field(default_factory=Concentration)
    came_back: CameBack = CameBack()
    kind_words: int = 0
    mix: Mix = Mix()
    said_by_day: list[SaidOnDay] = []
    audience: Audience = Audience()
    repeated_replies: int = 0
    same_words: list[SameWords] = []
    ticks: Ticks = Ticks()
    promises: PromisesKept = PromisesKept()
    themes: list[Theme] = []
    speaks_up: list[Advocate] = []
