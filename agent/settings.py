"""Where Nod keeps its data, on which port it answers, and where the extension lies: what the user may choose."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import platformdirs

HOST = "127.0.0.1"
DEFAULT_PORT = 8763
PORTS = range(8763, 8768)  # where the extension looks for Nod by itself


def default_data_dir() -> Path:
    """The user's own data folder of this system, e.g. ``~/.local/share/nod``."""
    return platformdirs.user_data_path("nod", appauthor=False)


def now() -> datetime:
    """The clock of the running agent, aware and in UTC."""
    return datetime.now(UTC)


def extension_folder() -> Path | None:
    """The folder to load into a browser: of the clone this runs from, else the one in the package, else None."""
    package = Path(__file__).resolve().parent
    for folder in (package.parent / "extension", package / "extension"):
        if (folder / "manifest.json").is_file():
            return folder
    return None
