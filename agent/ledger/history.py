"""What the whole history with somebody tells: first words each way, what they speak of, what they do for the user."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from msgspec.structs import replace

from agent.ledger.acknowledge import WORDS
from agent.ledger.people import last_words
from agent.ledger.relation import Own, own_on
from agent.model import LastWords, Point, PointPost, SpeaksUp
from agent.nudges.age import time_of
from agent.store.log import AcknowledgementRecord, Log, PostRecord
from agent.store.paging import each

_EACH = 200
POINTS = 12
#: How many of the posts with a point, or of those that speak up, are named.
POSTS = 5
_AGAINST = frozenset({"complaint"})


@dataclass
class History:
    """See ``agent.model.Person`` for what each says."""

    first_in: LastWords | None = None
    first_out: LastWords | None = None
    points: list[Point] = field(default_factory=list)
    speaks_up: SpeaksUp = field(default_factory=SpeaksUp)


def history(log: Log, person: str, now: datetime) -> History:
    """Reads the whole timeline once."""
    told, points = History(), dict[str, Point]()
    own = {platform: own_on(log.me(), platform) for platform in ("x", "facebook")}
    dated = False
    for item in each(partial(log.timeline, person, limit=_EACH)):
        if item.post is not None and not item.post.gone:
            _heard(told, points, item.post, own[item.post.post.platform], now)
        elif item.acknowledgement is not None:
            said, when = _said(item.acknowledgement), item.acknowledgement.acknowledgement.done_at
            if said is not None and (when is not None or not dated):  # what has no date comes last
                told.first_out, dated = said, when is not None
    told.points = sorted(points.values(), key=_order)[:POINTS]
    return told


def _order(point: Point) -> tuple[float, int, str]:
    """The latest first; of those of one time the more frequent."""
    return -(point.last.timestamp() if point.last else 0.0), -point.times, point.text


def _heard(told: History, points: dict[str, Point], post: PostRecord, own: Own, now: datetime) -> None:
    """One post of theirs; they come newest first."""
    at = time_of(post.post, now)
    here = PointPost(key=post.key, url=post.post.url, at=at)
    if post.addressed and post.post.text:
        told.first_in = last_words(at, post.post.text, None)
    for text in {
        point.text.casefold(): point.text for point in (post.reading.key_points if post.reading else [])
    }.values():
        known = points.get(text.casefold()) or Point(text=text, times=0, since=at, last=at, posts=[])
        points[text.casefold()] = replace(
            known,
            times=known.times + 1,
            since=at or known.since,
            last=known.last or at,
            posts=[*known.posts, here][:POSTS],
        )
    shares, answers = post.addressed == "quote" and not _against(post), _answers_for(post, own)
    if shares or answers:
        told.speaks_up = replace(
            told.speaks_up,
            shares=told.speaks_up.shares + shares,
            answers=told.speaks_up.answers + answers,
            posts=[*told.speaks_up.posts, here][:POSTS],
        )


def _answers_for(post: PostRecord, own: Own) -> bool:
    """They answer somebody else where they speak of the user too, and not against them."""
    answers = post.post.in_reply_to
    if post.addressed != "mention" or answers is None or not answers.author or _against(post):
        return False
    author = post.post.author
    themselves = answers.author.lstrip("@").casefold() in {
        name.lstrip("@").casefold() for name in (author.handle, author.id, author.name) if name
    }
    return not themselves and not own.is_me(answers.author)


def _against(post: PostRecord) -> bool:
    return post.reading is not None and (post.reading.spam or bool(_AGAINST & set(post.reading.intents)))


def _said(record: AcknowledgementRecord) -> LastWords | None:
    said = record.acknowledgement
    worded = said.kind in WORDS and said.text and said.certainty != "unconfirmed"
    return last_words(said.at, said.text or "", None) if worded else None
