"""The command ``nod``: what it prints, and with what it ends."""

import json
import re
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from agent import __version__
from agent.autostart.doing import Autostart
from agent.autostart.plans import plan
from agent.cli import main
from agent.datafolder import open_folder
from agent.sessions import hashed
from agent.settings import now
from agent.store.tiny_log import TinyLog
from tests.unit.autostart.test_doing import FakeSystem


@pytest.fixture
def nod(tmp_path: Path):
    def run(*arguments: str) -> Result:
        command = ["--data-dir", str(tmp_path / "nod"), *arguments]
        return CliRunner().invoke(main, command, env={"DISPLAY": "", "BROWSER": ""}, terminal_width=80)

    return run


def test_a_token_is_printed_once_and_kept_as_a_hash(nod, tmp_path: Path):
    made = nod("token", "create", "backup script")
    assert made.exit_code == 0
    token = made.stdout.strip()
    assert re.fullmatch(r"[\w-]{43}", token)
    log = TinyLog(tmp_path / "nod" / "nod.db")
    assert log.client_by_token_hash(hashed(token)).client.name == "backup script"
    log.close()
    assert not [file for file in (tmp_path / "nod").iterdir() if token.encode() in file.read_bytes()]


def test_tokens_are_listed_and_revoked(nod):
    assert "Nobody is paired" in nod("token", "list").stdout
    nod("token", "create", "backup script")
    assert "backup script" in nod("token", "list").stdout
    listed = json.loads(nod("token", "list", "--json").stdout)
    assert [client["name"] for client in listed["items"]] == ["backup script"]
    assert listed["next"] is None
    assert nod("token", "revoke", "backup script").exit_code == 0
    assert json.loads(nod("token", "list", "--json").stdout)["items"] == []


def test_a_name_is_taken_once(nod):
    nod("token", "create", "script")
    again = nod("token", "create", "script")
    assert again.exit_code == 1
    assert again.stderr == "Error: script has a token already. Revoke it first: nod token revoke 'script'\n"


def test_revoking_nobody_fails_in_one_line(nod):
    failed = nod("token", "revoke", "nobody")
    assert failed.exit_code == 1
    assert failed.stderr == "Error: Nobody is paired under the name nobody. Who is: nod token list\n"


def test_nod_open_needs_a_running_agent(nod):
    failed = nod("open")
    assert failed.exit_code == 1
    assert failed.stderr == "Error: Nod is not running. Start it: nod run\n"


def test_nod_open_without_a_browser_tells_a_link_that_works(nod, tmp_path: Path):
    folder = open_folder(tmp_path / "nod")
    with folder.hold():
        folder.tell("http://127.0.0.1:8763")
        told = nod("open")
    assert told.exit_code == 0
    secret = re.search(r"http://127\.0\.0\.1:8763/open/([\w-]+)", told.stdout)[1]
    log = TinyLog(folder.store)
    assert log.take_link(hashed(secret), now())
    log.close()


@pytest.mark.parametrize(
    "arguments",
    [["sleep"], ["run", "--port", "lots"], ["run", "--port", "70000"], ["token", "create"], ["log", "--data-dir", ""]],
)
def test_wrong_usage_ends_with_2(nod, arguments: list[str]):
    assert nod(*arguments).exit_code == 2


def test_the_port_may_come_from_the_environment(tmp_path: Path):
    refused = CliRunner().invoke(main, ["run", "--data-dir", str(tmp_path)], env={"NOD_PORT": "lots"})
    assert refused.exit_code == 2
    assert "lots" in refused.stderr


def test_a_folder_that_cannot_be_used_is_told_in_one_line(tmp_path: Path):
    (tmp_path / "file").touch()
    failed = CliRunner().invoke(main, ["token", "list"], env={"NOD_DATA_DIR": str(tmp_path / "file")})
    assert failed.exit_code == 1
    assert failed.stderr == f"Error: {tmp_path / 'file'} is a file. Give a folder: nod run --data-dir DIR\n"


def test_a_wider_mode_is_mended_and_said(tmp_path: Path):
    (tmp_path / "nod").mkdir()
    (tmp_path / "nod").chmod(0o755)
    done = CliRunner().invoke(main, ["--data-dir", str(tmp_path / "nod"), "token", "list"])
    assert done.exit_code == 0
    assert "could be read by others (mode 0755). I closed it." in done.stderr


def test_the_version_is_told():
    assert __version__ in CliRunner().invoke(main, ["--version"]).stdout


def test_a_synced_folder_is_warned_of_when_the_agent_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("agent.server.run", lambda *_, **__: None)
    folder = tmp_path / "Dropbox" / "nod"
    folder.parent.mkdir()
    started = CliRunner().invoke(main, ["run", "--data-dir", str(folder)])
    assert started.exit_code == 0
    assert "is kept in step by Dropbox" in started.stderr


@pytest.mark.parametrize("group", ["", "token", "service"])
def test_no_summary_of_a_command_is_cut_at_eighty_columns(nod, group: str):
    said = nod(*group.split(), "--help").stdout
    listed = said.split("Commands:")[1].strip().splitlines()
    assert listed
    assert [line for line in listed if line.endswith("...") or not line.endswith(".")] == []


def test_without_systemd_the_entry_in_the_menu_is_made_and_what_is_left_to_do_is_said(
    nod, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made = plan("systemd", tmp_path, {}, python="/venv/bin/python", data_dir=None, port=None)
    monkeypatch.setattr(
        sys.modules["agent.cli.service"], "autostart", lambda chosen: Autostart(made, FakeSystem(there=False))
    )
    done = nod("service", "install")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == (
        f"Nod is in the menu now, to be started without a terminal: {made.menu.path}\n"
        "This computer has no systemd for your account, so Nod cannot start by itself. "
        "Let your desktop start this when you log in: /venv/bin/python -m agent run\n"
    )
    assert made.menu.path.is_file()
    removed = nod("service", "remove").stdout
    assert (
        "has no entry in the menu any more.\nWhere you told your desktop to start it, take that out there." in removed
    )
    assert not made.menu.path.exists()


def test_a_system_that_refuses_is_a_fault(nod, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    made, system = plan("systemd", tmp_path, {}, python="/venv/bin/python", data_dir=None, port=None), FakeSystem()
    system.refuses = "enable"
    monkeypatch.setattr(sys.modules["agent.cli.service"], "autostart", lambda chosen: Autostart(made, system))
    done = nod("service", "install")
    assert done.exit_code == 1
    assert "systemctl --user enable nod.service failed: Access denied" in done.stderr
