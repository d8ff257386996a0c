"""The folder that holds everything Nod remembers, closed to everybody else.

The threat: another account on this computer reads the store or the log, or lays a link where Nod will write. So the
folder must be the user's own and no link; it is 0700 and every file in it 0600, and that is read back at each start. A
wider mode is mended and told; what cannot be mended is refused with a sentence.

One agent a folder: the agent holds a lock (flock) on the file ``lock`` as long as it lives, and writes its address to
``agent.json`` (0600), which other commands read and which is removed on exit.
"""

from __future__ import annotations

import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from msgspec import Struct


class FolderRefused(Exception):
    """The data folder cannot be used; the message is a sentence for the user."""


class AlreadyRunning(Exception):
    """Another agent works on this data; the message says where."""


class RunningAgent(Struct, frozen=True):
    """What a running agent tells the other commands: its address and its process id."""

    address: str
    pid: int


class DataFolder(Struct, frozen=True):
    """A verified data folder. ``mended`` names what stood open to others and was closed, for the user to read."""

    path: Path
    mended: list[str] = []

    @property
    def store(self) -> Path:
        return self.path / "nod.db"

    @property
    def log(self) -> Path:
        return self.path / "agent.log"

    @property
    def agent_file(self) -> Path:
        return self.path / "agent.json"

    def running(self) -> RunningAgent | None:
        """The agent that works on this data now, or None. A file left by a killed agent does not count."""
        try:
            with self._lock():
                return None
        except AlreadyRunning:
            return self._read_agent()

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Holds the folder for this agent alone; raises ``AlreadyRunning`` with the other one's address."""
        with self._lock():
            try:
                yield
            finally:
                self.agent_file.unlink(missing_ok=True)

    def tell(self, address: str) -> None:
        """Writes where this agent answers, whole or not at all."""
        fresh = self.path / f"agent.json.{os.getpid()}"
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(RunningAgent(address, os.getpid())))
        fresh.replace(self.agent_file)

    @contextmanager
    def _lock(self) -> Iterator[None]:
        handle = os.open(self.path / "lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                other = self._read_agent()
                where = f"at {other.address} (pid {other.pid})" if other else "and is just starting"
                raise AlreadyRunning(f"Nod already runs on this data {where}. Data: {self.path}") from None
            yield
        finally:
            os.close(handle)

    def _read_agent(self) -> RunningAgent | None:
        try:
            return msgspec.json.decode(self.agent_file.read_bytes(), type=RunningAgent)
        except (FileNotFoundError, msgspec.MsgspecError):
            return None


def open_folder(path: Path) -> DataFolder:
    """Makes or verifies the data folder; raises ``FolderRefused`` with a sentence that says what to do."""
    path = Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - resolve() would follow the link that is refused
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=0o700, exist_ok=True)
    except FileExistsError as error:
        raise FolderRefused(f"{error.filename} is a file. Give a folder: nod run --data-dir DIR") from None
    except OSError as error:
        raise FolderRefused(f"I cannot make the data folder {path}: {error.strerror}.") from None
    try:
        mended = _close(path, 0o700)
        for folder, folders, files in os.walk(path):
            inside = [(name, 0o700) for name in folders] + [(name, 0o600) for name in files]
            for name, mode in sorted(inside):
                mended += _close(Path(folder) / name, mode)
    except OSError as error:
        raise FolderRefused(f"I cannot check the data folder {path}: {error.strerror}.") from None
    return DataFolder(path, mended)


def _close(path: Path, mode: int) -> list[str]:
    """Closes one folder or file to others and reads the mode back. What vanished meanwhile is no matter."""
    try:
        found = path.lstat()
        if stat.S_ISLNK(found.st_mode):
            raise FolderRefused(f"{path} is a link. Nod writes only into a folder of its own; remove the link.")
        if found.st_uid != os.geteuid():
            raise FolderRefused(f"{path} belongs to another account of this computer. Choose another --data-dir.")
        if not found.st_mode & 0o077:
            return []
        path.chmod(mode)
        if path.lstat().st_mode & 0o077:
            raise FolderRefused(f"{path} can be read by others and its disk does not let me close it.")
    except FileNotFoundError:
        return []
    return [f"{path} could be read by others (mode {stat.S_IMODE(found.st_mode):04o}). I closed it."]
