"""A clock that is set back: what was logged stays, revisions go on, and nothing is refused."""

from __future__ import annotations

import uuid
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agent.ledger.ledger import Ledger
from agent.model import Account, Acknowledgement, Me, NewAcknowledgement, OwnAccount
from agent.store.tiny_log import TinyLog
from benchmarks.observing import page

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


def answered(ledger: Ledger, number: int, at: datetime) -> Acknowledgement:
    new = NewAcknowledgement(
        client_id=str(uuid.uuid5(uuid.NAMESPACE_URL, str(number))),
        platform="x",
        kind="reply",
        account=Account(platform="x", handle="maya", name="Maya Ostrow"),
        own_post=f"x:{1790000000000000000 + number}",
        text=f"answer {number}",
        at=at,
    )
    return ledger.acknowledge(new)[0]


def test_a_clock_set_back_loses_nothing_and_revisions_go_on(tmp_path: Path) -> None:
    clock = Clock()
    with closing(TinyLog(tmp_path / "nod.db", strict=True)) as log:
        ledger = Ledger(log, clock)
        ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima")]))
        said, revisions = [], [log.revision()]
        for number, jump in enumerate((0, 60, -86_400, 60, -365 * 86_400, 60)):
            clock.now += timedelta(seconds=jump)
            said.append(answered(ledger, number, clock.now))
            revisions.append(log.revision())
        assert revisions == sorted(set(revisions))
        changed = [change.rev for change in log.changes(0)]
        assert changed == sorted(changed)
        listed = ledger.acknowledgements().items
        assert sorted(each.id for each in listed) == sorted(each.id for each in said)
        assert [each.at for each in listed] == sorted((each.at for each in said if each.at), reverse=True)


def test_a_clock_set_back_lets_nobody_drop_out_of_the_list(tmp_path: Path) -> None:
    clock = Clock()
    with closing(TinyLog(tmp_path / "nod.db", strict=True)) as log:
        ledger = Ledger(log, clock)
        ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima")]))
        ledger.observe(page(1, NOON))
        before = [nudge.id for nudge in ledger.nudges(limit=100).items]
        assert before
        clock.now -= timedelta(days=2)
        ledger.observe(page(1, NOON))
        assert [nudge.id for nudge in ledger.nudges(limit=100).items] == before
