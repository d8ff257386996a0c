"""How long it takes to find who may be one person among 50,000, and how much memory: python -m benchmarks.suggesting
[PEOPLE].

Half of them have an account on X, half on Facebook; every hundredth of a site is on the other too, under the same
handle or the same rare name, and every fiftieth has words that may name an account elsewhere. Names repeat as they do:
given and family names by the law that few are borne by many. Plain blocking, without a library that compares texts.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter, process_time

from agent.hints.given import FILE
from agent.ledger.likeness import FAMILY_NAMES
from agent.ledger.relation import own_on
from agent.ledger.suggesting import likely_pairs
from agent.model import Account, Author, Me, Post
from agent.store.log import AccountRecord, PersonRecord, PostRecord
from agent.store.tiny_log import TinyLog

PEOPLE = 50_000
LONGEST_S, MOST_MB = 2.0, 100.0
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
PORTION = 5_000
RUNS = 5


def main() -> int:
    if len(sys.argv) > 2:
        return _measured(Path(sys.argv[2]))
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    with tempfile.TemporaryDirectory(prefix="nod-bench-") as made:
        file = Path(made) / "log.db"
        _fill(file, count)
        return subprocess.run(
            [sys.executable, "-m", "benchmarks.suggesting", str(count), str(file)], check=False
        ).returncode


def _measured(file: Path) -> int:
    """In a process of its own, so that the memory is that of the asking alone."""
    with closing(TinyLog(file)) as log:
        next(log.joinings.every_account())
        before_asking = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        times, worked = [], []
        for _ in range(RUNS):
            start, before = perf_counter(), process_time()
            found = likely_pairs(log, lambda platform: own_on(Me(), platform))
            times.append(perf_counter() - start)
            worked.append(process_time() - before)
        more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_asking) / 1024
    slowest = max(times)
    print(f"{len(found)} pairs; first {times[0]:.2f} s, slowest of {RUNS} {slowest:.2f} s (budget {LONGEST_S:.0f} s)")
    print(f"of that the processor's own: first {worked[0]:.2f} s, slowest {max(worked):.2f} s")
    print(f"memory {more:.0f} MB more than the open log (budget {MOST_MB:.0f} MB)")
    return int(slowest > LONGEST_S or more > MOST_MB)


def _fill(file: Path, count: int) -> None:
    chance = random.Random(8)
    given = [name.rstrip("*") for name in FILE.read_text(encoding="ascii").split()]
    family = FAMILY_NAMES.read_text(encoding="utf-8").split()
    chance.shuffle(given)
    chance.shuffle(family)
    with closing(TinyLog(file)) as log:
        for first in range(0, count, PORTION):
            with log.unit():
                for number in range(first, min(count, first + PORTION)):
                    _person(log, chance, given, family, number)


def _person(log: TinyLog, chance: random.Random, given: list[str], family: list[str], number: int) -> None:
    twin = number % 100 in (98, 99)
    rare = f"Q{number // 2:x}zandor".translate(str.maketrans("0123456789", "abcdefghij")) if twin else None
    name = f"{_often(chance, given)} {rare or _often(chance, family)}".title()
    handle = f"h{number // 2}twin" if twin and number % 200 > 100 else f"h{number}"
    on_x = number % 2 == 0
    platform = "x" if on_x else "facebook"
    key = f"{platform}:{10_000 + number}"
    account = Account(platform=platform, key=key, handle=handle, name=name, id=str(10_000 + number))  # type: ignore[arg-type]
    log.put_person(PersonRecord(id=f"p{number}", name=name, created_at=NOON))
    log.put_account(AccountRecord(key=key, person=f"p{number}", account=account, aliases=[f"{platform}:@{handle}"]))
    if number % 50 == 0:
        text = f"look at facebook.com/h{number + 1} for more" if on_x else f"thanks @h{number - 1}"
        post = Post(platform=platform, id=str(number), author=Author(handle=handle, name=name), text=text, at=NOON)  # type: ignore[arg-type]
        log.put_posts(
            [
                PostRecord(
                    key=f"{platform}:{number}",
                    post=post,
                    own=False,
                    account=key,
                    person=f"p{number}",
                    thread=f"{platform}:{number}",
                    first_seen=NOON,
                )
            ]
        )


def _often(chance: random.Random, names: list[str]) -> str:
    """Few names are borne by many."""
    return names[int(len(names) ** chance.random()) - 1]


if __name__ == "__main__":
    sys.exit(main())
