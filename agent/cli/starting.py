"""Starting the agent without a terminal of its own, for a click in the menu."""

from __future__ import annotations

import subprocess
import sys
import time

import click

from agent.autostart.plans import words
from agent.datafolder import DataFolder, RunningAgent

WITHIN = 15.0  # seconds; a cold disk takes some
STEP = 0.05


def start_beside(folder: DataFolder, port: int) -> RunningAgent:
    """Starts ``nod run`` as a process of its own, which outlives this one; gives it once it has a port.

    Raises ``click.ClickException`` with what it said where it ends instead.
    """
    command = words(sys.executable, data_dir=folder.path, port=port, then=["run"])
    process = subprocess.Popen(  # noqa: S603 - the words are ours
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    give_up = time.monotonic() + WITHIN
    while time.monotonic() < give_up:
        told = folder.told()
        if told is not None and told.pid == process.pid:
            return told
        try:
            process.wait(STEP)
        except subprocess.TimeoutExpired:
            continue
        said = process.stderr.read().decode("utf-8", "replace").strip() if process.stderr else ""
        raise click.ClickException((said or "Nod did not start.").removeprefix("Error: "))
    raise click.ClickException(f"Nod did not answer within {WITHIN:.0f} seconds. Look for why: nod doctor")
