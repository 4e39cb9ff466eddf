"""Lontar as a process: what it writes whatever the locale, how it ends, and what it does without."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A text with a term."""
    path = tmp_path / "berita.txt"
    path.write_text("Jaksa membacakan dakwaan. Orang itu didakwa dengan pasal berlapis.", encoding="utf-8")
    return path


def start(*arguments: object, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """Lontar as a process of its own."""
    command = [sys.executable, "-m", "reader", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env={**os.environ, **variables}, check=False)


def test_output_is_utf_8_whatever_the_locale(article: Path) -> None:
    article.write_text("“Dakwaan” – 😀", encoding="utf-8")
    done = start("terms", article, "--format", "jsonl", LANG="C", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "“Dakwaan” – 😀" in json.loads(done.stdout.decode("utf-8"))["text"]


def test_a_problem_is_one_sentence_and_exit_code_2() -> None:
    done = start("hilang.txt")
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.decode().count("\n") == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_reader_that_goes_away_is_no_problem() -> None:
    command = f"yes didakwa | head -100000 | '{sys.executable}' -m reader analyse | head -1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=False)
    assert done.stdout == b"dakwa|di+dakwa\n"
    assert done.stderr == b""


def test_the_child_that_reads_a_file_needs_nothing_else(article: Path) -> None:
    code = (
        "import sys; sys.argv = ['lontar', '--read-file', sys.argv[1]]\n"
        "from reader.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(sorted({'click', 'PySide6', 'sqlite_utils', 'langdetect'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(article)], capture_output=True, check=True)
    assert done.stderr.decode().strip() == "[]"
    assert b"dakwaan" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [["terms", "ARTICLE"], ["lookup", "data"], ["analyse", "didakwa"], ["glossary", "build"], ["--version"]],
)
def test_no_command_needs_a_screen(arguments: list[str], article: Path) -> None:
    code = (
        "import sys; sys.argv = ['lontar', *sys.argv[1:]]\n"
        "from reader.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    given = [str(article) if each == "ARTICLE" else each for each in arguments]
    done = subprocess.run([sys.executable, "-c", code, *given], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout
