"""A long text's first pages are the beginning of the whole; a short one and other kinds have none apart."""

from pathlib import Path

import pytest

from reader.files.first_pages import first_pages
from reader.files.load import read_article
from reader.model.article import Article

PARAGRAPHS = [f"Alinea {number}. Penyidik menyita barang bukti dari rumah tersangka." for number in range(6_000)]


@pytest.mark.parametrize("name", ["panjang.txt", "panjang.md"])
def test_the_first_pages_begin_as_the_whole_does(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text("\n\n".join(PARAGRAPHS), encoding="utf-8")
    parts: list[Article] = []
    whole = read_article(file, beginning=parts.append)
    part = parts[0]
    assert 20_000 < len(part.text) < 30_000
    assert (part.id, part.source) == (whole.id, whole.source)
    assert part.blocks == whole.blocks[: len(part.blocks)]
    assert whole.text.startswith(part.text.rstrip())


def test_a_short_text_and_a_web_page_have_none(tmp_path: Path) -> None:
    short, page = tmp_path / "pendek.txt", tmp_path / "laman.html"
    short.write_text("Jaksa mendakwa.", encoding="utf-8")
    page.write_text("<p>Jaksa</p>" * 30_000, encoding="utf-8")
    assert first_pages(short, short.stat().st_size) is None
    assert first_pages(page, page.stat().st_size) is None


def test_what_is_no_text_has_no_first_pages(tmp_path: Path) -> None:
    file = tmp_path / "gambar.txt"
    file.write_bytes(bytes(range(256)) * 2_000)
    assert first_pages(file, file.stat().st_size) is None
