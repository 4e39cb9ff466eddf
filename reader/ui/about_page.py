"""What Lontar is, its version, and the licences of all that it is made of, each text in place."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.licence_names import licence_name
from reader.ui.side_pages import SidePage, heading, plain
from reader.ui.theme import Theme

_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
"""A heading of Markdown: beside the text it is a bold line, not one of twice the size."""
_CODE = "```"  # lines that must not break: such a text is shown as it is written
_FIRST, _LAST = "NOTICE.md", "system libraries"
_FACTS = "package.txt"  # name and version of a package, which its licence text says better where there is one
_NAMED = {"LICENSE", "LICENSE.TXT", "COPYING", "NOTICE", "NOTICE.MD", "ORIGIN.MD"}


def licence_files(resources: Path) -> tuple[Path, ...]:
    """The texts of licences that travel with the program: its own, Qt's, the packages', the fonts' and the icons'.

    What everything is made of comes first, the libraries of the system last.
    """
    licences = resources / "licences"
    found = [path for path in sorted(licences.rglob("*"), key=_place) if path.is_file() and not _is_told(path)]
    for folder in ("fonts", "icons"):
        found += [path for path in sorted((resources / folder).glob("*")) if _is_licence(path)]
    return tuple(found)


def _place(path: Path) -> tuple[bool, bool, str]:
    return path.name != _FIRST, path.parent.name == _LAST, str(path).lower()


def _is_told(path: Path) -> bool:
    return path.name == _FACTS and any(other.name != _FACTS for other in path.parent.iterdir())


def _is_licence(path: Path) -> bool:
    return path.name.upper() in _NAMED or path.stem.endswith("-OFL")


class AboutPage(SidePage):
    """Names the program and lists the licences; a click unfolds a text."""

    def __init__(self, theme: Theme, version: str, resources: Path) -> None:
        super().__init__(self.tr("About Lontar"), theme)
        self._resources = resources
        self.body.addWidget(plain(self.tr("Lontar %1").replace("%1", version), "soft"))
        self.body.addWidget(
            plain(
                self.tr(
                    "Reads Indonesian law and technology texts with the explanation beside the line. It works without "
                    "a network: nothing that you read or write leaves this computer."
                )
            )
        )
        self.body.addWidget(plain(self.tr("Lontar is free software under the MIT licence."), "soft"))
        self.body.addSpacing(8)
        self.body.addWidget(heading(self.tr("Licences")))
        self.texts: dict[str, _LicenceText] = {}
        for path in licence_files(resources):
            name = str(path.relative_to(resources).with_suffix("" if path.suffix == ".txt" else path.suffix))
            text = self.texts[name] = _LicenceText(licence_name(path.relative_to(resources)), path)
            self.body.addWidget(text)
        self.body.addStretch(1)


class _LicenceText(QWidget):
    """A name that unfolds the text of a file."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__()
        self._path = path
        self.button = QPushButton(name)
        self.button.setObjectName("act")
        self.button.clicked.connect(self._toggle)
        self._text: QLabel | None = None
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)

    @property
    def words(self) -> str:
        """The text that is unfolded; empty where it is not."""
        return self._text.text() if self._text is not None and not self._text.isHidden() else ""

    def _toggle(self) -> None:
        if self._text is None:
            self._text = plain(self._read(), "small")
            if self._path.suffix == ".md" and _CODE not in self._text.text():
                self._text.setTextFormat(Qt.TextFormat.MarkdownText)
                self._text.setText(_HEADING.sub(r"&nbsp;\n\n**\1**", self._text.text()))
            self._text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._text)
            self._text.show()
        else:
            self._text.setVisible(self._text.isHidden())

    def _read(self) -> str:
        try:
            return self._path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return self.tr("This text is missing; install Lontar again.")
