"""``python -m tests.browser.dated DATA PORT MOMENT``: the real agent, with the clock that the file MOMENT tells (RFC
3339), so that a month can be lived in a minute."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from agent.browser import opener
from agent.datafolder import open_folder
from agent.server import run

if __name__ == "__main__":
    data, port, moment = sys.argv[1:]
    run(
        open_folder(Path(data)),
        int(port),
        open_browser=opener(print),
        started=lambda address: print(address, flush=True),
        clock=lambda: datetime.fromisoformat(Path(moment).read_text()),
    )
