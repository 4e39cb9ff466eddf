"""The downloads for Linux: what lies in them, what they ask of the system, and that their descriptions are valid."""

import hashlib
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import linux_packages
import pytest
from linux_packages import Release

from reader.files.kinds import SUFFIXES

PROJECT = Path(__file__).parents[2]
LINUX = PROJECT / "packaging" / "linux"

_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = {
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".mhtml": "application/x-mimearchive",
    ".mht": "application/x-mimearchive",
    ".epub": "application/epub+zip",
    ".pdf": "application/pdf",
    ".docx": f"{_OFFICE}.document",
    ".dotx": f"{_OFFICE}.template",
    ".docm": "application/vnd.ms-word.document.macroEnabled.12",
    ".dotm": "application/vnd.ms-word.template.macroEnabled.12",
}
"""What Linux desktops (shared-mime-info) call the files of each ending."""


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@pytest.fixture
def release(tmp_path: Path) -> Release:
    """A program of three files: itself, one that wants glibc 2.34, and one that wants less."""
    program = tmp_path / "frozen" / "lontar"
    (program / "_internal").mkdir(parents=True)
    (program / "lontar").write_bytes(b"#!/bin/sh\nGLIBC_2.9\x00")
    (program / "lontar").chmod(0o755)
    (program / "_internal" / "libQt6Core.so.6").write_bytes(b"\x7fELF GLIBC_2.28\x00 GLIBC_2.34\x00")
    (program / "_internal" / "notes.txt").write_bytes(b"GLIBC_2.99\x00")
    (program / "_internal" / "notes.txt").chmod(0o755)
    return Release(program, "1.2.0", PROJECT)


def test_the_oldest_c_library_is_read_from_the_libraries(release: Release) -> None:
    assert linux_packages.oldest_glibc(release.program) == "2.34"


def test_the_control_file_names_what_the_window_needs(release: Release) -> None:
    control = linux_packages.control(release, "amd64", 1_000)

    assert "Version: 1.2.0\nArchitecture: amd64\n" in control
    assert re.search(r"^Depends: libc6 \(>= 2\.34\), .*libgl1.*libxcb-cursor0", control, re.MULTILINE)
    description = control.split("Description: ")[1].splitlines()
    assert description[0].startswith("Read Indonesian law")
    assert len(description[0]) < 80
    assert all(line.startswith(" ") and len(line) < 80 for line in description[1:])


def test_both_downloads_hold_the_program_its_menu_entry_and_its_icons(qapp, release: Release, tmp_path: Path) -> None:
    _tool("dpkg-deb")

    archive, package = linux_packages.make(release, "amd64", tmp_path / "dist", tmp_path / "work")

    with tarfile.open(archive) as opened:
        names = {member.name: member for member in opened.getmembers()}
    assert names["lontar-1.2.0-linux-amd64/lontar"].mode & 0o111
    assert {member.uname for member in names.values()} == {"root"}
    assert "lontar-1.2.0-linux-amd64/share/icons/hicolor/48x48/apps/id.lontar.Lontar.png" in names
    listing = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True).stdout
    assert "./usr/bin/lontar -> ../lib/lontar/lontar" in listing
    assert re.findall(r"^-rwx.* \.(/.*)$", listing, re.MULTILINE) == ["/usr/lib/lontar/lontar"]
    for place in ("lib/lontar/lontar", "share/applications/id.lontar.Lontar.desktop", "share/doc/lontar/copyright"):
        assert re.search(rf"^-rw.* root/root .*\./usr/{place}$", listing, re.MULTILINE), place
    lines = (tmp_path / "dist" / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    assert lines[0] == f"{hashlib.sha256(archive.read_bytes()).hexdigest()}  {archive.name}"
    assert len(lines) == 2


def test_without_debians_tools_there_is_still_the_archive(
    qapp, release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)

    made = linux_packages.make(release, "amd64", tmp_path / "dist", tmp_path / "work")

    assert [path.name for path in made] == ["lontar-1.2.0-linux-amd64.tar.xz"]


def test_the_menu_entry_is_valid() -> None:
    checked = subprocess.run([_tool("desktop-file-validate"), LINUX / "id.lontar.Lontar.desktop"], check=False)

    assert checked.returncode == 0


def test_the_software_centres_description_is_valid() -> None:
    metainfo = LINUX / "id.lontar.Lontar.metainfo.xml"

    checked = subprocess.run([_tool("appstreamcli"), "validate", "--no-net", metainfo], check=False)

    assert checked.returncode == 0


def test_window_menu_entry_and_description_have_one_name() -> None:
    desktop = (LINUX / "id.lontar.Lontar.desktop").read_text(encoding="utf-8")
    metainfo = (LINUX / "id.lontar.Lontar.metainfo.xml").read_text(encoding="utf-8")
    application = (PROJECT / "reader" / "ui" / "application.py").read_text(encoding="utf-8")

    assert f"Icon={linux_packages.APPLICATION}" in desktop
    assert f"<id>{linux_packages.APPLICATION}</id>" in metainfo
    assert f'setDesktopFileName("{linux_packages.APPLICATION}")' in application
    types = re.findall(r"<mediatype>(.*?)</mediatype>", metainfo)
    assert f"MimeType={';'.join(types)};\n" in desktop


def test_a_double_click_opens_every_kind_of_file_that_is_read() -> None:
    desktop = (LINUX / "id.lontar.Lontar.desktop").read_text(encoding="utf-8")

    assert set(TYPES) == set(SUFFIXES)
    assert set(TYPES.values()) <= set(re.findall(r"MimeType=(.*)", desktop)[0].split(";"))
