"""What a file is that cannot be opened as a zip, in a sentence that says what to do instead.

The same sentences stand in ``agent/dashboard/pages/imports-no-zip.js``, for the page looks before anything is sent;
tests/unit/archives/test_no_zip.py holds the two together. The page takes no folder, so a folder has its command.
"""

from __future__ import annotations

from pathlib import Path

from agent.archives.archive import called

NO_ZIP = "{} is no zip. Give Nod the zip as the site made it; nod import FOLDER in a terminal takes an unpacked one."
DAMAGED = "{} is damaged or cut off. Download it again from the site, and check that the download ends."
COMING = "{} is still being downloaded. Give it to Nod when the download has ended."
NOTHING = "{} is empty (0 bytes). If it is still being downloaded, give it to Nod when the download has ended."
OTHER_WAY = "{} is packed as {}, not as a zip. Unpack it; nod import FOLDER in a terminal takes the folder."
WEB_PAGE = "{} is a web page and no zip: the link was too old, or you were signed out. Download it again from the site."
#: How browsers call what they are still downloading.
_COMING = (".crdownload", ".part", ".partial", ".download", ".opdownload", ".!ut")
#: How files of other packers begin (the file command's magic; of tar a word at 257).
_BEGINNINGS = (
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\x1f\x8b", "gzip"),
    (b"\xfd7zXZ\0", "xz"),
    (b"BZh", "bzip2"),
)
_TAR, _TAR_AT = b"ustar", 257


def what_it_is(path: Path) -> str:
    """The sentence. Raises ``OSError``."""
    with path.open("rb") as file:
        head = file.read(1024)
    name = called(path.name)
    if name.casefold().endswith(_COMING):
        return COMING.format(name)
    if not head:
        return NOTHING.format(name)
    if head.startswith(b"PK"):  # APPNOTE.TXT, 4.3.7
        return DAMAGED.format(name)
    for beginning, packer in (*_BEGINNINGS, (None, "tar")):
        if head.startswith(beginning) if beginning else head[_TAR_AT:].startswith(_TAR):
            return OTHER_WAY.format(name, packer)
    page = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:9].lower()
    if page.startswith((b"<!doctype", b"<html")) and name.casefold().endswith(".zip"):
        return WEB_PAGE.format(name)
    return NO_ZIP.format(name)
