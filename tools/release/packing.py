"""Archives whose bytes depend on what they hold and on the given moment alone: sorted, one time, one mode."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime

FIRST_OF_ZIP = 315_532_800  # 1980: a zip knows no earlier time


def zipped(files: Mapping[str, bytes], moment: int) -> bytes:
    """A zip of these files. ``moment``: seconds since 1970."""
    at = datetime.fromtimestamp(max(moment, FIRST_OF_ZIP), UTC).timetuple()[:6]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, at)
            entry.create_system = 3  # Unix, whatever it is made on
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])
    return out.getvalue()


def settled(sdist: bytes, moment: int) -> bytes:
    """A ``.tar.gz`` made anew: sorted, one time for all, nobody's name in it."""
    tar = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(sdist), mode="r:gz") as old,
        tarfile.open(fileobj=tar, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda one: one.name):
            fresh = tarfile.TarInfo(member.name)
            fresh.type, fresh.size, fresh.mtime = member.type, member.size, moment
            fresh.mode = 0o755 if member.isdir() else 0o644
            new.addfile(fresh, old.extractfile(member) if member.isfile() else None)
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9, mtime=moment) as packed:
        packed.write(tar.getvalue())
    return out.getvalue()
