"""The page of the dictionaries: its rows, its form, an import under way, a report."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.dictionary import (
    LISTED,
    Dictionary,
    ImportReport,
    LeftOut,
    Reason,
    Role,
    StarDictPreview,
    TablePreview,
    TableShape,
)
from reader.services.dictionary_import import Source
from reader.ui.dictionaries_view import DictionariesView
from reader.ui.dictionary_form import DictionaryForm
from reader.ui.dictionary_progress import DictionaryProgress, DictionaryReport
from reader.ui.theme import Theme

KAMUS = Dictionary(1, "Kamus", "kamus.csv", 12_345)
OTHER = Dictionary(2, "Lain", "lain.ifo", 3, active=False)
SHAPE = TableShape("koi8_r", ":", True, True, (Role.HEADWORD, Role.NOTHING), skipped=1)
ROWS = (("kata", "arti"), ("meja", "=SUM(A1)"))


def view(qtbot: QtBot, theme: Theme) -> DictionariesView:
    shown = DictionariesView(theme)
    qtbot.addWidget(shown)
    shown.resize(380, 700)
    shown.show()
    shown.show_list((KAMUS, OTHER), ())
    qtbot.waitUntil(lambda: all(row.isVisible() for row in shown.rows()))
    return shown


def test_rows_show_their_state(qtbot: QtBot, light: Theme) -> None:
    shown = view(qtbot, light)
    first, last = shown.rows()
    assert (first.tick.isChecked(), last.tick.isChecked()) == (True, False)
    assert (first.up.isEnabled(), first.down.isEnabled()) == (False, True)
    assert (last.up.isEnabled(), last.down.isEnabled()) == (True, False)


def test_the_name_stands_level_with_the_arrows(qtbot: QtBot, light: Theme) -> None:
    row = view(qtbot, light).rows()[0]
    name = row.tick.mapTo(row, row.tick.rect().center()).y()
    assert abs(name - row.up.mapTo(row, row.up.rect().center()).y()) <= 1


def test_a_single_dictionary_has_no_arrows(qtbot: QtBot, light: Theme) -> None:
    shown = view(qtbot, light)
    assert shown.rows()[0].up.isVisible()
    shown.show_list((KAMUS,), ())
    qtbot.waitUntil(lambda: all(row.isVisible() for row in shown.rows()))
    assert not shown.rows()[0].up.isVisible() and not shown.rows()[0].down.isVisible()


def test_a_name_left_with_escape_stays(qtbot: QtBot, light: Theme) -> None:
    shown = view(qtbot, light)
    told: list[object] = []
    shown.renamed.connect(lambda number, name: told.append((number, name)))
    row = shown.rows()[0]
    row.start_renaming()
    row.field.setText("Lain sekali")
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert (told, row.tick.isVisible(), row.field.isVisible()) == ([], True, False)
    row.start_renaming()
    row.field.setText("  Nama  baru ")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert told == [(1, "Nama baru")]


def test_the_form_tells_the_shape_that_was_settled_on(qtbot: QtBot, light: Theme) -> None:
    shown = view(qtbot, light)
    shown.show_form(Source(Path("kamus.csv"), "kamus", TablePreview(SHAPE, ROWS)))
    form = shown.task
    assert isinstance(form, DictionaryForm)
    assert not form.button.isEnabled()
    assert (form.delimiter.currentData(), form.encoding.currentData()) == (":", "koi8_r")
    form.roles[1].setCurrentIndex(form.roles[1].findData(str(Role.DEFINITION)))
    form.header.click()
    told: list[object] = []
    shown.import_wanted.connect(lambda name, shape: told.append((name, shape)))
    form.button.click()
    assert told == [("kamus", TableShape("koi8_r", ":", True, False, (Role.HEADWORD, Role.DEFINITION), 1))]


def test_a_stardict_dictionary_has_no_columns(qtbot: QtBot, light: Theme) -> None:
    shown = view(qtbot, light)
    shown.show_form(Source(Path("kamus.ifo"), "Kamus", StarDictPreview("Kamus", 5, "<b>tebal</b>")))
    form = shown.task
    assert isinstance(form, DictionaryForm)
    assert form.shape() is None
    assert form.roles == []
    assert not shown.button.isEnabled()


def test_progress_moves_and_is_cancelled_once(qtbot: QtBot, light: Theme) -> None:
    shown = view(qtbot, light)
    shown.show_progress("kamus.csv")
    progress = shown.task
    assert isinstance(progress, DictionaryProgress)
    shown.show_share(0.4)
    assert progress.bar.value() == 400
    with qtbot.waitSignal(shown.cancel_wanted):
        progress.button.click()
    assert not progress.button.isEnabled()


def test_a_report_lists_the_first_lines_left_out(qtbot: QtBot, light: Theme) -> None:
    shown = view(qtbot, light)
    first = tuple(LeftOut(line, Reason.NO_HEADWORD) for line in range(1, LISTED + 1))
    shown.show_report(ImportReport(KAMUS, first, ((Reason.NO_HEADWORD, 240), (Reason.LONG_TEXT, 1))))
    report = shown.task
    assert isinstance(report, DictionaryReport)
    assert report.lines[1:] == ["Lines left out: 241", "240 × no headword", "1 × the text is too long"]
    assert report.list.toPlainText().splitlines()[-1] == "Line 100: no headword"
    report.left.emit()
    assert shown.task is None


def test_removed_ones_can_be_brought_back(qtbot: QtBot, light: Theme) -> None:
    shown = view(qtbot, light)
    shown.show_list((), (KAMUS,))
    assert shown.rows() == []
    with qtbot.waitSignal(shown.restored) as told:
        button = next(each for each in shown.findChildren(type(shown.button)) if each.text() == "Bring back")
        button.click()
    assert told.args == [1]


def test_the_keyboard_stays_on_the_page_while_an_import_goes_on_and_ends(qtbot: QtBot, light: Theme) -> None:
    shown = view(qtbot, light)
    with qtbot.waitActive(shown):
        shown.activateWindow()
    shown.show_form(Source(Path("kamus.ifo"), "Kamus", StarDictPreview("Kamus", 3, "")))
    form = shown.task
    assert isinstance(form, DictionaryForm)
    form.button.setFocus()
    shown.show_progress("kamus.ifo")
    progress = shown.task
    assert isinstance(progress, DictionaryProgress)
    assert progress.button.hasFocus()
    shown.show_report(ImportReport(KAMUS, (), ()))
    assert shown.button.hasFocus()


def test_a_form_is_no_wider_than_a_narrow_page(qtbot: QtBot, light: Theme) -> None:
    shown = view(qtbot, light)
    shown.resize(264, 500)
    shown.show_form(Source(Path("kamus.csv"), "Kamus", TablePreview(SHAPE, ROWS)))
    qtbot.waitUntil(lambda: shown._scroll.verticalScrollBar().isVisible())
    assert shown._scroll.widget().minimumSizeHint().width() <= shown._scroll.viewport().width()
