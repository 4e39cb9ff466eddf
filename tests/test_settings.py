"""Preferences: there and back, and from damaged files."""

from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import SettingsProblem
from reader.settings import Preferences, read_preferences, write_preferences


def test_they_come_back_as_they_were_written(tmp_path: Path) -> None:
    chosen = Preferences(text_size=24, term_filter="tech", glossary_shown=False, tab="bookmarks", article_id="a1")
    write_preferences(tmp_path / "settings" / "preferences.json", chosen)
    assert read_preferences(tmp_path / "settings" / "preferences.json") == chosen
    assert [path.name for path in (tmp_path / "settings").iterdir()] == ["preferences.json"]


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert read_preferences(tmp_path / "none.json") == Preferences()


@pytest.mark.parametrize(
    "stored",
    ["", "[]", "{", '{"text_size": "large"}', '{"text_size": 4000}', '{"text_size": true}', '{"term_filter": "food"}'],
)
def test_what_is_damaged_gives_the_default(tmp_path: Path, stored: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(stored, encoding="utf-8")
    assert read_preferences(path) == Preferences()


def test_what_is_known_is_kept_beside_what_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"text_size": 22, "tab": 5, "unknown": 1}', encoding="utf-8")
    assert read_preferences(path) == Preferences(text_size=22)


@given(st.binary(max_size=200))
def test_any_bytes_give_preferences(tmp_path_factory: pytest.TempPathFactory, stored: bytes) -> None:
    path = tmp_path_factory.mktemp("settings") / "preferences.json"
    path.write_bytes(stored)
    assert set(asdict(read_preferences(path))) == set(asdict(Preferences()))


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(SettingsProblem, match="could not be saved"):
        write_preferences(tmp_path / "file" / "preferences.json", Preferences())


def test_every_choice_comes_back(tmp_path: Path) -> None:
    chosen = Preferences(
        leading=175,
        measure=80,
        reading_font="Atkinson Hyperlegible",
        theme="sepia",
        language="id",
        density="first",
        gloss=False,
        less_motion=True,
        keys={"open": "Ctrl+Shift+O", "quit": ""},
        hints=("term", "select"),
    )
    write_preferences(tmp_path / "preferences.json", chosen)
    assert read_preferences(tmp_path / "preferences.json") == chosen


@pytest.mark.parametrize(
    "stored",
    [
        '{"leading": 20}',
        '{"leading": 158.5}',
        '{"measure": 4000}',
        '{"theme": "pink"}',
        '{"language": "xx"}',
        '{"density": ["first"]}',
        '{"gloss": 1}',
        '{"keys": ["Ctrl+O"]}',
        '{"keys": {"open": 5}}',
        '{"hints": "term"}',
        '{"hints": [5]}',
        '{"reading_font": "a\\u0000b"}',
    ],
)
def test_a_choice_that_is_none_gives_the_default(tmp_path: Path, stored: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(stored, encoding="utf-8")
    assert read_preferences(path) == Preferences()
