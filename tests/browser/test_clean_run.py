"""From nothing to the first nod: the wheel into a fresh environment, ``nod run``, its own extension into a new browser, and
every click. Each command and click is printed, and the whole is timed."""

from __future__ import annotations

import re
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser
from tests.browser.test_first_nod import CARD, CODE, THREE_MINUTES
from tests.release.test_install import Installed

LOAD = {
    "chromium": ["chrome://extensions", "Developer mode", "Load unpacked", "that folder"],
    "firefox": ["about:debugging#/runtime/this-firefox", "Load Temporary Add-on", "its manifest.json"],
}
pytestmark = pytest.mark.slow("installs the wheel and goes all the way in both browsers")


class InstalledAgent(Agent):
    """The agent of a fresh environment, in the place of the clone's."""

    def __init__(self, folder: Path, installed: Installed) -> None:
        super().__init__(folder)
        self._nod = installed.venv / "bin" / "nod"
        del self._environment["PYTHONPATH"]

    def _started(self, *words: str) -> subprocess.Popen[bytes]:
        return self._program([str(self._nod), "--data-dir", str(self.data), *words])

    def extension(self) -> Path:
        """The folder that ``nod run`` told to load."""
        return Path(re.search(r"Extension\s+(.*)", self._output.read_text())[1])


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("chromium", marks=[pytest.mark.browser, pytest.mark.chromium]),
        pytest.param("firefox", marks=[pytest.mark.browser, pytest.mark.firefox]),
    ],
)
def test_every_command_and_click_from_nothing_to_the_first_nod(
    name: str, launch: Callable[..., Browser], tmp_path: Path, folder: Path, now: datetime
) -> None:
    steps: list[str] = []
    began = time.monotonic()
    (folder / name).mkdir()
    installed = Installed(folder / name)
    steps.append("$ pipx install nod_agent-*.whl")
    agent = InstalledAgent(tmp_path / "agent", installed)
    agent.start()
    steps.append("$ nod run")
    try:
        extension = agent.extension()
        assert extension.is_relative_to(installed.venv)
        browser = launch(name, extension, welcome=True)
        steps += [f"load the extension: {step}" for step in LOAD[name]]
        browser.store(debug=True, port=agent.port)
        welcome = browser.welcome()
        welcome.to_front()
        code = welcome.wait_for(CODE)
        approving = browser.open(agent.next_link())
        assert approving.wait_for(CODE) == code
        approving.click('role("button", "Approve")')
        steps.append("click Approve")
        approving.wait_for("/is let in/.test(textOf(document.body))")
        welcome.to_front()
        welcome.click('role("button", "Open my mentions")')
        steps.append("click Open my mentions")
        browser.store(firstNod="wanted")
        page = browser.open(nod.address("x/mentions", now))
        nod.confirm_account(page)
        steps.append("click Yes (this is me)")
        page.wait_for(CARD)
        page.click("all('[data-replica=tomas-share]').at(-1).querySelector('[data-testid=reply]')")
        page.write("all('[role=dialog] [data-testid=tweetTextarea_0]')[0]", "Thank you Tomáš, the fox says hello.")
        page.click("all('[role=dialog] [data-testid=tweetButton]')[0]")
        steps.append("write the answer in the site's own box and send it")
        page.wait_for("all('[data-nod]').map(textOf).some((words) => /Tomáš Ågren 🦊 has been heard/.test(words))")
    finally:
        agent.stop()
    seconds = time.monotonic() - began
    print(f"\n{name}, from nothing to the first nod: {len(steps)} steps, {seconds:.0f} s")
    print("\n".join(f"  {number}. {step}" for number, step in enumerate(steps, 1)))
    commands = [step for step in steps if step.startswith("$")]
    clicks = [step for step in steps if step.startswith(("click", "write"))]
    assert (len(commands), len(clicks)) == (2, 4)
    assert seconds < THREE_MINUTES
