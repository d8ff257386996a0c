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


FACEBOOK = {"platform": "facebook", "kind": "post", "url": "https://www.facebook.com/p"}


@pytest.fixture
def twice(told: Stand, maya: str) -> tuple[str, str]:
    """Maya on X and, under the same handle, on Facebook; their ids."""
    told.put("/v1/me/accounts/facebook:4000", json={"platform": "facebook", "id": "4000", "name": "Ima Self"})
    author = {"name": "Maya O.", "handle": "mayafox", "url": "https://www.facebook.com/mayafox"}
    post = {"platform": "facebook", "id": "71", "kind": "comment", "author": author, "text": "Where is the owl?"}
    seen = told.post(
        "/v1/observations",
        json={
            "page": FACEBOOK,
            "posts": [{**post, "thread": "70", "thread_author": "4000", "at": "2026-11-20T09:05:00Z"}],
        },
    )
    told.see(said(8, "mayafox", "Here I am", author={"handle": "mayafox", "name": "Maya"}))
    facebook = seen.json["posts"]["facebook:71"]["person"]["id"]
    return next(one["id"] for one in told.get("/v1/people?q=mayafox").json["items"] if one["id"] != facebook), facebook


def test_who_may_be_one_person_is_suggested_with_what_speaks_for_it(told: Stand, twice: tuple[str, str]):
    (suggestion,) = told.get("/v1/people/suggestions").json["items"]
    assert sorted(person["id"] for person in suggestion["people"]) == sorted(twice)
    assert suggestion["evidence"] == [{"id": "same-handle", "text": "The handle is the same on both sites: @mayafox."}]
    refused = told.post(f"/v1/people/suggestions/{suggestion['id']}/refuse")
    assert refused.status_code == 200
    assert told.get("/v1/people/suggestions").json["items"] == []
    assert told.post(f"/v1/people/suggestions/{suggestion['id']}/refuse").json["type"] == "urn:nod:unknown-suggestion"
    assert told.post(f"/v1/undo/{refused.json['undo']}").status_code == 204
    assert len(told.get("/v1/people/suggestions").json["items"]) == 1


def test_two_are_joined_split_and_brought_back(told: Stand, twice: tuple[str, str]):
    x, facebook = twice
    before = told.get("/v1/export?part=state").data
    joined = told.post(f"/v1/people/{x}/merge", json={"person": facebook})
    assert joined.status_code == 200
    assert len(joined.json["person"]["accounts"]) == 2
    assert joined.json["person"]["joinings"][0]["evidence"] == ["The handle is the same on both sites: @mayafox."]
    assert told.get(f"/v1/people/{facebook}").json["id"] == x
    assert told.get("/v1/people/suggestions").json["items"] == []
    between = told.get("/v1/export?part=state").data
    split = told.post(f"/v1/people/{x}/split", json={"account": "facebook:@mayafox"})
    assert split.json["person"]["id"] == facebook
    assert told.post(f"/v1/undo/{split.json['undo']}").status_code == 204
    assert told.get("/v1/export?part=state").data == between
    assert told.post(f"/v1/undo/{joined.json['undo']}").status_code == 204
    assert told.get("/v1/export?part=state").data == before


@pytest.mark.parametrize(
    ("path", "body", "status", "at"),
    [
        ("merge", {"person": "nobody"}, 404, None),
        ("merge", {}, 422, "/person"),
        ("merge", {"person": 1}, 422, "/person"),
        ("merge", {"person": "SELF"}, 422, "/person"),
        ("split", {"account": "x:@mayafox"}, 422, "/account"),
        ("split", {"account": "x:@nobody"}, 422, "/account"),
        ("split", {"account": None}, 422, "/account"),
        ("refuse", {"person": "SELF"}, 422, "/person"),
        ("refuse", {"person": "nobody"}, 404, None),
    ],
)
def test_a_joining_that_makes_no_sense_is_named(
    told: Stand, twice: tuple[str, str], path: str, body: dict, status: int, at: str | None
):
    sent = {name: twice[0] if value == "SELF" else value for name, value in body.items()}
    refused = told.post(f"/v1/people/{twice[0]}/{path}", json=sent)
    assert refused.status_code == status
    assert at is None or refused.json["errors"][0]["at"] == at


def test_what_they_like_to_be_called_is_what_sentences_say(told: Stand, maya: str):
    changed = told.patch(f"/v1/people/{maya}", json={"called": " May  "}).json
    assert (changed["called"], changed["called_by_user"]) == ("May", True)
    told.see(said(9, "maya", "And how big is it?", at="2026-11-20T09:20:00Z"))
    assert told.nudge("maya")["reasons"][0]["text"].startswith("May asks: ")
    back = told.patch(f"/v1/people/{maya}", json={"called": None}).json
    assert (back["called"], back["called_by_user"]) == ("Maya", False)


def test_what_they_talk_about_is_told_with_the_posts(told: Stand, maya: str):
    told.see(said(9, "maya", "I still dream of the ceramic fox", at="2026-11-20T09:20:00Z"))
    told.see(said(10, "maya", "Is the ceramic fox for sale?", at="2026-11-20T09:25:00Z"))
    points = {point["text"]: point for point in told.get(f"/v1/people/{maya}").json["points"]}
    fox = points["ceramic fox"]
    assert (fox["times"], [post["key"] for post in fox["posts"]]) == (2, ["x:10", "x:9"])
    assert (fox["since"], fox["last"]) == ("2026-11-20T09:20:00Z", "2026-11-20T09:25:00Z")


def test_who_shares_and_speaks_up_for_the_user_is_told(told: Stand, maya: str):
    told.see(said(9, "maya", "Everybody look at this fox", kind="quote", in_reply_to={"id": "100", "author": "ima"}))
    told.see(
        said(
            10,
            "maya",
            "@joe @ima ships within a week",
            mentions=["joe", "ima"],
            in_reply_to={"id": "55", "author": "joe"},
        )
    )
    speaks = told.get(f"/v1/people/{maya}").json["speaks_up"]
    assert (speaks["shares"], speaks["answers"]) == (1, 1)
    assert {post["key"] for post in speaks["posts"]} == {"x:9", "x:10"}


def test_the_first_words_each_way_are_told(told: Stand, maya: str):
    told.see(said(4, "ima", "On Sunday.", at="2026-11-20T09:25:00Z", in_reply_to={"id": "1", "author": "maya"}))
    told.see(said(5, "maya", "Which Sunday?", at="2026-11-20T09:26:00Z"))
    person = told.get(f"/v1/people/{maya}").json
    assert person["first_in"]["text"] == "When does your fox come back?"
    assert person["last_in"]["text"] == "Which Sunday?"
    assert person["first_out"]["text"] == person["last_out"]["text"] == "On Sunday."


def test_what_is_noted_by_hand_goes_to_the_one_person_and_is_told_apart(told: Stand, twice: tuple[str, str]):
    x, facebook = twice
    told.post(f"/v1/people/{x}/merge", json={"person": facebook})
    note = {
        "client_id": "7b1f8f9e-5c1e-4d3c-9a53-0c0f4f6f2d11",
        "platform": "facebook",
        "kind": "elsewhere",
        "account": {"platform": "facebook", "handle": "mayafox"},
        "text": "met at the fair",
        "at": "2026-11-19T12:00:00Z",
        "certainty": "by-hand",
    }
    noted = told.post("/v1/acknowledgements", json=note)
    assert (noted.status_code, noted.json["person"]) == (201, x)
    assert told.post("/v1/acknowledgements", json=note).status_code == 200
    told.see(said(12, "ima", "On Sunday.", at="2026-11-20T09:25:00Z", in_reply_to={"id": "1", "author": "maya"}))
    by = {
        how: told.get(f"/v1/acknowledgements?certainty={how}").json["items"] for how in ("by-hand", "seen", "imported")
    }
    assert [entry["text"] for entry in by["by-hand"]] == ["met at the fair"]
    assert [entry["text"] for entry in by["seen"]] == ["On Sunday."]
    assert by["imported"] == []
    assert told.get(f"/v1/acknowledgements?person={facebook}&q=fair").json["items"] == by["by-hand"]
    assert told.get("/v1/acknowledgements?certainty=sure").json["errors"][0]["at"] == "?certainty"


def test_what_was_done_where_nod_does_not_read_is_noted_and_undone(told: Stand, maya: str):
    noted = told.post(f"/v1/people/{maya}/by-hand", json={"text": " met at the fair ", "at": "2026-11-19T12:00:00Z"})
    assert noted.status_code == 201
    entry = noted.json["acknowledgement"]
    assert (entry["kind"], entry["certainty"], entry["text"]) == ("elsewhere", "by-hand", "met at the fair")
    assert told.get(f"/v1/acknowledgements?person={maya}&certainty=by-hand").json["items"] == [entry]
    assert told.post(f"/v1/undo/{noted.json['undo']}").status_code in (200, 204)
    assert told.get(f"/v1/acknowledgements?person={maya}&certainty=by-hand").json["items"] == []


@pytest.mark.parametrize(
    ("body", "at"),
    [({"text": "  "}, "/text"), ({"text": "fair", "at": "2030-01-01T00:00:00Z"}, "/at"), ({"text": ""}, "/text")],
)
def test_a_note_that_says_nothing_or_lies_ahead_is_named(told: Stand, maya: str, body: dict, at: str):
    refused = told.post(f"/v1/people/{maya}/by-hand", json=body)
    assert (refused.status_code, refused.json["errors"][0]["at"]) == (422, at)
    assert told.post("/v1/people/p0/by-hand", json={"text": "fair"}).status_code == 404
