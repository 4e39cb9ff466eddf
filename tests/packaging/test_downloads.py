"""The downloads of each system: named for it, with checksums."""

import zipfile
from pathlib import Path

import downloads


def test_on_windows_the_folder_is_zipped(tmp_path: Path) -> None:
    program = tmp_path / "dist" / "lontar" / "lontar.exe"
    program.parent.mkdir(parents=True)
    program.write_bytes(b"MZ")

    (archive,) = downloads.make(tmp_path, "1.2.0", "win32", "AMD64")

    assert archive.name == "lontar-1.2.0-windows-amd64.zip"
    with zipfile.ZipFile(archive) as opened:
        assert "lontar/lontar.exe" in opened.namelist()
    assert archive.name in (tmp_path / "dist" / "SHA256SUMS").read_text(encoding="ascii")
