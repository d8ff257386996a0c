"""The round: the places where people speak to the user, with the day each was last read. Links for the user to open;
nothing is opened by itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from agent.model import SITES, Me, OwnAccount, RoundPlace
from agent.nudges.reason import short
from agent.store.log import Log

#: Of own posts under which somebody waits, at most so many.
OWN_POSTS = 30
_LOOKS_AT = 200
#: Kinds of page of which the coverage keeps the address where people spoke to the user.
_GROUPS = {"group": "A group", "group-post": "A post in a group"}
_NEVER = datetime.min.replace(tzinfo=UTC)


def round_of(log: Log, me: Me) -> list[RoundPlace]:
    """Every place once, what was not read for longest first, never read at the very front."""
    read = {(page.platform, page.kind): page for page in log.coverage()}
    places: dict[str, RoundPlace] = {}
    for account in me.accounts:
        for kind, title, url in _of_account(account):
            page = read.get((account.platform, kind))
            at = page.read_at if page is not None and kind != "profile" else None
            place = RoundPlace(platform=account.platform, kind=kind, title=title, url=url, read_at=at)
            places.setdefault(url, place)
    for (platform, kind), page in read.items():
        if kind in _GROUPS and page.kept:
            place = RoundPlace(platform=platform, kind=kind, title=_GROUPS[kind], url=page.url, read_at=page.read_at)
            places.setdefault(page.url, place)
    for place in _own_posts(log):
        places.setdefault(place.url, place)
    return sorted(places.values(), key=lambda place: (place.read_at or _NEVER, place.platform, place.title, place.url))


def _of_account(account: OwnAccount) -> Iterator[tuple[str, str, str]]:
    name = account.handle or account.name or account.id or ""
    if account.platform == "x":
        yield "mentions", "Your mentions on X", "https://x.com/notifications/mentions"
        yield "notifications", "Your notifications on X", "https://x.com/notifications"
        if account.handle:
            yield "profile", f"Your posts as @{account.handle}", f"https://x.com/{account.handle}"
        return
    yield "notifications", "Your notifications on Facebook", "https://www.facebook.com/notifications/"
    if account.handle:
        yield "profile", f"Your posts as {name}", f"https://www.facebook.com/{account.handle}"
    elif account.id:
        yield "profile", f"Your posts as {name}", f"https://www.facebook.com/profile.php?id={account.id}"


def _own_posts(log: Log) -> Iterator[RoundPlace]:
    """The user's own posts under which somebody waits, with when something there was last seen for the first time."""
    waiting: dict[str, set[str]] = {}
    for record in log.nudges(state="waiting", limit=_LOOKS_AT).items:
        waiting.setdefault(record.thread, set()).add(record.person)
    found = 0
    for thread, post in log.posts(waiting).items():
        if not post.own or post.post.url is None or post.gone or found == OWN_POSTS:
            continue
        found += 1
        seen = max(other.first_seen for other in log.posts_in_thread(thread))
        about = short(post.post.text, 40) or "a picture"
        yield RoundPlace(
            platform=post.post.platform,
            kind="own-post",
            title=f"Your post on {SITES[post.post.platform]}: {about}",
            url=post.post.url,
            read_at=seen,
            waiting=len(waiting[thread]),
        )
