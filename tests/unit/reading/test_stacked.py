"""What the heads say together: trees are followed as they stand, and the labels that are shipped come out of them."""

from __future__ import annotations

import pytest

from agent.reading import heads, stacked
from agent.reading.odds import likely
from agent.reading.stacked import WORDS, Stack, Trees

THANKED = (0, 1.0, -0.5, (1, 3.0, 0.25, 2.0))
"""Up to 1 of the first input: -0.5; above it 0.25 up to 3 of the second, else 2."""


@pytest.mark.parametrize(
    ("thanks", "story", "log_odds"), [(1.0, 9.0, -0.5), (1.1, 3.0, 0.25), (1.1, 3.1, 2.0), (-7.0, 1.0, -0.5)]
)
def test_each_tree_adds_the_leaf_that_the_scores_lead_to(thanks: float, story: float, log_odds: float) -> None:
    stack = Stack(["thanks", "story"], {"praised": Trees(-1.0, [THANKED, 0.5])})

    said = stack.scores({"praised": 0.0, "story": story, "thanks": thanks}, 5)

    assert said == {"praised": pytest.approx(likely(-1.0 + log_odds + 0.5))}


def test_where_its_own_head_speaks_against_a_label_the_others_are_not_asked() -> None:
    stack = Stack(["thanks", "story"], {"thanks": Trees(3.0, []), "story": Trees(-9.0, [])})

    against = stack.scores({"thanks": -2.0, "story": -2.0}, 5)

    assert against == {"thanks": pytest.approx(likely(-2.0)), "story": pytest.approx(likely(-2.0))}
    assert stack.scores({"thanks": -1.0, "story": 0.0}, 5)["thanks"] == pytest.approx(likely(3.0))


def test_a_tree_may_look_at_how_many_words_the_text_has() -> None:
    stack = Stack(["thanks", WORDS], {"thanks": Trees(0.0, [(1, 3.0, -1.0, 1.0)])})

    few, many = (stack.scores({"thanks": 0.0}, words)["thanks"] for words in (3, 4))

    assert (few, many) == (pytest.approx(likely(-1.0)), pytest.approx(likely(1.0)))


def test_what_is_written_is_read_back() -> None:
    made = Stack(["thanks", "story"], {"praised": Trees(-1.0, [THANKED, 0.5]), "story": Trees(0.0, [])})

    assert stacked.load(stacked.dump(made)) == made


def test_the_shipped_file_read_and_written_again_is_the_same() -> None:
    data = stacked.FILE.read_bytes()

    assert stacked.dump(stacked.load(data)) == data


def test_its_labels_come_out_of_it_and_all_others_out_of_their_heads() -> None:
    text = "Thank you, your bread was lovely, I ate it all"
    margins = heads.MESSAGES.margins(text)
    together = stacked.stack().scores(margins, len(text.split()))

    said = heads.scores(text, [])

    assert stacked.stack().inputs == [*margins, WORDS]
    assert {*together} == {"complaint", "praised", "story"}
    assert said == {name: pytest.approx(likely(margin)) for name, margin in margins.items()} | together
