"""What the tests share: one Playwright for the whole run, one Chromium for pages without the extension."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from jinja2 import Environment
from playwright.sync_api import Browser, Playwright, sync_playwright
from werkzeug.routing import Rule

settings.register_profile("nod", deadline=None)  # how long something takes is a benchmark's to say
settings.load_profile("nod")


@pytest.fixture(scope="session", autouse=True)
def what_every_app_shares_is_compiled_once() -> Iterator[None]:
    """Each test has an app of its own, all with the same rules and pages: nine tenths of what an app costs is what Werkzeug
    makes of each rule, and half of what a page costs is Jinja's code for its template."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Rule, "compile", _rules_once(Rule.compile))
        patch.setattr(Environment, "compile", _sources_once(Environment.compile))
        yield


def _rules_once(compile_rule: Callable[[Rule], None]) -> Callable[[Rule], None]:
    """A rule gets what compiling another one with the same address wrote into it; the two builders are bound to each."""
    kept: dict[tuple[str, bool | None], dict[str, Any]] = {}

    def asked(rule: Rule) -> None:
        key = (rule.rule, rule.merge_slashes)
        if key not in kept:
            compile_rule(rule)
            kept[key] = {name: getattr(rule, name) for name in ("_parts", "_trace", "_converters", "arguments")}
            kept[key] |= {name: getattr(rule, name).__func__ for name in ("_build", "_build_unknown")}
        for name, made in kept[key].items():
            setattr(rule, name, made.__get__(rule) if name.startswith("_build") else made)

    return asked


def _sources_once(compile_source: Callable[..., object]) -> Callable[..., object]:
    """The code of a template, by its source and by what else it is asked with."""
    kept: dict[tuple[object, ...], object] = {}

    def asked(environment: Environment, *told: object, **named: object) -> object:
        key = (told, tuple(named.items()))
        if key not in kept:
            kept[key] = compile_source(environment, *told, **named)
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


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A file that is slow as a whole is not even read where the slow tests are left out: asking the OpenAPI document for
    its cases alone takes seconds."""
    if "not slow" in config.option.markexpr and collection_path.suffix == ".py":
        return "\npytestmark = pytest.mark.slow(" in collection_path.read_text(encoding="utf-8") or None
    return None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever drives a browser carries the mark ``browser``, so that ``make test-fast`` can leave it out; what is slow says why."""
    for item in items:
        slow = item.get_closest_marker("slow")
        assert slow is None or (slow.args and slow.args[0]), f"{item.nodeid} is slow and does not say why"
        names = set(getattr(item, "fixturenames", ()))
        if names & {"playwright", "one_firefox", "one_chromium", "launch"}:
            item.add_marker(pytest.mark.browser)


def pytest_collection_finish() -> None:
    """What was collected stays to the end: the collector of garbage need not walk through it again, a third of a second each time."""
    gc.collect()
    gc.freeze()
