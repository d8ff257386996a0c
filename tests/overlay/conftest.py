"""One Chromium for all tests of the overlay, and the parts bundled for it: ``site`` is a page to put them on."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.overlay.site import FEED, Site

ROOT = Path(__file__).resolve().parents[2]
ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> str:
    if not ESBUILD.exists():
        pytest.skip("the development tools of package.json are not installed")
    out = tmp_path_factory.mktemp("overlay") / "overlay.js"
    command = [ESBUILD, "tests/overlay/entry.js", "--bundle", "--format=iife", "--global-name=nod"]
    subprocess.run([*command, "--loader:.css=text", "--log-level=error", f"--outfile={out}"], cwd=ROOT, check=True)
    return out.read_text()


@pytest.fixture(scope="session")
def open_site(chromium: Browser, bundle: str) -> Callable[..., Site]:
    """Opens a site: its HTML, and how the browser stands (viewport, reduced_motion, forced_colors, ...).

    There is one page for each way the browser stands; opening a site leaves what was on it.
    """
    pages: dict[str, Page] = {}

    def opened(html: str = FEED, **browser: Any) -> Site:
        settings: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}, "timezone_id": "UTC", **browser}
        key = repr(sorted(settings.items()))
        if key not in pages:
            pages[key] = chromium.new_context(**settings).new_page()
        page = pages[key]
        page.goto("about:blank")
        page.set_content(html)
        page.add_script_tag(content=bundle)
        return Site(page)

    return opened


@pytest.fixture
def site(open_site: Callable[..., Site]) -> Site:
    return open_site()
