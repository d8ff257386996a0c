"""Kind words: praise and thanks that people gave, newest first, by person or by post; to keep and to hide."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from agent.dashboard.asked import choice, cursor, listed, text
from agent.dashboard.form import form
from agent.dashboard.page import Done, Form, Page, Shown, render
from agent.ledger.changes import ChangeRefused
from agent.model import Kept, KindWord
from agent.services import services

EACH = 50
STATES: dict[str, Kept | None] = {"keep": "kept", "hide": "hidden", "neither": None}
TOLD = {"keep": "Kept.", "hide": "Hidden. It stands under Hidden.", "neither": "Put back among the others."}


class Part(Struct, frozen=True):
    """Kind words that belong together: of one person, or under one post."""

    first: KindWord
    items: list[KindWord]


def show() -> Shown:
    person, post, by = text("person", 200), text("post"), choice("by", ("person", "post"))
    state = choice("state", ("kept", "hidden"))
    page = listed(
        lambda: services().ledger.kind_words(person=person, post=post, state=state, limit=EACH, cursor=cursor())
    )
    return render(
        "kind_words.html",
        parts=together(page.items, _person if by == "person" else thread if by == "post" else _everybody),
        by=by,
        next=page.next,
        thread=thread,
        chosen=bool(person or post),
        of=page.items[0].person.name if person and page.items else None,
    )


def together(items: list[KindWord], key: Callable[[KindWord], str]) -> list[Part]:
    """In the order in which each group has its newest."""
    groups: dict[str, list[KindWord]] = {}
    for one in items:
        groups.setdefault(key(one), []).append(one)
    return [Part(group[0], group) for group in groups.values()]


def thread(one: KindWord) -> str:
    """The key of the post under which it was said."""
    post = one.post
    return f"{post.platform}:{post.thread}" if post.thread else post.key


def change() -> Done:
    """Keeps it, hides it, or neither."""
    wish = form().get("wish", "")
    if wish not in STATES:
        raise ChangeRefused("Nothing was chosen, so nothing was changed.")
    _, undo = services().ledger.keep_kind_word(form().get("key", ""), STATES[wish])
    return Done(words=TOLD[wish], undo=(undo,))


def _person(one: KindWord) -> str:
    return one.person.id


def _everybody(one: KindWord) -> str:
    return ""


PAGE = Page(
    name="kind-words",
    title="Kind words",
    path="/kind-words",
    show=show,
    forms=(Form(path="/kind-words", send=change),),
)
