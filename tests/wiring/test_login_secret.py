"""What is no key for the login is told in one line that names its place and what it is."""

from __future__ import annotations

import pytest

from kiosk.checks.machine import check_secret
from kiosk.core.counter.health import Level
from kiosk.salesforce.private_key import signing_key
from kiosk.store.secrets import SecretError
from kiosk.wiring.login_secret import login_key
from tests.salesforce.test_private_key import GOOD, KEY, PUBLIC, damaged


@pytest.fixture
def key_file(tmp_path):
    def put(data):
        file = tmp_path / "key.pem"
        file.touch(0o600)
        file.write_bytes(data)
        return str(file)

    return put


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (PUBLIC.encode(), "a public key"),
        (b"", "empty"),
        (GOOD[:500].encode(), "cut off"),
        (b"\x30\x82\x04\xbd\x02\x01\x00\xff\xfe", "no PEM"),
        (b"\x80" * 1_000_000, "no PEM"),
    ],
)
def test_a_file_that_is_no_key_is_named_with_what_it_is(key_file, data, told):
    file = key_file(data)
    with pytest.raises(SecretError, match=told) as caught:
        login_key({}, file)
    assert file in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("data", [PUBLIC.encode(), b"\xff\xfe\x00"])
def test_a_credential_that_is_no_key_is_named_as_the_secret(tmp_path, data):
    (tmp_path / "salesforce_private_key").write_bytes(data)
    with pytest.raises(SecretError, match="secret salesforce_private_key: it "):
        login_key({"CREDENTIALS_DIRECTORY": str(tmp_path)}, "")


def test_a_key_with_a_mark_of_its_byte_order_signs(key_file):
    pem = login_key({}, key_file(b"\xef\xbb\xbf" + GOOD.encode()))
    assert signing_key(pem).private_numbers() == KEY.private_numbers()
    pem = login_key({"KIOSK_SECRET_SALESFORCE_PRIVATE_KEY": "\ufeff\n" + GOOD}, "")
    assert signing_key(pem).private_numbers() == KEY.private_numbers()


def test_the_doctor_finds_numbers_that_do_not_belong_together(key_file):
    file = key_file(damaged(KEY.private_numbers().dmp1).encode())
    line = check_secret({}, file)
    assert line.verdict is Level.FAIL
    assert f"private_key_file {file}: it is damaged" in line.found
