"""Whatever body, query or path comes: the answer is below 500, and a problem or the shape."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.api import ROUTES
from tests.api.stand import Stand

pytestmark = pytest.mark.slow("hundreds of random bodies, queries and paths")

LETTERS = st.characters(exclude_categories=[])
WORDS = st.one_of(
    st.text(LETTERS, max_size=30),
    st.sampled_from(
        ["x", "facebook", "x:1", "x:@ana", "reply", "snoozed", "next-word", "2026-11-20T09:30:00Z", "me", "\x00"]
    )
    | st.sampled_from(["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z", "facebook:~Ana#0", "x:~", "x:@", "\ud83e"]),
)
PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | WORDS
NAMES = sorted(
    {field for route in ROUTES if route.body for field in route.body.__struct_fields__} | {"handle", "id", "at"}
)
POST_FIELDS = {
    "platform": st.sampled_from(["x", "facebook"]),
    "author": st.fixed_dictionaries({}, optional={"handle": WORDS, "name": WORDS, "id": WORDS, "url": WORDS}),
}
POSTS = st.fixed_dictionaries(
    POST_FIELDS,
    optional={
        "id": WORDS,
        "text": WORDS,
        "kind": st.sampled_from(["post", "reply", "comment", "quote"]),
        "at": WORDS,
        "not_before": WORDS,
        "in_reply_to": st.none() | st.fixed_dictionaries({}, optional={"id": WORDS, "author": WORDS}),
        "thread": WORDS,
        "thread_author": WORDS,
        "mentions": st.lists(WORDS, max_size=3),
        "lang": WORDS,
        "replies_hidden": st.none() | st.booleans(),
    },
)
PAGES = st.fixed_dictionaries({"platform": st.sampled_from(["x", "facebook"]), "kind": WORDS, "url": WORDS})
OBSERVATIONS = st.fixed_dictionaries({"page": PAGES}, optional={"posts": st.lists(POSTS, max_size=4), "viewer": WORDS})
ANYTHING = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | WORDS, inner, max_size=6),
)
WRITING = [(route.method, route.path) for route in ROUTES if route.body is not None]
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def sound(answer) -> None:
    assert answer.status_code < 500, answer.text
    if answer.status_code >= 400:
        assert answer.content_type == "application/problem+json"


@pytest.mark.parametrize(("method", "path"), WRITING)
@given(body=ANYTHING)
@QUICK
def test_any_json_is_answered(agent: Stand, method: str, path: str, body: object):
    address = path.replace("<path:key>", "x:@ana").replace("<id>", "1")
    sound(agent.ask(method, address, data=json.dumps(body), content_type="application/json"))


@given(body=OBSERVATIONS)
@QUICK
def test_any_page_is_answered(agent: Stand, body: dict):
    sound(agent.post("/v1/observations", data=json.dumps(body), content_type="application/json"))


@given(data=st.binary(max_size=200))
@QUICK
def test_any_bytes_are_answered(agent: Stand, data: bytes):
    sound(agent.post("/v1/observations", data=data, content_type="application/json"))


@given(query=st.text(st.characters(codec="ascii", exclude_characters="\r\n#"), max_size=60))
@QUICK
def test_any_query_is_answered(agent: Stand, query: str):
    for path in ("/v1/nudges", "/v1/acknowledgements", "/v1/people", "/v1/changes", "/v1/export"):
        sound(agent.raw("GET", f"{path}?{query}", {"Authorization": f"Bearer {agent.token}"}))


@given(rest=st.text(st.characters(max_codepoint=255), max_size=60))
@QUICK
def test_any_path_is_answered(agent: Stand, rest: str):
    for method in ("GET", "DELETE", "PATCH"):
        for start in (
            "/",
            "/v1/nudges/",
            "/v1/me/accounts/",
            "/v1/clients/",
            "/v1/people/",
            "/v1/acknowledgements/",
            "/pair/",
            "/open/",
        ):
            answer = agent.raw(method, start + rest.replace("?", ""), {"Authorization": f"Bearer {agent.token}"})
            assert answer.status_code < 500
