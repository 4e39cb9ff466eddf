"""A process that has enclosed itself opens, connects and starts nothing any more, and goes on reading and writing."""

import os
import struct
import subprocess
import sys

import pytest

from reader.files import sandbox
from reader.files.sandbox import filter_program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the system knows no such limits")
filtered = pytest.mark.skipif(
    sys.platform != "linux" or os.uname().machine not in ("x86_64", "aarch64"), reason="no filter of system calls here"
)


def enclosed(code, *files):
    """What a process prints that runs the code after it has enclosed itself."""
    program = f"import errno, os, socket, _thread, ctypes, sys\nfrom reader.files.sandbox import enclose\n{code}"
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, files)], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def attempt(call):
    return (
        "assert enclose()\n"
        f"try:\n    {call}\n    print('done')\n"
        "except (OSError, RuntimeError) as problem:\n    print(getattr(problem, 'errno', None) or 'refused')"
    )


@filtered
@pytest.mark.parametrize(
    "call",
    [
        "open('/etc/passwd')",
        "open('/dev/null', 'w')",
        "os.listdir('/')",
        "os.open('baru', os.O_CREAT | os.O_WRONLY)",
        "os.unlink(sys.executable)",
        "os.rename('a', 'b')",
        "os.symlink('a', 'b')",
        "os.mkdir('baru')",
        "os.chmod(sys.executable, 0)",
        "os.truncate(sys.executable, 0)",
        "socket.socket()",
        "socket.socket(socket.AF_UNIX)",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "socket.socketpair()",
        "os.fork()",
        "os.execv(sys.executable, [sys.executable, '-c', ''])",
        "os.posix_spawn(sys.executable, [sys.executable, '-c', ''], {})",
        "_thread.start_new_thread(print, ())",
        "os.kill(os.getppid(), 0)",
        "os.pipe()",
        "os.memfd_create('a')",
        "os.chroot('/')",
    ],
)
def test_what_reaches_beyond_the_open_files_is_refused(call):
    assert enclosed(attempt(call)).strip() in ("1", "refused")


@filtered
@pytest.mark.parametrize(
    "number", [425, 426, 427, 101 if os.uname().machine == "x86_64" else 117, 321, 280, 310, 270, 437, 438, 9_999]
)
def test_other_calls_of_the_kernel_are_refused(number):
    """Among them io_uring_setup, io_uring_enter, ptrace, bpf, process_vm_readv, openat2."""
    if number in (sandbox._CALLS[name][0 if os.uname().machine == "x86_64" else 1] for name in sandbox._CALLS):
        pytest.skip("another call on this machine")
    code = (
        "libc = ctypes.CDLL(None, use_errno=True)\nassert enclose()\n"
        f"print(libc.syscall({number}, 0, 0, 0, 0, 0, 0), ctypes.get_errno())"
    )
    assert enclosed(code).split() == ["-1", "1"]


@filtered
def test_what_is_open_stays_readable(tmp_path):
    file = tmp_path / "putusan.txt"
    file.write_text("Hakim memutus perkara.\n" * 10_000)
    code = (
        "file = open(sys.argv[1])\nassert enclose()\n"
        "words = file.read()\nfile.seek(0)\nprint(len(words), file.readline())"
    )
    assert enclosed(code, file).split() == ["230000", "Hakim", "memutus", "perkara."]


@filtered
def test_memory_can_still_be_asked_for_and_given_back():
    code = (
        "assert enclose()\nfor _ in range(5): words = bytearray(50_000_000)\nprint(len([[n] for n in range(10 ** 6)]))"
    )
    assert enclosed(code).strip() == "1000000"


@filtered
def test_no_privilege_can_be_gained_any_more():
    code = "status = open('/proc/self/status')\nassert enclose()\nprint(status.read())"
    said = dict(line.split(":\t", 1) for line in enclosed(code).splitlines() if ":\t" in line)
    assert (said["NoNewPrivs"].strip(), said["Seccomp"].strip()) == ("1", "2")


def test_no_file_is_opened_even_where_there_is_no_filter():
    code = f"from reader.files import sandbox\nsandbox._ARCHITECTURES.clear()\n{attempt('os.open(os.devnull, 0)')}"
    assert int(enclosed(code.replace("assert enclose()", "assert not enclose()"))) == 24  # EMFILE


def test_a_kernel_without_filters_is_borne():
    assert sandbox._filter_calls("mips") is False


def test_an_end_that_is_no_accident_shows_as_one():
    program = "from reader.files.sandbox import enclose; import os; enclose(); os.abort()"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=30, check=False).returncode < 0


def test_every_jump_of_the_filter_stays_in_it():
    program = filter_program(0xC000003E, [0, 1, 60])
    lines = [struct.unpack_from("=HBBI", program, start) for start in range(0, len(program), 8)]
    for place, (code, true, false, _value) in enumerate(lines):
        if code == sandbox._JUMP_IF_EQUAL:
            assert place + 1 + max(true, false) < len(lines)
    assert lines[-1] == (sandbox._RETURN, 0, 0, 0x00050001)


def test_each_call_has_a_number_of_its_own():
    for column in (0, 1):
        numbers = [row[column] for row in sandbox._CALLS.values()]
        assert len(set(numbers)) == len(numbers)


@filtered
@pytest.mark.skipif(os.uname().machine != "x86_64" if hasattr(os, "uname") else True, reason="calls of 32 bits")
def test_calls_in_the_manner_of_another_machine_end_the_process():
    code = """
import ctypes, mmap
from reader.files.sandbox import enclose
page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
page.write(b"\\xb8\\x14\\x00\\x00\\x00\\xcd\\x80\\xc3")  # mov eax, 20 (getpid of i386); int 0x80; ret
call = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))
enclose()
call()
"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=30, check=False).returncode < 0
