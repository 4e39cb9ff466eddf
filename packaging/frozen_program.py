"""Freezes the program with PyInstaller and tries the result out."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from html import escape
from pathlib import Path

from checks import Step, apart_from_user, carry_out
from system_parts import NotReady
from virtual_environment import VirtualEnvironment

_PATIENCE = 120  # seconds for one start of the frozen program
_PAGE = "<!DOCTYPE html><html><head><title>Berita</title></head><body><article>{}</article></body></html>"


def build(environment: VirtualEnvironment, variables: Mapping[str, str]) -> int:
    """Make dist/lontar and start it in every way without a screen; the exit code of what failed, 0 when it works."""
    project = environment.project
    freeze = [str(environment.python), "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    places = ["--distpath", "dist", "--workpath", "build/frozen", str(Path("packaging", "lontar.spec"))]
    code = carry_out([Step("Freezing the program (PyInstaller)", [*freeze, *places])], project, variables)
    if code != 0:
        return code
    program = project / "dist" / "lontar" / ("lontar.exe" if sys.platform == "win32" else "lontar")
    articles = sorted((project / "resources" / "articles").glob("*.*"))
    with tempfile.TemporaryDirectory(prefix="lontar-", ignore_cleanup_errors=True) as folder:
        try_out(program, articles[0], Path(folder), apart_from_user(variables, Path(folder)))
    size = sum(path.stat().st_size for path in program.parent.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{program.parent} is ready: {size / 1_000_000:.0f} MB")
    return 0


def try_out(program: Path, article: Path, folder: Path, variables: Mapping[str, str]) -> None:
    """Start the program as a command line and as a window; raises NotReady when a start goes wrong.

    `article` is a text file; a web page made of it in `folder` is read too, which the program does in a child process.
    """
    print("== Trying the frozen program", flush=True)
    paragraphs = "".join(f"<p>{escape(part)}</p>" for part in article.read_text(encoding="utf-8").split("\n\n"))
    page = folder / "page.html"
    page.write_text(_PAGE.format(paragraphs), encoding="utf-8")
    _expect(r"\d+\.\d+", [str(program), "--version"], variables)
    _expect(r"\w", [str(program), "terms", str(article)], variables)
    _expect(r"\w", [str(program), "terms", str(page)], variables)
    _expect(r"^[1-9]\d* terms$", [str(program), "--smoke-test", str(article)], variables)


def _expect(pattern: str, command: list[str], variables: Mapping[str, str]) -> None:
    shown = " ".join(command)
    try:
        answer = subprocess.run(
            command, env=dict(variables), capture_output=True, encoding="utf-8", timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired as silent:
        raise NotReady(f"The frozen program gave no answer within {_PATIENCE} seconds: {shown}") from silent
    if answer.returncode != 0 or not re.search(pattern, answer.stdout, re.MULTILINE):
        said = (answer.stdout + answer.stderr).strip()
        raise NotReady(f"The frozen program failed (exit code {answer.returncode}): {shown}\n{said}")
    print(f"{shown}: {answer.stdout.strip().splitlines()[-1]}", flush=True)
