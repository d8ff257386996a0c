"""``nod waiting``, ``nod log``, ``nod people``: whom it names, and that it stays readable on 80 columns."""

import json
from pathlib import Path

import pytest

from agent.cli.columns import cells
from tests.unit.cli_stand import Nod


@pytest.fixture
def nod(tmp_path: Path) -> Nod:
    return Nod(tmp_path / "nod")


@pytest.fixture
def told(nod: Nod) -> Nod:
    nod.see(
        nod.said(1, "maya", "When does your fox come back?", name="Maya 🦊"),
        nod.said(2, "noa", "Where do you show your work next?", name="נועה"),
        nod.said(3, "lee", "Thank you so much for this!", name="李小龍 " * 20),
    )
    nod.see(nod.said(4, "ima", "On Sunday,\nin the park.", in_reply_to={"id": "1", "author": "maya"}))
    return nod


def test_in_an_empty_log_each_list_says_so(nod: Nod):
    assert nod("waiting").stdout == "I have read no page yet, so I know of nobody. What is missing: nod doctor\n"
    assert nod("log").stdout == "Your log is empty.\n"
    assert nod("people").stdout == "Nod knows nobody yet.\n"


def test_who_waits_stands_under_what_they_need_with_their_words_and_the_way_there(told: Nod):
    said = told("waiting").stdout
    words, nods = said.split("A nod is enough")
    assert words.startswith("Needs your words\n")
    assert "נועה" in words
    assert "https://x.com/noa/status/2" in words
    assert "李小龍" in nods
    assert "Maya" not in said


def test_one_person_of_those_who_wait_is_asked_for_by_name_handle_or_id(told: Nod):
    [id] = {item["person"] for item in json.loads(told("waiting", "--json").stdout)["items"] if item["post"] == "x:2"}
    for person in ("נועה", "@noa", "noa", id):
        said = told("waiting", "--person", person).stdout
        assert "https://x.com/noa/status/2" in said
        assert "status/3" not in said
    nobody = told("waiting", "--person", "zed")
    assert (nobody.exit_code, nobody.stderr) == (1, "Error: Nod knows nobody called zed. Who it knows: nod people\n")


@pytest.mark.parametrize("asked", [("waiting", "--platform", "x"), ("people", "--order", "waiting"), ("people", "le")])
def test_the_command_that_goes_on_is_one_for_the_same_list(told: Nod, asked: tuple[str, ...]):
    told.see(told.said(7, "lena", "Where is it?"), told.said(8, "leo", "When is it?"))
    first = told(*asked, "--limit", "1")
    command = first.stderr.removeprefix("More: nod ").split()
    assert tuple(command[: len(asked)]) == asked
    assert told(*command).exit_code == 0
    assert told(*command).stdout != first.stdout


def test_nods_stand_by_post_with_who_gave_them(nod: Nod):
    nod.see(
        nod.said(100, "ima", "The fox is back from the kiln", kind="post", in_reply_to=None, thread="100"),
        nod.said(1, "maya", "I love your fox so much!", thread="100", in_reply_to={"id": "100", "author": "ima"}),
        nod.said(2, "noa", "Thank you so much for this!", thread="100", in_reply_to={"id": "100", "author": "ima"}),
    )
    said = nod("waiting").stdout
    assert "A nod is enough\n  2 kind words under “The fox is back from the kiln”" in said


def test_the_round_names_the_places_and_when_each_was_last_read(told: Nod):
    said = told("waiting", "--round").stdout
    assert "Your mentions on X" in said
    assert "https://x.com/notifications/mentions" in said
    assert "not read yet" in said or "read " in said
    places = json.loads(told("waiting", "--round", "--json").stdout)
    assert {"platform", "kind", "title", "url", "read_at", "waiting"} == set(places["items"][0])


def test_the_log_tells_what_was_said_to_whom_on_one_line(told: Nod):
    heading, line = told("log").stdout.splitlines()
    assert heading.split()[:4] == ["WHEN", "ON", "WHAT", "TO"]
    for part in ("X", "reply", "Maya 🦊", "On Sunday, in the park."):
        assert part in line


def test_the_log_is_searched_by_words(told: Nod):
    assert "On Sunday" in told("log", "sund").stdout
    assert told("log", "monday").stdout == "Nothing in your log here.\n"
    assert told("log", "--kind", "like").exit_code == 0
    assert "On Sunday" in told("log", "--since", told.ago(days=1), "--platform", "x").stdout
    assert "On Sunday" not in told("log", "--until", told.ago(days=1)).stdout


def test_the_log_is_filtered_by_days_of_the_user_and_by_a_name(told: Nod):
    before, today = told.ago(days=2)[:10], told.ago(days=0)[:10]
    assert "On Sunday" in told("log", "--since", before, "--until", today).stdout
    assert told("log", "--until", "2020-01-01").stdout == "Nothing in your log here.\n"
    assert "On Sunday" in told("log", "--person", "maya").stdout
    assert told("log", "--person", "lee").stdout == "Nothing in your log here.\n"
    assert "Like it: Maya 🦊 (@maya)" in told("log", "--person", "may").stderr


def test_an_entry_is_told_whole_taken_back_and_brought_back(told: Nod):
    head, words, link, back = told("log", "--full").stdout.splitlines()
    assert head.endswith("X  reply  Maya 🦊  (seen)")
    assert words == "  On Sunday, in the park."
    assert link == "  https://x.com/ima/status/4"
    taken = told("log", *back.strip().split()[-2:])
    assert "waits again" in taken.stdout
    assert told("log").stdout == "Your log is empty.\n"
    assert told("undo", taken.stderr.split()[-1]).exit_code == 0
    assert "On Sunday" in told("log").stdout
    assert "nod log --full" in told("log", "--take-back", "a0").stderr


def test_people_are_listed_in_columns_and_found_by_name(told: Nod):
    lines = told("people").stdout.splitlines()
    assert lines[0].split() == ["NAME", "WHERE", "TIMES", "THEY", "SPOKE", "YOU", "SPOKE"]
    assert len(lines) == 4
    starts = {cells(line[: line.index("@")]) for line in lines[1:]}
    assert starts == {cells(lines[0][: lines[0].index("WHERE")])}
    (found,) = told("people", "noa").stdout.splitlines()[1:]
    assert "נועה" in found
    assert told("people", "joe").stdout == "Nobody here has such a name.\n"


@pytest.mark.parametrize("columns", ["80", "40", "200"])
def test_no_line_but_an_address_is_wider_than_the_terminal(told: Nod, columns: str):
    for command in ("waiting", "log", "people"):
        for line in told(command, env={"COLUMNS": columns}).stdout.splitlines():
            assert cells(line) <= int(columns) or line.strip().startswith("https://")


def test_words_that_would_steer_the_terminal_do_not(nod: Nod):
    nod.see(nod.said(1, "eve", "Are you \x1b[2J\x1b[1;1Hthere?", name="Eve\x1b]0;x\x07\u202e"))
    for command in ("waiting", "people"):
        said = nod(command).stdout
        assert "Eve" in said
        assert not {"\x1b", "\x07", "\u202e"} & set(said)


@pytest.mark.parametrize("command", ["waiting", "log", "people"])
def test_every_list_comes_as_json(told: Nod, command: str):
    listed = json.loads(told(command, "--json").stdout)
    assert set(listed) == {"items", "next"}
    assert listed["items"]


def test_json_is_what_the_interface_gives(told: Nod):
    (entry,) = json.loads(told("log", "--json").stdout)["items"]
    assert entry["text"] == "On Sunday,\nin the park."
    assert entry["kind"] == "reply"


def test_a_long_list_goes_on_where_it_ended(told: Nod):
    first = told("people", "--limit", "2")
    cursor = first.stderr.removeprefix("More: nod people --cursor ").strip()
    rest = told("people", "--cursor", cursor)
    names = [line.split("@")[1].split()[0] for part in (first, rest) for line in part.stdout.splitlines()[1:]]
    assert sorted(names) == ["lee", "maya", "noa"]
    assert rest.stderr == ""


@pytest.mark.parametrize(
    "arguments",
    [
        *(["people", "--limit", "0"], ["people", "--limit", "201"], ["people", "--order", "loudest"]),
        *(["people", "--cursor", "nonsense"], ["waiting", "--platform", "myspace"], ["log", "--kind", "smile"]),
        *(["log", "--since", "yesterday"], ["log", "--until", "2026-11-20T09:30:00"]),
    ],
)
def test_wrong_usage_ends_with_2_and_names_the_option(told: Nod, arguments: list[str]):
    failed = told(*arguments)
    assert failed.exit_code == 2
    assert arguments[1] in failed.stderr or arguments[1].removeprefix("--") in failed.stderr


def test_who_waits_in_two_conversations_stands_once_with_both(nod: Nod):
    nod.see(
        nod.said(1, "maya", "When does your fox come back?", name="Maya"),
        nod.said(2, "maya", "Where do you show your work next?", name="Maya"),
    )
    words = nod("waiting").stdout
    assert len([line for line in words.splitlines() if line.startswith("  Maya")]) == 1
    assert "When does your fox come back?" in words
    assert "Where do you show your work next?" in words


def test_a_nod_stands_with_the_words_that_it_is_for(told: Nod):
    nods = told("waiting").stdout.split("A nod is enough")[1]
    assert "Thank you so much for this!" in nods
    assert "1 " not in nods.splitlines()[1][:4]
