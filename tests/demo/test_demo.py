"""``nod demo``: all of Nod on invented people, seen without an account, and nothing left behind."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Error, Playwright

from agent.demo import chromium
from agent.demo.pages import HOSTS
from agent.demo.places import HOMES
from agent.demo.scenario import DAYS, month
from agent.demo.serving import served

ROOT = Path(__file__).parents[2]
EXTENSION = ROOT / "extension"


def got(port: int, path: str, host: str) -> tuple[int, str]:
    """Status and body of a page of this machine."""
    wire = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        wire.request("GET", path, headers={"Host": host})
        answer = wire.getresponse()
        return answer.status, answer.read().decode()
    finally:
        wire.close()


@pytest.mark.slow("lives through a month before it serves")
def test_it_shows_the_month_and_leaves_nothing_behind(tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environ |= {"HOME": str(home), "TMPDIR": str(temporary), "PYTHONUNBUFFERED": "1", "PYTHONPATH": str(ROOT)}
    environ |= {"XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config")}
    with subprocess.Popen(
        [sys.executable, "-m", "agent", "demo"], env=environ, cwd=tmp_path, stdout=subprocess.PIPE, text=True
    ) as demo:
        try:
            said = ""
            while "Open this in your browser" not in said:
                line = demo.stdout.readline()
                assert line, said
                said += line
            port, link = re.search(r"http://127\.0\.0\.1:(\d+)(/open/\S+)", said).groups()
            assert got(int(port), link, f"127.0.0.1:{port}")[0] == 303  # signed in
            host, port, path = re.search(r"http://(x\.com\.localhost):(\d+)(/\S+)", said).groups()
            status, shown = got(int(port), path, f"{host}:{port}")
            assert status == 200
            assert "data-testid" in shown
            assert "https://x.com" not in shown  # its links stay here
            (data,) = temporary.glob("nod-demo-*/data")
            listed = subprocess.run(
                [sys.executable, "-m", "agent", "--data-dir", data, "waiting", "--json"],
                env=environ,
                capture_output=True,
                check=True,
            )
            assert len(json.loads(listed.stdout)["items"]) > 10
            assert (data / "nod.db-wal").exists()  # the demo still writes there
        finally:
            demo.send_signal(signal.SIGINT)
            demo.communicate(timeout=30)
    assert demo.returncode == 0
    assert list(temporary.iterdir()) == []
    assert list(home.iterdir()) == []


def test_a_host_that_is_neither_site_is_not_served() -> None:
    now = datetime.now(UTC)
    with served(month(now - timedelta(days=DAYS))) as port:
        assert got(port, "/home", "example.com")[0] == 404


def test_its_browser_is_led_here_and_nowhere_else() -> None:
    told = chromium.flags(Path("/p"), Path("/e"), 4000, "pin")
    (rules,) = [flag for flag in told if flag.startswith("--host-resolver-rules=")]
    assert all(f"MAP {host} 127.0.0.1:4000" in rules for host in HOSTS)
    assert "MAP * ~NOTFOUND" in rules
    assert "--user-data-dir=/p" in told


def test_in_its_browser_the_extension_reads_the_pages_under_the_sites_names(
    playwright: Playwright, tmp_path: Path
) -> None:
    trusted = chromium.certificate(tmp_path)
    assert trusted is not None, "openssl is missing"
    start = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=DAYS)
    with served(month(start), (trusted.file, trusted.key)) as port:
        told = chromium.flags(tmp_path / "profile", EXTENSION, port, trusted.pin)
        browser = playwright.chromium.launch_persistent_context(
            tmp_path / "profile",
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            headless=True,
            args=[flag for flag in told if not flag.startswith("--user-data-dir")],
        )
        try:
            page = browser.new_page()
            for home in (HOMES["mentions"], HOMES["facebook"]):
                page.goto(home)
                page.wait_for_selector("[data-nod]", state="attached")
            with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
                page.goto("https://example.com/")
        finally:
            browser.close()
