"""Trying the frozen program out: each of its three starts must answer as it should."""

import os

import frozen_program
import pytest
from system_parts import NotReady

pytestmark = pytest.mark.skipif(os.name == "nt", reason="uses a shell script in place of the program")

GOOD = {"--version": "echo lontar, version 1.2", "terms": "echo dakwa 3", "--smoke-test": "echo 41 terms"}


def make_program(folder, answers):
    program = folder / "lontar"
    cases = "\n".join(f'  "{word}") {action};;' for word, action in answers.items())
    program.write_text(f'#!/bin/sh\ncase "$1" in\n{cases}\nesac\n', encoding="utf-8")
    program.chmod(0o755)
    return program


def article(folder):
    path = folder / "berita.txt"
    path.write_text("Sidang & putusan\n\nHakim <ketua> membaca putusan.", encoding="utf-8")
    return path


def test_a_program_that_answers_well(tmp_path, capsys):
    frozen_program.try_out(make_program(tmp_path, GOOD), article(tmp_path), tmp_path, os.environ)

    assert "41 terms" in capsys.readouterr().out


def test_a_web_page_is_tried_too(tmp_path):
    program = make_program(tmp_path, {**GOOD, "terms": 'case "$2" in *.html) cat "$2";; *) echo dakwa;; esac'})

    frozen_program.try_out(program, article(tmp_path), tmp_path, os.environ)

    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "<p>Sidang &amp; putusan</p><p>Hakim &lt;ketua&gt; membaca putusan.</p>" in page


@pytest.mark.parametrize(
    ("start", "action"),
    [
        ("--version", "exit 1"),
        ("terms", "exit 0"),
        ("terms", "echo dakwa; exit 2"),
        ("terms", 'case "$2" in *.html) exit 2;; esac; echo dakwa'),
        ("--smoke-test", "echo 0 terms"),
        ("--smoke-test", "echo 41 terms; exit 139"),
    ],
)
def test_a_program_that_does_not(tmp_path, start, action):
    program = make_program(tmp_path, {**GOOD, start: action})

    with pytest.raises(NotReady, match=f"failed.*{start}"):
        frozen_program.try_out(program, article(tmp_path), tmp_path, os.environ)


def test_a_program_that_hangs_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(frozen_program, "_PATIENCE", 0.2)
    program = make_program(tmp_path, {**GOOD, "--version": "exec sleep 20"})

    with pytest.raises(NotReady, match="no answer"):
        frozen_program.try_out(program, article(tmp_path), tmp_path, os.environ)
