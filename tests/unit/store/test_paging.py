"""A list that has several pages is walked along from its beginning to its end."""

from __future__ import annotations

from agent.store.log import Page
from agent.store.paging import each

PAGES = {None: Page(["a", "b"], "1"), "1": Page([], "2"), "2": Page(["c"])}


def test_every_item_of_every_page_comes_in_its_order() -> None:
    assert list(each(lambda *, cursor: PAGES[cursor])) == ["a", "b", "c"]


def test_a_page_is_asked_for_when_all_of_the_one_before_was_taken() -> None:
    asked: list[str | None] = []

    def listed(*, cursor: str | None) -> Page[str]:
        asked.append(cursor)
        return PAGES[cursor]

    items = each(listed)
    assert asked == []
    assert [next(items), next(items)] == ["a", "b"]
    assert asked == [None]
    assert next(items) == "c"
    assert asked == [None, "1", "2"]
