"""After the preparation nothing is imported any more, whatever the kind and the encoding."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.files import kinds, preparation
from reader.files.child import read_in_child
from reader.files.kinds import parse_file

PAGE = "<!doctype html><title>Putusan</title><h1>Putusan Hakim</h1><p>Hakim — “memutus” perkara é itu.</p>" * 3
AFTER = """
import json, sys
from pathlib import Path
from reader.files import child_work, preparation
path = Path(sys.argv[1])
preparation.prepare(path)
before = set()
def opened(data):
    preparation.prepare_for(data)
    before.update(sys.modules)
child_work.write_contents(path, open(sys.argv[2], "wb"), opened)
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def imported_late(path):
    """The modules that reading a file imports after it is open."""
    command = [sys.executable, "-c", AFTER, str(path), os.devnull]
    return json.loads(subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout)


@pytest.mark.parametrize("suffix", [".html", ".xhtml", ".md", ".txt"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1252", "utf-32"])
def test_nothing_is_imported_once_the_file_is_open(tmp_path, suffix, encoding):
    file = tmp_path / f"putusan{suffix}"
    file.write_bytes(
        (PAGE if "html" in suffix else "# Putusan\n\nHakim é “memutus” perkara itu.\n" * 9).encode(encoding)
    )
    assert imported_late(file) == []


@pytest.mark.parametrize("encoding", ["iso-8859-2", "koi8-r", "shift_jis", "gb18030", "big5"])
def test_a_page_in_any_declared_encoding_is_read_by_the_child(tmp_path, encoding):
    words = {"shift_jis": "裁判", "gb18030": "法院", "big5": "法院", "koi8-r": "суд"}.get(encoding, "čž")
    file = tmp_path / "putusan.html"
    file.write_bytes(f"<meta charset={encoding}><p>Putusan hakim: {words * 9}</p>".encode(encoding))
    assert read_in_child(file) == parse_file(file)
    assert words in parse_file(file).text


def test_archives_need_nothing_more(tmp_path):
    page = PAGE.encode("windows-1252")
    archive = tmp_path / "putusan.mhtml"
    archive.write_bytes(
        b'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n'
        b"Content-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n\n" + page + b"\n--b--\n"
    )
    assert imported_late(archive) == []
    assert "“memutus”" in read_in_child(archive).text


@pytest.mark.parametrize("folder", ["epub", "docx", "pdf"])
def test_documents_and_books_need_nothing_more(tmp_path, folder, pack, parts_of_folder):
    """Python looks up an encoding for the names of an archive's entries."""
    articles = Path(__file__).parents[1] / "articles" / folder
    shapes = sorted(articles.iterdir()) if articles.exists() else []
    files = [shape for shape in shapes if shape.suffix == f".{folder}"]
    files += [pack(tmp_path / f"{s.name}.{folder}", parts_of_folder(s)) for s in shapes if s.is_dir()]
    assert {file.name: late for file in files if (late := imported_late(file))} == {}


def test_every_kind_but_plain_text_is_prepared_for():
    assert {suffix for suffix in kinds._READERS if suffix not in preparation._MODULES} == {".txt"}
