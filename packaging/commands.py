"""The commands of dev.py, each from a bare machine to its end."""

import os
import subprocess
import sys
from pathlib import Path

import checks
import frozen_program
import system_parts
from virtual_environment import VirtualEnvironment


def carry_out(command: str, file: str | None, slow: bool) -> int:
    """Carry out `run`, `test`, `lint`, `build` or `package` and return its exit code.

    Raises system_parts.NotReady when the machine lacks what it takes.
    """
    environment = VirtualEnvironment(Path(__file__).resolve().parent.parent)
    machine = system_parts.this_machine()
    parts = _parts_for(command)
    if not environment.python.exists():
        parts += system_parts.for_virtual_environment()
    system_parts.provide(parts, machine)
    if command == "run":
        environment.prepare(machine, development=False)
        return _start([str(environment.script("lontar")), *([file] if file else [])])
    environment.prepare(machine, development=True)
    if command in ("build", "package"):
        code = frozen_program.build(environment, os.environ)
        return code if code or command == "build" else _package(environment)
    steps = checks.test_steps(environment, slow) if command == "test" else checks.lint_steps(environment)
    return checks.carry_out(steps, environment.project, os.environ)


def _parts_for(command: str) -> list[system_parts.Part]:
    if command == "run":
        return system_parts.for_window(os.environ)
    return system_parts.for_build() if command in ("build", "package") else system_parts.for_tests()


def _package(environment: VirtualEnvironment) -> int:
    # In the environment, whose Qt draws the icons and whose metadata name the version.
    command = [str(environment.python), str(environment.project / "packaging" / "downloads.py")]
    return subprocess.run(command, cwd=environment.project, check=False).returncode


def _start(command: list[str]) -> int:
    if sys.platform != "win32":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode
