"""What the extension and the agent each know for themselves is the same in both."""

from __future__ import annotations

import json
import re
from pathlib import Path

from agent.ledger.acknowledge import SURENESS

EXTENSION = Path(__file__).resolve().parents[2] / "extension"


def test_what_is_surer_of_two_tellings_of_one_answer() -> None:
    rising = re.search(r"^const RISING = (\[.*\]);", (EXTENSION / "background" / "outbox.js").read_text("utf-8"), re.M)
    assert rising is not None
    assert json.loads(rising[1]) == list(SURENESS)
