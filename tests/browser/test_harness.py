"""The harness does what it says, shown with a small extension of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.driver import Browser

ASK = 'role("button", /^ask/)'


def test_a_click_goes_through_an_open_shadow_root_and_survives_a_killed_background(bare_browser: Browser) -> None:
    page = bare_browser.open("https://x.com/home")
    page.click(ASK)
    page.wait_for('role("button", "asked 1")')
    page.click(ASK)
    page.wait_for('role("button", "asked 2")')

    bare_browser.kill_background()
    page.click(ASK)
    page.wait_for('role("button", "asked 1")')  # woken again, its memory gone


def test_a_closed_shadow_root_cannot_be_seen(bare_browser: Browser) -> None:
    page = bare_browser.open("https://x.com/home")
    page.wait_for("all('[data-fixture=closed]').length")
    assert page.js("all('[data-fixture=closed]')[0].shadowRoot") is None
    assert page.js('role("button", "hidden")') is None


def test_the_strict_policy_holds_in_the_page_and_breaks_nothing(bare_browser: Browser) -> None:
    page = bare_browser.open("https://x.com/home")
    page.wait_for("all('[data-fixture=open]').length")
    assert page.js("fetch('http://127.0.0.1:9/').then(() => 'reached', () => 'refused')") == "refused"
    assert (
        page.js("(() => { try { document.body.innerHTML += '<b>'; return 'written'; } catch { return 'refused'; } })()")
        == "refused"
    )
    assert page.js("isSecureContext && location.host") == "x.com"


def test_storage_is_read_and_written_through_the_extension(bare_browser: Browser) -> None:
    bare_browser.store(port=4711, debug=True)
    assert bare_browser.storage() == {"port": 4711, "debug": True}


def test_console_errors_of_page_and_content_script_are_collected(bare_browser: Browser) -> None:
    page = bare_browser.open("https://www.facebook.com/")
    page.wait_for("all('[data-fixture=open]').length")
    assert bare_browser.errors == []

    page = bare_browser.open("https://www.facebook.com/?faulty")
    page.wait_for("all('[data-fixture=open]').length")
    page.js("console.error('the page’s own error')")
    page.wait_for("true")
    assert any("content script" in error for error in bare_browser.errors)
    assert any("own error" in error for error in bare_browser.errors)


def test_pictures_are_taken(bare_browser: Browser, tmp_path: Path) -> None:
    bare_browser.open("https://x.com/home?theme=dark").screenshot(tmp_path / "home.png")
    assert (tmp_path / "home.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("address", ["https://x.com/home", "https://www.facebook.com/"])
def test_what_is_not_there_is_told_with_what_is_seen(bare_browser: Browser, address: str) -> None:
    page = bare_browser.open(address)
    with pytest.raises(TimeoutError, match="Robin Vale"):
        page.wait_for('role("button", "never there")', within=0.2)
