"""The forms that say who the user is: own accounts and watch words."""

from __future__ import annotations

from typing import TypeVar

import msgspec
from msgspec.structs import replace

from agent import shaping
from agent.dashboard.form import form
from agent.dashboard.names import isolated
from agent.dashboard.page import Done
from agent.dashboard.settings.choosing import lines
from agent.ledger.changes import ChangeRefused
from agent.ledger.own_accounts import with_account
from agent.model import Me, OwnAccount
from agent.services import services

Shape = TypeVar("Shape")


def add_account() -> Done:
    """An own account by its handle; on Facebook a name does too."""
    handle = form().get("handle", "").strip().lstrip("@")
    name = form().get("name", "").strip()
    given = {"platform": form().get("platform"), "handle": handle or None, "name": name or None}
    if not (handle or name):
        raise ChangeRefused("Name your handle, as it stands in the address of your profile.")
    if given["platform"] == "x" and not handle:
        raise ChangeRefused("On X, name your handle.")
    account = _converted(given, OwnAccount)
    me = with_account(services().ledger.me(), account)
    return Done(words=f"You are {_called(account)}.", undo=(_be(me),), at="you")


def remove_account() -> Done:
    key = form().get("key", "")
    me = services().ledger.me()
    gone = [account for account in me.accounts if account.key == key]
    if not gone:
        raise ChangeRefused("This account is none of yours any more.")
    left = [account for account in me.accounts if account.key != key]
    return Done(words=f"{_called(gone[0])} is not yours any more.", undo=(_be(replace(me, accounts=left)),), at="you")


def watch() -> Done:
    me = services().ledger.me()
    changed = _converted({"accounts": me.accounts, "watch": lines("watch")}, Me)
    return Done(words="Saved.", undo=(_be(changed),), at="watch")


def _be(me: Me) -> str:
    return services().ledger.desk.be(me)


def _called(account: OwnAccount) -> str:
    return isolated(f"@{account.handle}" if account.handle else account.name)


def _converted(given: object, shape: type[Shape]) -> Shape:
    try:
        return shaping.convert(given, shape, from_attributes=True)
    except msgspec.ValidationError:
        raise ChangeRefused("Something here is not as it should be. Nothing was changed.") from None
