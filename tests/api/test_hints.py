"""Hints on a draft over HTTP: what they say, that nothing of a draft is kept, and that a disliked hint mutes itself."""

import json

import pytest

from agent.hints.rules import RULES
from tests.api.stand import Stand, said


def ask(told: Stand, text: str, **more: object) -> dict:
    answer = told.post("/v1/hints", json={"text": text, "platform": "x", "kind": "reply", **more})
    assert answer.status_code == 200, answer.json
    return answer.json


def ids(hinted: dict) -> list[str]:
    return [hint["id"] for hint in hinted["hints"]]


def test_a_draft_is_read_beside_the_post_that_it_answers(told: Stand):
    told.see(said(1, "maya", "I love the fox! When does it come back?"))
    hinted = ask(told, "The fox is back on Friday, Maya.", reply_to="x:1")
    assert hinted["acknowledges"]["name"] is True
    assert hinted["acknowledges"]["specific"] is True
    assert [answer["answered"] for answer in hinted["answers"]] == [True]
    assert {"by-name", "specific", "answered"} <= set(ids(hinted))
    assert hinted["scores"]["match"] > 0.5


def test_a_post_that_was_not_kept_is_read_from_the_request(told: Stand):
    post = said(7, "joe", "When does the coupon end?")
    hinted = ask(told, "On Sunday, Joe.", reply_to="x:7", post=post)
    assert hinted["acknowledges"]["name"] is True


def test_where_the_answered_post_is_unknown_no_tick_is_given(told: Stand):
    hinted = ask(told, "On Sunday, Joe.", reply_to="x:99")
    assert hinted["acknowledges"] == {"name": None, "specific": None, "feeling": None}
    assert hinted["answers"] == []


def test_nothing_of_a_draft_is_kept(told: Stand):
    told.see(said(1, "maya", "When does your fox come back?"))
    before = told.get("/v1/export").data
    ask(told, "The quetzalcoatl is back on Friday, Maya.", reply_to="x:1")
    ask(told, "The quetzalcoatl is here.", kind="post")
    assert told.get("/v1/export").data == before


def test_a_hint_that_is_told_not_useful_six_times_mutes_itself_and_can_be_put_on_again(told: Stand):
    hint = RULES[0].id
    for time in range(6):
        assert told.post(f"/v1/hints/{hint}/feedback", json={"event": "shown"}).json == {"muted": False}
        verdict = told.post(f"/v1/hints/{hint}/feedback", json={"event": "not-useful"}).json
        assert verdict == {"muted": time == 5}
    settings = told.get("/v1/settings").json
    assert settings["hints"] == {hint: False}
    assert settings["muted"] == [hint]
    again = told.patch("/v1/settings", json={"hints": {hint: True}}).json
    assert again["muted"] == []
    told.post(f"/v1/hints/{hint}/feedback", json={"event": "shown"})
    assert told.post(f"/v1/hints/{hint}/feedback", json={"event": "not-useful"}).json == {"muted": False}


def test_old_verdicts_count_no_more_after_fifty_showings(told: Stand):
    hint = RULES[0].id
    for _ in range(5):
        told.post(f"/v1/hints/{hint}/feedback", json={"event": "shown"})
        told.post(f"/v1/hints/{hint}/feedback", json={"event": "not-useful"})
    for _ in range(49):
        told.post(f"/v1/hints/{hint}/feedback", json={"event": "shown"})
    told.post(f"/v1/hints/{hint}/feedback", json={"event": "shown"})
    assert told.post(f"/v1/hints/{hint}/feedback", json={"event": "not-useful"}).json == {"muted": False}


def test_a_hint_that_is_switched_off_is_not_given(told: Stand):
    told.see(said(1, "maya", "I love the fox! When does it come back?"))
    told.patch("/v1/settings", json={"hints": {"by-name": False}})
    assert "by-name" not in ids(ask(told, "The fox is back on Friday, Maya.", reply_to="x:1"))


@pytest.mark.parametrize(
    ("body", "at"),
    [({"kind": "letter"}, "/kind"), ({"platform": "myspace"}, "/platform"), ({"mood": "good"}, "/mood")],
)
def test_what_is_wrong_in_a_request_is_named(told: Stand, body: dict, at: str):
    refused = told.post("/v1/hints", json={"text": "Hello", "platform": "x", "kind": "reply", **body})
    assert refused.status_code == 422
    assert refused.json["errors"][0]["at"] == at


def test_an_unknown_hint_takes_no_feedback(told: Stand):
    refused = told.post("/v1/hints/praise-the-user/feedback", json={"event": "shown"})
    assert refused.status_code == 404
    assert "no hint" in refused.json["detail"]


def test_an_answer_to_oneself_or_a_post_of_ones_own_has_no_ticks(told: Stand):
    mine = said(3, "ima", "Prints are back.")
    assert json.dumps(ask(told, "And mugs too.", reply_to="x:3", post=mine)["acknowledges"]).count("null") == 3


def test_nearly_the_same_words_as_to_others_are_told_with_what_differs(told: Stand):
    told.see(said(1, "maya", "I love the fox!"), said(2, "joe", "I love the owl!"))
    sent = "Thank you so much Maya, the next one is in the kiln already."
    told.see(said(3, "ima", sent, kind="reply", in_reply_to={"id": "1", "author": "maya"}))
    text = "Thank you so much Joe, the last one is in the kiln already."
    (note,) = [hint for hint in ask(told, text, reply_to="x:2")["hints"] if hint["id"] == "repeated-reply"]
    assert note["message"] == "Almost what you wrote to Maya."
    assert [text[start:end] for start, end in note["differs"]] == ["last"]
    assert "repeated-reply" not in ids(ask(told, text.replace("Joe", "Maya"), reply_to="x:1"))
    told.delete(f"/v1/acknowledgements/{told.get('/v1/acknowledgements').json['items'][0]['id']}")
    assert "repeated-reply" not in ids(ask(told, text, reply_to="x:2"))


SALE = "Autumn sale! 25% off all mugs, order today, free delivery, link in bio."


def test_that_people_wait_is_told_once_a_day_and_while_one_goes_on_writing(told: Stand):
    told.see(said(1, "maya", "When does your fox come back?"))
    assert "waiting-first" in ids(ask(told, SALE, kind="post"))
    told.post("/v1/hints/waiting-first/feedback", json={"event": "shown"})
    told.later(minutes=5)
    assert "waiting-first" in ids(ask(told, SALE, kind="post"))
    told.later(hours=2)
    assert "waiting-first" not in ids(ask(told, SALE, kind="post"))
    told.later(hours=23)
    assert "waiting-first" in ids(ask(told, SALE, kind="post"))


def test_where_nobody_waits_an_offer_is_only_an_offer(told: Stand):
    assert "waiting-first" not in ids(ask(told, SALE, kind="post"))


def test_posts_of_ones_own_trade_are_left_alone_once_that_is_said(told: Stand):
    assert "sales-pitch" in ids(ask(told, SALE, kind="post"))
    told.patch("/v1/settings", json={"trade_posts": True})
    assert ids(ask(told, SALE, kind="post")) == []


def test_friends_who_often_talk_may_call_each_other_names(told: Stand):
    draft = "you're a cheapskate, Joe, and always will be"
    told.see(said(1, "joe", "Same pitch on Sunday then"))
    assert "hostile" in ids(ask(told, draft, reply_to="x:1"))
    for number in range(6):
        answer = {"client_id": f"0e1b3c74-0000-4000-8000-00000000000{number}", "platform": "x", "kind": "reply"}
        account = {"platform": "x", "handle": "joe", "name": "joe"}
        sent = {**answer, "post": None, "account": account, "text": f"Sunday it is {number}", "certainty": "seen"}
        at = f"2026-11-1{number}T09:00:00Z"
        told.post("/v1/acknowledgements", json={**sent, "own_post": f"x:90{number}", "at": at})
    assert "hostile" not in ids(ask(told, draft, reply_to="x:1"))
