"""The forms that change what the user chose. Each is one change of the settings, with its undo."""

from __future__ import annotations

from typing import Any

import msgspec

from agent import shaping
from agent.dashboard.form import form
from agent.dashboard.page import Done
from agent.dashboard.settings.switches import called
from agent.dashboard.templates import sentence
from agent.ledger.changes import ChangeRefused
from agent.model import SITES, SettingsChange
from agent.model.told import MOST_A_DAY, MOST_HINTS
from agent.services import services

A_DAY = f"Give a number from 1 to {MOST_A_DAY} for how many a day. Nothing was changed."


def attention() -> Done:
    """Time zone, quiet hours, how old a post may be, and the user's own trade."""
    since, until = _words("quiet_since"), _words("quiet_until")
    if bool(since) != bool(until):
        raise ChangeRefused("Quiet hours have a beginning and an end. Name both, or neither.")
    quiet = {"since": since, "until": until} if since else None
    return chosen(
        "attention",
        tz=_words("tz") or None,
        quiet=quiet,
        max_age_days=_days("max_age_days", "how old a post may be"),
        trade_posts="trade_posts" in form(),
    )


def switch() -> Done:
    """Turns one hint or one reason on or off."""
    what, id, on = _words("what"), _words("id"), form().get("on") == "yes"
    if what not in ("hints", "reasons"):
        raise ChangeRefused("Nothing was chosen, so nothing was changed.")
    at = f"{what}-{id}"
    name = f"“{sentence(called(id))}”" if what == "reasons" else sentence(id.replace("-", " "))
    words = f"{name} is {'on' if on else 'off'}."
    return chosen(at, words, **{what: {id: on}})


def hints_at_once() -> Done:
    """How many hints stand under a box at most."""
    given = _words("hints_at_once")
    if given not in {str(number) for number in range(MOST_HINTS + 1)}:
        raise ChangeRefused("Nothing was chosen, so nothing was changed.")
    return chosen("hints", hints_at_once=int(given))


def keep_in_touch() -> Done:
    return chosen(
        "keep-in-touch",
        keep_in_touch_a_day=_number("a_day", A_DAY),
        keep_in_touch_days=_days("days", "keeping in touch") if _words("days") else None,
        keep_in_touch_tags=list(dict.fromkeys(part.strip() for part in _words("tags").split(",") if part.strip())),
    )


def words() -> Done:
    """How long others' words are kept."""
    days = _days("retention_days", "how long others' words are kept") if _words("retention_days") else None
    return chosen("words", retention_days=days)


def sites() -> Done:
    """Which sites rest, and which groups and pages are left out."""
    paused = [site for site in SITES if site in form().getlist("paused")]
    return chosen("sites", paused_sites=paused, excluded=lines("excluded"))


def chosen(at: str, words: str = "Saved.", **change: Any) -> Done:
    """Changes the settings and says so; ``at`` is the id of the part of the page."""
    try:
        told = shaping.convert(change, SettingsChange)
    except msgspec.ValidationError:
        raise ChangeRefused("Something here is not as it should be. Nothing was changed.") from None
    return Done(words=words, undo=(services().ledger.desk.choose(told),), at=at)


def lines(name: str) -> list[str]:
    """The lines of a text field, each once, without empty ones."""
    return list(dict.fromkeys(line.strip() for line in form().get(name, "").splitlines() if line.strip()))


def _words(name: str) -> str:
    return form().get(name, "").strip()


def _days(name: str, what: str) -> int:
    return _number(name, f"Give a whole number of days for {what}. Nothing was changed.")


def _number(name: str, sentence: str) -> int:
    given = _words(name)
    if not (given.isascii() and given.isdigit() and 0 < len(given) < 7):
        raise ChangeRefused(sentence)
    return int(given)
