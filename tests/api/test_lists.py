"""Nods, kind words, the round, themes and the badge over HTTP."""

from __future__ import annotations

import pytest

from tests.api.stand import Stand, said

URL = "https://x.com/ima/status/100"


@pytest.fixture
def told(agent: Stand) -> Stand:
    """Two kind words and a question under a post of the user's."""
    agent.known_as()
    agent.see(
        said(100, "ima", "The fox is back from the kiln", kind="post", in_reply_to=None, thread="100", url=URL),
        *[
            said(n, who, text, thread="100", in_reply_to={"id": "100", "author": "ima"})
            for n, (who, text) in enumerate(
                [("joe", "I love your fox so much"), ("ana", "Thank you so much"), ("zoe", "When do you open?")], 1
            )
        ],
    )
    return agent


def test_nods_are_cleared_in_one_go_and_that_is_undone(told: Stand):
    [group] = told.get("/v1/nods").json["items"]
    assert (group["count"], group["kind"], group["about"]) == (2, 2, "The fox is back from the kiln")
    answer = told.post("/v1/nods/clear", json={"nudges": group["nudges"]}).json
    assert answer["count"] == 2
    assert [nudge["account"]["handle"] for nudge in told.get("/v1/nudges").json["items"]] == ["zoe"]
    assert told.post(f"/v1/undo/{answer['undo']}").status_code == 204
    assert len(told.get("/v1/nudges").json["items"]) == 3


@pytest.mark.parametrize("body", [{}, {"nudges": []}, {"nudges": ["n"] * 201}, {"nudges": "n0"}, {"all": True}])
def test_clearing_says_what_is_wrong(told: Stand, body: object):
    assert told.post("/v1/nods/clear", json=body).status_code == 422


def test_a_kind_word_is_hidden_and_shown_again(told: Stand):
    assert {one["key"] for one in told.get("/v1/kind-words").json["items"]} == {"x:1", "x:2"}
    answer = told.patch("/v1/kind-words/x:1", json={"state": "hidden"})
    assert answer.json["item"]["state"] == "hidden"
    assert [one["key"] for one in told.get("/v1/kind-words").json["items"]] == ["x:2"]
    assert [one["key"] for one in told.get("/v1/kind-words?state=hidden").json["items"]] == ["x:1"]
    told.post(f"/v1/undo/{answer.json['undo']}")
    assert len(told.get("/v1/kind-words").json["items"]) == 2
    assert told.patch("/v1/kind-words/x:3", json={"state": "kept"}).status_code == 404
    assert told.patch("/v1/kind-words/x:1", json={"state": "loved"}).status_code == 422


def test_the_badge_rests_in_the_quiet_hours(told: Stand):
    assert told.get("/v1/waiting").json == {"waiting": 1, "quiet_until": None}
    told.patch("/v1/settings", json={"quiet": {"since": "00:00", "until": "23:59"}, "tz": "UTC"})
    rests = told.get("/v1/waiting").json
    assert rests["waiting"] == 0
    assert rests["quiet_until"].endswith("T23:59:00Z")
    assert len(told.get("/v1/nudges").json["items"]) == 3


def test_the_round_is_cut_into_parts(told: Stand):
    whole = told.get("/v1/rounds").json["items"]
    assert {place["kind"] for place in whole} >= {"mentions", "notifications", "own-post"}
    first = told.get("/v1/rounds?limit=1").json
    second = told.get(f"/v1/rounds?limit=200&cursor={first['next']}").json
    assert first["items"] + second["items"] == whole
    assert second["next"] is None


def test_themes_take_days(told: Stand):
    assert told.get("/v1/themes?days=7").json == {"items": [], "next": None}
    assert told.get("/v1/themes?days=900").status_code == 422
