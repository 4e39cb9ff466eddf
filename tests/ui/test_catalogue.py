"""Words in the form that their count asks for; what is missing or damaged stays English."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QTreeView
from pytestqt.qtbot import QtBot

from reader.paths import discover
from reader.ui.catalogue import Catalogue, CatalogueTranslator, read_catalogue

_FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id"><context><name>Judul</name>
<message><source>Copy</source><translation>Salin</translation></message>
<message><source>Copy</source><comment>noun</comment><translation>Salinan</translation></message>
<message><source>Cut</source><translation type="unfinished">Potong</translation></message>
<message numerus="yes"><source>%n mark(s)</source>
<translation><numerusform>%Ln tanda</numerusform></translation></message>
</context></TS>
"""


def test_a_remark_tells_the_same_words_apart_and_the_unfinished_stays_english(tmp_path: Path) -> None:
    (tmp_path / "a_id.ts").write_text(_FILE, encoding="utf-8")
    catalogue = read_catalogue(tmp_path, "id")
    assert catalogue.words("Judul", "Copy") == "Salin"
    assert catalogue.words("Judul", "Copy", "noun") == "Salinan"
    assert catalogue.words("Judul", "Copy", "on a button") == "Salin"
    assert catalogue.words("Judul", "Cut") is None
    assert catalogue.words("Lain", "Copy") is None


def test_a_damaged_file_leaves_the_words_of_the_others(tmp_path: Path) -> None:
    (tmp_path / "a_id.ts").write_text(_FILE, encoding="utf-8")
    (tmp_path / "b_id.ts").write_text("<TS><context>", encoding="utf-8")
    assert read_catalogue(tmp_path, "id").words("Judul", "Copy") == "Salin"
    assert not read_catalogue(tmp_path / "nowhere", "id").forms


def test_english_has_two_forms_and_indonesian_one() -> None:
    english = Catalogue("en", {("", "%n mark(s)", ""): ("%Ln mark", "%Ln marks")})
    assert [english.words("", "%n mark(s)", "", count) for count in (0, 1, 2)] == ["%Ln marks", "%Ln mark", "%Ln marks"]
    indonesian = Catalogue("id", {("", "%n mark(s)", ""): ("%Ln tanda",)})
    assert {indonesian.words("", "%n mark(s)", "", count) for count in (0, 1, 2)} == {"%Ln tanda"}


def test_qt_takes_the_words_and_keeps_its_own_where_there_are_none(qtbot: QtBot) -> None:
    translator = CatalogueTranslator(Catalogue("id", {("Judul", "Copy", ""): ("Salin",)}))
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate("Judul", "Copy") == "Salin"
        assert QCoreApplication.translate("Judul", "Paste") == "Paste"
        assert QCoreApplication.translate("Judul", "%n mark(s)", None, 3) == "3 mark(s)"
    finally:
        QCoreApplication.removeTranslator(translator)


def _words_of_file_dialog(qtbot: QtBot) -> set[str]:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    model = dialog.findChild(QTreeView).model()
    heads = {str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())}
    labels = {label.text() for label in dialog.findChildren(QLabel)}
    buttons = {words for button in dialog.findChildren(QAbstractButton) for words in (button.text(), button.toolTip())}
    return (heads | labels | buttons) - {""}


def test_qts_own_dialog_of_files_has_no_english_word_left(qtbot: QtBot) -> None:
    english = _words_of_file_dialog(qtbot)
    translator = CatalogueTranslator(read_catalogue(discover().translations, "id"))
    QCoreApplication.installTranslator(translator)
    try:
        indonesian = _words_of_file_dialog(qtbot)
    finally:
        QCoreApplication.removeTranslator(translator)
    assert len(english) > 10
    assert english & indonesian == set()


def test_qts_own_words_are_written_as_the_programs_english_is() -> None:
    english = read_catalogue(discover().resources / "translations", "en")
    assert english.words("QMessageBox", "Show Details...") == "Show details…"
    assert english.words("QLineEdit", "Select All") == "Select all"
