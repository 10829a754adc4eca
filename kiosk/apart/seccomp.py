"""A filter of system calls: what is not on the list is refused by the kernel with EPERM.

The format: seccomp(2), "struct seccomp_data", and the classic BPF of linux/filter.h. Numbers of
calls: arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h. They are a
promise of the kernel and never change.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000 | errno.EPERM
# BPF: load a word of seccomp_data, compare, test bits, return.
_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _THIRD_ARGUMENT = 0, 4, 32
_PROT_EXEC = 4


# Each processor's name in the kernel (AUDIT_ARCH_…) and its column in the tables below.
_PROCESSORS = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
_ALLOWED = {
    "read": (0, 63),
    "write": (1, 64),
    "munmap": (11, 215),
    "brk": (12, 214),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sched_yield": (24, 124),
    "mremap": (25, 216),
    "madvise": (28, 233),
    # OpenSSL asks whether it was forked.
    "getpid": (39, 172),
    "exit": (60, 93),
    "gettimeofday": (96, 169),
    "sigaltstack": (131, 132),
    "futex": (202, 98),
    "restart_syscall": (219, 128),
    "clock_gettime": (228, 113),
    "exit_group": (231, 94),
    "getrandom": (318, 278),
}
_ALLOWED_UNLESS_EXECUTABLE = {"mmap": (9, 222), "mprotect": (10, 226)}


class SeccompError(Exception):
    """There is no filter; the text says why in a few words."""


class _Instruction(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_true", ctypes.c_uint8),
        ("if_false", ctypes.c_uint8),
        ("k", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("first", ctypes.POINTER(_Instruction)))


def refuse_system_calls() -> None:
    """Leave this thread reading, writing, memory and its end, for good; needs no_new_privs.

    Raises:
        SeccompError: the processor is none of those known here, or the kernel has refused.
    """
    if (processor := platform.machine()) not in _PROCESSORS:
        raise SeccompError(f"no list of system calls for {processor}")
    code = _filter(*_PROCESSORS[processor])
    instructions = (_Instruction * len(code))(*(_Instruction(*parts) for parts in code))
    program = _Program(len(code), instructions)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) != 0:
        raise SeccompError(f"the kernel refuses it ({os.strerror(ctypes.get_errno())})")


def _filter(architecture: int, column: int) -> list[tuple[int, int, int, int]]:
    """The instructions; a jump's distances count from the instruction after it."""
    code = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        # Another architecture's numbers mean other calls.
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
    ]
    for numbers in _ALLOWED.values():
        code += [(_EQUAL, 0, 1, numbers[column]), (_RETURN, 0, 0, _ALLOW)]
    for numbers in _ALLOWED_UNLESS_EXECUTABLE.values():
        code += [
            (_EQUAL, 0, 4, numbers[column]),
            (_LOAD, 0, 0, _THIRD_ARGUMENT),
            (_ANY_BIT, 0, 1, _PROT_EXEC),
            (_RETURN, 0, 0, _REFUSE),
            (_RETURN, 0, 0, _ALLOW),
        ]
    return [*code, (_RETURN, 0, 0, _REFUSE)]
