"""The checks of `dev.py lint` and `dev.py test`: what they are, and the safe place where they run."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from virtual_environment import VirtualEnvironment


@dataclass(frozen=True, slots=True)
class Step:
    """One check: the line that announces it, and its command."""

    heading: str
    command: Sequence[str]


def lint_steps(environment: VirtualEnvironment) -> list[Step]:
    """Every check but the tests."""
    python = str(environment.python)
    own_tools = sorted(f"packaging/{path.name}" for path in (environment.project / "packaging").glob("*.py"))
    return [
        Step("Lint (ruff check)", [python, "-m", "ruff", "check", "."]),
        Step("Format (ruff format --check)", [python, "-m", "ruff", "format", "--check", "."]),
        Step("Types of the program (mypy --strict)", [python, "-m", "mypy", "--strict"]),
        Step("Types of the tools (mypy --strict)", [python, "-m", "mypy", "--strict", *own_tools]),
        Step("Import contracts (lint-imports)", [str(environment.script("lint-imports"))]),
        Step("Glossary rules (lontar glossary check)", [str(environment.script("lontar")), "glossary", "check"]),
    ]


def test_steps(environment: VirtualEnvironment, slow: bool) -> list[Step]:
    """Every check, the tests last."""
    # Slow tests measure and drill: one at a time.
    tests = [str(environment.python), "-m", "pytest", *(["--slow"] if slow else ["-n", "auto"])]
    return [*lint_steps(environment), Step("Tests (pytest)", tests)]


def carry_out(steps: Sequence[Step], project: Path, variables: Mapping[str, str]) -> int:
    """Run all steps in `project`; the exit code of the first that failed, 0 when none did."""
    failed: list[tuple[str, int]] = []
    with tempfile.TemporaryDirectory(prefix="lontar-", ignore_cleanup_errors=True) as folder:
        apart = apart_from_user(variables, Path(folder))
        for step in steps:
            print(f"== {step.heading}", flush=True)
            code = subprocess.run(step.command, cwd=project, env=apart, check=False).returncode
            if code != 0:
                failed.append((step.heading, code))
    if not failed:
        return 0
    print(f"Failed: {', '.join(heading for heading, _ in failed)}", file=sys.stderr, flush=True)
    return failed[0][1]


def apart_from_user(variables: Mapping[str, str], folder: Path) -> dict[str, str]:
    """The environment variables of a run without a screen whose every user folder lies in `folder`.

    `WIN_PD_OVERRIDE_*` is platformdirs' own way on Windows, where it does not look at the usual variables.
    """
    places = ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"]
    if os.name == "nt":
        places += ["APPDATA", "LOCALAPPDATA", "WIN_PD_OVERRIDE_APPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA"]
    apart = dict(variables)
    for place in places:
        (folder / place.lower()).mkdir(mode=0o700, exist_ok=True)
        apart[place] = str(folder / place.lower())
    apart["QT_QPA_PLATFORM"] = "offscreen"
    return apart
