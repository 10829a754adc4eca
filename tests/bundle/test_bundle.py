"""A support file tells how a kiosk is, whatever is broken, and nothing about people or secrets."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import zipfile
from contextlib import closing
from urllib.parse import quote, quote_plus

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.bundle.archive import LONGEST_PART
from kiosk.bundle.command import run_bundle
from kiosk.core.counter.store_key import StoreKey
from kiosk.store import sqlite
from kiosk.store.database import DATABASE
from kiosk.store.outbox import Outbox
from kiosk.store.staff import StaffStore
from kiosk.store.store_keys import StoreKeyStore
from tests.support.root import ROOT
from tests.support.small_disk import small_disk
from tests.support.store_harness import KEY, open_database

PEM = (
    Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
    .private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    .decode()
)
PEOPLE = {
    "FirstName": "Zephyrine",
    "LastName": "Kowalczyk-Ōe",
    "Email": "zephyrine@kowalczyk.example",
    "Phone": "+48225550142",
    "Description": "My dog Barnabas ate the last coupon; please ring after the opera, gate seven.",
    "Allergies__c": "walnuts-and-lupin",
}
STAFF = "Thaddeusz"
SECRETS = {
    "client secret": "q7-client/secret+of=ours",
    "database key": KEY.hex(),
    "store key": bytes(range(100, 132)).hex(),
    "another program's": "wJalrXUtnFEMI",
    "keyring": "of-the-desktops-keyring",
    "proxy login": "shop:umbrella7",
}
BACKEND = f"""
from keyring.backend import KeyringBackend


class Desktop(KeyringBackend):
    priority = 9

    def get_password(self, service, name):
        return "{SECRETS["keyring"]}" if name == "pusher_auth_token" else None

    def set_password(self, service, name, password):
        raise NotImplementedError
"""
PASTED = "pasted-by-mistake"
PLANTED = [*PEOPLE.values(), STAFF, *SECRETS.values(), *PEM.splitlines()[1:-1]]
SETTINGS = """[kiosk]
id = "K-1"
store = "S-1"
time_zone = "UTC"
data_dir = "{data}"
[salesforce]
login_url = "https://login.salesforce.com"
client_id = "the-consumer-key-of-the-app"
username = "kiosk@shop.example"
private_key_file = "{key}"
"""


def forms(text: str) -> list[str]:
    coded = text.encode()
    return [
        text,
        coded.hex(),
        base64.b64encode(coded).decode(),
        base64.urlsafe_b64encode(coded).decode(),
        quote(text, safe=""),
        quote_plus(text),
        json.dumps(text)[1:-1],
    ]


@pytest.fixture
def shop(tmp_path, monkeypatch):
    """A kiosk that has run, with everything planted that must not leave it."""
    data = tmp_path / "data"
    key = tmp_path / "salesforce.pem"
    key.touch(mode=0o600)
    key.write_text(PEM)
    config = tmp_path / "kiosk.toml"
    config.write_text(SETTINGS.format(data=data, key=key))
    monkeypatch.setenv("KIOSK_SECRET_DATABASE_KEY", KEY.hex())
    monkeypatch.setenv("KIOSK_SECRET_SALESFORCE_CLIENT_SECRET", SECRETS["client secret"])
    monkeypatch.setenv("KIOSK_SECRET_PROXY_LOGIN", SECRETS["proxy login"])
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRETS["another program's"])
    data.mkdir(mode=0o700)
    with closing(open_database(data / DATABASE, KEY)) as store:
        body = json.dumps(PEOPLE, ensure_ascii=False).encode()
        Outbox(store).add("6ba7b811-9dad-11d1-80b4-00c04fd430c8", "lead", body, 1.0)
        Outbox(store).add("r1", "redemption", json.dumps({"Staff__c": STAFF}).encode(), 2.0)
        StaffStore(store).set_pin(STAFF, "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2g", 3.0)
        StoreKeyStore(store).replace((StoreKey(1, bytes.fromhex(SECRETS["store key"])),))
    write_log(data / "logs")
    return config


def write_log(folder):
    """Lines of ours that quote everything in every form, lines of others, and a traceback."""
    folder.mkdir()
    ours = "2026-11-30 08:00:00,000 WARNING kiosk.services.feed.feed: no snapshot ({})"
    lines = [ours.format("503")]
    lines += [ours.format(form) for planted in PLANTED for form in forms(planted)]
    lines += [f"2026-11-30 08:00:01,000 INFO httpx: GET https://x.example/?q={PEOPLE['Email']}"]
    lines += ["Unknown Person wrote this", "Traceback (most recent call last):"]
    lines += ['  File "/opt/kiosk/services/feed/feed.py", line 7, in take']
    lines += ["    name = 'Somebody Else'", "ValueError: Somebody Else"]
    lines += [
        "2026-11-30 08:00:02,000 INFO kiosk.services.counter.staff_entry: the PIN of Bartholomew"
    ]
    (folder / "kiosk.log").write_text("\n".join(lines) + "\n")


def bundle(config, place, *more: str) -> subprocess.CompletedProcess[bytes]:
    (config.parent / "desktop_backend.py").write_text(BACKEND)
    environ = {
        **os.environ,
        "PYTHONPATH": f"{config.parent}:{ROOT}",
        "PYTHON_KEYRING_BACKEND": "desktop_backend.Desktop",
    }
    command = [sys.executable, "-m", "kiosk", "bundle", str(place), "--config", str(config)]
    return subprocess.run(
        [*command, *more], env=environ, capture_output=True, timeout=120, check=False
    )


def opened(place) -> dict[str, str]:
    with zipfile.ZipFile(place) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def found_in(parts: dict[str, str], planted) -> list[tuple[str, str]]:
    """Where something planted is to be read, in any form and case."""
    return [
        (name, form)
        for name, text in parts.items()
        for one in planted
        for form in forms(one)
        if form.lower() in text.lower()
    ]


@pytest.mark.slow
def test_neither_people_nor_secrets_are_in_it_in_any_form(shop, tmp_path):
    told = bundle(shop, tmp_path / "a.zip", "--no-check")
    assert told.returncode == 0, told.stderr
    parts = opened(tmp_path / "a.zip")
    assert not found_in(parts, PLANTED)
    assert not found_in(parts, ["Unknown Person", "Somebody Else", "Bartholomew", "aGFzaGhhc2g"])
    assert not found_in(parts, ["the-consumer-key-of-the-app", "kiosk@shop.example"])
    status = json.loads(parts["status.json"])
    assert (status["kiosk"], status["outbox"]["pending"]) == ("K-1", 2)
    rows = json.loads(parts["database.json"])["outbox"]
    assert [(row["kind"], row["state"], row["rows"]) for row in rows] == [
        ("lead", "pending", 1),
        ("redemption", "pending", 1),
    ]
    assert "no snapshot (503)" in parts["kiosk.log"]
    assert "feed.py" in parts["kiosk.log"]
    assert json.loads(parts["versions.json"])["installed"]["httpx"]
    assert json.loads(parts["machine.json"])["memory"]
    assert (tmp_path / "a.zip").stat().st_mode & 0o077 == 0


def test_the_search_of_these_tests_would_find_them():
    """Sabotage: what is not redacted is seen."""
    for one in PLANTED:
        for form in forms(one):
            assert found_in({"log": f"x{form}y"}, [one])


def quick(monkeypatch, config, place) -> dict[str, str]:
    """The parts of a bundle without the commands that run as processes of their own."""
    monkeypatch.setattr("kiosk.bundle.parts.answer_of", lambda *_: {"kiosk": "K-1"})
    monkeypatch.setattr("kiosk.bundle.known.keyring_secret", lambda *_: SECRETS["keyring"])
    assert run_bundle(config, place, with_check=False) == 0
    return opened(place)


@pytest.mark.parametrize(
    "settings",
    [
        '[kiosk\nid = "K-1"\ndata_dir = "{data}"\nkey = "pasted-by-mistake"\n',
        '[kiosk]\nid = "K-1"\ndata_dir = "{data}"\npassword = "pasted-by-mistake"\n',
        '[kiosk]\nid = "K"\nstore = "S"\ndata_dir = "{data}"\n[feed]\nkind = "pasted-by-mistake"',
        '[kiosk]\nid = "K-1"\ndata_dir = "{data}"\n[pusher]\nkey = "pasted-by-mistake"\nx = 1\n',
    ],
    ids=["no TOML", "an unknown key", "a bad word", "a key and an unknown one"],
)
def test_settings_that_the_kiosk_refuses_are_told_without_their_values(
    shop, tmp_path, monkeypatch, settings
):
    shop.write_text(settings.format(data=tmp_path / "data"))
    parts = quick(monkeypatch, shop, tmp_path / "a.zip")
    assert json.loads(parts["settings.json"])["problem"]
    told = {name: text for name, text in parts.items() if name != "settings.json"}
    assert not found_in(told, PLANTED)
    assert "no snapshot (503)" in parts["kiosk.log"], "the data folder is found all the same"
    assert json.loads(parts["database.json"])["schema"]
    problem = json.loads(parts["settings.json"])["problem"]
    assert not found_in({"problem": problem}, [PASTED])
    if "[feed]" not in settings:
        assert not found_in(parts, [PASTED])


@pytest.mark.parametrize("state", ["gone", "a folder", "no home"])
def test_without_settings_there_is_a_bundle_all_the_same(tmp_path, monkeypatch, state):
    config = tmp_path / "kiosk.toml"
    if state == "a folder":
        config.mkdir()
    elif state == "no home":
        config.write_text('[kiosk]\nid = "K-1"\n')
        monkeypatch.setattr("kiosk.bundle.parts.user_data_path", _no_home)
    parts = quick(monkeypatch, config, tmp_path / "a.zip")
    assert json.loads(parts["about.json"])["could_not_be_read"]
    assert json.loads(parts["machine.json"])["memory"]


def _no_home(_name):
    raise RuntimeError("no home folder")


@pytest.mark.parametrize("state", ["locked", "no database", "no key"])
def test_a_store_that_cannot_be_read_costs_its_own_part_alone(shop, tmp_path, monkeypatch, state):
    file = tmp_path / "data" / DATABASE
    holder = None
    if state == "locked":
        holder = sqlite.connect_encrypted(file, KEY)
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        monkeypatch.setattr("kiosk.store.sqlite._BUSY_MS", 10)
    elif state == "no database":
        file.write_bytes(b"\0" * 9000)
    else:
        monkeypatch.setenv("KIOSK_SECRET_DATABASE_KEY", "ff" * 32)
    parts = quick(monkeypatch, shop, tmp_path / "a.zip")
    assert "database.json" in json.loads(parts["about.json"])["could_not_be_read"]
    assert {"status.json", "kiosk.log", "files.json"} <= set(parts)
    assert not found_in(parts, [SECRETS["client secret"], SECRETS["keyring"], PEM[:60]])
    if holder:
        holder.close()


def test_it_is_made_beside_a_kiosk_that_writes(shop, tmp_path, monkeypatch):
    with closing(sqlite.connect_encrypted(tmp_path / "data" / DATABASE, KEY)) as kiosk:
        kiosk.execute("BEGIN IMMEDIATE")
        parts = quick(monkeypatch, shop, tmp_path / "a.zip")
        kiosk.execute("ROLLBACK")
    assert not json.loads(parts["about.json"])["could_not_be_read"].keys() & {"database.json"}


def test_it_stays_small_whatever_lies_there(shop, tmp_path, monkeypatch):
    line = "2026-11-30 08:00:00,000 INFO kiosk.services.feed.feed: the feed is {}\n"
    with (tmp_path / "data" / "logs" / "kiosk.log").open("w") as log:
        log.writelines(line.format(number) for number in range(60_000))
    images = tmp_path / "data" / "images"
    images.mkdir()
    for number in range(600):
        (images / f"{number}.jpg").touch()
    parts = quick(monkeypatch, shop, tmp_path / "a.zip")
    assert max(map(len, parts.values())) <= LONGEST_PART + 100
    assert "the feed is 59999" in parts["kiosk.log"]
    assert (tmp_path / "a.zip").stat().st_size < 1_000_000
    assert json.loads(parts["files.json"])["more"] > 0


def test_a_full_disk_is_told_and_leaves_no_half_file(shop, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("kiosk.bundle.parts.answer_of", lambda *_: {})
    with small_disk(tmp_path / "disk") as disk:
        disk.fill()
        place = disk.folder / "a.zip"
        assert run_bundle(shop, place, with_check=False) == 1
        assert not place.exists()
    assert "No space left on device" in capsys.readouterr().err


def test_what_is_there_already_is_not_written_over(shop, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("kiosk.bundle.parts.answer_of", lambda *_: {})
    (tmp_path / "a.zip").write_text("mine")
    assert run_bundle(shop, tmp_path / "a.zip", with_check=False) == 2
    assert (tmp_path / "a.zip").read_text() == "mine"


@pytest.mark.slow
def test_the_standard_output_takes_it_and_the_doctor_is_in_it(shop, tmp_path):
    told = bundle(shop, "-")
    assert told.returncode == 0, told.stderr
    (tmp_path / "b.zip").write_bytes(told.stdout)
    parts = opened(tmp_path / "b.zip")
    checks = {line["check"] for line in json.loads(parts["check.json"])["lines"]}
    assert {"configuration", "data folder"} <= checks
    assert not found_in(parts, PLANTED)
