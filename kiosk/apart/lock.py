"""What a process gives up: core dumps in each that holds secrets, nearly everything in a helper."""

from __future__ import annotations

import ctypes
import logging
import resource
import signal
import sys

import msgspec

from kiosk.apart.seccomp import SeccompError, refuse_system_calls

log = logging.getLogger(__name__)

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38


class Limits(msgspec.Struct, frozen=True):
    """What a helper may use: `memory_bytes` of addresses, and seconds of a processor."""

    memory_bytes: int
    cpu_seconds: int


def leave_no_core() -> None:
    """See that a crash writes no memory to disk, and that no other process of the user reads it.

    The limit alone is not enough: a core_pattern with a pipe ignores it.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _prctl(_PR_SET_DUMPABLE, 0)


def shut_in(limits: Limits) -> str:
    """Give up files, sockets, processes and signals for good, keeping the open pipes.

    Returns why the kernel's filter of system calls is missing, or an empty string. Without it the
    limits still hold: no descriptor can be opened.
    """
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    leave_no_core()
    for kind, most in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        # The helper writes to a pipe, which has no size.
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, 0),
    ):
        resource.setrlimit(kind, (most, most))
    if _prctl(_PR_SET_NO_NEW_PRIVS, 1) != 0:
        return "no_new_privs was refused"
    try:
        refuse_system_calls()
    except SeccompError as error:
        return str(error)
    return ""


def _prctl(option: int, value: int) -> int:
    """Call prctl(2), which exists on Linux alone; elsewhere nothing is given up."""
    if sys.platform != "linux":
        return -1
    return int(ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0))
