"""Builds docs/overlay.js, with which docs/overlay.html shows each part of the overlay in all its states from the disk.

Usage: python -m tools.overlay_page. A test compares the committed file with what this gives.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"
SOURCE = "docs/overlay/gallery.js"


def build(out: Path) -> None:
    """Bundles the page's modules into one classic script at ``out``; raises CalledProcessError with esbuild's words."""
    command = [str(ESBUILD), SOURCE, "--bundle", "--minify", "--format=iife", "--target=es2022", "--charset=utf8"]
    command += ["--loader:.css=text", "--legal-comments=none", "--log-level=error", f"--outfile={out}"]
    subprocess.run(command, cwd=ROOT, check=True)


def main() -> int:
    build(ROOT / "docs" / "overlay.js")
    return 0


if __name__ == "__main__":
    sys.exit(main())
