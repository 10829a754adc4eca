"""When and where a slip was printed: a time that nobody believes is not on it."""

from __future__ import annotations

import re

from kiosk.settings.load import load
from kiosk.wiring.foundation import Foundation


def test_a_slip_names_its_kiosk_and_only_a_time_that_is_believed(tmp_path, monkeypatch):
    file, data = tmp_path / "kiosk.toml", tmp_path / "data"
    file.write_text(f'[kiosk]\nid = "K-001"\nstore = "S-01"\ndata_dir = "{data.as_posix()}"\n')
    base = Foundation.open(load(file, {}))
    try:
        believed = base.clock.is_believed
        assert believed
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d · K-001", base.stamp())
        monkeypatch.setattr(base.clock, "_believed", False)
        assert base.stamp() == "K-001"
    finally:
        base.close()
