"""What a process that reads foreign files may still do once it has the file: compute, and write its answer."""

import ctypes
import os
import struct
import sys
from collections.abc import Iterable
from contextlib import suppress

if sys.platform != "win32":
    import resource

COMPLAINTS_LIMIT = 1_000_000
"""Most that the process may write into files, in bytes; its answer goes into a pipe, which is none."""

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
"""Linux's `prctl` options and mode (linux/prctl.h, linux/seccomp.h)."""

_LOAD_WORD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
"""Instructions of classic BPF (linux/bpf_common.h): BPF_LD|BPF_W|BPF_ABS, BPF_JMP|BPF_JEQ|BPF_K, BPF_RET|BPF_K."""
_NUMBER_AT, _ARCHITECTURE_AT = 0, 4
"""Offsets in `struct seccomp_data`, in bytes."""
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000
"""SECCOMP_RET_ALLOW, SECCOMP_RET_KILL_PROCESS and SECCOMP_RET_ERRNO, whose low bits hold the error's number."""
_NOT_PERMITTED, _NO_SUCH_CALL = 1, 38

_ARCHITECTURES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
"""The kernel's number of each machine (linux/audit.h), and the column of its numbers below."""

_CALLS = {
    "read": (0, 63),
    "write": (1, 64),
    "lseek": (8, 62),
    "futex": (202, 98),
    "mmap": (9, 222),
    "munmap": (11, 215),
    "brk": (12, 214),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "mprotect": (10, 226),
    "close": (3, 57),
    "fstat": (5, 80),
    "newfstatat": (262, 79),
    "pread64": (17, 67),
    "readv": (19, 65),
    "writev": (20, 66),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "sched_yield": (24, 124),
    "getpid": (39, 172),
    "gettid": (186, 178),
    "getrusage": (98, 165),
    "gettimeofday": (96, 169),
    "clock_gettime": (228, 113),
    "clock_nanosleep": (230, 115),
    "getitimer": (36, 102),
    "setitimer": (38, 103),
    "restart_syscall": (219, 128),
    "getrandom": (318, 278),
    "set_robust_list": (273, 99),
    "rseq": (334, 293),
    "membarrier": (324, 283),
    "exit": (60, 93),
    "exit_group": (231, 94),
}
"""The calls that are still answered: on open files, memory, time and the process's own end (asm/unistd_64.h)."""

_NEWER_CLONE = 435
"""`clone3`, the same number everywhere; as if unknown, the C library asks for the older call, which is refused."""


def enclose() -> bool:
    """Let this process open, connect and start nothing any more; whether the system can see to all of that.

    Files that are open stay so. On Linux (x86-64 and ARM64) every call but a few on open files and memory is refused
    with EPERM: no file, socket, process, signal or `io_uring`. Where there is no such filter, the number of open files
    is limited where the system can do that, so that at least no further file or socket is opened.
    Nothing can be imported any more.
    """
    if sys.platform != "win32":
        _limit_files()
    return sys.platform == "linux" and _filter_calls(os.uname().machine)


def _limit_files() -> None:
    for limit, amount in (
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_FSIZE, COMPLAINTS_LIMIT),
        (resource.RLIMIT_NOFILE, 0),
    ):
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (amount, amount))


def _filter_calls(machine: str) -> bool:
    if machine not in _ARCHITECTURES or sys.maxsize < 2**32:
        return False
    architecture, column = _ARCHITECTURES[machine]
    return _install(filter_program(architecture, [numbers[column] for numbers in _CALLS.values()]))


def filter_program(architecture: int, allowed: Iterable[int]) -> bytes:
    """The filter that lets the system calls with these numbers through, as the instructions that the kernel takes.

    A call in the manner of another machine (32-bit calls on x86-64) ends the process.
    """
    lines = [
        (_LOAD_WORD, 0, 0, _ARCHITECTURE_AT),
        (_JUMP_IF_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD_WORD, 0, 0, _NUMBER_AT),
    ]
    for number in allowed:
        lines += [(_JUMP_IF_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ALLOW)]
    lines += [(_JUMP_IF_EQUAL, 0, 1, _NEWER_CLONE), (_RETURN, 0, 0, _REFUSE | _NO_SUCH_CALL)]
    lines.append((_RETURN, 0, 0, _REFUSE | _NOT_PERMITTED))
    return b"".join(struct.pack("=HBBI", *line) for line in lines)


def _install(program: bytes) -> bool:
    """Hand the filter to the kernel, for good; False where it takes none."""

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("lines", ctypes.c_char_p))

    try:
        control = ctypes.CDLL(None, use_errno=True).prctl
    except (OSError, AttributeError):
        return False
    control.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    described = Program(len(program) // 8, program)
    if control(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    return bool(control(_SET_SECCOMP, _FILTER, ctypes.addressof(described), 0, 0) == 0)
