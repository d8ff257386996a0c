"""The training data: whole, only what may be used, and named in NOTICE."""

from __future__ import annotations

import hashlib

import pytest

from training import records

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
    ],
)
def test_a_file_holds_its_rows(name: str, rows: int) -> None:
    assert len(records.records(name)) == rows


def test_a_changed_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "checksums", lambda: {"sms_spam.val.tsv.xz": "0" * 64})

    with pytest.raises(records.NotTheFile, match=r"sms_spam\.val\.tsv\.xz"):
        records.records("sms_spam.val.tsv")


@pytest.mark.parametrize("part", sorted({name.split(".")[0] for name in PARTS}))
def test_notice_names_each_source(part: str) -> None:
    notice = (records.DATA.parents[1] / "NOTICE").read_text(encoding="utf-8")

    assert f"training/data/{part}.*.tsv.xz" in notice
