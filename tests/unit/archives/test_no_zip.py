"""What is no zip is told in the same sentences by the page, before anything is sent, and by the agent."""

from __future__ import annotations

import re
from pathlib import Path

from agent.archives import no_zip
from agent.dashboard import pages

PAGE = Path(pages.__path__[0]) / "imports-no-zip.js"


def test_page_and_agent_say_the_same() -> None:
    in_the_page = dict(re.findall(r'^const ([A-Z_]+) = "(.*)";$', PAGE.read_text("utf-8"), re.M))
    assert in_the_page == {name: words for name, words in vars(no_zip).items() if re.fullmatch("[A-Z][A-Z_]+", name)}
