"""The scores from which a label is given: picked so that what is said is right."""

from __future__ import annotations

from training.cuts import LIKELY, of_all, sure_cut

SCORES = [0.9, 0.8, 0.7, 0.6]


def test_a_cut_is_the_lowest_score_from_which_the_first_precision_holds() -> None:
    assert sure_cut(SCORES, [True, True, True, False], (1.0,), least=1) == 0.7
    assert sure_cut(SCORES, [True, True, False, True], (1.0, 0.75), least=1) == 0.8
    assert sure_cut(SCORES, [False, True, True, True], (1.0, 0.75), least=1) == 0.6


def test_no_cut_from_too_few_texts_or_where_no_precision_is_reached() -> None:
    assert sure_cut(SCORES, [True] * 4, (1.0,), least=5) is None
    assert sure_cut(SCORES, [False] * 4, (0.9,), least=1) is None


def test_a_cut_holds_on_every_list_of_texts_and_is_no_unlikely_score() -> None:
    assert of_all([0.6, 0.8]) == 0.8
    assert of_all([0.01]) == LIKELY
    assert of_all([0.6, None]) is None
