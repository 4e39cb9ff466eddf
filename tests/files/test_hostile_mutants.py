"""Files changed at random, through one child that is used again and again: each is shown or refused in one sentence."""

import base64
import json
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from reader.files.child_protocol import assembled, parts_of
from tests.files.hostile.mutants import mutant
from tests.files.hostile.pdfs import pdf

ARTICLES = Path(__file__).parents[1] / "articles"
KINDS = ("txt", "md", "html", "mhtml", "epub", "docx", "pdf")
_USUAL, _SLOW = 200, 2_000
"""Mutants of each kind in the usual run, and in the slow one."""
_SECONDS = 10
"""Processor time that one mutant may take."""
_PATIENCE = 120
"""Seconds without an answer after which the child is ended."""


@dataclass
class ReusedChild:
    """A child that reads one file after another; where a file ends it, a new one is started."""

    ended: list[int] = field(default_factory=list)
    process: "subprocess.Popen[bytes] | None" = None

    def read(self, path: Path) -> tuple[dict[str, Any], bytes] | None:
        """The head and the answer; None where the child was ended by a signal, as a crash of a library does."""
        if self.process is None:
            command = [sys.executable, "-P", "-m", "tests.files.hostile.reused_child"]
            root = Path(__file__).parents[2]
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=root,
                env={"PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"},
            )
        process = self.process
        assert process.stdin and process.stdout and process.stderr
        process.stdin.write(f"{path}\n".encode())
        process.stdin.flush()
        timer = threading.Timer(_PATIENCE, process.kill)
        timer.start()
        head = process.stdout.readline()
        if head:
            answer = json.loads(head), process.stdout.read(json.loads(head)["length"])
            timer.cancel()
            return answer
        hung = timer.finished.is_set()
        timer.cancel()
        code, said = process.wait(), process.stderr.read().decode()
        self.close()
        assert not hung, f"{path} takes too long"
        assert code < 0, f"{path} ended the child with {code}: {said}"
        self.ended.append(code)
        return None

    def close(self) -> None:
        """End the child."""
        if self.process:
            self.process.kill()
            self.process.communicate()
            self.process = None


@pytest.fixture(scope="module")
def child() -> Iterator[ReusedChild]:
    child = ReusedChild()
    yield child
    child.close()


@pytest.fixture
def whole(tmp_path, pack, parts_of_folder):
    """The whole files of a kind."""

    def files(kind):
        if kind in ("epub", "docx"):
            shapes = sorted((ARTICLES / kind).iterdir())
            folders = [pack(tmp_path / f"{s.name}.{kind}", parts_of_folder(s)) for s in shapes if s.is_dir()]
            return [file.read_bytes() for file in [s for s in shapes if s.suffix == f".{kind}"] + folders]
        if kind == "pdf":
            return [pdf(), *(file.read_bytes() for file in sorted(ARTICLES.rglob("*.pdf")))]
        if kind == "txt":
            return [file.read_bytes() for file in sorted((ARTICLES / "structure").glob("*.txt"))]
        pages = [file.read_bytes() for file in sorted(ARTICLES.glob("*.html"))]
        if kind == "mhtml":
            return [archived(page, number % 2 == 0) for number, page in enumerate(pages)]
        return pages if kind == "html" else MARKDOWN

    return files


def archived(page: bytes, coded: bool) -> bytes:
    """A page as a browser archives it."""
    encoding = b"base64" if coded else b"8bit"
    content = base64.encodebytes(page) if coded else page
    return (
        b"From: <Saved by a browser>\nSubject: Putusan\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"
        b'\ttype="text/html";\n\tboundary="--b"\n\n----b\nContent-Type: text/html; charset=utf-8\n'
        b"Content-ID: <frame-1>\nContent-Transfer-Encoding: "
        + encoding
        + b"\nContent-Location: http://berita.example/\n\n"
        + content
        + b"\n----b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n----b--\n"
    )


_PLAIN = """---
title: Putusan
lang: id
---
# Putusan

Hakim *memutus* **perkara** `itu` [di sini](http://a.example).

1. satu
   - dalam
2. dua

> kutipan
> > dalam

| a | b |
|---|---|
| 1 | 2 |

```
kode
```
"""
_ODD = """Judul
=====

<div>Halo <b>dunia</b></div>

![gambar](a.png)

* * *

Baris&nbsp;satu\\
baris dua é 😀

[a]: http://a.example 'judul'

[a] <http://b.example> &copy; \\*bukan\\*

    kode

- [ ] satu

  lanjut
"""
MARKDOWN = [_PLAIN.encode(), _ODD.encode()]


@pytest.mark.parametrize("kind", KINDS)
def test_mutants(tmp_path, child, whole, assert_sound, kind, request):
    files, chance = whole(kind), random.Random(f"lontar {kind}")
    assert files
    crashed = len(child.ended)
    number = _SLOW if request.config.getoption("--slow") else _USUAL
    shown = 0
    for count in range(number):
        file = tmp_path / f"{count}.{kind}"
        file.write_bytes(mutant(files, chance, packed=kind in ("epub", "docx")))
        told = child.read(file)
        if told is not None:
            head, answer = told
            assert head["seconds"] < _SECONDS, file
            assert head["late"] == [], file
            lines = [json.loads(line) for line in answer.splitlines()]
            if problem := next((line["problem"] for line in lines if "problem" in line), ""):
                assert head["code"] == 2 and problem.endswith(".") and "\n" not in problem and len(problem) < 400
            else:
                assert_sound(assembled(parts_of(iter(lines))))
                shown += 1
        file.unlink()
    assert shown > number // 10
    assert len(child.ended) - crashed <= number // 100
