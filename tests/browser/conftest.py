"""Browsers and agents for the tests. Each browser starts once a session, and is emptied before each test."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.browser import chromium, firefox
from tests.browser.agent import Agent
from tests.browser.driver import WELCOME, Browser

ROOT = Path(__file__).parents[2]
EXTENSION = Path(os.environ.get("NOD_EXTENSION", ROOT / "extension"))  # another build can be tried
FIXTURE_EXTENSION = Path(__file__).parent / "fixture_extension"
BROWSERS = [
    pytest.param("chromium", marks=[pytest.mark.browser, pytest.mark.chromium]),
    pytest.param("firefox", marks=[pytest.mark.browser, pytest.mark.firefox]),
]
BINARIES = {"chromium": chromium.BINARY, "firefox": firefox.BINARY}


@pytest.fixture(scope="session")
def now() -> datetime:
    """The one moment of all replica pages of a session: ids and times derive from it."""
    return datetime.now(UTC)


@pytest.fixture(scope="session")
def one_firefox(tmp_path_factory: pytest.TempPathFactory, now: datetime) -> Iterator[firefox.Firefox]:
    started = firefox.Firefox(tmp_path_factory.mktemp("firefox") / "profile", now)
    yield started
    started.close()


@pytest.fixture(scope="session")
def one_chromium(
    playwright: Playwright, tmp_path_factory: pytest.TempPathFactory, now: datetime
) -> Iterator[chromium.Chromium]:
    started = chromium.Chromium(playwright, tmp_path_factory.mktemp("chromium") / "profile", now)
    yield started
    started.close()


@pytest.fixture
def launch(request: pytest.FixtureRequest) -> Callable[..., Browser]:
    """Gives a function: browser's name and extension's folder to a running browser. The welcome page that Nod opens at its
    installation is closed, before there is an agent for it to find, unless a test wants it."""

    def start(name: str, extension: Path, *, welcome: bool = False) -> Browser:
        if not Path(BINARIES[name]).exists():
            pytest.fail(f"{BINARIES[name]} is missing: apt-get install -y --no-install-recommends chromium firefox-esr")
        browser: chromium.Chromium | firefox.Firefox = request.getfixturevalue(f"one_{name}")
        browser.reset(extension)
        if not welcome and (extension / WELCOME).exists():
            browser.welcome().close()
        return browser

    return start


@pytest.fixture(params=BROWSERS)
def browser(request: pytest.FixtureRequest, launch: Callable[..., Browser]) -> Browser:
    """A browser with Nod installed and its shadow roots open, both kinds in turn."""
    started = launch(request.param, EXTENSION)
    started.store(debug=True)
    return started


@pytest.fixture(params=BROWSERS)
def new_browser(request: pytest.FixtureRequest, launch: Callable[..., Browser]) -> Browser:
    """The same a moment after the installation: its welcome page still stands open."""
    started = launch(request.param, EXTENSION, welcome=True)
    started.store(debug=True)
    return started


@pytest.fixture(params=BROWSERS)
def bare_browser(request: pytest.FixtureRequest, launch: Callable[..., Browser]) -> Browser:
    """A browser with the harness's own small extension, both kinds in turn."""
    return launch(request.param, FIXTURE_EXTENSION)


@pytest.fixture
def agent(tmp_path: Path) -> Iterator[Agent]:
    """A running agent on empty data."""
    started = Agent(tmp_path / "agent")
    started.start()
    yield started
    started.stop()
