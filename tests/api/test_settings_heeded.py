"""What the user set is heeded: how old a post may be, and which reasons they want to hear of."""

from datetime import timedelta

import pytest

from tests.api.stand import Stand, said


@pytest.fixture
def stand(told: Stand) -> Stand:
    return told


def waiting(stand: Stand) -> list[str]:
    return [nudge["account"]["handle"] for nudge in stand.get("/v1/nudges").json["items"]]


def told_reasons(stand: Stand) -> list[str]:
    return [reason["id"] for nudge in stand.get("/v1/nudges").json["items"] for reason in nudge["reasons"]]


def test_a_post_older_than_the_set_age_makes_no_nudge_until_the_age_is_raised(stand: Stand):
    stand.patch("/v1/settings", json={"max_age_days": 3})
    old = said(1, "maya", "When does your fox come back?", at=(stand.now - timedelta(days=5)).isoformat())
    stand.see(old)
    assert waiting(stand) == []
    stand.patch("/v1/settings", json={"max_age_days": 7})
    stand.see(old)
    assert waiting(stand) == ["maya"]


def test_a_reason_that_is_switched_off_makes_no_nudge_and_comes_back_when_it_is_on_again(stand: Stand):
    stand.see(said(1, "maya", "I love this so much"))
    stand.see(said(2, "joe", "When does your fox come back?"))
    stand.patch("/v1/settings", json={"reasons": {"praise": False}})
    assert waiting(stand) == ["joe"]
    stand.see(said(3, "zoe", "This is wonderful, I love it"))
    assert waiting(stand) == ["joe"]
    stand.patch("/v1/settings", json={"reasons": {"praise": True}})
    assert sorted(waiting(stand)) == ["joe", "maya", "zoe"]


def test_the_other_reasons_of_a_nudge_stay(stand: Stand):
    stand.see(said(1, "maya", "I love this so much. When does your fox come back?"))
    assert told_reasons(stand) == ["question", "praise", "first-contact"]
    stand.patch("/v1/settings", json={"reasons": {"praise": False, "first-contact": False}})
    assert told_reasons(stand) == ["question"]


def test_what_the_user_laid_aside_does_not_come_back_with_a_reason(stand: Stand):
    stand.see(said(1, "maya", "I love this so much"))
    nudge = stand.nudge("maya")["id"]
    stand.patch(f"/v1/nudges/{nudge}", json={"state": "dismissed"})
    stand.patch("/v1/settings", json={"reasons": {"praise": False}})
    stand.patch("/v1/settings", json={"reasons": {"praise": True}})
    assert waiting(stand) == []
