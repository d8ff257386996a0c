"""docs/storage.md tells the format truly: its examples are run one after the other, and they print what it says."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import uuid
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent.ledger.ledger import Ledger
from agent.model import Author, InReplyTo, Me, NewAcknowledgement, Observation, OwnAccount, Page, Post
from agent.store.kept import KINDS
from agent.store.schema import NOD
from agent.store.tiny_log import TinyLog
from tests.durability.started import ROOT

PAGE = ROOT / "docs" / "storage.md"
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
BLOCKS = re.findall(r"^```(sh|python|text)\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.M | re.S)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder in which Maya asked and was answered."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    with closing(TinyLog(folder / "nod.db")) as log:
        ledger = Ledger(log, lambda: NOON.replace(hour=13))
        ledger.set_me(Me(accounts=[OwnAccount(platform="x", handle="ima")]))
        asked = Post(
            platform="x",
            id="1790000000000000001",
            kind="reply",
            author=Author(handle="maya", name="Maya Ostrow"),
            text="When does the coupon expire?",
            at=NOON,
            thread="1780000000000000001",
            thread_author="ima",
            in_reply_to=InReplyTo(id="1780000000000000001", author="ima"),
        )
        place = Page(platform="x", kind="mentions", url="https://x.com/notifications/mentions")
        ledger.observe(Observation(page=place, posts=[asked]))
        ledger.acknowledge(
            NewAcknowledgement(
                client_id=str(uuid.uuid5(uuid.NAMESPACE_URL, "x:1790000000000000002")),
                platform="x",
                kind="reply",
                post="x:1790000000000000001",
                own_post="x:1790000000000000002",
                text="It ends on Friday, Maya.",
                at=NOON.replace(minute=30),
            )
        )
    return folder


@pytest.mark.skipif(
    shutil.which("sqlite3") is None, reason="the command sqlite3, which the page uses, is not installed"
)
def test_every_example_prints_what_the_page_says(data: Path, tmp_path: Path) -> None:
    here = tmp_path / "here"
    here.mkdir()
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "NOD_DATA_DIR": str(data), "PATH": path, "PYTHONPATH": str(ROOT)}
    said = ""
    for kind, text in BLOCKS:
        if kind == "text":
            assert said == text
            continue
        command = ["sh", "-e", "-c", text] if kind == "sh" else [sys.executable, "-c", text]
        done = subprocess.run(command, cwd=here, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, f"{text}\n{done.stderr}"
        said = "\n".join(line for line in done.stdout.splitlines(keepends=False) if not line.startswith("Wrote "))
        said += "\n" if said else ""
    assert len(BLOCKS) > 12


def test_the_page_names_every_table_with_its_key() -> None:
    told = dict(re.findall(r"^\| `t_(\w+)` \| .* \| `?(\w+)`? \|$", PAGE.read_text(encoding="utf-8"), re.M))
    assert told == {name: layout.key or "none" for name, layout in NOD.items()}


def test_the_database_holds_nothing_that_the_page_does_not_tell(data: Path) -> None:
    with closing(sqlite3.connect(data / "nod.db")) as held:
        names = {name for (name,) in held.execute("SELECT name FROM sqlite_master WHERE sql IS NOT NULL")}
        keys = {key for (key,) in held.execute("SELECT k FROM meta")}
    page = PAGE.read_text(encoding="utf-8")
    searched = re.compile(r"[sv]_(people|acknowledgements)(_\w+)?")
    untold = {
        name for name in names if not (name.startswith("i_") or searched.fullmatch(name) or name.startswith("sqlite_"))
    }
    assert {name for name in untold if f"`{name}`" not in page and f"`{name}(" not in page} == set()
    assert {key for key in keys if f"`{key}`" not in page} == set()


def test_the_page_names_each_kind_of_an_export_and_what_the_state_leaves_out() -> None:
    section = PAGE.read_text(encoding="utf-8").split("## An export")[1]
    sentences = (
        re.search(start + r" (.*?)(?::| and when)", section, re.S) for start in ("The kinds are", "leaves out")
    )
    named, left_out = (set(re.findall(r"`(\w+)`", sentence[1])) for sentence in sentences)
    assert named == {kind.table for kind in KINDS} | {"changes", "forget_key", "forgotten"}
    assert left_out == {kind.table for kind in KINDS if not kind.state} | {"changes"}
