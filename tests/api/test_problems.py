"""What goes wrong is told as a problem document that names the place and quotes nobody."""

import json
import re

import pytest

from agent.dashboard import PAGES
from agent.store.failures import StoreFailed
from tests.api.stand import TAB, Stand

PAGE = {"platform": "x", "kind": "home", "url": "https://x.com/home"}
POST = {"platform": "x", "id": "1", "author": {"handle": "ana"}, "text": "Good morning"}


def problem(answer) -> dict:
    assert answer.content_type == "application/problem+json"
    assert set(answer.json) - {"errors"} == {"type", "title", "status", "detail"}
    assert answer.json["status"] == answer.status_code
    assert ("errors" in answer.json) == (answer.status_code == 422)
    assert "Traceback" not in answer.text
    return answer.json


def observed(agent: Stand, **changes):
    return agent.post("/v1/observations", json={"page": PAGE, "posts": [POST], **changes})


@pytest.mark.parametrize(
    ("changes", "at"),
    [
        ({"posts": [POST, POST, POST, {**POST, "author": {"handle": 7}}]}, "/posts/3/author/handle"),
        ({"posts": [{**POST, "likes": 5}]}, "/posts/0/likes"),
        ({"posts": [{**POST, "a/b~c": 5}]}, "/posts/0/a~1b~0c"),
        ({"posts": [{"platform": "x"}]}, "/posts/0/author"),
        ({"posts": [{**POST, "platform": "myspace"}]}, "/posts/0/platform"),
        ({"posts": [{**POST, "at": "yesterday"}]}, "/posts/0/at"),
        ({"posts": [{**POST, "at": "2026-11-20T09:30:00"}]}, "/posts/0/at"),
        ({"posts": [{**POST, "at": 1790000000}]}, "/posts/0/at"),
        ({"posts": [{**POST, "at": "9999-12-31T23:59:59-14:00"}]}, "/posts/0/at"),
        ({"posts": [{**POST, "at": "0001-01-01T00:00:00+14:00"}]}, "/posts/0/at"),
        ({"posts": [POST] * 201}, "/posts"),
        ({"posts": POST}, "/posts"),
        ({"posts": None}, "/posts"),
        ({"followers": 10}, "/followers"),
        ({"page": {**PAGE, "kind": ""}}, "/page/kind"),
        ({"coverage": {"seen": -1}}, "/coverage/seen"),
        ({"coverage": {"seen": 10**400}}, "/coverage/seen"),
        ({"coverage": {"seen": 1.5}}, "/coverage/seen"),
        ({"viewer": "x"}, "/viewer"),
    ],
)
def test_a_wrong_shape_is_a_422_that_names_the_place(agent: Stand, changes: dict, at: str):
    refused = problem(observed(agent, **changes))
    assert refused["status"] == 422
    assert refused["errors"][0]["at"] == at


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_a_key_in_the_address_that_is_none_is_named_as_a_pointer(agent: Stand, method: str):
    answer = agent.ask(method, "/v1/me/accounts/nowhere", json={"platform": "x", "handle": "ima"})
    assert answer.status_code == 422
    assert [error["at"] for error in answer.json["errors"]] == ["/key"]


def test_an_unknown_field_is_refused_by_name(agent: Stand):
    refused = problem(observed(agent, posts=[{**POST, "followers": 5}]))
    assert refused["errors"] == [{"at": "/posts/0/followers", "detail": "Nod knows no field followers here."}]


def test_a_refusal_quotes_nothing_that_was_sent(agent: Stand):
    words = "words that Ana wrote to me"
    for field in ("platform", "at", "kind"):
        assert words not in observed(agent, posts=[{**POST, field: words}]).text


@pytest.mark.parametrize(
    "body", ["", "{", "nul", '{"page": NaN}', '{"page": 1e999}', "-Infinity", "\ufeff{}", "[" * 100_000]
)
def test_what_is_no_json_is_a_400(agent: Stand, body: str):
    answer = agent.post("/v1/observations", data=body.encode(), content_type="application/json")
    assert problem(answer)["status"] == 400


def test_bytes_that_are_no_text_are_a_400(agent: Stand):
    answer = agent.post("/v1/observations", data=b'{"page": "\xff\xfe"}', content_type="application/json")
    assert problem(answer)["status"] == 400


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
def test_what_is_not_sent_as_json_is_a_415(agent: Stand, kind: str):
    body = json.dumps({"page": PAGE, "posts": []})
    assert problem(agent.post("/v1/observations", data=body, content_type=kind))["status"] == 415


def test_json_with_a_charset_is_json(agent: Stand):
    body = json.dumps({"page": PAGE, "posts": []})
    answer = agent.post("/v1/observations", data=body, content_type="application/json; charset=utf-8")
    assert answer.status_code == 200


def test_a_body_over_one_mebibyte_is_a_413(agent: Stand):
    answer = agent.post("/v1/observations", data=b" " * (1024 * 1024 + 1), content_type="application/json")
    assert problem(answer)["status"] == 413


def test_an_unknown_route_is_a_404_and_a_wrong_method_a_405(agent: Stand):
    assert problem(agent.get("/v1/nothing"))["status"] == 404
    assert problem(agent.get("/v1/me/"))["status"] == 404
    wrong = agent.delete("/v1/health", headers={})
    assert problem(wrong)["status"] == 405
    assert "GET" in wrong.headers["Allow"]


def test_a_fault_of_ours_is_a_500_without_its_story(agent: Stand, monkeypatch, caplog):
    def broken():
        raise RuntimeError("the words of a post")

    monkeypatch.setattr(agent.log, "me", broken)
    answer = agent.get("/v1/me")
    assert problem(answer)["status"] == 500
    assert "words of a post" not in answer.text


def test_a_full_disk_is_told_in_a_sentence(agent: Stand, monkeypatch):
    def full():
        raise StoreFailed("The disk is full, so nothing was written. Make room and try again.")

    monkeypatch.setattr(agent.log, "me", full)
    answer = agent.get("/v1/me")
    assert problem(answer) == {
        "type": "urn:nod:store-failed",
        "title": "Service Unavailable",
        "status": 503,
        "detail": "The disk is full, so nothing was written. Make room and try again.",
    }


def test_a_tab_gets_the_same_sentence_as_a_page(agent: Stand):
    answer = agent.raw("GET", "/v1/me", TAB)
    assert answer.status_code == 401
    assert answer.mimetype == "text/html"
    assert "nod token create" in answer.text


@pytest.mark.parametrize("path", ["/", "/v1/health", "/v1/me", "/nod.css", "/nothing"])
def test_every_answer_is_closed_to_other_sites(agent: Stand, path: str):
    headers = agent.get(path).headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in headers


def test_no_page_holds_script_or_style_of_its_own(agent: Stand):
    agent.ask_to_pair()
    cookie = agent.sign_in()
    pages = [
        *(page.path for page in PAGES if "<" not in page.path),
        f"/pair/{agent.opened[0].rsplit('%2F')[-1].rsplit('/')[-1]}",
        "/pair/x",
    ]
    for page in pages:
        text = agent.follow(page, Cookie=cookie).text
        assert not re.search(
            r"<script(?! src=\"/files/[a-z-]+\.js\" defer></script>| type=\"module\" src=\"/files/[a-z-]+\.js\"></script>)",
            text,
        )
        assert "<style" not in text
        assert " style=" not in text
        assert not re.search(r"\son[a-z]+=", text)
