"""The extension as it is packed for a store does what the readable one does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.conftest import BROWSERS
from tests.browser.driver import Browser
from tools import package


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packed")
    for name, data in package.packed().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


@pytest.mark.parametrize("name", BROWSERS)
def test_the_packed_extension_connects_reads_and_shows_its_chips(
    name: str, launch: Callable[[str, Path], Browser], packed: Path, agent: Agent, now: datetime
) -> None:
    browser = launch(name, packed)
    browser.store(debug=True)
    nod.connect(browser, agent)
    for page in ("x/status", "facebook/post-dialog"):
        tab = browser.open(nod.address(page, now))
        nod.confirm_account(tab)
        assert list(nod.differences(page, "en", nod.settled_chips(tab, page, "en"))) == []
        tab.close()
    panel = browser.open_extension("panel/panel.html")
    panel.wait_for("/Joe Marsh/.test(textOf(document.body))")
    assert browser.errors == []
