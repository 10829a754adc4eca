"""The C library's allocator, which keeps what was freed."""

from __future__ import annotations

import ctypes


def give_back_free_memory() -> None:
    """Return whole free pages to the system: 0.1 ms, 1 ms the first time.

    Does nothing where the C library is not glibc.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim:
        trim(ctypes.c_size_t(0))
