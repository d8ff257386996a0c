"""Time to first byte of each page of the dashboard, on an empty log and on a filled one: ``python -m benchmarks.pages
[ENTRIES]``.

"First" is the first request of an agent that was just started on the log, "again" the median of those after it. The
pages are asked in this process, without a socket; what the agent looks for and fills beside its answers goes on
meanwhile, as it does. At the end the search of the filled log is emptied, as after a restore, and asked at once.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct
from werkzeug.datastructures import Headers
from werkzeug.test import EnvironBuilder, run_wsgi_app

from agent.app import create_app
from agent.dashboard import PAGES
from agent.datafolder import open_folder
from agent.ledger.ledger import Ledger
from agent.services import services
from agent.sessions import COOKIE
from agent.store.tiny_log import TinyLog
from benchmarks import made_up
from benchmarks.filling import fill_log

PORT = 8763
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
ENTRIES = 1_000_000
ROUNDS = 5
MOST_MS = 300


class Took(Struct, frozen=True):
    """Milliseconds to the first byte; ``work`` are those of the processor in the first request, on a busy machine the
    surer figure."""

    first: float
    again: float
    work: float


def addresses(person: str | None) -> list[str]:
    """Every page, with what is looked for by words; a person's page where one is known."""
    plain = [page.path for page in PAGES if "<" not in page.path]
    return [*plain, "/waiting?q=fox", *searches(), *([f"/people/{person}"] if person else [])]


def took(folder: Path, path: str) -> Took:
    """A new agent on the data in this folder, asked for one page again and again."""
    with closing(TinyLog(open_folder(folder).store, patient=False)) as log:
        ledger = Ledger(log, lambda: NOW)
        app = create_app(
            open_folder(folder), log, ledger, port=PORT, clock=lambda: NOW, open_browser=lambda link: False
        )
        with app.app_context():
            secret = services().sessions.start()
        headers = {"Host": f"127.0.0.1:{PORT}", "Cookie": f"{COOKIE}={secret}", "Sec-Fetch-Site": "none"}

        def asked() -> float:
            environ = EnvironBuilder(path=path, headers=Headers(headers)).get_environ()
            begun = time.perf_counter()
            body, status, _ = run_wsgi_app(app, environ)
            next(iter(body))
            spent = (time.perf_counter() - begun) * 1000
            if not status.startswith("200"):
                raise SystemExit(f"{path}: {status}")
            return spent

        begun = time.thread_time()
        first = asked()
        work = (time.thread_time() - begun) * 1000
        told = Took(first, statistics.median(asked() for _ in range(ROUNDS)), work)
        ledger.joined.looking.end()
        return told


def somebody(folder: Path) -> str | None:
    """The id of a person in the log."""
    with closing(TinyLog(open_folder(folder).store)) as log:
        found = Ledger(log, lambda: NOW).people(limit=1).items
        return found[0].id if found else None


def searches() -> list[str]:
    """The pages that look for words."""
    return [f"/{page}?q={word}" for page, word in (("people", "ana"), ("log", made_up.RARE))]


def empty_search(folder: Path) -> None:
    """As after a restore: the search is to be filled from the tables."""
    with closing(TinyLog(open_folder(folder).store)) as log:
        log.db.storage.set_meta("searched", None)


def table(title: str, folder: Path, paths: list[str]) -> list[str]:
    rows = [f"{title}: milliseconds to the first byte", f"{'':34}{'first':>8}{'again':>8}{'work':>8}"]
    for path in paths:
        spent = took(folder, path)
        slow = f"  over {MOST_MS} ms" if max(spent.first, spent.again) > MOST_MS else ""
        rows.append(f"{path:34}{spent.first:8.0f}{spent.again:8.0f}{spent.work:8.0f}{slow}")
    return rows


def main() -> None:
    entries = int((sys.argv[1:] or [str(ENTRIES)])[0])
    with tempfile.TemporaryDirectory(prefix="nod-bench-") as made:
        empty, filled = Path(made) / "empty", Path(made) / "filled"
        fill_log(open_folder(filled).store, entries)
        told = table("An empty log", empty, addresses(somebody(empty)))
        told += ["", *table(f"{entries:,} entries", filled, addresses(somebody(filled)))]
        empty_search(filled)
        told += ["", *table("The same, its search to be filled", filled, searches())]
        sys.stdout.write("\n".join(told) + "\n")


if __name__ == "__main__":
    main()
