"""The agent's pages look like the rest of Nod: their design tokens are those of the overlay, value for value."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOKEN = re.compile(r"^  (--nod-[\w-]+): ([^;]+);$", re.MULTILINE)


def test_the_pages_use_the_tokens_of_the_overlay():
    shared: dict[str, str] = {}
    for name, value in TOKEN.findall((ROOT / "extension/overlay/tokens.css").read_text()):
        shared.setdefault(name, value)
    sheet = (ROOT / "agent/dashboard/pages/nod.css").read_text()
    own = dict(TOKEN.findall(sheet))
    assert own
    assert own == {name: shared[name] for name in own}
    assert set(re.findall(r"var\((--[\w-]+)\)", sheet)) == set(own)
