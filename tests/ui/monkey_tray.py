"""Files of every kind for a monkey to open, drop and import, and its answers to the dialogs that ask for one."""

import random
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from stardicts import write_stardict

from tests.files.pdf_maker import lines, pdf

SAMPLE = Path(__file__).parents[2] / "resources" / "articles" / "tanggung-jawab-platform.md"
_PARAGRAPH = "<p>Terdakwa didakwa menyebarkan <b>data pribadi</b> di Pasal 27 ayat (3).</p>"
_NAMES = ("simpanan", "catatan", "istilah")


def fill_tray(folder: Path) -> tuple[Path, ...]:
    """Articles short and long, dictionaries, and what is neither; gives their paths."""
    folder.mkdir()
    sample = SAMPLE.read_text(encoding="utf-8")
    texts = {
        "berita.md": sample,
        "besar.md": "\n\n".join([sample] * 60),
        "selembar.txt": "Terdakwa didakwa menyebarkan data pribadi. " * 20_000,
        "halaman.html": f"<html lang=id><title>Putusan</title><article><h1>Putusan</h1>{_PARAGRAPH * 40}</article>",
        "kosong.txt": "",
        "rusak.docx": "PK\3\4 tidak lengkap",
        "rusak.pdf": "%PDF-1.7\nputus di sini",
        "kamus.csv": "dakwaan,indictment\nhakim,judge\n" * 30,
        "catatan.json": '{"@context": "http://www.w3.org/ns/anno.jsonld", "items": [1, null]}',
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "gambar.bin").write_bytes(bytes(range(256)) * 40)
    page = lines(72, 760, ["Terdakwa didakwa menyebarkan data pribadi."] * 30)
    (folder / "putusan.pdf").write_bytes(pdf([page] * 3, title="Putusan", language="id"))
    write_stardict(folder, [("dakwaan", b"tuduhan resmi"), ("hakim", b"orang yang mengadili")])
    return tuple(sorted(folder.iterdir()))


class Answers:
    """Answers the dialogs that ask for a file: with one of the tray or one saved before, or by cancelling."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._choice = random.Random(seed)
        self._path = folder
        self.given = 0
        """How many dialogs were answered with a file."""

    def any_file(self) -> Path:
        """A file that is there, or one that is not."""
        return self._choice.choice([*sorted(self._folder.iterdir()), self._folder / "tidak ada.md"])

    def of_dialog(self, mode: QFileDialog.AcceptMode) -> int:
        """What `exec` of a dialog of that mode gives; the file is told by `selected`."""
        if self._choice.random() < 0.2:
            return 0
        self.given += 1
        saves = mode is QFileDialog.AcceptMode.AcceptSave
        self._path = self._name_to_save() if saves else self.any_file()
        return 1

    def of_question(self, *_: object) -> tuple[str, str]:
        """What asking for a file to open gives."""
        self.given += 1
        return str(self.any_file()), ""

    def selected(self) -> list[str]:
        """The file that was chosen."""
        return [str(self._path)]

    def _name_to_save(self) -> Path:
        folder = self._choice.choice((self._folder, self._folder, self._folder, self._folder / "tidak ada"))
        return folder / self._choice.choice(_NAMES)
