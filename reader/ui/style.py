"""The style sheet of the window, written from a theme's roles."""

from reader.ui.theme import Theme

_SHEET = """
QWidget { font-size: 13px; }
QMainWindow, #panel, #library, #topBar, #statusBar, #stepView, #entryPage, #results, #bookmarks { background: @panel; }
#topBar { border-bottom: 1px solid @line; }
#statusBar { border-top: 1px solid @line; }
#statusBar QLabel { color: @text-muted; font-size: 12px; }
#title { font-weight: 600; color: @text; }
QSplitter::handle { background: @line; }
QTextBrowser { background: @page; color: @text; border: none; selection-background-color: @selection;
  selection-color: @text; }
QToolButton { background: transparent; border: none; border-radius: 6px; padding: 5px 9px; color: @text-soft; }
QToolButton#raised { background: @raised; }
QToolButton:hover, QToolButton:checked { background: @raised; }
QToolButton:focus { border: 2px solid @accent; padding: 3px 7px; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton { background: transparent; border: none; border-radius: 4px; padding: 2px 4px; color: @accent;
  text-align: left; }
QPushButton, QTabBar { outline: none; }
QPushButton:hover { background: @raised; }
QPushButton:focus { border: 2px solid @accent; padding: 0 2px; }
QPushButton:disabled { color: @text-muted; }
QDialog, QMessageBox { background: @panel; }
QDialog QFrame[frameShape="4"], QDialog QFrame[frameShape="HLine"] { background: @line; border: none; max-height: 1px; }
QDialog QPushButton { background: @raised; color: @text; border: 1px solid @control; border-radius: 6px;
  padding: 5px 14px; min-width: 64px; text-align: center; }
QDialog QPushButton:hover { border: 1px solid @accent; }
QDialog QPushButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QLineEdit, QPlainTextEdit { background: @page; border: 1px solid @control; border-radius: 6px; padding: 5px 9px;
  color: @text; selection-background-color: @selection; selection-color: @text; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 4px 8px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 6px 1px;
  margin-right: 15px; color: @text-muted; font-weight: 600; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected:focus { background: @raised; color: @accent; border-bottom: 4px solid @accent;
  padding-bottom: 4px; border-top-left-radius: 4px; border-top-right-radius: 4px; }
QMenu { background: @card; border: 1px solid @border; padding: 5px; color: @text; }
QMenu::item { padding: 5px 22px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @raised; border-left: 3px solid @accent; padding-left: 9px; }
QMenu::item:disabled { color: @text-muted; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::indicator { width: 8px; height: 8px; margin-left: 6px; border-radius: 4px; }
QMenu::indicator:checked { background: @accent; }
QToolTip { background: @card; color: @text; border: 1px solid @border; padding: 4px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: @control; border-radius: 3px; min-height: 36px; margin: 2px 3px; }
QScrollBar::handle:hover { background: @text-muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent;
  height: 0; }
QListWidget { background: @panel; border: none; outline: none; color: @text; }
QListView#contents { background: @panel; border: none; outline: none; }
#choiceList { background: @card; border: 1px solid @border; }
#choiceList QListWidget { background: @card; }
#choiceList QListWidget::item { padding: 5px 9px; border-left: 3px solid transparent; padding-left: 6px; }
#choiceList QListWidget::item:selected { background: @raised; color: @text; border-left: 3px solid @accent; }
#placeBar { background: @panel; border-bottom: 1px solid @line; }
#suggestions { background: @card; border: 1px solid @border; border-radius: 8px; padding: 4px 0; }
#switch:checked { color: @accent; }
#formChip { background: transparent; border: 1px solid @border; border-radius: 8px; padding: 1px 7px; font-size: 12px;
  color: @text-muted; }
#formChip:checked { background: @raised; color: @text; }
#formChip:focus { border: 2px solid @accent; padding: 0 6px; }
#card { background: @card; border: 1px solid @border; border-radius: 9px; }
#card:focus { border: 2px solid @accent; }
#focusFrame { background: transparent; border: 2px solid @accent; }
#card[domain="law"], #card[domain="both"] { border-left: 3px solid @law; }
#card[domain="own"] { border-left: 3px solid @accent; }
#card[domain="tech"] { border-left: 3px solid @tech; }
#sectionLine { background: @line; border: none; max-height: 1px; }
#dictionaryName { color: @accent; font-size: 12px; font-weight: 600; }
#preview { background: @page; border: 1px solid @border; border-radius: 6px; gridline-color: @line; color: @text; }
#preview QComboBox { border: none; border-radius: 0; background: @raised; padding: 2px 4px; }
QProgressBar { background: @raised; border: none; border-radius: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle:horizontal { background: @control; border-radius: 3px; min-width: 36px; margin: 3px 2px; }
#muted { color: @text-muted; }
#soft { color: @text-soft; }
#small { color: @text-muted; font-size: 12px; }
#heading { color: @text-muted; font-size: 11px; font-weight: 600; }
#chip { background: @card; border: 1px solid @border; border-radius: 5px; padding: 1px 6px; color: @text; }
#act, #quiet, #tag { padding: 1px 0 0; border: none; border-bottom: 2px solid transparent; border-radius: 0; }
#act:hover, #quiet:hover, #tag:hover { background: transparent; text-decoration: underline; }
#act:focus, #quiet:focus, #tag:focus { border: none; border-bottom: 2px solid @accent; padding: 1px 0 0; }
#quiet, #tag { color: @text-muted; }
#tag { font-size: 12px; }
#filterChip { background: @card; border: 1px solid @border; border-radius: 8px; padding: 1px 8px; color: @text-soft;
  font-size: 12px; }
#filterChip[chosen="true"] { background: @raised; color: @text; border: 1px solid @accent; }
#filterChip:focus { border: 2px solid @accent; padding: 0 7px; }
#filterChip:disabled { color: @text-muted; }
#tagField { background: @page; border: 1px solid @accent; border-radius: 6px; }
#tagField QLineEdit { border: none; padding: 2px 3px; background: transparent; }
#tagChip { background: @raised; border-radius: 8px; padding: 1px 7px; color: @text; font-size: 12px; }
#tagOffer { color: @text-muted; font-size: 12px; padding: 1px 3px; }
#savedYet { color: @text-muted; font-size: 12px; padding: 3px 4px; }
#savedYetNot { color: @warning; font-size: 12px; padding: 3px 4px; }
#problem { color: @warning; font-size: 12px; }
#path { background: transparent; border: none; padding: 0; color: @text-muted; font-size: 12px; }
#rootChip { background: @law-wash; border: 1px solid @law; border-radius: 5px; padding: 1px 6px; color: @law; }
#rootChip[domain="tech"] { background: @tech-wash; border: 1px solid @tech; color: @tech; }
#domain { background: @law-wash; color: @law; border-radius: 8px; padding: 1px 8px; font-size: 11px; }
#domain[domain="tech"] { background: @tech-wash; color: @tech; }
#hint { background: @page; border-top: 1px solid @line; }
#paneFrame { background: transparent; border: 2px solid @accent; }
#sidePage { background: @panel; }
#pageTitle { font-size: 18px; font-weight: 600; color: @text; }
#sideHeading { color: @text-muted; font-size: 11px; font-weight: 600; }
#choice { border: 1px solid @control; border-radius: 6px; padding: 3px 7px; color: @text-soft; text-align: center; }
#choice:checked { background: @raised; color: @text; border: 1px solid @accent; }
#choice:focus { border: 2px solid @accent; padding: 2px 6px; }
#keyChip { border: 1px solid @border; border-radius: 5px; padding: 1px 7px; color: @text; font-size: 12px; }
#keyChip:focus { border: 2px solid @accent; padding: 0 6px; }
#keyCatcher { border: 1px solid @accent; border-radius: 5px; padding: 1px 7px; color: @accent; font-size: 12px; }
#conflict { background: @raised; border-radius: 6px; }
#guide { background: @panel; }
QComboBox { background: @page; border: 1px solid @control; border-radius: 6px; padding: 4px 8px 4px 11px;
  color: @text; }
QComboBox:focus { border: 2px solid @accent; padding: 3px 7px 3px 10px; }
QComboBox::drop-down { border: none; background: transparent; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @border; outline: none;
  padding: 4px 0; selection-background-color: @raised; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 9px; }
QComboBox QAbstractItemView::item:selected { background: @raised; color: @text; border-left: 3px solid @accent;
  padding-left: 6px; }
QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 3px; background: @control; border-radius: 1px; }
QSlider::sub-page:horizontal { height: 3px; background: @accent; border-radius: 1px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 7px; background: @accent; }
QSlider::handle:horizontal:focus { background: @page; border: 3px solid @accent; width: 8px; height: 8px; }
#ownChip { background: @accent; color: @page; border-radius: 6px; padding: 1px 8px; font-size: 11px; }
#ownLine { background: @line; max-height: 1px; min-height: 1px; }
#primary { background: @accent; color: @page; border-radius: 6px; padding: 5px 16px; font-weight: 600; }
#primary:hover { background: @text-soft; }
#primary:focus { background: @page; color: @accent; border: 2px solid @accent; padding: 3px 14px; }
#message { background: @card; border: 1px solid @border; border-radius: 8px; }
#message QLabel { color: @text; }
#message[serious="true"] QLabel { color: @warning; }
#linkAddress { background: @card; color: @text-soft; border: 1px solid @border; border-radius: 6px; padding: 2px 7px;
  font-size: 12px; }
#selectionBar { background: @card; border: 1px solid @border; border-radius: 8px; }
"""


def style_sheet(theme: Theme) -> str:
    """The whole window's style sheet in a theme's colours."""
    sheet = _SHEET
    for role in sorted(theme.roles, key=len, reverse=True):
        sheet = sheet.replace(f"@{role}", theme.roles[role])
    return sheet
