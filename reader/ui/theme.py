"""Colours, icons and fonts of the screen, read from the theme files."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette

from reader.errors import ReaderError
from reader.ui.drawn_icon import DrawnIcon

READING_FAMILY = "Literata"
ACCESSIBLE_FAMILY = "Atkinson Hyperlegible"
INTERFACE_FAMILY = "Inter"


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: every role's colour by name, as `#rrggbb`."""

    name: str
    roles: dict[str, str]
    icons: Path

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """The colour of a role; `alpha` from 0 (clear) to 1 (solid)."""
        colour = QColor(self.roles[role])
        colour.setAlphaF(alpha)
        return colour

    def icon(self, name: str, role: str = "text-soft", size: int = 18) -> QIcon:
        """The icon `name`, drawn in the role's colour and sharp on every screen; `size` in pixels at 100% scaling."""
        return QIcon(DrawnIcon(self.icons / f"{name}.svg", self.roles[role], size))

    def palette(self) -> QPalette:
        """The theme as a Qt palette, for everything that the style sheet does not name."""
        palette = QPalette()
        for group, role in _PALETTE.items():
            palette.setColor(group, self.colour(role))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, self.colour("text-muted"))
        return palette


_PALETTE = {
    QPalette.ColorRole.Window: "panel",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "page",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text-muted",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
}


def read_theme(resources: Path, name: str) -> Theme:
    """The theme `name` of resources/themes; raises ReaderError when its file is damaged or missing."""
    import tomllib

    path = resources / "themes" / f"{name}.toml"
    try:
        stored = tomllib.loads(path.read_text(encoding="utf-8"))
        roles = {role: stored["palette"][colour] for role, colour in stored["roles"].items()}
    except (OSError, ValueError, KeyError) as problem:
        raise ReaderError(f"The theme file {path} is missing or damaged; install Lontar again.") from problem
    return Theme(name, roles, resources / "icons")


def system_theme(resources: Path) -> Theme:
    """The theme that follows the system's colour scheme as it is now."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return read_theme(resources, "dark" if dark else "light")


def load_fonts(resources: Path) -> None:
    """Make the shipped fonts known to Qt; a font that is missing is replaced by the system's own."""
    for family in (INTERFACE_FAMILY, READING_FAMILY):
        _load_family(resources, family)


def load_accessible_font(resources: Path) -> None:
    """Make the font with letters that are hard to mistake known to Qt, where it is not yet."""
    if ACCESSIBLE_FAMILY not in QFontDatabase.families():
        _load_family(resources, ACCESSIBLE_FAMILY)


def _load_family(resources: Path, family: str) -> None:
    for path in sorted((resources / "fonts").glob(f"{family.replace(' ', '')}-*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def interface_font(pixels: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of panels and bars; `pixels` at 100% scaling."""
    font = QFont([INTERFACE_FAMILY, "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans"])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def reading_font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal, family: str = "") -> QFont:
    """The font of the page and of headwords; `pixels` at 100% scaling. Without a `family` it is the shipped one."""
    font = QFont([*([family] if family else ()), READING_FAMILY, "Noto Serif", "Georgia", "DejaVu Serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
