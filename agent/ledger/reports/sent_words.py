"""How the user's answers come across: the ticks beside them, and how alike they are, week after week.

Both read words, so that they look at the last answers of the span alone, and say at how many.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from agent.ledger.acknowledge import WORDS
from agent.ledger.reports.span import Span
from agent.model.reported import SameWords, Tick, Ticks
from agent.store.log import AcknowledgementRecord, Log, PostRecord
from agent.store.short import ticks as ticks_of

ALIKE_OF = 200
TICKS_OF = 20
_EACH = 200


def last_answers(log: Log, span: Span) -> list[AcknowledgementRecord]:
    """The last words of the user to somebody, the newest first, each post once; at most ``ALIKE_OF``."""
    found: dict[str, AcknowledgementRecord] = {}
    for record in _entries(log, span):
        said = record.acknowledgement
        if said.kind in WORDS and said.text and said.certainty != "unconfirmed":
            found.setdefault(record.own_post or record.id, record)
            if len(found) == ALIKE_OF:
                break
    return list(found.values())


def _entries(log: Log, span: Span) -> Iterator[AcknowledgementRecord]:
    cursor: str | None = None
    for _ in range(0, 2 * ALIKE_OF, _EACH):
        page = log.acknowledgements(since=span.since, until=span.until, limit=_EACH, cursor=cursor)
        yield from page.items
        cursor = page.next
        if cursor is None:
            return


def same_words(span: Span, answers: list[AcknowledgementRecord]) -> list[SameWords]:
    """Week by week: how many of the answers nearly repeat an earlier one of them, names taken out."""
    from agent.reading.sameness import Sayings  # loads the reading: not before the agent's first answer

    earlier = Sayings()
    weeks: dict[date, list[int]] = {}
    for number, record in enumerate(reversed(answers)):
        said = record.acknowledgement
        names = [name for name in (said.account.name, said.account.handle) if name] if said.account else []
        day = span.day(ticks_of(said.at or said.logged_at))
        week = weeks.setdefault(day - timedelta(days=day.weekday()), [0, 0])
        week[0] += 1
        week[1] += bool(earlier.alike(said.text or "", names))
        earlier.add(number, said.text or "", names)
    return [SameWords(week=week, answers=count, repeated=again) for week, (count, again) in sorted(weeks.items())]


def ticks(log: Log, answers: list[AcknowledgementRecord]) -> Ticks:
    """Name, point and answered of the last answers whose post is still kept with its words."""
    from agent.reading import compare, read  # loads the reading: not before the agent's first answer

    looked = 0
    told: dict[str, list[bool | None]] = {"name": [], "point": [], "answered": []}
    for record, post in _with_posts(log, answers):
        said = record.acknowledgement
        reading = post.reading or read(post.post.text, post.post.lang)
        names = [name for name in (said.account.name, said.account.handle) if name] if said.account else []
        text = said.text or ""
        met = compare(reading, read(text), post_text=post.post.text, draft_text=text, names=names)
        looked += 1
        told["name"].append(met.named)
        told["point"].append(met.specific)
        told["answered"] += [question.answered for question in met.answered]
    return Ticks(
        looked_at=looked,
        name=_tick(told["name"]),
        point=_tick(told["point"]),
        answered=_tick(told["answered"]),
    )


def _with_posts(log: Log, answers: list[AcknowledgementRecord]) -> Iterator[tuple[AcknowledgementRecord, PostRecord]]:
    some = answers[: 4 * TICKS_OF]
    posts = log.posts([record.post for record in some if record.post])
    found = [(record, posts[record.post]) for record in some if record.post in posts]
    return iter([(record, post) for record, post in found if post.post.text and not post.own][:TICKS_OF])


def _tick(given: list[bool | None]) -> Tick:
    return Tick(
        yes=sum(one is True for one in given),
        no=sum(one is False for one in given),
        unsure=sum(one is None for one in given),
    )
