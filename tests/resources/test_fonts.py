"""The shipped fonts: Qt finds their families and weights, and they can write what Lontar shows."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
SHOWN = (
    "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq Rr Ss Tt Uu Vv Ww Xx Yy Zz"
    "0123456789 .,:;!?()[]{}/\\-+=*&%$#@'\""
    "“”‘’«»–—…·•→←↑↓§¶©®™°±×÷−½€£¥éèêëüöäáàâíóúçñçşğıĀāḥṣṭḍẓ≈≠≤≥"
)


# Rare signs that Atkinson Hyperlegible was never drawn with: the page shows them in the shipped font that comes next.
RARE = {"AtkinsonHyperlegible": frozenset("→←↑↓ḥṣṭḍẓ")}


@pytest.fixture(scope="module")
def families(qapp):
    numbers = [QFontDatabase.addApplicationFont(str(path)) for path in sorted(FONTS.glob("*.ttf"))]
    assert -1 not in numbers
    yield {family for number in numbers for family in QFontDatabase.applicationFontFamilies(number)}
    for number in numbers:
        QFontDatabase.removeApplicationFont(number)


@pytest.mark.parametrize(
    ("family", "weight", "italic", "style"),
    [
        ("Literata", QFont.Weight.Normal, False, "Regular"),
        ("Literata", QFont.Weight.Normal, True, "Italic"),
        ("Literata", QFont.Weight.DemiBold, False, "SemiBold"),
        ("Literata", QFont.Weight.Bold, False, "Bold"),
        ("Literata", QFont.Weight.Bold, True, "Bold Italic"),
        ("Inter", QFont.Weight.Normal, False, "Regular"),
        ("Inter", QFont.Weight.Normal, True, "Italic"),
        ("Inter", QFont.Weight.Medium, False, "Medium"),
        ("Inter", QFont.Weight.DemiBold, False, "SemiBold"),
        ("Inter", QFont.Weight.Bold, False, "Bold"),
        ("Atkinson Hyperlegible", QFont.Weight.Normal, False, "Regular"),
        ("Atkinson Hyperlegible", QFont.Weight.Normal, True, "Italic"),
        ("Atkinson Hyperlegible", QFont.Weight.Bold, False, "Bold"),
        ("Atkinson Hyperlegible", QFont.Weight.Bold, True, "Bold Italic"),
    ],
)
def test_qt_picks_the_drawn_style(families, family, weight, italic, style):
    wanted = QFont(family)
    wanted.setWeight(weight)
    wanted.setItalic(italic)

    found = QRawFont.fromFont(wanted)

    assert family in families
    assert (found.familyName(), found.styleName()) == (family, style)


@pytest.mark.parametrize("path", sorted(FONTS.glob("*.ttf")), ids=lambda path: path.stem)
def test_every_font_can_write_what_lontar_shows(qapp, path):
    font = QRawFont(str(path), 16)

    missing = {character for character in SHOWN if not font.supportsCharacter(ord(character))}
    assert missing == RARE.get(path.stem.partition("-")[0], frozenset())


@pytest.mark.parametrize("path", sorted(FONTS.glob("*.ttf")), ids=lambda path: path.stem)
def test_every_font_is_small_and_has_its_licence_beside_it(path):
    family = path.stem.partition("-")[0].lower()

    assert path.stat().st_size < 150_000
    assert "SIL OPEN FONT LICENSE" in (FONTS / f"{family}-OFL.txt").read_text(encoding="utf-8")
