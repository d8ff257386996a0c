"""Makes the extension as it is given to a store: only what runs, minified, in ``build/extension/`` and a zip beside it.

Usage: python -m tools.package

Names are shortened and white space is dropped by esbuild; nothing is obfuscated, and the sources with
``make extension`` are what a reviewer reads. The committed ``extension/`` stays readable, to be loaded as it stands.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "extension"
ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"
PAGES = ("popup/popup", "panel/panel", "welcome/welcome")
COMMON = ["--bundle", "--minify", "--target=es2022", "--charset=utf8", "--legal-comments=none", "--log-level=error"]
MAPS = ("sites/x.json", "sites/facebook.json")
FIRST_OF_ZIP = (1980, 1, 1, 0, 0, 0)


def packed() -> dict[str, bytes]:
    """The files of the package by their path in it. Raises ``CalledProcessError`` where esbuild does."""
    with tempfile.TemporaryDirectory() as inside:
        source, made = Path(inside) / "source", Path(inside) / "made"
        shutil.copytree(SOURCE, source)
        sheets = sorted(source.rglob("*.css"))
        _esbuild(
            source, *(str(sheet.relative_to(source)) for sheet in sheets), f"--outdir={source}", "--allow-overwrite"
        )
        _esbuild(source, "content/main.js", "--format=iife", "--loader:.css=text", f"--outfile={made / 'content.js'}")
        modules = [f"{name}={name}.js" for name in ("background/main", *PAGES)]
        _esbuild(source, *modules, "--splitting", "--format=esm", "--chunk-names=shared/[hash]", f"--outdir={made}")
        files = {str(path.relative_to(made)): path.read_bytes() for path in made.rglob("*.js")}
        for page in PAGES:
            html = (source / f"{page}.html").read_text("utf-8")
            files[f"{page}.html"] = "\n".join(line.strip() for line in html.splitlines()).encode()
            files |= {
                name: (source / name).read_bytes() for name in (_beside(page, sheet) for sheet in _sheets_of(html))
            }
        manifest = json.loads((source / "manifest.json").read_text("utf-8"))
        files["manifest.json"] = json.dumps(manifest, separators=(",", ":"), ensure_ascii=False).encode()
        files |= {f"icons/{icon.name}": icon.read_bytes() for icon in (source / "icons").glob("*.png")}
    return files


def _esbuild(folder: Path, *arguments: str) -> None:
    subprocess.run([ESBUILD, *arguments, *COMMON], cwd=folder, check=True)


def _sheets_of(html: str) -> list[str]:
    return [line.split('href="')[1].split('"')[0] for line in html.splitlines() if 'rel="stylesheet"' in line]


def _beside(page: str, sheet: str) -> str:
    """The path in the package of a sheet that a page names."""
    return str((ROOT / page).parent.joinpath(sheet).resolve().relative_to(ROOT))


def maps_within() -> int:
    """Bytes of the two selector maps as they stand inside the content script."""
    return sum(
        len(
            json.dumps(
                json.loads((SOURCE / name).read_text("utf-8")), separators=(",", ":"), ensure_ascii=False
            ).encode()
        )
        for name in MAPS
    )


def sizes(files: dict[str, bytes]) -> dict[str, int]:
    """Bytes of what runs, by the part it belongs to; icons and maps apart."""
    table: dict[str, int] = {}
    for name, data in files.items():
        top = name.split("/")[0]
        part = "icons" if top == "icons" else "content script" if name == "content.js" else top
        table[part] = table.get(part, 0) + len(data)
    table["content script"] -= maps_within()
    table["maps"] = maps_within()
    return table


def counted(table: dict[str, int]) -> int:
    """What the budget is about: all but icons and maps."""
    return sum(size for part, size in table.items() if part not in ("icons", "maps"))


def main() -> int:
    files = packed()
    folder = ROOT / "build" / "extension"
    shutil.rmtree(folder, ignore_errors=True)
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    archive = folder.with_suffix(".zip")
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed_up:
        for name in sorted(files):
            packed_up.writestr(zipfile.ZipInfo(name, FIRST_OF_ZIP), files[name], zipfile.ZIP_DEFLATED)
    table = sizes(files)
    for part, size in sorted(table.items(), key=lambda row: -row[1]):
        print(f"{part:18}{size:>10,}")
    print(f"{'without icons, maps':18}{counted(table):>9,}\nzip{archive.stat().st_size:>25,}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
