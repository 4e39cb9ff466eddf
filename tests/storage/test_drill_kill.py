"""The process is killed at random moments: what was acknowledged is there, whole, and the next start is quick."""

import random
import subprocess
import time

import pytest
from drill import acknowledged, child, contents, copy_of, missing


def kill_at(path, moment, first):
    """Let the library work until it is killed so many seconds after it was opened; gives what was acknowledged."""
    ran = subprocess.Popen(child(path, 100_000, first), stdout=subprocess.PIPE, text=True)
    opened = ran.stdout.readline()
    time.sleep(moment)
    ran.kill()
    output = ran.stdout.read()
    ran.wait()
    assert opened == "opened True\n"
    return acknowledged(output)


def drill(tmp_path, kills, seed):
    chance = random.Random(seed)
    path = tmp_path / "data" / "library.sqlite"
    known, slowest, lost, notices = [], 0.0, [], set()
    for number in range(kills):
        known += kill_at(path, chance.uniform(0.0, 0.25), known[-1] + 1 if known else 0)
        # Half of the time the next start is looked at in a copy, and the library itself is killed once more.
        looked_at = path
        if chance.random() < 0.5:
            looked_at = copy_of(path.parent, tmp_path / "copies" / str(number)) / path.name
        begun = time.perf_counter()
        marks, notice, saved = contents(looked_at)
        slowest = max(slowest, time.perf_counter() - begun)
        lost += missing(marks, known)
        notices |= {notice}
        assert saved
    print(f"\n{kills} kills, {len(known)} acts acknowledged, {len(lost)} lost, next start at most {slowest:.2f} s")
    return lost, notices


def test_after_a_few_kills_nothing_acknowledged_is_missing(tmp_path):
    assert drill(tmp_path, 4, 1) == ([], {""})


@pytest.mark.slow
def test_after_500_kills_nothing_acknowledged_is_missing(tmp_path):
    lost = []
    for series in range(10):
        lost += drill(tmp_path / str(series), 50, series)[0]
    assert lost == []
