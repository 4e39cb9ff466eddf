"""Every theme can be read: text stands out from all that lies under it, underlines and marks from the page."""

import tomllib
from itertools import product
from pathlib import Path

import pytest

THEMES = sorted((Path(__file__).parents[2] / "resources" / "themes").glob("*.toml"))
COLOURS = ("yellow", "green", "blue", "pink")
SURFACES = ("page", "panel", "card", "raised")
MARKED = ("current", "selection", *(f"highlight-{colour}" for colour in COLOURS))
TEXT_CONTRAST, MARK_CONTRAST = 4.5, 3.0  # WCAG 2.2, success criteria 1.4.3 and 1.4.11

TEXT_PAIRS = [
    *product(("text", "text-soft"), (*SURFACES, *MARKED, "law-wash", "tech-wash")),
    *product(("text-muted", "accent", "law", "tech", "warning"), SURFACES),
    ("law", "law-wash"),
    ("tech", "tech-wash"),
]
MARK_PAIRS = [
    *product(("law", "tech"), ("page", *MARKED)),
    *((f"edge-{colour}", surface) for colour in COLOURS for surface in ("page", "panel", f"highlight-{colour}")),
]


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def _read(path: Path) -> dict[str, dict[str, str]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def test_contrast_is_that_of_the_standard() -> None:
    assert _contrast("#000000", "#ffffff") == pytest.approx(21)
    assert _contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_light_sepia_and_dark_are_there() -> None:
    assert {path.stem for path in THEMES} >= {"light", "sepia", "dark"}


@pytest.mark.parametrize("path", THEMES, ids=lambda path: path.stem)
class TestTheme:
    def test_names_every_role_and_uses_its_whole_palette(self, path: Path) -> None:
        theme, light = _read(path), _read(path.with_name("light.toml"))
        assert theme["name"] == path.stem
        assert set(theme["roles"]) == set(light["roles"])
        assert set(theme["roles"].values()) == set(theme["palette"])

    def test_text_is_readable_on_all_that_lies_under_it(self, path: Path) -> None:
        faint = _fainter_than(path, TEXT_PAIRS, TEXT_CONTRAST)
        assert not faint

    def test_underlines_and_marks_stand_out(self, path: Path) -> None:
        faint = _fainter_than(path, MARK_PAIRS, MARK_CONTRAST)
        assert not faint


def _fainter_than(path: Path, pairs: list[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    theme = _read(path)
    colours = {role: theme["palette"][name] for role, name in theme["roles"].items()}
    contrasts = {pair: round(_contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in pairs}
    return {pair: contrast for pair, contrast in contrasts.items() if contrast < least}
