"""The resources that travel inside the wheel and the frozen program, with the glossary already built."""

import importlib
import sys
from pathlib import Path

_SOURCES_ONLY = "glossary"


def gather(project: Path, workplace: Path) -> list[tuple[Path, str]]:
    """Each file or folder to ship, with its place in the package, such as `reader/resources/icons`.

    The glossary's TOML sources stay at home; the database made from them is written into `workplace`. Raises what
    reader.storage.glossary_build.build_glossary raises when the sources are damaged.
    """
    resources = project / "resources"
    shipped = [
        (folder, f"reader/resources/{folder.name}")
        for folder in sorted(resources.iterdir())
        if folder.is_dir() and folder.name != _SOURCES_ONLY and any(folder.iterdir())
    ]
    database = workplace / "glossary.sqlite"
    _build_glossary(project, resources / _SOURCES_ONLY, database)
    return [*shipped, (database, "reader/resources/glossary.sqlite")]


def _build_glossary(project: Path, sources: Path, database: Path) -> None:
    sys.path.insert(0, str(project))
    try:
        importlib.import_module("reader.storage.glossary_build").build_glossary(sources, database)
    finally:
        sys.path.remove(str(project))
