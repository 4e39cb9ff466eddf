"""The licence texts that travel with the frozen program: one folder for each package it takes along."""

import re
import shutil
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_LEFT_OUT = {"pip", "setuptools", "lontar"}


def packages_of(name: str) -> list[Distribution]:
    """Every installed package that `name` needs when it runs, what those need included, in alphabetical order."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        for wanted in _needs(distribution(waiting.pop())):
            if wanted in found or wanted in _LEFT_OUT:
                continue
            try:
                found[wanted] = distribution(wanted)
            except PackageNotFoundError:
                continue  # needed on another system only
            waiting.append(wanted)
    return [found[key] for key in sorted(found)]


def texts_of(package: Distribution) -> list[Path]:
    """The licence files that a package brings along."""
    listed = package.files or []
    named = [file for file in listed if ".dist-info" in file.parts[0] and _TEXT.search("/".join(file.parts[1:]))]
    return [path for path in (Path(str(file.locate())) for file in named) if path.is_file()]


def gather(name: str, target: Path) -> Path:
    """Copy the licence texts of Python and of all that `name` needs into `target`; a package without one gets a line.

    Returns `target`.
    """
    shutil.rmtree(target, ignore_errors=True)
    for package in packages_of(name):
        folder = target / package.metadata["Name"]
        folder.mkdir(parents=True)
        for text in texts_of(package):
            shutil.copyfile(text, folder / _free_name(folder, text.name))
        (folder / "package.txt").write_text(_about(package), encoding="utf-8")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        (target / "Python").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(python, target / "Python" / "LICENSE.txt")
    return target


def _needs(package: Distribution) -> list[str]:
    lines = [line for line in package.requires or [] if "extra ==" not in line.replace('"', "'")]
    names = [match[0] for line in lines if (match := _NAME.match(line))]
    return [re.sub(r"[-_.]+", "-", name).lower() for name in names]


def _free_name(folder: Path, name: str) -> str:
    path, number = folder / name, 2
    while path.exists():
        path = folder / f"{number}-{name}"
        number += 1
    return path.name


def _about(package: Distribution) -> str:
    facts = package.metadata
    named = [facts[field] for field in ("License-Expression", "License") if field in facts]
    licence = next(iter([*named, *_classified(package)]), "see the page of the project")
    return f"{facts['Name']} {package.version}\nLicence: {licence.splitlines()[0]}\n"


def _classified(package: Distribution) -> list[str]:
    classifiers = package.metadata.get_all("Classifier") or []
    return [line.rsplit(" :: ", 1)[-1] for line in classifiers if line.startswith("License ::")]
