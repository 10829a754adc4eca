"""What is no private key for the login is named as what it is, in one line."""

from __future__ import annotations

from base64 import b64encode

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from kiosk.salesforce.private_key import UnusableKeyError, signing_key

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OPEN = NoEncryption()


def damaged(*numbers):
    """The key as PEM, readable, with the last bit of some of its numbers turned over."""
    der = KEY.private_bytes(Encoding.DER, PrivateFormat.TraditionalOpenSSL, OPEN)
    for number in numbers:
        data = number.to_bytes((number.bit_length() + 7) // 8)
        der = der.replace(data, (number ^ 1).to_bytes(len(data)))
    words = "RSA PRIVATE KEY"
    return f"-----BEGIN {words}-----\n{b64encode(der).decode()}\n-----END {words}-----\n"


def pem(key, form=PrivateFormat.PKCS8, lock=OPEN):
    return key.private_bytes(Encoding.PEM, form, lock).decode()


GOOD = pem(KEY)
PUBLIC = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(GOOD, id="PKCS 8"),
        pytest.param("\ufeff" + GOOD, id="with a BOM"),
        pytest.param("\n\n" + GOOD, id="with blank lines"),
        pytest.param(pem(KEY, PrivateFormat.TraditionalOpenSSL), id="PKCS 1"),
        pytest.param(GOOD.replace("\n", "\r\n"), id="of Windows"),
    ],
)
def test_a_key_that_can_sign_is_no_problem(text):
    assert signing_key(text, validate=True).private_numbers() == KEY.private_numbers()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "empty"),
        (" \n", "empty"),
        (PUBLIC, "a public key"),
        ("ssh-rsa AAAAB3Nza secret words", "a public key"),
        (pem(KEY, lock=BestAvailableEncryption(b"x")), "encrypted"),
        (pem(KEY, PrivateFormat.TraditionalOpenSSL, BestAvailableEncryption(b"x")), "encrypted"),
        (pem(KEY, PrivateFormat.OpenSSH), "OpenSSH"),
        (pem(ec.generate_private_key(ec.SECP256R1())), "another kind than RSA"),
        (pem(rsa.generate_private_key(public_exponent=65537, key_size=1024)), "1024 bits"),
        (GOOD[: len(GOOD) // 2], "cut off"),
        ("-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n", "a certificate"),
        ("secret words \udcff", "cut off or no PEM"),
    ],
)
def test_anything_else_is_named_with_the_remedy_and_never_quoted(text, told):
    with pytest.raises(UnusableKeyError) as caught:
        signing_key(text)
    problem = str(caught.value)
    assert told in problem
    assert "RSA private key in PEM" in problem
    assert "\n" not in problem
    assert "secret" not in problem


def test_only_the_doctor_takes_the_time_to_find_that_the_numbers_do_not_belong_together():
    text = damaged(KEY.private_numbers().dmp1)
    assert signing_key(text).key_size == 2048
    with pytest.raises(UnusableKeyError, match=r"^it is damaged: .*; give the RSA private key"):
        signing_key(text, validate=True)
