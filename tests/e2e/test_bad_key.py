"""A file that is no key for the login is told in one line by every command that would use it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.salesforce.test_private_key import PUBLIC

CONFIG = """
[kiosk]
id = "K-001"
store = "S-01"
data_dir = "{folder}/data"
[salesforce]
login_url = "http://127.0.0.1:9"
client_id = "c"
username = "u"
private_key_file = "{folder}/key.pem"
"""


@pytest.mark.parametrize(
    ("command", "code"),
    [(["run", "--offscreen"], 2), (["sync", "--once"], 2), (["check"], 1)],
    ids=["run", "sync", "check"],
)
def test_a_public_key_is_named_as_one(tmp_path, command, code):
    key = tmp_path / "key.pem"
    key.touch(0o600)
    key.write_text(PUBLIC)
    config = tmp_path / "kiosk.toml"
    config.write_text(CONFIG.format(folder=tmp_path.as_posix()))
    environ = {**os.environ, "KIOSK_SECRET_DATABASE_KEY": "ab" * 32}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *command, "--config", str(config)],
        capture_output=True, text=True, check=False, timeout=60, env=environ,
    )  # fmt: skip
    said = done.stderr + done.stdout
    assert done.returncode == code, said
    assert "Traceback" not in said
    assert said.count("a public key") == 1
    # The doctor breaks its lines at 80 columns.
    whole = " ".join(said.split())
    assert f"{key}: it is a public key; give the RSA private key in PEM" in whole
