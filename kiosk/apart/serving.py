"""A helper's side: one greeting that says how it is shut in, then an answer for each request."""

from __future__ import annotations

import os
from collections.abc import Callable

from kiosk.apart.frames import read_frame, write_frame
from kiosk.apart.lock import Limits, shut_in

_INPUT, _OUTPUT = 0, 1


def serve(answer: Callable[[bytes], bytes], limits: Limits) -> None:
    """Shut this process in and answer requests until the kiosk closes the pipe; never returns.

    Whatever `answer` needs is imported before: afterwards no file can be opened.
    """
    try:
        write_frame(_OUTPUT, shut_in(limits).encode())
        while (request := read_frame(_INPUT)) is not None:
            write_frame(_OUTPUT, answer(request))
    finally:
        # Nothing of Python's own end is wanted here: it would close files and run hooks.
        os._exit(0)
