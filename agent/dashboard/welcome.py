"""Welcome: the three steps to the first nod, each with where it stands."""

from __future__ import annotations

from agent import settings
from agent.dashboard.page import Page, Shown, render
from agent.services import services

#: The page that a site keeps for what is said to one.
OPEN = {
    "x": ("Open my mentions on X", "https://x.com/notifications/mentions"),
    "facebook": ("Open my notifications on Facebook", "https://www.facebook.com/notifications"),
}


def show() -> Shown:
    here = services()
    clients = [record.client for record in here.log.clients() if record.client.origin]
    me = here.ledger.me()
    return render(
        "welcome.html",
        clients=clients,
        asking=here.pairings.waiting(),
        me=me,
        read=bool(here.ledger.coverage()),
        extension=settings.extension_folder(),
        open=OPEN,
        address=here.address,
    )


def is_over() -> bool:
    """Whether a browser is connected and an account is known."""
    return bool(services().log.clients()) and bool(services().ledger.me().accounts)


PAGE = Page(name="welcome", title="Welcome", path="/welcome", show=show, over=is_over)
