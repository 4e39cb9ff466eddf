"""The licence texts that travel: of everything the program needs when it runs, and of nothing else."""

from importlib.metadata import distribution
from pathlib import Path

import licences


def _names() -> set[str]:
    return {package.metadata["Name"] for package in licences.packages_of("lontar")}


def test_what_the_program_needs_is_found_through_what_it_needs_itself() -> None:
    assert {"PySide6_Essentials", "shiboken6", "sqlite-utils", "python-dateutil", "lxml", "pypdfium2"} <= _names()


def test_the_developers_tools_and_installers_do_not_travel() -> None:
    assert not _names() & {"pytest", "ruff", "mypy", "hypothesis", "pip", "setuptools", "lontar"}


def test_a_packages_own_texts_are_found() -> None:
    assert [path.name for path in licences.texts_of(distribution("click"))] == ["LICENSE.txt"]


def test_every_package_gets_a_folder_with_its_texts_and_what_it_is(tmp_path: Path) -> None:
    folder = licences.gather("lontar", tmp_path / "licences")

    assert {path.name for path in folder.iterdir()} == _names() | {"Python"}
    assert "Apache-2.0.txt" in {path.name for path in (folder / "pypdfium2").iterdir()}
    assert (folder / "lxml" / "package.txt").read_text(encoding="utf-8").startswith("lxml 6")


def test_gathering_again_leaves_nothing_old_behind(tmp_path: Path) -> None:
    (tmp_path / "licences" / "gone").mkdir(parents=True)

    assert not (licences.gather("lontar", tmp_path / "licences") / "gone").exists()


def test_texts_that_the_libraries_do_not_bring_are_resources() -> None:
    own = Path(__file__).parents[2] / "resources" / "licences"

    assert "Version 3, 29 June 2007" in (own / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "Version 3, 29 June 2007" in (own / "GPL-3.0.txt").read_text(encoding="utf-8")
    assert "Version 2.1, February 1999" in (own / "LGPL-2.1.txt").read_text(encoding="utf-8")
    third_party = (own / "Qt-third-party.txt").read_text(encoding="utf-8")
    assert all(f"src/3rdparty/{work}/" in third_party for work in ("freetype", "harfbuzz-ng", "libpng", "pcre2", "xcb"))
    assert "PDFium" in (own / "NOTICE.md").read_text(encoding="utf-8")
