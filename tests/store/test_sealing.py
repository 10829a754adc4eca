"""A sealed export opens with the private key, and with no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.store.faults import StoreError
from kiosk.store.sealing import is_sealed, make_key_pair, seal, unseal
from kiosk.store.secrets import SecretError


@pytest.fixture
def keys(tmp_path):
    private = tmp_path / "office"
    return private, make_key_pair(private)


def test_what_is_sealed_opens_with_the_private_key(keys):
    private, public = keys
    sealed = seal(b"Lovelace", public)
    assert is_sealed(sealed)
    assert b"Lovelace" not in sealed
    assert unseal(sealed, private) == b"Lovelace"


def test_the_private_key_is_its_owners_and_never_overwritten(keys):
    private, _ = keys
    assert private.stat().st_mode & 0o077 == 0
    with pytest.raises(StoreError, match="there already"):
        make_key_pair(private)


@pytest.mark.parametrize("name", ["", "/", "."])
def test_a_key_needs_a_name(name):
    with pytest.raises(StoreError, match="no name"):
        make_key_pair(Path(name))


def test_another_key_or_a_damaged_file_is_told(keys, tmp_path):
    private, public = keys
    make_key_pair(tmp_path / "other")
    sealed = seal(b"Lovelace", public)
    damaged = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for broken, key in ((sealed, tmp_path / "other"), (damaged, private)):
        with pytest.raises(SecretError, match="does not open"):
            unseal(broken, key)


@pytest.mark.parametrize("text", ["", "kiosk-public-key-1 ?", "kiosk-public-key-1 AAAA", "ssh"])
def test_a_file_that_is_no_key_is_told_with_the_remedy(tmp_path, text):
    (tmp_path / "no.pub").write_text(text)
    with pytest.raises(SecretError, match="leads keygen"):
        seal(b"x", tmp_path / "no.pub")


def test_the_private_key_does_not_pass_for_the_public_one(keys):
    private, _ = keys
    with pytest.raises(SecretError, match="is no public key"):
        seal(b"x", private)


@pytest.mark.parametrize("left", [b"", b"\0" * 70])
def test_what_a_power_cut_left_in_the_keys_place_is_replaced(tmp_path, left):
    """An earlier version printed its word before the disk had the key."""
    private = tmp_path / "office"
    private.write_bytes(left)
    (tmp_path / "office.pub").write_text("another pair's")
    assert unseal(seal(b"x", make_key_pair(private)), private) == b"x"
    assert private.stat().st_mode & 0o077 == 0


def test_a_link_in_the_keys_place_is_not_followed(tmp_path):
    (tmp_path / "office").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StoreError, match="there already"):
        make_key_pair(tmp_path / "office")
    assert not (tmp_path / "elsewhere").exists()
