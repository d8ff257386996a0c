"""How long nobody else can write while somebody to whom the user gave very many answers is joined, and while that is
undone: python -m benchmarks.joining [ANSWERS].

Their words, the user's answers and the conversations are made by a seed: all of their words were answered but in one
conversation in a hundred, which waits still.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, process_time

from msgspec.structs import replace

from agent.ledger.acknowledge import record_of
from agent.ledger.ledger import Ledger
from agent.model import Account, Acknowledgement, Author, InReplyTo, Me, Nudge, OwnAccount, Post, Reading, Reason
from agent.store.log import AccountRecord, Log, NudgeRecord, PersonRecord, PostRecord
from agent.store.tiny_log import TinyLog

ANSWERS = 30_000
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
EACH = timedelta(minutes=45)
PORTION = 2_000
#: Of so many posts is a conversation.
TALK = 4


class Watched(TinyLog):
    """Adds up how long it was in a unit: nobody else writes meanwhile."""

    held = 0.0
    worked = 0.0

    @contextmanager
    def unit(self) -> Iterator[None]:
        outermost, begun, worked = not self.db.storage.in_unit(), perf_counter(), process_time()
        with super().unit():
            yield
        if outermost:
            self.held += perf_counter() - begun
            self.worked += process_time() - worked


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ANSWERS
    with tempfile.TemporaryDirectory(prefix="nod-bench-") as made, closing(Watched(Path(made) / "log.db")) as log:
        fill(log, count)
        ledger = Ledger(log, lambda: NOW)
        for one, other in (("few", "many"), ("many", "few")):
            _begin(log)
            undo = ledger.joined.join(one, other).undo
            joined = _told(log)
            _begin(log)
            ledger.undo(undo)
            print(f"{count:,} answers, {one} and {other}: joined: {joined}; undone: {_told(log)}")
    return 0


def _begin(log: Watched) -> None:
    log.held = log.worked = 0.0


def _told(log: Watched) -> str:
    return f"the writer held for {log.held:.1f} s ({log.worked:.1f} s of the processor)"


def fill(log: Log, count: int) -> None:
    """Somebody with so many answers of the user's ("many"), and somebody with one account and nothing said ("few")."""
    chance = random.Random(30)
    log.put_me(Me(accounts=[OwnAccount(platform="x", handle="ima")]))
    for id in ("many", "few"):
        account = Account(platform="x", key=f"x:@{id}", handle=id, name=id.title())
        log.put_person(PersonRecord(id=id, name=id.title(), created_at=NOW))
        log.put_account(AccountRecord(key=account.key or "", person=id, account=account))
    for first in range(0, count, PORTION):
        with log.unit():
            for number in range(first, min(count, first + PORTION)):
                _exchange(log, chance, number, count)


def _exchange(log: Log, chance: random.Random, number: int, count: int) -> None:
    """One message of theirs and, mostly, the user's answer; the conversation's nudge at its beginning."""
    at, thread = NOW - (count - number) * EACH, f"x:{5_000_000 + number // TALK}"
    waits = number % (100 * TALK) == 0
    words = f"When does edition {number} of the {chance.choice(('owl', 'fox', 'hare'))} ship?"
    post = Post(
        platform="x",
        id=str(number),
        kind="reply",
        author=Author(handle="many", name="Many"),
        text=words,
        at=at,
        thread=thread[2:],
        in_reply_to=InReplyTo(id=thread[2:], author="ima"),
    )
    theirs = PostRecord(
        key=f"x:{number}",
        post=post,
        own=False,
        account="x:@many",
        person="many",
        thread=thread,
        in_reply_to=thread,
        addressed="reply",
        reading=Reading(intents=["question"], language="en"),
        first_seen=at,
    )
    log.put_posts([theirs])
    if not waits:
        own = f"x:{9_000_000 + number}"
        said = Acknowledgement(
            id=f"a{number}",
            client_id=f"c{number}",
            kind="reply",
            certainty="seen",
            platform="x",
            person="many",
            account=Account(platform="x", key="x:@many", handle="many", name="Many"),
            post=theirs.key,
            own_post=own,
            text=f"Number {number} ships on {chance.choice(('Monday', 'Friday'))}.",
            at=at + EACH / 2,
            logged_at=at + EACH / 2,
        )
        log.put_acknowledgement(record_of(said, thread))
        answer = replace(post, id=own[2:], author=Author(handle="ima"), text=said.text or "", at=said.at)
        log.put_posts(
            [replace(theirs, key=own, post=answer, own=True, account="x:@ima", person=None, in_reply_to=theirs.key)]
        )
    if number % TALK == 0:
        nudge = Nudge(
            id=f"n{number}",
            platform="x",
            post=theirs.key,
            posts=[theirs.key],
            person="many",
            thread=thread,
            reasons=[Reason(id="question", text=f"Many asks: {words}")],
            waiting_since=at,
            state="waiting" if waits else "answered",
        )
        log.put_nudges(
            [
                NudgeRecord(
                    id=nudge.id,
                    nudge=nudge,
                    state=nudge.state,
                    needs="words",
                    platform="x",
                    person="many",
                    thread=thread,
                    order=f"1{number:09}",
                    updated_at=at,
                )
            ]
        )


if __name__ == "__main__":
    sys.exit(main())
