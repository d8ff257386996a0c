"""Why a record of an archive is no acknowledgement, in words for the user: of one, and of several. The keys stand in
the contract's Import."""

from __future__ import annotations

from collections.abc import Mapping

REASONS: Mapping[str, tuple[str, str]] = {
    "to-nobody": ("post toward nobody in particular", "posts toward nobody in particular"),
    "own-thread": ("post of your own threads", "posts of your own threads"),
    "own": ("answer, reaction or share on your own posts", "answers, reactions and shares on your own posts"),
    "older-version": ("older version of a post that you edited", "older versions of posts that you edited"),
    "twice": ("record that stands twice in the archive", "records that stand twice in the archive"),
    "like-unknown": (
        "like of a post whose author the archive does not tell",
        "likes of posts whose author the archive does not tell",
    ),
    "not-understood": ("record that I did not understand", "records that I did not understand"),
    "unreadable": ("file that is not as the site makes it", "files that are not as the site makes them"),
    "cut-off": ("file that ends in the middle of a record", "files that end in the middle of a record"),
    "forgotten": ("act toward somebody whom you had Nod forget", "acts toward people whom you had Nod forget"),
    "taken-back": ("entry that you took back before", "entries that you took back before"),
}
