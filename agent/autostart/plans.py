"""What is laid where on each system, and what the system is told: plans, as data."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Literal

from msgspec import Struct

from agent import settings
from agent.autostart import texts

System = Literal["systemd", "launchd"]
UNIT = "nod.service"


class Laid(Struct, frozen=True):
    """A file to be written: where, what stands in it, and its rights."""

    path: Path
    text: str
    mode: int = 0o644


class Plan(Struct, frozen=True, kw_only=True):
    """``python`` runs it; ``start`` is the file that lets the system start Nod, ``menu`` the one to start it by hand.
    ``here`` asks whether the system can do it at all (empty: it can), ``on`` and ``off`` tell it of a change, ``asked``
    whether it is on, ``now`` starts it at once."""

    system: System
    python: str
    start: Laid
    menu: Laid
    here: list[str] = []
    on: list[list[str]] = []
    off: list[list[str]] = []
    asked: list[str] = []
    now: list[str] = []


def words(python: str, *, data_dir: PurePath | None, port: int | None, then: list[str]) -> list[str]:
    """The words of a command of this Nod: ``data_dir`` and ``port`` where they are not the usual ones."""
    chosen = ["--data-dir", str(data_dir)] if data_dir else []
    chosen += [] if port is None else ["--port", str(port)]
    return [python, "-m", "agent", *chosen, *then]


def plan(
    system: System,
    home: Path,
    environ: Mapping[str, str],
    *,
    python: str,
    data_dir: Path | None,
    port: int | None,
    icon: Path | None = None,
    user: int = 0,
) -> Plan:
    """The plan of one system for the user whose home this is. ``user``: the numeric id, for launchd."""
    run = words(python, data_dir=data_dir, port=port, then=["run"])
    show = words(python, data_dir=data_dir, port=port, then=["open", "--start"])
    if system == "systemd":
        config = _folder(environ, "XDG_CONFIG_HOME", home / ".config")
        data = _folder(environ, "XDG_DATA_HOME", home / ".local" / "share")
        ask = ["systemctl", "--user"]
        return Plan(
            system=system,
            python=python,
            start=Laid(config / "systemd" / "user" / UNIT, texts.systemd_unit(run)),
            menu=Laid(data / "applications" / "nod.desktop", texts.desktop_entry(show, icon)),
            here=[*ask, "show-environment"],
            on=[[*ask, "daemon-reload"], [*ask, "enable", UNIT]],
            off=[[*ask, "disable", UNIT]],
            asked=[*ask, "is-enabled", UNIT],
            now=[*ask, "start", UNIT],
        )
    place = home / "Library" / "LaunchAgents" / f"{texts.LABEL}.plist"
    return Plan(
        system=system,
        python=python,
        start=Laid(place, texts.launch_agent(run)),
        menu=Laid(home / "Applications" / "Nod.command", texts.command_file(show), 0o755),
        now=["launchctl", "bootstrap", f"gui/{user}", str(place)],
    )


def this_plan(data_dir: Path, port: int) -> Plan:
    """The plan for this computer, this Python and the user who runs it."""
    system: System = "launchd" if sys.platform == "darwin" else "systemd"
    extension = settings.extension_folder()
    return plan(
        system,
        Path.home(),
        os.environ,
        python=sys.executable,
        data_dir=None if data_dir == settings.default_data_dir() else data_dir,
        port=None if port in (0, settings.DEFAULT_PORT) else port,
        icon=extension / "icons" / "icon-128.png" if extension else None,
        user=os.getuid(),
    )


def _folder(environ: Mapping[str, str], name: str, usual: Path) -> Path:
    """The folder that the environment names, where it is an absolute path (as the XDG specification asks)."""
    named = environ.get(name, "")
    return Path(named) if named and Path(named).is_absolute() else usual
