"""The id of a nudge that a page still shows, after its words turned out to be somebody else's, or were deleted."""

import pytest

from tests.api.stand import Stand, said

DECISIONS = [{"state": "dismissed"}, {"state": "answered"}, {"state": "snoozed", "until": "next-word"}]


@pytest.mark.parametrize("change", DECISIONS, ids=lambda change: change["state"])
@pytest.mark.parametrize("seen", [{"author": {"handle": "maya_prints", "name": "Maya"}}, {"thread": "90"}], ids=str)
def test_a_decision_by_an_old_id_is_taken_where_the_words_are_now(told: Stand, change: dict, seen: dict):
    asked = said(1, "maya", "When does your fox come back?")
    told.see(asked)
    old = told.nudge("maya")["id"]
    told.see({**asked, **seen})
    changed = told.patch(f"/v1/nudges/{old}", json=change)
    assert (changed.status_code, changed.json["state"], changed.json["posts"]) == (200, change["state"], ["x:1"])
    assert told.get("/v1/nudges").json["items"] == []
    assert told.post(f"/v1/undo/{changed.json['undo']}").status_code == 204
    assert [nudge["posts"] for nudge in told.get("/v1/nudges").json["items"]] == [["x:1"]]


def test_the_id_of_a_nudge_that_joined_another_leads_to_that_one(told: Stand):
    asked = said(1, "maya", "When does your fox come back?")
    told.see(asked, said(2, "joe", "Where is the teal bag?"))
    old, joes = told.nudge("maya")["id"], told.nudge("joe")["id"]
    told.see({**asked, "author": {"handle": "joe", "name": "Joe"}})
    changed = told.patch(f"/v1/nudges/{old}", json={"state": "dismissed"}).json
    assert (changed["id"], changed["posts"]) == (joes, ["x:1", "x:2"])


def test_an_id_whose_words_are_gone_says_what_may_have_happened(told: Stand):
    told.see(said(1, "maya", "When does your fox come back?"))
    old = told.nudge("maya")["id"]
    page = {"platform": "x", "kind": "mentions", "url": "https://x.com/notifications/mentions"}
    told.post("/v1/observations", json={"page": page, "gone": ["x:1"]})
    answer = told.patch(f"/v1/nudges/{old}", json={"state": "dismissed"})
    assert answer.status_code == 404
    assert "The words were deleted or turned out to be yours" in answer.json["detail"]
    assert told.get("/v1/people").json["items"][0]["name"] == "Maya"
