"""``nod hint`` on a terminal: what is said of a draft alone, and what the log adds to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agent.ledger.ledger import Ledger
from agent.model import SettingsChange
from tests.unit.cli_stand import Nod

SALE = "Autumn sale starts today! 20% off all mugs until Sunday, link in bio."
TEASED = "Get lost, you idiot"
COFFEE = "The handle took me eleven tries, Rita. Coffee or tea in it?"


@pytest.fixture
def nod(tmp_path: Path) -> Nod:
    return Nod(tmp_path / "data")


def ids(nod: Nod, *arguments: str) -> list[str]:
    done = nod("hint", *arguments, "--json")
    assert done.exit_code == 0, done.output
    return [hint["id"] for hint in json.loads(done.stdout)["hints"]]


def answered(nod: Nod, *replies: dict[str, Any]) -> None:
    """Own replies, as the page shows them."""
    nod.see(*[{**reply, "author": {"handle": "ima", "name": "Ima"}} for reply in replies])


def test_a_draft_is_read_without_a_log_and_none_is_made(nod: Nod) -> None:
    assert "wrong-name" in ids(nod, "Thanks Tom!", "--to", "The spout drips.", "--name", "Rita Falk")
    assert not nod.data.exists()


def test_who_waits_can_be_said(nod: Nod) -> None:
    told = nod("hint", SALE, "--waiting", "3", "--days", "2").stdout

    assert "3 people wait for a word of yours, the longest for 2 days." in told
    assert "waiting-first" not in ids(nod, SALE)
    assert "waiting-first" not in ids(nod, SALE, "--waiting", "0")


def test_days_without_anybody_who_waits_is_wrong_usage(nod: Nod) -> None:
    done = nod("hint", SALE, "--days", "2")

    assert done.exit_code == 2
    assert "say with --waiting how many do" in done.stderr


def test_what_is_ones_trade_can_be_said(nod: Nod) -> None:
    assert ids(nod, SALE, "--waiting", "3") == ["waiting-first"]
    assert ids(nod, SALE, "--waiting", "3", "--trade") == []


def test_friends_who_talk_often_may_tease(nod: Nod) -> None:
    asked = (TEASED, "--to", "Beat you at cards again!", "--name", "Rita")

    assert "hostile" in ids(nod, *asked)
    assert "hostile" not in ids(nod, *asked, "--exchanges", "8")


def test_a_person_of_the_log_is_known_by_name_and_by_their_last_words(nod: Nod) -> None:
    nod.see(nod.said(201, "ritafalk", "Which glaze is on the blue bowl?", name="Rita Falk"))

    told = nod("hint", "Thanks Tom, so kind of you!", "--person", "@ritafalk").stdout

    assert "You speak to Tom. This goes to Rita." in told
    assert "Rita asks: “Which glaze is on the blue bowl?”" in told


def test_words_that_are_said_go_before_those_of_the_log(nod: Nod) -> None:
    nod.see(nod.said(201, "ritafalk", "Which glaze is on the blue bowl?", name="Rita Falk"))

    told = nod("hint", "So kind of you, Rita!", "--person", "Rita Falk", "--to", "The bowl came today.").stdout

    assert "asks" not in told


def test_of_a_person_the_log_knows_what_was_sent_to_others_and_how_often_one_answered(nod: Nod) -> None:
    nod.see(nod.said(201, "ritafalk", "Lovely mug."), nod.said(202, "joelund", "Lovely mug!"))
    answered(
        nod,
        *[nod.said(300 + n, "ima", f"{COFFEE} {n}", in_reply_to={"id": "201", "author": "ritafalk"}) for n in range(5)],
    )

    assert "repeated-reply" in ids(nod, COFFEE.replace("Rita", "Joe"), "--person", "joelund")
    assert "hostile" not in ids(nod, TEASED, "--person", "ritafalk")
    assert "hostile" in ids(nod, TEASED, "--person", "joelund")


def test_for_a_post_of_ones_own_the_log_knows_who_waits_and_what_is_ones_trade(nod: Nod) -> None:
    nod.see(nod.said(201, "ritafalk", "Which glaze is on the blue bowl?"))

    assert "waiting-first" in ids(nod, SALE, "--log")
    with nod.log() as log:
        Ledger(log, lambda: nod.now).change_settings(SettingsChange(trade_posts=True))
    assert ids(nod, SALE, "--log") == []
    assert "waiting-first" in ids(nod, SALE, "--log", "--no-trade")


def test_a_hint_that_is_switched_off_rests_here_too(nod: Nod) -> None:
    nod.see(nod.said(201, "ritafalk", "Which glaze is on the blue bowl?"))
    with nod.log() as log:
        Ledger(log, lambda: nod.now).change_settings(SettingsChange(hints={"wrong-name": False}))

    assert "wrong-name" not in ids(nod, "Thanks Tom!", "--person", "ritafalk")


def test_whom_nod_does_not_know_it_says_so(nod: Nod) -> None:
    nod.see(nod.said(201, "ritafalk", "Lovely mug."))

    done = nod("hint", "Hello", "--person", "nobody")

    assert done.exit_code == 1
    assert "Nod knows nobody called nobody." in done.stderr


def test_nothing_of_the_draft_is_kept(nod: Nod) -> None:
    nod.see(nod.said(201, "ritafalk", "Which glaze is on the blue bowl?"))

    nod("hint", "Tenmoku over zebrafinch", "--person", "ritafalk")

    held = b"".join(file.read_bytes() for file in nod.data.rglob("*") if file.is_file())
    assert b"zebrafinch" not in held
