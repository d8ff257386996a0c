"""A small waiting list of invented people on both sites, told to the real agent as pages that the user reads.

Robin Vale, who draws, posted a fox. Whom it leaves waiting, and in which order, stands in ``WORDS`` and ``NODS``.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tests.browser.agent import Agent

ME = {"platform": "x", "handle": "robinvale", "name": "Robin Vale"}
ME_THERE = {"platform": "facebook", "handle": "robinvale.prints", "name": "Robin Vale"}
HOSTILE = '<img src=x onerror="document.title=1"> Marl'
LEILA = "ليلى حداد"
#: Who needs words, in the contract's order: questions, the longest wait first; then who is unhappy.
WORDS = ["Joe Marsh", HOSTILE, LEILA, "Inés Köhler"]
#: For whom a nod is enough, all under the fox.
NODS = {"Maya Lind", "Tomáš Ågren 🦊", "Pia Wójcik"}
FOX = "The new fox print is out: paper cut, ink, and a little gold"


class Told:
    """Tells the agent of posts as pages show them; ids of X hold their time, as they do there."""

    def __init__(self, agent: Agent, now: datetime) -> None:
        self.agent, self.now = agent, now
        agent.ask("PUT", "/v1/me", {"accounts": [ME, ME_THERE]})
        self._count = 0

    def id_at(self, ago: timedelta) -> str:
        """An id of X of that moment."""
        self._count += 1
        moment = int((self.now - ago).timestamp() * 1000) - 1288834974657
        return str((moment << 22) + self._count)

    def post(self, author: dict[str, Any], text: str, ago: timedelta, **more: Any) -> dict[str, Any]:
        """A post on X in the contract's shape."""
        id = self.id_at(ago)
        at = (self.now - ago).isoformat().replace("+00:00", "Z")
        url = f"https://x.com/{author['handle']}/status/{id}"
        return {"platform": "x", "id": id, "url": url, "kind": "post", "author": author, "text": text, "at": at} | more

    def reply(
        self, to: dict[str, Any], name: str, handle: str, text: str, ago: timedelta, **more: Any
    ) -> dict[str, Any]:
        """An answer on X to that post."""
        asked = {"id": to["id"], "author": to["author"]["handle"]}
        thread = {"thread": to.get("thread") or to["id"], "thread_author": to.get("thread_author") or asked["author"]}
        return self.post({"handle": handle, "name": name}, text, ago, kind="reply", in_reply_to=asked, **thread, **more)

    def comment(self, name: str, handle: str, text: str, ago: timedelta) -> dict[str, Any]:
        """A comment under a post of the user's on Facebook."""
        self._count += 1
        id, thread = f"90{self._count}", "7001"
        at = (self.now - ago).isoformat().replace("+00:00", "Z")
        url = f"https://www.facebook.com/robinvale.prints/posts/{thread}?comment_id={id}"
        author = {"handle": handle, "name": name, "url": f"https://www.facebook.com/{handle}"}
        whom = {"id": thread, "author": ME_THERE["handle"]}
        return {
            "platform": "facebook",
            "id": id,
            "url": url,
            "kind": "comment",
            "author": author,
            "text": text,
            "at": at,
            "in_reply_to": whom,
            "thread": thread,
            "thread_author": ME_THERE["handle"],
        }

    def see(self, *posts: dict[str, Any]) -> None:
        """The user reads a page with these."""
        platform = posts[0]["platform"]
        home = {"x": "https://x.com/notifications/mentions", "facebook": "https://www.facebook.com/notifications/"}
        page = {"platform": platform, "kind": "mentions" if platform == "x" else "post", "url": home[platform]}
        self.agent.ask("POST", "/v1/observations", {"page": page, "posts": list(posts)})


def tell(agent: Agent, now: datetime) -> Told:
    """The list of this module."""
    told = Told(agent, now)
    hours = lambda count: timedelta(hours=count)  # noqa: E731
    fox = told.post({"handle": "robinvale", "name": "Robin Vale"}, FOX, hours(120))
    told.see(
        fox,
        told.reply(fox, LEILA, "leila_haddad9", "Do you ship to Amman?", hours(20)),
        told.reply(fox, "Joe Marsh", "joemarsh_reads", "When does the coupon for the owl end?", hours(90)),
        told.reply(fox, "Maya Lind", "mayalind_", "I love this fox, it is beautiful", hours(50)),
        told.reply(fox, HOSTILE, "marl_reads", "How big is the frame?", hours(40)),
        told.reply(fox, "Tomáš Ågren 🦊", "tomasagren", "What a wonderful print, I love it", hours(30)),
        told.reply(fox, "Pia Wójcik", "pia_wojcik_art", "Thank you so much for the fox!", hours(10)),
        told.reply(
            fox,
            "Crypto Luck Daily",
            "cryptoluck4471",
            "Claim your FREE airdrop now!!! 100x profit guaranteed, DM me on Telegram @luck4471 to double your bitcoin",
            hours(9),
        ),
    )
    told.see(
        told.comment("Inés Köhler", "ines.koehler.77", "My print arrived bent and nobody answers my mails.", hours(60))
    )
    return told
