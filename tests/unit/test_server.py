"""The agent as a process: starts, is alone on its data and its port, answers, and ends clean."""

import errno
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent import server
from agent.portholder import holder

pytestmark = pytest.mark.slow("starts and ends the whole agent")


class Process:
    """A ``nod run`` on a free port, with its lines."""

    def __init__(self, data: Path, *more: str) -> None:
        command = [sys.executable, "-W", "error", "-m", "agent", "--data-dir", str(data), "run", *more]
        environ = {
            name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
        }
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**environ, "PYTHONUNBUFFERED": "1"}
        )
        self.said = ""

    def wait_for(self, pattern: str) -> re.Match[str]:
        """Reads on until a line says this."""
        for line in self.process.stdout:
            self.said += line
            found = re.search(pattern, line)
            if found:
                return found
        raise AssertionError(f"it never said {pattern}: {self.said} {self.process.stderr.read()}")

    def port(self) -> int:
        port = int(self.wait_for(r"Nod runs\s+http://127\.0\.0\.1:(\d+)")[1])
        self.wait_for("Ctrl")
        return port

    def end(self, how: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """Ends it; its exit code and what it said on standard error."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        _, errors = self.process.communicate(timeout=30)
        return self.process.returncode, errors


@pytest.fixture
def start(tmp_path: Path) -> Iterator:
    begun = []

    def run(*more: str, data: str = "nod") -> Process:
        begun.append(Process(tmp_path / data, *more))
        return begun[-1]

    yield run
    for one in begun:
        if one.process.poll() is None:
            one.process.kill()
        one.process.communicate(timeout=30)


def call(port: int, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_answers_and_ends_clean(start, tmp_path: Path, how: signal.Signals):
    agent = start("--port", "0")
    port = agent.port()
    status, body = call(port, "GET", "/v1/health")
    assert status == 200
    assert json.loads(body)["name"] == "nod"
    assert json.loads((tmp_path / "nod" / "agent.json").read_text())["address"] == f"http://127.0.0.1:{port}"
    assert agent.end(how) == (0, "")
    assert not (tmp_path / "nod" / "agent.json").exists()
    assert {oct(path.stat().st_mode & 0o777) for path in (tmp_path / "nod").iterdir()} == {"0o600"}


def test_it_says_where_the_extension_is_and_how_to_connect(start):
    agent = start("--port", "0")
    agent.port()
    for words in ("chrome://extensions", "edge://extensions", "about:debugging", "Load unpacked", "press Approve"):
        assert words in agent.said
    folder = Path(re.search(r"Extension\s+(.*)", agent.said)[1])
    assert folder.name == "extension"
    assert len(agent.said.splitlines()) <= 10


def test_a_second_agent_on_the_same_data_is_refused_with_the_first_ones_address(start):
    first = start("--port", "0")
    port = first.port()
    second = start("--port", "0")
    assert second.process.wait(30) == 1
    _, errors = second.end()
    assert f"Nod already runs on this data at http://127.0.0.1:{port} (pid {first.process.pid})" in errors
    assert len(errors.splitlines()) == 1
    assert call(port, "GET", "/v1/health")[0] == 200


def test_a_taken_port_is_told_with_the_name_of_who_holds_it(start):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        agent = start("--port", str(port))
        assert agent.process.wait(30) == 1
        _, errors = agent.end()
    name = Path("/proc/self/comm").read_text().strip()
    assert re.fullmatch(
        rf"Error: Port {port} is taken by another program \({re.escape(name)}, pid {os.getpid()}\)\. "
        r"Start Nod on another one: nod run --port 87\d\d\n",
        errors,
    )


def test_the_port_that_is_named_instead_is_free_though_its_holder_cannot_be_seen(monkeypatch):
    monkeypatch.setattr(server, "holder", lambda port: None)
    with socket.create_server(("127.0.0.1", 0)) as asked, socket.create_server(("127.0.0.1", 0)) as taken:
        with socket.create_server(("127.0.0.1", 0)) as ended:
            free = ended.getsockname()[1]
        port = asked.getsockname()[1]
        monkeypatch.setattr(server.settings, "PORTS", (port, taken.getsockname()[1], free))
        with pytest.raises(server.PortTaken, match=rf"taken by another program\. .* nod run --port {free}$"):
            server.listen(port)


def test_a_port_that_cannot_be_had_for_another_reason_is_not_called_taken(monkeypatch):
    def full(*asked: object) -> None:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    monkeypatch.setattr(server.socket, "socket", full)
    with pytest.raises(server.PortTaken, match=r"^I cannot listen on port 8763: Too many open files\.$"):
        server.listen(8763)


def test_a_store_that_cannot_be_opened_stands_in_the_log_too(start, tmp_path: Path):
    (tmp_path / "nod").mkdir(mode=0o700)
    (tmp_path / "nod" / "nod.db").write_bytes(b"no database" * 1000)
    agent = start("--port", "0")
    assert agent.process.wait(30) == 1
    assert "nod.db is damaged or no log of Nod." in agent.end()[1]
    assert "ended by a fault" in (tmp_path / "nod" / "agent.log").read_text()


def test_who_holds_a_free_port_is_nobody():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))  # bound, but not listening
        assert holder(free.getsockname()[1]) is None


def test_a_holder_that_cannot_be_seen_is_left_out(tmp_path: Path):
    (tmp_path / "net").mkdir()
    (tmp_path / "net" / "tcp").write_text("head\n 0: 0100007F:223B 00000000:0000 0A 0:0 0:0 0 0 0 4711 1\n")
    assert holder(8763, tmp_path) is None


def test_it_listens_on_loopback_alone(start):
    port = start("--port", "0").port()
    row = re.compile(rf"^\s*\d+: (\w+):{port:04X} \w+:\w+ 0A", re.MULTILINE)
    assert row.findall(Path("/proc/net/tcp").read_text()) == ["0100007F"]
    assert row.findall(Path("/proc/net/tcp6").read_text()) == []


def test_a_huge_body_is_cut_by_the_server_and_a_large_one_by_the_app(start):
    port = start("--port", "0").port()
    large = call(port, "POST", "/v1/pairings", b" " * (2 * 1024 * 1024), **{"Content-Type": "application/json"})
    assert large[0] == 413
    assert json.loads(large[1])["title"]
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.putrequest("POST", "/v1/pairings")
    connection.putheader("Content-Length", str(2 * 1024 * 1024 + 1))
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()
    assert call(port, "GET", "/v1/health")[0] == 200


def test_raw_requests_do_not_get_by(start):
    port = start("--port", "0").port()
    for request in (
        b"GET /v1/me HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        b"GET http://127.0.0.1:%d/v1/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n" % port,
        b"GET /v1/health HTTP/1.0\r\n\r\n",
        b"GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nHost: evil.example\r\nConnection: close\r\n\r\n" % port,
        b"GET /v1/health HTTP/1.0\r\nHost: [::1]:%d\r\n\r\n" % port,
    ):
        with socket.create_connection(("127.0.0.1", port), timeout=30) as wire:
            wire.sendall(request)
            answer = b"".join(iter(lambda wire=wire: wire.recv(65536), b""))
        assert answer.split(b"\r\n")[0].split(b" ")[1] in (b"421", b"400"), answer
        assert b'"nod"' not in answer


def test_a_token_made_beside_the_running_agent_works_at_once_and_is_revoked_at_once(start, tmp_path: Path):
    port = start("--port", "0").port()

    def nod(*arguments: str) -> str:
        command = [sys.executable, "-m", "agent", "--data-dir", str(tmp_path / "nod"), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    token = nod("token", "create", "script")
    assert call(port, "GET", "/v1/me", Authorization=f"Bearer {token}")[0] == 200
    nod("token", "revoke", "script")
    assert call(port, "GET", "/v1/me", Authorization=f"Bearer {token}")[0] == 401


def test_a_link_of_nod_open_signs_in_at_the_running_agent_once(start, tmp_path: Path):
    port = start("--port", "0").port()
    environ = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    }
    command = [sys.executable, "-m", "agent", "--data-dir", str(tmp_path / "nod"), "open"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=environ).stdout
    path = re.search(r"http://127\.0\.0\.1:\d+(/open/\S+)", told)[1]
    assert call(port, "GET", path)[0] == 303
    assert call(port, "GET", path)[0] == 403


def test_without_a_browser_an_asking_prints_its_link_on_the_terminal(start):
    agent = start("--port", "0")
    port = agent.port()
    body = json.dumps({"client": "a script", "secret_hash": "0" * 64}).encode()
    status, asking = call(port, "POST", "/v1/pairings", body, **{"Content-Type": "application/json"})
    assert status == 201
    link = agent.wait_for(r"Open this in your browser.*(http://127\.0\.0\.1:\d+/open/\S+)")[1]
    assert link.endswith(f"?next=/pair/{json.loads(asking)['id']}")


def test_requests_under_way_are_answered_when_it_ends(start):
    agent = start("--port", "0")
    port = agent.port()
    answers = []
    ask = threading.Thread(target=lambda: answers.append(call(port, "GET", "/v1/health")[0]))
    ask.start()
    ask.join(30)
    assert agent.end()[0] == 0
    assert answers == [200]


def test_it_ends_at_once_though_somebody_waits_for_changes(start, tmp_path: Path):
    agent = start("--port", "0")
    port = agent.port()
    command = [sys.executable, "-m", "agent", "--data-dir", str(tmp_path / "nod"), "token", "create", "script"]
    token = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    headers = {"Authorization": f"Bearer {token}"}
    rev = json.loads(call(port, "GET", "/v1/changes", **headers)[1])["rev"]
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", f"/v1/changes?since={rev}&wait=20", headers=headers)
    begun = time.monotonic()
    assert agent.end() == (0, "")
    assert time.monotonic() - begun < 4  # waitress alone would give up after five
    connection.close()


def test_the_agents_log_is_backed_up_and_forgotten_from_beside_it(start, tmp_path: Path):
    agent = start("--port", "0")
    port = agent.port()

    def nod(*arguments: str, data: str = "nod") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "agent", "--data-dir", str(tmp_path / data), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True)

    headers = {
        "Authorization": f"Bearer {nod('token', 'create', 'script').stdout.strip()}",
        "Content-Type": "application/json",
    }
    call(port, "PUT", "/v1/me", b'{"accounts": [{"platform": "x", "handle": "ima"}]}', **headers)
    post = {"platform": "x", "id": "1", "author": {"handle": "maya", "name": "Maya"}, "kind": "reply"}
    post |= {"text": "When does your fox come back?", "in_reply_to": {"id": "100", "author": "ima"}}
    page = {"platform": "x", "kind": "mentions", "url": "https://x.com/notifications/mentions"}
    assert (
        call(port, "POST", "/v1/observations", json.dumps({"page": page, "posts": [post]}).encode(), **headers)[0]
        == 200
    )
    nod("backup", str(tmp_path / "away"))
    exported = call(port, "GET", "/v1/export?part=state", **headers)[1]
    nod("restore", str(tmp_path / "away"), data="other")
    other = start("--port", "0", data="other")
    assert call(other.port(), "GET", "/v1/export?part=state", **headers)[1] == exported
    nod("forget", "maya", "--confirm", "Maya")
    assert json.loads(call(port, "GET", "/v1/people", **headers)[1])["items"] == []
    assert b"fox" not in call(port, "GET", "/v1/export", **headers)[1]
    assert agent.end()[0] == 0
    assert not [file for file in (tmp_path / "nod").iterdir() if b"fox" in file.read_bytes()]
