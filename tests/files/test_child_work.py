"""The child tells what a file holds, or one sentence; it loads little, and imports nothing once the file is open."""

import io
import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import DictionaryProblem
from reader.files import child_work
from reader.files.child_protocol import assembled, parts_of
from reader.files.child_work import write_contents, write_lines
from reader.files.kinds import parse_file

PAGE = "<html lang=id><title>Putusan</title><h1>Putusan</h1><p>Hakim <a href='/x'>😀 memutus</a>.</p><ul><li>satu</ul>"


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "putusan hakim.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def test_child_loads_little(page):
    code = f"""
import sys
from reader.files.child_work import serve
status = serve({str(page)!r})
heavy = {{"PySide6", "sqlite_utils", "langdetect", "click", "markdown_it", "subprocess"}} & set(sys.modules)
sys.exit(9 if heavy else status)
"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False).returncode == 0


def test_a_problem_is_the_last_line():
    def lines():
        yield {"words": 2}
        raise DictionaryProblem("Kamus ini rusak.")

    out = io.BytesIO()
    assert write_lines(lines(), out, "") == 2
    assert [json.loads(line) for line in out.getvalue().splitlines()] == [{"words": 2}, {"problem": "Kamus ini rusak."}]


def test_letters_go_as_they_are_and_half_a_pair_as_one_question_mark():
    out = io.BytesIO()
    assert write_lines([{"text": "“é”😀\ud83d."}], out, "") == 0
    assert out.getvalue().decode() == '{"text": "“é”😀?."}\n'


def test_memory_that_runs_out_is_a_problem_of_the_file(page, monkeypatch):
    def exhaust(*_given, **_named):
        raise MemoryError

    monkeypatch.setattr(child_work, "parse_file", exhaust)
    out = io.BytesIO()
    assert write_contents(page, out) == 2
    assert json.loads(out.getvalue())["problem"].startswith("putusan hakim.html needs more memory")


@given(st.text(st.sampled_from("<pbliq>/ \nab😀\u2028"), max_size=80))
def test_contents_come_through_unchanged(tmp_path_factory, text):
    file = tmp_path_factory.getbasetemp() / "a.html"
    file.write_text(PAGE + text, encoding="utf-8")
    out = io.BytesIO()
    assert write_contents(file, out) == 0
    assert assembled(parts_of(map(json.loads, out.getvalue().splitlines()))) == parse_file(file)
