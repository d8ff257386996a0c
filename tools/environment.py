"""Makes the virtual environment; where Debian keeps ``venv`` in a package of its own, installs that or says how.

Usage: python tools/environment.py PYTHON FOLDER. Runs on the system's Python, so the standard library alone.
"""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path


def main(python: str, folder: str) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - this file runs before anything has checked the version
        print(f"Nod needs Python 3.11 or later; {python} is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    if importlib.util.find_spec("ensurepip") is None:
        install = ["apt-get", "install", "-y", "--no-install-recommends", "python3-venv"]
        if os.geteuid() != 0 or not Path("/usr/bin/apt-get").exists():
            print(f"Python has no venv here. Install it, then try again:  sudo {' '.join(install)}", file=sys.stderr)
            return 1
        subprocess.run(["apt-get", "update", "-q"], check=True)
        subprocess.run([*install, "-q"], check=True)
    return subprocess.run([python, "-m", "venv", folder], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
