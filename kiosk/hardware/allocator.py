"""The C library's allocator, which keeps what was freed."""

from __future__ import annotations

import ctypes

# Of glibc's malloc.h.
_M_MMAP_THRESHOLD = -3
# Less than a picture of a card, more than what Qt or Python ask for by the thousand.
_LARGE_BYTES = 256 * 1024


def keep_large_blocks_apart() -> None:
    """Have glibc take large blocks from the system, and return each once it is free.

    Left alone it stops doing so at the first large block that is freed, as a page's picture, and
    cuts the next ones out of its heaps, which fall into pieces by that (decision 155 in
    docs/decisions). Does nothing where the C library is not glibc.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt:
        mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)


def give_back_free_memory() -> None:
    """Return whole free pages to the system: 0.1 ms, 1 ms the first time.

    Does nothing where the C library is not glibc.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim:
        trim(ctypes.c_size_t(0))
