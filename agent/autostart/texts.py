"""The files that let a system start Nod, as text: pure functions of the command's words, each word quoted as its
reader unquotes it. A word is an absolute path or an option of ours; none holds a line break."""

from __future__ import annotations

import plistlib
import shlex
from collections.abc import Sequence
from pathlib import Path

LABEL = "org.nod.agent"
#: More than five failed starts in five minutes (the data is in use, the port is taken) and systemd lets it be.
_UNIT = """\
[Unit]
Description=Nod: answer everybody who talks to you
StartLimitIntervalSec=300
StartLimitBurst=5

[Service]
ExecStart={command}
Restart=on-failure
RestartSec=10
UMask=0077
# The browser that Nod opens is its child and must outlive it.
KillMode=process

[Install]
WantedBy=default.target
"""
_ENTRY = """\
[Desktop Entry]
Type=Application
Name=Nod
Comment=Who waits for a word of yours
Exec={command}
{icon}Terminal=false
Categories=Network;
"""


def systemd_unit(words: Sequence[str]) -> str:
    """A user unit (systemd.service(5)); quoting by systemd.syntax(7): specifiers begin with %, variables with $."""
    return _UNIT.format(command=" ".join(_in_quotes(word.replace("%", "%%").replace("$", "$$")) for word in words))


def desktop_entry(words: Sequence[str], icon: Path | None) -> str:
    """An entry of the menu (Desktop Entry Specification 1.5, "The Exec key": quoted, and escaped once more as a
    string)."""
    command = " ".join(_exec_word(word) for word in words)
    return _ENTRY.format(command=command, icon=f"Icon={icon}\n" if icon else "")


def launch_agent(words: Sequence[str]) -> str:
    """A property list for launchd (launchd.plist(5)): at log-in, and again after a crash, but not after an ordinary
    end such as "already running"."""
    told = {
        "Label": LABEL,
        "ProgramArguments": list(words),
        "RunAtLoad": True,
        "KeepAlive": {"Crashed": True},
        "ProcessType": "Background",
        "Umask": 0o077,
    }
    return plistlib.dumps(told, sort_keys=False).decode()


def command_file(words: Sequence[str]) -> str:
    """A file that macOS runs in a terminal when it is opened (``.command``)."""
    return f"#!/bin/sh\nexec {shlex.join(words)}\n"


def _in_quotes(word: str) -> str:
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _exec_word(word: str) -> str:
    quoted = "".join(f"\\{letter}" if letter in '\\"`$' else letter for letter in word)
    return '"' + quoted.replace("\\", "\\\\").replace("%", "%%") + '"'
