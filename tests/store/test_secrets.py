"""The private key comes from the safest place that has it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.store.database_key import key_in
from kiosk.store.secrets import SecretError, optional_secret, private_key
from tests.support.root import ROOT


def test_the_service_manager_comes_before_environment_and_file(tmp_path):
    (tmp_path / "salesforce_private_key").write_text("from the service manager")
    environ = {
        "CREDENTIALS_DIRECTORY": str(tmp_path),
        "KIOSK_SECRET_SALESFORCE_PRIVATE_KEY": "from the environment",
    }
    assert private_key(environ, "") == "from the service manager"
    del environ["CREDENTIALS_DIRECTORY"]
    assert private_key(environ, "nowhere") == "from the environment"


def test_a_mark_of_byte_order_is_none_of_the_secret(tmp_path):
    (tmp_path / "pusher_auth_token").write_bytes(b"\xef\xbb\xbfsecret\r\n")
    key = tmp_path / "key.pem"
    key.write_bytes(b"\xef\xbb\xbfPEM")
    key.chmod(0o600)
    assert (
        optional_secret({"CREDENTIALS_DIRECTORY": str(tmp_path)}, "pusher_auth_token") == "secret"
    )
    assert private_key({}, str(key)) == "PEM"


@pytest.mark.parametrize("around", ["\ufeff{}", "{}\r\n", "\ufeff{}\n", " {}\t", "\n\ufeff {}"])
def test_what_an_editor_or_a_shell_adds_is_none_of_the_secret_wherever_it_is(
    tmp_path, monkeypatch, around
):
    key = around.format("ab" * 32)
    environ = {"KIOSK_SECRET_DATABASE_KEY": key, "KIOSK_SECRET_SALESFORCE_PRIVATE_KEY": key}
    assert optional_secret(environ, "database_key") == private_key(environ, "") == "ab" * 32
    monkeypatch.setattr("kiosk.store.secrets.keyring_secret", lambda _environ, _name: key)
    assert optional_secret({}, "database_key") == "ab" * 32


def test_a_key_file_may_begin_with_a_mark_of_byte_order(tmp_path):
    file = tmp_path / "found.key"
    file.write_bytes(b"\xef\xbb\xbf" + b"ab" * 32 + b"\r\n")
    file.chmod(0o600)
    assert key_in(file) == b"\xab" * 32


def test_a_secret_that_is_no_text_is_told_and_not_shown(tmp_path):
    (tmp_path / "pusher_auth_token").write_bytes(b"hidden\xff")
    with pytest.raises(SecretError, match="no text") as told:
        optional_secret({"CREDENTIALS_DIRECTORY": str(tmp_path)}, "pusher_auth_token")
    assert "hidden" not in str(told.value)


def test_a_file_is_read_only_when_it_is_its_owners_alone(tmp_path):
    file = tmp_path / "key.pem"
    file.write_text("PEM")
    file.chmod(0o644)
    with pytest.raises(SecretError, match="chmod 600"):
        private_key({}, str(file))
    file.chmod(0o600)
    assert private_key({}, str(file)) == "PEM"


@pytest.mark.parametrize("file", ["", "/nowhere/key.pem"])
def test_a_missing_key_is_told_with_its_setting(file):
    with pytest.raises(SecretError, match="private_key_file"):
        private_key({}, file)


def test_a_secret_that_need_not_exist_comes_from_the_service_manager_or_the_environment(tmp_path):
    (tmp_path / "pusher_auth_token").write_text("of the manager\n")
    environ = {"KIOSK_SECRET_PUSHER_AUTH_TOKEN": "of the environment"}
    assert optional_secret({}, "pusher_auth_token") == ""
    assert optional_secret(environ, "pusher_auth_token") == "of the environment"
    environ["CREDENTIALS_DIRECTORY"] = str(tmp_path)
    assert optional_secret(environ, "pusher_auth_token") == "of the manager"


BACKEND = """
from keyring.backend import KeyringBackend

class Desktop(KeyringBackend):
    priority = 9

    def get_password(self, service, name):
        return {("offer-kiosk", "salesforce_private_key"): "of the keyring"}.get((service, name))

    def set_password(self, service, name, password):
        raise NotImplementedError
"""


def test_the_desktops_keyring_comes_after_the_service_manager_and_before_the_environment(tmp_path):
    """In a process of its own: the keyring's library keeps its backend for the process's life."""
    (tmp_path / "desktop_backend.py").write_text(BACKEND)
    (tmp_path / "credentials").mkdir()
    (tmp_path / "credentials" / "pusher_auth_token").write_text("of the manager")
    code = (
        "import os; from kiosk.store.secrets import optional_secret, private_key;"
        "print(private_key(os.environ, ''), optional_secret(os.environ, 'pusher_auth_token'),"
        " optional_secret(os.environ, 'database_key'), sep='|')"
    )
    environ = {
        "PYTHONPATH": f"{tmp_path}:{ROOT}",
        "PYTHON_KEYRING_BACKEND": "desktop_backend.Desktop",
        "CREDENTIALS_DIRECTORY": str(tmp_path / "credentials"),
        "KIOSK_SECRET_SALESFORCE_PRIVATE_KEY": "of the environment",
        "KIOSK_SECRET_DATABASE_KEY": "of the environment",
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=False
    )
    assert done.stdout == "of the keyring|of the manager|of the environment\n", done.stderr


def test_a_desktop_without_a_keyring_is_no_fault(tmp_path):
    environ = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none"}
    assert optional_secret(environ, "database_key") == ""


def test_the_desktops_secret_goes_before_that_of_the_environment(monkeypatch):
    monkeypatch.setattr("kiosk.store.secrets.keyring_secret", lambda _environ, name: f"of {name}")
    environ = {"KIOSK_SECRET_DATABASE_KEY": "of the environment"}
    assert optional_secret(environ, "database_key") == "of database_key"
