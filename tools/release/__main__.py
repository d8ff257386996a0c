"""Makes ``dist/``. Usage: python -m tools.release [FOLDER]"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from hashlib import sha256
from pathlib import Path

from agent import __version__
from tools.release.files import extension_files, manifest
from tools.release.packing import settled, zipped
from tools.release.pictures import cut
from tools.release.versions import mismatch

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ("overlay-light", "overlay-dark", "answering", "facebook")
STORE_HEIGHT = 800
DEVELOPMENT = ("tests/", "training/", "benchmarks/")  # no part of what is installed


def moment() -> int:
    """``SOURCE_DATE_EPOCH``, else the time of the last commit."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    return int(subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, check=True).stdout)


def python_packages(folder: Path, at: int) -> None:
    """Wheel and sdist of the files that git knows, made in a folder of their own: what lies about in the clone does
    not come along."""
    known = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    with tempfile.TemporaryDirectory() as inside:
        source, made = Path(inside) / "nod", Path(inside) / "made"
        for name in known.split("\0"):
            if (ROOT / name).is_file() and not name.startswith(DEVELOPMENT):
                (source / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, source / name)
                os.utime(source / name, (at, at))
        command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--sdist"]
        command += ["--outdir", str(made), str(source)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": str(at)})
        for package in made.iterdir():
            data = package.read_bytes()
            if package.suffix == ".gz":
                data = settled(data, at)
            (folder / package.name).write_bytes(data)


def main(arguments: list[str]) -> int:
    fault = mismatch(__version__, manifest("firefox")["version"])
    if fault:
        print(fault, file=sys.stderr)
        return 1
    at = moment()
    folder = Path(arguments[0]) if arguments else ROOT / "dist"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "store" / "pictures").mkdir(parents=True)
    python_packages(folder, at)
    for browser in ("chromium", "firefox"):
        (folder / f"nod-{browser}-{__version__}.zip").write_bytes(zipped(extension_files(browser), at))
    for text in sorted((ROOT / "docs" / "store").glob("*.md")):
        shutil.copyfile(text, folder / "store" / text.name)
    for name in PICTURES:
        picture = (ROOT / "docs" / "pictures" / f"{name}.png").read_bytes()
        (folder / "store" / "pictures" / f"{name}.png").write_bytes(cut(picture, STORE_HEIGHT))
    shutil.copyfile(ROOT / "extension" / "icons" / "icon-128.png", folder / "store" / "pictures" / "icon-128.png")
    made = sorted(path for path in folder.iterdir() if path.is_file())
    sums = "".join(f"{sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    (folder / "SHA256SUMS").write_text(sums)
    for path in made:
        print(f"{path.stat().st_size:>10,}  {path}")
    return lint(folder / f"nod-firefox-{__version__}.zip")


def lint(package: Path) -> int:
    """``web-ext lint`` on the package for Firefox, unpacked; warnings count as faults."""
    with tempfile.TemporaryDirectory() as unpacked:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(unpacked)
        command = [
            "npx",
            "--no-install",
            "web-ext",
            "lint",
            "-s",
            unpacked,
            "--no-config-discovery",
            "--output",
            "text",
        ]
        return subprocess.run([*command, "--warnings-as-errors"], cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
