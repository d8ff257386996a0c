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
    words that the nudge tells of stay behind, it stays with them, and only what was decided about this post goes. What
    a nudge tells is to be settled afterwards.
    """
    if before.person is None or now.person is None:
        return
    for nudge in log.nudges_in_thread(before.thread, person=before.person):
        if before.key not in {*nudge.nudge.posts, *nudge.settled}:
            continue
        settled = {now.key if key == before.key else key for key in nudge.settled}
        if (before.person, before.thread) == (now.person, now.thread):
            log.put_nudges([replace(nudge, settled=sorted(settled))])
            continue
        others = log.nudges_in_thread(now.thread, person=now.person)
        left = {post.key for post in log.posts_in_thread(before.thread, person=before.person)} - {before.key}
        if left & set(nudge.nudge.posts):
            decided_of(log, nudge, others, now, settled & {now.key})
            continue
        if others:
            log.remove_nudges([nudge.id])
            former = [*others[0].former, nudge.id, *nudge.former]
            log.put_nudges([replace(others[0], settled=sorted({*others[0].settled, *settled}), former=former)])
        else:
            log.put_nudges([replace(nudge, person=now.person, thread=now.thread, settled=sorted(settled))])
        if left & settled:  # answered or dismissed before, and still where they were
            decided_of(log, nudge, [], before, left & settled)


def decided_of(log: Log, nudge: NudgeRecord, there: list[NudgeRecord], where: PostRecord, settled: set[str]) -> None:
    """What was decided about some of the words of a nudge, kept where these stand: in the nudge that is there, or in
    one of their own."""
    if there:
        log.put_nudges([replace(there[0], settled=sorted({*there[0].settled, *settled}))])
    elif settled or nudge.state != "waiting":
        id = new_id(log, where.account, where.thread)
        shown = replace(nudge.nudge, id=id)
        own = replace(nudge, id=id, nudge=shown, person=where.person or "", thread=where.thread)
        log.put_nudges([replace(own, settled=sorted(settled), former=[])])
