"""Settings: each change is a form of its own and can be undone; the data can be taken away."""

import json
from pathlib import Path

import pytest

from agent.dashboard.settings.switches import reasons
from agent.hints.rules import RULES
from agent.nudges.reasons import REASONS
from agent.store.tiny_log import TinyLog
from tests.api.stand import said
from tests.dashboard.reader import Reader

ASKS = said(5, "joe", "When does the coupon end?", "2026-11-18T09:00:00Z")


@pytest.fixture
def settings(reader: Reader) -> Reader:
    reader.open("/settings")
    return reader


def chosen(reader: Reader) -> dict:
    return dict(reader.stand.get("/v1/settings").json)


def me(reader: Reader) -> dict:
    return dict(reader.stand.get("/v1/me").json)


def test_an_account_is_added_and_taken_out_with_undo(settings: Reader):
    assert "You are @ima.prints." in settings.press("This is me", platform="facebook", handle="@ima.prints").text
    assert [account["handle"] for account in me(settings)["accounts"]] == ["ima", "ima.prints"]
    settings.undo()
    assert [account["handle"] for account in me(settings)["accounts"]] == ["ima"]
    settings.press("Not mine: @ima")
    assert "I do not know yet which account is yours." in settings.page.text
    assert "@ima on X" in settings.undo().text


def test_an_account_that_is_known_already_is_filled_in_and_stands_once(settings: Reader):
    settings.press("This is me", platform="x", handle="Ima", name="Ima Self")
    assert [(account["handle"], account["name"]) for account in me(settings)["accounts"]] == [("Ima", "Ima Self")]


def test_taking_an_account_for_ones_own_by_mistake_loses_nobody(settings: Reader):
    settings.stand.see(ASKS)
    settings.press("This is me", platform="x", handle="joe")
    assert settings.stand.get("/v1/nudges").json["items"] == []
    settings.undo()
    assert settings.stand.nudge("joe")["state"] == "waiting"


@pytest.mark.parametrize(
    "fields",
    [{"handle": ""}, {"handle": "", "name": "Ima"}, {"handle": "x" * 300}, {"platform": "nowhere", "handle": "a"}],
)
def test_an_account_that_is_none_is_not_kept(settings: Reader, fields: dict):
    before = me(settings)
    settings.press("This is me", **fields)
    assert me(settings) == before
    assert "Undo" not in [button for form in settings.page.forms for button in form.buttons]


def test_watch_words_stand_one_on_a_line(settings: Reader):
    settings.press("Save the words", watch=" fox prints \r\n\r\nowl\r\nowl")
    assert me(settings)["watch"] == ["fox prints", "owl"]
    settings.undo()
    assert me(settings)["watch"] == []


def test_quiet_hours_zone_and_age_are_kept_and_shown_again(settings: Reader):
    wanted = {
        "quiet_since": "22:00",
        "quiet_until": "07:30",
        "tz": "Europe/Vienna",
        "max_age_days": "30",
        "trade_posts": "yes",
    }
    settings.press("Save this", **wanted)
    now = chosen(settings)
    assert (now["quiet"], now["tz"], now["max_age_days"]) == ({"since": "22:00", "until": "07:30"}, "Europe/Vienna", 30)
    assert now["trade_posts"] is True
    form = next(form for form in settings.page.forms if form.action == "/settings/attention")
    assert {name: values[-1] for name, values in form.fields.items() if name in wanted} == wanted
    settings.undo()
    assert chosen(settings)["quiet"] is None


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"quiet_since": "22:00"}, "Name both, or neither."),
        ({"tz": "Middle/Earth"}, "There is no such time zone."),
        ({"max_age_days": "soon"}, "Give a whole number of days"),
        ({"max_age_days": "0"}, "Nothing was changed."),
        ({"quiet_since": "25:00", "quiet_until": "07:00"}, "Nothing was changed."),
    ],
)
def test_what_cannot_be_says_why_and_changes_nothing(settings: Reader, fields: dict, why: str):
    before = chosen(settings)
    assert why in settings.press("Save this", **fields).text
    assert chosen(settings) == before


def test_every_reason_stands_there_with_its_examples_and_can_be_turned_off(settings: Reader):
    settings.stand.see(ASKS)
    page = settings.open("/settings/reasons")
    assert len(page.headings) == len(REASONS) + 1
    assert "They ask you something" in page.text
    assert "the user" not in page.text
    assert "Comes with: “When does the coupon expire?”" in page.text
    settings.press("Turn off: asks you")
    assert "Joe asks you" not in settings.open("/waiting").headings
    assert "1 off" in settings.open("/settings").text


def test_a_reason_that_is_turned_off_is_undone_with_all_that_it_took_away(settings: Reader):
    settings.stand.see(ASKS)
    settings.open("/settings/reasons")
    settings.press("Turn off: asks you")
    settings.undo()
    assert "Joe asks you" in settings.open("/waiting").headings


def test_every_hint_stands_there_with_how_it_fares(settings: Reader):
    for event in ("shown", "not-useful", "shown"):
        settings.stand.post("/v1/hints/bait/feedback", json={"event": event})
    page = settings.open("/settings/hints")
    assert len(page.headings) == len(RULES) + 1
    assert "Of its last 2 showings you called 1 not useful." in page.text
    settings.press("Turn off: hashtags")
    assert chosen(settings)["hints"] == {"hashtags": False}


def test_a_hint_that_went_quiet_is_put_on_again(settings: Reader):
    for _ in range(6):
        for event in ("shown", "not-useful"):
            settings.stand.post("/v1/hints/bait/feedback", json={"event": event})
    assert chosen(settings)["muted"] == ["bait"]
    assert "Gone quiet" in settings.open("/settings").headings
    settings.press("Put on again: bait")
    assert chosen(settings)["muted"] == []
    settings.undo()
    assert chosen(settings)["muted"] == ["bait"]


def test_what_comes_is_capped_as_the_user_wants(settings: Reader):
    settings.press("Save how many", hints_at_once="1")
    settings.press("Save the days", days="90", tags="", a_day="4")
    now = chosen(settings)
    assert (now["hints_at_once"], now["keep_in_touch_a_day"]) == (1, 4)
    assert settings.stand.post("/v1/hints", json={"text": "hi", "platform": "x", "kind": "post"}).json["at_once"] == 1
    settings.undo()
    assert chosen(settings)["keep_in_touch_a_day"] == 1
    for wrong in ("0", "11", "", "many"):
        settings.press("Save the days", days="90", tags="", a_day=wrong)
    settings.press("Save how many", hints_at_once="4")
    now = chosen(settings)
    assert (now["hints_at_once"], now["keep_in_touch_a_day"]) == (1, 1)


def test_keeping_in_touch_others_words_and_what_is_read(settings: Reader):
    settings.press("Save the days", days="90", tags="friend, maker ,friend")
    settings.press("Save this time", retention_days="")
    settings.press("Save what is read", paused="facebook", excluded="https://www.facebook.com/groups/7\r\n")
    now = chosen(settings)
    assert (now["keep_in_touch_days"], now["keep_in_touch_tags"], now["retention_days"]) == (
        90,
        ["friend", "maker"],
        None,
    )
    assert (now["paused_sites"], now["excluded"]) == (["facebook"], ["https://www.facebook.com/groups/7"])
    settings.undo()
    assert chosen(settings)["paused_sites"] == []
    settings.press("Save the days", days="", tags="")
    assert chosen(settings)["keep_in_touch_days"] is None


def test_who_is_let_in_is_revoked(settings: Reader):
    assert "Nod for Chromium" in settings.page.text
    settings.press("Revoke Nod for Chromium")
    assert "It is let in no more." in settings.page.text
    assert [one["name"] for one in settings.stand.get("/v1/clients").json["items"]] == ["a script"]


def test_the_export_is_a_link_that_the_session_may_follow(settings: Reader):
    link = settings.page.links["Export everything"]
    answer = settings.stand.raw("GET", link, {"Cookie": settings.cookie, "Sec-Fetch-Site": "same-origin"})
    assert json.loads(answer.text.splitlines()[0])["nod"] == "export"


def test_a_backup_is_sent_whole_and_leaves_nothing_behind(settings: Reader, tmp_path: Path):
    settings.stand.see(ASKS)
    here = set(tmp_path.iterdir())
    answer = settings.stand.fill("/settings/backup", settings.cookie)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="nod-2026-11-20.db"'
    assert int(answer.headers["Content-Length"]) == len(answer.data)
    assert set(tmp_path.iterdir()) == here
    if isinstance(settings.stand.log, TinyLog):
        copy = tmp_path / "copy.db"
        copy.write_bytes(answer.data)
        again = TinyLog(copy, strict=True)
        assert [one.nudge.account.handle for one in again.nudges(state="waiting").items] == ["joe"]
        again.close()


def test_the_folder_and_the_way_to_forget_are_named(settings: Reader, tmp_path: Path):
    assert str(tmp_path) in settings.page.text
    assert "To forget somebody for good" in settings.page.text


def test_signing_out_leads_to_the_sign_in_page(settings: Reader):
    settings.stand.fill("/sign-out", settings.cookie)
    assert "nod open" in settings.open("/settings", 401).text


def test_no_two_reasons_say_the_same_and_no_example_is_its_own_opposite(settings: Reader):
    with settings.stand.app.app_context():
        every = list(reasons())
    assert len({one.when for one in every}) == len(every)
    for one in every:
        assert "exchanges" not in one.when
        if one.shown and one.not_shown:
            assert one.shown.words != one.not_shown.words, one.id


def test_a_reason_is_turned_off_by_the_name_under_which_it_stands(settings: Reader):
    settings.open("/settings/reasons")
    assert "“Is unhappy” is off." in settings.press("Turn off: is unhappy").text


def test_a_hint_on_an_answer_shows_what_was_answered(settings: Reader):
    page = settings.open("/settings/hints")
    assert (
        "“I have two hats left in grey.” in answer to “We buried my brother on Friday. I miss him so much.”"
        in page.text
    )


def test_how_old_a_post_may_be_is_said_of_the_first_look(settings: Reader):
    assert "older than this when I first see them" in settings.page.text
