"""What a kiosk does not load: each of these costs memory and time at every start."""

from __future__ import annotations

import subprocess
import sys

NOT_FOR_A_KIOSK = {"rich", "pygments", "starlette", "uvicorn", "pusher"}


def test_a_kiosk_loads_no_command_line_of_others_no_sandbox_and_no_bench():
    program = "import sys, kiosk.cli, kiosk.run; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    assert NOT_FOR_A_KIOSK.isdisjoint(name.partition(".")[0] for name in loaded)
    assert not [name for name in loaded if name.startswith("kiosk.sandbox")]
