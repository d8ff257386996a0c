"""What the reader asks of a page: each post once, of what stays hardly anything, and never where something stands.

Counted in calls into the page, which are the same on every machine; ``benchmarks/looking.py`` has the clock.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sites.endless import CALLS, POSTS, Endless, on_facebook, on_x

pytestmark = [pytest.mark.browser, pytest.mark.chromium]

A_LOOK = 60  # calls for each of the ten rows that came: its place in the list, its author, whom it answers
A_READING = 250
AT_REST = 40  # one for each mounted post, whether it is still there, and some for the page
# Each of them makes the browser lay the page out before it can answer.
OF_THE_LAYOUT = {
    *("offsetHeight", "offsetLeft", "offsetParent", "offsetTop", "offsetWidth", "innerText"),
    *("clientHeight", "clientLeft", "clientTop", "clientWidth", "getBoundingClientRect", "getClientRects"),
    *("scrollHeight", "scrollLeft", "scrollTop", "scrollWidth", "checkVisibility", "elementFromPoint"),
}


@pytest.mark.parametrize("endless", [on_x, on_facebook])
def test_what_scrolls_by_is_read_once_and_asked_for_little(tab: Any, endless: Callable[[], Endless]) -> None:
    found = endless().scrolled(tab, CALLS)
    print({kind: found[kind][-1] for kind in ("looks", "reads")}, "calls at the last step;", found["again"], "at rest")

    assert found["times"] == found["posts"]
    assert found["posts"] >= POSTS
    assert max(found["looks"]) <= 10 * A_LOOK
    assert max(found["reads"]) <= 10 * A_READING
    assert max(found["looks"][-10:]) <= max(found["looks"][:10]), "an endless list costs more the longer it is read"
    assert found["again"] <= AT_REST


@pytest.mark.parametrize("endless", [on_x, on_facebook])
def test_no_look_makes_the_browser_lay_the_page_out(tab: Any, endless: Callable[[], Endless]) -> None:
    endless().scrolled(tab, CALLS)

    asked = tab.ask("() => domCalls.names")
    assert "querySelectorAll" in asked
    assert {name for name in asked if name in OF_THE_LAYOUT} == {"offsetHeight"}  # the page's own, of the test
    assert asked["offsetHeight"] == POSTS // 10
