"""The whole report: what was said to the user and what they said, in one span."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from agent.collecting import nothing_collected
from agent.ledger.reports import met as counts
from agent.ledger.reports import own, returning, sent_words, span, speaking_up, waits
from agent.ledger.reports.received import RECEIVED, Received, received
from agent.ledger.reports.speaking_up import name_of
from agent.ledger.themes import themes_since
from agent.model.reported import Met, PeopleMet, PromisesKept, Report, Unanswered
from agent.store.log import Log, Nudged
from agent.store.short import ticks, time_of_ticks

_NAMED = 50
#: Of how many of the last words themes are told.
_THEMES_OF = 600


def attention(log: Log, within: span.Span, now: datetime) -> Report:
    """The report on a span."""
    with nothing_collected():
        return _counted(log, within, now)


def _counted(log: Log, within: span.Span, now: datetime) -> Report:
    heard = log.past.heard(within.since)
    said = log.past.said(within.since)
    days = span.watched(within, log.past.watched(), heard)
    whole = received(log, heard, said)
    here = [one for one in whole if within.holds(one.post.at)]
    watched = [one for one in here if within.day(one.post.at) in days]
    counted = [one for one in watched if one.state in RECEIVED]
    met = [one for one in counted if one.state == "acknowledged"]
    first = log.past.first_words({one.post.person for one in counted}, within.since)
    new = {person for person, at in first.items() if within.holds(at)}
    places = counts.places(within, counted, new)
    whose = counts.by(places, lambda place: place.new)
    known = sorted(one.wait_s for one in met if one.wait_s is not None)
    mine = [one for one in said if within.holds(one.at)]
    dated = [one for one in mine if one.dated]
    spoken = own.said_by_day(within, heard, mine)
    spoke = [one.post for one in watched if one.state not in ("spam", "gone")]
    answers = sent_words.last_answers(log, within)
    same = sent_words.same_words(within, answers)
    waiting, how_many = _unanswered(log, here)
    placed = [(one.post.at, one.wait_s) for one in met if one.wait_s is not None]
    return Report(
        since=within.since,
        until=within.until,
        tz=within.tz,
        watched=span.told_of(within, days, now),
        received=len(counted),
        acknowledged=len(met),
        rate=len(met) / len(counted) if counted else None,
        waiting=sum(one.state == "waiting" for one in counted),
        let_go=sum(one.state == "let-go" for one in counted),
        closing=sum(one.state == "closing" for one in watched),
        withheld=sum(one.state == "withheld" for one in watched),
        left_out=sum(one.state in RECEIVED for one in here) - len(counted),
        wait_median_s=waits.median(known),
        wait_p90_s=waits.nine_in_ten(known),
        by_day=counts.by_day(within, days, places, spoke),
        by_reason=counts.by_reason(counted, said, first),
        by_platform=counts.by(places, lambda place: place.platform),
        waits_by_hour=waits.by_place(((within.hour(at), wait) for at, wait in placed), 24),
        waits_by_weekday=waits.by_place(((within.day(at).weekday(), wait) for at, wait in placed), 7),
        first_timers=whose.get(True, Met()),
        regulars=whose.get(False, Met()),
        people=_people(counted),
        unanswered=waiting,
        unanswered_people=how_many,
        concentration=own.concentration(dated),
        came_back=returning.came_back(counted, heard, ticks(now)),
        kind_words=sum(not counts.KIND.isdisjoint(post.intents) for post in spoke),
        mix=own.mix(spoken),
        said_by_day=spoken,
        audience=own.audience(dated),
        repeated_replies=sum(week.repeated for week in same),
        same_words=same,
        ticks=sent_words.ticks(log, answers),
        promises=_promises(log, within),
        themes=themes_since(log, within.since, within.until, _THEMES_OF),
        speaks_up=speaking_up.speaks_up(log, spoke),
    )


def _people(counted: Iterable[Received]) -> PeopleMet:
    wrote, met = set(), set()
    for one in counted:
        wrote.add(one.post.person)
        if one.state == "acknowledged":
            met.add(one.post.person)
    return PeopleMet(wrote=len(wrote), acknowledged=len(met), never=len(wrote - met))


def _unanswered(log: Log, here: Iterable[Received]) -> tuple[list[Unanswered], int]:
    """Who waits, the longest wait first, and how many they are; also of days that nobody watched, for they wait."""
    found: dict[str, tuple[int, Nudged]] = {}
    for one in here:
        if one.nudge is not None:
            found.setdefault(one.post.person, (one.post.at, one.nudge))
    waiting = [
        Unanswered(person=person, name=name_of(log, person), nudge=nudge.id, url=nudge.url, since=time_of_ticks(at))
        for person, (at, nudge) in list(found.items())[:_NAMED]
    ]
    return waiting, len(found)


def _promises(log: Log, within: span.Span) -> PromisesKept:
    """Promises that were made in the span."""
    made = [promise for promise in log.past.promised(within.since) if within.holds(ticks(promise.made_at))]
    return PromisesKept(
        made=len(made),
        kept=sum(promise.state == "kept" for promise in made),
        open=sum(promise.state == "open" for promise in made),
        let_go=sum(promise.state == "let-go" for promise in made),
    )
