"""``GET /v1/reports/attention``: the contract's shape, over each kind of log."""

from __future__ import annotations

import pytest

from tests.api.stand import Stand, said

CONTRACT = {
    "watched": {"since", "days"},
    "by_day": None,
    "by_reason": None,
    "by_platform": None,
    "people": {"wrote", "acknowledged", "never"},
    "concentration": {"top_tenth_share"},
    "came_back": {"after_acknowledgement", "without"},
    "mix": {"conversation", "broadcast"},
    **dict.fromkeys(
        ("received", "acknowledged", "rate", "waiting", "wait_median_s", "wait_p90_s", "repeated_replies"), None
    ),
}


def test_the_report_has_the_shape_of_the_contract(told: Stand) -> None:
    told.see(said(1, "maya", "When does the coupon expire?"), said(2, "noa", "Thank you so much for this!"))
    told.see(said(3, "ima", "On Friday, Maya.", "2026-11-20T09:20:00Z", in_reply_to={"id": "1", "author": "maya"}))
    report = told.get("/v1/reports/attention?tz=Europe/Berlin").json
    for name, within in CONTRACT.items():
        assert name in report
        assert within is None or within <= set(report[name])
    assert (report["received"], report["acknowledged"], report["rate"], report["waiting"]) == (2, 1, 0.5, 1)
    assert report["wait_median_s"] == 1200
    assert report["by_day"] == [{"day": "2026-11-20", "received": 2, "acknowledged": 1, "kind": 1}]
    assert report["by_reason"]["question"] == {"received": 1, "acknowledged": 1}
    assert report["by_platform"] == {"x": {"received": 2, "acknowledged": 1}}
    assert report["people"] == {"wrote": 2, "acknowledged": 1, "never": 1}
    assert report["watched"] == {"since": "2026-11-20", "days": 1, "unwatched": []}


def test_the_zone_of_the_settings_is_taken_where_none_is_asked_for(told: Stand) -> None:
    told.patch("/v1/settings", json={"tz": "Pacific/Chatham"})
    assert told.get("/v1/reports/attention").json["tz"] == "Pacific/Chatham"


@pytest.mark.parametrize(("query", "at"), [("since=soon", "?since"), ("tz=Mars", "?tz"), ("until=2026", "?until")])
def test_a_span_that_makes_no_sense_is_a_422_that_names_it(told: Stand, query: str, at: str) -> None:
    answer = told.get(f"/v1/reports/attention?{query}")
    assert answer.status_code == 422
    assert answer.json["errors"][0]["at"] == at


def test_it_needs_a_token(told: Stand) -> None:
    answer = told.http.get("/v1/reports/attention", headers={"Host": "127.0.0.1:8763"})
    assert answer.status_code == 401
