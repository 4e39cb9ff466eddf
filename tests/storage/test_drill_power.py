"""The power is cut while the library is written: what was acknowledged is there after the next start."""

import random
import shutil
import subprocess

import pytest
from drill import acknowledged, child, contents, copy_of, missing, work
from power import Disk, calls, record

WITHOUT_CARE = """
from reader.storage import library_guard, library_open
def careless(database):
    database.enable_wal()
    database.execute("pragma synchronous = normal")
library_open.make_durable = careless
library_guard.Guard.record = library_guard.Guard.settle = lambda guard: None
"""


def strace_works():
    try:
        return subprocess.run(["strace", "-e", "trace=none", "true"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


needs_strace = pytest.mark.skipif(not strace_works(), reason="strace cannot be run here")


@pytest.fixture(scope="module")
def before(tmp_path_factory):
    """A library that was closed in good order."""
    folder = tmp_path_factory.mktemp("before") / "data"
    work(folder / "library.sqlite", 40, say=lambda *_, **__: None).close()
    return folder


def recorded(before, tmp_path, acts, careless):
    folder = copy_of(before, tmp_path / "data")
    untouched = copy_of(before, tmp_path / "untouched")
    command = child(folder / "library.sqlite", acts, 40, "owner.close()")
    if careless:
        command[2] = command[2].replace("\nowner", f"\n{WITHOUT_CARE}\nowner", 1)
    record(command, tmp_path / "calls")
    disk = Disk(untouched)
    disk.folder = folder
    disk.names = {name.replace(str(untouched), str(folder), 1): file for name, file in disk.names.items()}
    disk.synced_names = dict(disk.names)
    return disk, list(calls(tmp_path / "calls"))


def drill(before, tmp_path, cuts, acts, careless=False):
    chance = random.Random(acts)
    disk, made = recorded(before, tmp_path, acts, careless)
    points = sorted(chance.choices(range(len(made)), k=cuts))
    lost_at, lost, notices, done = 0, 0, set(), 0
    for number, call in enumerate(made):
        while points and points[0] == number:
            points.pop(0)
            target = tmp_path / "after"
            disk.after_cut(target, chance)
            known = list(range(40)) + acknowledged(b"".join(disk.said).decode())
            marks, notice, saved = contents(target / "library.sqlite")
            gone = missing(marks, known)
            assert saved
            done, lost, lost_at = max(done, len(known)), lost + len(gone), lost_at + bool(gone)
            notices |= {notice.replace(str(target), "")}
            shutil.rmtree(target)
        disk.do(*call)
    print(
        f"\n{cuts} cuts in {len(made)} calls, {done} acts, {lost_at} cuts lost something, {lost} acts in all; {notices}"
    )
    return lost_at, notices


@needs_strace
def test_after_a_few_power_cuts_nothing_acknowledged_is_missing(before, tmp_path):
    assert drill(before, tmp_path, 15, 30) == (0, {""})


@needs_strace
def test_the_drill_finds_what_is_lost_without_syncing_and_journal(before, tmp_path):
    lost, _ = drill(before, tmp_path, 15, 30, careless=True)
    assert lost


@needs_strace
@pytest.mark.slow
def test_after_1000_power_cuts_nothing_acknowledged_is_missing(before, tmp_path):
    assert drill(before, tmp_path, 1000, 160)[0] == 0


@needs_strace
@pytest.mark.slow
def test_1000_power_cuts_lose_much_without_syncing_and_journal(before, tmp_path):
    assert drill(before, tmp_path, 1000, 160, careless=True)[0] > 300
