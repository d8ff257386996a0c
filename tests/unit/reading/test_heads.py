"""The heads: what the shipped file says, how it says it, and that nothing in it can run."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from math import exp
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.hints import learned, together
from agent.nudges import ending
from agent.reading import heads, headsfile, meeting, ngrams, stacked, utf16
from agent.reading.headsfile import FORMAT, Head, NotHeads, dump, load
from agent.reading.scorer import Scorer
from agent.reading.wordplaces import places

ROOT = Path(__file__).resolve().parents[3]
LABELS = {"thanks", "praise", "complaint", "question", "story", "distress", "hostile", "spam", "warm", "polite"}
NAMES = LABELS | {"praised", "upset", "low", "happy", "excited"}


def words_at(text: str, span: tuple[int, int]) -> str:
    return text.encode("utf-16-le", "surrogatepass")[2 * span[0] : 2 * span[1]].decode("utf-16-le", "surrogatepass")


def test_the_shipped_files_are_those_that_were_made() -> None:
    lines = (ROOT / "training" / "heads.sha256").read_text().splitlines()

    assert [line.split()[1] for line in lines] == [
        "agent/data/heads.bin",
        "agent/data/stacked.json.xz",
        "agent/data/meeting.bin",
        "agent/data/drafts.bin",
        "agent/data/posts.bin",
        "agent/data/drafts_stacked.json.xz",
        "agent/data/endings.bin",
    ]
    for digest, name in map(str.split, lines):
        assert hashlib.sha256((ROOT / name).read_bytes()).hexdigest() == digest


def test_all_data_of_the_reading_together_is_small() -> None:
    data = [path for path in heads.FILE.parent.rglob("*") if path.is_file() and path.parent.name != "match"]  # an extra

    made = {learned.FILE, learned.FILE_OF_POSTS, together.FILE, ending.FILE}
    assert {heads.FILE, stacked.FILE, meeting.FILE, *made} <= {*data}
    assert sum(file.stat().st_size for file in data) <= 1_500_000


def test_there_is_a_score_for_each_label_between_none_and_certain() -> None:
    scores = heads.scores("Thanks, when do you open?")

    assert set(scores) == NAMES
    assert all(0 < score < 1 for score in scores.values())


@pytest.mark.parametrize(
    ("name", "yes", "no"),
    [
        ("thanks", "Thank you so much for this, it helped a lot", "The bus leaves at nine"),
        ("praise", "This is beautiful work, I love it", "The bus leaves at nine"),
        ("complaint", "Your app is awful, what a terrible and annoying thing", "Thank you, this is lovely"),
        ("question", "What does that mean? I am confused", "Thank you, this is lovely"),
        ("distress", "I am so sad and scared, I cried all night", "This is hilarious"),
        ("hostile", "You disgust me, shut up, I hate you", "Could you tell me when you open?"),
        ("spam", "WINNER! Text CLAIM to 80082 now to get your free prize", "See you at home tonight"),
        ("warm", "I hope you feel better soon, thank you for being so kind", "The bus leaves at nine"),
        ("polite", "Thanks for your work! Could you please have a look?", "Why the hell did you remove that?"),
    ],
)
def test_a_plain_case_scores_above_its_opposite(name: str, yes: str, no: str) -> None:
    assert heads.scores(yes)[name] > heads.heads()[name].best > heads.scores(no)[name]


def test_evidence_names_the_words_that_made_the_score() -> None:
    text = "🦊 The parcel came on Tuesday, thank you so much"

    spans = heads.evidence(text, "thanks")

    assert any("thank" in words_at(text, span) for span in spans)
    assert not any("Tuesday" in words_at(text, span) for span in spans)


def test_a_score_is_what_the_file_says_it_is() -> None:
    found = ngrams.rows(["thanks", "!"], ["thanks"])
    head = load(heads.FILE.read_bytes())["thanks"]
    sums = [sum(head.weights[row] - headsfile.ZERO for row in kind) * ngrams.share(len(kind)) for kind in found]

    assert heads.scores("Thanks!")["thanks"] == pytest.approx(1 / (1 + exp(-(head.bias + head.step * sum(sums)))))


def test_a_text_without_words_has_no_scores() -> None:
    assert heads.scores("") == {}
    assert heads.scores(" \n\t") == {}
    assert heads.evidence("", "thanks") == []


def test_a_label_is_given_from_its_cut_on(tmp_path: Path) -> None:
    scorer = scorer_of(tmp_path, sure=0.8)

    assert [scorer.sure("thanks", score) for score in (0.3, 0.79, 0.8)] == [False, False, True]


def test_a_head_that_never_gets_to_nine_in_ten_says_yes_to_nothing(tmp_path: Path) -> None:
    assert not scorer_of(tmp_path, sure=None).sure("thanks", 0.99)


def scorer_of(folder: Path, sure: float | None) -> Scorer:
    """A scorer of one head that weighs nothing."""
    file = folder / "heads.bin"
    file.write_bytes(dump({"thanks": Head(0, 1, 0.4, sure, bytes([headsfile.ZERO]) * ngrams.ROWS)}))
    return Scorer(file)


def test_what_a_rule_found_weighs() -> None:
    assert heads.scores("mighty kind", ["thanks"])["thanks"] > heads.scores("mighty kind", [])["thanks"]


@given(st.text())
def test_any_text_has_scores_and_evidence_inside_it(text: str) -> None:
    for name in heads.scores(text):
        assert all(0 <= start < end <= utf16.units(text) for start, end in heads.evidence(text, name))


@given(st.text(st.characters(exclude_categories=[])))
def test_lone_surrogates_and_control_characters_do_no_harm(text: str) -> None:
    heads.scores(text)


def test_words_stand_where_they_were_found() -> None:
    text = "İstanbul’s [NAME] @joe https://a.example/x?y=1 soooo 12:30!!!"

    found = [text[place.start : place.end] for place in places(text)]

    assert found[:5] == ["İstanbul’s", "[NAME]", "@joe", "https://a.example/x?y=1", "soooo"]


def test_names_addresses_digits_and_long_letters_are_made_alike() -> None:
    assert ngrams.tokens("@maya see https://a.example/1 sooooo 42") == ngrams.tokens("@joe see www.b.example soo 17")


def test_what_is_written_is_read_back() -> None:
    weights = bytes([1, 255] * (ngrams.ROWS // 2))
    made = {"thanks": Head(-1.5, 0.01, 0.4, None, weights), "spam": Head(0.0, 0.5, 0.5, 0.9, weights)}

    assert load(dump(made)) == made


def test_rows_that_weigh_nothing_are_left_out_however_many_stand_together() -> None:
    weights = bytearray([headsfile.ZERO]) * ngrams.ROWS
    for row in (0, 255, 600, ngrams.ROWS - 1):
        weights[row] = 7
    made = {"thanks": Head(0.0, 0.1, 0.5, None, bytes(weights))}

    assert load(dump(made)) == made
    assert len(dump(made)) < 1000


def test_the_shipped_file_read_and_written_again_is_the_same() -> None:
    data = heads.FILE.read_bytes()

    assert dump(load(data)) == data


def test_another_format_or_a_cut_file_is_refused() -> None:
    whole = dump({"thanks": Head(0.0, 0.1, 0.5, None, bytes(ngrams.ROWS))})
    other_table = whole.replace(b'"rows":%d' % ngrams.ROWS, b'"rows":%d' % (ngrams.ROWS // 2))
    fewer_told = whole.replace(b'"told":%d' % ngrams.ROWS, b'"told":9')
    assert whole not in (other_table, fewer_told)

    for data in (b"", b"nod heads 9\n", whole[:-5], whole[: len(FORMAT) + 9], other_table, fewer_told):
        with pytest.raises(NotHeads):
            load(data)


def test_the_file_holds_no_pickle() -> None:
    line = heads.FILE.read_bytes()[len(FORMAT) :].split(b"\n", 1)[0]

    assert {head["name"] for head in json.loads(line)["heads"]} == NAMES
    assert "pickle" not in vars(headsfile)


def test_what_trains_the_heads_is_not_importable_where_the_agent_runs() -> None:
    code = "import importlib.util as u; print([n for n in ('sklearn', 'scipy', 'numpy') if u.find_spec(n)])"

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "[]"
