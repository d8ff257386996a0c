"""The files of the extension that a browser loads: as ``tools.package`` packs them (only what runs, minified), with the
manifest that this browser's store takes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from tools.package import packed

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
Browser = Literal["chromium", "firefox"]
#: What the other browser's manifest needs and this one's store warns of or refuses. A store gives its own key.
FOREIGN = {
    "chromium": ("key", "browser_specific_settings", "sidebar_action"),
    "firefox": ("key", "minimum_chrome_version", "side_panel"),
}


def extension_files(browser: Browser) -> dict[str, bytes]:
    """The files of the package for this browser, by their path in it."""
    told = json.dumps(manifest(browser), indent=2, ensure_ascii=False) + "\n"
    return packed() | {"manifest.json": told.encode()}


def manifest(browser: Browser) -> dict[str, Any]:
    """The manifest as this browser's store takes it."""
    told: dict[str, Any] = json.loads((EXTENSION / "manifest.json").read_text(encoding="utf-8"))
    for key in FOREIGN[browser]:
        told.pop(key, None)
    background = told["background"]
    background.pop("scripts" if browser == "chromium" else "service_worker")
    if browser == "firefox":
        told["permissions"].remove("sidePanel")
    return told
