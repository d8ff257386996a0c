"""Any sequence of calls: nothing is lost, nothing stands twice, and what is undone is as it was.

The machine speaks to the whole agent over its interface and keeps beside it what a person would remember: who said what,
what was answered, whom one had forgotten. ``make soak`` tries many more sequences (``NOD_MACHINES``).
"""

from __future__ import annotations

import os
from collections import Counter
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.api.stand import Stand, said

MACHINES = int(os.environ.get("NOD_MACHINES", "25"))
PEOPLE = ("maya", "joe", "ana")
WORDS = (
    "Where is the fox?",
    "I love your fox",
    "My kiln broke and I am so sad",
    "Your shop sent me the wrong fox",
    "hello",
)
STATES = ("waiting", "snoozed", "answered", "dismissed", "spam")
who = st.sampled_from(PEOPLE)
number = st.integers(1, 8)
which = st.integers(0, 20)


class Interface(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.agent = Stand()
        self.agent.known_as()
        self.said: dict[str, str] = {}  # the key of a post: who said it
        self.logged: dict[str, str] = {}  # a client id: its acknowledgement
        self.forgotten: set[str] = set()
        self.rev = 0

    # what happens

    @rule(person=who, post=number, words=st.sampled_from(WORDS), thread=st.sampled_from(["100", "200"]))
    def somebody_speaks(self, person: str, post: int, words: str, thread: str) -> None:
        id = post + 10 * PEOPLE.index(person)  # a post has one author, one thread and one text
        words, thread = WORDS[id % len(WORDS)], ("100", "200")[id % 2]
        self.agent.see(said(id, person, words, self.ago(id), thread=thread))
        if person not in self.forgotten:
            self.said[f"x:{id}"] = person

    @rule(pick=which)
    def the_users_own_answer_is_seen(self, pick: int) -> None:
        if not self.said:
            return
        key = sorted(self.said)[pick % len(self.said)]
        id = int(key.removeprefix("x:"))
        answer = said(id + 500, "ima", f"Thank you, about fox {id}", self.ago(0))
        self.agent.see({**answer, "in_reply_to": {"id": str(id), "author": self.said[key]}})

    @rule(pick=which, client=st.integers(1, 6))
    def an_answer_is_logged(self, pick: int, client: int) -> None:
        if not self.said:
            return
        id = str(UUID(int=client, version=4))
        post = sorted(self.said)[pick % len(self.said)]
        body = {"client_id": id, "platform": "x", "kind": "reply", "post": post, "text": f"Here it is {client}"}
        answer = self.agent.post("/v1/acknowledgements", json=body)
        if id in self.logged:
            assert answer.status_code == 200
            assert answer.json["id"] == self.logged[id]
        else:
            assert answer.status_code in (200, 201)  # 200: the same words under another id, logged once
            self.logged[id] = answer.json["id"]

    @rule(hours=st.integers(1, 30))
    def time_goes_by(self, hours: int) -> None:
        self.agent.later(hours=hours)

    # what the user decides, and undoes or not

    @rule(pick=which, state=st.sampled_from(["dismissed", "answered", "snoozed", "waiting"]), undone=st.booleans())
    def a_nudge_is_changed(self, pick: int, state: str, undone: bool) -> None:
        nudges = self.nudges()
        if nudges:
            body = {"state": state} | ({"until": "next-word"} if state == "snoozed" else {})
            self.done(undone, "PATCH", f"/v1/nudges/{nudges[pick % len(nudges)]['id']}", body, (200, 422))

    @rule(undone=st.booleans())
    def all_of_before_today_is_let_go(self, undone: bool) -> None:
        self.done(undone, "POST", "/v1/nudges/let-go", {"before": f"{self.agent.now:%Y-%m-%d}"})

    @rule(undone=st.booleans())
    def the_kind_words_are_cleared(self, undone: bool) -> None:
        nods = [id for group in self.agent.get("/v1/nods").json["items"] for id in group["nudges"]]
        if nods:
            self.done(undone, "POST", "/v1/nods/clear", {"nudges": nods})

    @precondition(lambda self: self.logged)
    @rule(pick=which, undone=st.booleans())
    def an_answer_is_taken_back(self, pick: int, undone: bool) -> None:
        client = sorted(self.logged)[pick % len(self.logged)]
        gone = self.done(undone, "DELETE", f"/v1/acknowledgements/{self.logged[client]}", None, (200, 404))
        if gone and not undone:
            taken = self.logged[client]
            self.logged = {one: id for one, id in self.logged.items() if id != taken}

    @rule(person=who, note=st.sampled_from(["likes foxes", ""]))
    def a_person_is_noted(self, person: str, note: str) -> None:
        for found in self.people(person):
            assert self.agent.patch(f"/v1/people/{found['id']}", json={"note": note}).status_code == 200

    @rule(person=who)
    def somebody_is_forgotten(self, person: str) -> None:
        for found in self.people(person):
            told = self.agent.delete(f"/v1/people/{found['id']}", json={"confirm": found["name"]})
            assert told.status_code == 200
            self.forgotten.add(person)
            self.said = {key: by for key, by in self.said.items() if by != person}
            kept = {entry["id"] for entry in self.log()}
            self.logged = {client: id for client, id in self.logged.items() if id in kept}

    # what always holds

    @invariant()
    def nothing_is_lost(self) -> None:
        told = [key for person in self.people() for key in self.heard(person)]
        assert sorted(told) == sorted(self.said)  # each once, with the one who said it
        assert {entry["id"] for entry in self.log()} >= set(self.logged.values())

    @invariant()
    def nothing_stands_twice(self) -> None:
        nudges = [nudge for state in STATES for nudge in self.nudges(state)]
        assert len({nudge["id"] for nudge in nudges}) == len(nudges)
        talks = Counter((nudge["person"], nudge["thread"]) for nudge in nudges)
        assert not [talk for talk, times in talks.items() if times > 1]
        for field in ("id", "client_id"):
            assert max(Counter(entry[field] for entry in self.log()).values(), default=1) == 1
        names = Counter(person["name"] for person in self.people())
        assert max(names.values(), default=1) == 1

    @invariant()
    def nobody_who_was_forgotten_is_known(self) -> None:
        known = {account["handle"] for person in self.people() for account in person["accounts"]}
        assert not known & self.forgotten
        assert not [nudge for nudge in self.nudges() if nudge["account"]["handle"] in self.forgotten]

    @invariant()
    def the_badge_counts_the_people_who_need_words(self) -> None:
        needing = {nudge["person"] for nudge in self.nudges("waiting") if nudge["needs"] == "words"}
        assert self.agent.get("/v1/waiting").json["waiting"] == len(needing)

    @invariant()
    def revisions_only_rise(self) -> None:
        rev = self.agent.get(f"/v1/changes?since={self.rev}").json["rev"]
        assert rev >= self.rev
        self.rev = rev

    # the words of the machine

    def ago(self, minutes: int) -> str:
        """Long enough ago for every post, and the same each time that it is seen."""
        return f"2026-11-20T08:{minutes:02}:00Z" if minutes else self.agent.now.isoformat()

    def done(
        self, undone: bool, method: str, path: str, body: dict[str, Any] | None, expected: tuple[int, ...] = (200,)
    ) -> bool:
        """Does it, and undoes it where that is wanted: then the state is the one of before, byte for byte."""
        before = self.state()
        answer = self.agent.ask(method, path, json=body)
        assert answer.status_code in expected, answer.text
        if answer.status_code == 200 and undone and answer.json.get("undo"):
            self.agent.later(seconds=1)
            assert self.agent.post(f"/v1/undo/{answer.json['undo']}").status_code == 204
            assert self.state() == before
            assert self.agent.post(f"/v1/undo/{answer.json['undo']}").status_code == 404  # once
        return answer.status_code == 200

    def state(self) -> bytes:
        return self.agent.get("/v1/export?part=state").data

    def items(self, path: str) -> list[dict[str, Any]]:
        told = self.agent.get(f"{path}{'&' if '?' in path else '?'}limit=200").json
        assert told["next"] is None
        return list(told["items"])

    def nudges(self, state: str = "waiting") -> list[dict[str, Any]]:
        return self.items(f"/v1/nudges?state={state}")

    def log(self) -> list[dict[str, Any]]:
        return self.items("/v1/acknowledgements")

    def people(self, handle: str | None = None) -> list[dict[str, Any]]:
        return [
            person
            for person in self.items("/v1/people")
            if handle is None or handle in {account["handle"] for account in person["accounts"]}
        ]

    def heard(self, person: dict[str, Any]) -> list[str]:
        """The keys of what somebody said, as their timeline tells it."""
        timeline = self.items(f"/v1/people/{person['id']}/timeline")
        return [item["post"]["key"] for item in timeline if item["direction"] == "in"]


Interface.TestCase.settings = settings(
    max_examples=MACHINES,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
TestInterface = pytest.mark.slow("hundreds of calls, and everything read after each")(Interface.TestCase)
