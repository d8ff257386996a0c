"""What is worked out once stays, and threads that ask at the same time wait for the first."""

from __future__ import annotations

import threading

import pytest

from agent.once import once


def test_threads_that_ask_at_once_get_what_one_of_them_made() -> None:
    asked = threading.Barrier(8)
    going = threading.Event()
    works: list[int] = []

    @once
    def made() -> object:
        works.append(1)
        going.wait(0.05)  # long enough for the others to ask in the meantime
        return object()

    found: list[object] = []

    def ask() -> None:
        asked.wait()
        found.append(made())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (len(works), len(found), len(set(map(id, found)))) == (1, 8, 1)


def test_each_argument_has_its_own_and_what_is_forgotten_is_made_anew() -> None:
    works: list[str] = []

    @once
    def made(name: str) -> str:
        works.append(name)
        return name.upper()

    assert [made("a"), made("b"), made("a")] == ["A", "B", "A"]
    assert works == ["a", "b"]
    made.forget()
    assert made("a") == "A"
    assert works == ["a", "b", "a"]


def test_what_failed_is_tried_again() -> None:
    tries = iter([OSError("not there yet"), "there"])

    @once
    def made() -> str:
        got = next(tries)
        if isinstance(got, OSError):
            raise got
        return got

    with pytest.raises(OSError, match="not there yet"):
        made()
    assert made() == "there"
