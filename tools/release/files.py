"""The files of the extension that a browser loads, and nothing else: from the manifest on, whatever is referred to.

What is bundled into ``content.js`` and the types of the development tools stay behind.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, Literal

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
Browser = Literal["chromium", "firefox"]
#: What the other browser's manifest needs and this one's store warns of or refuses. A store gives its own key.
FOREIGN = {
    "chromium": ("key", "browser_specific_settings", "sidebar_action"),
    "firefox": ("key", "minimum_chrome_version", "side_panel"),
}
IN_HTML = re.compile(r'(?:src|href)="([^":]+)"')
IN_CSS = re.compile(r'@import\s+(?:url\()?["\']([^"\']+)["\']')
IN_JS = re.compile(r'^(?:import|export)\b[^;"\']*["\'](\.[^"\']+)["\']', re.M)
A_PAGE = re.compile(r'"([\w-]+(?:/[\w-]+)*\.html)"')


def extension_files(browser: Browser, folder: Path = EXTENSION) -> dict[str, bytes]:
    """The files of the package for this browser, by their path in it. Raises ``FileNotFoundError`` for one that is
    referred to and not there."""
    told = manifest(browser, folder)
    files = {"manifest.json": (json.dumps(told, indent=2, ensure_ascii=False) + "\n").encode()}
    to_read = [*referred(told)]
    while to_read:
        name = to_read.pop()
        if name in files:
            continue
        files[name] = (folder / name).read_bytes()
        to_read += _named_in(name, files[name])
    return files


def manifest(browser: Browser, folder: Path = EXTENSION) -> dict[str, Any]:
    """The manifest as this browser's store takes it."""
    told: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for key in FOREIGN[browser]:
        told.pop(key, None)
    background = told["background"]
    background.pop("scripts" if browser == "chromium" else "service_worker")
    if browser == "firefox":
        told["permissions"].remove("sidePanel")
    return told


def referred(value: object) -> Iterator[str]:
    """The files that a manifest names, wherever they stand in it."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from referred(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from referred(inner)
    elif isinstance(value, str) and re.fullmatch(r"[\w-]+(?:/[\w-]+)*\.(?:js|html|png|css)", value):
        yield value


def _named_in(name: str, data: bytes) -> Iterator[str]:
    """What a file refers to: relative to itself, or a page by its path in the extension (``getURL``)."""
    suffix = PurePosixPath(name).suffix
    pattern = {".html": IN_HTML, ".css": IN_CSS, ".js": IN_JS}.get(suffix)
    if pattern is None or name == "content.js":  # a bundle names nothing
        return
    text = data.decode("utf-8")
    for found in pattern.findall(text):
        yield _joined(name, found)
    if suffix == ".js":
        yield from A_PAGE.findall(text)


def _joined(name: str, relative: str) -> str:
    parts = list(PurePosixPath(name).parent.parts)
    for part in PurePosixPath(relative).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
