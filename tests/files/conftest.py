"""What the tests of readers share: contents as lines to compare, and the rules that every contents keeps."""

import re
import zipfile
from pathlib import Path

import pytest

from reader.files.contents import Contents

_LETTERS = {"heading": "H", "paragraph": "P", "list item": "L", "quote": "Q", "code": "C"}
_LINE_BREAK = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029\ufffc\ud800-\udfff\xa0]")


@pytest.fixture(scope="session")
def outline():
    """The blocks as lines: a letter for the kind, the level, the text."""

    def lines(contents: Contents) -> list[str]:
        return [
            f"{_LETTERS[block.kind]}{block.level or ''} {contents.text[block.span.start : block.span.end]}"
            for block in contents.blocks
        ]

    return lines


@pytest.fixture(scope="session")
def styled():
    """The styled runs of all blocks: style, words, target."""

    def runs(contents: Contents) -> list[tuple[str, str, str]]:
        return [
            (inline.style.value, contents.text[inline.span.start : inline.span.end], inline.target)
            for block in contents.blocks
            for inline in block.inlines
        ]

    return runs


@pytest.fixture(scope="session")
def assert_sound():
    """Blocks are ordered, apart, in range, not empty and on one line; between them is white space alone."""

    def check(contents: Contents) -> None:
        end = 0
        for block in contents.blocks:
            assert end <= block.span.start < block.span.end <= len(contents.text)
            assert not contents.text[end : block.span.start].strip()
            words = contents.text[block.span.start : block.span.end]
            assert words.strip() and not _LINE_BREAK.search(words)
            assert 0 <= block.label < len(words) and block.level >= 0
            for inline in block.inlines:
                assert block.span.start <= inline.span.start < inline.span.end <= block.span.end
            end = block.span.end
        assert not contents.text[end:].strip()
        assert len(contents.title) <= 200 and contents.title == " ".join(contents.title.split())

    return check


_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_WORD_PARTS = ("styles", "numbering", "footnotes", "endnotes", "settings")


@pytest.fixture(scope="session")
def parts_of_folder():
    """The files in a folder as the parts of a document, by their names; a Word document gets the relations it lacks."""

    def parts(folder: Path) -> dict[str, bytes]:
        files = {file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*.*"))}
        if "word/document.xml" in files:
            files.setdefault("_rels/.rels", _relations({"officeDocument": "word/document.xml"}))
            written = {kind: f"{kind}.xml" for kind in _WORD_PARTS if f"word/{kind}.xml" in files}
            files.setdefault("word/_rels/document.xml.rels", _relations(written))
        return files

    return parts


@pytest.fixture(scope="session")
def pack():
    """Write parts, by their names, into an archive."""

    def packed(path: Path, parts: dict[str, bytes]) -> Path:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
        return path

    return packed


def _relations(targets: dict[str, str]) -> bytes:
    rows = "".join(
        f'<Relationship Id="r{number}" Type="{_RELATIONS}{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items())
    )
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{namespace}">{rows}</Relationships>'.encode()
