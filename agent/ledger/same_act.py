"""Whether two tellings are of one act: the same own post, or the same target, kind and words within 15 minutes.

An archive of Facebook has no ids, and one of X not the post that was reposted: there the kind, the time and the words
(of a repost or a like: the person) are all there is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import partial

from agent.ledger.keys import client_id
from agent.model import Account, Acknowledgement, NewAcknowledgement
from agent.nudges.age import plausible
from agent.store.log import AcknowledgementRecord, Log
from agent.store.paging import each

SAME_WITHIN = timedelta(minutes=15)
#: Several of one person's posts may be liked one after the other; of the likes the nearest in time is the same.
LIKE_WITHIN = timedelta(minutes=1)
FROM_ARCHIVES = frozenset({"imported", "inferred"})
_EACH = 1000


def plain(text: str | None) -> str:
    """Words as they are compared: sites cut leading names and rewrite links."""
    folded = unicodedata.normalize("NFKC", text or "").casefold()
    folded = re.sub(r"https?://\S+|\b[\w.-]+\.\w{2,}/\S*|[\u200b-\u200f\u2060\ufe0f]", " ", folded)
    folded = re.sub(r"^(?:\s*@\w+)+", " ", folded)
    return " ".join(folded.split())


def of_own_post(records: Iterable[AcknowledgementRecord]) -> AcknowledgementRecord | None:
    """The act that the post itself is; mentions of further people in it are acts of their own."""
    return next(
        (r for r in records if r.acknowledgement.kind != "mention" or r.client_id == client_id(r.own_post or "")), None
    )


def alike(record: AcknowledgementRecord, new: NewAcknowledgement, now: datetime) -> bool:
    """The same kind and words at nearly the same time."""
    old = record.acknowledgement
    if old.kind != new.kind or (old.own_post and new.own_post and old.own_post != new.own_post):
        return False
    return _near(old, plausible(new.at, now) or now) and plain(old.text) == plain(new.text)


def _near(old: Acknowledgement, at: datetime) -> bool:
    return abs((old.at or old.logged_at) - at) <= SAME_WITHIN


def told_by_archive(
    log: Log, new: NewAcknowledgement, person: str | None, now: datetime
) -> AcknowledgementRecord | None:
    """What an archive told of the act that a page shows now, where ids do not join them."""
    at = plausible(new.at, now)
    if new.kind == "like":
        return _like_told_by_archive(log, new, person, at)
    comment = new.platform == "facebook" and new.kind == "comment" and plain(new.text)
    if at is None or not (comment or (new.kind == "repost" and person)):
        return None
    near = log.acknowledgements(
        since=at - SAME_WITHIN, until=at + SAME_WITHIN, platform=new.platform, kind=new.kind, limit=200
    )
    for record in near.items:
        if record.acknowledgement.certainty in FROM_ARCHIVES and (
            record.person == person if new.kind == "repost" else _same_words(record.acknowledgement, new)
        ):
            return record
    return None


def _like_told_by_archive(
    log: Log, new: NewAcknowledgement, person: str | None, at: datetime | None
) -> AcknowledgementRecord | None:
    for record in log.acknowledgements_for(post=new.post) if new.post else []:
        if record.acknowledgement.kind == "like" and record.acknowledgement.certainty in FROM_ARCHIVES:
            return record
    if at is None:
        return None
    near = log.acknowledgements(
        since=at - LIKE_WITHIN, until=at + LIKE_WITHIN, platform=new.platform, kind="like", limit=200
    )
    told = [one for one in near.items if one.acknowledgement.certainty in FROM_ARCHIVES and one.post is None]
    return _nearest([one for one in told if _toward_one(one.acknowledgement, person, new.account)], at)


def _toward_one(old: Acknowledgement, person: str | None, account: Account | None) -> bool:
    named = old.account and old.account.name
    return bool((person and old.person == person) or (named and account and account.name == named))


def _nearest(records: Iterable[AcknowledgementRecord], at: datetime) -> AcknowledgementRecord | None:
    timed = [(abs(when - at), one) for one in records if (when := one.acknowledgement.at) is not None]
    near = [pair for pair in timed if pair[0] <= LIKE_WITHIN]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _same_words(old: Acknowledgement, new: NewAcknowledgement | Acknowledgement) -> bool:
    named = (old.account and old.account.name, new.account and new.account.name)
    return plain(old.text) == plain(new.text) and (not all(named) or named[0] == named[1])


class Live:
    """What is known otherwise than from archives and has no id that an archive has: read once, asked often."""

    def __init__(self, log: Log) -> None:
        self._held: dict[tuple[str, str, str], list[AcknowledgementRecord]] = {}
        self._likes: dict[tuple[str, str], dict[str, AcknowledgementRecord]] = {}
        for record in each(partial(log.acknowledgements, limit=_EACH)):
            said = record.acknowledgement
            if said.kind == "like":
                for key in _liked(said) if said.certainty not in FROM_ARCHIVES else ():
                    self._likes.setdefault(key, {})[record.id] = record
            elif said.certainty not in FROM_ARCHIVES and (said.platform == "facebook" or not record.own_post):
                words = (record.person or "") if said.kind == "repost" else plain(said.text)
                if words:
                    self._held.setdefault((said.platform, said.kind, words), []).append(record)

    def twin(self, said: Acknowledgement) -> AcknowledgementRecord | None:
        """The record of the act that an archive tells of."""
        if said.kind == "like":
            return self._like(said)
        if not self._held or said.at is None:
            return None
        words = (said.person or "") if said.kind == "repost" else plain(said.text)
        for record in self._held.get((said.platform, said.kind, words), ()):
            old = record.acknowledgement
            same_target = not (old.post and said.post and old.post != said.post)
            if _near(old, said.at) and same_target and (said.kind == "repost" or _same_words(old, said)):
                return record
        return None

    def _like(self, said: Acknowledgement) -> AcknowledgementRecord | None:
        """Of that post, else of that person at nearly that time. Each is the same as one that the archive tells."""
        of_post, *of_person = _liked(said)
        if said.post is not None:
            found = next(iter(self._likes.get(of_post, {}).values()), None)
        elif said.at is not None:
            found = _nearest([one for key in of_person for one in self._likes.get(key, {}).values()], said.at)
        else:
            found = None
        if found is not None:
            for key in _liked(found.acknowledgement):
                del self._likes[key][found.id]
        return found


def _liked(said: Acknowledgement) -> Iterator[tuple[str, str]]:
    """What a like is found by: its post, the person, their name on that site."""
    yield "post", said.post or ""
    if said.person:
        yield f"person on {said.platform}", said.person
    if said.account and said.account.name:
        yield f"name on {said.platform}", said.account.name
