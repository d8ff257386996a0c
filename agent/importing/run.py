"""One archive taken in: read, kept in steps, with progress, and stopped where somebody wants it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from itertools import islice

from agent.archives.opening import Opened
from agent.archives.refused import ArchiveRefused
from agent.collecting import nothing_collected
from agent.ledger.importing import Interrupted
from agent.ledger.ledger import Ledger
from agent.store.log import ImportRecord

#: Acts and reasons a transaction. It holds the log for a third of a second, and nobody waits longer to write;
#: shorter ones write the same pages of the indexes more often.
STEP = 3000
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

    What was taken in before is told at once, and changes nothing. Raises ``ArchiveRefused`` where the archive turns out
    to be damaged (what was kept until then stays, and the record says why) and ``ChangeRefused`` where it is somebody
    else's.
    """
    key = id or opened.id
    known = ledger.imports.known(key)
    if known is not None and known.state == "done":
        return known
    run = ledger.imports.begin(key, opened.name, opened.told.owner, of=opened.bytes, notes=opened.told.notes, mine=mine)
    progress(run.record)
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
    except Interrupted:
        return ledger.imports.one(key)
    except ArchiveRefused as refused:
        run.end("failed", str(refused))
        raise
    return run.end("done", notes=_short_range(run.record))


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
