"""What a kiosk does not load: each of these costs memory and time at every start."""

from __future__ import annotations

import subprocess
import sys

NOT_FOR_A_KIOSK = {"rich", "pygments", "starlette", "uvicorn", "pusher"}


def printed_by(program: str) -> list[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()


def test_a_kiosk_loads_no_command_line_of_others_no_sandbox_and_no_bench():
    loaded = printed_by("import sys, kiosk.cli, kiosk.run; print(*sys.modules)")
    assert NOT_FOR_A_KIOSK.isdisjoint(name.partition(".")[0] for name in loaded)
    assert not [name for name in loaded if name.startswith(("kiosk.sandbox", "PIL.ImageFont"))]


def test_a_kiosk_does_not_keep_the_source_of_what_it_loads():
    kept = printed_by("import linecache, kiosk.cli, kiosk.run; print(*linecache.cache)")
    assert len(kept) < 10, "PySide's import reads every module: see kiosk/ui/__init__.py"
