"""WebDriver BiDi over one WebSocket: commands with answers, events for whoever listens."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Callable
from typing import Any

import websocket


class BidiError(RuntimeError):
    """The browser refused a command; the text is its own."""


class Bidi:
    """A connection. ``send`` may be called from any thread; listeners run on the reading thread and must not wait."""

    def __init__(self, address: str) -> None:
        self._socket = websocket.create_connection(address, suppress_origin=True)  # Firefox refuses any Origin
        self._numbers = itertools.count(1)
        self._answers: dict[int, dict[str, Any]] = {}
        self._arrived = threading.Condition()
        self._sending = threading.Lock()
        self._listeners: dict[str, Callable[[dict[str, Any]], None]] = {}
        self._closed = False
        threading.Thread(target=self._read, daemon=True).start()

    def on(self, event: str, listener: Callable[[dict[str, Any]], None]) -> None:
        """Calls ``listener`` with the parameters of each such event."""
        self._listeners[event] = listener
        self.send("session.subscribe", events=[event])

    def post(self, method: str, **params: Any) -> int:
        """Sends a command and waits for nothing; gives its number."""
        number = next(self._numbers)
        with self._sending:
            self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        return number

    def send(self, method: str, within: float = 20, **params: Any) -> dict[str, Any]:
        """Sends a command and gives its result; raises BidiError, or TimeoutError after ``within`` seconds."""
        number = self.post(method, **params)
        with self._arrived:
            if not self._arrived.wait_for(lambda: number in self._answers or self._closed, within):
                raise TimeoutError(method)
            if number not in self._answers:
                raise BidiError(f"{method}: the browser closed the connection")
            answer = self._answers.pop(number)
        if answer["type"] == "error":
            raise BidiError(f"{method}: {answer['error']}: {answer['message']}")
        return answer["result"]

    def close(self) -> None:
        self._socket.close()

    def _read(self) -> None:
        try:
            while message := self._socket.recv():
                self._take(json.loads(message))
        except (OSError, ValueError, websocket.WebSocketException):
            pass
        with self._arrived:
            self._closed = True
            self._arrived.notify_all()

    def _take(self, message: dict[str, Any]) -> None:
        if "id" in message:
            with self._arrived:
                self._answers[message["id"]] = message
                self._arrived.notify_all()
        elif listener := self._listeners.get(message.get("method", "")):
            listener(message["params"])
