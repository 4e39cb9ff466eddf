"""The project's own `.venv`: made when missing, mended when broken, left alone when it is as it must be."""

import hashlib
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from system_parts import Machine, NotReady, for_virtual_environment, provide


@dataclass(frozen=True, slots=True)
class VirtualEnvironment:
    """The environment in `project`/.venv, where `project` is the folder with pyproject.toml."""

    project: Path

    @property
    def folder(self) -> Path:
        """Where the environment lies."""
        return self.project / ".venv"

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self._program("python")

    def script(self, name: str) -> Path:
        """A command that a package has put into the environment."""
        return self._program(name)

    def prepare(self, machine: Machine, development: bool) -> None:
        """Make the environment hold Lontar (and with `development` its tools); at once when it already does.

        Raises NotReady when that cannot be done.
        """
        wanted = self._description(development)
        found = self._read_stamp()
        if self.python.exists() and found in (wanted, self._description(development=True)):
            return
        moved = bool(found) and found["project"] != wanted["project"]
        if moved or not self._works():
            self._make(machine)
        self._install(development)
        self._stamp.write_text(json.dumps(wanted), encoding="utf-8")

    @property
    def _stamp(self) -> Path:
        return self.folder / "installed.json"

    def _program(self, name: str) -> Path:
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def _description(self, development: bool) -> dict[str, object]:
        return {
            "project": str(self.project),
            "python": sys.implementation.cache_tag,
            "pyproject": hashlib.sha256((self.project / "pyproject.toml").read_bytes()).hexdigest(),
            "development": development,
        }

    def _read_stamp(self) -> dict[str, object]:
        try:
            stored = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stored if isinstance(stored, dict) and "project" in stored else {}

    def _works(self) -> bool:
        question = "import pip, sys; print(sys.implementation.cache_tag)"
        try:
            answer = subprocess.run([str(self.python), "-c", question], capture_output=True, text=True, check=False)
        except OSError:
            return False
        return answer.returncode == 0 and answer.stdout.strip() == sys.implementation.cache_tag

    def _make(self, machine: Machine) -> None:
        provide(for_virtual_environment(), machine)
        print(f"== Making the virtual environment {self.folder}", flush=True)
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(self.folder)], check=False)
        if made.returncode != 0:
            raise NotReady(f"The virtual environment {self.folder} could not be made; remove it and start again.")

    def _install(self, development: bool) -> None:
        self._stamp.unlink(missing_ok=True)
        what = ".[dev]" if development else "."
        print(f"== Installing Lontar and what it needs (pip install -e {what})", flush=True)
        command = [str(self.python), "-m", "pip", "install", "--disable-pip-version-check", "-e", what]
        if subprocess.run(command, cwd=self.project, check=False).returncode != 0:
            raise NotReady("pip could not install what Lontar needs (its own words are above); mend that, start again.")
