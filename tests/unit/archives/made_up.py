"""Invented archives in the layouts of X and Facebook, as folders and as zips."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from agent.archives.folder import Folder
from agent.archives.opening import Opened, ready
from agent.model.archived import Act, LeftOut

MADE = "2026-11-01T00:00:00.000Z"
NAMES = {"joe": "2001", "ana": "2002", "li": "2003", "kofi": "2004"}


def snowflake(at: str, more: int = 0) -> str:
    ms = int(datetime.fromisoformat(at).replace(tzinfo=UTC).timestamp() * 1000)
    return str(((ms - 1288834974657) << 22) + more)


def mention(handle: str, start: int = 0, **other: Any) -> dict[str, Any]:
    found = {
        "name": handle.title(),
        "screen_name": handle,
        "id_str": NAMES.get(handle, "-1"),
        "indices": [str(start), str(start + len(handle) + 1)],
    }
    return {**found, **other}


def tweet(text: str, at: str, *mentions: dict[str, Any], urls: Iterable[str] = (), **more: Any) -> dict[str, Any]:
    when = datetime.fromisoformat(at)
    id = more.pop("id", None) or snowflake(at)
    versions = more.pop("versions", [id])
    told = {
        "edit_info": {"initial": {"editTweetIds": versions}},
        "retweeted": False,
        "entities": {
            "user_mentions": list(mentions),
            "urls": [{"url": "https://t.co/a", "expanded_url": url} for url in urls],
        },
        "display_text_range": ["0", str(len(text))],
        "id_str": id,
        "created_at": when.strftime("%a %b %d %H:%M:%S +0000 %Y"),
        "full_text": text,
    }
    return {"tweet": {**told, **more}}


def answers(handle: str, post: str | None, **other: Any) -> dict[str, Any]:
    told = {"in_reply_to_user_id_str": NAMES.get(handle), "in_reply_to_screen_name": handle}
    if post is not None:
        told["in_reply_to_status_id_str"] = post
    return {key: value for key, value in {**told, **other}.items() if value is not None}


def js(type_: str, records: list[Any], part: int = 0) -> str:
    return f"window.YTD.{type_}.part{part} = " + json.dumps(records, indent=2, ensure_ascii=False)


ACCOUNT = js("account", [{"account": {"username": "nell", "accountId": "1001", "accountDisplayName": "Nell"}}])


def x_files(*tweets: dict[str, Any], made: str = MADE, **files: str) -> dict[str, str]:
    manifest = {"userInfo": {"accountId": "1001", "userName": "nell"}, "archiveInfo": {"generationDate": made}}
    named = {f"data/{name.replace('_', '-')}.js": text for name, text in files.items()}
    return {
        "data/account.js": ACCOUNT,
        "data/manifest.js": "window.__THAR_CONFIG = " + json.dumps(manifest),
        "data/tweets.js": js("tweets", list(tweets)),
        **named,
    }


def mojibake(value: Any) -> str:
    """JSON as Facebook writes it: each byte of UTF-8 as a sign of its own."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(sign if ord(sign) < 128 else "".join(f"\\u00{byte:02x}" for byte in sign.encode()) for sign in text)


ME = "Zoë Nell"


def facebook_files(
    comments: Iterable[dict[str, Any]] = (),
    reactions: Iterable[dict[str, Any]] = (),
    posts: Iterable[dict[str, Any]] = (),
    friends: Iterable[str] = (),
    labelled: Iterable[dict[str, Any]] = (),
) -> dict[str, str]:
    activity = "your_facebook_activity"
    return {
        "personal_information/profile_information/profile_information.json": mojibake(
            {"profile_v2": {"name": {"full_name": ME}}}
        ),
        "connections/friends/your_friends.json": mojibake({"friends_v2": [{"name": name} for name in friends]}),
        f"{activity}/comments_and_reactions/comments.json": mojibake({"comments_v2": list(comments)}),
        f"{activity}/comments_and_reactions/likes_and_reactions.json": mojibake(list(labelled)),
        f"{activity}/comments_and_reactions/likes_and_reactions_1.json": mojibake(list(reactions)),
        f"{activity}/posts/your_posts__check_ins__photos_and_videos_1.json": mojibake(list(posts)),
    }


def comment(second: int, title: str, words: str | None = "Nice") -> dict[str, Any]:
    told: dict[str, Any] = {"timestamp": 1_700_000_000 + second, "title": title}
    if words is not None:
        told["data"] = [{"comment": {"timestamp": told["timestamp"], "comment": words, "author": ME}}]
    return told


def reaction(second: int, title: str, kind: str = "LIKE") -> dict[str, Any]:
    data = [{"reaction": {"reaction": kind, "actor": ME}}]
    return {"timestamp": 1_700_000_000 + second, "title": title, "data": data}


def labels(second: int, *entries: tuple[str, str]) -> dict[str, Any]:
    values = [
        {"label": label, "value": value, **({"href": value} if value.startswith("http") else {})}
        for label, value in entries
    ]
    return {"timestamp": 1_700_000_000 + second, "media": [], "label_values": values, "fbid": str(second)}


def folder(place: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, text in files.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    return place


def zipped(path: Path, files: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as out:
        for name, text in files.items():
            out.writestr(name, text)
    return path


def archive(place: Path, files: Mapping[str, str | bytes]) -> Opened:
    return ready("archive", Folder(folder(place, files)))


def told(opened: Opened) -> list[Act | LeftOut]:
    return list(opened.source.records(opened.archive, opened.told))


def acts(opened: Opened) -> list[Act]:
    return [one for one in told(opened) if isinstance(one, Act)]


def reasons(opened: Opened) -> list[str]:
    return [one.reason for one in told(opened) if isinstance(one, LeftOut)]
