"""Settings."""

from __future__ import annotations

from agent.dashboard.approving import whence
from agent.dashboard.page import Done, Form, Page, Shown, render
from agent.ledger.changes import ChangeRefused
from agent.services import services


def show() -> Shown:
    here = services()
    clients = sorted((record.client for record in here.log.clients()), key=lambda client: client.paired_at)
    return render("settings.html", clients=clients, whence=_whence, asking=here.pairings.waiting())


def revoke(id: str) -> Done:
    if not services().log.remove_client(id):
        raise ChangeRefused("This program was not let in any more.")
    return Done(words="It is let in no more. To let it in again, press Connect there.")


def _whence(origin: str | None) -> str:
    return "a token for a script" if origin is None else whence(origin)


PAGE = Page(
    name="settings",
    title="Settings",
    path="/settings",
    show=show,
    forms=(Form(path="/clients/<id>/revoke", send=revoke),),
)
