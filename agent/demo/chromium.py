"""A Chromium of its own for the demo: a new profile, Nod's extension in it, the two sites' names led to this machine
and every other name to nowhere, so that nothing of the demo leaves the machine."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from agent.demo.pages import HOSTS

#: Chrome itself loads no extension from the command line any more (since 137); Chromium does.
NAMES = ("chromium", "chromium-browser")
WAIT = 30  # seconds for openssl


class Certificate(NamedTuple):
    """A certificate that this one browser is told to trust, its key, and the hash by which it knows it."""

    file: Path
    key: Path
    pin: str


def find() -> str | None:
    """The Chromium of this computer."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def certificate(folder: Path) -> Certificate | None:
    """A new one for both sites' names, for a day, made by openssl; None where there is none."""
    openssl = shutil.which("openssl")
    if openssl is None:
        return None
    file, key = folder / "page.pem", folder / "page.key"
    names = ",".join(f"DNS:{host}" for host in HOSTS)
    made = [
        openssl,
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "1",
    ]
    made += ["-subj", "/CN=Nod demo", "-addext", f"subjectAltName={names}", "-out", str(file), "-keyout", str(key)]
    try:
        subprocess.run(made, check=True, capture_output=True, timeout=WAIT)  # noqa: S603 - the words are ours
        public = [openssl, "pkey", "-in", str(key), "-pubout", "-outform", "DER"]
        told = subprocess.run(public, check=True, capture_output=True, timeout=WAIT).stdout  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return None
    return Certificate(file, key, base64.b64encode(hashlib.sha256(told).digest()).decode())


def flags(profile: Path, extension: Path, port: int, pin: str) -> list[str]:
    """How that Chromium is told all this. ``port``: where the pages are served; ``pin``: the certificate's."""
    led = ", ".join(f"MAP {host} 127.0.0.1:{port}" for host in HOSTS)
    return [
        f"--user-data-dir={profile}",
        f"--load-extension={extension}",
        f"--disable-extensions-except={extension}",
        f"--host-resolver-rules={led}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
        f"--ignore-certificate-errors-spki-list={pin}",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-sync",
        "--disable-component-update",
        "--disable-background-networking",
        *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),  # its sandbox refuses root
    ]


class Window:
    """The browser of one demo; closed with the demo."""

    def __init__(self, binary: str, told: Sequence[str]) -> None:
        self._command = [binary, *told]
        self._processes: list[subprocess.Popen[bytes]] = []

    def open(self, *addresses: str) -> bool:
        """Opens addresses as tabs; a second call finds the first one's window. Whether it could be started."""
        quiet = subprocess.DEVNULL
        try:
            process = subprocess.Popen(  # noqa: S603 - the words are ours
                [*self._command, *addresses], stdin=quiet, stdout=quiet, stderr=quiet
            )
        except OSError:
            return False
        self._processes.append(process)
        return True

    def close(self) -> None:
        for process in self._processes:
            if process.poll() is None:
                process.terminate()
        for process in self._processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
