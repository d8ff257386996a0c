"""What is built for the overlay and committed: the page of all states, the icons; what its sources never hold."""

import re
import struct
from pathlib import Path

import pytest

from tools import icons, overlay_page

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "extension" / "overlay").glob("*.js"))


@pytest.mark.skipif(not overlay_page.ESBUILD.exists(), reason="the development tools of package.json are not installed")
def test_page_of_all_states_is_built_from_todays_parts(tmp_path: Path) -> None:
    overlay_page.build(tmp_path / "overlay.js")
    committed = (ROOT / "docs" / "overlay.js").read_bytes()
    assert (tmp_path / "overlay.js").read_bytes() == committed, "run `python -m tools.overlay_page` and commit it"


@pytest.mark.parametrize("size", icons.SIZES)
def test_icon_has_its_size(size: int) -> None:
    head = (icons.FOLDER / f"icon-{size}.png").read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", head[16:24]) == (size, size)


def test_icon_is_two_strokes_of_one_colour() -> None:
    drawing = (icons.FOLDER / "icon.svg").read_text(encoding="utf-8")
    assert len(re.findall(r"<(?:path|circle|rect|line|ellipse|poly\w+)\b", drawing)) == 2
    assert len(set(re.findall(r"#[0-9a-f]{6}", drawing))) == 1


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_overlay_knows_no_site_no_network_and_no_markup(source: Path) -> None:
    code = re.sub(r"//.*", "", source.read_text(encoding="utf-8"))
    for never in ("innerHTML", "outerHTML", "insertAdjacentHTML", "chrome.", "browser.", "fetch(", "XMLHttpRequest"):
        assert never not in code, never
    for never in ("x.com", "facebook", "setInterval", "setTimeout", "data-testid", ".scrollTo", ".scrollIntoView"):
        assert never not in code, never
    assert len(code.splitlines()) <= 400
