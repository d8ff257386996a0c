"""Whose X archive it is: account.js, else the manifest; earlier handles from screen-name-change.js."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from agent.archives.archive import Archive, Member
from agent.archives.names import chosen
from agent.archives.splitting import records
from agent.archives.texts import LONGEST_HANDLE, digits, name, text
from agent.archives.x.times import iso
from agent.model.archived import LeftOut, Owner

ACCOUNT, MANIFEST = (r"account\.js",), (r"manifest\.js",)
FORMER = (r"screen-name-change\.js",)
LONGEST_MANIFEST = 8 * 1024 * 1024


def manifest_of(archive: Archive) -> dict[str, Any]:
    """``window.__THAR_CONFIG = {…}``; empty where there is none or it cannot be read."""
    for member in chosen(archive.members(), MANIFEST):
        with archive.open(member) as opened:
            raw = opened.read(LONGEST_MANIFEST)
        try:
            held = json.loads(raw.decode("utf-8-sig", "replace").partition("=")[2].strip().removesuffix(";"))
        except (ValueError, RecursionError):
            continue
        if isinstance(held, dict):
            return held
    return {}


def owner_of(archive: Archive, manifest: dict[str, Any]) -> Owner | None:
    """None where nothing tells it."""
    info = _dict(manifest.get("userInfo"))
    account = next(_wrapped(archive, ACCOUNT, "account"), {})
    id = digits(account.get("accountId")) or digits(info.get("accountId"))
    handle = text(account.get("username"), LONGEST_HANDLE) or text(info.get("userName"), LONGEST_HANDLE)
    if id is None and handle is None:
        return None
    former = []
    for held in _wrapped(archive, FORMER, "screenNameChange"):
        change = _dict(held.get("screenNameChange", held))
        old = text(change.get("changedFrom"), LONGEST_HANDLE)
        if old and old not in former:
            former.append(old)
    return Owner(
        platform="x",
        id=id,
        handle=handle,
        name=name(account.get("accountDisplayName")) or name(info.get("displayName")),
        former=former,
        made_at=iso(_dict(manifest.get("archiveInfo")).get("generationDate")),
    )


def _wrapped(archive: Archive, patterns: tuple[str, ...], wrapper: str) -> Iterator[dict[str, Any]]:
    for member in chosen(archive.members(), patterns):
        for record in each(archive, member):
            if isinstance(record, dict):
                yield _dict(record.get(wrapper))


def each(archive: Archive, member: Member) -> Iterator[Any | LeftOut]:
    """The records of a file, and reasons for those that cannot be read."""
    with archive.open(member) as opened:
        yield from records(opened, member.name)


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def missing_files(manifest: dict[str, Any], archive: Archive, types: tuple[str, ...]) -> list[str]:
    """The files of these types that the manifest names and the archive lacks."""
    there = {member.bare for member in archive.members()}
    missing = []
    for kind, held in _dict(manifest.get("dataTypes")).items():
        files = _dict(held).get("files") if kind in types else None
        for file in files if isinstance(files, list) else []:
            bare = str(_dict(file).get("fileName", "")).rpartition("/")[2]
            if bare and bare.casefold() not in there and _dict(file).get("count") != "0":
                missing.append(bare)
    return missing
