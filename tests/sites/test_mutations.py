"""Whatever mark a site takes away from its pages, the reader says so, and never puts a name to another's words.

``make mutate`` tries every mark on every page; here every twelfth is tried on each page.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.sites import mutate

pytestmark = [pytest.mark.browser, pytest.mark.chromium]


@pytest.mark.parametrize("page", mutate.PAGES)
def test_no_loss_is_silent_and_no_name_is_wrong(tab: Any, page: str) -> None:
    found = mutate.table(tab, [page], every=12)
    assert [str(o) for o in found if o.kind in ("SILENT", "WRONG")] == []


@pytest.mark.parametrize(
    ("page", "mark"),
    [
        ("x/home", mutate.Mark(tag="time")),
        ("x/status", mutate.Mark("data-testid", value="User-Name")),
        ("facebook/home", mutate.Mark("data-ad-rendering-role", value="profile_name")),
        ("facebook/post-dialog", mutate.Mark("role", value="article")),
        ("facebook/profile", mutate.Mark(tag="a")),
        ("x/home", mutate.Mark("data-testid", value="tweet-text-show-more-link", how="remove")),
    ],
)
def test_what_a_page_cannot_be_read_without_is_told_when_it_goes(tab: Any, page: str, mark: mutate.Mark) -> None:
    before = mutate.reading(tab, page)
    assert mutate.outcome(tab, page, mark, before).kind == "told"


@pytest.mark.parametrize("how", ["rename", "remove"])
def test_a_heading_whose_links_lost_their_role_still_names_its_author(tab: Any, how: str) -> None:
    before = mutate.reading(tab, "facebook/profile")
    found = mutate.outcome(tab, "facebook/profile", mutate.Mark("role", value="link", how=how), before)
    assert (found.kind, "author" in found.changed) == ("warned", False)


def test_the_comparison_sees_a_loss_and_a_wrong_name() -> None:
    author = {"handle": "joe", "id": None, "name": "Joe"}
    post = {"id": "7", "text": "Hi", "author": author}
    whole = {"posts": [post], "account": None, "own": [], "truncated": [], "hidden": [], "kind": "home"}
    assert mutate.compared(whole, whole) == ([], False)
    assert mutate.compared(whole, whole | {"posts": []}) == (["posts"], False)
    other = post | {"author": author | {"name": "Ana"}}
    assert mutate.compared(whole, whole | {"posts": [other]}) == (["author"], True)
    nameless = post | {"author": author | {"name": None}}
    assert mutate.compared(whole, whole | {"posts": [nameless]}) == (["author"], False)
