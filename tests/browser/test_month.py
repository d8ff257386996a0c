"""A month of invented life, read day by day in both browsers, ends with exactly the waiting list of the key.

The agent's clock and the page's stand at the day of each visit: the agent reads its own from a file, the pages carry
theirs, and the copy of the extension that is loaded here takes its time from them.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent.demo.living import perform
from agent.demo.pages import answer
from agent.demo.places import Place, place
from agent.demo.scenario import WATCH, Act, Month, Visit, month
from agent.demo.sightings import observation
from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.conftest import BROWSERS, EXTENSION
from tests.browser.driver import Browser, Tab
from tests.browser.zygote import Process
from tests.unit.demo.judging import expected, lists

#: The page's own moment instead of the machine's. Only ``new Date()`` and ``Date.now()`` ask for it.
DATED = """{ const machine = globalThis.Date;
const shown = () => Number(document.documentElement.dataset.now ?? machine.now());
const Date = class extends machine {
  constructor(...told) { if (told.length) super(...told); else super(shown()); }
  static now() { return shown(); }
};
"""


class DatedAgent(Agent):
    """The agent with a clock of the test's."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._moment = folder / "moment"
        self.turn(datetime.now(UTC))

    def turn(self, moment: datetime) -> None:
        """It is this moment now."""
        new = self._moment.with_suffix(".new")
        new.write_text(moment.isoformat())
        new.replace(self._moment)

    def _started(self, *words: str) -> subprocess.Popen[bytes] | Process:
        if words != ("run",):
            return super()._started(*words)
        dated = [sys.executable, "-m", "tests.browser.dated"]
        return self._program([*dated, str(self.data), str(self.port), str(self._moment)])


@pytest.fixture
def agent(tmp_path: Path) -> Iterator[DatedAgent]:
    started = DatedAgent(tmp_path / "agent")
    started.start()
    yield started
    started.stop()


@pytest.fixture(params=BROWSERS)
def browser(request: pytest.FixtureRequest, launch: Callable[[str, Path], Browser], tmp_path: Path) -> Browser:
    """A browser with Nod in it that goes by the page's clock."""
    copy = tmp_path / "extension"
    shutil.copytree(EXTENSION, copy)
    content = copy / "content.js"
    content.write_text(f"{DATED}{content.read_text()}\n}}")
    started = launch(request.param, copy)
    started.store(debug=True)
    return started


class Life:
    """Robin with a browser, an agent and a month."""

    def __init__(self, lived: Month, browser: Browser, agent: DatedAgent) -> None:
        self.lived, self.browser, self.agent = lived, browser, agent
        self.now = lived.start
        self.page: Tab | None = None
        self.known: set[str] = set()
        browser.sites = lambda url: answer(lived, url, self.now)

    def turn(self, moment: datetime) -> None:
        self.now = moment
        self.agent.turn(moment)

    def read(self, visit: Visit) -> None:
        """Opens the page, and waits until the line at its edge says that it was read."""
        if self.page is not None:
            self.page.close()
        there = place(self.lived, visit.page, visit.at)
        self.page = self.browser.open(there.url)
        if there.site not in self.known:
            nod.confirm_account(self.page)
        nod.has_read(self.page)
        self._is_told(there, visit.at)
        if not self.known:
            self.agent.ask("PUT", "/v1/me", {**self.agent.ask("GET", "/v1/me"), "watch": list(WATCH)})
        self.known.add(there.site)

    def _is_told(self, there: Place, at: datetime) -> None:
        """Waits until the agent has heard of all posts of the page: the clock goes on only then."""
        posts = len(observation(self.lived, there, at)["posts"])

        def told() -> bool:
            every = [one for one in self.agent.get("/v1/coverage")["items"] if one["kind"] == there.kind]
            return any(
                one["platform"] == there.site
                and datetime.fromisoformat(one["read_at"]) == at
                and one["coverage"]["read"] == posts
                for one in every
            )

        self.agent._until(told, f"{there.url} was never told whole")

    def delete(self, act: Act) -> None:
        """Takes own words off the open page, as the site does when they are deleted there."""
        assert self.page is not None
        gone = self.lived.said[act.what]
        self.page.js(f"document.querySelector('[data-said={gone.id}]').closest('[data-testid=cellInnerDiv]').remove()")
        answered = self.lived.said[gone.to or ""]
        chip = f"Boolean(all('[data-said={answered.id}] [data-nod]').map(textOf).join(''))"
        self.page.wait_for(chip)


@pytest.mark.timeout(600)
def test_the_month_read_day_by_day_ends_with_exactly_those_waiting_whom_a_person_would_name(
    browser: Browser, agent: DatedAgent
) -> None:
    tomorrow = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    lived = month(tomorrow)
    nod.connected(browser, agent)
    life = Life(lived, browser, agent)
    steps: list[Visit | Act] = [*lived.visits, *lived.acts]
    for step in sorted(steps, key=lambda step: step.at):
        life.turn(step.at)
        if isinstance(step, Visit):
            life.read(step)
        elif step.do == "delete":
            life.delete(step)
        else:
            perform(lived, step, agent.ask)
    life.turn(lived.end)
    assert lists(lived, agent.get) == expected()
    assert json.dumps([error for error in browser.errors if "favicon" not in error]) == "[]"
