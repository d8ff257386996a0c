"""A kind of page that nobody had heard of is read by one entry in a map and one replica (docs/adding-a-site.md)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.sites.x_shapes import page, post, post_id

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

MAP = Path(__file__).resolve().parents[2] / "extension" / "sites" / "x.json"
ADDRESS = "https://x.com/i/campfires/77"
REPLICA = page(*(post(f"p_{n}", f"P {n}", n, f"By the fire {n}") for n in range(6)))
ENTRY = {"path": "/i/campfires/{post}", "kind": "campfire", "posts": True, "many": True}


def use(tab: Any, site_map: object, own: bool = False) -> Any:
    return tab.ask("([map, own]) => sites.siteFor(new URL('https://x.com/')).use(map, own)", [site_map, own])


def newer(**parts: Any) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(MAP.read_text("utf-8"))
    return made | {"map": "x 2027-01-01"} | parts


def test_one_entry_makes_a_page_known(tab: Any) -> None:
    assert tab.read(ADDRESS, REPLICA)["kind"] == "other"
    site_map = newer()
    site_map["pages"].insert(0, ENTRY)
    assert use(tab, site_map) is None
    read = tab.again()
    assert (read["kind"], read["coverage"]["health"], read["map"]) == ("campfire", "ok", "x 2027-01-01")
    assert [p["id"] for p in read["posts"]] == [post_id(n) for n in range(6)]
    tab.ask("() => { for (const e of document.querySelectorAll('article')) e.remove(); }")
    assert tab.again()["coverage"]["health"] == "broken"  # such a page should hold posts


def test_a_broken_map_is_refused_and_the_last_good_one_stays(tab: Any) -> None:
    tab.read(ADDRESS, REPLICA)
    good = newer()
    good["pages"].insert(0, ENTRY)
    assert use(tab, good) is None
    for broken in (
        None,
        "x",
        newer(fields={}),
        newer(fields=good["fields"] | {"post": ["..article"]}),
        newer(fields=good["fields"] | {"post": ["article{display:none}"]}),
    ):
        assert isinstance(use(tab, broken), str)
        assert tab.again()["kind"] == "campfire"


def test_an_older_map_changes_nothing_unless_it_is_the_users_own(tab: Any) -> None:
    tab.read(ADDRESS, REPLICA)
    older = newer(map="x 2020-01-01")
    older["pages"].insert(0, ENTRY)
    assert use(tab, older) is None
    assert tab.again()["kind"] == "other"
    assert use(tab, older, True) is None
    assert tab.again()["kind"] == "campfire"
