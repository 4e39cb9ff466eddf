"""Hostile files of every kind are shown or refused in one sentence, within ten seconds, and reach nothing else."""

import os
import re
import stat
import sys

import pytest

from reader.errors import FileProblem
from reader.files.contents import Contents
from reader.files.load import read_article
from tests.files.hostile.books import books
from tests.files.hostile.documents import documents
from tests.files.hostile.made import SECRET, SECRET_FILE, Hostile
from tests.files.hostile.pages import pages
from tests.files.hostile.pdfs import pdfs
from tests.files.hostile.texts import texts

ALL = [*texts(), *pages(), *books(), *documents(), *pdfs()]
_SECONDS = 10
"""Processor time in which the first pages or the refusal must be there; the whole in three times of it."""
_SENTENCE = re.compile(r"(?!.*[.!?] [A-Z])[^\n]{10,400}\.")


def test_there_are_enough_of_them():
    assert len({hostile.name for hostile in ALL}) == len(ALL) >= 150


@pytest.fixture
def folder(tmp_path):
    """A folder with secrets in it and above it, and with a way to notice that one was looked at."""
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    for place in (inner, inner.parent, tmp_path):
        (place / SECRET_FILE).write_text(f"<p>{SECRET}</p>")
    return inner


def spent():
    """Processor time of this process and of the children that have ended, in seconds."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


_LONG = {
    "jutaan_paragraf.txt",
    "satu_baris.html",
    "judul.md",
    "catatan.epub",
    "bentuk_diri.pdf",
    "enam_empat_besar.mhtml",
    "satu_baris.txt",
}
"""Those that take several seconds each."""


@pytest.mark.parametrize(
    "hostile",
    [pytest.param(hostile, marks=[pytest.mark.slow] if hostile.name in _LONG else []) for hostile in ALL],
    ids=[hostile.name for hostile in ALL],
)
def test_hostile_file(folder, assert_sound, hostile: Hostile):
    file = folder / hostile.name
    file.write_bytes(hostile.make(folder))
    before = spent()
    shown = []
    try:
        article = read_article(file, beginning=lambda part: shown.append((spent() - before, part)))
    except FileProblem as problem:
        refusal = str(problem)
        assert spent() - before < _SECONDS * (3 if shown else 1)
        assert _SENTENCE.fullmatch(refusal), refusal
        assert "takes too long" not in refusal
        assert hostile.refused in refusal and not hostile.words, refusal
    else:
        whole = spent() - before
        assert min([whole, *(seconds for seconds, _ in shown)]) < _SECONDS
        assert whole < 3 * _SECONDS
        assert_sound(Contents(article.title, article.text, article.blocks, article.language))
        assert hostile.words in article.text and not hostile.refused
        shown.append((whole, article))
    assert not any(SECRET in part.title + part.text for _, part in shown)
    assert {path.name for path in folder.iterdir()} == {hostile.name, SECRET_FILE}


@pytest.mark.skipif(sys.platform == "win32", reason="no such files")
@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".mhtml", ".epub", ".docx", ".pdf"])
def test_what_is_no_file(tmp_path, suffix):
    """Folders, pipes, devices, links that lead nowhere or in a circle."""
    places = {name: tmp_path / f"{name}{suffix}" for name in ("folder", "pipe", "device", "lost", "circle")}
    places["folder"].mkdir()
    os.mkfifo(places["pipe"])
    places["device"].symlink_to("/dev/zero")
    places["lost"].symlink_to(tmp_path / "tidak-ada")
    places["circle"].symlink_to(places["circle"])
    assert stat.S_ISFIFO(places["pipe"].stat().st_mode)
    for file in places.values():
        with pytest.raises(FileProblem) as raised:
            read_article(file)
        assert _SENTENCE.fullmatch(str(raised.value))
