"""Tells the month to the agent through its own interface: what Robin reads as observations, what Robin does as the
panel would. The one part of the demo that knows the agent.

``python -m agent.demo.living FOLDER`` fills a data folder with the month that ends today.
"""

from __future__ import annotations

import sys
import uuid
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

from agent.app import create_app
from agent.datafolder import open_folder
from agent.demo.places import address, place
from agent.demo.scenario import DAYS, WATCH, Act, Month, Said, month
from agent.demo.sightings import key, observation
from agent.ledger.ledger import Ledger
from agent.pairing import new_client
from agent.store.log import Log
from agent.store.tiny_log import TinyLog

#: Method, path and body to the JSON of the answer (None: no body). Raises where the agent refuses.
Ask = Callable[[str, str, Any], Any]
_PORT = 8763


class Refused(Exception):
    """The agent did not take what it was told; the message holds its words."""


def live(month: Month, ask: Ask, clock: Callable[[datetime], None]) -> None:
    """The whole month, reading and doing in the order of time; ``clock`` is told each moment beforehand."""
    ask("PUT", "/v1/me", me(month))
    steps: list[tuple[datetime, Any]] = [(visit.at, visit) for visit in month.visits]
    steps += [(act.at, act) for act in month.acts]
    for at, step in sorted(steps, key=lambda step: step[0]):
        clock(at)
        if not isinstance(step, Act):
            ask("POST", "/v1/observations", observation(month, place(month, step.page, at), at))
        elif step.do == "delete":
            ask("POST", "/v1/observations", deletion(month, step))
        else:
            perform(month, step, ask)
    clock(month.end)


def me(month: Month) -> dict[str, Any]:
    """Robin's own accounts and watch words."""
    robin = month.me
    there = {"platform": "facebook", "handle": robin.facebook, "name": robin.name, "id": robin.number}
    here = {"platform": "x", "handle": robin.x, "name": robin.name}
    return {"accounts": [here, there], "watch": list(WATCH)}


def deletion(month: Month, act: Act) -> dict[str, Any]:
    """Robin deletes own words on the page of their conversation: what the extension tells of it."""
    gone = month.said[act.what]
    told = observation(month, place(month, gone.id, act.at), act.at)
    answered = [post for post in told["posts"] if gone.to and post["id"] == month.said[gone.to].number]
    return {**told, "posts": answered, "gone": [key(gone)]}


def perform(month: Month, act: Act, ask: Ask) -> None:
    """What Robin does in the panel. A like is seen on the page."""
    if act.do == "like":
        return
    if act.do == "same-person":
        one, other = (_person(month, ask, who) for who in (act.what, act.more))
        ask("POST", f"/v1/people/{one}/merge", {"person": other})
        return
    words = month.said[act.what]
    if act.do == "elsewhere":
        ask("POST", "/v1/acknowledgements", _elsewhere(month, words, act))
        return
    nudge = _nudge(ask, words)
    if act.do == "snooze":
        until = (act.at + timedelta(days=int(act.more))).date().isoformat()
        ask("PATCH", f"/v1/nudges/{nudge}", {"state": "snoozed", "until": until})
    elif act.do == "dismiss":
        ask("PATCH", f"/v1/nudges/{nudge}", {"state": "dismissed"})


def _elsewhere(month: Month, words: Said, act: Act) -> dict[str, Any]:
    handle = words.who.x if words.site == "x" else words.who.facebook
    return {
        "client_id": str(uuid.uuid5(uuid.NAMESPACE_URL, act.what)),
        "platform": words.site,
        "kind": "elsewhere",
        "post": key(words),
        "account": {"platform": words.site, "handle": handle, "name": words.who.name},
        "text": act.more,
        "url": address(month, words),
        "at": act.at.isoformat().replace("+00:00", "Z"),
        "certainty": "by-hand",
    }


def _nudge(ask: Ask, words: Said) -> str:
    waiting = ask("GET", "/v1/nudges?limit=200", None)["items"]
    return str(next(nudge["id"] for nudge in waiting if key(words) in nudge["posts"]))


def _person(month: Month, ask: Ask, key: str) -> str:
    who = month.people[key]
    account = ("x", who.x) if who.x else ("facebook", who.facebook)
    found = ask("GET", f"/v1/people?limit=200&q={quote(who.name)}", None)["items"]
    for person in found:
        if account in [(one["platform"], one["handle"]) for one in person["accounts"]]:
            return str(person["id"])
    raise Refused(f"The agent knows nobody called {who.name}.")


class InProcess:
    """An agent without a socket, on a log, whose clock stands where it is told to."""

    def __init__(self, folder: Path, log: Log, start: datetime) -> None:
        self.now = start
        ledger = Ledger(log, lambda: self.now)
        self.app = create_app(
            open_folder(folder), log, ledger, port=_PORT, clock=lambda: self.now, open_browser=lambda link: False
        )
        with log.unit():
            self._client, self._token = new_client(log, "the month", None, start)
        self._log = log

    def clock(self, now: datetime) -> None:
        self.now = now

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        headers = {"Host": f"127.0.0.1:{_PORT}", "Authorization": f"Bearer {self._token}"}
        answer = self.app.test_client(use_cookies=False).open(path, method=method, headers=headers, json=body)
        if answer.status_code >= 400:
            raise Refused(f"{method} {path}: {answer.status_code} {answer.text}")
        return answer.json

    def leave(self) -> None:
        """Takes the month's own token away."""
        with self._log.unit():
            self._log.remove_client(self._client.id)


def fill(folder: Path, now: datetime | None = None) -> Month:
    """Fills a new data folder with the month whose last evening was the last one before ``now``; gives the month."""
    evening = (now or datetime.now(UTC)) - timedelta(hours=20)
    lived = month(evening.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=DAYS - 1))
    with closing(TinyLog(open_folder(folder).store)) as log:
        agent = InProcess(folder, log, lived.start)
        live(lived, agent.ask, agent.clock)
        agent.leave()
    return lived


if __name__ == "__main__":
    fill(Path(sys.argv[1]))
