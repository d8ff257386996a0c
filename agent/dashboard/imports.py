"""Imports: an archive chosen in the browser, how far it is, what it told, and taking it back.

Choosing a zip needs the script ``pages/imports.js``, for a form could only send the whole of it, with the messages in
it; all the rest is plain forms.
"""

from __future__ import annotations

from msgspec import Struct

from agent.archives.archive import in_size
from agent.archives.recognising import SOURCES
from agent.dashboard.asked import cursor, listed
from agent.dashboard.links import outside
from agent.dashboard.page import Done, Form, Page, Shown, render
from agent.importing.summary import LACKS, headline, kinds_of, left_out_of, many, open_of, total_of
from agent.ledger.far import Far
from agent.model import SITES, PersonSummary
from agent.model.archived import Import
from agent.services import services

EACH = 25
#: Of the round so many places stand in a report; all of them stand on the page Waiting.
ROUND = 4
HOME = {"x": "https://x.com/{}", "facebook": "https://www.facebook.com/{}"}


class FirstDay(Struct, frozen=True):
    """What Nod knows from archives, in sentences, and the people to whom the user may want to say something again."""

    known: list[str]
    lacking: list[str]
    far: list[Far]


def show() -> Shown:
    page = listed(lambda: services().ledger.imports.all(limit=EACH, cursor=cursor()))
    items = [_told(one) for one in page.items]
    return render("imports.html", imports=items, next=page.next, how=_how(), state=state, headline=headline)


def one(id: str) -> Shown:
    told = services().imports.one(id)
    return render(
        "import.html",
        one=told,
        headline=headline(told),
        kinds=kinds_of(told),
        open=open_of(told),
        left_out=left_out_of(told),
        lacks=LACKS.get(told.platform or ""),
        state=state,
        first_day=_first_day([told]) if told.state == "done" else None,
        round=[place for place in services().ledger.round() if outside(place.url, place.platform)][:ROUND],
        known=bool(services().ledger.me().accounts),
    )


def state(told: Import) -> str:
    """How far it is, in a sentence."""
    if told.state == "done":
        return "Taken in."
    missing = len(told.parts.missing) if told.parts else 0
    if missing and told.parts and told.state != "failed":
        here = told.parts.of - missing
        return f"{here} of {many(told.parts.of, 'part')} are here. Choose the same zip again, and it goes on."
    read = f"{in_size(told.done)} of {in_size(told.of)} read" if told.of else "not read yet"
    match told.state:
        case "running":
            return f"Being read: {read}."
        case "failed":
            return told.problem or "I could not read it."
        case _:
            return f"Stopped, {read}. {told.problem or 'What was read is kept.'}"


def go_on(id: str) -> Done:
    services().imports.start(id)
    return Done(words="It goes on where it was.", to="/imports")


def stop(id: str) -> Done:
    services().imports.cancel(id)
    return Done(words="Stopped. What was read is kept; it can go on, or be taken back.", to="/imports")


def take_back(id: str) -> Done:
    gone = services().imports.take_back(id)
    return Done(words=f"Took it back: {many(gone, 'acknowledgement')} that it alone had brought.", to="/imports")


def first_day() -> FirstDay | None:
    """Of the newest archive of each site; None where none was taken in."""
    done: dict[str, Import] = {}
    for told in services().ledger.imports.all(limit=EACH).items:
        if told.state == "done" and told.platform and total_of(told):
            done.setdefault(told.platform, told)
    return _first_day(list(done.values())) if done else None


def home(person: PersonSummary) -> tuple[str, str] | None:
    """A person's own page at the site, where it can be told: platform and address."""
    for account in person.accounts:
        address = account.url or (HOME[account.platform].format(account.handle) if account.handle else None)
        if outside(address, account.platform):
            return account.platform, str(address)
    return None


def _first_day(imports: list[Import]) -> FirstDay:
    sites = [SITES[told.platform] for told in imports if told.platform]
    return FirstDay(
        known=[f"{site}: {headline(told)}" for site, told in zip(sites, imports, strict=True)],
        lacking=[LACKS[told.platform] for told in imports if told.platform],
        far=services().ledger.imports.far(),
    )


def _told(told: Import) -> Import:
    return told if told.state == "done" else services().imports.one(told.id)


def _how() -> list[tuple[str, tuple[str, ...]]]:
    return [(SITES[source.PLATFORM], source.HOW) for source in SOURCES]


PAGE = Page(
    name="imports",
    title="Imports",
    path="/imports",
    show=show,
    forms=(
        Form(path="/imports/<id>/go-on", send=go_on),
        Form(path="/imports/<id>/stop", send=stop),
        Form(path="/imports/<id>/take-back", send=take_back),
    ),
)
ONE = Page(name="import", title="Import", path="/imports/<id>", show=one, under="imports")
