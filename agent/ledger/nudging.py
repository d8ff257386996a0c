"""From what is kept of a conversation to its nudge: computed anew from the records each time, so that it does not
matter in which order they came. Only what the user decided by hand is carried on from the nudge before."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from msgspec.structs import replace

from agent.ledger.acknowledge import WORDS
from agent.ledger.moving import new_id
from agent.ledger.people import People
from agent.ledger.relation import Own
from agent.model import Nudge, NudgeState, Reading, Reason
from agent.nudges import order
from agent.nudges.age import not_before, time_of
from agent.nudges.called import called
from agent.nudges.reason import Heard, short
from agent.nudges.reasons import reasons
from agent.store.log import AcknowledgementRecord, Log, NudgeRecord, PostRecord

NEXT_WORD = "next-word"
MOST_REASONS = 10


@dataclass(frozen=True)
class Conversation:
    """What is kept of one thread: posts, acknowledgements that count, nudges."""

    posts: list[PostRecord]
    acknowledgements: list[AcknowledgementRecord]
    nudges: list[NudgeRecord]


def conversation(log: Log, thread: str) -> Conversation:
    """Reads a thread. Unconfirmed acknowledgements, and those whose own post is gone, do not count."""
    posts = log.posts_in_thread(thread)
    said = log.acknowledgements_for(thread=thread)
    gone = {post.key for post in posts if post.gone}
    elsewhere = [record.own_post for record in said if record.own_post] if said else []
    missing = set(elsewhere) - {post.key for post in posts}
    if missing:
        gone |= {key for key, post in log.posts(missing).items() if post.gone}
    counting = [r for r in said if r.acknowledgement.certainty != "unconfirmed" and r.own_post not in gone]
    return Conversation(posts, counting, log.nudges_in_thread(thread))


@dataclass(frozen=True)
class _Word:
    """Words to the user with why they wait: ``at`` is their time, or when they were first seen (``exact`` False).
    ``off``: the user chose to hear of none of these reasons."""

    post: PostRecord
    at: datetime
    exact: bool
    reasons: list[Reason]
    answered: bool
    question: bool
    off: bool


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
    for person, thread in here_and_there:
        here = talk(thread)
        prior = [nudge for nudge in here.nudges if nudge.person == person]
        before = prior[0] if prior else None
        words = _words(here, person, people, own, now, off)
        record = None
        if words:
            id = before.id if before else new_id(log, words[0].post.account, thread)
            record = _nudge(people, words, person, thread, before, id, now)
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
        cursor: str | None = None
        while True:
            page = log.nudges(state=state, limit=200, cursor=cursor)
            touched |= {(record.person, record.thread) for record in page.items}
            cursor = page.next
            if cursor is None:
                break
    people = People(log, now)
    settle(log, touched, lambda thread: conversation(log, thread), people=people, own=own, now=now)
    people.keep()


def _words(
    talk: Conversation,
    person: str,
    people: People,
    own: Callable[[str], Own],
    now: datetime,
    off: Collection[str],
) -> list[_Word]:
    heard = [
        post
        for post in talk.posts
        if post.person == person and post.addressed and not post.withheld and not post.gone and not post.own
    ]
    toward = [record for record in talk.acknowledgements if record.person == person]
    spoken = [record for record in toward if record.acknowledgement.kind in WORDS]
    liked = {record.post for record in toward if record.acknowledgement.kind not in WORDS}
    name = called(people.get(person).name)
    addressed = sum(1 for post in talk.posts if post.person == person and post.addressed)
    first = not spoken and people.get(person).times_here <= addressed
    from agent.reading.closing import closes  # loaded in the warm-up, not before the agent's first answer

    mine_here = {post.key: post for post in talk.posts if post.own}
    words: list[_Word] = []
    for post in heard:
        exact = time_of(post.post, now)
        answered = any(_answers(record, mine_here.get(record.own_post or ""), post, exact, now) for record in spoken)
        if spoken and not answered and closes(post.post.text):
            continue
        mine = own(post.post.platform)
        reading = post.reading or Reading()
        why = reasons(
            Heard(
                key=post.key,
                post=post.post,
                reading=reading,
                name=name,
                way=post.addressed or "mention",
                mine=mine.handles | mine.ids,
                first=first,
            ),
            liked=post.key in liked,
            off=off,
        )
        bare = Heard(post.key, post.post, reading, name, post.addressed or "mention")
        all_why = why or reasons(bare)
        unwanted = not why and not reasons(bare, off=off)
        words.append(
            _Word(
                post=post,
                at=exact or post.first_seen,
                exact=exact is not None,
                reasons=why or all_why,
                answered=answered or (not why and not unwanted),
                off=unwanted,
                question=any(reason.id == "question" for reason in why),
            )
        )
    return sorted(words, key=lambda word: (word.at, word.post.key))


def _answers(
    record: AcknowledgementRecord, mine: PostRecord | None, post: PostRecord, exact: datetime | None, now: datetime
) -> bool:
    """Whether the user's words answer this post: its own answer, or later words to the same person.

    ``mine`` are those words where they are kept. A time that is not known: what was seen until the answer was logged
    counts as answered, unless it speaks back to the user, or the same look at the page showed it as younger.
    """
    if record.post == post.key:
        return True
    if mine is not None and post.in_reply_to == mine.key:
        return False
    said = record.acknowledgement.at
    if said is None:
        if mine is not None and post.first_seen == mine.first_seen:
            return _older(post, mine)
        return post.first_seen <= record.acknowledgement.logged_at
    if exact is not None:
        return exact <= said
    bound = not_before(post.post, now, [])
    return post.first_seen <= said and (bound is None or bound <= said)


def _older(post: PostRecord, mine: PostRecord) -> bool:
    """Of two posts without a time that one look at a page showed: the words of the page bound their ages alike ("2 h"
    is younger than "5 h"); where they do not tell, what speaks back to the user came after the user's words."""
    theirs, ours = post.post.not_before, mine.post.not_before
    if theirs is not None and ours is not None and theirs != ours:
        return theirs < ours
    return post.addressed != "reply"


def _nudge(
    people: People, words: list[_Word], person: str, thread: str, before: NudgeRecord | None, id: str, now: datetime
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
    state: NudgeState
    until: str | None = None
    if not unanswered:
        state, told = "answered", words
    elif not waiting:
        unwanted = any(word.off for word in unanswered)
        state = "dismissed" if unwanted or (before is not None and before.state == "dismissed") else "answered"
        told = words
    elif not clean:
        state, told = "spam", waiting
    else:
        state, told = "waiting", clean
        if before is not None and _sleeps(before, clean, now):
            state, until = "snoozed", before.nudge.until
    nudge = _told(people, told, person, thread, state, until, id)
    record = NudgeRecord(
        id=nudge.id,
        nudge=nudge,
        state=state,
        needs=nudge.needs,
        platform=nudge.platform,
        person=person,
        thread=thread,
        order=order.order(nudge.reasons, nudge.waiting_since, told[0].post.post),
        updated_at=before.updated_at if before else now,
        settled=sorted(settled),
        former=before.former if before else [],
        decided_at=before.decided_at if before else None,
    )
    return record if before is not None and record == before else replace(record, updated_at=now)


def _sleeps(before: NudgeRecord, words: Iterable[_Word], now: datetime) -> bool:
    """Whether a snoozed nudge stays so: until its time, or until the next word."""
    if before.state != "snoozed" or before.nudge.until is None or before.decided_at is None:
        return False
    if before.nudge.until == NEXT_WORD:
        decided = before.decided_at
        return not any(word.post.first_seen > decided for word in words)
    until = moment(before.nudge.until)
    return until is not None and until > now


def moment(text: str) -> datetime | None:
    """An RFC 3339 time with its zone, in UTC; None for anything else."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time.astimezone(UTC) if time.tzinfo is not None else None


def _trusted(people: People, account: str) -> bool:
    record = people.account(account)
    return record is not None and record.not_spam


def _told(
    people: People,
    words: list[_Word],
    person: str,
    thread: str,
    state: NudgeState,
    until: str | None,
    id: str,
) -> Nudge:
    why = _together(words)
    main = next((word for word in words if word.post.key == why[0].post), words[0])
    account = people.account(main.post.account)
    return Nudge(
        id=id,
        platform=main.post.post.platform,
        post=main.post.key,
        posts=[word.post.key for word in words],
        person=person,
        account=account.account if account else None,
        thread=thread,
        since="posted" if words[0].exact else "first-seen",
        order_text=order.order_text(why),
        reasons=why,
        waiting_since=words[0].at,
        state=state,
        until=until,
        needs=order.needs(why),
        spam_reason=_spam_reason(words) if state == "spam" else None,
        url=main.post.post.url,
    )


def _together(words: list[_Word]) -> list[Reason]:
    """The reasons of all words, the most pressing first, each sentence once."""
    every = sorted((reason for word in words for reason in word.reasons), key=lambda reason: order.rank([reason]))
    beside = [reason for reason in every if reason.id == "first-contact"]
    kept: dict[str, Reason] = {}
    for reason in every:
        if reason.id != "first-contact":
            kept.setdefault(reason.text, reason)
    return list(kept.values())[:MOST_REASONS] + beside[:1]


def _spam_reason(words: list[_Word]) -> str | None:
    for word in words:
        for found in word.post.reading.evidence if word.post.reading else []:
            if found.intent == "spam":
                return f"Looks like advertising: “{short(found.text, 60)}”"
    return None
