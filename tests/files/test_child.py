"""A child process reads a file; whatever becomes of it, the parent has contents or one sentence."""

import json
import logging
import sys

import pytest

from reader.errors import FileProblem
from reader.files import child
from reader.files.child import Cancelled, Patience, read_in_child, read_in_parts
from reader.files.child_protocol import READ
from reader.files.kinds import parse_file

PAGE = "<html lang=id><title>Putusan</title><h1>Putusan</h1><p>Hakim <a href='/x'>😀 memutus</a>.</p><ul><li>satu</ul>"


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "putusan hakim.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def python(code):
    return [sys.executable, "-c", code]


def serving(path):
    return python(f"import sys; from reader.files.child_work import serve; sys.exit(serve({str(path)!r}))")


def test_child_gives_what_the_parser_gives(page):
    assert read_in_child(page, serving(page)) == parse_file(page)


def test_child_tells_its_problem(tmp_path):
    file = tmp_path / "kosong.html"
    file.write_text("<p></p>")
    with pytest.raises(FileProblem, match=r"^kosong\.html holds no text to read; open another file\.$"):
        read_in_child(file, serving(file))


HEADER = json.dumps({"title": "", "language": ""})
BLOCK = json.dumps({"gap": "", "text": "a", "kind": "paragraph", "level": 0, "label": 0, "inlines": []})


@pytest.mark.parametrize(
    "code",
    [
        "",
        "raise ValueError('rusak')",
        "import os; os.abort()",
        "print('bukan JSON')",
        "print('5')",
        f"print({HEADER!r}); print({BLOCK!r})",
        f'print({HEADER!r}); print(\'{{"gap": "", "blocks": 3}}\')',
        f'print({HEADER!r}); print(\'{{"gap": ""}}\')',
    ],
)
def test_child_that_breaks_off(page, caplog, code):
    with (
        caplog.at_level(logging.CRITICAL),
        pytest.raises(FileProblem, match=r"^putusan hakim\.html could not be read, "),
    ):
        read_in_child(page, python(code))


def test_what_a_broken_child_said_is_logged(page, caplog):
    with pytest.raises(FileProblem):
        read_in_child(page, python("raise ValueError('rusak')"))
    assert "exit code 1" in caplog.text and "ValueError: rusak" in caplog.text


@pytest.mark.parametrize(
    ("code", "patience"),
    [
        ("import time; time.sleep(60)", Patience(silence=0.2)),
        (f"print({HEADER!r})\nwhile True: print({BLOCK!r}, flush=True)", Patience(whole=0.5)),
    ],
)
def test_child_that_takes_too_long_is_ended(page, monkeypatch, code, patience):
    processes = []
    start = child._started
    monkeypatch.setattr(child, "_started", lambda *given: processes.append(start(*given)) or processes[-1])
    with pytest.raises(FileProblem, match="takes too long"):
        read_in_child(page, python(code), patience)
    assert processes[0].poll() is not None


def test_child_that_writes_without_end_is_ended(page, monkeypatch):
    monkeypatch.setattr(child, "OUTPUT_LIMIT", 10_000)
    with pytest.raises(FileProblem, match="could not be read"):
        read_in_child(page, python(f"print({HEADER!r})\nwhile True: print({BLOCK!r})"))


def test_child_that_cannot_start(page):
    with pytest.raises(FileProblem, match="could not be read"):
        read_in_child(page, [str(page.parent / "tidak-ada")])


def test_own_command(page, monkeypatch):
    assert child.command_for(page, READ) == [sys.executable, "-P", "-m", "reader", "--read-file", str(page)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child.command_for(page, READ) == [sys.executable, "--read-file", str(page)]


WORDS = json.dumps({"gap": "", "text": "a" * 50_000, "kind": "paragraph", "level": 0, "label": 0, "inlines": []})


def test_first_part_comes_before_the_child_is_done(page):
    code = f"print({HEADER!r}); print({WORDS!r}, flush=True); import time; time.sleep(60)"
    parts = read_in_parts(page, python(code))
    first = next(parts)
    assert (first.start, len(first.text), len(first.blocks)) == (0, 50_000, 1)
    parts.close()


@pytest.mark.parametrize("code", ["import time; time.sleep(60)", f"print({HEADER!r})\nwhile True: print({BLOCK!r})"])
def test_reading_can_be_cancelled(page, code):
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled, match=r"^putusan hakim\.html was not opened, because reading it was cancelled\.$"):
        read_in_child(page, python(code), cancelled=cancelled)
