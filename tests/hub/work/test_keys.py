"""The worker's keys: one line each, the newest last, and no command tells them by accident."""

from __future__ import annotations

import base64
import socket

import pytest
from typer.testing import CliRunner

from kiosk.cli import main
from kiosk.core.fleet.worker_keys import rooted_at
from kiosk.hub.settings import HubSettingsError
from kiosk.hub.work.key_ring import WorkerKeyRing, parse_seeds, seed_text
from tests.support.fleet_keys import NEXT_WORKER, STRANGER, WORKER

SEED, NEXT = seed_text(WORKER), seed_text(NEXT_WORKER)
BASE = {"HUB_URL": "https://hub.example", "HUB_REDIS_URL": "unix:///nowhere"}


def hub(*arguments: str, **environ: str):
    clean = {"HUB_WORKER_KEY": None, "HUB_WORKER_KEY_FILE": None, "PORT": None}
    return CliRunner().invoke(main, ["hub", *arguments], env={**clean, **environ})


def test_a_kiosk_follows_the_chain_from_any_key_that_it_knows():
    ring = WorkerKeyRing((WORKER, NEXT_WORKER, STRANGER))
    for pair in ring.pairs:
        found = rooted_at(pair.id, ring.links)
        assert found
        assert found.current == STRANGER.public


def test_rows_that_name_an_old_key_are_signed_by_it():
    ring = WorkerKeyRing((WORKER, NEXT_WORKER))
    assert ring.signer_for(WORKER.id) is WORKER
    assert ring.signer_for("unknown") is NEXT_WORKER


@pytest.mark.parametrize("text", ["", "x", SEED[:-4], f"{SEED},{SEED}", ",".join([SEED] * 17)])
def test_what_is_no_key_is_said_and_not_shown(text):
    with pytest.raises(HubSettingsError) as caught:
        parse_seeds(text)
    assert not text or text not in str(caught.value)


def test_keygen_makes_a_key_and_next_keeps_the_old_ones():
    made = hub("keygen")
    seed = made.stdout.strip()
    assert made.exit_code == 0
    assert len(base64.b64decode(seed)) == 32
    following = hub("keygen", "--next", HUB_WORKER_KEY=seed)
    assert following.stdout.strip().split(",")[0] == seed
    assert len(parse_seeds(following.stdout.strip()).pairs) == 2


def test_keygen_writes_the_file_for_its_owner_alone(tmp_path):
    file = tmp_path / "key"
    assert hub("keygen", HUB_WORKER_KEY_FILE=str(file)).exit_code == 0
    assert file.stat().st_mode & 0o777 == 0o600
    before = parse_seeds(file.read_text())
    done = hub("keygen", "--next", HUB_WORKER_KEY_FILE=str(file))
    after = parse_seeds(file.read_text())
    assert done.stdout == ""
    assert [pair.id for pair in after.pairs][:1] == [before.current.id]


@pytest.mark.parametrize(
    ("arguments", "environ", "told"),
    [
        (["keygen"], {"HUB_WORKER_KEY": SEED}, "--next"),
        (["keygen", "--next"], {}, "no key yet"),
        (["serve"], BASE | {"HUB_WORKER_KEY": SEED}, "--one-app"),
        (["serve"], {"HUB_URL": "", "HUB_REDIS_URL": ""}, "HUB_REDIS_URL is not set"),
        (["work"], BASE, "KIOSK_SALESFORCE_LOGIN_URL is not set; the worker needs"),
        (["work"], BASE | {"KIOSK_SALESFORCE_LOGIN": "x"}, "there is no such setting"),
    ],
)
def test_wrong_usage_is_told_in_one_line_with_its_remedy(arguments, environ, told):
    found = hub(*arguments, **environ)
    assert found.exit_code == 2
    assert told in found.stderr
    assert found.stderr.count("\n") == 1
    assert SEED not in found.stderr


@pytest.mark.parametrize("command", ["serve", "status"])
def test_a_redis_that_is_not_there_is_told_in_one_line(command):
    found = hub(command, **BASE)
    assert found.exit_code == 1
    assert "HUB_REDIS_URL" in found.stderr
    assert found.stderr.count("\n") == 1


def test_a_place_that_cannot_be_used_is_named(redis_process, tmp_path):
    nowhere = str(tmp_path / "none" / "key")
    assert nowhere in hub("keygen", HUB_WORKER_KEY_FILE=nowhere).stderr
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        found = hub("serve", "--port", port, **BASE | {"HUB_REDIS_URL": redis_process.url})
    assert found.exit_code == 1
    assert port in found.stderr
    assert "--port" in found.stderr


def test_check_tells_each_thing_and_fails_where_one_does(redis_process):
    good = BASE | {"HUB_REDIS_URL": redis_process.url}
    assert hub("check", **good).exit_code == 0
    found = hub("check", **good, HUB_WORKER_KEY="x")
    assert found.exit_code == 1
    assert "fail" in found.stdout
