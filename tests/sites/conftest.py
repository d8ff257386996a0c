"""A browser with the reader in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.sites.reading import ESBUILD, Tab, bundled


@pytest.fixture(scope="session")
def reader() -> str:
    """The reader, bundled as one classic script that sets ``sites``."""
    if not ESBUILD.exists():
        pytest.skip("esbuild is not installed: run npm ci")
    return bundled()


@pytest.fixture(scope="session")
def tab(chromium: Browser, reader: str) -> Tab:
    """One tab for all tests: each opens a page of its own in it, and nothing outlives a page."""
    return Tab(chromium.new_page(), reader)


Read = Callable[[str, str], dict[str, Any]]


@pytest.fixture
def read(tab: Tab) -> Read:
    return tab.read
