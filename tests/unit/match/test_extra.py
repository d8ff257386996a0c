"""The extra [match]: not there, broken, there; what it changes and what it leaves alone."""

from __future__ import annotations

import builtins
import importlib.util
import logging
from collections.abc import Callable
from typing import Any

import pytest

from agent import match
from agent.reading import compare, read

POST, REPLY = "My dough never rises in this cold kitchen", "Try putting the bowl in the oven with only the lamp on"


@pytest.fixture
def pretended(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Says of the packages of the extra that they are there, or not."""

    def pretend(there: bool) -> None:
        monkeypatch.setattr(match, "find_spec", lambda name: importlib.util.find_spec("json") if there else None)

    return pretend


def test_without_its_packages_there_is_nothing_to_load(pretended: Callable[[bool], None]) -> None:
    pretended(False)

    assert match.load() is None


def test_a_broken_extra_is_told_in_the_log_and_costs_only_itself(
    pretended: Callable[[bool], None], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    pretended(True)
    real = builtins.__import__

    def broken(name: str, *rest: Any) -> Any:
        if name == "agent.match.minilm":
            raise OSError("libonnxruntime.so: cannot open")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", broken)
    with caplog.at_level(logging.WARNING, "nod"):
        assert match.load() is None
    assert "[match] is installed but cannot be used: OSError" in caplog.text


def test_likeness_moves_the_score_and_no_tick() -> None:
    post, draft = read(POST), read(REPLY)
    near, far, without = [
        compare(post, draft, post_text=POST, draft_text=REPLY, names=["Ana"], alike=alike)
        for alike in (lambda one, other: 0.6, lambda one, other: -0.1, None)
    ]

    assert near.score > without.score > far.score
    assert all(
        (one.named, one.specific, one.feeling, one.answered) == (near.named, near.specific, near.feeling, near.answered)
        for one in (far, without)
    )


def test_likeness_is_asked_of_the_persons_own_words_alone() -> None:
    asked: list[tuple[str, str]] = []

    def alike(one: str, other: str) -> float:
        asked.append((one, other))
        return 0.3

    compare(read(POST), read(REPLY), post_text=f'{POST} "as they say"', draft_text=REPLY, alike=alike)

    assert len(asked) == 1
    assert "as they say" not in asked[0][0]
