"""The sample archives beside the repository, where they are there: exactly what is expected of them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from agent.archives.folder import Folder
from agent.archives.opening import Opened, ready
from agent.importing.run import taken_in
from agent.ledger.ledger import Ledger
from agent.model.archived import Act
from agent.settings import now
from agent.store.memory import MemoryLog
from tests.unit.archives.made_up import acts

ARCHIVES = Path(__file__).resolve().parents[4] / "shared" / "archives"
pytestmark = pytest.mark.skipif(not ARCHIVES.is_dir(), reason="../shared/archives is not on this machine")
#: Of what an independent reader counted in the first, Nod takes two quotes less (of a post that the same words answer, and
#: of one that they link twice) and four mentions of those whom they quote: nobody is counted twice.
COUNTS = {
    "x-2025-full": {"reply": 420, "mention": 592, "repost": 643, "quote": 90},
    "x-2024-notes": {"reply": 62, "mention": 24, "repost": 5, "quote": 10},
    "x-2021-tweet-js": {"mention": 18, "repost": 12},
}


def sample(name: str) -> Opened:
    return ready(name, Folder(ARCHIVES / name))


def expected(name: str) -> list[dict[str, object]]:
    told = json.loads((ARCHIVES / name / "expected.json").read_text())["acknowledgements"]
    return list(told)


def test_the_invented_archive_of_x_gives_its_thirteen_and_the_like_of_a_known_author() -> None:
    found = acts(sample("synthetic-x"))

    def line(act: Act) -> tuple[object, ...]:
        assert act.to is not None
        assert act.at is not None
        return act.source, act.kind, act.to.id, act.to.handle, act.post, act.at.isoformat().replace("+00:00", "Z")

    wanted = [
        (f"x:{one['source_id']}", one["kind"], one["account"]["id"], one["account"]["handle"], one["post"], one["at"])  # type: ignore[index]
        for one in expected("synthetic-x")
    ]
    assert len(wanted) == 13
    assert Counter(line(act) for act in found if act.kind != "like") == Counter(wanted)
    assert [(act.post, act.at) for act in found if act.kind == "like"] == [("x:1763489351070646272", None)]


def test_the_invented_export_of_facebook_gives_its_seventeen() -> None:
    def line(act: Act) -> tuple[object, ...]:
        assert act.at is not None
        name, id = (act.to.name, act.to.id) if act.to else (None, None)
        return int(act.at.timestamp()), act.kind, name, id, act.url

    wanted = [
        (one["timestamp"], one["kind"], one["person"], one.get("platform_id"), one.get("url"))
        for one in expected("synthetic-facebook")
    ]
    assert len(wanted) == 17
    assert Counter(line(act) for act in acts(sample("synthetic-facebook"))) == Counter(wanted)


@pytest.mark.parametrize("name", COUNTS)
def test_a_real_archive_of_x_gives_what_an_independent_reader_counted(name: str) -> None:
    found = [act for act in acts(sample(name)) if act.kind != "like"]
    assert Counter(act.kind for act in found) == COUNTS[name]
    named = {act.to.id or act.to.handle for act in found if act.to}
    assert len(named) == {"x-2025-full": 548, "x-2024-notes": 57, "x-2021-tweet-js": 17}[name]


def test_in_the_log_a_quoted_handle_and_its_id_are_one_person() -> None:
    log = MemoryLog()
    record = taken_in(Ledger(log, now), sample("x-2025-full"))
    assert {kind: record.counts[kind] for kind in COUNTS["x-2025-full"]} == COUNTS["x-2025-full"]
    assert "known" not in record.counts
    assert record.counts["people"] == 514  # 548 ids and handles: 34 handles of quotes belong to ids among them
    assert record.since is not None
    assert record.since.year == 2010


@pytest.mark.parametrize(
    ("name", "kept", "own"), [("facebook-2022-danish", 16, 7), ("facebook-2022-mixed-redacted", 8, 0)]
)
def test_a_real_export_of_facebook_is_read_whole_and_guesses_nobody(name: str, kept: int, own: int) -> None:
    record = taken_in(Ledger(MemoryLog(), now), sample(name))
    assert record.state == "done"
    assert sum(record.counts.get(kind, 0) for kind in ("comment", "like", "mention")) == kept
    assert record.left_out.get("own", 0) == own
    assert "not-understood" not in record.left_out
    assert record.counts["unattributed"] == kept  # no list of friends, and no sentence in English names anybody
