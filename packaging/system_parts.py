"""What Lontar needs from the system, which Debian package brings it, and how it gets there."""

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


class NotReady(Exception):
    """Something that must be there first is missing; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing the system must have: its own name, the Debian package with it, and whether it is there."""

    name: str
    package: str
    is_present: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Machine:
    """What can be done about a missing part: `call` runs a command and returns its exit code."""

    has_apt: bool
    is_root: bool
    call: Callable[[Sequence[str]], int]


# What PySide6-Essentials links to and does not bring itself; each package brings what it depends on.
_QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
_QT_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def this_machine() -> Machine:
    """The machine this runs on."""
    return Machine(
        has_apt=shutil.which("apt-get") is not None,
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        call=_call,
    )


def for_tests() -> list[Part]:
    """What Qt needs without a screen; nothing on Windows and macOS, whose packages bring it all."""
    return [_library(name, package) for name, package in _QT.items()] if sys.platform == "linux" else []


def for_window(environment: Mapping[str, str]) -> list[Part]:
    """What Qt needs to show a window on the screen that the environment variables name.

    Raises NotReady where there is no screen: Qt would end the process without a word that helps.
    """
    platform = environment.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or (platform and not platform.startswith("xcb")):
        return for_tests()
    if environment.get("DISPLAY"):
        return for_tests() + [_library(name, package) for name, package in _QT_WINDOW.items()]
    if environment.get("WAYLAND_DISPLAY"):
        return for_tests()
    raise NotReady(
        "There is no screen to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
        "start this in a desktop session (`dev.py test` needs no screen)."
    )


def window_packages() -> list[str]:
    """The Debian packages that a program with a window needs, for those who install it without this command."""
    return [*_QT.values(), *_QT_WINDOW.values()]


def for_virtual_environment() -> list[Part]:
    """What Python needs to make a virtual environment; Debian ships it apart."""
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    return [Part("Python's module ensurepip", package, lambda: _has_module("ensurepip"))]


def for_build() -> list[Part]:
    """What PyInstaller needs, and all libraries that the frozen program takes along."""
    if sys.platform != "linux":
        return []
    shared = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    return [
        *for_tests(),
        *(_library(name, package) for name, package in _QT_WINDOW.items()),
        Part("the command objdump", "binutils", lambda: shutil.which("objdump") is not None),
        Part(f"{shared}.so.1.0", shared, lambda: _has_shared_python(f"{shared}.so.1.0")),
    ]


def provide(parts: Sequence[Part], machine: Machine) -> None:
    """See to it that every part is there: as root with apt-get by installing it, otherwise by saying what to install.

    Raises NotReady when a part is still missing afterwards.
    """
    missing = [part for part in parts if not part.is_present()]
    if not missing:
        return
    names = ", ".join(part.name for part in missing)
    packages = list(dict.fromkeys(part.package for part in missing))
    if not machine.has_apt:
        raise NotReady(f"Lontar needs these parts of the system; install them and start again: {names}")
    if not machine.is_root:
        line = " ".join(["apt-get install", *packages])
        raise NotReady(f"Lontar needs {names}. Install what is missing as root and start again:\n    {line}")
    _install(packages, machine)
    absent = ", ".join(part.name for part in missing if not part.is_present())
    if absent:
        raise NotReady(f"apt-get could not bring {absent} (its own words are above); mend that and start again.")


def _install(packages: list[str], machine: Machine) -> None:
    print(f"== Installing system packages: {' '.join(packages)}", flush=True)
    install = ["apt-get", "install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", *packages]
    if machine.call(install) != 0:
        machine.call(["apt-get", "update"])
        machine.call(install)


def _call(command: Sequence[str]) -> int:
    return subprocess.run(command, check=False, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}).returncode


def _library(name: str, package: str) -> Part:
    return Part(name, package, lambda: _loads(name))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_module(name: str) -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None


def _has_shared_python(name: str) -> bool:
    folder = sysconfig.get_config_var("LIBDIR") or ""
    return os.path.exists(os.path.join(folder, name)) or _loads(name)  # noqa: PTH110, PTH118
