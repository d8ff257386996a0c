"""A post turns out to be somebody else's, to stand in another thread, or to have another key: its nudge, and what the
user decided about it, go along."""

from __future__ import annotations

from msgspec.structs import replace

from agent.ledger.keys import nudge_id
from agent.store.log import LOCAL_OWNER, Log, NudgeRecord, PostRecord


def new_id(log: Log, account: str, thread: str) -> str:
    """The id of a new nudge. Where that of account and thread is another nudge's by now, whose words were theirs once,
    it is counted on: an id that still answers is never given to other words."""
    id, turn = nudge_id(LOCAL_OWNER, account, thread), 1
    while log.nudge(id) is not None:
        turn += 1
        id = nudge_id(LOCAL_OWNER, account, f"{thread} {turn}")
    return id


def moved(log: Log, before: PostRecord, now: PostRecord) -> None:
    """Takes the nudge of ``before`` to where its words stand ``now``, inside a unit in which the post is kept already.

    It keeps its id; where those people have a nudge there, both become one, which answers to both ids. While other
    words of the old nudge stay behind, only what was decided about this post goes. What the nudge tells is to be
    settled afterwards.
    """
    if before.person is None or now.person is None:
        return
    here = [(before.person, before.thread), (now.person, now.thread)]
    for nudge in log.nudges_in_thread(before.thread, person=before.person):
        if before.key not in {*nudge.nudge.posts, *nudge.settled}:
            continue
        settled = [now.key if key == before.key else key for key in nudge.settled]
        if here[0] == here[1]:
            log.put_nudges([replace(nudge, settled=sorted(settled))])
            continue
        others = log.nudges_in_thread(now.thread, person=now.person)
        if _others_stay(log, before):
            _part(log, nudge, others, now, decided=before.key in nudge.settled)
        elif others:
            log.remove_nudges([nudge.id])
            both = replace(
                others[0],
                settled=sorted({*others[0].settled, *settled}),
                former=[*others[0].former, nudge.id, *nudge.former],
            )
            log.put_nudges([both])
        else:
            log.put_nudges([replace(nudge, person=now.person, thread=now.thread, settled=sorted(settled))])


def _others_stay(log: Log, before: PostRecord) -> bool:
    left = log.posts_in_thread(before.thread, person=before.person)
    return any(post.addressed and not post.gone and post.key != before.key for post in left)


def _part(log: Log, nudge: NudgeRecord, others: list[NudgeRecord], now: PostRecord, *, decided: bool) -> None:
    """What was decided about one of several posts goes along with it."""
    settled = {now.key} if decided else set()
    if others:
        log.put_nudges([replace(others[0], settled=sorted({*others[0].settled, *settled}))])
    elif nudge.state != "waiting":
        id = new_id(log, now.account, now.thread)
        shown = replace(nudge.nudge, id=id)
        own = replace(nudge, id=id, nudge=shown, person=now.person or "", thread=now.thread)
        log.put_nudges([replace(own, settled=sorted(settled), former=[])])
