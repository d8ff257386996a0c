"""Cuts and figures, on cases small enough to count by hand."""

from __future__ import annotations

import pytest

from training.cuts import best_cut, sure_cut
from training.intervals import Counts, auc, counted, interval


def test_the_best_cut_takes_all_right_ones_and_no_wrong_one() -> None:
    assert best_cut([0.9, 0.8, 0.3, 0.2], [True, True, False, False]) == 0.8


def test_equal_scores_stand_on_one_side_of_a_cut() -> None:
    assert best_cut([0.9, 0.5, 0.5, 0.5], [True, True, True, False]) == 0.5


def test_the_sure_cut_is_the_lowest_with_nine_right_in_ten() -> None:
    scores = [1 - n / 100 for n in range(40)]

    assert sure_cut(scores, [n < 27 for n in range(40)]) == pytest.approx(0.72)  # 27 of 29: with a little to spare
    assert sure_cut(scores, [n % 10 != 0 for n in range(40)]) == pytest.approx(0.61)  # 36 of 40, and never better


def test_a_few_right_ones_make_nothing_sure() -> None:
    assert sure_cut([0.9] * 19 + [0.1] * 30, [True] * 19 + [False] * 30) is None


def test_figures_of_four_counts() -> None:
    counts = counted([True, True, False, False, False], [True, False, True, False, False])

    assert counts == Counts(1, 1, 1, 2)
    assert (counts.precision(), counts.recall(), counts.f1(), counts.accuracy()) == (0.5, 0.5, 0.5, 0.6)
    assert counts.kappa() == pytest.approx((0.6 - 0.52) / 0.48)


def test_an_interval_holds_its_figure_and_narrows_with_more_texts() -> None:
    few, many = (interval(Counts(8 * n, 2 * n, 2 * n, 8 * n), Counts.f1) for n in (1, 50))

    assert few.low < few.value == many.value < few.high
    assert many.high - many.low < few.high - few.low


def test_the_same_counts_have_the_same_interval() -> None:
    assert interval(Counts(5, 2, 3, 9), Counts.f1) == interval(Counts(5, 2, 3, 9), Counts.f1)


def test_the_area_counts_a_tie_half() -> None:
    assert auc([0.9, 0.5, 0.5, 0.1], [True, True, False, False]) == pytest.approx(0.875)
