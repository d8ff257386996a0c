"""The welcome page asks "start with my computer?" and lets the agent do it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import nod
from tests.browser.agent import Agent
from tests.browser.driver import Browser

# systemctl as far as Nod asks it, with its memory in the home of the test.
SYSTEMCTL = """#!/bin/sh
case "$2" in
  enable) touch "$HOME/enabled" ;;
  disable) rm -f "$HOME/enabled" ;;
  is-enabled) test -e "$HOME/enabled" && echo enabled || { echo disabled; exit 1; } ;;
esac
"""


WITHOUT_SYSTEMD = "#!/bin/sh\nexit 1\n"


@pytest.fixture
def agent_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Agent]:
    """An agent whose home is the test's own, on a computer with systemd, or with what the test gives in its place."""
    bin, home = tmp_path / "bin", tmp_path / "home"
    bin.mkdir()
    home.mkdir()
    (bin / "systemctl").write_text(getattr(request, "param", SYSTEMCTL))
    (bin / "systemctl").chmod(0o755)
    with monkeypatch.context() as patched:
        patched.setenv("PATH", f"{bin}{os.pathsep}{os.environ['PATH']}")
        patched.setenv("HOME", str(home))
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            patched.delenv(name, raising=False)
        started = Agent(tmp_path / "agent")
    started.start()
    yield started
    started.stop()


def test_welcome_asks_once_connected_and_the_agent_does_it(
    browser: Browser, agent_at_home: Agent, tmp_path: Path
) -> None:
    nod.connect(browser, agent_at_home)
    unit = tmp_path / "home" / ".config" / "systemd" / "user" / "nod.service"
    welcome = browser.open_extension("welcome/welcome.html")
    welcome.wait_for("/Start Nod with my computer/.test(textOf(document.body))")
    assert not unit.exists()

    welcome.click('role("button", "Yes, when I log in")')
    welcome.wait_for("/Nod comes back when you log in/.test(textOf(document.body))")
    assert str(agent_at_home.data) in unit.read_text()

    welcome.click('role("button", "Do not start with my computer")')
    welcome.wait_for("/Start Nod with my computer/.test(textOf(document.body))")
    assert not unit.exists()


@pytest.mark.parametrize("agent_at_home", [WITHOUT_SYSTEMD], indirect=True, ids=["without systemd"])
def test_without_systemd_the_command_stands_apart_to_be_copied_whole(browser: Browser, agent_at_home: Agent) -> None:
    nod.connected(browser, agent_at_home)
    welcome = browser.open_extension("welcome/welcome.html")
    welcome.wait_for("document.querySelector('#service code')")

    shown = welcome.js(
        "[document.querySelector('#service .quiet').textContent, document.querySelector('#service code').textContent]"
    )

    assert shown[0].endswith("Let your desktop start this when you log in:")
    assert f"--data-dir {agent_at_home.data} " in shown[1]
