"""``nod forget``: only the person that was meant, only with their name, and then all of it."""

from pathlib import Path

import pytest

from agent.datafolder import open_folder
from tests.unit.cli_stand import Nod


@pytest.fixture
def nod(tmp_path: Path) -> Nod:
    nod = Nod(tmp_path / "nod")
    nod.see(
        nod.said(1, "maya", "When does your tealfox come back?", name="Maya Ostrow"),
        nod.said(2, "joe", "Where is the bag?"),
        nod.said(3, "anna1", "Is it open?", name="Anna"),
        nod.said(4, "anna2", "Is it shut?", name="Anna"),
    )
    return nod


def everybody(nod: Nod) -> str:
    return nod("people").stdout


@pytest.mark.parametrize("who", ["Maya Ostrow", "maya ostrow", "maya", "@maya"])
def test_somebody_is_forgotten_by_name_or_handle(nod: Nod, who: str):
    done = nod("forget", who, "--confirm", "Maya Ostrow")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("Forgot Maya Ostrow: ")
    assert "Maya" not in everybody(nod)
    assert "Joe" in everybody(nod)
    assert not [file for file in nod.data.rglob("*") if file.is_file() and b"tealfox" in file.read_bytes()]


def test_who_forgets_types_the_name(nod: Nod):
    done = nod("forget", "maya", input="Maya Ostrow\n")
    assert done.exit_code == 0
    assert "@maya" in done.stderr
    assert "cannot be undone" in done.stderr
    assert "Maya" not in everybody(nod)


@pytest.mark.parametrize("typed", ["\n", "Joe\n", "yes\n"])
def test_a_wrong_name_forgets_nobody(nod: Nod, typed: str):
    failed = nod("forget", "maya", input=typed)
    assert failed.exit_code == 1
    assert "Nothing was forgotten." in failed.stderr
    assert "Maya" in everybody(nod)


def test_a_script_that_gives_a_wrong_name_forgets_nobody(nod: Nod):
    failed = nod("forget", "maya", "--confirm", "maya o")
    assert failed.exit_code == 1
    assert failed.stderr == "Error: This is not the name (Maya Ostrow). Nothing was forgotten.\n"
    assert "Maya" in everybody(nod)


def test_no_answer_forgets_nobody(nod: Nod):
    assert nod("forget", "maya", input="").exit_code == 1
    assert "Maya" in everybody(nod)


def test_of_two_people_with_one_name_the_id_decides(nod: Nod):
    failed = nod("forget", "Anna", "--confirm", "Anna")
    assert failed.exit_code == 1
    assert "2 people are called Anna" in failed.stderr
    id = next(word for word in failed.stderr.split() if f"{word} (@anna2)" in failed.stderr)
    assert nod("forget", id, "--confirm", "Anna").exit_code == 0
    assert "@anna1" in everybody(nod)
    assert "@anna2" not in everybody(nod)


def test_nobody_of_that_name_is_told(nod: Nod):
    failed = nod("forget", "Ann", "--confirm", "Ann")
    assert failed.exit_code == 1
    assert failed.stderr == "Error: Nod knows nobody called Ann. Who it knows: nod people\n"


def test_whom_the_user_forgot_is_not_learned_again(nod: Nod):
    nod("forget", "maya", "--confirm", "Maya Ostrow")
    nod.see(nod.said(9, "maya", "Where did you go?", name="Maya Ostrow"))
    assert "Maya" not in everybody(nod)
    assert "Maya" not in nod("waiting").stdout


def test_somebody_is_forgotten_while_the_agent_runs(nod: Nod):
    with open_folder(nod.data).hold():
        assert nod("forget", "maya", "--confirm", "Maya Ostrow").exit_code == 0


def test_a_given_name_forgets_nobody_and_the_command_is_told(nod: Nod):
    nod.see(nod.said(8, "minak", "Lovely lanterns", name="Mina Kovac"))
    failed = nod("forget", "Mina", "--confirm", "Mina Kovac")
    assert failed.exit_code == 1
    assert failed.stderr == "Error: Nod knows nobody called Mina. Did you mean Mina Kovac: nod forget @minak\n"
    assert "Mina Kovac" in everybody(nod)
