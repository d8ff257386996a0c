"""Opening, asking, forgetting; each size in a fresh process: ``python -m benchmarks.reading LOG STORED ROUNDS``.

It prints JSON. The memory is that of the whole process at its highest (Python, Nod's modules and the store), in MB.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from agent.store.tiny_log import TinyLog
from benchmarks import made_up
from benchmarks.timing import Times, interleaved, timed

ROOT = Path(__file__).parents[1]
OPEN, LOOKUP, HISTORY, NEWEST = "open", "lookup by key", "a person's history", "newest page of the log"
PEOPLE, WAITING, CHANGES = "people, most recent first", "people waiting", "changes since the last look"
SEARCH_RARE, SEARCH_COMMON, SEARCH_PREFIX = "search: a rare word", "search: a common word", "search: a word's beginning"
FORGET = "forgetting somebody, down to the raw file"
MEMORY = "memory"


def in_a_fresh_process(path: Path, stored: int, rounds: int) -> Times:
    command = [sys.executable, "-m", "benchmarks.reading", str(path), str(stored), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    found: Times = json.loads(done.stdout)
    return found


def measured(path: Path, stored: int, rounds: int) -> Times:
    chance = random.Random(1)
    people = made_up.people_of(stored)
    opened = []
    for _ in range(5):
        logs: list[TinyLog] = []
        opened.append(timed(lambda: logs.append(TinyLog(path))))  # noqa: B023 - called at once
        logs[0].close()
    with closing(TinyLog(path)) as log:
        rev = log.revision()
        times = interleaved(
            rounds,
            {
                LOOKUP: lambda _: log.acknowledgement(f"a{chance.randrange(stored)}"),
                HISTORY: lambda _: log.timeline(f"p{chance.randrange(people)}", limit=50),
                NEWEST: lambda _: log.acknowledgements(limit=50),
                PEOPLE: lambda _: log.people(limit=50),
                WAITING: lambda _: log.people_waiting(),
                CHANGES: lambda _: log.changes(max(0, rev - 20)),
                SEARCH_RARE: lambda _: log.acknowledgements(q=made_up.word(chance.randrange(5000))),
                SEARCH_COMMON: lambda _: log.acknowledgements(q=made_up.COMMON),
                SEARCH_PREFIX: lambda _: log.acknowledgements(q=made_up.word(chance.randrange(5000))[:5]),
            },
            {},
        )
        memory = most_memory()  # before the whole file is searched for traces of somebody forgotten
        chosen = chance.sample(range(people), 3)
        times[FORGET] = [timed(lambda: log.forget(f"p{who}")) for who in chosen]  # noqa: B023 - called at once
    return {OPEN: opened, **times, MEMORY: [memory]}


def most_memory() -> float:
    """The highest resident memory of this process in MB: from Linux where it tells, else from the resource usage."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2  # bytes on macOS


if __name__ == "__main__":
    file, count, times = sys.argv[1:]
    print(json.dumps(measured(Path(file), int(count), int(times))))
