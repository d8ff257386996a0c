"""The queries of lists: what is wrong in one is named, never guessed at."""

import pytest

from tests.api.stand import Stand, said

LISTS = ["/v1/nudges", "/v1/acknowledgements", "/v1/people"]


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize(
    "query",
    [
        *("limit=0", "limit=201", "limit=-1", "limit=ten", "limit=", "limit=1e2", "limit=٣", "limit=" + "9" * 5000),
        *("cursor=", "cursor=nonsense", "cursor=%00", "cursor=" + "A" * 3000),
        *("platform=myspace", "platform=", "person=", "limit=1&limit=2", "x=1", "Limit=1", "limit[]=1", "%ED%A0%80=1"),
    ],
)
def test_a_bad_parameter_is_a_422_that_names_it(agent: Stand, path: str, query: str):
    answer = agent.get(f"{path}?{query}")
    assert answer.status_code == 422
    named = answer.json["errors"][0]["at"]
    assert named.startswith("?")
    if query.isascii() and "%" not in query:
        assert named == "?" + query.split("=")[0]


@pytest.mark.parametrize("query", ["state=asleep", "needs=likes", "kind=reply", "since=2026-11-20T09:30:00Z"])
def test_nudges_know_their_own_parameters(agent: Stand, query: str):
    assert agent.get(f"/v1/nudges?{query}").json["errors"][0]["at"] == "?" + query.split("=")[0]


@pytest.mark.parametrize(
    "query",
    [
        *("since=yesterday", "since=2026-11-20", "until=2026-11-20T09:30:00", "until=1790000000"),
        *("since=9999-12-31T23:59:59-14:00", "kind=smile", "state=waiting"),
    ],
)
def test_the_log_knows_its_own_parameters(agent: Stand, query: str):
    answer = agent.get(f"/v1/acknowledgements?{query}")
    assert answer.status_code == 422
    assert answer.json["errors"][0]["at"] == "?" + query.split("=")[0]


@pytest.mark.parametrize(
    "path", ["/v1/me", "/v1/health", "/v1/coverage", "/v1/clients", "/v1/settings", "/v1/openapi.json", "/v1/waiting"]
)
def test_a_route_without_parameters_takes_none(agent: Stand, path: str):
    assert agent.get(path).status_code == 200
    assert agent.get(f"{path}?limit=1").json["errors"][0]["at"] == "?limit"


COMPUTED = ["/v1/nods", "/v1/rounds", "/v1/themes", "/v1/kind-words"]


@pytest.mark.parametrize("path", [*LISTS, *COMPUTED, "/v1/coverage", "/v1/clients"])
def test_every_list_has_items_and_next(agent: Stand, path: str):
    assert set(agent.get(path).json) == {"items", "next"}


@pytest.mark.parametrize("path", COMPUTED)
@pytest.mark.parametrize("query", ["limit=0", "limit=201", "cursor=nonsense", "x=1", "state=asleep", "days=0"])
def test_lists_that_are_put_together_refuse_what_is_wrong_too(agent: Stand, path: str, query: str):
    answer = agent.get(f"{path}?{query}")
    assert answer.status_code == 422
    assert answer.json["errors"][0]["at"] == "?" + query.split("=")[0]


def test_a_good_query_is_taken(agent: Stand):
    query = "since=2026-11-01T00:00:00Z&until=2026-12-01T00:00:00%2B01:00&platform=x&kind=like&q=fox&limit=200"
    assert agent.get(f"/v1/acknowledgements?{query}").status_code == 200
    assert agent.get("/v1/nudges?state=snoozed&needs=nod&platform=facebook&limit=1").status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/v1/reports/attention?until=0001-01-05",
        "/v1/reports/attention?since=0001-01-01",
        "/v1/acknowledgements?since=0001-01-01T00:00:00%2B14:00",
    ],
)
def test_a_day_at_the_beginning_of_the_calendar_is_refused(agent: Stand, path: str):
    agent.patch("/v1/settings", json={"tz": "Europe/Berlin"})
    assert agent.get(path).status_code == 422


@pytest.mark.parametrize(
    "query", ["until=9999-12-31T23:59:59Z", "since=2026-11-01&until=9999-12-30", "since=9999-12-30"]
)
@pytest.mark.parametrize("zone", ["Europe/Berlin", "Pacific/Pago_Pago"])
def test_a_report_up_to_the_end_of_the_calendar_is_no_fault(told: Stand, query: str, zone: str):
    told.patch("/v1/settings", json={"tz": zone})
    told.see(said(1, "joe", "Which size?"))
    assert told.get(f"/v1/reports/attention?{query}").status_code in (200, 422)
    headers = {"Cookie": told.sign_in()}
    for page in ("mirror", "mirror/file"):
        assert told.follow(f"/{page}?{query}", **headers).status_code < 500


@pytest.mark.parametrize("until", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "9999-12-31"])
def test_a_snooze_to_where_no_clock_comes_is_refused_or_kept(told: Stand, until: str):
    told.see(said(1, "joe", "Which size?"))
    answer = told.patch(f"/v1/nudges/{told.nudge('joe')['id']}", json={"state": "snoozed", "until": until})
    assert answer.status_code in (200, 409, 422)


def test_a_fault_of_a_list_is_not_told_as_a_wrong_cursor(agent: Stand, monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object, **__: object) -> object:
        raise ValueError("not of the cursor")

    monkeypatch.setattr(agent.log, "people", broken)
    assert agent.get("/v1/people").status_code == 500
    assert agent.get("/v1/acknowledgements?cursor=nonsense").json["errors"][0]["at"] == "?cursor"
