"""The plain things Nod speaks of: Account, Post, Nudge, Acknowledgement, and the shapes around them.

These structs are the contract's JSON shapes (``docs/api.md``): msgspec checks requests with them and the OpenAPI
document is generated from them. They hold data only; no rule of the product stands here.

Times are ``datetime`` in UTC.
Keys are strings made by the caller: ``x:@joe``, ``x:1790000000000000001``, ``facebook:~Ana Silva#1f0c9a2b``.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from agent.model.understood import Reading, Span

Platform = Literal["x", "facebook"]
SITES: dict[str, str] = {"x": "X", "facebook": "Facebook"}
"""The platforms as people call them."""
PostKind = Literal["post", "reply", "comment", "quote"]
AcknowledgementKind = Literal["reply", "comment", "quote", "repost", "like", "mention", "elsewhere"]
Certainty = Literal["seen", "unconfirmed", "imported", "inferred", "by-hand"]
NudgeState = Literal["waiting", "snoozed", "answered", "dismissed", "spam"]
Needs = Literal["words", "nod"]
Health = Literal["ok", "degraded", "logged-out", "unsupported", "broken"]
Withheld = Literal["replies-hidden", "age-unknown", "too-old"]

Key = Annotated[str, Meta(min_length=3, max_length=500)]
Id = Annotated[str, Meta(min_length=1, max_length=200)]
Handle = Annotated[str, Meta(min_length=1, max_length=200)]
Name = Annotated[str, Meta(max_length=300)]
Url = Annotated[str, Meta(max_length=4000)]
Text = Annotated[str, Meta(max_length=100_000)]
Time = Annotated[datetime, Meta(tz=True)]
Word = Annotated[str, Meta(min_length=1, max_length=100)]


class Author(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Who wrote a post, as the page shows it. What the page does not show is null."""

    handle: Handle | None = None
    name: Name | None = None
    id: Id | None = None
    url: Url | None = None


class InReplyTo(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a post answers: the post's id and the handle or id of its author, each where shown."""

    id: Id | None = None
    author: Name | None = None


class Post(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Anything somebody wrote, only what the page shows. Follower counts and badges have no field on purpose.

    ``not_before`` is the earliest time that the page allows ("2 h" bounds the age, it is no exact time).
    ``replies_hidden`` says whether the page hides answers under this post (null: the page does not tell).
    """

    platform: Platform
    id: Id | None = None
    url: Url | None = None
    kind: PostKind = "post"
    author: Author
    text: Text = ""
    lang: Annotated[str, Meta(max_length=35)] | None = None
    at: Time | None = None
    not_before: Time | None = None
    in_reply_to: InReplyTo | None = None
    thread: Id | None = None
    thread_author: Name | None = None
    mentions: Annotated[list[Name], Meta(max_length=200)] = []
    links: Annotated[list[Url], Meta(max_length=200)] = []
    my_reactions: Annotated[list[Word], Meta(max_length=20)] | None = None
    replies_hidden: bool | None = None


class Coverage(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the extension could and could not read of a page: counts of posts, names of fields.

    ``fallback`` names fields of the selector map that were found, but not by their first candidate: an early warning.
    """

    health: Health = "ok"
    seen: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    read: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    missing: Annotated[list[Word], Meta(max_length=50)] = []
    hidden: Annotated[list[Word], Meta(max_length=50)] = []
    fallback: Annotated[list[Word], Meta(max_length=100)] = []
    map: Annotated[str, Meta(max_length=100)] | None = None


class Page(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The page that was read."""

    platform: Platform
    kind: Word
    url: Url


class Observation(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a page shows: at most 200 posts in one call."""

    page: Page
    viewer: Key | None = None
    coverage: Coverage = msgspec.field(default_factory=Coverage)
    posts: Annotated[list[Post], Meta(max_length=200)] = []
    gone: Annotated[list[Key], Meta(max_length=200)] = []


class Account(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One identity on one platform. ``former`` are handles that it had before."""

    platform: Platform
    key: Key | None = None
    handle: Handle | None = None
    name: Name | None = None
    id: Id | None = None
    url: Url | None = None
    former: Annotated[list[Handle], Meta(max_length=50)] = []


class OwnAccount(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One of the user's own accounts."""

    platform: Platform
    handle: Handle | None = None
    name: Name | None = None
    id: Id | None = None
    key: Key | None = None


class Me(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The user's own accounts and the words that they watch."""

    accounts: Annotated[list[OwnAccount], Meta(max_length=50)] = []
    watch: Annotated[list[Word], Meta(max_length=200)] = []


class LastWords(Struct, frozen=True, kw_only=True):
    """The last words one way, between the user and a person; ``about`` is the post that was answered, in short."""

    at: datetime | None = None
    text: str | None = None
    about: str | None = None


class PersonSummary(Struct, frozen=True, kw_only=True):
    """Who somebody is to the user, in one line: how often they spoke here, and the last words each way; the user's tags
    and the beginning of the user's note. ``called`` is the name to greet them by."""

    id: str
    name: str
    accounts: list[Account] = []
    times_here: int = 0
    last_in: LastWords | None = None
    last_out: LastWords | None = None
    called: str | None = None
    tags: list[str] = []
    note: str = ""


class Reason(Struct, frozen=True, kw_only=True):
    """Why somebody waits, in words for the user; ``span`` marks the words of the post that say so, ``needs`` is what
    would answer it."""

    id: str
    text: str
    post: str | None = None
    span: Span | None = None
    needs: Needs = "words"


class Promise(Struct, frozen=True, kw_only=True):
    """Something that the user promised and when it is due."""

    text: str
    due: datetime | None = None


class Starter(Struct, frozen=True, kw_only=True):
    """The beginning of an answer, to copy; the user ends it."""

    kind: Literal["thanks", "credit", "notice", "learn", "answer", "care"]
    text: str


class Nudge(Struct, frozen=True, kw_only=True):
    """The word that somebody waits: one for each person and conversation.

    ``text`` are the words of ``post``, on which it stands, their first 1,000 characters; null where it has none.
    ``undo`` stands only in the answer to a change: with it the change is undone within a day.
    """

    id: str
    platform: Platform
    post: str | None = None
    posts: list[str] = []
    text: str | None = None
    person: str
    account: Account | None = None
    thread: str | None = None
    promise: Promise | None = None
    since: Literal["posted", "first-seen"] = "posted"
    order_text: str = ""
    reasons: list[Reason] = []
    waiting_since: datetime
    state: NudgeState = "waiting"
    until: str | None = None
    needs: Needs = "words"
    starters: list[Starter] = []
    spam_reason: str | None = None
    url: str | None = None
    undo: str | None = None


class Acknowledgement(Struct, frozen=True, kw_only=True):
    """Something the user did toward a person. What is not known is null: a like seen on a page has no ``at``."""

    id: str
    client_id: str
    kind: AcknowledgementKind
    certainty: Certainty
    platform: Platform
    person: str | None = None
    account: Account | None = None
    post: str | None = None
    own_post: str | None = None
    text: str | None = None
    url: str | None = None
    at: datetime | None = None
    logged_at: datetime

    @property
    def done_at(self) -> datetime | None:
        """When it was done, as far as is known: of what Nod saw or was told itself, else when it was logged. None for
        what an archive tells without a time: the day of the import says nothing of it."""
        if self.at is None and self.certainty in ("imported", "inferred"):
            return None
        return self.at or self.logged_at


class NewAcknowledgement(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An acknowledgement as a client tells it. ``post`` is what was answered, ``own_post`` the user's own words."""

    client_id: Annotated[
        str, Meta(pattern=r"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\Z")
    ]
    platform: Platform
    kind: AcknowledgementKind
    post: Key | None = None
    account: Account | None = None
    text: Text | None = None
    url: Url | None = None
    at: Time | None = None
    own_post: Key | None = None
    certainty: Certainty = "seen"


class Client(Struct, frozen=True, kw_only=True):
    """A program that was let in: an extension (with the origin it came from) or a script (without one).

    What it told of itself: its ``version``, and in ``withdrawn`` the addresses that the browser's settings have taken
    from it. None and empty until it tells.
    """

    id: str
    name: str
    origin: str | None = None
    paired_at: datetime
    last_seen: datetime | None = None
    version: str | None = None
    withdrawn: list[str] = []


class ClientTold(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an extension tells of itself: its version, and which of its addresses it may not read any more."""

    version: Annotated[str, Meta(pattern=r"^\d{1,6}(\.\d{1,6}){1,3}\Z")]
    withdrawn: Annotated[list[Annotated[str, Meta(min_length=1, max_length=200)]], Meta(max_length=50)] = []


class CoverageOfPage(Struct, frozen=True, kw_only=True):
    """When a kind of page was last read, how much of it, and what could not be read."""

    platform: Platform
    kind: str
    url: str
    read_at: datetime
    coverage: Coverage
    kept: int
    dropped: int


class ObservedPost(Struct, frozen=True, kw_only=True):
    """What the agent makes of one post of a page; ``kept`` is false for what was looked at and dropped.

    ``nudge`` stands only on the posts that it is about; ``withheld`` says why words to the user make no nudge.
    """

    nudge: Nudge | None = None
    person: PersonSummary | None = None
    reading: Reading | None = None
    withheld: Withheld | None = None
    kept: bool = False


class Observed(Struct, frozen=True, kw_only=True):
    """The answer to an observation. ``keys`` holds the key of each post of the request, in its order.

    ``quiet_until``: when the quiet hours end in which badge and chips rest; ``waiting`` is 0 in them, whoever waits.
    """

    posts: dict[str, ObservedPost]
    keys: list[str]
    waiting: int
    kept: int
    dropped: int
    quiet_until: datetime | None = None


class NudgeChange(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the user decides about a nudge. ``until`` goes with "snoozed" alone: an RFC 3339 time, a day
    (its beginning in the user's time zone, after the quiet hours), or "next-word"."""

    state: Literal["snoozed", "dismissed", "answered", "waiting"]
    until: Annotated[str, Meta(max_length=40)] | None = None
