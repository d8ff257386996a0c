"""A process that writes to a log and says each write as soon as it is acknowledged: ``writer.py PATH NAME COUNT``.

Each line on its standard output is the number of a unit that the store has acknowledged. A unit holds three things:
an acknowledgement, the person's count and a nudge of changing length.
"""

from __future__ import annotations

import sys

from agent.store.log import AcknowledgementRecord, NudgeRecord, PersonRecord
from agent.store.tiny_log import TinyLog
from tests.unit.store.records import acknowledgement, after, nudge, person


def unit(name: str, number: int) -> tuple[AcknowledgementRecord, PersonRecord, NudgeRecord]:
    """What the unit of that number holds; the same number always gives the same."""
    return (
        acknowledgement(f"{name}-{number}", person=name, at=after(number), text=f"the fox, {number} times " * 4),
        person(name, times_here=number, name="n" * (number * 37 % 3000)),
        nudge(f"n-{name}", person=name, order=f"{number:06}"),
    )


def write(log: TinyLog, name: str, number: int) -> None:
    said, who, waiting = unit(name, number)
    with log.unit():
        log.put_acknowledgement(said)
        log.put_person(who)
        log.put_nudges([waiting])


def main() -> None:
    path, name, count = sys.argv[1:]
    log = TinyLog(path)
    for number in range(1, int(count) + 1):
        write(log, name, number)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
    log.close()


if __name__ == "__main__":
    main()
