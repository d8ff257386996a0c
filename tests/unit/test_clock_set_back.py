"""A clock set back by a year shuts nobody out: what was begun in its future is over."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Thread

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


class Overtaken:
    """A clock that tells whoever asks first an earlier moment than somebody who comes between, if anybody can."""

    def __init__(self, between: Callable[[], object]) -> None:
        self.other = Thread(target=between)
        self.asked = False

    def __call__(self) -> datetime:
        if self.asked:
            return NOW + timedelta(microseconds=1)
        self.asked = True
        self.other.start()
        self.other.join(0.2)
        return NOW


def test_of_two_who_sign_in_at_once_neither_takes_the_others_session_for_one_of_the_future():
    secrets: list[str] = []
    clock = Overtaken(lambda: secrets.append(sessions.start()))
    sessions = Sessions(clock)

    secrets.append(sessions.start())
    clock.other.join()

    assert [sessions.knows(secret) for secret in secrets] == [True, True]


def test_of_two_that_ask_at_once_neither_ends_the_others_asking():
    clock = Overtaken(lambda: pairings.ask(ASKED, "chrome-extension://fox"))
    pairings = Pairings(MemoryLog(), clock)

    pairings.ask(ASKED, "chrome-extension://owl")
    clock.other.join()

    assert len(pairings.waiting()) == 2
