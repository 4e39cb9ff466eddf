"""The system's libraries in the frozen program: none that nothing loads, and each with its licence text."""

import shutil
import sys
from pathlib import Path

import bundled_libraries
import pytest

NEEDS = {
    "/venv/libqxcb.so": {"libxcb-cursor.so.0"},
    "/usr/lib/libxcb-cursor.so.0": {"libxcb-image.so.0"},
    "/usr/lib/libthai.so.0": {"libdatrie.so.1"},
}
PLUGIN = ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/libqxcb.so", "BINARY")
CURSOR = ("libxcb-cursor.so.0", "/usr/lib/libxcb-cursor.so.0", "BINARY")
IMAGE = ("libxcb-image.so.0", "/usr/lib/libxcb-image.so.0", "BINARY")
THAI = ("libthai.so.0", "/usr/lib/libthai.so.0", "BINARY")
TRIE = ("libdatrie.so.1", "/usr/lib/libdatrie.so.1", "BINARY")
PYTHON = ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY")


def needs(path: str) -> set[str]:
    return NEEDS.get(path, set())


def test_what_a_plugin_loads_stays_with_all_that_loads_in_turn() -> None:
    assert bundled_libraries.without_orphans([PLUGIN, CURSOR, IMAGE], needs) == [PLUGIN, CURSOR, IMAGE]


def test_a_library_that_nothing_loads_goes_with_what_it_alone_needed() -> None:
    assert bundled_libraries.without_orphans([PLUGIN, CURSOR, IMAGE, THAI, TRIE], needs) == [PLUGIN, CURSOR, IMAGE]


def test_the_library_of_python_and_links_stay() -> None:
    link = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")

    assert bundled_libraries.without_orphans([PYTHON, link], needs) == [PYTHON, link]


def test_each_package_that_libraries_come_from_leaves_its_licence_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "doc"
    (documents / "libthai0").mkdir(parents=True)
    (documents / "libthai0" / "copyright").write_text("LGPL-2.1+", encoding="utf-8")
    monkeypatch.setattr(bundled_libraries, "_DOCUMENTS", documents)
    owners = {THAI[1]: "libthai0", TRIE[1]: "libdatrie1"}

    missing = bundled_libraries.gather_licences([PLUGIN, THAI, TRIE], tmp_path / "licences", owners.get)

    assert [path.name for path in (tmp_path / "licences" / "system libraries").iterdir()] == ["libthai0.txt"]
    assert missing == ["libdatrie1"]


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("dpkg-query") is None, reason="needs Debian")
def test_debian_knows_whose_a_library_is() -> None:
    library = next(Path("/usr/lib").glob("*-linux-gnu*/libc.so.6"))

    assert bundled_libraries.debian_owner(str(library)) == "libc6"
    assert bundled_libraries.debian_owner(__file__) is None
