"""From what is kept of a conversation to its nudge: computed anew from the records each time, so that it does not
matter in which order they came. Only what the user decided by hand is carried on from the nudge before."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial

from msgspec.structs import replace

from agent.ledger import keeping
from agent.ledger.hearing import Word, words_of
from agent.ledger.moving import new_id
from agent.ledger.people import People, greeted
from agent.ledger.promising import Promised, is_due
from agent.ledger.relation import Own
from agent.ledger.talk import Conversation, conversation
from agent.model import Nudge, NudgeState, Platform, Promise, Reading, Reason
from agent.nudges import order
from agent.nudges.reason import NO_POST, Heard, short
from agent.nudges.reasons import reasons
from agent.store.log import Log, NudgeRecord, PromiseRecord
from agent.store.paging import each

__all__ = ["NEXT_WORD", "Conversation", "conversation", "moment", "settle", "settle_open"]

NEXT_WORD = "next-word"
MOST_REASONS = 10
_EACH = 200
#: They spoke: told only where there is nothing more particular to tell.
_PLAIN = frozenset({"mention", "reply", "comment"})


def settle(
    log: Log,
    touched: Iterable[tuple[str, str]],
    talk: Callable[[str], Conversation],
    *,
    people: People,
    own: Callable[[str], Own],
    now: datetime,
) -> None:
    """Brings the nudges of these people in these threads up to date: made, changed or taken away, in one write.

    ``talk`` reads a thread (``conversation``); ``own`` gives the user's names on a platform.
    """
    keep: list[NudgeRecord] = []
    remove: list[str] = []
    here_and_there = sorted(touched)
    off = {reason for reason, on in log.settings().reasons.items() if not on} if here_and_there else set()
    promised = Promised(log, off)
    for person, thread in here_and_there:
        here = talk(thread)
        prior = [nudge for nudge in here.nudges if nudge.person == person]
        before = prior[0] if prior else None
        if keeping.is_one(thread):
            record = keeping.settled(people, before, now) if before and "keep-in-touch" not in off else None
        else:
            words = words_of(here, person, people, own, now, off)
            promises = promised.here(person, thread)
            record = None
            if words or promises:
                account = words[0].post.account if words else promises[0].account or person
                id = before.id if before else new_id(log, account, thread)
                record = _nudge(people, words, promises, person, thread, before, id, now)
        remove += [nudge.id for nudge in prior if record is None or nudge.id != record.id]
        if record is not None and record != before:
            keep.append(record)
    if remove:
        log.remove_nudges(remove)
    if keep:
        log.put_nudges(keep)


def settle_open(log: Log, own: Callable[[str], Own], now: datetime) -> None:
    """Brings every nudge up to date that waits, sleeps or was laid aside: the user wants to hear of other reasons."""
    touched: set[tuple[str, str]] = set()
    for state in ("waiting", "snoozed", "dismissed"):
        touched |= {(record.person, record.thread) for record in each(partial(log.nudges, state=state, limit=_EACH))}
    people = People(log, now)
    settle(log, touched, lambda thread: conversation(log, thread), people=people, own=own, now=now)
    people.keep()


def _nudge(
    people: People,
    words: list[Word],
    promises: list[PromiseRecord],
    person: str,
    thread: str,
    before: NudgeRecord | None,
    id: str,
    now: datetime,
) -> NudgeRecord:
    settled = set(before.settled) if before else set()
    unanswered = [word for word in words if not word.answered]
    waiting = [word for word in unanswered if word.post.key not in settled and not word.off]
    if before is not None and before.state == "dismissed" and before.decided_at is not None:
        late = before.decided_at
        old_news = {w.post.key for w in waiting if w.exact and w.at <= late and not w.question}
        settled |= old_news
        waiting = [word for word in waiting if word.post.key not in old_news]
    trusted = bool(waiting) and _trusted(people, waiting[0].post.account)
    clean = [word for word in waiting if trusted or not (word.post.reading and word.post.reading.spam)]
    owed = [promise for promise in promises if promise.state == "open"]
    state: NudgeState
    until: str | None = None
    if clean or owed:
        state, told = "waiting", clean
        if before is not None and _sleeps(before, clean, now):
            state, until = "snoozed", before.nudge.until
    elif waiting:
        state, told = "spam", waiting
    elif unanswered:
        unwanted = any(word.off for word in unanswered)
        state = "dismissed" if unwanted or (before is not None and before.state == "dismissed") else "answered"
        told = words
    else:
        let_go = not words and all(promise.state == "let-go" for promise in promises)
        state, told = ("dismissed" if let_go else "answered"), words
    kept = owed or ([] if words else promises)
    due = bool(owed) and is_due(owed[0].due, now)
    nudge = _told(people, told, kept, person, thread, state, until, id, due)
    tie = order.tie_of(told[0].post.post) if told else kept[0].id
    record = NudgeRecord(
        id=nudge.id,
        nudge=nudge,
        state=state,
        needs=nudge.needs,
        platform=nudge.platform,
        person=person,
        thread=thread,
        order=order.order(nudge.reasons, kept[0].due if due else nudge.waiting_since, tie, due),
        updated_at=before.updated_at if before else now,
        settled=sorted(settled),
        former=before.former if before else [],
        decided_at=before.decided_at if before else None,
    )
    return record if before is not None and record == before else replace(record, updated_at=now)


def _sleeps(before: NudgeRecord, words: Iterable[Word], now: datetime) -> bool:
    """Whether a snoozed nudge stays so: until its time, or until the next word."""
    if before.state != "snoozed" or before.nudge.until is None or before.decided_at is None:
        return False
    if before.nudge.until == NEXT_WORD:
        decided = before.decided_at
        if now < decided:  # the clock was set back since
            return all(word.post.key in before.nudge.posts for word in words)
        return not any(word.post.first_seen > decided for word in words)
    until = moment(before.nudge.until)
    return until is not None and until > now


def moment(text: str) -> datetime | None:
    """An RFC 3339 time with its zone, in UTC; None for anything else, and for one that no UTC clock can show."""
    try:
        time = datetime.fromisoformat(text)
        return time.astimezone(UTC) if time.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def _trusted(people: People, account: str) -> bool:
    record = people.account(account)
    return record is not None and record.not_spam


def _told(
    people: People,
    words: list[Word],
    promises: list[PromiseRecord],
    person: str,
    thread: str,
    state: NudgeState,
    until: str | None,
    id: str,
    due: bool,
) -> Nudge:
    why = [*_promised(people, promises, person), *_together(words)]
    main = next((word for word in words if word.post.key == why[0].post), words[0] if words else None)
    account = people.account(main.post.account if main else promises[0].account or "")
    owed = promises[0] if promises else None
    since = min([word.at for word in words[:1]] + [promise.made_at for promise in promises])
    return Nudge(
        id=id,
        platform=main.post.post.platform if main else _platform(thread),
        post=main.post.key if main else None,
        posts=[word.post.key for word in words],
        person=person,
        account=account.account if account else None,
        thread=thread,
        promise=Promise(text=owed.text, due=owed.due) if owed else None,
        since="first-seen" if words and not words[0].exact else "posted",
        order_text=order.order_text(why, due),
        reasons=why,
        waiting_since=since,
        state=state,
        until=until,
        needs=order.needs(why),
        spam_reason=_spam_reason(words) if state == "spam" else None,
        url=main.post.post.url if main else None,
    )


def _promised(people: People, promises: list[PromiseRecord], person: str) -> list[Reason]:
    name = greeted(people.get(person))
    found: list[Reason] = []
    for promise in promises[:MOST_REASONS]:
        told = Heard(promise.own_post, NO_POST, Reading(), name, "own", promised=promise.text)
        found += reasons(told)
    return found


def _platform(thread: str) -> Platform:
    return "facebook" if thread.startswith("facebook:") else "x"


def _together(words: list[Word]) -> list[Reason]:
    """The reasons of all words, the most pressing first, each sentence once."""
    said = [reason for word in words for reason in word.reasons]
    ranked = zip(order.placed(said), said, strict=True)
    every = [reason for _, reason in sorted(ranked, key=lambda item: item[0][0])]
    beside = [reason for reason in every if reason.id == "first-contact"]
    told = [reason for reason in every if reason.id != "first-contact"]
    particular = [reason for reason in told if reason.id not in _PLAIN]
    kept: dict[str, Reason] = {}
    for reason in particular or told:
        kept.setdefault(reason.text, reason)
    return list(kept.values())[:MOST_REASONS] + beside[:1]


def _spam_reason(words: list[Word]) -> str | None:
    for word in words:
        for found in word.post.reading.evidence if word.post.reading else []:
            if found.intent == "spam":
                return f"Looks like advertising: “{short(found.text, 60)}”"
    return None
