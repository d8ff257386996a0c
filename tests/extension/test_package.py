"""The extension as it is packed: only what runs, whole, and no larger than it has come to be."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath

import pytest

from tools import package

pytestmark = pytest.mark.skipif(
    not package.ESBUILD.exists(), reason="the development tools of package.json are not installed"
)

CONTENT = 144_000
ALL = 243_000
"""Bytes without icons and maps. The wish was 120,000 in all."""


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return package.packed()


def test_it_is_no_larger_than_its_budget(files: dict[str, bytes]) -> None:
    table = package.sizes(files)
    assert table["content script"] <= CONTENT
    assert package.counted(table) <= ALL
    assert sum(table.values()) == sum(len(data) for data in files.values())


def test_all_that_it_names_is_in_it_and_nothing_else(files: dict[str, bytes]) -> None:
    named = {"manifest.json", *re.findall(r'"([\w-]+(?:/[\w-]+)*\.(?:js|html|png))"', files["manifest.json"].decode())}
    named.add("welcome/welcome.html")  # opened by the background once, after the installation
    for name, data in files.items():
        here = PurePosixPath(name).parent
        text = data.decode("utf-8", "ignore")
        inside = re.findall(r'(?:src|href)="([^":]+\.(?:js|css))"', text) if name.endswith(".html") else []
        if name.endswith(".js") and name != "content.js":
            inside += re.findall(r'(?:from|import)"(\.[^"]+\.js)"', text)
        named |= {joined(here, path) for path in inside}
    assert named == set(files)


def joined(folder: PurePosixPath, path: str) -> str:
    parts = list(folder.parts)
    for part in PurePosixPath(path).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def test_it_asks_for_what_the_sources_ask_for(files: dict[str, bytes]) -> None:
    assert json.loads(files["manifest.json"]) == json.loads((package.SOURCE / "manifest.json").read_text("utf-8"))
