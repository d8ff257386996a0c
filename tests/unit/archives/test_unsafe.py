"""Archives that somebody made to do harm, and those that are merely damaged: each is refused with a sentence."""

from __future__ import annotations

import json
import os
import random
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from agent.archives.names import fits
from agent.archives.opening import opened
from agent.archives.refused import ArchiveRefused
from agent.archives.uploaded import Uploaded
from agent.model.archived import ArchiveMember, LeftOut
from tests.unit.archives.made_up import (
    ME,
    answers,
    comment,
    facebook_files,
    folder,
    mention,
    snowflake,
    tweet,
    x_files,
    zipped,
)

FILES = x_files(
    *(
        tweet(f"@joe {day}", f"2024-03-{day:02}T10:00:00", mention("joe"), **answers("joe", snowflake("2024-03-01T09:00:00")))
        for day in range(1, 20)
    )
)  # fmt: skip


def read(*paths: Path) -> int:
    with opened(paths) as archives:
        return sum(1 for one in archives for _ in one.source.records(one.archive, one.told))


def refused(path: Path, sentence: str) -> None:
    with pytest.raises(ArchiveRefused, match=sentence) as told:
        read(path)
    assert "\n" not in str(told.value)


def with_entry(path: Path, change: Callable[[zipfile.ZipInfo], None], data: bytes = b"x") -> Path:
    zipped(path, FILES)
    info = zipfile.ZipInfo("data/other.js")
    change(info)
    with zipfile.ZipFile(path, "a") as out:
        out.writestr(info, data)
    return path


def test_a_zip_and_its_folder_and_a_folder_around_it_are_one_archive(tmp_path: Path) -> None:
    inside = zipped(tmp_path / "b.zip", {f"twitter-2026/{name}": text for name, text in FILES.items()})
    ids = []
    for path in (zipped(tmp_path / "a.zip", FILES), inside, folder(tmp_path / "c", FILES)):
        with opened([path]) as (one,):
            ids.append(one.id)
            assert sum(1 for _ in one.source.records(one.archive, one.told)) == 19
    assert len(set(ids)) == 1


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = "window.YTD.tweets.part0 = [" + " " * 60_000_000 + "]"
    path = zipped(tmp_path / "a.zip", {**FILES, "data/tweets.js": bomb})
    assert path.stat().st_size < 100_000
    refused(path, "would grow from")


def test_a_path_longer_than_any_sites_is_no_file_of_a_site() -> None:
    assert fits("messages/inbox/a/message_1.json", (r"messages/inbox/.*/message_\d+\.json",))
    assert not fits("messages/inbox/" * 4_000 + "message_1.json", (r"messages/inbox/.*/message_\d+\.json",))


def test_a_small_bomb_is_not_unpacked_either(tmp_path: Path) -> None:
    files = facebook_files()
    path = zipped(tmp_path / "a.zip", {name: "[" + "[]," * 2_000_000 + "[]]" for name in files if "comments" in name})
    assert path.stat().st_size < 50_000
    refused(path, "would grow from")


@pytest.mark.parametrize("name", ["../tweets.js", "/etc/tweets.js", "data/../../x.js", "C:/x.js"])
def test_a_name_that_leads_outside_is_refused(tmp_path: Path, name: str) -> None:
    refused(zipped(tmp_path / "a.zip", {**FILES, name: "x"}), "leads outside")


def test_a_backslash_in_a_name_is_refused(tmp_path: Path) -> None:
    path = with_entry(tmp_path / "a.zip", lambda info: setattr(info, "filename", "data\\..\\x.js"))
    refused(path, "leads outside")
    path = with_entry(tmp_path / "b.zip", lambda info: setattr(info, "filename", "data\\x.js"))
    refused(path, "backslashes")


def test_a_link_is_refused(tmp_path: Path) -> None:
    path = with_entry(tmp_path / "a.zip", lambda info: setattr(info, "external_attr", 0o120777 << 16), b"/etc/passwd")
    refused(path, "holds a link")


def test_a_link_in_a_folder_is_refused(tmp_path: Path) -> None:
    place = folder(tmp_path / "a", FILES)
    (place / "data/like.js").symlink_to("/etc/passwd")
    refused(place, "holds a link")


def test_a_name_that_stands_twice_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", FILES)
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as out:
        warnings.simplefilter("ignore", UserWarning)
        out.writestr("data/tweets.js", "[]")
    refused(path, "twice")


def test_entries_that_lie_over_one_another_are_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"data/a.js": "a" * 500, "data/tweets.js": "b" * 500}, zipfile.ZIP_STORED)
    raw = bytearray(path.read_bytes())
    second = raw.index(b"PK\x01\x02", raw.index(b"PK\x01\x02") + 4)
    struct.pack_into("<I", raw, second + 42, 60)  # the second file begins inside the first
    path.write_bytes(raw)
    refused(path, "lies over|damaged")


def test_an_encrypted_zip_says_what_to_do(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", FILES)
    raw = bytearray(path.read_bytes())
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = raw.find(signature)
        while place >= 0:
            raw[place + at] |= 1
            place = raw.find(signature, place + 4)
    path.write_bytes(raw)
    refused(path, "encrypted")


def test_another_way_of_packing_says_what_to_do(tmp_path: Path) -> None:
    refused(zipped(tmp_path / "a.zip", FILES, zipfile.ZIP_LZMA), "Unpack it")


def latin(place: Path, name: bytes) -> Path:
    """A folder whose name is no UTF-8, where the disk takes one."""
    path = Path(os.fsdecode(os.fsencode(place) + b"/" + name))
    try:
        path.mkdir()
    except OSError:
        pytest.skip("this disk takes names in UTF-8 alone")
    return path


def test_names_that_are_no_utf_8_can_be_kept_and_shown(tmp_path: Path) -> None:
    place = latin(tmp_path, b"caf\xe9")
    folder(place / place.name, {**FILES, "data/like.js": "no list"})
    with opened([place]) as (one,):
        left = [left for left in one.source.records(one.archive, one.told) if isinstance(left, LeftOut) and left.file]
    assert (one.name, left[0].file) == ("caf\\xe9", "caf\\xe9/data/like.js")
    whole = zipped(place / "x.zip", FILES)
    with opened([whole.rename(place / place.name / f"{place.name}.zip")]) as (one,):
        assert one.name == "caf\\xe9.zip"
        assert sum(1 for _ in one.source.records(one.archive, one.told)) == 19


def test_what_is_refused_is_told_by_a_name_that_can_be_shown(tmp_path: Path) -> None:
    place = latin(tmp_path, b"caf\xe9")
    refused(place, r"^caf\\xe9 is empty")
    (place / place.name).symlink_to(place)
    refused(place, r"caf\\xe9 holds a link \(caf\\xe9\)")
    cut = place / f"{place.name}.zip"
    cut.write_bytes(b"PK")
    refused(cut, r"^caf\\xe9.zip is damaged")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_cut_zip_is_refused(tmp_path: Path, share: float) -> None:
    path = zipped(tmp_path / "a.zip", FILES)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    refused(path, "damaged or cut off")


def test_bytes_changed_anywhere_are_read_or_refused_with_a_sentence(tmp_path: Path) -> None:
    whole = zipped(tmp_path / "a.zip", FILES).read_bytes()
    dice = random.Random(7)
    ends = set()
    for number in range(300):
        bent = bytearray(whole)
        for _ in range(dice.randint(1, 4)):
            bent[dice.randrange(len(bent))] = dice.randrange(256)
        path = tmp_path / "bent.zip"
        path.write_bytes(bent if number % 3 else bent[: dice.randrange(len(bent))])
        try:
            assert read(path) <= 19
            ends.add("read")
        except ArchiveRefused as told:
            ends.add(str(told)[-1:])
    assert ends == {"read", "."}


def test_a_files_own_name_that_is_no_utf_8_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as out:
        for name, text in FILES.items():
            out.writestr(name.replace("data/", "Jos\u00e9/data/"), text)
    raw = path.read_bytes()
    path.write_bytes(raw.replace("Jos\u00e9/data/tweets.js".encode(), b"Jos\xff\xff/data/tweets.js", 1))
    refused(path, "tweets.js in a.zip is damaged")


def test_too_many_files_are_not_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, place = zipped(tmp_path / "a.zip", FILES), folder(tmp_path / "b", FILES)
    monkeypatch.setattr("agent.archives.zipped.MOST_FILES", 2)
    monkeypatch.setattr("agent.archives.folder.MOST_FILES", 2)
    refused(path, "holds 3 files; I read up to 2")
    refused(place, "holds more than 2 files")


def test_files_that_are_too_large_together_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent.archives.opening.MOST_BYTES", 2000)
    refused(zipped(tmp_path / "a.zip", FILES), r"The files to be read in a\.zip have .* kB; I read up to 2\.0 kB")


def test_a_turned_bit_is_told(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", FILES)
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"data/tweets.js") + 60] ^= 0x55
    path.write_bytes(raw)
    refused(path, "damaged or cut off")


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    place = folder(tmp_path / "a", FILES)
    os.mkfifo(place / "data/like.js")
    assert read(place) == 19


def test_parts_of_one_archive_are_read_together(tmp_path: Path) -> None:
    later = {name: text for name, text in FILES.items() if name == "data/tweets.js"}
    first = {name: text for name, text in FILES.items() if name != "data/tweets.js"}
    assert read(zipped(tmp_path / "2.zip", later), zipped(tmp_path / "1.zip", first)) == 19


def test_a_part_of_pictures_and_messages_is_left_and_said(tmp_path: Path) -> None:
    pictures = zipped(tmp_path / "2.zip", {"data/tweets_media/1-a.jpg": "x"})
    whose = zipped(tmp_path / "3.zip", {"data/manifest.js": FILES["data/manifest.js"], "data/profile_media/a.jpg": "x"})
    with opened([pictures, whose, zipped(tmp_path / "1.zip", FILES)]) as archives:
        (one,) = archives
        assert one.name == "1.zip"
        assert one.told.notes == ["In 2.zip is nothing that I read; I left it."]
        assert sum(1 for _ in one.source.records(one.archive, one.told)) == 19


def test_a_folder_of_several_archives_is_not_read_as_one(tmp_path: Path) -> None:
    facebook = facebook_files([comment(1, f"{ME} commented on Søren Ås's post.")])
    for number, others in enumerate(({f"f/{name}": text for name, text in facebook.items()}, {f"b/{name}": text for name, text in FILES.items()})):  # fmt: skip
        both = {**{f"a/{name}": text for name, text in FILES.items()}, **others}
        refused(folder(tmp_path / str(number), both), "several archives together")
        refused(zipped(tmp_path / f"{number}.zip", both), "several archives together")


def test_web_pages_beside_an_archive_are_not_passed_over(tmp_path: Path) -> None:
    pages = zipped(tmp_path / "2.zip", {"your_facebook_activity/posts/your_posts_1.html": "x"})
    with pytest.raises(ArchiveRefused, match="HTML"):
        read(zipped(tmp_path / "1.zip", FILES), pages)


def test_a_part_is_called_one_only_while_something_is_missing(tmp_path: Path) -> None:
    manifest = json.loads(FILES["data/manifest.js"].partition("=")[2])
    manifest["archiveInfo"]["isPartialArchive"] = True
    files = [{"fileName": f"data/{name}", "count": "19"} for name in ("tweets.js", "tweets-part1.js")]
    manifest["dataTypes"] = {"tweets": {"files": files}}
    first = zipped(tmp_path / "1.zip", {**FILES, "data/manifest.js": f"window.__THAR_CONFIG = {json.dumps(manifest)}"})
    later = zipped(tmp_path / "2.zip", {"data/tweets-part1.js": "window.YTD.tweets.part1 = []"})
    with opened([first]) as (alone,):
        assert "tweets-part1.js" in alone.told.notes[0]
        assert "all parts at once" in alone.told.notes[1]
    with opened([first, later]) as (both,):
        assert both.told.notes == []


def test_a_folder_of_zips_alone_stands_for_its_parts(tmp_path: Path) -> None:
    place = folder(tmp_path / "downloads", {".DS_Store": "x"})
    zipped(place / "twitter-1.zip", {name: text for name, text in FILES.items() if name != "data/tweets.js"})
    zipped(place / "twitter-2.ZIP", {"data/tweets.js": FILES["data/tweets.js"]})
    assert read(place) == 19
    (place / "notes.txt").write_text("mine")
    refused(place, "holds zips")


def parts_of_x(place: Path, *others: dict[str, str]) -> list[Path]:
    """Zips that each tell whose they are, the first with FILES."""
    owns = {name: FILES[name] for name in ("data/account.js", "data/manifest.js")}
    return [
        zipped(place / f"{number}.zip", {**owns, **files}) for number, files in enumerate([FILES, *others], start=1)
    ]


LATER = {"data/tweets-part1.js": "window.YTD.tweets.part1 = []"}


def test_parts_that_each_tell_whose_they_are_are_one_archive(tmp_path: Path) -> None:
    pictures = {"data/tweets_media/1-a.jpg": "x"}
    given = [*parts_of_x(tmp_path, LATER, pictures), zipped(tmp_path / "4.zip", pictures)]
    with opened(given) as archives:
        (one,) = archives
        assert sorted(member.bare for member in one.told.opens) == ["tweets-part1.js", "tweets.js"]
        assert one.told.notes == ["In 4.zip is nothing that I read; I left it."]
    with opened(given[1::-1]) as (turned,):
        assert turned.name == "2.zip"


def test_archives_of_two_owners_or_days_and_copies_are_several(tmp_path: Path) -> None:
    made = FILES["data/manifest.js"]
    others = [
        {**LATER, "data/manifest.js": made.replace("2026", "2025")},
        {**LATER, "data/account.js": FILES["data/account.js"].replace("1001", "7777")},
        {**LATER, "data/manifest.js": made.replace("generationDate", "otherDate")},
        FILES,
    ]
    for number, other in enumerate(others):
        place = folder(tmp_path / str(number), {})
        place.mkdir()
        given = parts_of_x(place, other)
        with opened(given) as archives:
            assert [one.name for one in archives] == ["1.zip", "2.zip"]
        with pytest.raises(ArchiveRefused, match="belongs"), opened([*given, zipped(place / "3.zip", LATER)]):
            pass


def test_parts_that_could_belong_to_two_archives_are_refused(tmp_path: Path) -> None:
    part = zipped(tmp_path / "3.zip", {"data/tweets-part1.js": FILES["data/tweets.js"]})
    with pytest.raises(ArchiveRefused, match="belongs"):
        read(zipped(tmp_path / "1.zip", FILES), folder(tmp_path / "2", FILES), part)


def test_nested_without_end_is_no_crash(tmp_path: Path) -> None:
    deep = "window.YTD.tweets.part0 = [\n  " + "[" * 200_000 + "]" * 200_000 + ',\n  {\n    "tweet": {}\n  }\n]'
    assert read(folder(tmp_path, {**FILES, "data/tweets.js": deep})) >= 1


def test_what_a_page_sends_is_unpacked_to_its_told_size_and_checked() -> None:
    data = json.dumps(["x" * 5000]).encode()
    packer = zlib.compressobj(wbits=-15)
    packed = packer.compress(data) + packer.flush()

    def sent(size: int, crc: int) -> bytes:
        told = ArchiveMember(name="data/tweets.js", size=size, packed=len(packed), method="deflate", crc=crc)
        archive = Uploaded("a.zip", [told], lambda place, most: packed[place : place + most])
        with archive.open(archive.members()[0]) as file:
            return file.read()

    assert sent(len(data), zlib.crc32(data)) == data
    for size, crc in ((len(data), 5), (len(data) + 1, 0), (len(data) - 1, zlib.crc32(data))):
        with pytest.raises(ArchiveRefused, match="damaged"):
            sent(size, crc)


@pytest.mark.parametrize(
    ("name", "raw", "sentence"),
    [
        ("cat.jpg", b"\xff\xd8 a cat", "cat.jpg is no zip"),
        ("a.zip", b"7z\xbc\xaf\x27\x1c\0\4", "packed as 7z"),
        ("a.zip", b"Rar!\x1a\x07\x01\0", "packed as RAR"),
        ("a.tgz", b"\x1f\x8b\x08\0", "packed as gzip"),
        ("a.tar", b"data/tweets.js".ljust(257, b"\0") + b"ustar", "packed as tar"),
        ("a.zip", b"", "is empty"),
        ("a.zip", b"\xef\xbb\xbf <!DOCTYPE html><title>Sign in", "a web page and no zip"),
        ("a.zip", b"PK\3\4 and no more", "damaged or cut off"),
        ("a.zip.crdownload", b"PK\3\4 and no more", "still being downloaded"),
        ("a.zip.part", b"", "still being downloaded"),
    ],
)
def test_what_is_no_zip_is_told_by_what_it_is(tmp_path: Path, name: str, raw: bytes, sentence: str):
    path = tmp_path / name
    path.write_bytes(raw)
    refused(path, sentence)
