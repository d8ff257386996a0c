"""Texts that a stranger could craft to keep the agent busy: each is read and judged, whatever signs it is made of."""

from datetime import timedelta
from time import thread_time

import pytest

from agent.hints.beside import beside, told
from agent.nudges.closing import ends
from agent.nudges.promised import promises_in
from agent.nudges.starters import starters
from agent.reading import read

PIECES = [
    *("-", "'", " ", "\n", "a ", "a-", "!?", "((", "1", "1.1.", "“", "👍", "@a "),
    *("or ", "XX ", "why? ", "I'll ", "thank you ", "https://a.", "tea or ", "good luck "),
]
LONG = 4_000
#: Seconds of the processor for all that is asked of one text: many times what it takes, far from what a hold-up takes.
MOST = 8


@pytest.mark.timeout(60)
@pytest.mark.parametrize("opening", ["", "is it blue or "])
@pytest.mark.parametrize("piece", PIECES)
def test_a_crafted_text_keeps_nobody_waiting(opening: str, piece: str) -> None:
    text = opening + piece * (LONG // len(piece))
    begun = thread_time()

    reading = read(text)
    told(beside(text, "post"))
    told(beside(text, "reply", text, names=("Joe Smith",)))
    told(beside("Thanks, I will ask", "reply", text, names=("Joe Smith",)))
    told(beside(text, "reply", "Do you sell tea or coffee? How much is it?", names=("Joe Smith",)))
    promises_in(text)
    ends(text, reading, answer="the blue one", after=timedelta(hours=1))
    starters("Joe", reading, [], 0, text)
    assert thread_time() - begun < MOST


@pytest.mark.timeout(60)
@pytest.mark.parametrize("piece", ["-", "why? ", "1", "\n", "a "])
def test_only_what_is_read_is_looked_at(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    begun = thread_time()

    reading = read(text)
    answered = beside(text, "reply", text, names=("Joe Smith",))
    told(answered)
    ends(text, reading, answer="the blue one", after=timedelta(hours=1))
    starters("Joe", reading, [], 0, text)
    assert thread_time() - begun < MOST

    assert len(answered.text) == 2_000
    assert answered.match is None or sum(one.answered is not None for one in answered.match.answered) <= 20
