"""`kiosk demo` without a display: the whole tour, over each feed that the sandbox serves."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from kiosk.sandbox.kiosk_config import FEEDS

pytestmark = pytest.mark.slow

SHOTS = {"wall.png", "wall-offline.png", "wall-new-offer.png", "thank-you.png", "voucher.png"}


@pytest.mark.parametrize("feed", sorted(set(FEEDS) - {"pusher"}))
def test_the_tour_holds_over_each_feed_beside_pusher(tmp_path, feed):
    command = (sys.executable, "-m", "kiosk", "demo", "--offscreen", "--feed", feed)
    done = subprocess.run(
        [*command, "--shots", str(tmp_path / "shots")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "QT_QUICK_BACKEND": "software"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "All steps held" in done.stdout
    assert {shot.name for shot in (tmp_path / "shots").iterdir()} >= SHOTS
