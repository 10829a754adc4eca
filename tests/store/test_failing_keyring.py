"""A desktop's keyring that fails is as good as none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import keyring
import pytest
from keyring.backends import fail

from kiosk.store.keyring_secret import keyring_secret


@pytest.fixture
def failing():
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.mark.usefixtures("failing")
def test_a_keyring_that_fails_is_no_keyring():
    environ = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    assert keyring_secret(environ, "database_key") == ""


# On a bus of its own: a service that owns the keyring's name, and answers nobody.
HUNG = """
import os
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from kiosk.store.keyring_secret import keyring_secret
bus = open_dbus_connection(bus="SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.secrets"))
print(repr(keyring_secret(os.environ, "database_key")))
"""


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs D-Bus")
def test_a_keyring_that_never_answers_is_no_keyring():
    environ = {name: os.environ[name] for name in ("PATH", "HOME")}
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", HUNG],
        env=environ, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == "''", done.stderr
    assert "does not answer" in done.stderr
