"""An import whose process dies, whose disk is full, or that somebody else takes in or back at the same time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from agent.importing import run
from agent.importing.alone import BROKEN_OFF, Alone, say_broken_off
from agent.ledger import taking_back_import
from agent.ledger.changes import ChangeRefused, UnknownImport
from agent.ledger.importing import Importing
from agent.store.failures import StoreFailed
from agent.store.log import ImportRecord
from tests.unit.archives.made_up import mention, tweet, x_files
from tests.unit.importing.conftest import Archives

FILES = x_files(*(tweet(f"@joe {day}", f"2024-03-{day:02}T10:00:00", mention("joe")) for day in range(1, 7)))


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "STEP", 2)


def killed(archives: Archives) -> None:
    """What a process leaves that is killed behind the first step."""

    class Killed(BaseException):
        pass

    def kill(record: ImportRecord) -> None:
        if record.cursor:
            raise Killed

    with pytest.raises(Killed):
        archives.take(FILES, progress=kill)


def test_what_was_broken_off_says_so_and_goes_on(archives: Archives, tmp_path: Path) -> None:
    killed(archives)
    imports = archives.world.ledger.imports
    (held,) = imports.all().items
    assert held.state == "running"
    lock = Alone(tmp_path / "imports", held.id)
    say_broken_off(archives.world.ledger, tmp_path / "imports")
    assert imports.one(held.id).state == "running"  # another process is at it
    lock.close()
    say_broken_off(archives.world.ledger, tmp_path / "imports")
    assert (imports.one(held.id).state, imports.one(held.id).problem) == ("cancelled", BROKEN_OFF)
    ended = archives.take(FILES)
    assert (ended.state, ended.problem, ended.counts["new"]) == ("done", None, 6)


def test_one_import_is_one_processs_at_a_time(tmp_path: Path) -> None:
    first = Alone(tmp_path / "imports", "i0")
    with pytest.raises(ChangeRefused, match="Another Nod takes this archive in"):
        Alone(tmp_path / "imports", "i0")
    Alone(tmp_path / "imports", "i1").close()
    first.close()
    Alone(tmp_path / "imports", "i0").close()
    assert not (tmp_path / "imports").exists()


@pytest.mark.parametrize("fault", [StoreFailed("The disk is full."), ValueError("a fault")])
def test_whatever_ends_it_is_told_and_it_goes_on(
    archives: Archives, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    keep = Importing.keep

    def failing(of: Importing, *given: Any) -> ImportRecord:
        if of.record.cursor == 4:
            raise fault
        return keep(of, *given)

    with monkeypatch.context() as patch:
        patch.setattr(Importing, "keep", failing)
        with pytest.raises(type(fault)):
            archives.take(FILES)
    (broken,) = archives.world.ledger.imports.all().items
    assert (broken.state, broken.counts["new"]) == ("cancelled", 4)
    assert broken.problem == (str(fault) if isinstance(fault, StoreFailed) else run.BROKE)
    assert archives.take(FILES).counts["new"] == 6


def test_what_was_half_taken_back_is_read_anew_from_its_beginning(
    archives: Archives, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = archives.state()
    taken = archives.take(FILES)
    whole = archives.log()
    taking = taking_back_import._TakingBack.all

    def failing(step: Any) -> int:
        if len(archives.log()) < len(whole):
            raise StoreFailed("The disk is full.")
        return taking(step)

    with monkeypatch.context() as patch:
        patch.setattr(taking_back_import._TakingBack, "all", failing)
        with pytest.raises(StoreFailed):
            archives.world.ledger.imports.take_back(taken.id)
    assert len(archives.log()) == 4
    assert archives.take(FILES).state == "done"
    assert archives.log() == whole
    archives.world.ledger.imports.take_back(taken.id)
    assert archives.state() == before


def test_taken_back_behind_the_last_step_nothing_is_left(archives: Archives) -> None:
    before = archives.state()

    def take_back(record: ImportRecord) -> None:
        if record.cursor == 6:
            archives.world.ledger.imports.take_back(record.id)

    with pytest.raises(UnknownImport):
        archives.take(FILES, progress=take_back)
    assert archives.state() == before
