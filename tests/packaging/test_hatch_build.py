"""The wheel: complete when built from the checkout and from the source archive, nothing extra when editable."""

import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatch_build import CustomBuildHook

PROJECT = Path(__file__).parents[2]


def hook(target="wheel"):
    return CustomBuildHook(str(PROJECT), {}, None, None, str(PROJECT), target)


def make(target: str, folder: Path, project: Path = PROJECT) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=project, check=True, capture_output=True, timeout=120)
    (made,) = folder.iterdir()
    return made


def unpack(archive: Path, folder: Path) -> Path:
    subprocess.run([sys.executable, "-m", "tarfile", "-e", str(archive), str(folder)], check=True, timeout=60)
    (project,) = folder.iterdir()
    return project


@pytest.mark.parametrize(("target", "version"), [("wheel", "editable"), ("sdist", "standard")])
def test_an_editable_wheel_and_a_source_archive_get_nothing(target, version):
    build_data = {"force_include": {}}
    building = hook(target)

    building.initialize(version, build_data)
    building.finalize(version, build_data, "")

    assert build_data == {"force_include": {}}


def test_what_was_built_for_the_wheel_is_gone_afterwards():
    build_data = {"force_include": {}}
    building = hook()

    building.initialize("standard", build_data)
    database = next(Path(source) for source in build_data["force_include"] if source.endswith("glossary.sqlite"))
    assert database.is_file()
    building.finalize("standard", build_data, "")

    assert not database.parent.exists()


def test_the_wheel_holds_the_program_and_all_it_reads(tmp_path):
    with zipfile.ZipFile(make("wheel", tmp_path)) as wheel:
        names = set(wheel.namelist())
        database = wheel.extract("reader/resources/glossary.sqlite", tmp_path / "unpacked")

    resources = PROJECT / "resources"
    wanted = {
        f"reader/resources/{path.relative_to(resources).as_posix()}"
        for path in resources.rglob("*")
        if path.is_file() and path.relative_to(resources).parts[0] != "glossary"
    }
    assert wanted <= names
    assert {name for name in names if name.startswith("reader/resources/glossary")} == {
        "reader/resources/glossary.sqlite"
    }
    assert {"reader/errors.py", "reader/paths.py", "reader/storage/glossary_store.py"} <= names
    assert not [name for name in names if name.startswith(("tests", "packaging"))]
    assert count_entries(database) > 100


def test_the_source_archive_makes_the_same_wheel(tmp_path):
    project = unpack(make("sdist", tmp_path / "sdist"), tmp_path / "unpacked")

    with zipfile.ZipFile(make("wheel", tmp_path / "first", project)) as wheel:
        from_archive = set(wheel.namelist())
    with zipfile.ZipFile(make("wheel", tmp_path / "second")) as wheel:
        from_checkout = set(wheel.namelist())

    assert from_archive == from_checkout


def count_entries(database: str) -> int:
    connection = sqlite3.connect(database)
    try:
        return connection.execute("SELECT count(*) FROM entries").fetchone()[0]
    finally:
        connection.close()
