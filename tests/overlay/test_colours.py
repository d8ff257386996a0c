"""Every colour of words and reasons can be read on the sites' own backgrounds, and no reason is louder than another."""

import re
from pathlib import Path

import pytest

TOKENS = (Path(__file__).resolve().parents[2] / "extension/overlay/tokens.css").read_text(encoding="utf-8")
LIGHT = {"white": "#ffffff", "Facebook bubble": "#f0f2f5"}
DARK = {"X dim": "#15202b", "X black": "#000000", "Facebook dark": "#252728", "Facebook dark bubble": "#333334"}
REASONS = ["question", "complaint", "kind", "story", "plain", "promise"]
PAIRS = dict(re.findall(r"--nod-([a-z-]+): light-dark\((#[0-9a-f]{6}, #[0-9a-f]{6})\)", TOKENS))
DIM = dict(re.findall(r"--nod-([a-z-]+): (#[0-9a-f]{6});", TOKENS))


def colour(name: str, dark: bool) -> str:
    return PAIRS[name].split(", ")[dark]


def luminance(hex_colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    channels = [int(hex_colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", [*REASONS, "quiet", "accent", "text"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_colour_can_be_read_on_every_background(name: str, dark: bool) -> None:
    backgrounds = {**(DARK if dark else LIGHT), "card": colour("surface", dark), "hovered": colour("fill", dark)}
    if dark:
        backgrounds |= {"dim card": DIM["surface"], "dim hovered": DIM["fill"]}
    for where, background in backgrounds.items():
        assert contrast(colour(name, dark), background) >= 4.5, (name, where)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_glyph_can_be_read_on_its_dot(dark: bool) -> None:
    for name in REASONS:
        assert contrast(colour("on-reason", dark), colour(name, dark)) >= 4.5, name


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_reasons_have_one_lightness(dark: bool) -> None:
    white = [contrast(colour(name, dark), "#ffffff") for name in REASONS]
    assert max(white) / min(white) < 1.1


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_reason_is_red(dark: bool) -> None:
    """Red: a strong red with little green and little blue."""
    for name in REASONS:
        red, green, blue = (int(colour(name, dark)[at : at + 2], 16) for at in (1, 3, 5))
        assert not (red > 2 * green and red > 2 * blue), name
