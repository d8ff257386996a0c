"""Starting with the computer, asked for by the extension's welcome page."""

from pathlib import Path

import pytest

from agent.app import create_app
from agent.autostart.doing import Autostart
from agent.autostart.plans import plan
from agent.datafolder import DataFolder
from agent.ledger.ledger import Ledger
from tests.api.stand import PORT, Stand
from tests.unit.autostart.test_doing import FakeSystem


@pytest.fixture
def at_home(tmp_path: Path) -> Stand:
    """An agent that may change how it starts, in a home of its own."""
    stand = Stand()
    made = plan("systemd", tmp_path, {}, python="/venv/bin/python", data_dir=None, port=None)
    stand.app = create_app(
        DataFolder(tmp_path / "data"),
        stand.log,
        Ledger(stand.log, stand.clock),
        port=PORT,
        clock=stand.clock,
        open_browser=lambda link: False,
        autostart=Autostart(made, FakeSystem()),
    )
    stand.http = stand.app.test_client(use_cookies=False)
    return stand


def test_it_is_switched_on_and_off(at_home: Stand, tmp_path: Path):
    assert at_home.get("/v1/service").json["on"] is False
    on = at_home.put("/v1/service", json={"on": True})
    assert (on.status_code, on.json["on"], on.json["system"]) == (200, True, "systemd")
    assert (tmp_path / ".config" / "systemd" / "user" / "nod.service").is_file()
    assert at_home.put("/v1/service", json={"on": False}).json["on"] is False
    assert not (tmp_path / ".config" / "systemd" / "user" / "nod.service").exists()


def test_nobody_without_a_token_changes_it(at_home: Stand, tmp_path: Path):
    headers = {"Host": f"127.0.0.1:{PORT}"}
    assert at_home.http.put("/v1/service", headers=headers, json={"on": True}).status_code == 401
    assert at_home.http.get("/v1/service", headers=headers).status_code == 401
    assert not (tmp_path / ".config").exists()


def test_what_is_started_cannot_be_chosen(at_home: Stand):
    refused = at_home.put("/v1/service", json={"on": True, "command": ["sh"]})
    assert refused.status_code == 422


def test_a_refusal_of_the_system_is_told(at_home: Stand, tmp_path: Path):
    (tmp_path / ".config").write_text("a file where a folder should be")
    refused = at_home.put("/v1/service", json={"on": True})
    assert refused.status_code == 409
    assert "I cannot write" in refused.json["detail"]


def test_an_agent_that_may_not_change_it_says_so(agent: Stand):
    assert agent.put("/v1/service", json={"on": True}).json["on"] is False
