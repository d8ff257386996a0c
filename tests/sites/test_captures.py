"""The reader on real pages, against what was counted in them by other means before (``count_captures.py``)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.sites.count_captures import sealed

PAGES = Path(__file__).resolve().parents[3] / "shared" / "pages"
FOUND = json.loads(Path(__file__).with_name("captures.json").read_text("utf-8"))
ADDRESS = {
    "x/x-home-2025-11.html": "https://x.com/home",
    "x/x-status-loggedout-2025-11.html": "focused",
    "x/x-status-modal-replies-2024-11.html": "focused",
    "x/x-status-shell-sanitised-2026-09.html": "focused",
    "x/x-tweet-linkcard-2025-10.html": "focused",
    "x/x-tweet-quote-2025-10.html": "https://x.com/home",
    "x/x-tweet-timeline-2024-11.html": "https://x.com/home",
    "facebook/fb-group-post-comments-vi-2026-01.html": "https://www.facebook.com/groups/1",
    "facebook/fb-group-post-composer-2025-05.html": "https://www.facebook.com/groups/1",
    "facebook/fb-post-dialog-comments-loggedout-2025-11.html": "https://www.facebook.com/",
}

pytestmark = [
    pytest.mark.browser,
    pytest.mark.chromium,
    pytest.mark.skipif(not PAGES.is_dir(), reason="the real captures (../shared/pages) are not on this machine"),
]


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def sealed_post(post: dict[str, Any]) -> dict[str, str]:
    """A post of the reader in the shape of ``captures.json``."""
    salt, key = FOUND["salt"], post["id"]
    author = post["author"]
    shown = {
        "handle": author["id"] or author["handle"],
        "name": squeezed(author["name"] or ""),
        "at": post["at"],
        "text": squeezed(post["text"]),
        "quoted": post["in_reply_to"]["author"] if post["kind"] == "quote" else None,
    }
    return {"id": sealed(salt, key)} | {field: sealed(salt, key, value) for field, value in shown.items() if value}


@pytest.mark.parametrize("name", sorted(FOUND["pages"]))
def test_a_real_page_is_read_as_it_was_counted(tab: Any, name: str) -> None:
    expected = FOUND["pages"][name]
    html = (PAGES / name).read_text("utf-8", errors="replace")
    url = ADDRESS[name]
    if url == "focused":
        href = re.search(r'href="[^"]*?(/\w+/status/\d+)"', html)
        assert href
        url = "https://x.com" + href[1]
    page = tab.read(url, html)
    posts = [
        p
        for p in page["posts"]
        if p["kind"] != "comment" and not (p["platform"] == "facebook" and p["kind"] == "reply")
    ]
    comments = [p for p in page["posts"] if p not in posts]
    print(f"{name}: posts {len(posts)}/{len(expected['posts'])}, comments {len(comments)}/{len(expected['comments'])}")
    assert [sealed_post(p) for p in posts] == expected["posts"]
    assert [sealed_post(p) for p in comments] == expected["comments"]
    assert page["reasons"] == []
    assert page["anchored"]
    assert sum(p["kind"] == "quote" for p in posts) == expected["quotes"]
    assert len(page["truncated"]) == expected["truncated"]
    assert page["second"] == len(posts) + len(comments)
    assert (
        sealed(FOUND["salt"], page["account"]["handle"]) == expected["viewer"]
        if expected["viewer"]
        else not page["account"]
    )
    if expected["show_cells"]:
        assert "more replies" in page["hidden"]
