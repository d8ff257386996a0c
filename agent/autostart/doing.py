"""Lays the files of a plan, tells the system, and says whether Nod will come back."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from agent.autostart.plans import Laid, Plan, System

Run = Callable[[list[str]], tuple[int, str]]
WAIT = 20  # seconds for an answer of the system
NO_SYSTEMD = "This computer has no systemd for your account, so Nod cannot start by itself."


class Standing(Struct, frozen=True, kw_only=True):
    """Whether Nod starts with the computer (``on``), whether it could (``system``, None: it cannot), and a sentence.
    ``menu``: the file by which it starts without a terminal, where there is one; ``command``: what the desktop should
    start where the system cannot, with which the sentence ends."""

    on: bool
    system: System | None
    says: str
    menu: str | None = None
    command: str | None = None


class NotDone(Exception):
    """The files could not be laid, or the system refused; the message is a sentence."""


def run(command: list[str]) -> tuple[int, str]:
    """Runs a command of the system: its exit code and what it said; 127 where it is not there."""
    try:
        done = subprocess.run(  # noqa: S603 - the words are ours, none comes from a request
            command, capture_output=True, text=True, timeout=WAIT, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        return 127, str(fault)
    return done.returncode, (done.stdout + done.stderr).strip()


class Autostart:
    """Starting with the computer, for one plan. ``run`` speaks to the system."""

    def __init__(self, plan: Plan, run: Run = run) -> None:
        self._plan = plan
        self._run = run

    def standing(self) -> Standing:
        """How it stands now; changes nothing."""
        plan = self._plan
        menu = str(plan.menu.path) if _is_there(plan.menu.path) else None
        if not self._can():
            command = self._command()
            says = f"{NO_SYSTEMD} Let your desktop start this when you log in: {command}"
            return Standing(on=False, system=None, says=says, menu=menu, command=command)
        said = _read(plan.start.path)
        if said is None:
            says = "Nod does not start with the computer. Let it: nod service install"
            return Standing(on=False, system=plan.system, says=says, menu=menu)
        if plan.python not in said:
            says = f"{plan.start.path} starts another Nod than this one. Make it anew: nod service install"
            return Standing(on=False, system=plan.system, says=says, menu=menu)
        if plan.asked and self._run(plan.asked)[1].split("\n")[0] != "enabled":
            says = "Nod is known to the system but switched off there. Switch it on: nod service install"
            return Standing(on=False, system=plan.system, says=says, menu=menu)
        how = "" if said == plan.start.text else " It has another port or data folder than asked for here."
        return Standing(on=True, system=plan.system, says=f"Nod comes back when you log in.{how}", menu=menu)

    def install(self, *, start: bool = False) -> Standing:
        """Lets Nod start with the computer, and at once with ``start``; makes the menu's entry in any case.

        Raises ``NotDone``."""
        plan = self._plan
        _lay(plan.menu)
        if not self._can():
            return self.standing()
        _lay(plan.start)
        self._tell(plan.on + ([plan.now] if start and plan.now else []))
        return self.standing()

    def remove(self) -> Standing:
        """Takes both files away. A Nod that runs goes on until it is stopped. Raises ``NotDone``."""
        plan = self._plan
        if _is_there(plan.start.path) and self._can():
            self._tell(plan.off)
        for laid in (plan.start, plan.menu):
            try:
                laid.path.unlink(missing_ok=True)
            except OSError as fault:
                raise NotDone(f"I cannot take away {laid.path}: {fault.strerror}.") from None
        return self.standing()

    def _can(self) -> bool:
        return not self._plan.here or self._run(self._plan.here)[0] == 0

    def _command(self) -> str:
        line = next(line for line in self._plan.start.text.split("\n") if line.startswith("ExecStart="))
        words = [word.replace("%%", "%").replace("$$", "$") for word in shlex.split(line.removeprefix("ExecStart="))]
        return shlex.join(words)

    def _tell(self, commands: list[list[str]]) -> None:
        for command in commands:
            code, said = self._run(command)
            if code != 0:
                raise NotDone(f"{shlex.join(command)} failed: {said.splitlines()[-1] if said else f'exit {code}'}")


def _is_there(path: Path) -> bool:
    return os.path.exists(path)  # noqa: PTH110 - Path.exists() raises where a folder above may not be looked into


def _read(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _lay(laid: Laid) -> None:
    """Writes a file whole or not at all."""
    fresh = laid.path.with_name(f".{laid.path.name}.{os.getpid()}")
    try:
        laid.path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(laid.text.encode("utf-8"))
        fresh.chmod(laid.mode)
        fresh.replace(laid.path)
    except OSError as fault:
        with suppress(OSError):
            fresh.unlink()
        raise NotDone(f"I cannot write {laid.path}: {fault.strerror}.") from None
