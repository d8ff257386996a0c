"""What the running agent does every hour by itself: it lets go of others' words when their time is over.

Hourly, for the clock that a thread waits by stands still while a laptop sleeps: a day of waiting may be a week.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from agent.ledger.ledger import Ledger
from agent.store.failures import StoreFailed

HOUR = 60 * 60.0
log = logging.getLogger("nod")


@contextmanager
def hourly(ledger: Ledger, clock: Callable[[], datetime], *, every: float = HOUR) -> Iterator[None]:
    """At once and then ``every`` so many seconds, in a thread of its own, as long as the block lasts.

    A log that cannot be written is told in the log file, and tried again the next time.
    """
    over = threading.Event()

    def work() -> None:
        while True:
            try:
                emptied = ledger.keep_retention(clock())
            except StoreFailed as failed:
                log.error("retention failed: %s", failed)
            except Exception:  # the thread must live for the next try
                log.exception("retention broke")
            else:
                if emptied:
                    log.info("let go of the words of %s posts", emptied)
            if over.wait(every):
                return

    worker = threading.Thread(target=work, name="hourly")
    worker.start()
    try:
        yield
    finally:
        over.set()
        worker.join()
