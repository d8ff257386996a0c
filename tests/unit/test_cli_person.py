"""``nod person``, ``nod note``, ``nod join``, ``nod split``, ``nod apart``, ``nod undo``."""

import json
from pathlib import Path

import pytest

from agent.model import Settings
from tests.unit.cli_stand import Nod


@pytest.fixture
def nod(tmp_path: Path) -> Nod:
    nod = Nod(tmp_path / "nod")
    nod.see(
        nod.said(1, "mayafox", "When does your ceramic fox come back?", name="Maya Okwuosa"),
        nod.said(2, "tealyarn", "My other account is @mayafox, hello!", name="Maya O."),
        nod.said(3, "joe", "Thank you so much for this!", name="Joe"),
    )
    nod.see(nod.said(4, "ima", "On Sunday, Maya.", in_reply_to={"id": "1", "author": "mayafox"}))
    return nod


def undo_of(result) -> str:
    return result.stderr.strip().rpartition(" ")[2]


def test_a_person_is_told_on_a_page(nod: Nod):
    said = nod("person", "mayafox").stdout
    for part in (
        "Maya Okwuosa",
        "X: @mayafox",
        "Spoke to you once; you acknowledged them once.",
        "When does your ceramic fox come back?",
        "“On Sunday, Maya.”",
        "ceramic fox: once",
    ):
        assert part in said
    assert "\x1b" not in said


def test_what_is_kept_of_a_person_is_changed_by_options(nod: Nod):
    said = nod("person", "mayafox", "--called", "May", "--note", "Met in Porto", "--tag", "fox", "--tag", "fair").stdout
    assert "(called May)" in said
    assert "Met in Porto" in said
    assert "Tags: fox, fair" in said
    assert json.loads(nod("person", "mayafox", "--json").stdout)["called"] == "May"
    assert nod("person", "mayafox", "--called", "x" * 200).exit_code == 2


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_what_is_kept_of_a_person_is_taken_back(nod: Nod, more: tuple[str, ...]):
    done = nod("person", "mayafox", "--note", "Met in Porto", *more)
    assert nod("undo", undo_of(done)).stdout == "Taken back.\n"
    assert json.loads(nod("person", "mayafox", "--json").stdout)["note"] == ""


def test_who_only_looks_at_a_person_has_nothing_to_take_back(nod: Nod):
    assert nod("person", "mayafox").stderr == ""


def test_who_may_be_one_person_is_suggested_with_both_answers(nod: Nod):
    said = nod("people", "--suggestions").stdout
    assert "They wrote on X: “My other account is @mayafox, hello!”" in said
    (join,) = [line.strip() for line in said.splitlines() if "nod join" in line]
    ids = join.split()[-2:]
    assert nod("join", *ids).exit_code == 0
    assert nod("people", "--suggestions").stdout == "I see nobody who may be one person with another.\n"


def test_two_are_joined_and_it_is_taken_back(nod: Nod):
    done = nod("join", "mayafox", "tealyarn")
    assert done.stdout == "Maya Okwuosa is one person now, with 2 accounts.\n"
    assert len(json.loads(nod("people", "--json").stdout)["items"]) == 2
    assert nod("undo", undo_of(done)).stdout == "Taken back.\n"
    assert len(json.loads(nod("people", "--json").stdout)["items"]) == 3
    again = nod("undo", undo_of(done))
    assert (again.exit_code, again.stderr.count("\n")) == (1, 1)


def test_an_account_is_split_off_by_its_handle(nod: Nod):
    nod("join", "mayafox", "tealyarn")
    done = nod("split", "mayafox", "@tealyarn")
    assert done.stdout == "Maya O. is a person of their own now.\n"
    refused = nod("split", "mayafox", "@nobody")
    assert refused.exit_code == 1
    assert "x:@mayafox" in refused.stderr


def test_two_are_kept_apart(nod: Nod):
    assert nod("apart", "mayafox", "tealyarn").stdout == "Maya Okwuosa and Maya O. stay two people.\n"
    assert json.loads(nod("people", "--suggestions", "--json").stdout)["items"] == []


def test_something_is_noted_by_hand_and_told_apart_in_the_log(nod: Nod):
    done = nod("note", "joe", "met at the fair")
    assert done.stdout == "Noted, with Joe: met at the fair\n"
    line = next(line for line in nod("log").stdout.splitlines() if "met at the fair" in line)
    assert "elsewhere" in line
    assert "by hand" in line
    assert "met at the fair" in nod("log", "--certainty", "by-hand").stdout
    assert "met at the fair" not in nod("log", "--certainty", "seen").stdout
    nod("undo", undo_of(done))
    assert "met at the fair" not in nod("log").stdout


@pytest.mark.parametrize("arguments", [("joe", " "), ("joe", "met", "--day", "2999-01-01")])
def test_what_makes_no_sense_is_not_noted(nod: Nod, arguments: tuple[str, ...]):
    refused = nod("note", *arguments)
    assert (refused.exit_code, refused.stderr.count("\n")) == (1, 1)


@pytest.mark.parametrize("command", [("person", "nobody"), ("join", "joe", "nobody"), ("join", "joe", "joe")])
def test_what_cannot_be_done_is_said_in_one_line(nod: Nod, command: tuple[str, ...]):
    refused = nod(*command)
    assert (refused.exit_code, refused.stderr.count("\n")) == (1, 1)


def test_a_given_name_is_enough_where_one_person_has_it(nod: Nod):
    nod.see(nod.said(5, "minak", "Lovely lanterns", name="Mina Kovac"))
    assert "X: @minak" in nod("person", "mina").stdout
    assert nod("note", "Mina", "met at the fair").stdout == "Noted, with Mina Kovac: met at the fair\n"


def test_where_several_have_it_the_commands_for_each_are_told(nod: Nod):
    failed = nod("note", "Maya", "met at the fair")
    assert failed.exit_code == 1
    assert "2 people are called Maya. Say which. " in failed.stderr
    assert "Maya Okwuosa: nod note @mayafox" in failed.stderr
    assert "Maya O.: nod note @tealyarn" in failed.stderr
    assert "nod log --person @mayafox" in nod("log", "--person", "maya").stderr


@pytest.mark.parametrize("day", ["tomorrow", "20.11.2026", "2026-13-01"])
def test_what_is_no_day_is_answered_with_how_to_write_one(nod: Nod, day: str):
    refused = nod("note", "joe", "met at the fair", "--day", day)
    assert refused.exit_code == 2
    assert "Give a day, e.g. 2026-11-20." in refused.stderr


def test_a_noted_day_is_one_of_the_time_zone_of_the_settings(nod: Nod, monkeypatch: pytest.MonkeyPatch):
    with nod.log() as log:
        log.put_settings(Settings(tz="Asia/Tokyo"))
    nod("note", "joe", "met at the fair", "--day", "2026-01-05")
    (said,) = json.loads(nod("log", "--kind", "elsewhere", "--json").stdout)["items"]
    assert said["at"] == "2026-01-05T03:00:00Z"
