"""A `python -m` that starts in hundredths of a second, for tests that start the kiosk often."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.root import ROOT
from tests.support.warm import caller


@contextmanager
def warm_python() -> Iterator[tuple[str, ...]]:
    """The words before a module's name: as `sys.executable, "-m"`, and the imports are there.

    What reads its environment as Python starts, or has its limits set by a parent, needs the real
    thing.
    """
    with TemporaryDirectory(prefix="warm-") as folder:
        path = str(Path(folder) / "socket")
        command = (sys.executable, "-m", "tests.support.warm.server", path)
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with subprocess.Popen(command, cwd=ROOT, **pipes) as server:
            assert server.stdout is not None
            assert server.stdout.readline() == b"ready\n"
            yield (sys.executable, "-I", "-S", caller.__file__, path)
            server.communicate()
