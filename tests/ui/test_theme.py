"""The themes: whole, readable, and found broken where they are."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.paths import discover
from reader.ui.page_painter import FLASH, FOUND, FOUND_NOW
from reader.ui.style import style_sheet
from reader.ui.theme import Theme, read_theme

RESOURCES = discover().resources
NAMES = sorted(path.stem for path in (RESOURCES / "themes").glob("*.toml"))


def _luminance(colour: str) -> float:
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(theme: Theme, one: str, other: str) -> float:
    light, dark = sorted((_luminance(theme.roles[one]), _luminance(theme.roles[other])), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", ["page", "panel", "card", "raised"])
@pytest.mark.parametrize("ink", ["text", "text-soft", "text-muted", "accent", "law", "tech", "warning"])
def test_text_has_the_contrast_of_wcag_aa(name: str, ground: str, ink: str) -> None:
    assert _contrast(read_theme(RESOURCES, name), ink, ground) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", ["page", "panel", "card", "raised"])
@pytest.mark.parametrize("edge", ["control", "accent", "text-muted"])
def test_edges_and_handles_of_controls_are_seen(name: str, ground: str, edge: str) -> None:
    """WCAG 2.2, 1.4.11 and 2.4.13: fields, boxes, scroll bars, and the ring of what has the keyboard."""
    assert _contrast(read_theme(RESOURCES, name), edge, ground) >= 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("colour", ["yellow", "green", "blue", "pink"])
@pytest.mark.parametrize("ground", ["page", "panel", "card"])
def test_the_edge_that_tells_a_colour_is_seen(name: str, colour: str, ground: str) -> None:
    assert _contrast(read_theme(RESOURCES, name), f"edge-{colour}", ground) >= 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("colour", ["yellow", "green", "blue", "pink"])
def test_text_can_be_read_on_every_highlight(name: str, colour: str) -> None:
    theme = read_theme(RESOURCES, name)
    assert _contrast(theme, "text", f"highlight-{colour}") >= 4.5
    assert theme.roles[f"highlight-{colour}"] != theme.roles["page"]


def _over(theme: Theme, role: str, ground: str, alpha: float) -> str:
    pairs = zip(*(bytes.fromhex(theme.roles[each][1:]) for each in (role, ground)), strict=True)
    return "#" + "".join(f"{round(one * alpha + other * (1 - alpha)):02x}" for one, other in pairs)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("line", ["law", "tech", "accent"])
def test_an_underline_is_seen_on_all_that_it_can_stand_on(name: str, line: str) -> None:
    theme = read_theme(RESOURCES, name)
    found = [_over(theme, "accent", "page", alpha) for alpha in (FOUND, FLASH, FOUND_NOW)]
    highlights = [theme.roles[f"highlight-{colour}"] for colour in ("yellow", "green", "blue", "pink")]
    for ground in (theme.roles["page"], theme.roles["current"], theme.roles["selection"], *highlights, *found):
        painted = Theme(name, {"line": theme.roles[line], "ground": ground}, theme.icons)
        assert _contrast(painted, "line", "ground") >= 3, ground


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_fills_the_style_sheet_and_the_icons(qtbot: QtBot, name: str) -> None:
    theme = read_theme(RESOURCES, name)
    assert "@" not in style_sheet(theme)
    assert not theme.icon("search").pixmap(18, 18).isNull()


def test_all_themes_have_the_same_roles() -> None:
    assert len({frozenset(read_theme(RESOURCES, name).roles) for name in NAMES}) == 1


def test_a_damaged_theme_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "light.toml").write_text("[palette")
    with pytest.raises(ReaderError, match="missing or damaged"):
        read_theme(tmp_path, "light")
