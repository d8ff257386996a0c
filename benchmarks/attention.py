"""The report of a year, out of a log of very many records: ``python -m benchmarks.attention [RECORDS] [YEARS]``.

Posts, answers and nudges of 20,000 people, evenly over the years; the last year is reported. Four posts in five are
answered. The whole report is measured, as the interface asks it, with the reading warm.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import process_time

from agent.ledger.ledger import Ledger
from agent.model import Acknowledgement, Author, KeyPoint, Nudge, Post, Question, Reading, Report
from agent.store.kept import document
from agent.store.log import AcknowledgementRecord, NudgeRecord, PostRecord
from agent.store.tiny_log import TinyLog
from benchmarks import made_up
from benchmarks.timing import Times, p50, timed

END = datetime(2026, 11, 25, 12, tzinfo=UTC)
PEOPLE = 20_000
YEAR, MONTH = "the report of a year", "the report of thirty days"
YEARS = 10
_INTENTS: tuple[list[str], ...] = (
    ["question"],
    ["praise"],
    ["thanks"],
    [],
    ["complaint"],
    ["question", "thanks"],
    ["story"],
)
_PORTION = 50_000


def post(number: int, at: datetime) -> PostRecord:
    """Something that somebody said to the user."""
    who = number * 7919 % PEOPLE
    text = f"When does the {made_up.word(number)} come back? I loved the {made_up.word(number * 31)} one. Thank you."
    reading = Reading(
        intents=_INTENTS[number % len(_INTENTS)],
        scores={"question": 0.9, "thanks": 0.5, "praise": 0.4, "warm": 0.3, "polite": 0.6, "sentiment": 0.2},
        questions=[Question(text=text[:30], span=(0, 30))],
        key_points=[KeyPoint(text=made_up.word(number), span=(14, 20))],
        language="en",
    )
    account = made_up.account(who)
    id, root = 1780000000000000000 + number, f"x:{1770000000000000000 + number // 3}"
    return PostRecord(
        key=f"x:{id}",
        post=Post(
            platform="x",
            id=str(id),
            kind="reply",
            author=Author(handle=account.handle, name=account.name),
            text=text,
            at=at,
            lang="en",
        ),
        own=False,
        account=f"x:{who}",
        person=f"p{who}",
        thread=root,
        in_reply_to=root,
        reading=reading,
        addressed="reply",
        first_seen=at + timedelta(minutes=number % 300),
    )


def answer(number: int, to: PostRecord) -> AcknowledgementRecord:
    """The user's answer to it, some time later."""
    at = (to.post.at or END) + timedelta(minutes=5 + number * 37 % 2000)
    said = Acknowledgement(
        id=f"a{number}",
        client_id=f"c{number}",
        kind="reply",
        certainty="seen",
        platform="x",
        person=to.person,
        account=made_up.account(number * 7919 % PEOPLE),
        post=to.key,
        own_post=f"x:{1790000000000000000 + number}",
        text=made_up.text(number),
        at=at,
        logged_at=at,
    )
    return AcknowledgementRecord(
        id=said.id,
        acknowledgement=said,
        client_id=said.client_id,
        own_post=said.own_post,
        post=said.post,
        person=said.person,
        thread=to.thread,
        order=f"{at.isoformat()} {said.id}",
    )


def nudge(number: int, about: PostRecord, state: str) -> NudgeRecord:
    """The nudge of a post that was not answered."""
    at = about.post.at or END
    shown = Nudge(
        id=f"n{number}",
        platform="x",
        post=about.key,
        posts=[about.key],
        person=about.person or "",
        thread=about.thread,
        waiting_since=at,
        state=state,  # type: ignore[arg-type]
    )
    return NudgeRecord(
        id=shown.id,
        nudge=shown,
        state=state,
        needs="words",
        platform="x",
        person=shown.person,
        thread=about.thread,
        order=f"01 {at.isoformat()} {shown.id}",
        updated_at=at,
    )


def fill(path: Path, records: int, years: float) -> None:
    """A log of so many posts, answers and nudges: of ten records five are posts, four answers, one a nudge."""
    posts = records // 2
    step = timedelta(days=365 * years) / posts
    with closing(TinyLog(path)) as log:
        log.db.storage.outside("PRAGMA cache_size=-400000")
        with log.unit():
            for who in range(min(PEOPLE, posts)):
                log.put_person(made_up.person(who, who))
        for first in range(0, posts, _PORTION):
            some = range(first, min(posts, first + _PORTION))
            told = [(number, post(number, END - (posts - number) * step)) for number in some]
            log.db.table("posts").insert_multiple(document(one) for _, one in told)
            log.db.table("acknowledgements").insert_multiple(document(answer(n, one)) for n, one in told if n % 5)
            log.db.table("nudges").insert_multiple(
                document(nudge(n, one, "waiting" if n > posts - 2000 else "dismissed")) for n, one in told if n % 5 == 0
            )
        log.db.storage.set_meta("searched", None)


def measured(path: Path, rounds: int) -> Times:
    """The reports of the last year and the last thirty days, ``rounds`` times each."""
    from agent.reading import warm_up

    warm_up()
    with closing(TinyLog(path)) as log:

        def asked(days: int) -> Report:
            # a ledger of its own each time, so that no report is remembered
            since = (END - timedelta(days=days - 1)).date().isoformat()
            return Ledger(log, lambda: END).attention(since, None, "Europe/Berlin")

        asked(30)
        begun = process_time()
        asked(365)
        sys.stdout.write(f"{YEAR}: {(process_time() - begun) * 1000:.0f} ms of the processor\n")
        return {
            YEAR: [timed(lambda: asked(365)) for _ in range(rounds)],
            MONTH: [timed(lambda: asked(30)) for _ in range(rounds)],
        }


def main() -> None:
    records, years = int((sys.argv[1:] or ["1000000"])[0]), float((sys.argv[2:] or [str(YEARS)])[0])
    with tempfile.TemporaryDirectory(prefix="nod-bench-") as made:
        path = Path(made) / "log.db"
        fill(path, records, years)
        for what, times in measured(path, 5).items():
            told = f"{records:,} records over {years:g} years: {what} {p50(times):.0f} ms (first {times[0]:.0f} ms)"
            sys.stdout.write(f"{told}\n")


if __name__ == "__main__":
    main()
