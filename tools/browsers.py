"""Sees to it that Chromium and Firefox are there for the tests: installs Debian's, or says which command does.

``CHROMIUM`` and ``FIREFOX`` name other binaries than Debian's.
"""

import os
import shutil
import subprocess
import sys

BROWSERS = {"CHROMIUM": ("/usr/bin/chromium", "chromium"), "FIREFOX": ("/usr/bin/firefox-esr", "firefox-esr")}
FONTS = ["fonts-dejavu-core", "fonts-noto-color-emoji"]  # the pictures and the layout tests need letters and emoji


def missing() -> list[str]:
    wanted = {os.environ.get(variable, path): package for variable, (path, package) in BROWSERS.items()}
    return [package for path, package in wanted.items() if shutil.which(path) is None]


def main() -> int:
    packages = missing()
    if not packages:
        return 0
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages, *FONTS]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        print(f"The browser tests need {' and '.join(packages)}. Install them, then try again:", file=sys.stderr)
        print(f"  sudo {' '.join(install)}", file=sys.stderr)
        return 1
    print(f"Installing {' and '.join(packages)} (once) ...", flush=True)
    subprocess.run(["apt-get", "update", "-q=2"], check=True)
    return subprocess.run([*install, "-q"], check=False, stdout=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    sys.exit(main())
