"""Archives from the dashboard: announced, sent in parts, taken in, stopped, taken back. Changes tell the progress."""

from __future__ import annotations

from msgspec import Struct

from agent.api.route import Bytes, Part, Route, page_of
from agent.archives.recognising import SEVERAL, SOURCES, UNKNOWN, WRONG, steps_of
from agent.archives.refused import ArchiveRefused
from agent.importing.uploads import LARGEST_PART
from agent.ledger.changes import ChangeRefused, UnknownImport
from agent.model import Platform
from agent.model.archived import Import, NewImport
from agent.problems import Problem, invalid
from agent.services import services

LONGEST_NUMBER = 6


class Known(Struct, frozen=True, kw_only=True):
    """A site whose archives are taken in. Files are named by regular expressions for the end of a path in lower case
    without apostrophes: ``opens`` all that Nod opens, ``main`` those without which there is nothing (``lacking`` says
    so), ``owns`` those with which an archive begins. ``how``: how to ask for an archive, step by step."""

    platform: Platform
    opens: list[str]
    main: list[str]
    owns: list[str]
    lacking: str
    how: list[str]


class Wrong(Struct, frozen=True, kw_only=True):
    """An archive that Nod cannot take in, known by one of these ``files``; ``says`` names it ``{name}``, ``how`` are
    the steps to the right one. ``before``: it is looked for before the sites are, where no file tells whose archive
    it is. ``beside``: beside an archive it may be a part of which nothing is read."""

    files: list[str]
    says: str
    how: list[str]
    before: bool = False
    beside: bool = False


class Imports(Struct, frozen=True, kw_only=True):
    """The imports, the newest first. ``opens``: for each platform the files that Nod opens; ``sites`` and ``wrong``
    say more of them; ``unknown`` is said of what is none of them, ``several`` of what is more than one. ``part_size``:
    the bytes of every part but the last."""

    items: list[Import]
    next: str | None
    opens: dict[str, list[str]]
    sites: list[Known]
    wrong: list[Wrong]
    unknown: str
    several: str
    part_size: int


class TakenBack(Struct, frozen=True, kw_only=True):
    """How many acknowledgements went with the import."""

    gone: int


def show(query: Part) -> Imports:
    services().imports.look_for_broken_off()
    page = page_of(lambda: services().ledger.imports.all(limit=query.limit, cursor=query.cursor))
    return Imports(
        items=page.items,
        next=page.next,
        opens={source.PLATFORM: list(source.OPENS) for source in SOURCES},
        sites=[
            Known(
                platform=source.PLATFORM,
                opens=list(source.OPENS),
                main=list(source.MAIN),
                owns=list(source.OWNS),
                lacking=source.LACKING,
                how=list(source.HOW),
            )
            for source in SOURCES
        ],
        wrong=[
            Wrong(
                files=list(kind.files),
                says=kind.says,
                how=list(steps_of(kind.site)) if kind.site else [],
                before=kind.before,
                beside=kind.beside,
            )
            for kind in WRONG
        ],
        unknown=UNKNOWN,
        several=SEVERAL,
        part_size=LARGEST_PART,
    )


def one(id: str) -> Import:
    try:
        return services().imports.one(id)
    except UnknownImport:
        raise _unknown() from None


def announce(body: NewImport) -> tuple[Import, int]:
    try:
        told, new = services().imports.announce(body)
    except ArchiveRefused as refused:
        raise invalid("/members", str(refused)) from None
    return told, 201 if new else 200


def put_part(id: str, number: str, body: bytes) -> None:
    if not (number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER):
        raise invalid("/number", "The number of a part is 0, 1, 2 and so on.")
    try:
        services().imports.put(id, int(number), body)
    except UnknownImport:
        raise _unknown() from None
    except ArchiveRefused as refused:
        raise invalid("", str(refused)) from None
    except ChangeRefused as refused:
        raise _conflict(refused) from None


def start(id: str) -> Import:
    try:
        return services().imports.start(id)
    except UnknownImport:
        raise _unknown() from None
    except ChangeRefused as refused:
        raise _conflict(refused) from None


def cancel(id: str) -> Import:
    try:
        return services().imports.cancel(id)
    except UnknownImport:
        raise _unknown() from None


def take_back(id: str) -> TakenBack:
    try:
        return TakenBack(gone=services().imports.take_back(id))
    except UnknownImport:
        raise _unknown() from None


def _unknown() -> Problem:
    return Problem(404, "unknown-import", "No import has this id.")


def _conflict(refused: ChangeRefused) -> Problem:
    return Problem(409, "not-now", str(refused))


ROUTES = [
    Route(
        method="GET",
        path="/v1/imports",
        view=show,
        summary="Archives that were or are being taken in, and which of their files Nod opens",
        query=Part,
        answers={200: Imports},
    ),
    Route(
        method="GET",
        path="/v1/imports/<id>",
        view=one,
        summary="One of them, with the parts that are missing while it is sent",
        answers={200: Import},
    ),
    Route(
        method="POST",
        path="/v1/imports",
        view=announce,
        summary="Announces an archive; its parts come next",
        body=NewImport,
        answers={201: Import, 200: Import},
    ),
    Route(
        method="PUT",
        path="/v1/imports/<id>/parts/<number>",
        view=put_part,
        summary="One part of at most 1 MiB, the files' bytes one after another",
        body=Bytes,
        answers={204: None},
    ),
    Route(
        method="POST",
        path="/v1/imports/<id>/start",
        view=start,
        summary="Takes it in, or goes on with it",
        answers={202: Import},
    ),
    Route(
        method="POST",
        path="/v1/imports/<id>/cancel",
        view=cancel,
        summary="Stops it; what is kept stays, and start goes on",
        answers={200: Import},
    ),
    Route(
        method="DELETE",
        path="/v1/imports/<id>",
        view=take_back,
        summary="Takes it back: all that it alone brought, and nothing else",
        answers={200: TakenBack},
    ),
]
