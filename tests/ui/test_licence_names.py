"""Texts of licences are called by what they are about."""

from pathlib import PurePath

import pytest

from reader.paths import discover
from reader.ui.about_page import licence_files
from reader.ui.languages import Languages
from reader.ui.licence_names import licence_name


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("licences/NOTICE.md", "What Lontar is made of"),
        ("licences/LGPL-3.0.txt", "GNU Lesser GPL 3"),
        ("fonts/ORIGIN.md", "Where the fonts come from"),
        ("fonts/atkinsonhyperlegible-OFL.txt", "The font Atkinson Hyperlegible"),
        ("fonts/other-OFL.txt", "other-OFL"),
        ("icons/LICENSE.txt", "The icons"),
        ("licences/click/LICENSE.txt", "click"),
        ("licences/shiboken6/package.txt", "shiboken6"),
        ("licences/PyYAML/AUTHORS.txt", "PyYAML · AUTHORS"),
        ("licences/system libraries/libdbus-1-3.txt", "libdbus-1-3, of the system"),
        ("licences/MPL-2.0.txt", "MPL-2.0"),
    ],
)
def test_a_text_is_called_by_what_it_is_about(english: Languages, file: str, words: str) -> None:
    assert licence_name(PurePath(file)) == words


def test_no_text_that_ships_is_called_by_its_file(english: Languages) -> None:
    resources = discover().resources
    for code in ("en", "id"):
        english.speak(code)
        names = [licence_name(path.relative_to(resources)) for path in licence_files(resources)]
        assert len(set(names)) == len(names)
        assert not any(mark in name for name in names for mark in ("/", ".md", ".txt", "OFL", "_")), names
