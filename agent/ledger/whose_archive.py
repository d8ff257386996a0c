"""Whether an archive is the user's own: by the accounts that they named, else by the archives that came before it."""

from __future__ import annotations

from collections.abc import Iterable

from agent.ledger.changes import ChangeRefused
from agent.ledger.relation import Own
from agent.model.archived import Owner
from agent.store.log import ImportRecord

MINE = "If it is yours all the same, say so: nod import --mine, or the tick on the page Imports."


def whose_of(owner: Owner) -> str | None:
    """What an owner is called: on X by the handle, for a name there is nobody's alone; on Facebook by the name."""
    return owner.handle if owner.platform == "x" else owner.name or owner.handle


def must_be_mine(owner: Owner, own: Own, earlier: Iterable[ImportRecord]) -> None:
    """Raises ``ChangeRefused`` where Nod knows the user by other accounts of that site alone; where it knows none,
    where the archives of that site which came ``earlier`` are all somebody else's."""
    names = {name for name in (owner.id, owner.handle, owner.name, *owner.former) if name}
    whose = whose_of(owner) or owner.name or owner.id
    if own:
        if names and not any(own.is_me(name) for name in names):
            raise ChangeRefused(f"This is the archive of {whose}, and Nod knows you by another account there. {MINE}")
        return
    folded = {name.casefold() for name in (whose_of(owner), owner.id, owner.handle, *owner.former) if name}
    others = [
        (told, before)
        for record in earlier
        if record.platform == owner.platform
        and (told := record.whose or record.whose_id)
        and (before := {name.casefold() for name in (record.whose, record.whose_id) if name})
    ]
    if folded and others and not any(folded & before for _, before in others):
        raise ChangeRefused(
            f"This is the archive of {whose}, and what was taken in before is of {others[0][0]}. {MINE}"
        )
