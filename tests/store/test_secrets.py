"""The private key comes from the safest place that has it."""

from __future__ import annotations

import pytest

from kiosk.store.secrets import SecretError, optional_secret, private_key


def test_the_service_manager_comes_before_environment_and_file(tmp_path):
    (tmp_path / "salesforce_private_key").write_text("from the service manager")
    environ = {
        "CREDENTIALS_DIRECTORY": str(tmp_path),
        "KIOSK_SECRET_SALESFORCE_PRIVATE_KEY": "from the environment",
    }
    assert private_key(environ, "") == "from the service manager"
    del environ["CREDENTIALS_DIRECTORY"]
    assert private_key(environ, "nowhere") == "from the environment"


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
