"""The people the user knows: lists, one person, what was said both ways, notes, and forgetting."""

import pytest

from tests.api.stand import Stand, said


@pytest.fixture
def maya(told: Stand) -> str:
    """Maya has asked something; her id."""
    told.see(said(1, "maya", "When does your fox come back?"))
    return told.nudge("maya")["person"]


def test_people_are_listed_and_found_by_their_names(told: Stand, maya: str):
    told.see(said(2, "joe", "Where is the teal bag?", at="2026-11-20T09:10:00Z"))
    listed = told.get("/v1/people").json
    assert [person["name"] for person in listed["items"]] == ["Joe", "Maya"]
    assert listed["next"] is None
    (found,) = told.get("/v1/people?q=may").json["items"]
    assert found["id"] == maya
    assert found["times_here"] == 1
    assert found["last_in"]["text"] == "When does your fox come back?"
    assert told.get("/v1/people?q=nobody").json["items"] == []


@pytest.mark.parametrize("order", ["recent", "waiting", "quiet"])
def test_each_order_is_given_page_by_page(told: Stand, order: str):
    for number, who in enumerate(("ana", "joe", "maya", "zoe"), 1):
        told.see(said(number, who, "When does your fox come back?", at=f"2026-11-20T09:0{number}:00Z"))
        if order == "quiet":  # those who were answered
            told.see(said(10 + number, "ima", f"Soon, {who}.", in_reply_to={"id": str(number), "author": who}))
    whole = [person["id"] for person in told.get(f"/v1/people?order={order}").json["items"]]
    assert len(whole) == len(set(whole)) == 4
    listed, path = [], f"/v1/people?order={order}&limit=3"
    while path:
        page = told.get(path).json
        listed += [person["id"] for person in page["items"]]
        path = page["next"] and f"/v1/people?order={order}&limit=3&cursor={page['next']}"
    assert listed == whole


def test_one_person_is_told_with_accounts_counts_note_and_tags(told: Stand, maya: str):
    person = told.get(f"/v1/people/{maya}").json
    assert person["name"] == "Maya"
    assert [account["handle"] for account in person["accounts"]] == ["maya"]
    assert person["counts"] == {"received": 1, "acknowledged": 0, "waiting": 1}
    assert (person["note"], person["tags"]) == ("", [])
    assert [nudge["person"] for nudge in person["open"]] == [maya]


def test_a_note_and_tags_are_kept_and_the_rest_stays(told: Stand, maya: str):
    changed = told.patch(f"/v1/people/{maya}", json={"note": "Met in Porto 🦊", "tags": ["fox"]})
    assert changed.status_code == 200
    assert changed.json["note"] == "Met in Porto 🦊"
    told.patch(f"/v1/people/{maya}", json={"name": "Maya O."})
    person = told.get(f"/v1/people/{maya}").json
    assert (person["name"], person["note"], person["tags"]) == ("Maya O.", "Met in Porto 🦊", ["fox"])


def test_a_name_that_the_user_gave_is_not_overwritten_by_a_page(told: Stand, maya: str):
    told.patch(f"/v1/people/{maya}", json={"name": "Maya from Porto"})
    told.see(said(3, "maya", "Are you there?", at="2026-11-20T09:20:00Z"))
    assert told.get(f"/v1/people/{maya}").json["name"] == "Maya from Porto"


def test_the_timeline_tells_both_directions_newest_first(told: Stand, maya: str):
    mine = said(4, "ima", "On Sunday.", at="2026-11-20T09:25:00Z", in_reply_to={"id": "1", "author": "maya"})
    told.see(mine)
    timeline = told.get(f"/v1/people/{maya}/timeline").json
    assert [item["direction"] for item in timeline["items"]] == ["out", "in"]
    out, into = timeline["items"]
    assert out["acknowledgement"]["text"] == "On Sunday."
    assert into["post"]["key"] == "x:1"
    assert into["at"] == "2026-11-20T09:00:00Z"
    first = told.get(f"/v1/people/{maya}/timeline?limit=1").json
    assert first["items"] == [out]
    assert told.get(f"/v1/people/{maya}/timeline?limit=1&cursor={first['next']}").json["items"] == [into]


def test_a_person_is_forgotten_at_once_and_not_learned_again(told: Stand, maya: str):
    gone = told.delete(f"/v1/people/{maya}", json={"confirm": "Maya"})
    assert gone.status_code == 200
    assert gone.json["forgotten"] > 0
    assert told.get(f"/v1/people/{maya}").status_code == 404
    assert told.get("/v1/nudges").json["items"] == []
    assert b"fox" not in told.get("/v1/export").data
    told.see(said(5, "maya", "Did you forget me?"))
    assert told.get("/v1/people").json["items"] == []
    assert b"forget me" not in told.get("/v1/export").data


def test_nobody_is_forgotten_by_a_wrong_name(told: Stand, maya: str):
    refused = told.delete(f"/v1/people/{maya}", json={"confirm": "Joe"})
    assert refused.status_code == 422
    assert refused.json["errors"][0]["at"] == "/confirm"
    assert "Maya" not in refused.text
    assert told.get(f"/v1/people/{maya}").status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/v1/people/nobody", None),
        ("GET", "/v1/people/nobody/timeline", None),
        ("PATCH", "/v1/people/nobody", {"note": "x"}),
        ("DELETE", "/v1/people/nobody", {"confirm": "x"}),
    ],
)
def test_nobody_under_this_id_is_a_404(told: Stand, method: str, path: str, body: dict | None):
    answer = told.ask(method, path, **({"json": body} if body else {}))
    assert answer.status_code == 404
    assert answer.json["type"] == "urn:nod:unknown-person"


@pytest.mark.parametrize(
    ("method", "body", "at"),
    [
        ("PATCH", {"name": ""}, "/name"),
        ("PATCH", {"name": None}, "/name"),
        ("PATCH", {"note": 1}, "/note"),
        ("PATCH", {"tags": ["x", ""]}, "/tags/1"),
        ("PATCH", {"id": "x"}, "/id"),
        ("DELETE", {}, "/confirm"),
        ("DELETE", {"confirm": True}, "/confirm"),
        ("DELETE", {"confirm": "Maya", "sure": True}, "/sure"),
    ],
)
def test_what_is_wrong_in_a_change_is_named(told: Stand, maya: str, method: str, body: dict, at: str):
    refused = told.ask(method, f"/v1/people/{maya}", json=body)
    assert refused.status_code == 422
    assert refused.json["errors"][0]["at"] == at
    assert told.get(f"/v1/people/{maya}").json["name"] == "Maya"


def test_an_order_that_is_none_is_named(agent: Stand):
    assert agent.get("/v1/people?order=loudest").json["errors"][0]["at"] == "?order"
