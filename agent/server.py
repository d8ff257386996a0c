"""The running agent: one process, sixteen threads, 127.0.0.1 alone, a clean end on SIGINT and SIGTERM."""

from __future__ import annotations

import errno
import gc
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from types import FrameType
from typing import Any

from flask import Flask
from waitress import wasyncore
from waitress.server import create_server

from agent import __version__, crashes, logfile, settings
from agent.allocator import give_back, one_arena
from agent.app import create_app
from agent.autostart.doing import Autostart
from agent.datafolder import DataFolder
from agent.hourly import hourly
from agent.importing.work import ImportWork
from agent.ledger.ledger import Ledger
from agent.portholder import holder
from agent.store import StoreFailed
from agent.store.tiny_log import TinyLog

THREADS = 16
#: Seconds after which a busy thread lets another one go on. Who writes to the log lets go at each statement and would
#: wait ten times as long to be let on again, with all the others behind them: a third of the rate of eight clients.
SWITCH_EVERY = 0.0005
#: Connections at once. Each page of the extension holds a few, and one that stands still holds no thread; more would
#: come near the 1,024 files that select() knows.
CONNECTIONS = 512
#: Seconds after which a connection on which nothing moves, and no answer is being made, is closed.
IDLE = 30
#: Waitress holds a body in memory before anybody is asked who they are. The app refuses what is over half of this, with
#: a problem document.
LARGEST_BODY = 2 * 1024 * 1024 + 1
#: An answer that its reader is slow to take waits in memory up to here, then the view waits. Waitress would put more
#: than ``SPILL`` into a temporary file; it never comes to that, for an export holds what must not lie about there.
WAITING_ANSWER = 512 * 1024
SPILL = 64 * 1024 * 1024
log = logging.getLogger("nod")


class Ending:
    """That SIGINT or SIGTERM came. A flag and a wake-up, because an exception may be raised where it is swallowed."""

    def __init__(self) -> None:
        self.asked = False
        self._wake: Callable[[], None] | None = None
        self._before: dict[signal.Signals, Any] = {}

    def wakes(self, wake: Callable[[], None]) -> None:
        """What to call so that the loop looks at ``asked``."""
        self._wake = wake

    def __enter__(self) -> Ending:
        self._before = {number: signal.signal(number, self._come) for number in (signal.SIGINT, signal.SIGTERM)}
        return self

    def __exit__(self, *exception: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _come(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
        if self._wake is not None:
            self._wake()


class PortTaken(Exception):
    """The port cannot be had; the message says by whom it is held and what to do."""


def run(
    folder: DataFolder,
    port: int,
    *,
    open_browser: Callable[[str], bool],
    started: Callable[[str], None],
    clock: Callable[[], datetime] = settings.now,
    autostart: Autostart | None = None,
) -> None:
    """Serves until SIGINT or SIGTERM. ``started`` is told the address once requests are taken; port 0 means any free
    one.

    Raises ``AlreadyRunning`` and ``PortTaken`` before anything is served, and the store's ``StoreFailed``.
    """
    os.umask(0o077)
    one_arena()
    sys.setswitchinterval(SWITCH_EVERY)
    with folder.hold(), listen(port) as listener, Ending() as ending, crashes.told(folder.crash):
        _serve(folder, listener, ending, open_browser, started, clock, autostart)


def load_language() -> None:
    """Loads what the first text and the first draft need."""
    from agent.hints.beside import beside, told
    from agent.reading import warm_up

    warm_up().join()
    told(beside("Thank you. It ships on Monday.", "reply", "When does it ship?"))


def _warm(ledger: Ledger) -> None:
    """Loads the language files, and looks for who may be one person. What is loaded then stays for good, so the garbage
    collector need not walk it again, and what loading it took goes back to the system."""
    from agent import match

    load_language()
    with suppress(StoreFailed):  # a log that cannot be read is told where it is asked for
        ledger.warm_up(match.load())
        ledger.joined.looking.begin()
    gc.collect()
    gc.freeze()
    give_back()


def listen(port: int) -> socket.socket:
    """A socket bound to 127.0.0.1 and this port; raises ``PortTaken`` with the sentence for the user."""
    try:
        return _bound(port)
    except PermissionError:
        raise PortTaken(f"Port {port} is kept for the system. Start Nod on another one: nod run --port 8763") from None
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise PortTaken(f"I cannot listen on port {port}: {error.strerror}.") from None
    found = holder(port)
    who = f" ({found[0]}, pid {found[1]})" if found else ""
    other = next((one for one in settings.PORTS if one != port and _is_free(one)), port + 1)
    raise PortTaken(f"Port {port} is taken by another program{who}. Start Nod on another one: nod run --port {other}")


def _bound(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((settings.HOST, port))
        listener.listen(128)  # here, not later: two agents could both bind with SO_REUSEADDR, only one can listen
    except OSError:
        listener.close()
        raise
    return listener


def _is_free(port: int) -> bool:
    """Asked of the port itself: the holder cannot be seen where it is another account's, and never on macOS."""
    try:
        _bound(port).close()
    except OSError:
        return False
    return True


def _waitress(app: Flask, channels: dict[int, Any], listener: socket.socket) -> Any:
    """The server of the app on this socket; it keeps its connections in ``channels``, which the loop looks at."""
    return create_server(
        app,
        channels,
        sockets=[listener],
        threads=THREADS,
        connection_limit=CONNECTIONS,
        channel_timeout=IDLE,
        cleanup_interval=IDLE // 3,
        max_request_body_size=LARGEST_BODY,
        inbuf_overflow=SPILL,
        outbuf_high_watermark=WAITING_ANSWER,
        outbuf_overflow=SPILL,
        ident="nod",
    )


def _serve(
    folder: DataFolder,
    listener: socket.socket,
    ending: Ending,
    open_browser: Callable[[str], bool],
    started: Callable[[str], None],
    clock: Callable[[], datetime],
    autostart: Autostart | None,
) -> None:
    """Serves until the end is asked for; then all that was begun is ended, and what broke stands in the log file."""
    port = listener.getsockname()[1]
    address = f"http://{settings.HOST}:{port}"
    handler = logfile.keep_log(folder.log)
    left = folder.told()
    if left is not None:
        log.warning("the agent before this one (pid %s) died or was killed, or the computer went off", left.pid)
    store: TinyLog | None = None
    try:
        store = TinyLog(folder.store, patient=False)
        ledger = Ledger(store, clock)
        imports = ImportWork(ledger, folder.imports)
        imports.recover()
        app = create_app(
            folder,
            store,
            ledger,
            port=port,
            clock=clock,
            open_browser=open_browser,
            imports=imports,
            autostart=autostart,
        )
        channels: dict[int, Any] = {}
        server = _waitress(app, channels, listener)
        ending.wakes(server.pull_trigger)
        folder.tell(address)
        log.info("started %s at %s", __version__, address)
        started(address)
        # the language files load beside the first requests
        warming = threading.Thread(target=_warm, args=(ledger,), name="warm-up")
        warming.start()
        with hourly(ledger, clock):
            while not ending.asked:
                wasyncore.loop(timeout=1, map=channels, count=1)
        ledger.end_waiting()
        imports.stop()
        server.task_dispatcher.shutdown()  # the requests under way are answered first, for five seconds at most
        server.close()
        wasyncore.close_all(channels)
        warming.join()  # a thread cut off in the middle of an import complains on the terminal
        ledger.joined.looking.end()
        log.info("stopped")
    except Exception:
        log.exception("ended by a fault")
        raise
    finally:
        if store is not None:
            store.close()
        logfile.end_log(handler)
