"""What a terminal's streams cannot do is told in one line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.cli_stand import Nod


@pytest.fixture
def nod(tmp_path: Path) -> Nod:
    nod = Nod(tmp_path / "nod")
    nod.see(nod.said(1, "joe", "When does the fox come back?", name="Jo 🦊"))
    return nod


def ran(nod: Nod, words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = f"exec {sys.executable} -m agent --data-dir {nod.data} {words}"
    return subprocess.run(
        ["/bin/bash", "-c", command], capture_output=True, env={**os.environ, **environment}, check=False, timeout=60
    )


@pytest.mark.parametrize("words", [r"note joe $'\xff'", r"person joe --name $'\xff'", "hint --days nan --waiting 1 hi"])
def test_what_cannot_be_taken_is_wrong_usage(nod: Nod, words: str):
    done = ran(nod, words)

    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("words", ["hint <&-", "read <&-", r"hint < <(printf 'caf\xe9')"])
def test_what_cannot_be_read_is_no_fault(nod: Nod, words: str):
    done = ran(nod, words, PYTHONIOENCODING="utf-8:strict")

    assert (done.returncode, done.stderr) == (0, b"")


def test_nobody_is_forgotten_without_an_answer(nod: Nod):
    done = ran(nod, "forget joe <&-")

    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert nod("person", "joe").exit_code == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_behind_the_output_is_told(nod: Nod):
    done = ran(nod, "people > /dev/full")

    assert done.returncode == 1
    assert done.stderr == b"Error: The output could not be written: no space left.\n"


def test_a_letter_that_the_terminal_lacks_is_replaced(nod: Nod):
    done = ran(nod, "people", PYTHONIOENCODING="latin-1")

    assert done.returncode == 0
    assert b"Jo ?" in done.stdout


@pytest.mark.parametrize("name", ["lock", "agent.log"])
def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path, name: str):
    (tmp_path / "nod" / name).mkdir(parents=True)

    done = Nod(tmp_path / "nod")("run", "--port", "0")

    assert done.exit_code == 1
    assert f"{name} is a folder" in done.output
