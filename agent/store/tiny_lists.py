"""The lists of ``TinyLog``: promises, nudges, what others said, the log, people in three orders, timelines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from agent.store import cursors
from agent.store.fulltext import FullText
from agent.store.kept import came_in, record, went_out
from agent.store.log import (
    AccountRecord,
    AcknowledgementRecord,
    NudgeRecord,
    Order,
    Page,
    PersonRecord,
    PostRecord,
    PromiseRecord,
    TimelineRecord,
)
from agent.store.places import between, moment
from agent.store.searching import asks_nothing, begins, words, words_of_acknowledgement, words_of_person
from agent.store.table import NodDB, Place, Placed, SqliteTable
from agent.store.tiny_rows import SOME, given, page_of, those, whole

#: How many entries one call looks at for words where there is no full-text index; the cursor goes on behind them.
READ_AT_MOST = 5000


class Lists:
    """Reads the lists of one database."""

    def __init__(self, db: NodDB, search: FullText) -> None:
        self._search = search
        self._people, self._accounts = db.table("people"), db.table("accounts")
        self._posts, self._nudges = db.table("posts"), db.table("nudges")
        self._said = db.table("acknowledgements")
        self._promises = db.table("promises")

    # promises

    def promises(self, equal: Mapping[str, str], *, limit: int, cursor: str | None) -> Page[PromiseRecord]:
        """As the Log says."""
        after = None if cursor is None else cursors.take(cursor, "promises", equal)
        found = self._promises.page("place", equal=equal, after=after, limit=whole(limit) + 1)
        return page_of(found, limit, PromiseRecord, lambda last: cursors.give(last, "promises", equal))

    # nudges

    def nudges(self, equal: Mapping[str, str], *, limit: int, cursor: str | None) -> Page[NudgeRecord]:
        """As the Log says."""
        after = None if cursor is None else cursors.take(cursor, "nudges", equal)
        found = self._nudges.page("order", equal=equal, after=after, limit=whole(limit) + 1)
        return page_of(found, limit, NudgeRecord, lambda last: cursors.give(last, "nudges", equal))

    # what others said

    def heard(self, *, since: datetime | None, limit: int, cursor: str | None) -> Page[PostRecord]:
        """As the Log says."""
        span = given({"at_least": None if since is None else moment(since)})
        after = None if cursor is None else cursors.take(cursor, "heard", span)
        found = self._posts.page("worded", equal={}, newest_first=True, after=after, limit=whole(limit) + 1, **span)
        return page_of(found, limit, PostRecord, lambda last: cursors.give(last, "heard", span))

    def worded_before(self, before: datetime) -> list[PostRecord]:
        """Some of what others said before that time and what is kept with its words."""
        rows = self._posts.page("worded", equal={}, below=moment(before), limit=SOME)
        return [record(row.document, PostRecord) for row in rows]

    # the log

    def acknowledgements(
        self,
        *,
        since: datetime | None,
        until: datetime | None,
        equal: Mapping[str, str | None],
        q: str | None,
        limit: int,
        cursor: str | None,
    ) -> Page[AcknowledgementRecord]:
        """As the Log says; ``equal`` are fields of the entries. Without a full-text index one call looks at the newest
        ``READ_AT_MOST`` entries that fit the rest, so a page may be short, or empty, and still have a ``next``."""
        at_least, below = between(since, until)
        span = given({"at_least": at_least, "below": below})
        same = {path if path == "person" else f"acknowledgement.{path}": value for path, value in given(equal).items()}
        wanted = words(q)
        filters = {**span, **same, "q": " ".join(wanted) or None}
        after = None if cursor is None else cursors.take(cursor, "acknowledgements", filters)
        more, on = whole(limit) + 1, None
        if not wanted:
            nothing = not asks_nothing(q)
            found = (
                []
                if nothing
                else self._said.page("place", equal=same, newest_first=True, after=after, limit=more, **span)
            )
        elif self._search.works and "person" not in same:
            found = self._search.page(
                self._said, wanted, "place", equal=same, newest_first=True, after=after, limit=more, **span
            )
        else:
            found, on = self._looked_through(wanted, same, span, after, more)
        page = page_of(found, limit, AcknowledgementRecord, lambda at: cursors.give(at, "acknowledgements", filters))
        if page.next is None and on is not None:
            return Page(page.items, cursors.give(on, "acknowledgements", filters))
        return page

    def _looked_through(
        self, wanted: list[str], equal: Mapping[str, str], span: Mapping[str, str], after: Place | None, more: int
    ) -> tuple[list[Placed], Place | None]:
        found: list[Placed] = []
        for _ in range(0, READ_AT_MOST, SOME):
            rows = self._said.page("place", equal=equal, newest_first=True, after=after, limit=SOME, **span)
            for row in rows:
                if begins(wanted, words_of_acknowledgement(record(row.document, AcknowledgementRecord))):
                    found.append(row)
            if len(rows) < SOME or len(found) >= more:
                return found, None
            after = rows[-1].place
        return found, after

    # people

    def people(self, *, q: str | None, order: Order, limit: int, cursor: str | None) -> Page[PersonRecord]:
        wanted = words(q)
        filters = {"order": order, "q": " ".join(wanted) or None}
        after = None if cursor is None else cursors.take(cursor, "people", filters)
        more = whole(limit) + 1
        if not wanted and not asks_nothing(q):
            return Page([])
        if order == "waiting":
            found = self._waiting(wanted, after, more)
        elif not wanted:
            found = self._people.page(order, equal={}, newest_first=order == "recent", after=after, limit=more)
        elif self._search.works:
            found = self._search.page(
                self._people, wanted, order, equal={}, newest_first=order == "recent", after=after, limit=more
            )
        else:
            found = []
            for row in _each(self._people, order, {}, after, newest_first=order == "recent"):
                if self._called(row.document, wanted):
                    found.append(row)
                    if len(found) == more:
                        break
        return page_of(found, limit, PersonRecord, lambda at: cursors.give(at, "people", filters))

    def _waiting(self, wanted: list[str], after: Place | None, more: int) -> list[Placed]:
        """Each person where the first of their waiting nudges stands."""
        found: list[Placed] = []
        for row in _each(self._nudges, "order", {"state": "waiting"}, after):
            person = str(row.document["person"])
            first = self._nudges.page("order", equal={"person": person, "state": "waiting"}, limit=1)
            if first and first[0].place != row.place:
                continue
            held = next(iter(self._people.having("id", [person])), None)
            if held is not None and (not wanted or self._called(held, wanted)):
                found.append(Placed(row.place, held))
                if len(found) == more:
                    break
        return found

    def _called(self, document: Mapping[str, Any], wanted: list[str]) -> bool:
        person = record(document, PersonRecord)
        accounts = those(self._accounts, "person", [person.id], AccountRecord)
        return begins(wanted, words_of_person(person, accounts))

    # the timeline

    def timeline(self, person: str, *, limit: int, cursor: str | None) -> Page[TimelineRecord]:
        filters = {"person": person}
        after = None if cursor is None else cursors.take(cursor, "timeline", filters)
        more = whole(limit) + 1
        theirs = self._posts.page("place", equal=filters, newest_first=True, after=after, limit=more)
        said = self._said.page("place", equal=filters, newest_first=True, after=after, limit=more)
        both = [(row.place[0], "in", row.document) for row in theirs]
        both += [(row.place[0], "out", row.document) for row in said]
        both.sort(key=lambda item: item[:2], reverse=True)
        items = [
            came_in(record(document, PostRecord)) if way == "in" else went_out(record(document, AcknowledgementRecord))
            for _, way, document in both[:limit]
        ]
        return Page(items, cursors.give((both[limit - 1][0], 0), "timeline", filters) if len(both) > limit else None)


def _each(
    table: SqliteTable, by: str, equal: Mapping[str, str], after: Place | None, *, newest_first: bool = False
) -> Iterator[Placed]:
    while True:
        rows = table.page(by, equal=equal, newest_first=newest_first, after=after, limit=SOME)
        yield from rows
        if len(rows) < SOME:
            return
        after = rows[-1].place
