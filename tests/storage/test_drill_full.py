"""The disk is full at every size: nothing is lost or half written, and all is saved once there is room."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from drill import ROOT, contents, mark, missing, table

ACTS = 40

AS_ORDINARY_USER = """
import os, sys, tempfile, threading
sys.path[:0] = [{root!r}, {tests!r}]
from pathlib import Path
from drill import act, article, work
from reader.storage.library_owner import LibraryOwner
warm = Path(tempfile.mkdtemp()) / "library.sqlite"
work(warm, 3, say=lambda *_, **__: None).close()  # whatever is imported late can be read now
os.setgroups([]); os.setgid(65534); os.setuid(65534)

def tell(owner, number):
    ended, problems = threading.Event(), []
    owner.tell(act(number), lambda problem: (problems.append(problem), ended.set()))
    assert ended.wait(60)
    return problems[0]

owners, waiting = {{}}, {{}}
for folder in sys.argv[1:]:
    owners[folder] = owner = LibraryOwner.open(Path(folder) / "library.sqlite")
    waiting[folder] = []
    for number in range({acts}):
        problem = tell(owner, number) if not waiting[folder] else "waits for the one before"
        if problem is not None:
            waiting[folder].append(number)
        if not isinstance(problem, (str, type(None))):
            shown = owner.ask(lambda store: store.article(article(number % 5).id))
            assert "." in str(problem)
    print(folder, owner.saved, {acts} - len(waiting[folder]), flush=True)
print("full", flush=True)
sys.stdin.readline()
import time
time.sleep(1.1)
for folder, owner in owners.items():
    unsaved = [number for number in waiting[folder] if tell(owner, number) is not None]
    print(folder, owner.saved, len(unsaved), flush=True)
    owner.close()
"""


@pytest.fixture
def small_disks(ordinary_folder):
    """A maker of small disks that an ordinary user may write to."""
    mounted = []

    def make(sizes):
        for size in sizes:
            folder = ordinary_folder / f"{size:04}k"
            folder.mkdir()
            command = ["mount", "-t", "tmpfs", "-o", f"size={size}k,mode=0777", "tmpfs", folder]
            if subprocess.run(command, capture_output=True, check=False).returncode:
                pytest.skip("no small disk can be mounted here: that takes the rights of root")
            mounted.append(folder)
        return list(mounted)

    yield make
    for folder in mounted:
        subprocess.run(["umount", "-l", folder], check=False)


def drill(folders):
    script = AS_ORDINARY_USER.format(root=str(ROOT), tests=str(Path(__file__).parent), acts=ACTS)
    ran = subprocess.Popen(
        [sys.executable, "-c", script, *folders],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    first = [line.split() for line in iter(ran.stdout.readline, "full\n") if line or pytest.fail(ran.stderr.read())]
    for folder in folders:
        subprocess.run(["mount", "-o", "remount,size=30m", folder], check=True)
    output, errors = ran.communicate("there is room\n", timeout=150)
    assert (ran.returncode, errors) == (0, "")
    rows, faults = [("size", "opened for writing", "saved while full", "unsaved with room", "lost")], []
    for (folder, saved, before), (_, _, unsaved) in zip(first, map(str.split, output.splitlines()), strict=True):
        marks, notice, _ = contents(Path(folder) / "library.sqlite")
        lost = missing(marks, list(range(ACTS)))
        rows.append((Path(folder).name, saved, before, unsaved, len(lost)))
        drafts = [file.name for file in Path(folder).rglob("*.new*")]
        if lost or unsaved != "0" or notice or drafts or len(marks) != len({mark(n).id for n in range(ACTS)}):
            faults.append((Path(folder).name, lost, unsaved, notice, drafts))
    print("\n" + table(rows))
    return faults


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="small disks are mounted by root")
def test_a_full_disk_of_a_few_sizes(small_disks):
    assert drill(small_disks([4, 100, 300, 600])) == []


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="small disks are mounted by root")
def test_a_full_disk_of_60_sizes(small_disks):
    assert drill(small_disks(range(4, 2404, 40))) == []
