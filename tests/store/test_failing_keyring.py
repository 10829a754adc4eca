"""A desktop's keyring that fails is as good as none."""

from __future__ import annotations

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
