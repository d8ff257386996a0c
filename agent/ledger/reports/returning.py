"""Who came back within 30 days: after an answer, and without one.

Counted is each person's first post of the span: from its answer on, or from the post itself where there was none. Whose
30 days are not over yet is not counted. This is association and no proof: those who are answered differ from those who
are not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta

from agent.ledger.reports.received import RECEIVED, Received
from agent.model.reported import CameBack, Returned
from agent.store.log import Heard

WITHIN = timedelta(days=30) // timedelta(microseconds=1)


def came_back(counted: Iterable[Received], heard: Iterable[Heard], now: int) -> CameBack:
    """``counted``: what was received in the span, by time; ``heard``: all that was said since its beginning; times in
    microseconds."""
    first: dict[str, Received] = {}
    for one in counted:
        if one.state in RECEIVED:
            first.setdefault(one.post.person, one)
    spoke: defaultdict[str, list[int]] = defaultdict(list)
    for post in heard:
        if post.person in first and post.way != "own" and not post.spam:
            spoke[post.person].append(post.at)
    answered, without = [0, 0], [0, 0]
    for person, one in first.items():
        if one.state == "acknowledged":
            if one.by is None or not one.by.exact:
                continue
            begin, group = max(one.by.at, one.post.at), answered
        else:
            begin, group = one.post.at, without
        if begin + WITHIN > now:
            continue
        times = spoke[person]
        group[0] += 1
        group[1] += bisect_right(times, begin) < bisect_right(times, begin + WITHIN)
    return CameBack(
        after_acknowledgement=Returned(people=answered[0], returned=answered[1]),
        without=Returned(people=without[0], returned=without[1]),
    )
