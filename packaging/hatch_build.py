"""Puts the built glossary and the other resources into the wheel."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """hatchling's hook: a standard wheel carries `reader/resources`; an editable one reads the repository's own.

    A copy of the resources beside an editable package would be read instead of the sources and grow old unseen.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the glossary and name what to include; called by hatchling before the wheel is written."""
        if self.target_name != "wheel" or version != "standard":
            return
        project = Path(self.root)
        self._workplace = tempfile.TemporaryDirectory(prefix="lontar-wheel-")
        for source, place in _shipped(project, Path(self._workplace.name)):
            build_data["force_include"][str(source)] = place

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was built for the wheel; called by hatchling when the wheel is written."""
        if hasattr(self, "_workplace"):
            self._workplace.cleanup()


def _shipped(project: Path, workplace: Path) -> list[tuple[Path, str]]:
    beside = str(project / "packaging")
    sys.path.insert(0, beside)
    try:
        from shipped_resources import gather
    finally:
        sys.path.remove(beside)
    return gather(project, workplace)
