"""X gives a quoted post no address: who met it before, knows it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sites.x_shapes import cell, page, post, post_id, quote, time_link

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

HOME = "https://x.com/home"
AT = "2026-11-01T00:00:00.000Z"  # as `quote` shows it
OWN = post("noa_k", "Noa", 3, "My fox is done", permalink=time_link("noa_k", 3, AT))


def answered(answer: dict[str, Any], number: int) -> Any:
    return next(p["in_reply_to"] for p in answer["posts"] if p["id"] == post_id(number))


def quoting(number: int, text: str = "My fox is done") -> str:
    return post("maya_p", "Maya", number, "Look", extra=quote("noa_k", "Noa", text))


def test_a_quote_of_a_post_that_was_met_knows_which_it_answers(read: Any) -> None:
    answer = read(HOME, page(OWN, quoting(7)))
    assert answered(answer, 7) == {"id": post_id(3), "author": "noa_k"}


def test_a_quote_that_shows_only_the_beginning_is_the_same(read: Any) -> None:
    assert answered(read(HOME, page(OWN, quoting(7, "My fox…"))), 7)["id"] == post_id(3)


def test_a_quote_of_a_post_that_was_not_met_names_its_author_alone(read: Any) -> None:
    assert answered(read(HOME, page(quoting(7))), 7) == {"id": None, "author": "noa_k"}


def test_two_posts_of_one_second_with_the_same_beginning_are_neither(read: Any) -> None:
    twin = post("noa_k", "Noa", 4, "My fox is done and framed", permalink=time_link("noa_k", 4, AT))
    assert answered(read(HOME, page(OWN, twin, quoting(7, "My fox is done…"))), 7)["id"] is None
    other = post("noa_k", "Noa", 5, "The owl comes next", permalink=time_link("noa_k", 5, AT))
    assert answered(read(HOME, page(OWN, other, quoting(7))), 7)["id"] == post_id(3)


def test_a_box_that_quotes_a_post_knows_which(tab: Any) -> None:
    box = '<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox">so glad</div>'
    dialog = f'<div role="dialog"><div>{box}<div data-testid="attachments">{quote("noa_k", "Noa", "My fox is done")}</div></div></div>'
    tab.read(HOME, page(cell(OWN), rest=dialog))
    found = tab.ask(
        """() => { const c = sites.siteFor(new URL(location.href)).composerOf(document.querySelector("[contenteditable]"));
        return [c.kind, c.replyTo]; }"""
    )
    assert found == ["quote", post_id(3)]
