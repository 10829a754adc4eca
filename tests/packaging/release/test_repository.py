"""Real apt takes a signed repository and no other, and each ring has versions of its own."""

from __future__ import annotations

import gzip
import shutil
import subprocess

import pytest

from tests.packaging.release.fleet import NEEDED, Machine, Publisher
from tests.support.root import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not all(map(shutil.which, NEEDED)), reason="needs apt-utils, dpkg and gnupg"
    ),
]


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    """1.1 in the first ring, 1.0 in all."""
    publisher = Publisher(tmp_path_factory.mktemp("release"))
    publisher.publish(publisher.deb("1.0~deb12"))
    assert publisher.run("promote", "ring-1", "ring-10") == ""
    assert publisher.run("promote", "ring-10", "stable") == ""
    publisher.publish(publisher.deb("1.1~deb12"), publisher.deb("1.1~deb13"))
    yield publisher
    publisher.close()


@pytest.fixture
def repo(released, tmp_path):
    """A copy that a test may change."""
    shutil.copytree(released.repo, tmp_path / "repo")
    return tmp_path / "repo"


@pytest.fixture
def machine(repo, tmp_path):
    def machine(ring="ring-1", keyring=repo / "offer-kiosk.gpg"):
        return Machine.of(tmp_path / f"machine-{ring}", repo, ring, keyring)

    return machine


def test_each_ring_has_its_own_version_and_a_machine_that_of_its_debian(machine):
    candidates = {}
    for ring in ("ring-1", "ring-10", "stable"):
        one = machine(ring)
        assert one.updates()
        assert one.fetches()
        candidates[ring] = one.candidate()
    assert candidates == {"ring-1": "1.1~deb12", "ring-10": "1.0~deb12", "stable": "1.0~deb12"}


def change(file):
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def smuggle(repo):
    """Another package's hash, in a list that the signature does not name."""
    for file in (repo / "dists/ring-1/bookworm/binary-amd64").rglob("*"):
        if file.is_file():
            packed = file.read_bytes()
            text = gzip.decompress(packed) if packed[:2] == b"\x1f\x8b" else packed
            text = text.replace(b"SHA256: ", b"SHA256: 0")
            file.write_bytes(gzip.compress(text) if packed[:2] == b"\x1f\x8b" else text)


def unsign(repo):
    signed = repo / "dists/ring-1/InRelease"
    text = signed.read_text().split("\n\n", 1)[1].split("-----BEGIN PGP SIGNATURE")[0]
    signed.with_name("Release").write_text(text)
    signed.unlink()


@pytest.mark.parametrize(
    "tamper",
    [
        lambda repo: change(repo / "dists/ring-1/InRelease"),
        smuggle,
        unsign,
    ],
    ids=["signed text", "list", "no signature"],
)
def test_a_repository_that_was_tampered_with_is_refused(machine, repo, tamper):
    tamper(repo)
    one = machine()
    assert not one.updates()
    assert one.candidate() == ""


def test_a_package_that_was_tampered_with_is_refused(machine, repo):
    for deb in (repo / "pool/bookworm").glob("*1.1*"):
        change(deb)
    one = machine()
    assert one.updates()
    assert not one.fetches()


def test_a_repository_that_another_key_has_signed_is_refused(released, machine, repo, tmp_path):
    keyring = tmp_path / "other.gpg"
    released.new_key("other@example.org")
    command = ["gpg", "--homedir", released.keys, "--export", "other@example.org"]
    keyring.write_bytes(subprocess.run(command, capture_output=True, check=True).stdout)
    assert not machine(keyring=keyring).updates()


def test_a_ring_is_promoted_to_what_the_one_before_it_has_to_the_byte(released, repo):
    released_repo, released.repo = released.repo, repo
    try:
        assert released.run("promote", "ring-1", "ring-10") == ""
    finally:
        released.repo = released_repo
    indexes = [
        [file.read_bytes() for file in sorted((repo / "dists" / ring).rglob("Packages*"))]
        for ring in ("ring-1", "ring-10", "stable")
    ]
    assert indexes[0] == indexes[1] != indexes[2]


@pytest.mark.parametrize("rings", [("ring-1", "stable"), ("stable", "ring-1"), ("ring-1",) * 2])
def test_no_ring_is_left_out(released, rings):
    assert "gets what the ring before it has run" in released.run("promote", *rings)


def test_a_version_is_published_once(released):
    changed = released.deb("1.1~deb12", more=" Another now.\n")
    assert "was published with other content" in released.run("add", changed)
    unknown = released.deb("2.0~deb11")
    assert "~deb11 is none of ~deb12, ~deb13" in released.run("add", unknown)


def test_the_key_is_good_for_the_kiosk_and_nothing_else_of_debian(released, machine, repo):
    original, released.repo = released.repo, repo
    try:
        released.publish(released.deb("99.0", name="bash"), released.deb("1.2~deb12"))
    finally:
        released.repo = original
    one = machine()
    pins = ROOT / "packaging/systemd/apt/offer-kiosk.pref"
    shutil.copy(pins, one.folder / "etc/apt/preferences.d/offer-kiosk.pref")
    assert one.updates()
    assert (one.candidate("bash"), one.candidate()) == ("", "1.2~deb12")
