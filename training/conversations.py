"""Prints how well the nudges tell who waits, on the project's own labelled conversations, with 95 % intervals.

Usage: python -m training.conversations [--held] [--misses]. Without ``--held`` the sealed half stays shut. Each scene
is told to an agent of its own, as an extension would: one look at the page at the moment of the question.
"""

from __future__ import annotations

import argparse
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from agent.ledger.ledger import Ledger
from agent.model import Me, NewAcknowledgement, Nudge, Observation, OwnAccount
from agent.nudges.due import UNSAID, deed, due
from agent.nudges.promised import promises_in
from agent.store.memory import MemoryLog
from tests.labelled.scenes import Half, Scene, own_replies, scenes
from training.intervals import Counts, interval
from training.tables import table


@dataclass(frozen=True)
class Told:
    """What the agent says of one person of a scene. ``since`` is the id of the oldest post that waits."""

    waits: bool = False
    needs: str | None = None
    reasons: frozenset[str] = frozenset()
    since: str | None = None
    spam: bool = False


@dataclass
class Scores:
    """The counts over scenes, and the misses as sentences."""

    waits: list[tuple[bool, bool]] = field(default_factory=list)
    needs: list[tuple[bool, bool]] = field(default_factory=list)
    since: list[tuple[bool, bool]] = field(default_factory=list)
    reasons: list[tuple[bool, bool]] = field(default_factory=list)
    by_reason: dict[str, list[tuple[bool, bool]]] = field(default_factory=dict)
    spam: list[tuple[bool, bool]] = field(default_factory=list)
    promises: list[tuple[bool, bool]] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)


def observed(scene: Scene) -> tuple[Ledger, dict[str, Nudge]]:
    """Tells a scene to an agent of its own; gives it, and the nudges that only chips show, by post."""
    now = datetime.fromisoformat(scene.now)
    clock = [now - timedelta(seconds=2)]
    ledger = Ledger(MemoryLog(), lambda: clock[0])
    ledger.set_me(Me(accounts=[OwnAccount(platform=scene.platform, **scene.me)], watch=scene.watch))
    chips = _look(ledger, scene, [])
    clock[0] = now - timedelta(seconds=1)
    for each in scene.acknowledged:
        told = {**each, "post": f"{scene.platform}:{each['post']}", "platform": scene.platform}
        told.setdefault("certainty", "by-hand" if each["kind"] == "elsewhere" else "seen")
        ledger.acknowledge(msgspec.convert({"client_id": str(uuid.uuid4()), **told}, NewAcknowledgement))
    clock[0] = now
    if scene.gone:
        _look(ledger, scene, scene.gone)
    return ledger, chips


def _look(ledger: Ledger, scene: Scene, gone: Sequence[str]) -> dict[str, Nudge]:
    by_id = {post["id"]: post for post in scene.posts}
    posts = [_post(scene, post, by_id) for post in scene.posts if post["id"] not in gone]
    page = {"platform": scene.platform, "kind": "home", "url": f"https://{scene.platform}.com/scene"}
    body = {"page": page, "posts": posts, "gone": [f"{scene.platform}:{id}" for id in gone]}
    seen = ledger.observe(msgspec.convert(body, Observation))
    return {key: post.nudge for key, post in seen.posts.items() if post.nudge is not None}


def _post(scene: Scene, post: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> dict[str, Any]:
    up = by_id.get(post["in_reply_to"] or "")
    root, seen = post, {post["id"]}
    while root["kind"] != "quote" and root["in_reply_to"] in by_id and root["in_reply_to"] not in seen:
        root = by_id[root["in_reply_to"]]
        seen.add(root["id"])
    told = {name: value for name, value in post.items() if name != "in_reply_to"}
    if post["in_reply_to"]:
        told["in_reply_to"] = {"id": post["in_reply_to"], "author": _name(up["author"]) if up else None}
    return {**told, "platform": scene.platform, "thread": root["id"], "thread_author": _name(root["author"])}


def _name(author: dict[str, Any]) -> str:
    return str(author.get("handle") or author.get("name"))


def told(scene: Scene) -> tuple[dict[str, Told], set[tuple[str, str]]]:
    """What the agent says of each person of the scene, and whom it owes what was promised."""
    ledger, chips = observed(scene)
    said: dict[str, Told] = {}
    for nudge in ledger.nudges(state="waiting", limit=200).items:
        _add(said, nudge, waits=True)
    for nudge in ledger.nudges(state="spam", limit=200).items:
        _add(said, nudge, spam=True)
    for nudge in chips.values():
        if any(reason.id == "their-news" for reason in nudge.reasons):
            _add(said, nudge)
    owed = set()
    for nudge in ledger.nudges(state="waiting", limit=200).items:
        if nudge.promise is not None and nudge.account is not None:
            owed.add((_called(nudge), nudge.promise.text))
    return said, owed


def _called(nudge: Nudge) -> str:
    account = nudge.account
    return str(account.handle or account.name) if account else ""


def _add(said: dict[str, Told], nudge: Nudge, waits: bool = False, spam: bool = False) -> None:
    who = _called(nudge)
    before = said.get(who, Told())
    since = nudge.posts[0].split(":", 1)[1] if nudge.posts else None
    said[who] = Told(
        waits=before.waits or waits,
        needs="words" if "words" in (before.needs, nudge.needs) else nudge.needs,
        reasons=before.reasons | {reason.id for reason in nudge.reasons if not spam},
        since=min((one for one in (before.since, since) if one), default=None),
        spam=before.spam or spam,
    )


def scored(half: Half) -> Scores:
    """Each person of each scene of a half, compared with what was written down by hand."""
    scores = Scores()
    for scene in scenes(half):
        said, owed = told(scene)
        for who, want in scene.expected.items():
            got = said.get(who, Told())
            scores.waits.append((got.waits, want.waits))
            scores.spam.append((got.spam, want.spam))
            if got.waits and want.waits:
                scores.needs.append((got.needs == want.needs, True))
                scores.since.append((got.since == want.since_post, True))
                for reason in sorted(got.reasons | set(want.reasons)):
                    both = reason in got.reasons, reason in want.reasons
                    scores.reasons.append(both)
                    scores.by_reason.setdefault(reason, []).append(both)
            told_so = got.waits, got.needs if got.waits else None, got.reasons, got.spam
            if told_so != (want.waits, want.needs, frozenset(want.reasons), want.spam):
                scores.misses.append(f"{scene.id} {who}: said {_line(got)}, wanted {_line(want)}")
        wanted = {str(each["to"]) for each in scene.promises}
        for who in sorted(wanted | {name for name, _ in owed}):
            scores.promises.append((who in {name for name, _ in owed}, who in wanted))
    return scores


OVERLAP = 0.6
WEDNESDAY = datetime(2026, 11, 25, 12, tzinfo=UTC)


@dataclass
class PromiseScores:
    """The counts over the users' own replies: who promises, whether the day is right, and the words of the deed."""

    promises: list[tuple[bool, bool]] = field(default_factory=list)
    days: list[tuple[bool, bool]] = field(default_factory=list)
    deeds: list[tuple[bool, bool]] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)


def _overlap(said: str, wanted: str) -> float:
    """How many of the wanted words stand in what was said."""
    words = wanted.casefold().split()
    return sum(word in said.casefold().split() for word in words) / max(1, len(words))


def promise_scores(half: Half) -> PromiseScores:
    """Each reply of a half, read as written on a Wednesday at noon."""
    scores = PromiseScores()
    for line in own_replies(half):
        found = promises_in(line.text)
        scores.promises.append((bool(found), line.owes))
        if found and line.owes:
            day = due(found[0].text, found[0].due_days, WEDNESDAY, UTC).date()
            days = UNSAID if line.days is None else line.days
            scores.days.append(((day - WEDNESDAY.date()).days == days, True))
            scores.deeds.append((_overlap(deed(found[0].text), deed(f"I'll {line.what}")) >= OVERLAP, True))
        elif found or line.owes:
            scores.misses.append(f"{'promised nothing' if found else 'missed'}: {line.text}")
    return scores


def _line(one: Any) -> str:
    return f"{'waits' if one.waits else 'spam' if one.spam else 'quiet'} {one.needs} {sorted(one.reasons)}"


PLAIN = ("mention", "reply", "comment")
"""They say where somebody spoke, and stand where nothing more is known: true in place of a missed reason too, but
counted as wrong among all reasons."""
TITLE = ("what", "right", "precision, 95 % interval", "recall, 95 % interval")


def rows(scores: Scores) -> list[tuple[str, ...]]:
    """The figures of a half."""
    telling = [both for reason, pairs in scores.by_reason.items() if reason not in PLAIN for both in pairs]
    every = {
        "who waits": scores.waits,
        "reasons": scores.reasons,
        "reasons that say more than where": telling,
        "promises": scores.promises,
        "spam": scores.spam,
        "needs of those who wait": scores.needs,
        "since which post": scores.since,
        **{f"`{reason}`": pairs for reason, pairs in sorted(scores.by_reason.items())},
    }
    return [_row(name, Counts.of(pairs)) for name, pairs in every.items()]


def _row(name: str, four: Counts) -> tuple[str, ...]:
    wanted = four.right + four.missed
    precision, recall = interval(four, Counts.precision), interval(four, Counts.recall)
    return name, f"{four.right} of {wanted}", str(precision), str(recall)


def main() -> None:
    asked = argparse.ArgumentParser(description="Prints how well the nudges tell who waits.")
    asked.add_argument("--held", action="store_true", help="also open the sealed half")
    asked.add_argument("--misses", action="store_true", help="also print what was told otherwise (the open half alone)")
    given = asked.parse_args()
    for half in ("tune", "held") if given.held else ("tune",):
        scores = scored(half)
        print(f"\nConversations, half: {half}")
        table(TITLE, rows(scores))
        lines = promise_scores(half)
        told = {"promise lines": lines.promises, "of them the day": lines.days, "of them the deed": lines.deeds}
        table(TITLE, [_row(name, Counts.of(pairs)) for name, pairs in told.items()])
        if given.misses and half == "tune":
            print("\n".join([*scores.misses, *lines.misses]))


if __name__ == "__main__":
    main()
