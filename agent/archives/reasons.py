"""Why a record of an archive is no acknowledgement, in words for the user. The keys stand in the contract's Import."""

from __future__ import annotations

from collections.abc import Mapping

REASONS: Mapping[str, str] = {
    "to-nobody": "posts toward nobody in particular",
    "own-thread": "posts of your own threads",
    "own": "answers, reactions and shares on your own posts",
    "older-version": "older versions of posts that you edited",
    "twice": "records that stand twice in the archive",
    "like-unknown": "likes of posts whose author the archive does not tell",
    "not-understood": "records that I did not understand",
    "cut-off": "files that end in the middle of a record",
    "forgotten": "acts toward people whom you had Nod forget",
    "taken-back": "entries that you took back before",
}
