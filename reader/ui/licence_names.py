"""The texts of licences by what they are about, not by the names of their files."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from reader.ui.theme import ACCESSIBLE_FAMILY, INTERFACE_FAMILY, READING_FAMILY

_FAMILIES = (READING_FAMILY, INTERFACE_FAMILY, ACCESSIBLE_FAMILY)
_OWN = ("licences", "fonts", "icons")
_BARE = {"license", "licence", "copying", "package"}
"""Names of files that say no more than their folder does."""


def licence_name(file: PurePath) -> str:
    """What a text is about, in words; `file` is its path below the resources, a package's in a folder of its name."""
    translate = QCoreApplication.translate
    known = {
        "NOTICE.md": translate("LicenceNames", "What Lontar is made of"),
        "GPL-3.0.txt": translate("LicenceNames", "GNU General Public License 3"),
        "LGPL-2.1.txt": translate("LicenceNames", "GNU Lesser GPL 2.1"),
        "LGPL-3.0.txt": translate("LicenceNames", "GNU Lesser GPL 3"),
        "Qt-third-party.txt": translate("LicenceNames", "Works of others in Qt"),
        "ORIGIN.md": translate("LicenceNames", "Where the fonts come from"),
        "LICENSE.txt": translate("LicenceNames", "The icons"),
    }
    own = known.get(file.name, "") if file.parent.name in _OWN else ""
    return own or _font(file) or _package(file)


def _font(file: PurePath) -> str:
    families = {family.replace(" ", "").lower(): family for family in _FAMILIES}
    family = families.get(file.stem.removesuffix("-OFL"), "") if file.parent.name == "fonts" else ""
    return QCoreApplication.translate("LicenceNames", "The font %1").replace("%1", family) if family else ""


def _package(file: PurePath) -> str:
    if file.parent.name == "system libraries":
        return QCoreApplication.translate("LicenceNames", "%1, of the system").replace("%1", file.stem)
    if file.parent.name in _OWN:
        return file.stem
    return file.parent.name if file.stem.lower() in _BARE else f"{file.parent.name} · {file.stem}"
