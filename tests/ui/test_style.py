"""The style sheet: every role is filled in, in every theme."""

import re

import pytest

from reader.paths import discover
from reader.ui.style import style_sheet
from reader.ui.theme import read_theme


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_role_becomes_a_colour(name: str) -> None:
    sheet = style_sheet(read_theme(discover().resources, name))
    assert "@" not in sheet
    assert all(re.fullmatch(r"#[0-9a-fA-F]{6,8}", value) for value in re.findall(r"color: (#\w+)", sheet))


def test_a_role_is_not_taken_for_a_longer_one() -> None:
    theme = read_theme(discover().resources, "light")
    assert f"#statusBar QLabel {{ color: {theme.roles['text-muted']};" in style_sheet(theme)


@pytest.mark.parametrize("name", ["light", "dark", "sepia"])
@pytest.mark.parametrize("control", ["QLineEdit, QPlainTextEdit", "QComboBox", "#choice"])
def test_fields_and_choices_have_the_edge_of_controls(name: str, control: str) -> None:
    theme = read_theme(discover().resources, name)
    rule = style_sheet(theme).partition(f"\n{control} {{")[2].partition("}")[0]
    assert f"border: 1px solid {theme.roles['control']}" in rule


@pytest.mark.parametrize("side", ["vertical", "horizontal"])
def test_the_handle_of_a_scroll_bar_has_the_colour_of_controls(side: str) -> None:
    theme = read_theme(discover().resources, "light")
    rule = style_sheet(theme).partition(f"QScrollBar::handle:{side} {{")[2].partition("}")[0]
    assert f"background: {theme.roles['control']}" in rule
