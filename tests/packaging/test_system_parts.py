"""Missing parts of the system: what is asked for, what is installed, what is only said."""

import ctypes
import sys

import pytest
import system_parts
from system_parts import Machine, NotReady, Part

linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems' packages bring every library")


class FakeSystem:
    """A system with some parts; apt-get brings the packages it knows, the first time only after `update`."""

    def __init__(self, present=(), known=(), lists_are_old=False):
        self.present = set(present)
        self.known = set(known)
        self.lists_are_old = lists_are_old
        self.called = []

    def part(self, name, package):
        return Part(name, package, lambda: name in self.present)

    def machine(self, has_apt=True, is_root=True):
        return Machine(has_apt, is_root, self.call)

    def call(self, command):
        self.called.append(" ".join(command))
        if command[:2] == ["apt-get", "update"]:
            self.lists_are_old = False
            return 0
        packages = [word for word in command if word in ("libgl1", "libegl1")]
        if self.lists_are_old or not set(packages) <= self.known:
            return 100
        self.present |= {"libGL.so.1" if package == "libgl1" else "libEGL.so.1" for package in packages}
        return 0


def parts_of(system):
    return [system.part("libGL.so.1", "libgl1"), system.part("libEGL.so.1", "libegl1")]


def test_a_complete_system_is_left_alone():
    system = FakeSystem(present=["libGL.so.1", "libEGL.so.1"])

    system_parts.provide(parts_of(system), system.machine())

    assert system.called == []


def test_root_with_apt_gets_only_what_is_missing():
    system = FakeSystem(present=["libGL.so.1"], known=["libgl1", "libegl1"])

    system_parts.provide(parts_of(system), system.machine())

    assert len(system.called) == 1
    assert system.called[0].startswith("apt-get install -y")
    assert system.called[0].endswith(" libegl1")


def test_old_package_lists_are_renewed_once():
    system = FakeSystem(known=["libgl1", "libegl1"], lists_are_old=True)

    system_parts.provide(parts_of(system), system.machine())

    assert [call.split()[1] for call in system.called] == ["install", "update", "install"]


def test_what_apt_cannot_bring_is_named():
    system = FakeSystem(known=["libgl1"])

    with pytest.raises(NotReady, match=r"could not bring libGL\.so\.1, libEGL\.so\.1"):
        system_parts.provide(parts_of(system), system.machine())


def test_a_user_gets_the_exact_line_and_nothing_is_called():
    system = FakeSystem()

    with pytest.raises(NotReady) as said:
        system_parts.provide(parts_of(system), system.machine(is_root=False))

    assert str(said.value).endswith("\n    apt-get install libgl1 libegl1")
    assert "sudo" not in str(said.value)
    assert system.called == []


def test_two_parts_of_one_package_are_asked_for_once():
    system = FakeSystem()
    parts = [system.part("liba", "libgl1"), system.part("libb", "libgl1")]

    with pytest.raises(NotReady, match=r"apt-get install libgl1$"):
        system_parts.provide(parts, system.machine(is_root=False))


@pytest.mark.parametrize("is_root", [False, True])
def test_a_system_without_apt_gets_the_libraries_names(is_root):
    system = FakeSystem()

    with pytest.raises(NotReady) as said:
        system_parts.provide(parts_of(system), system.machine(has_apt=False, is_root=is_root))

    assert "libGL.so.1, libEGL.so.1" in str(said.value)
    assert "libgl1" not in str(said.value)
    assert system.called == []


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_need_no_libraries(monkeypatch, system):
    monkeypatch.setattr(sys, "platform", system)

    assert system_parts.for_tests() == system_parts.for_window({}) == system_parts.for_build() == []


@linux
@pytest.mark.parametrize(
    ("variables", "cursor_needed"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
    ],
)
def test_a_window_needs_what_its_screen_needs(variables, cursor_needed):
    packages = [part.package for part in system_parts.for_window(variables)]

    assert ("libxcb-cursor0" in packages) == cursor_needed
    assert "libgl1" in packages


@linux
def test_the_frozen_program_takes_along_what_a_window_needs():
    packages = {part.package for part in system_parts.for_build()}

    assert {part.package for part in system_parts.for_window({"DISPLAY": ":0"})} < packages
    assert "binutils" in packages


@linux
@pytest.mark.parametrize("variables", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "xcb"}])
def test_no_screen_is_said_in_a_sentence(variables):
    with pytest.raises(NotReady, match="no screen"):
        system_parts.for_window(variables)


@linux
def test_a_library_is_there_when_it_loads(monkeypatch):
    def load(name):
        if name != "libEGL.so.1":
            raise OSError(f"{name}: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", load)

    present = {part.name for part in system_parts.for_tests() if part.is_present()}

    assert present == {"libEGL.so.1"}


def test_python_without_ensurepip_needs_debians_package_for_this_python(monkeypatch):
    (part,) = system_parts.for_virtual_environment()
    assert part.package == f"python3.{sys.version_info.minor}-venv"
    assert part.is_present()

    monkeypatch.setattr(importlib_util(), "find_spec", lambda name: None)
    assert not part.is_present()


def importlib_util():
    import importlib.util

    return importlib.util
