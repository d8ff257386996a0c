"""The training data: whole, only what may be used, and named in NOTICE."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Sequence

import pytest

from tests.labelled import drafts
from tests.labelled.scenes import scenes
from tests.labelled.sets import WORD, everyday, messages, pairs, plain
from training import records

pytestmark = pytest.mark.slow("compares every line with every other")

PARTS = sorted(records.checksums())


def test_each_file_has_its_checksum_and_each_checksum_its_file() -> None:
    assert {path.name for path in records.DATA.glob("*.xz")} == set(PARTS)
    for name in PARTS:
        assert hashlib.sha256((records.DATA / name).read_bytes()).hexdigest() == records.checksums()[name]


def test_no_test_part_is_here() -> None:
    assert {name.split(".")[1] for name in PARTS} == {"train", "val"}


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("goemotions.train.tsv", 43_410),
        ("goemotions.val.tsv", 5_426),
        ("politeness.train.tsv", 7_699),
        ("politeness.val.tsv", 1_070),
        ("sms_spam.train.tsv", 3_934),
        ("sms_spam.val.tsv", 546),
        ("invented.train.tsv", 148_321),
        ("invented_pairs.train.tsv", 28_428),
        ("invented_drafts.train.tsv", 38_682),
        ("invented_endings.train.tsv", 4_743),
    ],
)
def test_a_file_holds_its_rows_as_its_readme_says(name: str, rows: int) -> None:
    lines = (records.DATA / "README.md").read_text(encoding="utf-8").splitlines()

    assert len(records.records(name)) == rows
    assert any(f"| `{name.split('.')[0]}` |" in line and f"{rows:,}" in line for line in lines)


def test_a_changed_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "checksums", lambda: {"sms_spam.val.tsv.xz": "0" * 64})

    with pytest.raises(records.NotTheFile, match=r"sms_spam\.val\.tsv\.xz"):
        records.records("sms_spam.val.tsv")


def test_marks_that_a_spreadsheet_put_around_a_text_are_none_of_its_own() -> None:
    texts = [row["text"] for row in records.records("goemotions.train.tsv")]

    assert any('"' in text for text in texts)
    assert not any('""' in text and text.startswith('"') and text.endswith('"') for text in texts)


@pytest.mark.parametrize("part", sorted({name.split(".")[0] for name in PARTS}))
def test_notice_names_each_source(part: str) -> None:
    notice = (records.DATA.parents[1] / "NOTICE").read_text(encoding="utf-8")

    assert f"training/data/{part}.*.tsv.xz" in notice


def test_no_training_line_is_nearly_a_sealed_one() -> None:
    """A sealed line that was trained on would judge nothing."""
    sealed = [line.text for line in (*messages("held"), *everyday("held"), *plain())]
    sealed += [text for pair in pairs("held") for text in (pair.post, pair.reply)]
    sealed += [post["text"] for scene in scenes("held") for post in scene.posts]
    trained = [row["text"] for row in records.records("invented.train.tsv")]
    trained += [row[side] for row in records.records("invented_pairs.train.tsv") for side in ("post", "reply")]
    trained += [
        row[side] for row in records.records("invented_endings.train.tsv") for side in ("post", "mine", "theirs")
    ]
    assert nearly(trained, sealed) == []


def test_no_draft_of_the_training_data_is_nearly_a_sealed_one() -> None:
    files = sorted(path for path in drafts.FOLDER.glob("*.held.tsv") if path != drafts.STRANGERS)
    lines = [line for path in files for line in drafts.lines(path.name.split(".")[0], "held")]
    lines += [line for line, _ in drafts.strangers()]
    sealed = [text for line in lines for text in (line.post, line.draft)]
    sealed += [post["text"] for scene in scenes("held") for post in scene.posts]
    trained = [row[side] for row in records.records("invented_drafts.train.tsv") for side in ("post", "draft")]
    trained += [row[side] for row in records.records("invented_pairs.train.tsv") for side in ("post", "reply")]
    trained += [
        row[side] for row in records.records("invented_endings.train.tsv") for side in ("post", "mine", "theirs")
    ]
    assert nearly(trained, sealed) == []


def nearly(trained: Sequence[str], sealed: Sequence[str]) -> list[str]:
    """The lines that share over half of their 4-grams with a sealed one."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    grams = [four_grams(text) for text in sealed]
    for number, found in enumerate(grams):
        for gram in found:
            places[gram].append(number)
    found = []
    for text in trained:
        mine = four_grams(text)
        shared = Counter(number for gram in mine for number in places[gram])
        if any(2 * count > min(len(mine), len(grams[number])) for number, count in shared.items()):
            found.append(text)
    return found


def four_grams(text: str) -> set[tuple[str, ...]]:
    words = WORD.findall(text.lower())
    return {tuple(words[start : start + 4]) for start in range(len(words) - 3)}
