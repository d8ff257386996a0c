"""A clock set back by a year shuts nobody out: what was begun in its future is over."""

from datetime import UTC, datetime, timedelta

from agent.pairing import NewPairing, Pairings
from agent.sessions import Sessions
from agent.store.memory import MemoryLog

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
ASKED = NewPairing(client="Fox", secret_hash="0" * 64)


class Clock:
    now = NOW + timedelta(days=365)

    def __call__(self) -> datetime:
        return self.now


def test_old_askings_are_over_and_the_browser_is_opened_again():
    clock = Clock()
    pairings = Pairings(MemoryLog(), clock)
    for number in range(10):
        pairings.ask(ASKED, f"chrome-extension://{number}")
        assert pairings.may_open_browser()

    clock.now = NOW

    pairings.ask(ASKED, "chrome-extension://fox")
    assert len(pairings.waiting()) == 1
    assert pairings.may_open_browser()


def test_a_session_of_the_future_is_over():
    clock = Clock()
    sessions = Sessions(clock)
    secret = sessions.start()

    clock.now = NOW

    assert not sessions.knows(secret)
    assert sessions.knows(sessions.start())
