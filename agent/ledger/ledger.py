"""``Ledger``: the one door to what happened. The interface and the command line call it; it calls the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from agent.ledger.acknowledge import acknowledged, ids_of
from agent.ledger.answering import badge
from agent.ledger.changes import UnknownNudge
from agent.ledger.deciding import decided
from agent.ledger.desk import Desk
from agent.ledger.finding import found
from agent.ledger.forgetting import confirm as confirm_name
from agent.ledger.forgetting import not_kept, to_somebody_forgotten
from agent.ledger.imports import Imports
from agent.ledger.kind_words import keep, kind_words
from agent.ledger.nods import clear, nods
from agent.ledger.nudging import settle, settle_open
from agent.ledger.observe import observe
from agent.ledger.own_accounts import put_me
from agent.ledger.own_words import told_of
from agent.ledger.people import People
from agent.ledger.people_joined import PeopleJoined
from agent.ledger.relation import Own, own_keys, own_on
from agent.ledger.reports import Remembered, attention, span_of
from agent.ledger.rounds import round_of
from agent.ledger.sent import SentWords
from agent.ledger.settling import changed_settings
from agent.ledger.showing import cursor_of, shown, turn_of
from agent.ledger.taking_back import beginning_of, let_go, taken_back
from agent.ledger.talk import conversation
from agent.ledger.telling import item, known, person_page
from agent.ledger.themes import themes
from agent.ledger.undoing import undo, undoable
from agent.ledger.waiting_for_changes import Waiters
from agent.ledger.waking import Waking
from agent.model import (
    Acknowledgement,
    Changes,
    CoverageOfPage,
    DraftShown,
    Hinted,
    HintEvent,
    Kept,
    KindWord,
    Me,
    NewAcknowledgement,
    Nods,
    Nudge,
    NudgeChange,
    Observation,
    Observed,
    OwnAccount,
    Person,
    PersonChange,
    PersonSummary,
    Report,
    RoundPlace,
    Settings,
    SettingsChange,
    Theme,
    TimelineItem,
    WaitingNow,
)
from agent.store.log import Log, Order, Page, Part

if TYPE_CHECKING:
    from agent.reading.compare import Alike


class Ledger:
    """What the user's log says and does. ``clock`` gives an aware time; every write is one transaction."""

    def __init__(self, log: Log, clock: Callable[[], datetime]) -> None:
        self._log = log
        self._clock = clock
        self._waiters = Waiters(log)
        self._sent = SentWords(log, self._now)
        self._alike: Alike | None = None
        self.imports = Imports(log, self._unit, self._me_on, self._now, self._sent.taking_out)
        self.joined = PeopleJoined(log, self._unit, self._me_on, self._now)
        self._reports = Remembered()
        self._waking = Waking(log, self._unit, self._me_on)
        self.desk = Desk(log, self._unit, self._me_on, self._now, self._waking)

    @contextmanager
    def _unit(self) -> Iterator[None]:
        """One transaction; who waits for changes is woken when it is kept."""
        with self._log.unit():
            yield
        self._waiters.wake()

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)

    # the user

    def me(self) -> Me:
        return self._log.me()

    def set_me(self, me: Me) -> Me:
        """Sets accounts and watch words. Nudges by what turns out to be an own account go."""
        with self._unit():
            return put_me(self._log, me, self._me_on, self._now())

    def add_account(self, key: str, account: OwnAccount) -> Me:
        """Adds an own account, or corrects the one of that key."""
        with self._unit():
            me = self._log.me()
            others = [other for other in me.accounts if key not in own_keys(other)]
            return self.set_me(replace(me, accounts=[*others, replace(account, key=key)]))

    def remove_account(self, key: str) -> Me:
        with self._unit():
            me = self._log.me()
            return self.set_me(replace(me, accounts=[other for other in me.accounts if key not in own_keys(other)]))

    # what pages show

    def observe(self, page: Observation) -> Observed:
        """Takes a page in: keeps what concerns the user, logs their answers, says who waits."""
        now = self._now()
        self._waking.look(now)
        with self._unit():
            return observe(self._log, page, self._log.me(), now)

    def coverage(self) -> list[CoverageOfPage]:
        return self._log.coverage()

    # what the user did

    def acknowledge(self, new: NewAcknowledgement) -> tuple[Acknowledgement, bool]:
        """Logs it; True where it is new. The nudge that it answers is answered. What is to somebody forgotten, or was
        taken back, is not kept."""
        now = self._now()
        with self._unit():
            if to_somebody_forgotten(self._log, new) or self._log.taken_back(
                ids_of(new.client_id, new.own_post, new.kind)
            ):
                return not_kept(new, now), False
            people = People(self._log, now)
            record, made = acknowledged(self._log, new, now)
            touched = told_of(self._log, people, record, now)
            settle(
                self._log,
                touched,
                lambda thread: conversation(self._log, thread),
                people=people,
                own=self._me_on,
                now=now,
            )
            people.keep()
            return record.acknowledgement, made

    def acknowledgements(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        platform: str | None = None,
        kind: str | None = None,
        certainty: str | None = None,
        person: str | None = None,
        q: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Acknowledgement]:
        """The log, newest first. Raises ``ValueError`` for a cursor that was not given."""
        person = self._today(person)
        page = self._log.acknowledgements(
            since=since,
            until=until,
            platform=platform,
            kind=kind,
            certainty=certainty,
            person=person,
            q=q,
            limit=limit,
            cursor=cursor,
        )
        return Page(items=[record.acknowledgement for record in page.items], next=page.next)

    # who waits

    def nudges(
        self,
        *,
        state: str = "waiting",
        needs: str | None = None,
        platform: str | None = None,
        person: str | None = None,
        q: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[Nudge]:
        """In the order to be answered, with beginnings of an answer. ``q`` looks for words in names, reasons and what
        they wrote. Raises ``ValueError`` for a cursor not given."""
        now = self._now()
        self._waking.look(now)
        turn, inner = turn_of(cursor)
        log, person = self._log, self._today(person)
        page = found(log, q, limit, inner, state=state, needs=needs, platform=platform, person=person)
        goes_on = cursor_of(page.next, turn + len(page.items))
        return Page(items=shown(self._log, page.items, now, turn), next=goes_on)

    def waiting(self) -> int:
        """How many people need words."""
        self._waking.look(self._now())
        return self._log.people_waiting()

    def waiting_now(self) -> WaitingNow:
        """How many people need words, and whether the quiet hours let the badge rest."""
        now = self._now()
        self._waking.look(now)
        return badge(self._log, now)

    def nods(self) -> list[Nods]:
        """Those for whom a nod is enough, by the post under which they speak."""
        now = self._now()
        self._waking.look(now)
        return nods(self._log, now)

    def clear_nods(self, ids: list[str]) -> tuple[int, str]:
        """Calls these answered, after the user has liked or answered them: how many, and the undo id."""
        now = self._now()
        with self._unit():
            return undoable(self._log, "nods-cleared", now, lambda log: clear(log, ids, now))

    def round(self) -> list[RoundPlace]:
        """The places where people speak to the user, what was not read for longest first."""
        return round_of(self._log, self._log.me())

    def themes(self, days: int = 30) -> list[Theme]:
        """What several people said or asked in the last so many days."""
        return themes(self._log, days, self._now())

    def attention(self, since: str | None, until: str | None, tz: str | None) -> Report:
        """The report on a span: its bounds are days or times. Raises ``SpanRefused``."""
        now = self._now()
        self._waking.look(now)
        span = span_of(since, until, tz, now, self._log.settings().tz)
        return self._reports.get(self._log.revision(), span, now, lambda: attention(self._log, span, now))

    def kind_words(
        self,
        *,
        person: str | None = None,
        post: str | None = None,
        state: str | None = None,
        limit: int = 50,
        cursor: str | None = None,
    ) -> Page[KindWord]:
        """Newest first. Raises ``ValueError`` for a cursor that was not given."""
        return kind_words(
            self._log, self._now(), person=self._today(person), post=post, state=state, limit=limit, cursor=cursor
        )

    def keep_kind_word(self, key: str, state: Kept | None) -> tuple[KindWord, str]:
        """Keeps it, hides it or neither; with the undo id. Raises ``UnknownKindWord``."""
        now = self._now()
        with self._unit():
            return undoable(self._log, "kind-word", now, lambda log: keep(log, key, state, now))

    def change_nudge(self, id: str, change: NudgeChange) -> Nudge:
        """Snoozes, dismisses, answers by hand, or takes that back. Raises ``UnknownNudge``, ``ChangeRefused``."""
        now = self._now()
        self._waking.look(now)
        with self._unit():
            before = self._log.nudge(id)
            if before is None:
                raise UnknownNudge(id)
            after, undo = undoable(
                self._log, change.state, now, lambda log: decided(log, before, change, self._me_on, now)
            )
            [told] = shown(self._log, [after], now)
            return replace(told, undo=undo)

    def let_go(self, before: date) -> tuple[int, str]:
        """Closes all that wait since before that day (in the user's time zone): how many, and the undo id."""
        start = beginning_of(before, self._log.settings().tz)
        now = self._now()
        self._waking.look(now)
        with self._unit():
            return undoable(self._log, "let-go", now, lambda log: let_go(log, start, now))

    def take_back_acknowledgement(self, id: str) -> str:
        """Takes it back; who was answered by it waits again. Gives the undo id. Raises ``UnknownAcknowledgement``."""
        now = self._now()
        with self._sent.taking_out(), self._unit():
            return undoable(self._log, "taken-back", now, lambda log: taken_back(log, id, self._me_on, now))[1]

    def undo(self, id: str) -> None:
        """Undoes the action that gave this id, once, within a day. Raises ``UnknownUndo``."""
        with self._sent.taking_out(), self._unit():
            undo(self._log, id, self._me_on, self._now())

    # people

    def people(
        self, *, q: str | None = None, order: Order = "recent", limit: int = 50, cursor: str | None = None
    ) -> Page[PersonSummary]:
        """Raises ``ValueError`` for a cursor that was not given."""
        page = self._log.people(q=q, order=order, limit=limit, cursor=cursor)
        people = People(self._log, self._now())
        return Page(items=[people.summary(record.id) for record in page.items], next=page.next)

    def person(self, id: str) -> Person:
        """Raises ``UnknownPerson``."""
        return person_page(self._log, known(self._log, id), People(self._log, self._now()))

    def timeline(self, id: str, *, limit: int = 50, cursor: str | None = None) -> Page[TimelineItem]:
        """Both directions, newest first. Raises ``UnknownPerson``, ``ValueError`` for a cursor that was not given."""
        page = self._log.timeline(known(self._log, id).id, limit=limit, cursor=cursor)
        return Page(items=[item(record) for record in page.items], next=page.next)

    def _today(self, person: str | None) -> str | None:
        """The id that an older one leads to, of somebody who was joined with another."""
        record = self._log.person(person) if person else None
        return person if record is None else record.id

    def change_person(self, id: str, change: PersonChange) -> Person:
        """Name, what they like to be called, note and tags. Raises ``UnknownPerson``."""
        return self.joined.change(id, change).person

    def forget(self, id: str, confirm: str) -> int:
        """Forgets a person at once and for good; how many records went. ``confirm`` is their name. Raises
        ``UnknownPerson``, ``ConfirmRefused``."""
        person = known(self._log, id)
        confirm_name(person, confirm)
        try:
            with self._sent.taking_out():
                return self._log.forget(person.id)
        finally:
            self._waiters.wake()

    # drafts

    def hints(self, shown: DraftShown) -> Hinted:
        """How a draft will land. Stores nothing."""
        from agent.ledger.advising import hinted  # loads the reading: not before the agent's first answer

        return hinted(self._log, shown, self._sent.nearly, self._now(), self._alike)

    def warm_up(self, alike: Alike | None = None) -> None:
        """Reads what the first draft would wait for. ``alike`` measures drafts from now on, where it is there."""
        self._sent.warm_up()
        self._alike = alike

    def hint_feedback(self, hint: str, event: HintEvent) -> bool:
        """Keeps what became of a hint; whether it is muted now. Raises ``UnknownHint``."""
        from agent.ledger.feedback import told

        with self._unit():
            return told(self._log, hint, event, self._now())

    # settings, changes, taking away

    def settings(self) -> Settings:
        return self._log.settings()

    def change_settings(self, change: SettingsChange) -> Settings:
        with self._unit():
            before = self._log.settings()
            self._log.put_settings(changed_settings(before, change))
            self._waking.look_anew()
            after = self._log.settings()
            if after.reasons != before.reasons:
                settle_open(self._log, self._me_on, self._now())
            return after

    def changes(self, since: int, wait: float = 0.0) -> Changes:
        """What changed after a revision. Waits up to ``wait`` seconds (20 at most) for a change where there is none;
        at most 6 wait, who comes beyond is answered at once."""
        return self._waiters.changes(since, wait)

    def end_waiting(self) -> None:
        """The agent stops: who waits for changes is answered at once."""
        self._waiters.end()

    def export(self, part: Part = "all") -> Iterator[dict[str, Any]]:
        """Everything the agent knows, a line at a time; see ``Log.export``."""
        return self._log.export(part)

    def keep_retention(self, now: datetime) -> int:
        """Drops others' words that are older than the settings say; how many posts. To be called now and then."""
        days = self._log.settings().retention_days
        if days is None:
            return 0
        try:
            return self._log.drop_words(now - timedelta(days=days))
        except OverflowError:
            return 0

    def _me_on(self, platform: str) -> Own:
        return own_on(self._log.me(), platform)
