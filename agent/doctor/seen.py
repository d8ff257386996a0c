"""What a check may look at: the machine and the log as they are now, looked at once."""

from __future__ import annotations

import http.client
import shutil
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from agent import __version__, crashes, settings, shaping
from agent.datafolder import DataFolder, FolderRefused, RunningAgent, open_folder
from agent.logfile import TURNED_AWAY, last_time
from agent.model import Client, CoverageOfPage, Me, Platform
from agent.site_maps import ServedMap, SiteMaps
from agent.store.failures import StoreFailed

WAIT = 2.0  # seconds for an answer of this machine
LANGUAGE_DATA = Path(__file__).resolve().parents[1] / "data"
PLATFORMS: tuple[Platform, ...] = get_args(Platform)


class Answer(Struct, frozen=True):
    """The health that a Nod told; only what is compared."""

    name: str
    version: str


class Memory(Struct, frozen=True, kw_only=True):
    """What the log holds that a check asks about. ``latest``: the newest time that stands in it."""

    me: Me = Me()
    clients: list[Client] = []
    coverage: list[CoverageOfPage] = []

    @property
    def latest(self) -> datetime | None:
        seen = [at for client in self.clients for at in (client.paired_at, client.last_seen) if at is not None]
        return max([*seen, *(page.read_at for page in self.coverage)], default=None)


class Seen(Struct, frozen=True, kw_only=True):
    """``refused``: why the data folder cannot be used. ``failed``: why the log cannot be read. ``running``: the agent
    that holds this folder, ``answers`` what it says of itself. ``taken``: who holds the port although no agent runs on
    this folder, ``stranger`` what a Nod on other data says there. ``turned_away``: when a token was last not known.
    ``crash``: the last time that the agent died of a fault. ``built_in``: the versions of the
    selector maps that came with Nod."""

    version: str = __version__
    now: datetime
    port: int
    path: Path
    exists: bool = True
    refused: str | None = None
    mended: list[str] = []
    risk: str | None = None
    free: int | None = None
    failed: str | None = None
    memory: Memory = Memory()
    running: RunningAgent | None = None
    answers: Answer | None = None
    taken: str | None = None
    stranger: Answer | None = None
    turned_away: datetime | None = None
    crash: crashes.Crash | None = None
    maps: Mapping[Platform, ServedMap] = {}
    built_in: Mapping[Platform, str] = {}
    language: Path = LANGUAGE_DATA


def look(path: Path, port: int, now: datetime) -> Seen:
    """Looks at the data folder, the port and the log. Makes no folder and no log; a folder that stands open to others
    is closed, as every command does."""
    seen = Seen(now=now, port=port, path=path)
    try:
        if not path.exists():
            return msgspec.structs.replace(seen, exists=False, **_port(port))
        folder = open_folder(path)
    except FolderRefused as refused:
        return msgspec.structs.replace(seen, refused=str(refused), **_port(port))
    except OSError as error:
        refusal = f"I cannot look for the data folder {path}: {error.strerror}. Choose another one: --data-dir DIR"
        return msgspec.structs.replace(seen, refused=refusal, **_port(port))
    running = folder.running()
    memory, failed = _remembered(folder)
    return msgspec.structs.replace(
        seen,
        path=folder.path,
        mended=folder.mended,
        risk=folder.risk,
        free=shutil.disk_usage(folder.path).free,
        memory=memory,
        failed=failed,
        running=running,
        answers=who_answers(running.address) if running else None,
        turned_away=last_time(folder.log, TURNED_AWAY),
        crash=crashes.last(folder.crash),
        maps=_maps(SiteMaps(folder.path / "site-maps")),
        built_in={site: served.version for site, served in _maps(SiteMaps(folder.path / "no-such-folder")).items()},
        **({} if running else _port(port)),
    )


def who_answers(address: str) -> Answer | None:
    """What a Nod at this address says of itself; None where nobody answers in time or it is another program."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=WAIT)
    try:
        connection.request("GET", "/v1/health")
        told = shaping.decode(connection.getresponse().read(4096), Answer)
    except (OSError, http.client.HTTPException, msgspec.MsgspecError):
        return None
    finally:
        connection.close()
    return told if told.name == "nod" else None


def _port(port: int) -> dict[str, object]:
    from agent.server import PortTaken, listen

    if port == 0:
        return {}
    try:
        listen(port).close()
    except PortTaken as taken:
        return {"taken": str(taken), "stranger": who_answers(f"http://{settings.HOST}:{port}")}
    return {}


def _remembered(folder: DataFolder) -> tuple[Memory, str | None]:
    from agent.store.tiny_log import TinyLog
    from agent.store.whole import must_be_readable

    if not folder.store.exists():
        return Memory(), None
    try:
        log = TinyLog(folder.store)
        try:
            clients = [record.client for record in log.clients()]
            memory = Memory(me=log.me(), clients=clients, coverage=log.coverage())
            must_be_readable(folder.store)
            return memory, None
        finally:
            log.close()
    except StoreFailed as failed:
        return Memory(), str(failed)


def _maps(maps: SiteMaps) -> dict[Platform, ServedMap]:
    return {site: served for site in PLATFORMS if (served := maps.served(site)) is not None}
