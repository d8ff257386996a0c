"""Serves the month's pages on this machine: under the sites' own names to a browser that was told to look here, and as
``http://x.com.localhost:PORT`` to any other (browsers take ``*.localhost`` for this machine, RFC 6761)."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from agent.demo.pages import HOSTS, answer
from agent.demo.scenario import Month

HERE = "127.0.0.1"
LOCAL = ".localhost"


def local(host: str, port: int) -> str:
    """A site's address for a browser that knows nothing of the demo."""
    return f"http://{host}{LOCAL}:{port}"


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        host = self.headers.get("Host", "").partition(":")[0].removesuffix(LOCAL)
        if host not in HOSTS:
            self.send_error(404)
            return
        page = answer(self.server.month, f"https://{host}{self.path}", datetime.now(UTC))
        body = page.body if self.server.secure else _led_here(page.body, self.server.server_port)
        self.send_response(page.status)
        for name, value in page.headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Says nothing: the terminal is for the user."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, month: Month, secure: bool) -> None:
        super().__init__((HERE, 0), _Handler)
        self.month, self.secure = month, secure

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that went away is no matter."""


def _led_here(body: bytes, port: int) -> bytes:
    """A page whose links to both sites stay on this machine."""
    for host in HOSTS:
        body = body.replace(f"https://{host}".encode(), local(host, port).encode())
    return body


@contextmanager
def served(month: Month, certificate: tuple[Path, Path] | None = None) -> Iterator[int]:
    """Serves as long as the block lasts; gives the port. ``certificate`` (and its key): over TLS, else plainly."""
    server = _Server(month, certificate is not None)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, name="pages", daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
