"""The virtual environment: made once, mended when broken, left alone when complete."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import virtual_environment
from system_parts import Machine, NotReady
from virtual_environment import VirtualEnvironment

MACHINE = Machine(has_apt=False, is_root=False, call=lambda command: 1)


class FakePrograms:
    """Stands for `python -m venv`, `python -m pip` and the environment's own Python."""

    def __init__(self):
        self.done = []
        self.pip_fails = False
        self.answer = sys.implementation.cache_tag

    def run(self, command, **_options):
        if "venv" in command:
            self.done.append("make")
            self._make(Path(command[-1]))
        elif "pip" in command:
            self.done.append(f"install {command[-1]}")
            return subprocess.CompletedProcess(command, int(self.pip_fails))
        elif not Path(command[0]).exists():
            raise FileNotFoundError(command[0])
        return subprocess.CompletedProcess(command, 0, stdout=f"{self.answer}\n")

    def take(self):
        done, self.done = self.done, []
        return done

    def _make(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        python = VirtualEnvironment(folder.parent).python
        python.parent.mkdir(parents=True)
        python.touch()


@pytest.fixture
def programs(monkeypatch):
    programs = FakePrograms()
    monkeypatch.setattr(virtual_environment.subprocess, "run", programs.run)
    return programs


@pytest.fixture
def environment(tmp_path):
    (tmp_path / "lontar").mkdir()
    (tmp_path / "lontar" / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    return VirtualEnvironment(tmp_path / "lontar")


def test_a_first_run_makes_and_installs_a_second_does_nothing(programs, environment):
    environment.prepare(MACHINE, development=False)
    assert programs.take() == ["make", "install ."]

    environment.prepare(MACHINE, development=False)
    assert programs.take() == []


def test_tests_add_the_tools_and_a_later_run_takes_nothing_away(programs, environment):
    environment.prepare(MACHINE, development=False)
    programs.take()

    environment.prepare(MACHINE, development=True)
    assert programs.take() == ["install .[dev]"]

    environment.prepare(MACHINE, development=False)
    environment.prepare(MACHINE, development=True)
    assert programs.take() == []


def test_changed_dependencies_are_installed_into_the_same_environment(programs, environment):
    environment.prepare(MACHINE, development=True)
    programs.take()
    (environment.project / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")

    environment.prepare(MACHINE, development=True)

    assert programs.take() == ["install .[dev]"]


def test_a_moved_project_gets_a_new_environment(programs, environment, tmp_path):
    environment.prepare(MACHINE, development=True)
    programs.take()
    moved = VirtualEnvironment(environment.project.rename(tmp_path / "buku"))

    moved.prepare(MACHINE, development=True)

    assert programs.take() == ["make", "install .[dev]"]


def test_an_environment_whose_python_is_gone_is_made_anew(programs, environment):
    environment.prepare(MACHINE, development=True)
    programs.take()
    environment.python.unlink()

    environment.prepare(MACHINE, development=True)

    assert programs.take() == ["make", "install .[dev]"]


@pytest.mark.parametrize("answer", ["cpython-27", ""])
def test_an_environment_of_another_python_is_made_anew(programs, environment, answer):
    environment.prepare(MACHINE, development=True)
    programs.take()
    stamp = environment.folder / "installed.json"
    stamp.write_text(stamp.read_text(encoding="utf-8").replace(sys.implementation.cache_tag, "cpython-27"))
    programs.answer = answer

    environment.prepare(MACHINE, development=True)

    assert programs.take() == ["make", "install .[dev]"]


@pytest.mark.parametrize("stamp", ["", "{", "[]", "null", "\x00"])
def test_a_damaged_stamp_means_installing_again(programs, environment, stamp):
    environment.prepare(MACHINE, development=True)
    programs.take()
    (environment.folder / "installed.json").write_text(stamp, encoding="utf-8")

    environment.prepare(MACHINE, development=True)

    assert programs.take() == ["install .[dev]"]


def test_a_failed_installation_is_said_and_tried_again_next_time(programs, environment):
    programs.pip_fails = True
    with pytest.raises(NotReady, match="pip could not install"):
        environment.prepare(MACHINE, development=True)
    programs.take()
    programs.pip_fails = False

    environment.prepare(MACHINE, development=True)

    assert programs.take() == ["install .[dev]"]


def test_a_failed_update_leaves_no_stamp_of_the_old_state(programs, environment):
    environment.prepare(MACHINE, development=False)
    programs.take()
    programs.pip_fails = True
    with pytest.raises(NotReady):
        environment.prepare(MACHINE, development=True)
    programs.take()
    programs.pip_fails = False

    environment.prepare(MACHINE, development=False)

    assert programs.take() == ["install ."]


def test_without_ensurepip_nothing_is_made(programs, environment, monkeypatch):
    monkeypatch.setattr(virtual_environment, "for_virtual_environment", lambda: [missing_part()])

    with pytest.raises(NotReady, match="ensurepip"):
        environment.prepare(MACHINE, development=False)

    assert programs.take() == []


def missing_part():
    from system_parts import Part

    return Part("Python's module ensurepip", "python3-venv", lambda: False)
