"""The system's own shared libraries that travel with the frozen program: which are needed, and their licence texts."""

import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

_DOCUMENTS = Path("/usr/share/doc")  # where Debian keeps each package's licence text
_FOLDER = "system libraries"

Entry = tuple[str, str, str]
"""A file of the frozen program as PyInstaller lists it: its path there, where it comes from, its kind."""


def without_orphans(entries: Iterable[Entry], needs: Callable[[str], set[str]]) -> list[Entry]:
    """The entries without libraries at the program's root that none of the others loads.

    `needs` names the libraries that a file loads; libpython stays, which the launcher itself loads.
    """
    kept = list(entries)
    names = {source: needs(source) for _place, source, kind in kept if kind in ("BINARY", "EXTENSION")}
    while True:
        wanted = {name for _place, source, _kind in kept for name in names.get(source, ())}
        fewer = [entry for entry in kept if not _may_be_orphan(entry) or PurePosixPath(entry[0]).name in wanted]
        if len(fewer) == len(kept):
            return kept
        kept = fewer


def gather_licences(entries: Iterable[Entry], target: Path, owner: Callable[[str], str | None]) -> list[str]:
    """Copy the licence text of every Debian package that `entries` come from into a folder of `target`.

    `owner` names the package of a file. Returns the packages found without a text.
    """
    packages = {package for _place, source, kind in entries if kind == "BINARY" and (package := owner(source))}
    folder = target / _FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    missing = []
    for package in sorted(packages):
        text = _DOCUMENTS / package / "copyright"
        if text.is_file():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, folder / f"{package}.txt")
        else:
            missing.append(package)
    return missing


def debian_owner(path: str) -> str | None:
    """The Debian package that a file was installed with; None for any other file, and on other systems."""
    if shutil.which("dpkg-query") is None:
        return None
    resolved = str(Path(path).resolve())
    for name in (path, resolved, resolved.removeprefix("/usr")):  # dpkg may know a file by the folder before /usr
        answer = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            return answer.stdout.split(":", 1)[0]
    return None


def _may_be_orphan(entry: Entry) -> bool:
    place, _source, kind = entry
    path = PurePosixPath(place.replace("\\", "/"))
    is_root_library = len(path.parts) == 1 and ".so" in path.suffixes
    return kind == "BINARY" and is_root_library and not path.name.startswith("libpython")
