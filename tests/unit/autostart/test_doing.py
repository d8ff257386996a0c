"""Starting with the computer: laid, asked, taken away, with a system that only writes down what it is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from agent.autostart.doing import Autostart, NotDone, run
from agent.autostart.plans import Plan, plan


class FakeSystem:
    """systemctl and launchctl as far as Nod asks them; ``there`` is whether there is one."""

    def __init__(self, there: bool = True) -> None:
        self.there, self.enabled, self.told = there, False, []
        self.refuses: str | None = None

    def __call__(self, command: list[str]) -> tuple[int, str]:
        self.told.append(" ".join(command))
        if not self.there:
            return 1, "Failed to connect to bus: No medium found"
        if self.refuses and self.refuses in command:
            return 1, "first line\nAccess denied"
        if "enable" in command:
            self.enabled = True
        if "disable" in command:
            self.enabled = False
        if "is-enabled" in command:
            return (0, "enabled") if self.enabled else (1, "disabled")
        return 0, ""


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


def plan_for(name: str, home: Path, python: str = "/venv/bin/python") -> Plan:
    return plan(name, home, {}, python=python, data_dir=None, port=None)


@pytest.mark.parametrize("name", ["systemd", "launchd"])
def test_it_is_off_until_it_is_asked_for_and_off_again_when_it_is_removed(
    name: str, tmp_path: Path, system: FakeSystem
) -> None:
    nod = Autostart(plan_for(name, tmp_path), system)
    assert (nod.standing().on, nod.standing().system) == (False, name)
    assert "nod service install" in nod.standing().says

    installed = nod.install()
    assert installed.on
    assert installed.says == "Nod comes back when you log in."
    assert Path(installed.menu).is_file()
    assert nod.install() == installed  # twice is once

    removed = nod.remove()
    assert (removed.on, removed.menu) == (False, None)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    assert nod.remove() == removed


def test_a_place_that_cannot_be_looked_at_is_told(system: FakeSystem) -> None:
    nod = Autostart(plan_for("systemd", Path("/") / ("long" * 100)), system)
    assert nod.standing().on is False
    with pytest.raises(NotDone, match="File name too long"):
        nod.remove()


def test_it_is_started_at_once_only_where_that_is_asked_for(tmp_path: Path, system: FakeSystem) -> None:
    nod = Autostart(plan_for("systemd", tmp_path), system)
    nod.install()
    assert "systemctl --user start nod.service" not in system.told
    nod.install(start=True)
    assert "systemctl --user start nod.service" in system.told


def test_without_systemd_there_is_a_sentence_with_the_command_and_the_entry_in_the_menu(tmp_path: Path) -> None:
    nod = Autostart(plan_for("systemd", tmp_path, "/my venv/python"), FakeSystem(there=False))
    standing = nod.install()
    assert (standing.on, standing.system) == (False, None)
    assert standing.says == (
        "This computer has no systemd for your account, so Nod cannot start by itself. "
        "Let your desktop start this when you log in: '/my venv/python' -m agent run"
    )
    assert standing.command == "'/my venv/python' -m agent run"
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["nod.desktop"]


def test_a_unit_that_was_switched_off_elsewhere_will_not_come_back(tmp_path: Path, system: FakeSystem) -> None:
    nod = Autostart(plan_for("systemd", tmp_path), system)
    nod.install()
    system.enabled = False
    assert not nod.standing().on
    assert "switched off" in nod.standing().says


def test_the_unit_of_another_nod_is_told_apart(tmp_path: Path, system: FakeSystem) -> None:
    Autostart(plan_for("systemd", tmp_path, "/old/python"), system).install()
    standing = Autostart(plan_for("systemd", tmp_path), system).standing()
    assert not standing.on
    assert "another Nod" in standing.says


def test_an_install_with_another_port_comes_back_all_the_same(tmp_path: Path, system: FakeSystem) -> None:
    other = plan("systemd", tmp_path, {}, python="/venv/bin/python", data_dir=None, port=8764)
    Autostart(other, system).install()
    standing = Autostart(plan_for("systemd", tmp_path), system).standing()
    assert standing.on
    assert "another port" in standing.says


def test_a_refusal_of_the_system_is_one_sentence(tmp_path: Path, system: FakeSystem) -> None:
    system.refuses = "enable"
    with pytest.raises(NotDone, match=r"^systemctl --user enable nod.service failed: Access denied$"):
        Autostart(plan_for("systemd", tmp_path), system).install()


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path, system: FakeSystem) -> None:
    (tmp_path / ".config").write_text("a file where a folder should be")
    with pytest.raises(NotDone, match="I cannot write"):
        Autostart(plan_for("systemd", tmp_path), system).install()


def test_a_command_that_is_not_there_is_no_crash() -> None:
    assert run(["/no/such/systemctl", "--user"])[0] == 127


def test_a_rewritten_file_is_whole_and_has_its_rights(tmp_path: Path, system: FakeSystem) -> None:
    made = plan_for("launchd", tmp_path)
    Autostart(replace(made), system).install()
    assert made.menu.path.stat().st_mode & 0o777 == 0o755
    assert made.start.path.read_text() == made.start.text
