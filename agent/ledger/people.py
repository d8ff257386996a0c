"""People: who somebody is to the user, in one line."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from agent.ledger.accounts import shown, visible_name
from agent.model import Account, Author, LastWords, PersonSummary, Post
from agent.nudges.age import time_of
from agent.nudges.called import called
from agent.nudges.reason import short
from agent.store.log import AccountRecord, Log, PersonRecord

WORDS = 280
ABOUT = 80
NOTE = 200


class People:
    """The people of one unit: read once, changed in memory, written by ``keep()``."""

    def __init__(self, log: Log, now: datetime) -> None:
        self._log = log
        self.now = now
        self._read: dict[str, PersonRecord] = {}
        self._changed: set[str] = set()
        self._accounts: dict[str, AccountRecord | None] = {}

    def account(self, key: str) -> AccountRecord | None:
        """The account of that key; to be asked when the unit has met everybody."""
        if key not in self._accounts:
            self._accounts[key] = self._log.account(key)
        return self._accounts[key]

    def get(self, id: str) -> PersonRecord:
        if id not in self._read:
            found = self._log.person(id)
            self._read[id] = found or PersonRecord(id=id, name="Someone", created_at=self.now)
        return self._read[id]

    def _put(self, person: PersonRecord) -> None:
        if person != self.get(person.id):
            self._read[person.id] = person
            self._changed.add(person.id)

    def call(self, id: str, author: Author | Account) -> None:
        """Takes the name that the page shows, unless the user chose one."""
        person = self.get(id)
        if not person.named and (visible_name(author) or not person.name or person.name == "Someone"):
            self._put(replace(person, name=shown(author)))

    def count(self, id: str, change: int) -> None:
        """One post more, or fewer, in which they spoke to the user."""
        person = self.get(id)
        self._put(replace(person, times_here=max(0, person.times_here + change)))

    def spoke(self, id: str, post: Post, about: str | None, old_text: str | None = None) -> None:
        """Their words to the user; ``old_text`` are the same words as they were kept before."""
        words = last_words(time_of(post, self.now), post.text, about)
        last = self.get(id).last_in
        same = last is not None and old_text is not None and last.text == short(old_text, WORDS)
        if same or later(words, last):
            self._put(replace(self.get(id), last_in=words))

    def was_answered(self, id: str, at: datetime | None, text: str, about: str | None) -> None:
        """The user's words to them."""
        words = last_words(at, text, about)
        if later(words, self.get(id).last_out):
            self._put(replace(self.get(id), last_out=words))

    def unsaid(self, id: str, text: str, before: LastWords | None) -> None:
        """These words of the user's to them are no more; ``before`` are the last of the others."""
        last = self.get(id).last_out
        if last is not None and last.text == short(text, WORDS):
            self._put(replace(self.get(id), last_out=before))

    def keep(self) -> None:
        for id in sorted(self._changed):
            self._log.put_person(self._read[id])
        self._changed.clear()

    def summary(self, id: str) -> PersonSummary:
        person = self.get(id)
        return PersonSummary(
            id=person.id,
            name=person.name,
            accounts=[record.account for record in self._log.accounts_of(id)],
            times_here=person.times_here,
            last_in=person.last_in,
            last_out=person.last_out,
            called=greeted(person),
            tags=person.tags,
            note=short(person.note, NOTE),
        )


def greeted(person: PersonRecord) -> str:
    """What to call them in a sentence: what the user says they like, else what their name tells."""
    return person.called or called(person.name)


def last_words(at: datetime | None, text: str, about: str | None) -> LastWords:
    return LastWords(at=at, text=short(text, WORDS) or None, about=short(about, ABOUT) if about else None)


def later(new: LastWords, old: LastWords | None) -> bool:
    """Whether these words take the place of the older ones; where a time is not known, what comes in later does."""
    if old is None or old.at is None or new.at is None:
        return True
    return (new.at, new.text or "") >= (old.at, old.text or "")
