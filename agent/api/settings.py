"""What the user chose."""

from __future__ import annotations

from agent.api.route import Route
from agent.ledger.changes import ChangeRefused
from agent.model import Settings, SettingsChange
from agent.problems import invalid
from agent.services import services


def show() -> Settings:
    return services().ledger.settings()


def change(body: SettingsChange) -> Settings:
    try:
        return services().ledger.change_settings(body)
    except ChangeRefused as refused:
        raise invalid("/tz", str(refused)) from None


ROUTES = [
    Route(method="GET", path="/v1/settings", view=show, summary="What you chose", answers={200: Settings}),
    Route(
        method="PATCH",
        path="/v1/settings",
        view=change,
        summary="Changes what it names, the rest stays",
        body=SettingsChange,
        answers={200: Settings},
    ),
]
