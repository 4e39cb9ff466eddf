"""About and the guide: the licences' texts unfold in place, the guide is there in both languages with its pictures."""

import re
from pathlib import Path

import pytest

from reader.paths import Paths, discover
from reader.ui.about_page import AboutPage, licence_files
from reader.ui.guide_page import GuidePage
from reading_room import Room


def test_every_licence_that_ships_is_listed_and_can_be_read(room: Room) -> None:
    room.window.acts.show_about()
    page = room.window.parts.side.page
    assert isinstance(page, AboutPage)
    names = {path.name for path in licence_files(room.paths.resources)}
    assert names >= {"GPL-3.0.txt", "LGPL-3.0.txt", "NOTICE.md", "inter-OFL.txt", "literata-OFL.txt", "LICENSE.txt"}
    assert len(page.texts) == len(licence_files(room.paths.resources))
    text = page.texts["licences/LGPL-3.0"]
    assert text.words == ""
    text.button.click()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text.words
    text.button.click()
    assert text.words == ""


def test_what_all_is_made_of_comes_first_and_the_systems_libraries_last(tmp_path: Path) -> None:
    texts = (
        *(
            "GPL-3.0.txt",
            "NOTICE.md",
            "PyYAML/LICENSE",
            "PyYAML/package.txt",
            "click/LICENSE.txt",
            "shiboken6/package.txt",
        ),
        "system libraries/libdbus-1-3.txt",
    )
    for text in texts:
        path = tmp_path / "licences" / text
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("MIT", encoding="utf-8")
    assert [path.relative_to(tmp_path / "licences").as_posix() for path in licence_files(tmp_path)] == [
        *("NOTICE.md", "click/LICENSE.txt", "GPL-3.0.txt", "PyYAML/LICENSE", "shiboken6/package.txt"),
        "system libraries/libdbus-1-3.txt",
    ]


@pytest.mark.parametrize("code", ["en", "id"])
def test_the_guide_names_only_pictures_that_are_there(code: str) -> None:
    folder = discover().resources / "guide"
    words = (folder / f"guide.{code}.md").read_text(encoding="utf-8")
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", words)
    assert len(pictures) == 3
    assert all((folder / name).is_file() for name in pictures)


def test_both_guides_name_the_same_keys() -> None:
    folder = discover().resources / "guide"
    english, indonesian = ((folder / f"guide.{code}.md").read_text(encoding="utf-8") for code in ("en", "id"))
    keys = re.findall(r"\*\*([^*]+)\*\*", english)
    translated = {"Alt+Left": "Alt+Kiri", "Alt+Right": "Alt+Kanan"}
    assert re.findall(r"\*\*([^*]+)\*\*", indonesian) == [translated.get(key, key) for key in keys]


def test_the_guide_shows_in_the_language_of_the_window(room: Room) -> None:
    room.window.chosen.choose(language="id")
    room.window.acts.show_guide()
    page = room.window.parts.side.page
    assert isinstance(page, GuidePage)
    assert "Membaca dengan Lontar" in page.text.toPlainText()
    assert "<!--" not in page.text.toPlainText()


def test_a_missing_text_is_said(room: Room, paths: Paths, tmp_path: Path) -> None:
    page = AboutPage(room.window.page.look.theme, "1", tmp_path)
    room.qtbot.addWidget(page)
    assert page.texts == {}


def test_what_lontar_is_made_of_is_set_not_shown_as_it_is_written(room: Room) -> None:
    room.window.acts.show_about()
    page = room.window.parts.side.page
    assert isinstance(page, AboutPage)
    notice = page.texts["licences/NOTICE.md"]
    notice.button.click()
    assert notice._text is not None
    assert notice._text.textFormat() == notice._text.textFormat().MarkdownText
    assert not any(line.startswith("#") for line in notice.words.splitlines())
    assert page._scroll.widget().minimumSizeHint().width() <= 264
