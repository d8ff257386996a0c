"""The folder that holds everything Nod remembers, closed to everybody else.

The threat: another account on this computer reads the store or the log, or lays a link where Nod will write. So the
folder must be the user's own and no link; it is 0700 and every file in it 0600, and that is read back at each start. A
wider mode is mended and told; what cannot be mended is refused with a sentence. A folder with other folders or programs
in it (a home, a project) is refused as it is: there these modes would do harm.

A folder that another program copies while Nod writes, or that lies on another computer, can tear the database: SQLite
needs locks and shared memory that such places do not give (https://sqlite.org/wal.html). That is told, not refused.

One agent a folder: the agent holds a lock (flock) on the file ``lock`` as long as it lives, and writes its address to
``agent.json`` (0600), which other commands read and which is removed on exit.
"""

from __future__ import annotations

import fcntl
import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import msgspec
from msgspec import Struct

from agent import shaping

#: So often an agent that starts tries to get the lock, so many seconds apart: who only asks whether one runs holds it
#: for a moment.
_TRIES = 3
_APART = 0.05
#: By one of these a folder is known as Nod's, whatever else lies in it.
_WORKED_IN = re.compile(r"nod\.db.*|agent\.log")
#: What else Nod keeps in it, and what systems leave in any.
_NO_MATTER = re.compile(r"lock|agent\.json|imports|site-maps|\.stfolder|\.stversions|lost\+found")


class FolderRefused(Exception):
    """The data folder cannot be used; the message is a sentence for the user."""


class AlreadyRunning(Exception):
    """Another agent works on this data; the message says where."""


class RunningAgent(Struct, frozen=True):
    """What a running agent tells the other commands: its address and its process id."""

    address: str
    pid: int


class DataFolder(Struct, frozen=True):
    """A verified data folder. ``mended`` names what stood open to others and was closed, for the user to read;
    ``risk`` says why this place is none for a database (None: it is a good one)."""

    path: Path
    mended: list[str] = []
    risk: str | None = None

    @property
    def store(self) -> Path:
        return self.path / "nod.db"

    @property
    def imports(self) -> Path:
        """Where the parts of an archive lie while a page sends it."""
        return self.path / "imports"

    @property
    def log(self) -> Path:
        return self.path / "agent.log"

    @property
    def crash(self) -> Path:
        """What an agent leaves that dies of a fault which Python cannot catch."""
        return self.path / "crash.log"

    @property
    def agent_file(self) -> Path:
        return self.path / "agent.json"

    def running(self) -> RunningAgent | None:
        """The agent that works on this data now, or None. A file left by a killed agent does not count."""
        try:
            with self._lock():
                return None
        except AlreadyRunning:
            return self.told()

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Holds the folder for this agent alone; raises ``AlreadyRunning`` with the other one's address."""
        with ExitStack() as held:
            for left in reversed(range(_TRIES)):
                try:
                    held.enter_context(self._lock())
                    break
                except AlreadyRunning:
                    if not left:
                        raise
                    time.sleep(_APART)
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
                other = self.told()
                where = f"at {other.address} (pid {other.pid})" if other else "and is just starting"
                raise AlreadyRunning(f"Nod already runs on this data {where}. Data: {self.path}") from None
            yield
        finally:
            os.close(handle)

    def told(self) -> RunningAgent | None:
        """What an agent wrote of itself; it may have been killed since."""
        try:
            return shaping.decode(self.agent_file.read_bytes(), RunningAgent)
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
    if not os.access(path, os.R_OK | os.W_OK | os.X_OK) and path.lstat().st_uid == os.geteuid():
        raise FolderRefused(
            f"I may not read or write the data folder {path}. Give yourself the rights: chmod 700 {path}"
        )
    try:
        if not path.is_symlink():
            _must_not_be_for_something_else(path)
        mended = _close(path, 0o700)
        for folder, folders, files in os.walk(path):
            inside = [(name, 0o700) for name in folders] + [(name, 0o600) for name in files]
            for name, mode in sorted(inside):
                mended += _close(Path(folder) / name, mode)
    except OSError as error:
        raise FolderRefused(f"I cannot check the data folder {path}: {error.strerror}.") from None
    for name in ("lock", "agent.log", "agent.json", "nod.db"):
        if (path / name).is_dir():
            raise FolderRefused(f"{path / name} is a folder, and Nod keeps a file there. Move it away.")
    for file in (path / name for name in ("lock", "agent.log", "agent.json")):
        if file.exists() and not os.access(file, os.R_OK | os.W_OK):
            raise FolderRefused(f"I may not read or write {file}. Give yourself the rights: chmod 600 {file}")
    return DataFolder(path, mended, risk_of(path))


def _must_not_be_for_something_else(path: Path) -> None:
    """Raises ``FolderRefused`` for a folder in which no Nod has worked and that holds other folders or programs."""
    there = sorted(path.iterdir())
    if any(_WORKED_IN.fullmatch(entry.name) for entry in there):
        return
    for entry in there:
        mode = entry.lstat().st_mode
        other = stat.S_ISDIR(mode) and not _NO_MATTER.fullmatch(entry.name)
        if other or (stat.S_ISREG(mode) and mode & stat.S_IXUSR):
            raise FolderRefused(
                f"{path} holds something that is not Nod's ({entry.name}). Give a folder of its own: "
                f"--data-dir {path / 'nod'}"
            )


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


SYNCED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
}
NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "davfs", "afpfs"})


def risk_of(path: Path, mounts: Path = Path("/proc/mounts")) -> str | None:
    """The sentence for a folder that is synced or lies on a network, else None. ``mounts``: Linux's list of mounts.

    Synced folders are known by name ("Dropbox", "OneDrive - Fox Ltd") or by what Syncthing leaves in them.
    """
    for folder in (path, *path.parents):
        name = folder.name.casefold()
        by = next(
            (told for start, told in SYNCED.items() if name == start or name.startswith((f"{start} ", f"{start}-"))),
            None,
        )
        if by is None and (folder / ".stfolder").exists():
            by = "Syncthing"
        if by is not None:
            return (
                f"{path} is kept in step by {by}, which can tear Nod's data while it is written. "
                "Choose a folder on this computer alone: nod run --data-dir DIR"
            )
    kind = _kind_of_disk(path, mounts)
    if kind in NETWORK or kind == "fuse" or kind.startswith("fuse."):
        return (
            f"{path} lies on a network or foreign disk ({kind}), where Nod's data can be torn while it is written. "
            "Choose a folder on this computer: nod run --data-dir DIR"
        )
    return None


def _kind_of_disk(path: Path, mounts: Path) -> str:
    """The file system that holds the path: that of the deepest mount above it, and there the last one made."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""  # not Linux
    depth, found = -1, ""
    for line in lines:
        _, place, kind, *_ = line.split(" ")
        at = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), place))
        if path.is_relative_to(at) and len(at.parts) >= depth:
            depth, found = len(at.parts), kind
    return found
