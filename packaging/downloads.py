"""Makes the downloads for this system of the frozen program in dist/: what `dev.py package` runs last."""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import linux_packages
from system_parts import NotReady

_DEBIANS_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}


def main() -> int:
    """Make the downloads and name them; the exit code is 2 where that cannot be done."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    project = Path(__file__).resolve().parent.parent
    try:
        made = make(project, version("lontar"), sys.platform, platform.machine())
    except NotReady as problem:
        print(problem, file=sys.stderr)
        return 2
    for path in made:
        print(f"{path}: {path.stat().st_size / 1_000_000:.0f} MB", flush=True)
    return 0


def make(project: Path, release: str, system: str, machine: str) -> list[Path]:
    """The downloads for `system` (as sys.platform names it), with their checksums beside them."""
    target = project / "dist"
    if system == "linux":
        program = linux_packages.Release(target / "lontar", release, project)
        with tempfile.TemporaryDirectory(prefix="lontar-") as workplace:
            architecture = _DEBIANS_NAMES.get(machine, machine)
            made = linux_packages.make(program, architecture, target, Path(workplace))
        print(f"It starts with the GNU C library {linux_packages.oldest_glibc(program.program)} or newer.", flush=True)
        return made
    name = f"lontar-{release}-{'macos' if system == 'darwin' else 'windows'}-{machine.lower()}"
    made = [_pack_application(target, name) if system == "darwin" else _pack_folder(target, name)]
    linux_packages.write_checksums(made, target / "SHA256SUMS")
    return made


def _pack_folder(target: Path, name: str) -> Path:
    return Path(shutil.make_archive(str(target / name), "zip", target, "lontar"))


def _pack_application(target: Path, name: str) -> Path:
    # Only the system's own tool keeps the links and the executable bits of an application.
    archive = target / f"{name}.zip"
    command = ["ditto", "-c", "-k", "--keepParent", str(target / "Lontar.app"), str(archive)]
    if subprocess.run(command, check=False).returncode != 0:
        raise NotReady("ditto could not pack the application; its own words are above.")
    return archive


if __name__ == "__main__":
    sys.exit(main())
