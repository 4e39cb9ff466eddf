"""The downloads for Linux, made of the frozen program: a tar.xz to unpack anywhere and a .deb to install."""

import hashlib
import re
import shutil
import subprocess
import tarfile
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from frozen_contents import write_icon
from system_parts import NotReady, window_packages

APPLICATION = "id.lontar.Lontar"
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)\x00")
_SHARED = re.compile(r"\.so(\.\d+)*$")
_SENTENCE = "Read Indonesian law and technology texts offline"  # one line, as package lists show it
_DESCRIPTION_WIDTH = 78


@dataclass(frozen=True, slots=True)
class Release:
    """What is packed: the frozen program's folder, its version, and the project that it was made of."""

    program: Path
    version: str
    project: Path


def make(release: Release, architecture: str, target: Path, workplace: Path) -> list[Path]:
    """Write both downloads and their checksums (`SHA256SUMS`) into `target`; `architecture` as Debian names it.

    The .deb is left out, with a line that says so, where there is no dpkg-deb. Raises NotReady when packing fails.
    """
    target.mkdir(parents=True, exist_ok=True)
    share = _share(release, workplace / "share")
    made = [_write_tar(release, share, architecture, target)]
    if shutil.which("dpkg-deb"):
        made.append(_write_deb(release, share, architecture, target, workplace / "deb"))
    else:
        print("No .deb was made: there is no dpkg-deb on this system.", flush=True)
    write_checksums(made, target / "SHA256SUMS")
    return made


def write_checksums(files: Iterable[Path], target: Path) -> None:
    """Write the SHA-256 of each file as `sha256sum --check` reads it."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    target.write_text("".join(lines), encoding="ascii")


def oldest_glibc(program: Path) -> str:
    """The oldest GNU C library with which every shared library of the program starts, such as `2.34`."""
    libraries = [path for path in program.rglob("*") if path.is_file() and _SHARED.search(path.name)]
    minors = {int(found) for path in [*libraries, program / "lontar"] for found in _GLIBC.findall(path.read_bytes())}
    return f"2.{max(minors, default=0)}"


def control(release: Release, architecture: str, installed_kilobytes: int) -> str:
    """The .deb's control file."""
    depends = ", ".join([f"libc6 (>= {oldest_glibc(release.program)})", *window_packages()])
    fields = {
        "Package": "lontar",
        "Version": release.version,
        "Architecture": architecture,
        "Maintainer": "The Lontar developers <developers@lontar.invalid>",
        "Installed-Size": str(installed_kilobytes),
        "Depends": depends,
        "Section": "text",
        "Priority": "optional",
        "Description": f"{_SENTENCE}\n{_description(release.project)}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _description(project: Path) -> str:
    metainfo = (project / "packaging" / "linux" / f"{APPLICATION}.metainfo.xml").read_text(encoding="utf-8")
    paragraphs = re.findall(r"<p>(.*?)</p>", metainfo, re.DOTALL)
    wrapped = (textwrap.wrap(" ".join(paragraph.split()), _DESCRIPTION_WIDTH) for paragraph in paragraphs)
    return "\n .\n".join("\n".join(f" {line}" for line in lines) for lines in wrapped)


def _share(release: Release, share: Path) -> Path:
    shutil.rmtree(share, ignore_errors=True)
    for name, folder in ((f"{APPLICATION}.desktop", "applications"), (f"{APPLICATION}.metainfo.xml", "metainfo")):
        (share / folder).mkdir(parents=True)
        shutil.copyfile(release.project / "packaging" / "linux" / name, share / folder / name)
    drawing = release.project / "resources" / "icons" / "lontar.svg"
    for size in _ICON_SIZES:
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{APPLICATION}.png"
        icon.parent.mkdir(parents=True)
        write_icon(drawing, icon, size)
    scalable = share / "icons" / "hicolor" / "scalable" / "apps" / f"{APPLICATION}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(drawing, scalable)
    documents = share / "doc" / "lontar"
    documents.mkdir(parents=True)
    for source, name in (
        ("LICENSE", "copyright"),
        ("packaging/CHANGELOG.md", "CHANGELOG.md"),
        ("README.md", "README.md"),
    ):
        shutil.copyfile(release.project / source, documents / name)
    return share


def _write_tar(release: Release, share: Path, architecture: str, target: Path) -> Path:
    name = f"lontar-{release.version}-linux-{architecture}"
    draft = target / f"{name}.tar.xz.new"
    with tarfile.open(draft, "w:xz", preset=6) as archive:
        archive.add(release.program, name, filter=_nobodys)
        archive.add(share, f"{name}/share", filter=_nobodys)
    return draft.replace(target / f"{name}.tar.xz")


def _write_deb(release: Release, share: Path, architecture: str, target: Path, tree: Path) -> Path:
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr" / "lib" / "lontar"
    shutil.copytree(release.program, program, symlinks=True)
    shutil.copytree(share, tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "lontar").symlink_to("../lib/lontar/lontar")
    size = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control(release, architecture, size), encoding="utf-8")
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program / "lontar" else 0o644)
    package = target / f"lontar_{release.version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    if subprocess.run(command, check=False).returncode != 0:
        raise NotReady("dpkg-deb could not make the package; its own words are above.")
    return package


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
