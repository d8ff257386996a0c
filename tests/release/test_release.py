"""What is handed out: all that is needed, nothing else, and the same bytes each time."""

from __future__ import annotations

import io
import os
import re
import struct
import subprocess
import sys
import tarfile
import time
import zipfile
from hashlib import sha256
from pathlib import Path, PurePosixPath

import pytest

from tools.release.files import extension_files, manifest
from tools.release.packing import settled, zipped
from tools.release.pictures import cut
from tools.release.versions import mismatch

ROOT = Path(__file__).resolve().parents[2]
BROWSERS = ["chromium", "firefox"]


@pytest.fixture(scope="module")
def packages() -> dict[str, dict[str, bytes]]:
    return {browser: extension_files(browser) for browser in BROWSERS}


@pytest.mark.parametrize("browser", BROWSERS)
def test_a_package_holds_every_file_that_one_of_its_files_names(
    packages: dict[str, dict[str, bytes]], browser: str
) -> None:
    files = packages[browser]
    told = files["manifest.json"].decode()
    named = set(re.findall(r'"([\w-]+(?:/[\w-]+)*\.(?:js|html|png))"', told))
    assert named >= {"background/main.js", "content.js", "popup/popup.html", "icons/icon-16.png"}
    for page in [name for name in files if name.endswith(".html")]:
        for path in re.findall(r'(?:src|href)="([^":]+)"', files[page].decode()):
            named.add(str(PurePosixPath(os.path.normpath(PurePosixPath(page).parent / path))))
    assert named <= set(files)
    assert "welcome/welcome.html" in files


@pytest.mark.parametrize("browser", BROWSERS)
def test_a_package_holds_nothing_that_only_developers_need(packages: dict[str, dict[str, bytes]], browser: str) -> None:
    names = set(packages[browser])
    assert not [name for name in names if name.endswith((".ts", ".svg", ".map")) or name.startswith("content/")]


def test_each_store_gets_the_manifest_that_it_takes() -> None:
    chromium, firefox = manifest("chromium"), manifest("firefox")
    assert chromium["background"] == {"service_worker": "background/main.js", "type": "module"}
    assert firefox["background"] == {"scripts": ["background/main.js"], "type": "module"}
    assert "key" not in chromium | firefox
    assert "sidePanel" in chromium["permissions"]
    assert "sidePanel" not in firefox["permissions"]
    assert firefox["browser_specific_settings"]["gecko"]["data_collection_permissions"]["required"] == [
        "websiteContent", "browsingActivity", "personalCommunications",
    ]  # fmt: skip
    for told in (chromium, firefox):
        assert told["content_security_policy"]["extension_pages"].endswith("connect-src http://127.0.0.1:*")


def test_the_same_files_are_the_same_bytes_in_any_order_and_at_any_time() -> None:
    files = extension_files("firefox")
    turned = dict(reversed(files.items()))
    first = zipped(files, 1_790_000_000)
    time.localtime()
    assert zipped(turned, 1_790_000_000) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert archive.testzip() is None
        assert {entry.filename: archive.read(entry) for entry in archive.infolist()} == files
        assert len({(entry.date_time, entry.external_attr) for entry in archive.infolist()}) == 1


def test_an_sdist_made_at_another_time_by_another_user_is_the_same() -> None:
    def made(mtime: int, owner: str, names: list[str]) -> bytes:
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w:gz") as tar:
            for name in names:
                member = tarfile.TarInfo(name)
                member.size, member.mtime, member.uname = 4, mtime, owner
                tar.addfile(member, io.BytesIO(b"data"))
        return out.getvalue()

    one, other = made(1, "ana", ["nod/a", "nod/b"]), made(2, "joe", ["nod/b", "nod/a"])
    assert one != other
    assert settled(one, 1_790_000_000) == settled(other, 1_790_000_000)


def test_a_picture_is_cut_at_its_foot() -> None:
    picture = (ROOT / "docs" / "pictures" / "answering.png").read_bytes()
    shorter = cut(picture, 800)
    assert struct.unpack(">II", shorter[16:24]) == (1280, 800)
    with pytest.raises(ValueError, match="not a PNG"):
        cut(b"no picture", 800)
    with pytest.raises(ValueError, match="not a picture of this kind"):
        cut(picture, 2000)


def test_two_versions_are_refused_with_the_file_to_be_changed() -> None:
    assert mismatch("0.2.0", "0.2.0") is None
    assert mismatch("0.2.0", "0.10.0") == (
        "The agent is 0.2.0 and the extension 0.10.0: raise the version in agent/__init__.py."
    )
    assert "extension/manifest.json" in mismatch("1.0.0", "0.10.0")


def test_the_summary_of_the_stores_is_short_enough_and_the_manifest_says_it_too() -> None:
    listing = (ROOT / "docs" / "store" / "listing.md").read_text()
    summary = re.search(r"summary \(132[^|]*\| ([^|]+) \|", listing)[1]
    assert len(summary) <= 132
    assert len(manifest("chromium")["description"]) <= 132
    for permission in manifest("chromium")["permissions"]:
        assert f"| `{permission}` |" in listing


@pytest.mark.slow("builds wheel and sdist twice")
def test_everything_is_the_same_bytes_when_it_is_made_again(tmp_path: Path) -> None:
    sums = []
    for name in ("first", "second"):
        subprocess.run(
            [sys.executable, "-m", "tools.release", tmp_path / name], cwd=ROOT, check=True, capture_output=True
        )
        sums.append((tmp_path / name / "SHA256SUMS").read_text())
    assert sums[0] == sums[1]
    assert len(sums[0].splitlines()) == 4
    for line in sums[0].splitlines():
        digest, file = line.split()
        assert sha256((tmp_path / "first" / file).read_bytes()).hexdigest() == digest
    with zipfile.ZipFile(next((tmp_path / "first").glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    assert {"agent/extension/manifest.json", "agent/data/heads.bin", "agent/dashboard/pages/base.html"} <= names
    assert not [name for name in names if name.startswith(("tests/", "training/", "benchmarks/", "tools/"))]
