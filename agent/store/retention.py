"""What is left of others' words when their time is over: that they were said, not what was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec.structs import replace

from agent.model import LastWords
from agent.store.log import Log, NudgeRecord, PersonRecord, PostRecord

NO_WORDS = "These words are no longer kept."


def drop(log: Log, before: datetime, over: Callable[[], Sequence[PostRecord]]) -> int:
    """Empties the posts that ``over`` finds, each portion in a unit of its own, until it finds none; how many."""
    count = 0
    while True:
        with log.unit():
            found = over()
            empty(log, found, before)
        if not found:
            return count
        count += len(found)


def empty(log: Log, over: Sequence[PostRecord], before: datetime) -> None:
    """Takes the words out of these posts, of the nudges in their threads and of what is told of their writers."""
    keys = {post.key for post in over}
    log.put_posts(emptied(post) for post in over)
    for thread in {post.thread for post in over}:
        log.put_nudges([nudge_without_words(nudge, keys) for nudge in log.nudges_in_thread(thread)])
    for id in {post.person for post in over if post.person}:
        found = log.person(id)
        if found is not None:
            log.put_person(person_without_words(found, before))


def emptied(record: PostRecord) -> PostRecord:
    """The post without its words; what was understood of it stays, without the words that said so."""
    reading = record.reading
    if reading is not None:
        reading = replace(reading, questions=[], key_points=[], evidence=[])
    return replace(record, post=replace(record.post, text=""), reading=reading)


def nudge_without_words(record: NudgeRecord, posts: set[str]) -> NudgeRecord:
    """The nudge without the sentences that tell what stood in these posts."""
    nudge = record.nudge
    reasons = [
        replace(reason, text=NO_WORDS, span=None) if (reason.post or nudge.post) in posts else reason
        for reason in nudge.reasons
    ]
    spam = None if nudge.spam_reason is None or not posts & set(nudge.posts) else NO_WORDS
    return replace(record, nudge=replace(nudge, reasons=reasons, spam_reason=spam))


def person_without_words(record: PersonRecord, before: datetime) -> PersonRecord:
    """The person without last words of theirs, and without what the user's were about, from before that time."""

    def over(words: LastWords | None) -> bool:
        return words is not None and (words.at or record.created_at) < before

    last_in, last_out = record.last_in, record.last_out
    if last_in is not None and over(last_in):
        last_in = replace(last_in, text=None)
    if last_out is not None and over(last_out):
        last_out = replace(last_out, about=None)
    return replace(record, last_in=last_in, last_out=last_out)
