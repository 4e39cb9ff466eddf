"""The headings of rulings."""

import pytest

from reader.language.ruling_lines import closed_up, ruling_heading


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("MENGADILI:", ("MENGADILI", 2)),
        ("M E N G A D I L I :", ("MENGADILI", 2)),
        ("TENTANG DUDUK PERKARA", ("TENTANG DUDUK PERKARA", 2)),
        ("3. PERTIMBANGAN HUKUM", ("PERTIMBANGAN HUKUM", 2)),
        ("DALAM KONVENSI DAN REKONVENSI", ("DALAM KONVENSI DAN REKONVENSI", 3)),
        ("PENDAPAT BERBEDA (DISSENTING OPINION)", ("PENDAPAT BERBEDA (DISSENTING OPINION)", 2)),
        ("Mengadili perkara itu", None),
        ("MENGADILI PERKARA PIDANA", None),
        ("PT MAJU JAYA", None),
    ],
)
def test_a_heading_is_known_with_its_level(line: str, heading: tuple[str, int] | None) -> None:
    assert ruling_heading(line, 0, len(line)) == heading


def test_letters_set_apart_are_closed_up() -> None:
    assert closed_up("P U T U S A N sela") == "PUTUSAN sela"
    assert closed_up("A B biasa") == "A B biasa"
