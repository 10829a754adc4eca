"""A wording that customers agreed to is never changed behind their backs."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from kiosk.core.form.consent import Consent
from kiosk.store.consents import ConsentRegister
from kiosk.store.open_store import open_store

pytestmark = pytest.mark.slow


CONFIG = """
[kiosk]
id = "K-001"
store = "S-01"
data_dir = "{folder}"
[form.consent]
version = "7"
texts = {{ en = "I agree to everything." }}
"""


def test_a_changed_text_under_an_old_version_stops_the_start_in_one_line(tmp_path):
    data = tmp_path / "data"
    connection = open_store(data, {}, datetime.now(UTC))
    ConsentRegister(connection).issue(Consent("7", {"en": "I agree."}).issued(), 1.0)
    connection.close()
    config = tmp_path / "kiosk.toml"
    config.write_text(CONFIG.format(folder=data.as_posix()), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--offscreen", "--config", str(config)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 2
    (line,) = [text for text in done.stderr.splitlines() if text.startswith("kiosk: ")]
    assert '"7" (en)' in line
    assert "new version" in line
    assert "Traceback" not in done.stderr
