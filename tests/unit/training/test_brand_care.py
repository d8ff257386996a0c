"""Replies of brands are counted by what somebody judged of each remark, and nothing but ids and judgements is kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent.hints.rules import BY_ID
from training.brand_care import COLUMNS, given, judged, replies, rows


def test_masked_addresses_are_links_again_and_the_customers_last_words_are_answered(tmp_path: Path) -> None:
    turns = [{"role": "client", "text": "Hello"}, {"role": "agent", "text": "Yes?"}, {"role": "client", "text": "Lid?"}]
    file = tmp_path / "replies.jsonl"
    file.write_text(json.dumps({"turns": turns, "final_agent": "Lids &amp; more: <url>"}) + "\n", encoding="utf-8")

    (reply,) = replies(file)

    assert (reply.line, reply.post, reply.text) == (1, "Lid?", "Lids & more: https://desk.example/a")
    assert "placeholder" not in given(reply)


def test_a_reply_with_two_false_remarks_is_one_reply() -> None:
    hints = [(1, "corporate"), (1, "brush-off"), (2, "corporate"), (3, "corporate")]
    known = {(1, "corporate"): False, (1, "brush-off"): False, (2, "corporate"): True}

    *_, of_any = rows(hints, known, 50)

    assert of_any == ("any of them", "4", "3", "1", "2.0")


def test_another_word_than_true_or_false_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "judged.tsv"
    file.write_text("\t".join(COLUMNS) + "\n1\tcorporate\tperhaps\n", encoding="utf-8")

    with pytest.raises(ValueError, match="perhaps"):
        judged(file)


def test_the_kept_list_holds_lines_hints_and_judgements_of_two_hundred_replies_and_more() -> None:
    kept = judged()

    assert len({line for line, _ in kept}) >= 200
    assert {hint for _, hint in kept} <= set(BY_ID)
