"""The selector maps by which the extension reads a site: those that came with Nod, and those that the user lays down.

The threat: a map comes from a file that anybody may have handed to the user, and the extension reads pages with it. So
it is data: selectors, route patterns and words, checked field by field against the map that came with Nod and refused
as a whole when anything else stands in it. It holds no code and no address, and what it finds is only ever read. The
worst that a map can do is to find nothing, and that the extension says on the page.

An own map lies in the data folder as ``site-maps/x.json``. It is read at each asking: a change needs no restart.
A broken one is refused with a sentence, and the last good one stays in use: the last that was read since the agent
started, else the one that came with Nod.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from agent import shaping
from agent.model import Platform
from agent.settings import extension_folder

LARGEST = 256 * 1024  # bytes of a map
PLACES = {"handle", "name", "post", "word"}
#: What a selector may be made of. No braces, backslashes or semicolons: nothing that ends a rule and begins another.
SELECTOR = re.compile(r"[\w\s\-#.,:*>+~^$|=()\[\]\"'/@%?&]+")

MapWord = Annotated[str, Meta(pattern=r"^[A-Za-z_-]{1,40}\Z")]
MapQuery = Annotated[str, Meta(pattern=r"^[A-Za-z_-]{1,40}(=[\w-]{1,40})?\Z")]
Selector = Annotated[str, Meta(min_length=1, max_length=400)]


class SitePage(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One kind of page and the path that leads to it; ``posts``: it should hold some, ``many``: by many people."""

    path: Annotated[str, Meta(pattern=r"^(/[\w.-]+|/\{\w+\})*(/\*?)?\Z", max_length=400)]
    kind: MapWord
    query: Annotated[list[MapQuery], Meta(max_length=10)] = []
    posts: bool = False
    many: bool = False


class Expectation(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"where": "in"}):
    """Where a field stands once, and what is lost without it in the words of coverage. ``any``: it may be absent, but
    where it stands its first candidate should find it."""

    where: Literal["page", "post", "comment", "any"]
    means: Annotated[str, Meta(pattern=r"^[A-Za-z_ -]{1,40}\Z")]


class SiteMap(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The selectors of one site: for each field its candidates in the order to be tried. ``map`` is its version."""

    map: Annotated[str, Meta(pattern=r"^(x|facebook) \d{4}-\d\d-\d\d(\.\d{1,3})?\Z")]
    pages: Annotated[list[SitePage], Meta(min_length=1, max_length=100)]
    expect: dict[MapWord, Expectation]
    fields: dict[MapWord, Annotated[list[Selector], Meta(min_length=1, max_length=20)]]


class ServedMap(Struct, frozen=True, kw_only=True):
    """A map and where it came from; ``refused`` says why the user's own one is not in use."""

    platform: Platform
    version: str
    source: Literal["nod", "own"]
    refused: str | None
    map: SiteMap


class MapRefused(Exception):
    """This is no map for that site; the message is a sentence for the user."""


def read_map(data: bytes, built_in: SiteMap) -> SiteMap:
    """The map that these bytes hold, for the site of ``built_in``. Raises ``MapRefused``."""
    if len(data) > LARGEST:
        raise MapRefused("The map is larger than 256 kB.")
    try:
        site_map = shaping.decode(data, SiteMap)
    except msgspec.DecodeError as fault:
        raise MapRefused(f"The map cannot be read: {fault}.") from None
    if site_map.map.split(" ")[0] != built_in.map.split(" ")[0]:
        raise MapRefused("The map is another site's.")
    if missing := sorted(built_in.fields.keys() - site_map.fields.keys()):
        raise MapRefused(f"The map lacks the field {missing[0]}.")
    if unknown := sorted((site_map.fields.keys() | site_map.expect.keys()) - built_in.fields.keys()):
        raise MapRefused(f"The map has an unknown field: {unknown[0]}.")
    for page in site_map.pages:
        if not set(re.findall(r"\{(\w+)\}", page.path)) <= PLACES:
            raise MapRefused(f"The path {page.path} has a place that nothing fills.")
    for field, candidates in site_map.fields.items():
        for selector in candidates:
            if not SELECTOR.fullmatch(selector) or not _balanced(selector):
                raise MapRefused(f"The field {field} has a candidate that is no selector.")
    return site_map


def _balanced(selector: str) -> bool:
    """Whether every bracket and quote is closed."""
    bare = re.sub(r"\"[^\"]*\"|'[^']*'", "", selector)
    bare, before = re.sub(r"[^()\[\]\"']", "", bare), ""
    while bare != before:
        bare, before = bare.replace("()", "").replace("[]", ""), bare
    return bare == ""


class SiteMaps:
    """The maps of all sites. ``own`` is the folder in which the user may lay one of their own."""

    def __init__(self, own: Path, built_in: Path | None = None) -> None:
        extension = extension_folder()
        self._own = own
        self._built_in = built_in or (extension / "sites" if extension else None)
        self._last_good: dict[str, SiteMap] = {}

    def served(self, platform: Platform) -> ServedMap | None:
        """The map in use, or None where Nod was installed without its extension."""
        if self._built_in is None:
            return None
        try:
            built_in = shaping.decode((self._built_in / f"{platform}.json").read_bytes(), SiteMap)
        except (OSError, msgspec.DecodeError):
            return None
        refused, own = None, self._own / f"{platform}.json"
        try:
            if own.is_symlink():
                raise MapRefused("The map is a link, not a file.")
            self._last_good[platform] = read_map(own.read_bytes(), built_in)
        except FileNotFoundError:
            self._last_good.pop(platform, None)
        except MapRefused as fault:
            refused = str(fault)
        except OSError as fault:
            refused = f"The map cannot be opened: {fault.strerror}."
        mine = self._last_good.get(platform)
        used = mine or built_in
        return ServedMap(
            platform=platform, version=used.map, source="own" if mine else "nod", refused=refused, map=used
        )
