"""What the tests share: one Playwright for the whole run, one Chromium for pages without the extension."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from hypothesis import settings
from jinja2 import Environment
from playwright.sync_api import Browser, Playwright, sync_playwright
from werkzeug.routing import Rule

settings.register_profile("nod", deadline=None)  # how long something takes is a benchmark's to say
settings.load_profile("nod")


@pytest.fixture(scope="session", autouse=True)
def what_every_app_shares_is_compiled_once() -> Iterator[None]:
    """Each test has an app of its own, all with the same rules and pages: nine tenths of what an app costs is Werkzeug's
    code for the address of each rule, and half of what a page costs is Jinja's for its template."""
    with pytest.MonkeyPatch.context() as patch:
        for kind, name in ((Rule, "_compile_builder"), (Environment, "compile")):
            patch.setattr(kind, name, _once(getattr(kind, name)))
        yield


def _once(compiled: Callable[..., object]) -> Callable[..., object]:
    """The same method, whose answer is kept for what it was asked: a rule by its text, a template by its source."""
    kept: dict[tuple[object, ...], object] = {}

    def asked(self: object, *told: object, **named: object) -> object:
        key = (getattr(self, "rule", None), told, tuple(named.items()))
        if key not in kept:
            kept[key] = compiled(self, *told, **named)
        return kept[key]

    return asked


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """A headless Chromium; a test opens its own pages or contexts in it."""
    path = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    started = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
    yield started
    started.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever drives a browser carries the mark ``browser``, so that ``make test-fast`` can leave it out; what is slow says why."""
    for item in items:
        slow = item.get_closest_marker("slow")
        assert slow is None or (slow.args and slow.args[0]), f"{item.nodeid} is slow and does not say why"
        names = set(getattr(item, "fixturenames", ()))
        if names & {"playwright", "one_firefox", "launch"}:
            item.add_marker(pytest.mark.browser)
