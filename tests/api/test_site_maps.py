"""The selector maps: Nod's own one, one that the user lays down, and a broken one that changes nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agent.settings import extension_folder
from agent.site_maps import MapRefused, SiteMaps, read_map
from tests.api.stand import Stand

FOLDER = extension_folder()
assert FOLDER
SITES = FOLDER / "sites"


def built_in(platform: str = "x") -> dict[str, Any]:
    made = json.loads((SITES / f"{platform}.json").read_text("utf-8"))
    assert isinstance(made, dict)
    return made


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "site-maps"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("platform", ["x", "facebook"])
def test_the_agent_serves_the_map_that_came_with_it(agent: Stand, platform: str) -> None:
    answer = agent.get(f"/v1/site-maps/{platform}")
    assert answer.status_code == 200
    assert (answer.json["source"], answer.json["refused"]) == ("nod", None)
    assert answer.json["version"] == answer.json["map"]["map"] == built_in(platform)["map"]
    assert answer.json["map"]["fields"] == built_in(platform)["fields"]


def test_a_site_without_a_map_is_not_found(agent: Stand) -> None:
    assert agent.get("/v1/site-maps/elsewhere").status_code == 404


def test_an_own_map_wins_without_a_restart_and_its_end_is_noticed(own: Path) -> None:
    maps = SiteMaps(own, SITES)
    mended = built_in()
    mended["map"] = "x 2026-12-01"
    mended["fields"]["post"].insert(0, 'article[data-testid="card"]')
    (own / "x.json").write_text(json.dumps(mended))
    served = maps.served("x")
    assert served
    assert (served.version, served.source, served.refused) == ("x 2026-12-01", "own", None)
    assert served.map.fields["post"][0] == 'article[data-testid="card"]'
    (own / "x.json").unlink()
    again = maps.served("x")
    assert again
    assert (again.version, again.source) == (built_in()["map"], "nod")


def test_a_broken_own_map_is_refused_and_the_last_good_one_stays(own: Path) -> None:
    maps = SiteMaps(own, SITES)
    good = built_in() | {"map": "x 2026-12-01"}
    (own / "x.json").write_text(json.dumps(good))
    assert maps.served("x")
    (own / "x.json").write_text("{")
    served = maps.served("x")
    assert served
    assert (served.version, served.source) == ("x 2026-12-01", "own")
    assert served.refused
    fresh = SiteMaps(own, SITES).served("x")
    assert fresh
    assert (fresh.version, fresh.source) == (built_in()["map"], "nod")
    assert fresh.refused


def test_an_own_map_that_is_no_utf_8_is_refused_with_a_sentence(own: Path) -> None:
    (own / "x.json").write_bytes(json.dumps(with_post('[aria-label="é"]'), ensure_ascii=False).encode("latin-1"))
    served = SiteMaps(own, SITES).served("x")
    assert served
    assert (served.source, served.refused) == ("nod", "The map cannot be read: it is not UTF-8.")


def test_an_own_map_that_is_a_link_is_refused(own: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.json").write_text(json.dumps(built_in()))
    (own / "x.json").symlink_to(tmp_path / "elsewhere.json")
    served = SiteMaps(own, SITES).served("x")
    assert served
    assert served.refused == "The map is a link, not a file."


def changed(**parts: Any) -> dict[str, Any]:
    return built_in() | parts


def with_post(*selectors: Any) -> dict[str, Any]:
    return changed(fields=built_in()["fields"] | {"post": list(selectors)})


BROKEN = {
    "no object": [],
    "no version": {key: part for key, part in built_in().items() if key != "map"},
    "another site's": built_in("facebook"),
    "an unknown part": changed(script="alert(1)"),
    "an unknown field": changed(fields=built_in()["fields"] | {"password": ["input"]}),
    "a field missing": changed(fields={"post": ["article"]}),
    "no candidate": with_post(),
    "a rule instead of a selector": with_post("article{display:none}"),
    "an unclosed bracket": with_post("article[data-testid"),
    "no words": with_post(7),
    "a long one": with_post("a" * 500),
    "a pattern as path": changed(pages=[{"path": "/(a+)+$", "kind": "home"}]),
    "an unknown place": changed(pages=[{"path": "/{password}", "kind": "home"}]),
    "a pattern as query": changed(pages=[{"path": "/home", "kind": "home", "query": ["f=(a+)+$"]}]),
    "an unknown flag": changed(pages=[{"path": "/home", "kind": "home", "click": True}]),
    "an expectation of nothing": changed(expect={"nothing": {"in": "post", "means": "name"}}),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_what_is_no_map_is_refused_with_a_sentence(broken: Any) -> None:
    import msgspec

    from agent.site_maps import SiteMap

    whole = msgspec.json.decode((SITES / "x.json").read_bytes(), type=SiteMap)
    with pytest.raises(MapRefused, match=r"map|field|path|page"):
        read_map(json.dumps(broken).encode(), whole)
