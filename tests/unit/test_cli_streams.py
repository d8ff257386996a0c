"""What a terminal's streams cannot do is told in one line."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from agent.cli import main
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


NOBODYS_HOME = "~nosuchaccount/data"


@pytest.mark.parametrize(
    "words", [["people"], ["doctor"], ["service", "status"], ["run", "--port", "0"], ["restore", __file__]]
)
def test_a_home_that_is_none_is_told(words: list[str]):
    done = CliRunner().invoke(main, ["--data-dir", NOBODYS_HOME, *words])

    assert (done.exit_code, done.output.count("\n")) == (1, 1)
    assert "--data-dir /PATH/TO/DIR" in done.output


def test_without_a_home_nod_runs_where_its_data_was_told_to_lie(nod: Nod, monkeypatch: pytest.MonkeyPatch):
    def none() -> Path:
        raise RuntimeError("could not determine the home directory")

    served: list[object] = []
    monkeypatch.setattr("agent.settings.default_data_dir", none)
    monkeypatch.setattr("agent.server.run", lambda *given, autostart, **more: served.append(autostart))

    assert nod("run", "--port", "0").exit_code == 0
    assert served == [None]
    assert "--data-dir /PATH/TO/DIR" in nod("service", "status").output


@pytest.mark.parametrize("words", ["people", "doctor", "service status"])
def test_a_place_that_is_gone_is_told(tmp_path: Path, words: str):
    done = in_a_place_that_is_gone(tmp_path, f"{sys.executable} -m agent --data-dir data {words}")

    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"Change to another one: cd" in done.stderr


def test_in_a_place_that_is_gone_a_whole_path_is_enough(nod: Nod, tmp_path: Path):
    done = in_a_place_that_is_gone(tmp_path, f"{sys.executable} -m agent --data-dir {nod.data} people")

    assert (done.returncode, done.stderr) == (0, b"")


def in_a_place_that_is_gone(tmp_path: Path, command: str) -> subprocess.CompletedProcess[bytes]:
    (tmp_path / "gone").mkdir()
    words = f"cd {tmp_path / 'gone'}; rmdir {tmp_path / 'gone'}; exec {command}"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.run(["/bin/bash", "-c", words], capture_output=True, env=environment, check=False, timeout=60)


def test_a_file_that_a_command_may_not_use_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    def refused(*given: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", "/data/\x1b[31mlock")

    monkeypatch.setattr("agent.cli.chosen.open_folder", refused)
    done = Nod(tmp_path / "nod")("people")

    assert (done.exit_code, done.output) == (1, "Error: I cannot use /data/ [31mlock: Permission denied.\n")


PRESSED = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.{heard})
class Pressed:
    def find_spec(self, name, *more):
        if name == "agent.cli":
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Pressed())
sys.argv = ["nod", "--version"]
from agent.__main__ import main
main()
"""


def test_control_c_while_the_commands_are_loaded_leaves_no_trace():
    done = subprocess.run(
        [sys.executable, "-c", PRESSED.format(heard="default_int_handler")],
        capture_output=True,
        check=False,
        timeout=60,
    )

    assert (done.returncode, done.stderr) == (-signal.SIGINT, b"")


def test_who_was_started_deaf_to_control_c_stays_so():
    done = subprocess.run(
        [sys.executable, "-c", PRESSED.format(heard="SIG_IGN")], capture_output=True, check=False, timeout=60
    )

    assert (done.returncode, done.stdout[:3]) == (0, b"nod")
