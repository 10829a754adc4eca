"""A helper that runs whatever it is sent, as if a picture had taken it over.

Its argument "unfiltered" stands for a kernel that refuses the filter of system calls; "stillborn"
for a computer on which it cannot start.
"""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import sys
import time

from PIL import Image

from kiosk.apart import lock
from kiosk.apart.lock import Limits
from kiosk.apart.seccomp import SeccompError
from kiosk.apart.serving import serve
from kiosk.core.wall.pixels import packed
from kiosk.helpers.picture import decoded

PROGRAM = "tests.support.hostile_helper"
LIBC = ctypes.CDLL(None, use_errno=True)


def system_call(number: int, *arguments: int) -> None:
    """Call the kernel directly, as machine code in a picture would. Raises OSError."""
    if LIBC.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def answer(request: bytes) -> bytes:
    """Run the Python code in the request and return what it raises, or "done"; else decode."""
    if not request.startswith(b"#"):
        return packed(decoded(request, 1_000_000))
    tools = {"os": os, "socket": socket, "signal": signal, "time": time}
    try:
        exec(request, {**tools, "system_call": system_call, "LIBC": LIBC})
    except OSError as error:
        return f"refused {error.errno}".encode()
    except Exception as error:  # noqa: BLE001  told to the test
        return repr(error).encode()
    return b"done"


def refused() -> None:
    raise SeccompError("the test refuses it")


if __name__ == "__main__":
    if "stillborn" in sys.argv:
        sys.exit(3)
    if "unfiltered" in sys.argv:
        lock.refuse_system_calls = refused
    Image.preinit()
    serve(answer, Limits(1_000_000_000, 30))
