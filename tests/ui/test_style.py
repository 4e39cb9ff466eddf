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
