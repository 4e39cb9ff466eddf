"""Every kind of damage to the library and what lies beside it: nothing lost, nothing silent, damaged files kept."""

import random
import shutil
import time
from dataclasses import replace

import pytest
from damages import CLOSED, LIVE
from drill import article, contents, copy_of, leave_open, missing, table, work

ACTS = 120


@pytest.fixture(scope="module")
def closed(tmp_path_factory):
    """A library with backups and journals of several sessions, closed in good order."""
    folder = tmp_path_factory.mktemp("closed") / "data"
    for session in range(4):
        work_session(folder / "library.sqlite", session * ACTS // 4, ACTS // 4)
    return folder, list(range(ACTS))


@pytest.fixture(scope="module")
def live(tmp_path_factory, closed):
    """The same, killed in a fifth session."""
    folder = copy_of(closed[0], tmp_path_factory.mktemp("live") / "data")
    return folder, closed[1] + leave_open(folder / "library.sqlite", 40, ACTS)


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A library of five megabytes that was killed."""
    path = tmp_path_factory.mktemp("large") / "data" / "library.sqlite"
    chance = random.Random(5)
    owner = work(path, ACTS, say=lambda *_, **__: None)
    for number in range(100, 150):
        text = " ".join(chance.randbytes(4).hex() for _ in range(20_000))
        kept = replace(article(number), text=text, blocks=())
        owner.tell(lambda store, kept=kept: store.keep(kept, 1.0))
    owner.close()
    known = list(range(ACTS)) + leave_open(path, 40, ACTS)
    assert 5_000_000 < path.stat().st_size < 8_000_000
    return path.parent, known


def work_session(path, first, acts):
    work(path, acts, first, say=lambda *_, **__: None).close()


def damaged_and_opened(state, damage, seed, tmp_path):
    """What was lost, whether it was told, whether the damaged file was kept, and how long the opening took."""
    folder = copy_of(state[0], tmp_path / f"{damage.__name__}-{seed}")
    path = folder / "library.sqlite"
    before = path.read_bytes()
    damage(folder, random.Random(seed))
    after = path.read_bytes() if path.exists() else b""
    begun = time.perf_counter()
    marks, notice, saved = contents(path)
    took = time.perf_counter() - begun
    lost = missing(marks, state[1])
    same = {row: marks[row] for row in marks}
    kept = (
        not notice
        or after == b""
        or after == before
        or any(file.read_bytes() == after for file in folder.glob("library.damaged-*.sqlite"))
    )
    again, notice_again, _ = contents(path)
    shutil.rmtree(folder)
    assert saved
    return lost, notice, kept, took, (again == same, notice_again)


def drill(state, damages, times, tmp_path):
    rows = [("damage", "times", "acts lost", "lost silently", "told", "without effect", "not kept", "slowest s")]
    faults = []
    for damage in damages:
        results = [damaged_and_opened(state, damage, seed, tmp_path) for seed in range(times)]
        lost = sum(len(result[0]) for result in results)
        silent = sum(bool(result[0]) and not result[1] for result in results)
        not_kept = sum(not result[2] for result in results)
        told = sum(bool(result[1]) for result in results)
        slowest = max(result[3] for result in results)
        unlike = [result[4] for result in results if result[4] != (True, "")]
        rows.append((damage.__name__, times, lost, silent, told, times - told, not_kept, f"{slowest:.2f}"))
        if lost or silent or not_kept or unlike:
            faults.append((damage.__name__, lost, silent, not_kept, unlike, [r[1] for r in results if r[0]][:2]))
    print("\n" + table(rows))
    return faults


def test_damage_to_a_closed_library(closed, tmp_path):
    assert drill(closed, CLOSED, 1, tmp_path) == []


def test_damage_to_a_killed_library(live, tmp_path):
    assert drill(live, LIVE, 1, tmp_path) == []


@pytest.mark.slow
def test_every_damage_30_times_to_a_closed_library(closed, tmp_path):
    assert drill(closed, CLOSED, 30, tmp_path) == []


@pytest.mark.slow
def test_every_damage_30_times_to_a_killed_library(live, tmp_path):
    assert drill(live, LIVE, 30, tmp_path) == []


@pytest.mark.slow
def test_every_damage_to_a_library_of_five_megabytes(large, tmp_path):
    assert drill(large, LIVE, 3, tmp_path) == []
