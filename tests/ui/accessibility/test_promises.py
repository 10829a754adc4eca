"""What docs/accessibility.md promises of all pages at once, held by the text of their QML."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

QML = Path(__file__).parents[3] / "kiosk" / "ui" / "qml"

# The criterion, and what would break it.
BREACHES = {
    "1.2, 5.1.3.10: no sound but speech": r"\b(MediaPlayer|SoundEffect|AudioOutput|Video)\b",
    "2.1.4: no shortcut of one character": r'sequences?: *\[?"[^"]"',
    "2.3.1: nothing goes on for ever, so nothing flashes": r"\bloops *:|Animation\.Infinite",
    "2.5.1: no gesture of two fingers": r"\b(PinchHandler|PinchArea|MultiPointTouchArea *\{)",
    "2.5.2: what acts, acts when the finger is lifted": r"(?<!Keys\.)\bonPressed: (?!meant = )",
    "2.5.4: no motion of the device": r"\b(Accelerometer|Gyroscope|TiltSensor|RotationSensor)\b",
    "2.5.7: dragging is for pages that have buttons": r"^\s+DragHandler\b|drag\.target",
}
SAMPLES = (
    "SoundEffect {}",
    'sequence: "s"',
    "loops: 3",
    "PinchHandler {}",
    "onPressed: go()",
    "Accelerometer {}",
    "    DragHandler {}",
)


def found(pattern, text):
    return re.search(pattern, text, re.MULTILINE) is not None


@pytest.mark.parametrize("promise", BREACHES)
def test_no_page_breaks_what_is_promised(promise):
    files = sorted(QML.rglob("*.qml"))
    assert files
    assert [f.name for f in files if found(BREACHES[promise], f.read_text("utf-8"))] == []


@pytest.mark.parametrize(("promise", "sample"), list(zip(BREACHES, SAMPLES, strict=True)))
def test_what_would_break_it_is_seen(promise, sample):
    assert found(BREACHES[promise], sample)
