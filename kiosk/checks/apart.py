"""Checks that pictures and logins can be handed to processes that are shut in."""

from __future__ import annotations

from kiosk.apart.process import HelperError, HelperProcess
from kiosk.checks.line import Line
from kiosk.core.counter.health import Level

_PROGRAM = "kiosk.helpers.picture_program"


def check_apart(program: str = _PROGRAM) -> Line:
    """Start the picture helper once and ask how it is shut in."""
    try:
        with HelperProcess(program, ("1000",)) as helper:
            missing = helper.unlocked()
    except HelperError as error:
        found = f"a helper process does not start: {error}"
        return Line("apart", Level.FAIL, found, "see whether this computer has memory left")
    if missing:
        found = f"helper processes run without a filter of system calls: {missing}"
        remedy = (
            "use a kernel with seccomp, or let the container have it; until then only limits hold"
        )
        return Line("apart", Level.WARN, found, remedy)
    return Line("apart", Level.OK, "pictures are decoded, and logins signed, by shut-in processes")
