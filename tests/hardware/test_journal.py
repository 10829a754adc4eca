"""Of the journal only what systemd itself says of the service is taken."""

from __future__ import annotations

import json

import pytest

from kiosk.hardware.journal import JournalError, service_lines

ENTRIES = [
    {"__REALTIME_TIMESTAMP": "1", "SYSLOG_IDENTIFIER": "systemd", "MESSAGE": "Started."},
    {"__REALTIME_TIMESTAMP": "2", "SYSLOG_IDENTIFIER": "kiosk", "MESSAGE": "Ada Lovelace"},
    {"__REALTIME_TIMESTAMP": "3", "SYSLOG_IDENTIFIER": "systemd", "MESSAGE": [1, 2]},
    {"__REALTIME_TIMESTAMP": "soon", "SYSLOG_IDENTIFIER": "systemd", "MESSAGE": "x"},
    ["no entry"],
    {"__REALTIME_TIMESTAMP": "4", "SYSLOG_IDENTIFIER": "systemd", "MESSAGE": "Main process exited"},
]


def journalctl(tmp_path, monkeypatch, script: str):
    file = tmp_path / "journalctl"
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")


def test_the_lines_of_systemd_alone_are_taken(tmp_path, monkeypatch):
    lines = "\n".join(map(json.dumps, ENTRIES))
    journalctl(tmp_path, monkeypatch, f"cat <<'EOF'\n{lines}\nnot json\nEOF")
    assert service_lines() == [(1, "Started."), (4, "Main process exited")]


@pytest.mark.parametrize("script", ["exit 1", None])
def test_a_journal_that_is_not_there_is_told(tmp_path, monkeypatch, script):
    if script:
        journalctl(tmp_path, monkeypatch, script)
    else:
        monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(JournalError, match="journalctl"):
        service_lines()
