"""They pass the user's work on: a quote of the user's post, or a post with a link to one; the plain case."""

from __future__ import annotations

import re

from agent.nudges.reason import Example, Heard, ReasonRule, Said

_OWN_POST = re.compile(r"https?://(?:[\w-]+\.)*(?:x|twitter|facebook)\.com/([^/?#]+)/(?:status|posts|videos|photos)/")


def _find(heard: Heard) -> Said | None:
    return Said(f"{heard.name} passes your post on") if heard.way == "quote" or _links(heard) else None


def _links(heard: Heard) -> bool:
    if heard.way != "mention":
        return False
    found = (_OWN_POST.match(link) for link in heard.post.links)
    return any(place is not None and place.group(1).casefold() in heard.mine for place in found)


RULE = ReasonRule(
    id="share",
    contract="they speak to the user, under the user's post, or pass the user's work on; the plain cases",
    needs="nod",
    liked=True,
    plain=True,
    beside=True,
    find=_find,
    examples=(
        Example("Look at this one", True, way="quote"),
        Example("Look who I met today: @ima", False, way="mention"),
    ),
)
