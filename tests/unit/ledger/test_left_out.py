"""Groups and pages that the user leaves out, in whichever spelling, on their own pages and in the home feed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agent.ledger.left_out import left_out
from agent.model import SettingsChange

CASES = json.loads((Path(__file__).parents[2] / "left_out.json").read_text(encoding="utf-8"))
GROUP = "https://www.facebook.com/groups/7"


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['url']} by {case['excluded']}")
def test_an_address_in_whichever_spelling_is_judged_as_the_extension_judges_it(case: dict[str, Any]) -> None:
    assert left_out(case["url"], case["excluded"]) is case["out"]


def comment(url: str | None, **more: Any) -> dict[str, Any]:
    return {
        "platform": "facebook",
        "id": "91",
        "kind": "comment",
        "url": url,
        "author": {"name": "Joe", "id": "50"},
        "text": "Ima Self, when does it open?",
        "lang": "en",
        "at": "2026-11-20T09:00:00Z",
        "mentions": ["4000"],
        **more,
    }


@pytest.mark.parametrize(
    ("url", "kept"),
    [(f"{GROUP}/posts/9?comment_id=1", 0), ("https://www.facebook.com/groups/77/posts/9", 1), (None, 1)],
)
def test_a_post_of_a_group_left_out_is_not_kept_from_the_home_feed(world: Any, url: str | None, kept: int) -> None:
    world.ledger.change_settings(SettingsChange(excluded=[GROUP]))
    assert world.see(comment(url), kind="home").kept == kept


def test_a_comment_without_an_address_lies_where_its_thread_does(world: Any) -> None:
    world.ledger.change_settings(SettingsChange(excluded=[GROUP]))
    root = comment(f"{GROUP}/posts/9", id="9", kind="post", mentions=[], text="Carols at eight")
    assert world.see(root, comment(None, thread="9"), kind="home").kept == 0


@pytest.mark.parametrize("url", ["http://[", "https://x.com:port/"])
def test_an_address_that_is_none_is_taken_and_not_kept(world: Any, x: Any, url: str) -> None:
    page = {"platform": "x", "kind": "other", "url": url}
    world.see(x(1, "joe", "Unrelated", in_reply_to=None, thread=None, kind="post"), page=page)
    assert [page.url for page in world.ledger.coverage()] == [""]
