"""The data folder is the kiosk's own, and one that cannot be is told in one line."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def run(tmp_path, data):
    config = tmp_path / "kiosk.toml"
    config.write_text(f'[kiosk]\nid = "K-1"\nstore = "S-1"\ndata_dir = "{data}"\n')
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "kiosk", "run", "--offscreen", "--config", str(config)]
    return subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True)


def test_a_kiosk_that_begins_there_lets_nobody_else_look_in(run, data):
    with run as process:
        assert next(line for line in process.stderr if "the feed" in line)
        process.terminate()
        assert process.wait(20) == 0
    assert data.stat().st_mode & 0o777 == 0o700


def test_one_that_is_a_file_is_told_in_one_line(data, request):
    data.touch()
    with request.getfixturevalue("run") as process:
        assert process.wait(20) == 1
        (line,) = process.stderr
    assert "[kiosk] data_dir" in line
