"""Whether an archive is the user's own: by the accounts that they named, else by the archives that came before it."""

from __future__ import annotations

from collections.abc import Iterable

from agent.ledger.changes import ChangeRefused
from agent.ledger.keys import folded
from agent.model import OwnAccount
from agent.model.archived import Owner
from agent.store.log import ImportRecord

MINE = "If it is yours all the same, say so: nod import --mine, or the tick on the page Imports."


def whose_of(owner: Owner) -> str | None:
    """What an owner is called: on X by the handle, for a name there is nobody's alone; on Facebook by the name."""
    return owner.handle if owner.platform == "x" else owner.name or owner.handle


def must_be_mine(owner: Owner, accounts: Iterable[OwnAccount], earlier: Iterable[ImportRecord]) -> None:
    """Raises ``ChangeRefused`` where Nod knows the user by other ``accounts`` of that site alone; where it knows none,
    where the archives of that site which came ``earlier`` are all somebody else's."""
    whose = whose_of(owner) or owner.name or owner.id
    if whose is None:
        return
    mine = [one for one in accounts if one.platform == owner.platform and (one.id or _names(one))]
    if mine:
        if not any(_same(owner, one.id, _names(one)) for one in mine):
            raise ChangeRefused(f"This is the archive of {whose}, and Nod knows you by another account there. {MINE}")
        return
    others = [
        (told, _same(owner, record.whose_id, [record.whose] if record.whose else []))
        for record in earlier
        if record.platform == owner.platform and (told := record.whose or record.whose_id)
    ]
    if others and not any(same for _, same in others):
        raise ChangeRefused(
            f"This is the archive of {whose}, and what was taken in before is of {others[0][0]}. {MINE}"
        )


def _same(owner: Owner, id: str | None, names: Iterable[str]) -> bool:
    """Whether it is the same account: by the ids where both are known, else by what it is called."""
    if owner.id and id:
        return owner.id == id
    return not {folded(name) for name in names}.isdisjoint(folded(name) for name in (*_names(owner), *owner.former))


def _names(of: Owner | OwnAccount) -> list[str]:
    """What an account is called; on X anybody may take any name, so only the handle counts."""
    return [name for name in (of.handle, of.name if of.platform == "facebook" else None) if name]
