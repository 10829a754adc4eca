"""Large blocks go back to the system, whatever had been freed before."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

from tests.support.root import ROOT

_PROGRAM = """
import ctypes
from kiosk.hardware.allocator import keep_large_blocks_apart
from tests.soak.guide import MallInfo
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
libc.mallinfo2.restype = MallInfo
if {apart}:
    keep_large_blocks_apart()
libc.free(libc.malloc(8_000_000))
before = libc.mallinfo2().hblks
libc.malloc(2_000_000)
print(libc.mallinfo2().hblks - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="glibc's own affair")
@pytest.mark.parametrize(("apart", "blocks"), [(True, "1"), (False, "0")])
def test_a_large_block_is_apart_after_a_larger_one_was_freed(apart, blocks):
    program = _PROGRAM.format(apart=apart)
    told = subprocess.check_output([sys.executable, "-c", program], cwd=ROOT, text=True)
    assert told.strip() == blocks
