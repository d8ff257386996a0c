"""One archive taken in: read, kept in steps, with progress, and stopped where somebody wants it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from itertools import islice

from agent.archives.names import fits
from agent.archives.opening import Opened
from agent.archives.refused import ArchiveRefused
from agent.collecting import nothing_collected
from agent.ledger.importing import UNREAD, Importing, Interrupted, is_unread
from agent.ledger.ledger import Ledger
from agent.model.archived import ImportState
from agent.store.failures import StoreFailed
from agent.store.log import ImportRecord

#: Acts and reasons a transaction. It holds the log for a third of a second, and nobody waits longer to write;
#: shorter ones write the same pages of the indexes more often.
STEP = 3000
#: Of the files that could not be read so many are named.
NAMED = 3
BROKE = "Nod broke while it read this archive. What was read is kept; its log file says where in the code."
#: So long others may write between two steps, in seconds.
BREATH = 0.001
A_YEAR = timedelta(days=370)


def taken_in(
    ledger: Ledger,
    opened: Opened,
    *,
    mine: bool = False,
    progress: Callable[[ImportRecord], None] = lambda record: None,
    cancelled: Callable[[], bool] = lambda: False,
    id: str | None = None,
) -> ImportRecord:
    """Takes an archive in, or goes on with it; gives its record as it ended: done, or cancelled.

    What was taken in before is told at once, and changes nothing; where files of it could not be read, it is read anew.
    Raises ``ArchiveRefused`` where the archive turns out to be damaged, ``StoreFailed`` where the log cannot be written
    (what was kept until then stays, and the record says why), ``ChangeRefused`` where it is somebody else's,
    ``UnknownImport`` where it is taken back meanwhile.
    """
    key = id or opened.id
    known = ledger.imports.known(key)
    if known is not None and known.state == "done" and not is_unread(known):
        return known
    run = ledger.imports.begin(key, opened.name, opened.told.owner, of=opened.bytes, notes=opened.told.notes, mine=mine)
    progress(run.record)
    try:
        return _read(run, ledger, opened, progress, cancelled)
    except Interrupted:
        return ledger.imports.one(key)
    except ArchiveRefused as refused:
        _ended(run, "failed", str(refused))
        raise
    except StoreFailed as failed:
        _ended(run, "cancelled", str(failed))
        raise
    except Exception:
        _ended(run, "cancelled", BROKE)
        raise


def _ended(run: Importing, state: ImportState, problem: str) -> None:
    """Says how it ended, where that can be written; where it cannot, the next Nod finds that it was broken off."""
    with suppress(Interrupted, StoreFailed):
        run.end(state, problem)


def _read(
    run: Importing,
    ledger: Ledger,
    opened: Opened,
    progress: Callable[[ImportRecord], None],
    cancelled: Callable[[], bool],
) -> ImportRecord:
    found = opened.source.records(opened.archive, opened.told)
    try:
        with ledger.imports.roomy(), nothing_collected():
            for _ in islice(found, run.record.cursor):
                if cancelled():
                    return run.end("cancelled")
            while some := list(islice(found, STEP)):
                if cancelled():
                    return run.end("cancelled")
                progress(run.keep(some, opened.archive.read_bytes))
                time.sleep(BREATH)
    except KeyboardInterrupt:
        return run.end("cancelled")
    return run.end("done", notes=[*_not_read(run.record), *_short_range(run.record)])


def lacks_main(opened: Opened, record: ImportRecord) -> bool:
    """Whether a file could not be read to its end for which an archive is taken in."""
    return any(one.reason in UNREAD and one.file and fits(one.file, opened.source.MAIN) for one in record.places)


def _not_read(record: ImportRecord) -> list[str]:
    """What to do about files that could not be read to their end."""
    files = list(dict.fromkeys(one.file for one in record.places if one.reason in UNREAD and one.file))
    if not any(record.left_out.get(reason) for reason in UNREAD):
        return []
    named = " and ".join(", ".join(files[:NAMED]).rsplit(", ", 1))
    unread = f"I could not read all of {named}." if named else "There are files that I could not read to their end."
    return [
        f"{unread} Ask the site for the archive once more and give me that one; what is here "
        "stays. A later Nod may read more of this one: it may be given again."
    ]


def _short_range(record: ImportRecord) -> list[str]:
    """Facebook exports the last year unless the user chooses otherwise, and does not write down what was chosen."""
    if record.platform != "facebook" or record.since is None or record.until is None:
        return []
    if record.until - record.since > A_YEAR:
        return []
    return [
        f"All that is in this export is of {record.since:%Y-%m-%d} to {record.until:%Y-%m-%d}. If you have been on "
        "Facebook for longer, ask for it again with the date range All time; what is here stays."
    ]
