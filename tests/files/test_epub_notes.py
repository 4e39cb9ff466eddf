"""Marks of notes stand in brackets in the text and before the notes."""

import pytest

from reader.files.epub_chapter import chapter_pieces
from reader.files.epub_notes import Notes
from reader.files.epub_package import Target


def resolve(link, entry):
    path, _, fragment = link.partition("#")
    return None if ":" in path else Target(path or entry, fragment)


def read(*bodies):
    """The passages of chapters `0`, `1`, … one after another."""
    notes = Notes(resolve)
    pages = (f'<html xmlns:epub="http://www.idpf.org/2007/ops"><body>{body}</body></html>' for body in bodies)
    chapters = (chapter_pieces(page.encode(), str(n), "a.epub", (), notes) for n, page in enumerate(pages))
    return [f"{piece.kind.value}: {piece.text}" for pieces in chapters for piece in pieces]


@pytest.mark.parametrize(
    ("mark", "note", "written", "told"),
    [
        ('<sup><a href="#n">1</a></sup>', '<p id="n">1. Isi.</p>', "[1]", "list item: [1] Isi."),
        ('<a href="#n"><sup>[1]</sup></a>', '<p id="n"><sup>1</sup> Isi.</p>', "[1]", "list item: [1] Isi."),
        ('<a epub:type="noteref" href="#n">*</a>', '<aside id="n"><p>Isi.</p></aside>', "[*]", "list item: [*] Isi."),
        (
            '<a role="doc-noteref" href="#n" id="r">1</a>',
            '<ol><li id="n"><p><a href="#r">1</a>. Isi. <a href="#r">↩</a></p></li></ol>',
            "[1]",
            "list item: [1] Isi.",
        ),
        ('<sup><a href="#hilang">2</a></sup>', "<p>Isi.</p>", "[2]", "paragraph: Isi."),
        ("<sup>2</sup>", "<p>Isi.</p>", "2", "paragraph: Isi."),
        ('<a href="#n">bagian dua</a>', '<p id="n">Isi.</p>', "bagian dua", "paragraph: Isi."),
    ],
)
def test_notes(mark, note, written, told):
    assert read(f"<p>Putusan{mark} itu.</p>{note}") == [f"paragraph: Putusan{written} itu.", told]


def test_notes_in_a_chapter_after():
    assert read('<p>Putusan<sup><a href="1#n">7</a></sup>.</p>', '<div id="n"><p>Isi.</p><p>Lagi.</p></div>') == [
        "paragraph: Putusan[7].",
        "list item: [7] Isi.",
        "paragraph: Lagi.",
    ]
