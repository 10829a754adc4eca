"""What a kiosk does not load: each of these costs memory and time at every start."""

from __future__ import annotations

import subprocess
import sys

import pytest

NOT_FOR_A_KIOSK = {"rich", "pygments", "starlette", "uvicorn", "pusher"}


def printed_by(program: str) -> list[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()


@pytest.fixture(scope="module")
def loaded():
    """All modules of a kiosk that has been imported."""
    return printed_by("import sys, kiosk.cli, kiosk.run; print(*sys.modules)")


def test_a_kiosk_loads_no_command_line_of_others_no_sandbox_and_no_bench(loaded):
    assert NOT_FOR_A_KIOSK.isdisjoint(name.partition(".")[0] for name in loaded)
    assert not [name for name in loaded if name.startswith(("kiosk.sandbox", "PIL.ImageFont"))]


def test_a_kiosk_without_speech_loads_nothing_that_speaks(loaded):
    """`[audio] kind` is off where nobody has set it."""
    speaks = ("kiosk.wiring.narration", "kiosk.wiring.voice", "kiosk.services.narration")
    engines = ("kiosk.hardware.espeak", "kiosk.hardware.speechd", "PySide6.QtTextToSpeech")
    assert not [name for name in loaded if name.startswith((*speaks, *engines))]
    narrator = ("kiosk.ui.narration.narrator", "kiosk.ui.narration.tree")
    assert set(narrator).isdisjoint(loaded)


def test_a_kiosk_does_not_keep_the_source_of_what_it_loads():
    kept = printed_by("import linecache, kiosk.cli, kiosk.run; print(*linecache.cache)")
    assert len(kept) < 10, "PySide's import reads every module: see kiosk/ui/__init__.py"
