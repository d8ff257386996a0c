"""Settings: what the user chose, who is let in, and where the data lies."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from flask import current_app

from agent.dashboard.approving import whence
from agent.dashboard.page import Done, Form, Page, Shown, render
from agent.dashboard.settings import choosing, taking_away, whose
from agent.dashboard.settings.switches import HINTS_PAGE, REASONS_PAGE, hints, reasons
from agent.ledger.changes import ChangeRefused
from agent.model import SITES
from agent.services import services


@cache
def _zones() -> list[str]:
    """The names of the time zone database, for the field to offer."""
    return sorted(available_timezones())


def show() -> Shown:
    here = services()
    clients = sorted((record.client for record in here.log.clients()), key=lambda client: client.paired_at)
    settings = here.ledger.settings()
    return render(
        "settings.html",
        me=here.ledger.me(),
        chosen=settings,
        sites=SITES,
        zones=_zones(),
        reasons=list(reasons()),
        hints=list(hints()),
        clients=clients,
        whence=_whence,
        asking=here.pairings.waiting(),
        folder=here.folder,
        size=taking_away.size_of(here.folder),
        export_name=taking_away.name("jsonl"),
        has_people="pages.people" in current_app.view_functions,
    )


def revoke(id: str) -> Done:
    if not services().log.remove_client(id):
        raise ChangeRefused("This program was not let in any more.")
    return Done(words="It is let in no more. To let it in again, press Connect there.", at="clients")


def _whence(origin: str | None) -> str:
    return "a token for a script" if origin is None else whence(origin)


PAGE = Page(
    name="settings",
    title="Settings",
    path="/settings",
    show=show,
    forms=(
        Form(path="/settings/accounts", send=whose.add_account),
        Form(path="/settings/accounts/remove", send=whose.remove_account),
        Form(path="/settings/watch", send=whose.watch),
        Form(path="/settings/attention", send=choosing.attention),
        Form(path="/settings/switch", send=choosing.switch),
        Form(path="/settings/hints-at-once", send=choosing.hints_at_once),
        Form(path="/settings/keep-in-touch", send=choosing.keep_in_touch),
        Form(path="/settings/words", send=choosing.words),
        Form(path="/settings/sites", send=choosing.sites),
        Form(path="/settings/backup", send=taking_away.backup),
        Form(path="/clients/<id>/revoke", send=revoke),
    ),
)
PAGES = (PAGE, REASONS_PAGE, HINTS_PAGE)
