"""The developer's command: what it says to an old Python, and its second run from end to end."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import dev
import pytest

PROJECT = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name == "nt", reason="uses shell scripts in place of programs")


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 12, 4), (4, 0, 0)])
def test_a_python_that_will_do(version):
    assert dev.python_problem(version, "python3") == ""


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 9), (3, 10, 14)])
def test_an_old_python_is_named_in_a_sentence(version):
    problem = dev.python_problem(version, "/usr/bin/python3")

    assert "needs Python 3.11 or newer" in problem
    assert ".".join(map(str, version)) in problem
    assert "/usr/bin/python3" in problem


def test_an_old_python_ends_with_exit_code_2(monkeypatch, capsys):
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (99, 0))

    assert dev.main(["test"]) == 2
    assert "needs Python 99.0 or newer" in capsys.readouterr().err


@pytest.mark.parametrize("feature_version", [(3, 4), (3, 7)])
def test_an_old_python_can_read_the_file(feature_version):
    import ast

    ast.parse(Path(dev.__file__).read_text(encoding="utf-8"), feature_version=feature_version)


@pytest.mark.parametrize("arguments", [[], ["dance"], ["test", "--fast"], ["run", "a.txt", "b.txt"]])
def test_an_unknown_command_line_ends_with_exit_code_2(arguments):
    with pytest.raises(SystemExit) as ended:
        dev.main(arguments)

    assert ended.value.code == 2


def make_installed_project(folder: Path, programs: dict[str, str]) -> Path:
    """A project whose `.venv` is stamped as complete and holds shell scripts in place of its programs."""
    shutil.copytree(PROJECT / "packaging", folder / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", folder)
    (folder / "resources" / "articles").mkdir(parents=True)
    (folder / ".venv" / "bin").mkdir(parents=True)
    for name, script in programs.items():
        program = folder / ".venv" / "bin" / name
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)
    stamp = {
        "project": str(folder.resolve()),
        "python": sys.implementation.cache_tag,
        "pyproject": hashlib.sha256((folder / "pyproject.toml").read_bytes()).hexdigest(),
        "development": True,
    }
    (folder / ".venv" / "installed.json").write_text(json.dumps(stamp), encoding="utf-8")
    return folder


def call_dev(project: Path, *arguments: str, cwd: Path | None = None, **variables: str):
    command = [sys.executable, str(project / "packaging" / "dev.py"), *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **variables}
    return subprocess.run(
        command, cwd=cwd or project, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@posix
def test_a_second_run_only_starts_the_program_where_the_user_stands(tmp_path):
    project = make_installed_project(tmp_path / "lontar", {"python": "exit 70", "lontar": 'echo "$PWD $@"; exit 5'})
    (tmp_path / "elsewhere").mkdir()

    answer = call_dev(project, "run", "berita hari ini.txt", cwd=tmp_path / "elsewhere")

    assert answer.stdout == f"{tmp_path.resolve()}/elsewhere berita hari ini.txt\n"
    assert (answer.returncode, answer.stderr) == (5, "")


@posix
def test_running_without_a_screen_is_said_before_anything_is_installed(tmp_path):
    project = make_installed_project(tmp_path, {"python": "exit 70", "lontar": "echo started"})

    answer = call_dev(project, "run", QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")

    if sys.platform == "linux":
        assert (answer.returncode, answer.stdout) == (2, "")
        assert "no screen" in answer.stderr
    else:
        assert answer.stdout == "started\n"


@posix
def test_the_test_command_runs_every_step_and_ends_with_the_first_failure(tmp_path):
    scripts = {
        "python": 'case "$*" in *"ruff format"*) exit 3;; *"-m pytest"*) echo "5 passed in 0.1s"; exit 1;; esac',
        "lint-imports": "exit 0",
        "lontar": 'echo "lontar $@"',
    }
    project = make_installed_project(tmp_path, scripts)

    answer = call_dev(project, "test")

    headings = [line for line in answer.stdout.splitlines() if line.startswith("== ")]
    assert len(headings) == 7
    assert "lontar glossary check" in answer.stdout
    assert answer.stdout.splitlines()[-1] == "5 passed in 0.1s"
    assert answer.stderr == "Failed: Format (ruff format --check), Tests (pytest)\n"
    assert answer.returncode == 3


@posix
def test_the_lint_command_leaves_the_tests_out(tmp_path):
    scripts = {"python": 'echo "$@"', "lint-imports": "exit 0", "lontar": "exit 0"}
    project = make_installed_project(tmp_path, scripts)

    answer = call_dev(project, "lint")

    assert (answer.returncode, answer.stderr) == (0, "")
    assert "pytest" not in answer.stdout
    assert "-m mypy --strict" in answer.stdout


@posix
def test_slow_tests_are_asked_for(tmp_path):
    scripts = {"python": 'echo "$@"', "lint-imports": "exit 0", "lontar": "exit 0"}
    project = make_installed_project(tmp_path, scripts)

    assert call_dev(project, "test").stdout.endswith("-m pytest -n auto\n")
    assert call_dev(project, "test", "--slow").stdout.endswith("-m pytest --slow\n")
