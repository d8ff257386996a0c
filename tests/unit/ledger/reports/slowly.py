"""The report again, from the whole records, one plain question at a time, in whatever time it takes."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from agent.model.reported import Report
from agent.store.log import AcknowledgementRecord, NudgeRecord, PostRecord, PromiseRecord

WORDS = ("reply", "comment", "quote", "mention", "elsewhere")
MONTH = timedelta(days=30)


Method = TypeVar("Method", bound=Callable[..., Any])


def once(method: Method) -> Method:
    """What was counted is not counted again."""

    def kept(self: Slowly) -> Any:
        if method.__name__ not in self.counted:
            self.counted[method.__name__] = method(self)
        return self.counted[method.__name__]

    return kept  # type: ignore[return-value]


class Slowly:
    """All that a log holds, and a span of it."""

    def __init__(
        self,
        posts: list[PostRecord],
        said: list[AcknowledgementRecord],
        nudges: list[NudgeRecord],
        promises: list[PromiseRecord],
        looked: list[datetime],
        since: datetime,
        until: datetime,
        tz: str,
        now: datetime,
    ) -> None:
        self.counted: dict[str, Any] = {}
        self.posts = sorted(posts, key=self.when)
        self.said = [one for one in said if one.acknowledgement.certainty != "unconfirmed"]
        self.nudges, self.promises, self.looked = nudges, promises, looked
        self.since, self.until, self.zone, self.now = since, until, ZoneInfo(tz), now

    def when(self, post: PostRecord) -> datetime:
        return post.post.at or post.first_seen

    def done(self, one: AcknowledgementRecord) -> datetime:
        return one.acknowledgement.at or one.acknowledgement.logged_at

    def dated(self, one: AcknowledgementRecord) -> bool:
        return one.acknowledgement.at is not None or one.acknowledgement.certainty != "imported"

    def day(self, at: datetime) -> date:
        return at.astimezone(self.zone).date()

    def in_span(self, at: datetime) -> bool:
        return self.since <= at < self.until

    @once
    def watched(self) -> set[date]:
        counts = [p for p in self.posts if (p.own or p.addressed) and self.when(p) >= self.since]
        return {self.day(at) for at in self.looked} | {self.day(post.first_seen) for post in counts}

    def answers(self, post: PostRecord) -> list[AcknowledgementRecord]:
        found = []
        for one in self.said:
            toward = one.post == post.key
            later = one.person == post.person and one.thread == post.thread and self.done(one) >= self.when(post)
            if self.done(one) >= self.since and (toward or (later and one.acknowledgement.kind in WORDS)):
                found.append(one)
        return sorted(found, key=self.done)

    def state(self, post: PostRecord) -> str:
        if self.answers(post):
            return "acknowledged"
        here = [n for n in self.nudges if (n.person, n.thread) == (post.person, post.thread)]
        if any(n.state == "answered" and post.key in n.settled for n in here):
            return "acknowledged"
        if post.gone:
            return "gone"
        if any(n.state in ("waiting", "snoozed") and post.key in n.nudge.posts for n in here):
            return "waiting"
        if any(post.key in n.settled or (n.state == "dismissed" and post.key in n.nudge.posts) for n in here):
            return "let go"
        if post.reading and post.reading.spam:
            return "spam"
        return "withheld" if post.withheld else "closing"

    @once
    def spoken(self) -> list[PostRecord]:
        """What others said to the user in the span, on days that were watched."""
        days = self.watched()
        return [
            post
            for post in self.posts
            if post.addressed and not post.own and self.in_span(self.when(post)) and self.day(self.when(post)) in days
        ]

    @once
    def received(self) -> list[PostRecord]:
        return [post for post in self.spoken() if self.state(post) in ("acknowledged", "waiting", "let go")]

    def wait(self, post: PostRecord) -> int | None:
        answers = self.answers(post)
        if not answers or post.post.at is None or answers[0].acknowledgement.at is None:
            return None
        return max(0, int((answers[0].acknowledgement.at - post.post.at).total_seconds()))

    def met(self, posts: list[PostRecord]) -> dict[str, int]:
        return {
            "received": len(posts),
            "acknowledged": sum(self.state(post) == "acknowledged" for post in posts),
        }

    def first(self, person: str | None) -> datetime:
        return min(self.when(post) for post in self.posts if post.person == person)

    def reasons(self, post: PostRecord) -> list[str]:
        mine = {one.own_post for one in self.said if one.person == post.person and one.acknowledgement.kind in WORDS
                and one.own_post and self.done(one) >= self.since}  # fmt: skip
        told = [i for i in post.reading.intents if i in ("question", "complaint", "praise", "thanks", "story")]
        told += ["share"] * (post.addressed == "quote") + ["follow-up"] * (post.in_reply_to in mine)
        told = told or [str(post.addressed)]
        return told + ["first-contact"] * (self.first(post.person) == self.when(post))

    def waits(self, group: Any, of: int) -> list[dict[str, Any]]:
        rows = []
        for place in range(of):
            known = sorted(w for p in self.received() if group(self.when(p).astimezone(self.zone)) == place
                           and (w := self.wait(p)) is not None)  # fmt: skip
            rows.append({"at": place, "count": len(known), **self.told(known)})
        return rows

    def told(self, known: list[int]) -> dict[str, int | None]:
        if not known:
            return {"median_s": None, "p90_s": None}
        enough = next(w for w in known if sum(other <= w for other in known) * 10 >= 9 * len(known))
        return {"median_s": int(statistics.median(known)), "p90_s": enough}

    def words(self) -> dict[str, list[AcknowledgementRecord]]:
        """What the user said in the span, by what says it."""
        found: dict[str, list[AcknowledgementRecord]] = {}
        for one in self.said:
            if one.acknowledgement.kind in WORDS and self.dated(one) and self.in_span(self.done(one)):
                found.setdefault(one.own_post or one.id, []).append(one)
        return found

    def broadcasts(self) -> list[PostRecord]:
        mine = [post for post in self.posts if post.own]
        in_span = [p for p in mine if self.in_span(self.when(p)) and not p.gone]
        answers = {one.own_post for one in self.all_said if self.in_span(self.done(one))}
        keys = {post.key for post in mine if self.when(post) >= self.since}
        return [p for p in in_span if p.key not in answers and (not p.in_reply_to or p.in_reply_to in keys)]

    all_said: list[AcknowledgementRecord]

    def came_back(self) -> dict[str, dict[str, int]]:
        groups = {name: {"people": 0, "returned": 0} for name in ("after_acknowledgement", "without")}
        for person in {post.person for post in self.received()}:
            post = min((p for p in self.received() if p.person == person), key=self.when)
            answers = self.answers(post)
            if self.state(post) == "acknowledged":
                if not answers or answers[0].acknowledgement.at is None:
                    continue
                group, begin = groups["after_acknowledgement"], max(answers[0].acknowledgement.at, self.when(post))
            else:
                group, begin = groups["without"], self.when(post)
            if begin + MONTH > self.now:
                continue
            again = [
                p for p in self.posts
                if p.person == person and p.addressed and not p.own and not p.reading.spam
                and begin < self.when(p) <= begin + MONTH
            ]  # fmt: skip
            group["people"] += 1
            group["returned"] += bool(again)
        return groups

    def numbers(self) -> dict[str, Any]:
        """What the report must say, as JSON would."""
        received = self.received()
        spoken = [post for post in self.spoken() if self.state(post) != "gone" and not self.is_spam(post)]
        known = sorted(w for post in received if (w := self.wait(post)) is not None)
        # hour by hour: in steps of a day, the night on which summer time begins is missed
        hours = [self.since + timedelta(hours=h) for h in range(_hours(self.until - self.since))]
        days = self.watched() & {self.day(at) for at in [*hours, self.until - timedelta(microseconds=1)]}
        new = [
            post for post in received if self.first(post.person) >= self.since and self.first(post.person) < self.until
        ]
        people = {post.person for post in received}
        met_people = {post.person for post in received if self.state(post) == "acknowledged"}
        words = self.words()
        toward = [one.person for one in self.said if one.person and self.dated(one) and self.in_span(self.done(one))]
        most = sorted((toward.count(person) for person in set(toward)), reverse=True)
        unwatched_from = max(self.day(self.since), min(self.watched(), default=self.day(self.now)))
        said_days = {self.day(min(map(self.done, each))) for each in words.values()} | {
            self.day(self.when(post)) for post in self.broadcasts()
        }
        made = [promise for promise in self.promises if self.in_span(promise.made_at)]
        every = [p for p in self.posts if p.addressed and not p.own and self.in_span(self.when(p))]
        reasons = {reason for post in received for reason in self.reasons(post)}
        waiting = {post.person for post in every if self.state(post) == "waiting"}
        told = self.told(known)
        return {
            "received": len(received),
            "acknowledged": self.met(received)["acknowledged"],
            "rate": self.met(received)["acknowledged"] / len(received) if received else None,
            "waiting": sum(self.state(post) == "waiting" for post in received),
            "let_go": sum(self.state(post) == "let go" for post in received),
            "closing": sum(self.state(post) == "closing" for post in self.spoken()),
            "withheld": sum(self.state(post) == "withheld" for post in self.spoken()),
            "left_out": sum(self.state(p) in ("acknowledged", "waiting", "let go") for p in every) - len(received),
            "wait_median_s": told["median_s"],
            "wait_p90_s": told["p90_s"],
            "by_day": [
                {
                    **self.met([post for post in received if self.day(self.when(post)) == day]),
                    "day": day.isoformat(),
                    "kind": sum(self.is_kind(post) for post in spoken if self.day(self.when(post)) == day),
                }
                for day in sorted(days)
            ],
            "by_reason": {r: self.met([p for p in received if r in self.reasons(p)]) for r in sorted(reasons)},
            "by_platform": {
                site: self.met(here)
                for site in ("facebook", "x")
                if (here := [post for post in received if post.post.platform == site])
            },
            "waits_by_hour": self.waits(lambda at: at.hour, 24),
            "waits_by_weekday": self.waits(lambda at: at.weekday(), 7),
            "first_timers": self.met(new),
            "regulars": self.met([post for post in received if post not in new]),
            "people": {
                "wrote": len(people),
                "acknowledged": len(met_people),
                "never": len(people - met_people),
            },
            "unanswered_people": len(waiting),
            "concentration": {
                "top_tenth_share": sum(most[: (len(most) + 9) // 10]) / len(toward) if toward else None
            },
            "came_back": self.came_back(),
            "kind_words": sum(self.is_kind(post) for post in spoken),
            "mix": {"conversation": len(words), "broadcast": len(self.broadcasts())},
            "said_by_day": [
                {
                    "day": day.isoformat(),
                    "conversation": sum(self.day(min(map(self.done, each))) == day for each in words.values()),
                    "broadcast": sum(self.day(self.when(post)) == day for post in self.broadcasts()),
                }
                for day in sorted(said_days)
            ],
            "audience": {
                "one": sum(len({one.person for one in each}) == 1 for each in words.values()),
                "many": sum(len({one.person for one in each}) > 1 for each in words.values()),
            },
            "promises": {
                "made": len(made),
                **{name: sum(promise.state == state for promise in made) for name, state in
                   (("kept", "kept"), ("open", "open"), ("let_go", "let-go"))},
            },
            "watched": {
                "since": min(days).isoformat() if days else None,
                "days": len(days),
                "unwatched": [
                    day.isoformat()
                    for n in range(400)
                    if (day := unwatched_from + timedelta(days=n)) <= self.day(self.until - timedelta(microseconds=1))
                    and day < self.day(self.now)
                    and day not in self.watched()
                ]
                if self.watched()
                else [],
            },
        }  # fmt: skip

    def is_spam(self, post: PostRecord) -> bool:
        return self.state(post) == "spam"

    def is_kind(self, post: PostRecord) -> bool:
        return bool({"praise", "thanks"} & set(post.reading.intents))


def _hours(span: timedelta) -> int:
    return int(span.total_seconds() // 3600) + 1


def compared(report: Report, slow: dict[str, Any]) -> dict[str, Any]:
    """The report's numbers of the same names."""
    import msgspec

    told = msgspec.to_builtins(report)
    return {name: told[name] for name in slow}


def at_utc(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)
