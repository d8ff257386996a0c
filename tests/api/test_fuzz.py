"""Whatever body, query or path comes: the answer is below 500, and a problem or the shape."""

import json
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.api import ROUTES
from tests.api.stand import OWN, PORT, TAB, Stand, said

pytestmark = pytest.mark.slow("hundreds of random bodies, queries and paths")

LETTERS = st.characters(exclude_categories=[])
WORDS = st.one_of(
    st.text(LETTERS, max_size=30),
    st.sampled_from(
        ["x", "facebook", "x:1", "x:@ana", "reply", "snoozed", "next-word", "2026-11-20T09:30:00Z", "me", "\x00"]
    )
    | st.sampled_from(["facebook:~Ana#0", "x:~", "x:@", "\ud83e", "http://[", "https://x.com:port/", "8" * 5000])
    | st.sampled_from(["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59Z"])
    | st.sampled_from(["0001-01-01", "0001-01-05", "9999-12-31", "2026-11-20", "Europe/Berlin", "-1", "0", "200"]),
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
READING = [(route.path, route.query.__struct_fields__) for route in ROUTES if route.method == "GET"]
#: What the pages of the dashboard read of their addresses and forms.
ASKED = ["since", "until", "platform", "kind", "certainty", "person", "q", "cursor", "state", "order", "post", "who"]
ASKED += ["by", "reason", "site", "join", "next"]
SENT = ["day", "until", "state", "before", "text", "person", "nudge", "also", "name", "confirm", "platform", "handle"]
SENT += ["key", "excluded", "watch", "account", "paused", "are", "back", "on", "wish", "undo"]
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

SOME = settings(QUICK, max_examples=15)


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


@pytest.fixture
def filled() -> Stand:
    """An agent that knows people, words of theirs, answers and promises, and times at the ends of the calendar."""
    stand = Stand()
    stand.known_as()
    stand.patch("/v1/settings", json={"tz": "Europe/Berlin", "keep_in_touch_days": 30})
    stand.see(
        said(1, "ana", "Thank you, this is the best bag I have!"),
        said(2, "joe", "When does the shop open?"),
        said(3, "anas", "My other account is @ana. Where is my order?"),
    )
    mine = said(4, "ima", "I'll check and let you know tomorrow, Joe.", in_reply_to={"id": "2", "author": "joe"})
    last = said(5, "ima", "I'll let you know in 99999999999 days.", in_reply_to={"id": "3", "author": "anas"})
    stand.see(mine, {**last, "at": "9999-12-31T23:59:59Z"})
    return stand


def ids_of(stand: Stand) -> list[str]:
    """An id of each kind of thing that it knows."""
    found = []
    for path in ("nudges", "people", "acknowledgements", "people/suggestions", "clients"):
        answer = stand.get(f"/v1/{path}").json
        found += [one["id"] for one in (answer["items"] if isinstance(answer, dict) else answer)[:2]]
    return [*found, "x:1", "x:4", "x:@ana", "wrong-name", "x", "1"]


@pytest.mark.parametrize(("path", "known"), READING)
@given(data=st.data())
@SOME
def test_any_value_of_a_known_parameter_is_answered(
    filled: Stand, path: str, known: tuple[str, ...], data: st.DataObject
):
    asked = st.dictionaries(st.sampled_from([name for name in known if name != "wait"] or ["x"]), WORDS, max_size=4)
    query = urlencode(data.draw(asked), errors="replace")
    sound(filled.get(f"{addressed(path, filled, data)}?{query}"))


@pytest.mark.parametrize(("method", "path"), [(method, path) for method, path in WRITING if "<" in path])
@given(data=st.data(), body=ANYTHING)
@SOME
def test_any_json_is_answered_for_what_is_there(
    filled: Stand, method: str, path: str, data: st.DataObject, body: object
):
    address = addressed(path, filled, data)
    sound(filled.ask(method, address, data=json.dumps(body), content_type="application/json"))


@given(until=WORDS, state=st.sampled_from(["snoozed", "waiting", "answered", "dismissed"]))
@SOME
def test_any_time_of_a_snooze_is_answered(filled: Stand, until: str, state: str):
    body = json.dumps({"state": state, "until": until})
    for nudge in filled.get("/v1/nudges").json["items"]:
        sound(filled.patch(f"/v1/nudges/{nudge['id']}", data=body, content_type="application/json"))


def addressed(path: str, stand: Stand, data: st.DataObject) -> str:
    """The path with an id of something that is there, or of nothing, in the place of each of its parts."""
    there = ids_of(stand)  # of what is there now: a number among them is drawn, that the draw depends on nothing else

    def one() -> str:
        drawn = data.draw(st.integers(0, 20) | WORDS)
        return quote(there[drawn % len(there)] if isinstance(drawn, int) else drawn, safe="", errors="replace")

    return "/".join(one() if "<" in part else part for part in path.split("/"))


PAGES_OF_THE_DASHBOARD = [
    "/waiting",
    "/log",
    "/log/note",
    "/kind-words",
    "/people",
    "/people/<id>",
    "/people/suggestions",
]
PAGES_OF_THE_DASHBOARD += ["/mirror", "/mirror/file", "/coverage", "/imports", "/settings", "/settings/hints"]
FORMS = ["/waiting/<id>", "/waiting/<id>/elsewhere", "/nods", "/let-go", "/kind-words", "/log/<id>/take-back", "/undo"]
FORMS += ["/log/note", "/people/<id>/change", "/people/<id>/join", "/people/<id>/split", "/settings/accounts"]
FORMS += ["/settings/accounts/remove", "/settings/watch", "/settings/attention", "/settings/switch", "/settings/sites"]
FORMS += ["/settings/keep-in-touch", "/settings/words", "/people/suggestions/<id>"]


@pytest.mark.parametrize("path", PAGES_OF_THE_DASHBOARD)
@given(data=st.data())
@SOME
def test_any_address_of_a_page_is_answered(filled: Stand, path: str, data: st.DataObject):
    query = urlencode(data.draw(st.dictionaries(st.sampled_from(ASKED), WORDS, max_size=4)), errors="replace")
    headers = {"Host": f"127.0.0.1:{PORT}", **TAB, "Cookie": filled.sign_in()}
    answer = filled.http.get(f"{addressed(path, filled, data)}?{query}", headers=headers)
    assert answer.status_code < 500, answer.text


@pytest.mark.parametrize("path", FORMS)
@given(data=st.data(), fields=st.dictionaries(st.sampled_from(SENT), WORDS, max_size=6))
@SOME
def test_any_form_of_a_page_is_answered(filled: Stand, path: str, data: st.DataObject, fields: dict[str, str]):
    headers = {"Host": f"127.0.0.1:{PORT}", **TAB, **OWN, "Cookie": filled.sign_in()}
    body = urlencode(fields, errors="replace")
    answer = filled.http.post(
        addressed(path, filled, data),
        headers=headers,
        data=body,
        content_type="application/x-www-form-urlencoded",
    )
    assert answer.status_code < 500, answer.text
