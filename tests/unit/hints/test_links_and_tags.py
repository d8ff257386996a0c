"""Links and hashtags that somebody asked for, and a sentence about a link that leaves out its "I"."""

from __future__ import annotations

import pytest

from agent.hints.advise import advise
from agent.hints.beside import beside


def remarks(draft: str, post: str | None = None) -> set[str]:
    hints = advise(beside(draft, "reply" if post else "post", post, names=("Jo Lind",) if post else ()))
    return {hint.id for hint in hints} & {"link-dump", "hashtags"}


@pytest.mark.parametrize(
    ("draft", "post", "told"),
    [
        ("https://food.example/dal", "where's that dal recipe from?", set()),
        ("https://food.example/dal", "What's the link?", set()),
        ("https://food.example/dal", "How was your weekend?", {"link-dump"}),
        ("https://food.example/dal", "I made your dal.", {"link-dump"}),
        ("#pottery #studiopottery #claylife #ceramics mostly", "which hashtags do you use?", set()),
        ("#pottery #studiopottery #claylife #ceramics mostly", "Lovely bowl. Which glaze?", {"hashtags"}),
    ],
)
def test_what_was_asked_for_is_given_without_a_remark(draft: str, post: str, told: set[str]) -> None:
    assert remarks(draft, post) == told


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("Listening to this today https://song.example/1", set()),
        ("Found the recipe that Jo was asking for https://food.example/dal", set()),
        ("Just finished this one https://books.example/7", set()),
        ("Found dead at sea: the last of the herring boats https://news.example/7", {"link-dump"}),
        ("Watching brief for the harbour council https://news.example/7", {"link-dump"}),
        ("Harbour council finds the money for a new crane https://news.example/7", {"link-dump"}),
    ],
)
def test_who_leaves_out_the_i_still_speaks_for_themselves(draft: str, told: set[str]) -> None:
    assert remarks(draft) == told
