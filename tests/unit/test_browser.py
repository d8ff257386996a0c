"""Opening the browser where there is one, else telling the address, and never keeping anybody waiting."""

import threading
import webbrowser

import pytest

from agent.browser import has_browser, open_page, opener

LINK = "http://127.0.0.1:8763/open/x"


@pytest.fixture(autouse=True)
def no_windows(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "INVOCATION_ID"):
        monkeypatch.setenv(name, "")  # so that what is learned of systemd is forgotten after the test
        monkeypatch.delenv(name)


def test_without_windows_the_address_is_told(monkeypatch):
    monkeypatch.setattr(webbrowser, "open", lambda address: pytest.fail("a text browser would take the terminal"))
    told = []
    assert opener(told.append)(LINK) is False
    assert told == [LINK]


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER"])
def test_with_windows_the_browser_is_started_beside_the_request(monkeypatch, name: str):
    opened = threading.Event()
    monkeypatch.setenv(name, "something")
    monkeypatch.setattr(webbrowser, "open", lambda address: opened.set() is None)
    assert opener(lambda address: pytest.fail("told though it opened"))(LINK) is True
    assert opened.wait(10)


@pytest.mark.parametrize("desktop", [{"DISPLAY": ":0"}, {}])
def test_systemd_is_asked_for_the_desktop_beside_the_request(monkeypatch, desktop: dict[str, str]):
    asked, opened, told = threading.Event(), threading.Event(), threading.Event()

    def slow() -> dict[str, str]:
        assert asked.wait(10)
        return desktop

    monkeypatch.setenv("INVOCATION_ID", "1")
    monkeypatch.setattr("agent.browser.desktop_of_systemd", slow)
    monkeypatch.setattr(webbrowser, "open", lambda address: opened.set() is None)
    assert opener(lambda address: told.set())(LINK) is True
    asked.set()  # the answer was given before systemd gave its own
    assert (opened if desktop else told).wait(10)


def test_a_browser_that_does_not_start_is_no_loss(monkeypatch):
    told = threading.Event()
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(webbrowser, "open", lambda address: False)
    assert opener(lambda address: told.set())(LINK) is True
    assert told.wait(10)


def test_no_browser_at_all_is_no_error(monkeypatch):
    def none(address: str) -> bool:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(webbrowser, "open", none)
    assert has_browser()
    assert open_page(LINK) is False
