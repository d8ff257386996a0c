"""The files that start Nod are read back by the rules of those who read them: the very words come out again."""

import configparser
import plistlib
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from agent.autostart import texts
from agent.autostart.plans import plan

ODD = ["/home/ana/my nod/python", "-m", "agent", "--data-dir", '/srv/a "b" %h $HOME `id` \\ 100%', "run"]


def read_by_systemd(command: str) -> list[str]:
    """systemd.syntax(7): C-like escapes in double quotes, %% and $$ stand for one."""
    return [word.replace("%%", "%").replace("$$", "$") for word in shlex.split(command)]


def read_by_desktop(command: str) -> list[str]:
    """Desktop Entry Specification: the string's escapes first, then the quoting of Exec."""
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', command.replace("\\\\", "\\"))
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in quoted]


def value(text: str, section: str, key: str) -> str:
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read_string(text)
    return parser[section][key]


def test_systemd_reads_the_words_that_were_meant() -> None:
    assert read_by_systemd(value(texts.systemd_unit(ODD), "Service", "ExecStart")) == ODD


def test_systemd_finds_no_fault_with_the_unit(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not on this computer")
    unit = tmp_path / "nod.service"
    unit.write_text(texts.systemd_unit(["/bin/sh", "-c", "a %h $HOME"]))
    done = subprocess.run([analyze, "verify", "--user", unit], capture_output=True, text=True)
    assert "nod.service" not in done.stderr, done.stderr


def test_the_menu_reads_the_words_that_were_meant() -> None:
    entry = texts.desktop_entry(ODD, Path("/opt/nod/icon.png"))
    assert read_by_desktop(value(entry, "Desktop Entry", "Exec")) == ODD
    assert value(entry, "Desktop Entry", "Icon") == "/opt/nod/icon.png"
    assert value(entry, "Desktop Entry", "Terminal") == "false"


def test_launchd_reads_the_words_that_were_meant() -> None:
    told = plistlib.loads(texts.launch_agent(ODD).encode())
    assert told["ProgramArguments"] == ODD
    assert told["RunAtLoad"] is True
    assert told["KeepAlive"] == {"Crashed": True}  # "already running" is no crash


def test_a_shell_reads_the_words_of_a_command_file() -> None:
    text = texts.command_file(["printf", "%s\\n", *ODD[1:]])
    done = subprocess.run(["sh", "-c", text.replace("exec printf", "command printf")], capture_output=True, text=True)
    assert done.stdout.splitlines() == ODD[1:]


@pytest.mark.parametrize("system", ["systemd", "launchd"])
def test_only_what_is_not_usual_is_said(system: str) -> None:
    usual = plan(system, Path("/home/ana"), {}, python="/py/python", data_dir=None, port=None)
    chosen = plan(system, Path("/home/ana"), {}, python="/py/python", data_dir=Path("/srv/nod"), port=8764)
    assert "--port" not in usual.start.text
    assert "--data-dir" not in usual.start.text
    for laid in (chosen.start, chosen.menu):
        assert "/srv/nod" in laid.text
        assert "8764" in laid.text


def test_the_folders_of_the_environment_are_kept_to_where_they_are_absolute() -> None:
    environ = {"XDG_CONFIG_HOME": "/cfg", "XDG_DATA_HOME": "relative"}
    made = plan("systemd", Path("/home/ana"), environ, python="python", data_dir=None, port=None)
    assert made.start.path == Path("/cfg/systemd/user/nod.service")
    assert made.menu.path == Path("/home/ana/.local/share/applications/nod.desktop")
