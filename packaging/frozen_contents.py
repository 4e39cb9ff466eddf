"""What the frozen program leaves out, and the icon its file gets."""

import shutil
import subprocess
from collections.abc import Collection
from importlib.metadata import distribution
from pathlib import Path, PurePosixPath

# Modules that something names but Lontar never runs.
EXCLUDED_MODULES = [
    # TLS is for the network, and Python has its own digests beside OpenSSL's.
    "_hashlib",
    "_ssl",
    "ssl",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtPrintSupport",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtXml",
    "IPython",
    "PIL",
    "_pytest",
    "distutils",
    "hypothesis",
    "langdetect.tests",
    "lib2to3",
    "lxml.objectify",
    "mypy",
    "numpy",
    "pandas",
    "pip",
    "pkg_resources",
    "pytest",
    # GNU readline is under the GPL, and nothing here asks a question on a terminal.
    "readline",
    "setuptools",
    "sqlite_utils.cli",
    "tkinter",
    "unittest",
]

# Qt's plugins that need the network, QML, a bare frame buffer or another tool kit, that tool kit's libraries, and Qt's
# own translations, which know no Indonesian.
_UNWANTED_FOLDERS = {
    "egldeviceintegrations",
    "generic",
    "networkinformation",
    "qmltooling",
    "tls",
    "translations",
    "wayland-graphics-integration-server",
}
_UNWANTED_NAMES = (
    "qvnc",
    "qeglfs",
    "qlinuxfb",
    "qminimalegl",
    "qvkkhrdisplay",
    "qgtk3",
    "qpdf",
    # Pictures: the program shows its own, PNG and SVG.
    "qgif",
    "qicns",
    "qjpeg",
    "qtga",
    "qtiff",
    "qwbmp",
    "qwebp",
    "qtvirtualkeyboardplugin",
    "Qt6EglFS",
    "Qt6EglFs",
    "Qt6Network",
    "Qt6Pdf",
    "Qt6Qml",
    "Qt6Quick",
    "Qt6VirtualKeyboard",
    "Qt6WaylandCompositor",
    "atk-1",
    "cairo",
    "gdk",
    "gio-2",
    "gssapi_krb5",
    "gtk-3",
    "k5crypto",
    "krb5",
    "pango",
    "pixman",
)


def is_wanted(place: str) -> bool:
    """Whether a file belongs into the frozen program; `place` is its path inside it."""
    path = PurePosixPath(place.replace("\\", "/"))
    if _UNWANTED_FOLDERS.intersection(path.parts):
        return "PySide6" not in path.parts
    is_library = ".so" in path.suffixes or path.suffix in (".dll", ".dylib")
    return not (is_library and path.name.removeprefix("lib").startswith(_UNWANTED_NAMES))


def strip_symbols(library: Path) -> None:
    """Take the symbols out of a shared library that serve debuggers alone; it stays as it is where that fails."""
    if (tool := shutil.which("strip")) is not None and library.is_file():
        subprocess.run([tool, "--strip-unneeded", str(library)], check=False)


def write_metadata(workplace: Path) -> tuple[str, str]:
    """Lontar's name and version as an installed package states them, written into `workplace`: (file, its folder).

    Of the development installation only this one file travels; the others name folders of this machine.
    """
    installed = distribution("lontar")
    folder = f"lontar-{installed.version}.dist-info"
    metadata = workplace / folder / "METADATA"
    metadata.parent.mkdir(parents=True, exist_ok=True)
    metadata.write_text(installed.read_text("METADATA") or "", encoding="utf-8")
    return str(metadata), folder


def is_wanted_profile(place: str, languages: Collection[str]) -> bool:
    """Whether a file of langdetect's belongs into the frozen program: of its language profiles those of `languages`."""
    path = PurePosixPath(place.replace("\\", "/"))
    return path.parent.name not in ("profiles", "profiles.sm") or path.name in languages


def version_resource(version: str) -> str:
    """What Windows shows of the program's file, as PyInstaller reads it; `version` is such as `1.2.0`."""
    numbers = ([int(part) for part in version.split(".") if part.isdigit()] + [0, 0, 0, 0])[:4]
    words = {
        "CompanyName": "The Lontar developers",
        "FileDescription": "Lontar",
        "FileVersion": version,
        "InternalName": "lontar",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "lontar.exe",
        "ProductName": "Lontar",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={tuple(numbers)}, prodvers={tuple(numbers)}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def write_icon(drawing: Path, target: Path, size: int = 256) -> Path:
    """Draw the SVG `drawing` at `size` pixels into `target`, in the format its ending names."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"The icon could not be written to {target}.")
    return target
