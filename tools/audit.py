"""Whether anything that Nod is made of has a known hole: asks pip-audit and npm audit, and says where nobody could be
asked. Usage: python -m tools.audit. Exit 1 where a hole is known, else 0."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
WAIT = 300  # seconds
COULD_NOT_ASK = "could not ask (no network, or nobody there who answers); nothing is known about"


class Told(NamedTuple):
    """``asked`` and ``unasked`` count packages, ``holes`` are sentences."""

    asked: int
    unasked: int
    holes: list[str]


def of_pip(out: str) -> Told | None:
    """What pip-audit's JSON says; None where it says nothing. A package that it skipped was not asked about."""
    try:
        packages = json.loads(out)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return None
    holes = [
        f"{package['name']} {package['version']}: {hole['id']}" + _mended(hole.get("fix_versions"))
        for package in packages
        for hole in package.get("vulns", [])
    ]
    unasked = sum("skip_reason" in package for package in packages)
    return Told(len(packages) - unasked, unasked, holes)


def of_npm(out: str) -> Told | None:
    """What npm's JSON says; None where it is an error."""
    try:
        told = json.loads(out)
        counted = told["metadata"]["dependencies"]["total"]
        found = told["vulnerabilities"]
    except (ValueError, KeyError, TypeError):
        return None
    return Told(counted, 0, [f"{name}: {hole['severity']}, {hole.get('range', '')}" for name, hole in found.items()])


def _mended(versions: list[str] | None) -> str:
    return f", mended in {', '.join(versions)}" if versions else ""


def sentences(what: str, told: Told | None) -> list[str]:
    """What is told to the reader."""
    if told is None or told.asked == 0:
        return [f"{what}: {COULD_NOT_ASK} any package."]
    said = [f"{what}: asked about {told.asked} packages, {len(told.holes)} with a known hole."]
    if told.unasked:
        said.append(f"{what}: {COULD_NOT_ASK} {told.unasked} packages.")
    return said + [f"  {hole}" for hole in told.holes]


def ask(command: list[str], read: Callable[[str], Told | None]) -> Told | None:
    """Runs one of the two and reads what it says."""
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=WAIT)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return read(done.stdout)


def main() -> int:
    pip = [sys.executable, "-m", "pip_audit", "--local", "--skip-editable", "--format", "json"]
    told = {
        "Python": ask([*pip, "--progress-spinner", "off", "--timeout", "10"], of_pip),
        "Node (development only)": ask(["npm", "audit", "--json"], of_npm),
    }
    for what, one in told.items():
        print("\n".join(sentences(what, one)))
    return int(any(one is not None and one.holes for one in told.values()))


if __name__ == "__main__":
    sys.exit(main())
