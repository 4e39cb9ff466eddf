"""Watched from outside by strace: the child opens nothing but its file, the program no socket to the network."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ARTICLES = ROOT / "tests" / "articles"
STRACE = shutil.which("strace")
_SESSION_SECONDS = 240
_OPENING = re.compile(r"^(?:\d+\s+)?(open|openat|openat2|creat|open_by_handle_at)\((?P<rest>.*)$")
_SOCKET = re.compile(r"\bsocket\((?P<family>\w+)")
_CONNECTION = re.compile(
    r"\b(?:connect|bind|sendto)\(\d+, \{sa_family=(?P<family>\w+)(?:, sun_path=(?P<path>@?\"[^\"]*\"))?"
)
_LOCAL = ("AF_UNIX", "AF_LOCAL")
"""Families that reach no network: the X server, the session bus, and where a later start hands over its file."""


def works(command: list[str]) -> bool:
    """Whether the system lets us watch or close off a process."""
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


watched = pytest.mark.skipif(
    STRACE is None or not works([STRACE, "-f", "-o", os.devnull]), reason="strace is not here, or may not watch"
)


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> list[Path]:
    """A file of each kind, whole and ordinary, with a text behind them in which something can be found."""
    folder = tmp_path_factory.mktemp("berkas")
    made = [folder / "putusan.md", folder / "putusan.html", folder / "putusan.mhtml"]
    page = (ARTICLES / "blog.html").read_bytes()
    made[0].write_text("# Putusan sela\n\nTerdakwa *didakwa* menyebarkan data pribadi. Hakim menolak.\n")
    made[1].write_bytes(page)
    made[2].write_bytes(b"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + page)
    for kind in ("epub", "docx", "pdf"):
        shape = next(iter(sorted((ARTICLES / kind).glob(f"*.{kind}"))))
        made.append(Path(shutil.copy(shape, folder / shape.name)))
    last = folder / "dakwaan.txt"
    last.write_text(
        "Putusan\n\nTerdakwa didakwa menyebarkan data pribadi.\n\nHakim memutus perkara; hakim menolak banding.\n"
    )
    return [*made, last]


@watched
@pytest.mark.parametrize("number", range(6), ids=["md", "html", "mhtml", "epub", "docx", "pdf"])
def test_the_child_opens_no_file_once_it_reads(files, tmp_path, number):
    """Neither does it try: what the filter refuses is counted too."""
    file, log = files[number], tmp_path / "calls"
    command = [sys.executable, "-P", "-m", "reader", "--read-file", str(file)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [STRACE, "-f", "-o", str(log), *command], cwd=ROOT, env=env, capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0 and b'"blocks"' in done.stdout
    calls = log.read_text(errors="replace").splitlines()
    opened = max(place for place, call in enumerate(calls) if _opens(call) == str(file))
    enclosed = max((place for place, call in enumerate(calls) if "PR_SET_SECCOMP" in call), default=0)
    assert enclosed > opened, "the filter is installed once the file is open"
    assert [call for call in calls[enclosed:] if _OPENING.match(call)] == []
    assert [call for call in calls[enclosed:] if "EPERM" in call or "execve(" in call] == []
    assert [call for call in calls if _SOCKET.search(call)] == []


def _opens(call: str) -> str:
    match = _OPENING.match(call)
    return match["rest"].partition('"')[2].partition('"')[0] if match else ""


def session(folder: Path, files: list[Path], *before: str, planted: bool = False) -> subprocess.CompletedProcess[str]:
    """A scripted session of the whole program, by way of `before`."""
    folder.mkdir(parents=True, exist_ok=True)
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder)}
    env.pop("LONTAR_PLANTED", None)
    if planted:
        env["LONTAR_PLANTED"] = "1"
    command = [sys.executable, "-P", str(ROOT / "tests" / "scripted_session.py"), str(folder), *map(str, files)]
    return subprocess.run(
        [*before, *command], cwd=ROOT, env=env, capture_output=True, text=True, timeout=_SESSION_SECONDS, check=False
    )


def network_calls(log: Path) -> list[str]:
    """The calls that make a socket of, or speak to, another family than the local ones."""
    calls = log.read_text(errors="replace").splitlines()
    found = [
        (match["family"], call)
        for call in calls
        for match in [_SOCKET.search(call) or _CONNECTION.search(call)]
        if match
    ]
    return [call for family, call in found if family not in _LOCAL]


def local_paths(log: Path) -> set[str]:
    """The names under which local sockets were spoken to."""
    matches = map(_CONNECTION.search, log.read_text(errors="replace").splitlines())
    return {match["path"].strip('"@') for match in matches if match and match["path"]}


@watched
def test_a_whole_session_makes_no_socket_to_the_network(files, tmp_path):
    log = tmp_path / "calls"
    done = session(tmp_path / "a", files, STRACE, "-f", "-e", "trace=%network", "-o", str(log))
    assert done.returncode == 0, done.stderr
    assert network_calls(log) == []
    known = ("lontar", "dbus", "bus", "X11-unix", "wayland", "at-spi", "nscd", str(tmp_path))
    assert all(any(part in path for part in known) for path in local_paths(log)), local_paths(log)


@watched
def test_a_planted_call_to_the_network_is_found(files, tmp_path):
    """The test above would fail: this session asks an address when a file is opened, the other does all the same."""
    log = tmp_path / "calls"
    done = session(tmp_path / "a", files[-1:], STRACE, "-f", "-e", "trace=%network", "-o", str(log), planted=True)
    assert done.returncode == 0, done.stderr
    assert any("AF_INET" in call for call in network_calls(log))


@pytest.mark.skipif(not shutil.which("unshare") or not works(["unshare", "-n"]), reason="no network can be taken away")
def test_a_session_without_a_network_gives_the_same(files, tmp_path):
    usual, alone = session(tmp_path / "a", files), session(tmp_path / "b", files, "unshare", "-n")
    assert usual.returncode == alone.returncode == 0, usual.stderr + alone.stderr
    assert usual.stdout == alone.stdout
    seen = json.loads(usual.stdout)
    assert len(seen) > len(files) and all(length > 50 for _, length, *_ in seen[: len(files)])
    for name in ("catatan.csv", "catatan.md", "catatan.html", "catatan.json", "catatan.apkg"):
        assert (tmp_path / "a" / name).stat().st_size and (tmp_path / "b" / name).stat().st_size
    assert zipfile.is_zipfile(tmp_path / "a" / "catatan.apkg")
