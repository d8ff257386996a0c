"""What the user chose: kept, changed a field at a time, and refused by name."""

import pytest

from tests.api.stand import Stand


def test_settings_have_defaults_and_keep_what_is_changed(told: Stand):
    assert told.get("/v1/settings").json["max_age_days"] == 14
    changed = told.patch("/v1/settings", json={"max_age_days": 7, "quiet": {"since": "22:00", "until": "07:00"}})
    assert changed.status_code == 200
    told.patch("/v1/settings", json={"hints": {"bait": False}})
    told.patch("/v1/settings", json={"hints": {"corporate": False}})
    kept = told.get("/v1/settings").json
    assert kept["max_age_days"] == 7
    assert kept["quiet"] == {"since": "22:00", "until": "07:00"}
    assert kept["hints"] == {"bait": False, "corporate": False}
    assert told.patch("/v1/settings", json={"quiet": None}).json["quiet"] is None


@pytest.mark.parametrize(
    ("body", "at"),
    [
        ({"max_age_days": 0}, "/max_age_days"),
        ({"max_age_days": None}, "/max_age_days"),
        ({"max_age_days": "7"}, "/max_age_days"),
        ({"quiet": {"since": "25:00", "until": "07:00"}}, "/quiet/since"),
        ({"quiet": {"since": "22:00"}}, "/quiet/until"),
        ({"paused_sites": ["myspace"]}, "/paused_sites/0"),
        ({"colour": "teal"}, "/colour"),
        ({"tz": ""}, "/tz"),
        ({"tz": "Europe"}, "/tz"),
        ({"tz": "../../etc/passwd"}, "/tz"),
    ],
)
def test_what_is_wrong_in_a_setting_is_named_and_nothing_changes(told: Stand, body: dict, at: str):
    before = told.get("/v1/settings").json
    refused = told.patch("/v1/settings", json={"trade_posts": True, **body})
    assert refused.status_code == 422
    assert refused.json["errors"][0]["at"] == at
    assert told.get("/v1/settings").json == before
