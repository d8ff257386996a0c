"""What was promised, in few words, and when it is due."""

from __future__ import annotations

from datetime import UTC, datetime
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from agent.nudges.due import by, deed, due
from agent.nudges.promised import promises_in
from agent.reading.days import due_days

WEDNESDAY = datetime(2026, 11, 25, 15, tzinfo=UTC)
VIENNA = ZoneInfo("Europe/Vienna")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("I'll check the coupon and let you know", "check the coupon"),
        ("I'll check the coupon tomorrow!", "check the coupon"),
        ("Let me ask my printer by Friday.", "ask your printer"),
        ("I will send you the pattern next week", "send them the pattern"),
        ("Asking the venue today, Bev, will report back tomorrow", "report back"),
        ("I'll check and come back to you", "check and come back to them"),
        ("You'll have the plan by Friday", "let them have the plan"),
        ("I'll let her know you said hello", "let her know they said hello"),
        ("I'll ask whether you get one", "ask whether they get one"),
        ("I'll let you see it", "let them see it"),
        ("I'll let you know what I hear", "let them know what you hear"),
        ("I'll send you what we have, on our list", "send them what you have"),
        ("I'll dm u the link", "dm them the link"),
        ("I'll ask if you're in", "ask if they're in"),
        ("I'll ship it to the US", "ship it to the US"),
        ("I'll ask Kim and Lou and tell you", "ask Kim and Lou"),
        ("I'll send a cup, a plate and the spoon", "send a cup, a plate and the spoon"),
        ("I'll find the list, print it and bring it", "find the list"),
        ("I'll check the St. Agnes date for you", "check the St. Agnes date for them"),
        ("I'll ring you the day after tomorrow", "ring them"),
        ("I'll send it by the end of next month", "send it"),
        ("I'll send it between Monday and Friday", "send it"),
        ("I'll send it in a couple of weeks", "send it"),
        ("I'll send it a week on Tuesday", "send it"),
        ("I'll send it on Saturday the 5th", "send it"),
        ("I'll paint it in January", "paint it"),
        ("I'll send you the pictures from last Sunday", "send them the pictures from last Sunday"),
        ("I'll send you one of the year", "send them one of the year"),
        ("I'll test it at work", "test it at work"),
        ("I'll open the till this evening", "open the till"),
        ("I'll check on Friday", "check"),
        ("I'll go to the attic tomorrow and look for it", "go to the attic"),
        ("I'll go and look for it", "look for it"),
        ("I'll send it no later than the 1st", "send it"),
        ("I'll ring you tomorrow lunchtime", "ring them"),
        ("I'll ask her after the weekend", "ask her"),
        ("I'll send it by this time next week", "send it"),
        ("I'll write to you at the start of January", "write to them"),
        ("I'll write to you in the first week of January", "write to them"),
        ("I'll write to you at the beginning of next month", "write to them"),
        ("I'll find the start of January in the diary", "find the start of January in the diary"),
        ("I'll do it now", "do it"),
        ("I'll leave it as it is for now", "leave it as it is for now"),
        ("I'll book it for tomorrow", "book it for tomorrow"),
        ("Your kettle will be ready on Friday", "have their kettle ready"),
        ("It'll be with you by Friday", "have it with them"),
        ("They will be done by Friday", "have them done"),
        ("Yours will be in the post tomorrow", "have theirs in the post"),
        ("I'll ask when it will be ready", "ask when it will be ready"),
        ("I'm sending it tomorrow", "send it"),
        ("I am shipping your kettle on Monday", "ship their kettle"),
        ("Will do", "Will do"),
    ],
)
def test_the_deed_is_said_to_the_user(sentence: str, told: str) -> None:
    assert deed(sentence) == told


@pytest.mark.parametrize(("words", "times"), [("a week on ", 22), ("a week on ", 400), ("by ", 1300), ("next ", 800)])
def test_many_words_of_time_that_name_none_are_soon_read(words: str, times: int) -> None:
    begun = process_time()
    deed("I'll send it " + words * times)
    assert process_time() - begun < 2


@pytest.mark.parametrize(
    ("sentence", "days", "day"),
    [
        ("I'll scan it tonight", 0, "2026-11-25"),
        ("I'll scan it tomorrow", 1, "2026-11-26"),
        ("I'll scan it by Friday", 7, "2026-11-27"),
        ("I'll scan it on Wednesday", 7, "2026-12-02"),
        ("I'll scan it next Friday", 7, "2026-12-04"),
        ("I'll scan it Friday week", 7, "2026-12-04"),
        ("I'll scan it next week", 7, "2026-12-02"),
        ("I'll scan it", None, "2026-11-28"),
        ("I'll scan it by the end of the week", 7, "2026-11-29"),
        ("I'll scan it over the weekend", 7, "2026-11-29"),
        ("I'll scan it next weekend", 7, "2026-12-06"),
        ("I'll scan it by the end of the month", 30, "2026-11-30"),
        ("I'll scan it next month", 30, "2026-12-25"),
        ("I'll scan it on 12 December", None, "2026-12-12"),
        ("I'll scan it on Saturday the 12th, by the 12th at the latest", 7, "2026-12-12"),
        ("I'll scan it by March 3rd", None, "2027-03-03"),
        ("I'll scan it in January", None, "2027-01-31"),
        ("I'll scan it in early January", None, "2027-01-07"),
        ("I'll scan it at the start of January", None, "2027-01-07"),
        ("I'll scan it in the first week of March", None, "2027-03-07"),
        ("I'll scan it at the beginning of next month", 30, "2026-12-07"),
        ("I'll scan it in early January 2027", None, "2027-01-07"),
        ("I'll scan the first week of March tomorrow", 1, "2026-11-26"),
        ("I'll scan it after the weekend", 7, "2026-11-30"),
        ("I'll scan it no later than the 1st", None, "2026-12-01"),
        ("I'll scan it before the end of the day", None, "2026-11-25"),
        ("I'll scan it now", None, "2026-11-25"),
        ("I'll scan it, enough for now", None, "2026-11-28"),
        ("I'll scan it after the holidays", None, "2027-01-07"),
        ("I'll scan it in the new year", None, "2027-01-07"),
        ("I'll scan it on 31 November", None, "2026-11-28"),
        ("I'll scan it by 2 May", None, "2027-05-02"),
        ("I'll scan it by the 2nd of may", None, "2027-05-02"),
        ("I'll scan it, those 2 may still differ", None, "2026-11-28"),
        ("I'll scan it on Saturday the 5th", 7, "2026-12-05"),
        ("I'll scan it Friday next week", 7, "2026-12-04"),
        ("I'll scan it a week on Tuesday", 7, "2026-12-08"),
        ("I'll scan it on Tuesday or Wednesday", 7, "2026-12-02"),
        ("I'll scan it between Monday and Thursday", 7, "2026-12-03"),
        ("I'll scan it by the end of next month", 30, "2026-12-31"),
        ("I'll scan it by month end", None, "2026-11-30"),
        ("I'll scan it by the end of March", None, "2027-03-31"),
        ("I'll scan it by the end of the year", None, "2026-12-31"),
        ("I'll scan it by EOW", 7, "2026-11-29"),
        ("I'll scan it before Christmas", None, "2026-12-24"),
        ("I'll scan it at Christmas", None, "2026-12-25"),
        ("I'll scan it on Boxing Day", None, "2026-12-26"),
        ("I'll scan the Boxing Day walk tomorrow", 1, "2026-11-26"),
        ("I'll scan the list for the New Year's Eve party tomorrow", 1, "2026-11-26"),
        ("I'll scan it at 5pm on Christmas Eve", 0, "2026-12-24"),
        ("I'll scan it Christmas Eve", None, "2026-12-24"),
        ("I'll scan it on Boxing Day morning, after the walk", None, "2026-12-26"),
        ("I'll scan it at Christmas dinner", None, "2026-12-25"),
        ("I'll scan it by new year", None, "2026-12-31"),
        ("I'll scan it on 12/12", None, "2026-12-12"),
        ("I'll scan it by 14/3", None, "2027-03-14"),
        ("I'll scan it by 12/11", None, "2026-11-28"),
        ("I'll scan it, we are on 24/7", None, "2026-11-28"),
        ("I'll scan the photos from Sunday", None, "2026-11-28"),
        ("I'll scan the Friday menu", None, "2026-11-28"),
        ("I'll scan it at the Friday market", 7, "2026-11-27"),
        ("I'll check what happened on Monday", None, "2026-11-28"),
        ("I'll check what happened, by Monday", 7, "2026-11-30"),
    ],
)
def test_it_is_due_at_the_end_of_the_users_day(sentence: str, days: int | None, day: str) -> None:
    assert due(sentence, days, WEDNESDAY, VIENNA).astimezone(VIENNA).isoformat()[:19] == f"{day}T23:59:59"


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("I'll scan it in a fortnight", 14),
        ("I'll scan it in two or three weeks", 21),
        ("I'll scan it in a week or two", 14),
        ("I'll scan it in 3-4 days", 4),
        ("I'll scan it in eleven days", 11),
        ("I'll scan it in 120 days", 120),
        ("I'll scan it within 48 hrs", 2),
        ("I'll scan it in 10 mins", 0),
        ("I'll scan it in half an hour", 0),
        ("I'll scan it a week from today", 7),
        ("I'll scan it by EOD", 0),
        ("I'll scan it at 5pm", 0),
        ("I'll scan it at 5pm on Friday", 7),
        ("Give me two days and I'll scan it", 2),
        ("I'll scan one for the next three months", None),
        ("I'll scan the photos from last Sunday", None),
        ("I'll scan today's batch", None),
        ("I'll scan it by the end of Friday", 7),
        ("I'll scan it next week", 7),
        ("I'll scan it the Friday after", 7),
    ],
)
def test_the_days_that_words_of_time_name(sentence: str, days: int | None) -> None:
    assert due_days(sentence) == days


def test_a_day_beyond_the_calendar_is_none() -> None:
    assert due("I'll scan it in 99999999999 days", 99999999999, WEDNESDAY, VIENNA) == WEDNESDAY


def test_a_promise_late_in_the_evening_counts_from_the_users_own_day() -> None:
    late = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
    assert due("tomorrow", 1, late, VIENNA).astimezone(VIENNA).date().isoformat() == "2026-11-27"


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (25, "today"),
        (26, "by tomorrow"),
        (28, "by Saturday"),
        (24, "it was for yesterday"),
        (22, "it was for Sunday"),
        (10, "it was for 10 November"),
    ],
)
def test_when_it_is_due_is_said_as_people_say_it(day: int, told: str) -> None:
    assert by(datetime(2026, 11, day, 20, tzinfo=UTC), WEDNESDAY, VIENNA) == told


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("I'll scan it tonight and put it here.", 1),
        ("Ken, sorry, I'll resend it tonight", 1),
        ("I'll keep a table for you from 11.", 0),
        ("I'll see you on Friday", 0),
        ("Will you come on Friday?", 0),
        ("If I find it tomorrow I'll be glad", 0),
        ("It will rain tomorrow", 0),
        ("I'll send you one if you like", 0),
        ("I'll check if it is still there and tell you", 1),
        ("I'll always answer you", 0),
        ("You'll have the plan by Friday", 1),
        ("we'll have you on the list by Sunday", 1),
        ("Your refund will be with you by Monday", 1),
        ("Mended by Monday, I promise", 1),
        ("You'll have the time of your life on Friday", 0),
        ("You'll have noticed by tomorrow", 0),
        ("I'll try the other flour", 0),
        ("I'll try the other flour and tell you", 1),
        ("I'll have a look at the diary and let you know", 1),
        ("I'll take a proper look tonight", 1),
        ("I'll have a listen", 1),
        ("I'll have the soup", 0),
        ("I'll take two", 0),
        ("I'll read it and come back to you", 1),
        ("I'll read it", 0),
        ("I'll go and check the shed tomorrow", 1),
        ("I'll go home tomorrow", 0),
        ("I'll go through the boxes and send you the chart", 1),
        ("I'll be in the shed tomorrow and will measure it", 1),
        ("I'll be in the shed tomorrow", 0),
        ("See you Sunday, I'll bring the ladder", 1),
        ("I'll wear it and drink to you", 0),
        ("She'll ring the bell and tell you", 0),
        ("It might snow, but I'll bring it on Sunday", 1),
        ("It might snow, but I'll be honest, I might bring it", 0),
        ("I'll send one if you like, but I'll admit it is ugly", 0),
        ("You'll have the chair by the 12th of December", 1),
        ("I'll varnish it in January", 1),
        ("I'll engrave yours by the 12th", 1),
        ("In March I'll varnish them", 1),
        ("I'll be 50 on the 12th of March, imagine that", 0),
        ("I'll dance on 3 December", 0),
        ("I'll travel to my aunt at Christmas", 0),
        ("I'll open the stall again in April", 0),
        ("I'll be baking all day tomorrow", 0),
        ("I'll be sending yours tomorrow", 1),
        ("I'll tell you a secret: I hate it", 0),
        ("I'll give you that one", 0),
        ("I'll pass, thanks", 0),
        ("I'll pass it on", 1),
        ("I'll look forward to it", 0),
        ("I'll look for it", 1),
        ("I'll call it a day", 0),
        ("I'll call it in", 1),
        ("I'll let you get back to it", 0),
        ("I'll set my alarm", 0),
        ("I'll write to you if somebody drops out", 0),
        ("I'll say if it turned up, I'll check tonight", 1),
        ("I'll ask around if anybody found it", 1),
        ("I'll check if something fell out", 1),
        ("I'll find out if anyone has a key and tell you", 1),
        ("I'll ask you if somebody drops out", 0),
        ("I'll check back if anyone drops out", 0),
        ("I'll check if you want", 0),
        ("I'll be mending the handle tonight", 1),
        ("I'll be ringing you on Friday", 1),
        ("I'll be checking yours tomorrow", 1),
        ("I'll be fixing supper tonight", 0),
        ("I'll be making soup tomorrow", 0),
        ("I'll finish my soup and then look into your invoice", 1),
        ("I'll finish my soup and look at the sea", 0),
        ("I'll do anything for you, and I'll ring the depot", 1),
        ("I'll add it to the list of repairs", 1),
        ("I'll add it to my list of favourites", 0),
        ("I'll share this with my editor on Friday", 1),
        ("I'll share this with my editor", 0),
        ("I'll share this with my mum on Sunday", 0),
        ("I'll lend you mine", 1),
        ("I'll make you another handle", 1),
        ("I'll make it", 0),
        ("I'll return your ladder", 1),
        ("I'll return the favour", 0),
        ("I'll remove it", 1),
        ("I'll be in touch", 1),
        ("Thanks, I'll be in touch next week", 1),
        ("I'll be in Leeds on Friday", 0),
        ("I'll be 50 on Friday", 0),
        ("I'll let you decide", 0),
        ("I'll let you know", 1),
        ("I'm sending it tomorrow", 1),
        ("I am bringing yours on Sunday", 1),
        ("I'm sending it", 0),
        ("I'm calling it a day tomorrow", 0),
        ("I'm calling it quits on Friday", 0),
        ("I'm bringing my kids on Sunday", 0),
        ("I'm sending it tomorrow?", 0),
        ("I'll see what I can do", 1),
        ("I'll see what happens", 0),
        ("When I'm home I'll measure it", 1),
        ("When it rains I'll measure it", 0),
    ],
)
def test_only_what_the_other_one_then_waits_for_is_a_promise(text: str, count: int) -> None:
    assert len(promises_in(text, "en")) == count
