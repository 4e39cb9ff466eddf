"""What the frozen program holds: Qt's parts that a reader needs, none that reach for the network."""

import ctypes
import shutil
import subprocess
from importlib.metadata import distributions, version
from pathlib import Path

import frozen_contents
import pytest

PROJECT = Path(__file__).parents[2]

WANTED = [
    "PySide6/QtCore.abi3.so",
    "PySide6/Qt/lib/libQt6Gui.so.6",
    "PySide6/Qt/lib/libQt6Widgets.so.6",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "libQt6Svg.so.6",
    "libglib-2.0.so.0",
    "libfontconfig.so.1",
    "libpython3.11.so.1.0",
    "reader/resources/translations/lontar_id.qm",
    "lxml/etree.cpython-311-x86_64-linux-gnu.so",
]
UNWANTED = [
    "PySide6/Qt/lib/libQt6Network.so.6",
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/Qt/lib/libQt6QuickControls2.so.6",
    "PySide6\\Qt6Network.dll",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/imageformats/libqtiff.so",
    "PySide6\\plugins\\imageformats\\qwebp.dll",
    "PySide6/Qt/translations/qtbase_de.qm",
    "libQt6Network.so.6",
    "libcairo.so.2",
    "libpango-1.0.so.0",
]


@pytest.mark.parametrize("place", WANTED)
def test_a_reader_needs(place):
    assert frozen_contents.is_wanted(place)


@pytest.mark.parametrize("place", UNWANTED)
def test_a_reader_does_without(place):
    assert not frozen_contents.is_wanted(place)


def test_the_version_travels_and_no_folder_of_this_machine(tmp_path):
    file, folder = frozen_contents.write_metadata(tmp_path)

    metadata = Path(file)
    assert metadata == tmp_path / folder / "METADATA"
    assert next(distributions(path=[str(tmp_path)])).version == version("lontar")
    assert [path.name for path in metadata.parent.iterdir()] == ["METADATA"]
    assert str(PROJECT) not in metadata.read_text(encoding="utf-8")


def test_the_icon_becomes_a_windows_icon(qapp, tmp_path):
    from PySide6.QtGui import QImage

    drawing = PROJECT / "resources" / "icons" / "lontar.svg"

    image = QImage(str(frozen_contents.write_icon(drawing, tmp_path / "lontar.ico")))

    assert (image.width(), image.height()) == (256, 256)
    assert image.pixelColor(128, 48).name() == "#8a4b16"
    assert image.pixelColor(0, 0).alpha() == 0


def test_windows_is_told_name_and_version(tmp_path):
    words = frozen_contents.version_resource("1.2.0")

    assert "filevers=(1, 2, 0, 0)" in words
    assert "StringStruct('ProductName', 'Lontar')" in words
    compile(words, "version.txt", "eval")


@pytest.mark.parametrize(
    ("place", "wanted"),
    [("langdetect/profiles/id", True), ("langdetect\\profiles\\zh-cn", False), ("langdetect/utils/messages", True)],
)
def test_only_the_languages_that_are_told_apart_travel(place, wanted):
    assert frozen_contents.is_wanted_profile(place, {"id", "en"}) is wanted


def test_a_library_stripped_of_its_symbols_still_loads(tmp_path):
    source, library = tmp_path / "one.c", tmp_path / "libone.so"
    source.write_text("static int two(void) { return 2; }\nint one(void) { return two() - 1; }\n", encoding="ascii")
    if shutil.which("cc") is None or shutil.which("strip") is None:
        pytest.skip("there is no C compiler or no strip")
    subprocess.run(["cc", "-g", "-shared", "-fPIC", "-O0", source, "-o", library], check=True)
    before = library.stat().st_size

    frozen_contents.strip_symbols(library)

    assert library.stat().st_size < before
    assert ctypes.CDLL(str(library)).one() == 1
