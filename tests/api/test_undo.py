"""Taking back: each decision answers with an undo, which works once and for a day."""

import pytest

from tests.api.stand import Stand, said

MAYAS = "When does your fox come back?"


def state(told: Stand) -> bytes:
    """Everything but revisions and undo entries, to the byte."""
    return told.get("/v1/export?part=state").data


@pytest.mark.parametrize(
    "change",
    [{"state": "dismissed"}, {"state": "answered"}, {"state": "snoozed", "until": "next-word"}],
    ids=lambda change: change["state"],
)
def test_a_decision_about_a_nudge_is_undone_to_the_byte(told: Stand, change: dict):
    told.see(said(1, "maya", MAYAS))
    before = state(told)
    changed = told.patch(f"/v1/nudges/{told.nudge('maya')['id']}", json=change).json
    assert changed["state"] == change["state"]
    assert state(told) != before
    assert told.post(f"/v1/undo/{changed['undo']}").status_code == 204
    assert told.nudge("maya")["state"] == "waiting"
    assert state(told) == before


def test_the_undo_is_told_once_and_not_kept_on_the_nudge(told: Stand):
    told.see(said(1, "maya", MAYAS))
    told.patch(f"/v1/nudges/{told.nudge('maya')['id']}", json={"state": "snoozed", "until": "next-word"})
    (asleep,) = told.get("/v1/nudges?state=snoozed").json["items"]
    assert asleep["undo"] is None


def test_letting_go_closes_what_waits_since_before_that_day_and_is_undone(told: Stand):
    told.see(said(1, "maya", MAYAS, at="2026-11-17T09:00:00Z"), said(2, "joe", "Where is the teal bag?"))
    before = state(told)
    gone = told.post("/v1/nudges/let-go", json={"before": "2026-11-19"}).json
    assert gone["count"] == 1
    assert [nudge["account"]["handle"] for nudge in told.get("/v1/nudges").json["items"]] == ["joe"]
    assert told.post(f"/v1/undo/{gone['undo']}").status_code == 204
    assert state(told) == before


def test_an_acknowledgement_taken_back_lets_them_wait_again_and_is_undone(told: Stand):
    told.see(said(1, "maya", MAYAS))
    told.see(said(2, "ima", "On Sunday.", in_reply_to={"id": "1", "author": "maya"}, at="2026-11-20T09:10:00Z"))
    assert told.get("/v1/nudges").json["items"] == []
    (mine,) = told.get("/v1/acknowledgements").json["items"]
    before = state(told)
    taken = told.delete(f"/v1/acknowledgements/{mine['id']}")
    assert taken.status_code == 200
    assert told.nudge("maya")["state"] == "waiting"
    assert told.get("/v1/acknowledgements").json["items"] == []
    assert told.post(f"/v1/undo/{taken.json['undo']}").status_code == 204
    assert told.get("/v1/acknowledgements").json["items"] == [mine]
    assert state(told) == before


def test_an_undo_works_once(told: Stand):
    told.see(said(1, "maya", MAYAS))
    undo = told.patch(f"/v1/nudges/{told.nudge('maya')['id']}", json={"state": "dismissed"}).json["undo"]
    assert told.post(f"/v1/undo/{undo}").status_code == 204
    again = told.post(f"/v1/undo/{undo}")
    assert again.status_code == 404
    assert again.json["type"] == "urn:nod:unknown-undo"


@pytest.mark.parametrize(("hours", "status"), [(23, 204), (25, 404)])
def test_an_undo_is_good_for_a_day(told: Stand, hours: int, status: int):
    told.see(said(1, "maya", MAYAS))
    undo = told.patch(f"/v1/nudges/{told.nudge('maya')['id']}", json={"state": "dismissed"}).json["undo"]
    told.later(hours=hours)
    assert told.post(f"/v1/undo/{undo}").status_code == status


def test_nothing_under_this_id_is_a_404(told: Stand):
    assert told.post("/v1/undo/nothing").json["type"] == "urn:nod:unknown-undo"
    assert told.delete("/v1/acknowledgements/nothing").json["type"] == "urn:nod:unknown-acknowledgement"


@pytest.mark.parametrize(
    ("body", "at"),
    [({}, "/before"), ({"before": "yesterday"}, "/before"), ({"before": 20261119}, "/before"), ({"day": "x"}, "/day")],
)
def test_a_day_that_is_none_is_named(told: Stand, body: dict, at: str):
    refused = told.post("/v1/nudges/let-go", json=body)
    assert refused.status_code == 422
    assert refused.json["errors"][0]["at"] == at


def answered(told: Stand, text: str = "On Friday, Joe") -> dict:
    """The user's own answer to Joe's question, as the page shows it."""
    told.see(said(1, "joe", "When does the coupon end?"))
    told.see(said(2, "ima", text, kind="reply", in_reply_to={"id": "1", "author": "joe"}))
    return told.get("/v1/acknowledgements").json["items"][0]


def test_what_was_taken_back_does_not_come_again_from_the_page_or_an_outbox(told: Stand):
    entry = answered(told)
    told.delete(f"/v1/acknowledgements/{entry['id']}")
    told.see(said(2, "ima", "On Friday, Joe!", kind="reply", in_reply_to={"id": "1", "author": "joe"}))
    again = {"client_id": entry["client_id"], "platform": "x", "kind": "reply", "post": "x:1", "own_post": "x:2"}
    assert told.post("/v1/acknowledgements", json=again).status_code == 200
    assert told.get("/v1/acknowledgements").json["items"] == []
    assert told.nudge("joe")["state"] == "waiting"


def test_its_undo_brings_it_back_and_the_page_may_speak_of_it_again(told: Stand):
    entry = answered(told)
    before = told.get("/v1/export?part=state").data
    undo = told.delete(f"/v1/acknowledgements/{entry['id']}").json["undo"]
    told.post(f"/v1/undo/{undo}")
    assert told.get("/v1/export?part=state").data == before
    answered(told, "On Friday at noon, Joe")
    assert [entry["text"] for entry in told.get("/v1/acknowledgements").json["items"]] != []


def test_a_like_that_was_taken_back_is_logged_again_when_it_is_given_again(told: Stand):
    def look(*reactions: str) -> None:
        told.see(said(1, "joe", "I love this so much", my_reactions=list(reactions)))

    look("like")
    (entry,) = told.get("/v1/acknowledgements").json["items"]
    told.delete(f"/v1/acknowledgements/{entry['id']}")
    look("like")
    assert told.get("/v1/acknowledgements").json["items"] == []
    look()
    look("like")
    assert [entry["kind"] for entry in told.get("/v1/acknowledgements").json["items"]] == ["like"]


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_letting_go_at_the_end_of_time_is_no_fault_of_ours(agent: Stand, day: str):
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        agent.patch("/v1/settings", json={"tz": zone})
        assert agent.post("/v1/nudges/let-go", json={"before": day}).status_code in (200, 422)
