"""The sandbox as a whole: its files, its start and its end."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import signal
import socket
import sys
import tomllib
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from kiosk.core.feed.offer import parse_offer
from kiosk.core.languages import LANGUAGES, TRANSLATED
from kiosk.core.wall.category import OTHER, category_of
from kiosk.core.wall.price import price_tag, unbroken
from kiosk.resources import resources_folder
from kiosk.sandbox.process import SandboxProcess, SandboxStartError
from kiosk.sandbox.samples import read_samples
from kiosk.sandbox.server import SandboxOptions, serve
from tests.support.sandbox_harness import WAIT_S, served

pytestmark = pytest.mark.slow


async def state_of(addresses):
    async with httpx.AsyncClient(base_url=addresses.console_url, trust_env=False) as http:
        return (await http.get("/api/state")).json()


async def test_it_writes_a_configuration_for_a_kiosk(tmp_path):
    folder = tmp_path / 'a "quoted" \\ folder'
    async with served(folder, channel="private-cache-offers") as addresses:
        config = tomllib.loads(addresses.config_file.read_text(encoding="utf-8"))
    key_file = folder / "private-key.pem"
    contract = {
        "kiosk": {
            "id": "K-001",
            "store": "S-01",
            "data_dir": str(folder / "kiosk-data"),
        },
        "feed": {"kind": "pusher", "jitter_seconds": 0},
        "pusher": {
            "key": config["pusher"]["key"],
            "host": "127.0.0.1",
            "port": addresses.pusher_port,
            "tls": False,
            "channel": "private-cache-offers",
        },
        "salesforce": {
            "login_url": addresses.salesforce_url,
            "client_id": config["salesforce"]["client_id"],
            "username": config["salesforce"]["username"],
            "private_key_file": str(key_file),
            "gather_seconds": 0,
            "apart_seconds": 0,
            "redemptions_apart_seconds": 0,
        },
    }
    assert {name: config[name] for name in contract} == contract
    key = load_pem_private_key(key_file.read_bytes(), password=None)
    assert key.key_size == 2048


async def test_a_kiosk_that_streams_is_given_no_pusher_app(tmp_path):
    async with served(tmp_path, feed="streaming") as addresses:
        config = tomllib.loads(addresses.config_file.read_text(encoding="utf-8"))
    assert config["feed"]["kind"] == "streaming"
    assert "pusher" not in config
    assert config["salesforce"]["login_url"] == addresses.salesforce_url


def test_a_feed_that_the_sandbox_does_not_know_is_named(tmp_path):
    with pytest.raises(ValueError, match="pusher, streaming"):
        SandboxOptions(0, tmp_path, None, feed="carrier pigeon")


async def test_secrets_are_for_their_owner_alone_and_kept_for_the_next_start(tmp_path):
    async with served(tmp_path):
        names = ["private-key.pem", "pusher-secret", "pusher-master-key"]
        files = [tmp_path / name for name in names]
        first = [file.read_bytes() for file in files]
        assert [file.stat().st_mode & 0o777 for file in files] == [0o600] * 3
    async with served(tmp_path):
        assert [file.read_bytes() for file in files] == first


@pytest.mark.parametrize("damaged", [b"", b"c2hvcnQ=", b"not base64", bytes(32)])
async def test_a_damaged_master_key_is_named(tmp_path, damaged):
    file = tmp_path / "pusher-master-key"
    file.write_bytes(damaged)
    with pytest.raises(ValueError, match=str(file)):
        await serve(SandboxOptions(0, tmp_path, None), print)


def first_of_three_free_ports() -> int:
    """Below those that the kernel gives out, which the other worker's tests are taking."""
    for port in random.sample(range(20_000, 30_000, 3), 50):
        try:
            with ExitStack() as stack:
                for number in range(port, port + 3):
                    stack.enter_context(socket.socket()).bind(("127.0.0.1", number))
        except OSError:
            continue
        return port
    raise AssertionError("no three ports are free")


async def test_a_port_of_ones_own_choice_is_followed_by_the_two_others(tmp_path):
    port = first_of_three_free_ports()
    async with served(tmp_path, port=port) as addresses:
        assert addresses.pusher_port == port
        assert addresses.salesforce_url == f"http://127.0.0.1:{port + 1}"
        assert addresses.console_url == f"http://127.0.0.1:{port + 2}"


async def test_a_port_that_is_taken_is_named(tmp_path):
    async with served(tmp_path) as addresses:
        with pytest.raises(OSError, match=f"port {addresses.pusher_port} "):
            await serve(SandboxOptions(addresses.pusher_port, tmp_path, None), print)


SAMPLES = [
    {"number": "A-1", "title": "Tea", "image": "tea.png", "valid_days": 2, "stores": ["S-01"]},
    {"number": "A-1", "title": "The same number"},
    {"number": "A-2", "colour": "red"},
    {"number": "A-3", "valid_days": None, "image": ""},
    {"number": "A-4", "valid_days": 0},
]


async def test_sample_offers_are_loaded_and_bad_ones_left_out(tmp_path, caplog):
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "tea.png").write_bytes(b"a picture")
    (tmp_path / "images" / "LICENSE.txt").write_text("free")
    (tmp_path / "offers.json").write_text(json.dumps(SAMPLES), encoding="utf-8")
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    with caplog.at_level(logging.WARNING, logger="kiosk.sandbox.samples"):
        async with served(tmp_path / "sandbox", samples=tmp_path) as addresses:
            state = await state_of(addresses)
    image = f"{addresses.salesforce_url}/images/tea.png"
    assert state["images"] == [image]
    assert [(one["number"], one["image"]) for one in state["offers"]] == [
        ("A-1", image),
        ("A-3", ""),
        ("A-4", ""),
    ]
    assert [one["valid_until"] for one in state["offers"]] == [
        f"{tomorrow + timedelta(days=2)}T00:00:00Z",
        None,
        f"{tomorrow}T00:00:00Z",
    ]
    lines = [record for record in caplog.records if record.name == "kiosk.sandbox.samples"]
    assert len(lines) == 2


async def test_without_sample_offers_the_org_is_empty(tmp_path):
    async with served(tmp_path, samples=tmp_path / "nothing") as addresses:
        state = await state_of(addresses)
    assert (state["offers"], state["images"]) == ([], [])


@pytest.mark.parametrize("name", ["", "two words", "offers\n", "#offers", "ä", "x" * 165])
async def test_a_channel_that_cannot_be_is_refused_in_one_line(tmp_path, name):
    command = (sys.executable, "-m", "kiosk", "sandbox", "--dir", str(tmp_path), "--channel", name)
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    out, err = await asyncio.wait_for(process.communicate(), 30)
    assert (process.returncode, out) == (2, b"")
    assert err.startswith(b"kiosk: sandbox: --channel: ")
    assert err.count(b"\n") == 1
    assert list(tmp_path.iterdir()) == []


def client_of(addresses):
    return socket.create_connection(("127.0.0.1", addresses.pusher_port))


def feed_url_of(addresses):
    config = tomllib.loads(addresses.config_file.read_text(encoding="utf-8"))["pusher"]
    return f"ws://127.0.0.1:{addresses.pusher_port}/app/{config['key']}?protocol=7"


@asynccontextmanager
async def sandbox_command(folder, *, port=0):
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "kiosk", "sandbox", "--port", str(port), "--dir", str(folder)),
        "--json",
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.mark.parametrize(
    ("number", "faults"),
    [
        (signal.SIGINT, {}),
        (signal.SIGTERM, {}),
        (signal.SIGTERM, {"network_frozen": True}),
        (signal.SIGTERM, {"network_away": True}),
        (signal.SIGTERM, {"slow_ms": 60_000}),
        (signal.SIGTERM, {"silent_accept": True}),
        (signal.SIGTERM, {"junk_first_frame": True, "lose_events": True}),
    ],
)
async def test_a_signal_ends_it_cleanly_with_clients_connected(tmp_path, number, faults):
    async with sandbox_command(tmp_path) as process:
        ready = json.loads(await asyncio.wait_for(process.stdout.readline(), 30))
        async with connect(
            f"ws://127.0.0.1:{ready['pusher_port']}/app/sandbox-key?protocol=7"
        ) as feed:
            await asyncio.wait_for(feed.recv(), WAIT_S)
            async with httpx.AsyncClient(trust_env=False) as http:
                await http.get(ready["salesforce_url"])
                await http.put(f"{ready['console_url']}/api/faults", json=faults)
                with _one_more_client(ready["pusher_port"]):
                    process.send_signal(number)
                    out, err = await asyncio.wait_for(process.communicate(), WAIT_S)
    assert (process.returncode, out, err) == (0, b"", b"")


@contextmanager
def _one_more_client(port):
    """A connection that is begun while the faults are in force, where it can be."""
    with ExitStack() as stack:
        with suppress(ConnectionRefusedError):
            client = stack.enter_context(socket.create_connection(("127.0.0.1", port)))
            client.sendall(HANDSHAKE)
        yield


HANDSHAKE = (
    b"GET /app/sandbox-key?protocol=7 HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
    b"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)


def test_a_sandbox_that_does_not_start_says_why(tmp_path):
    command = (sys.executable, "-c", "raise SystemExit('out of coffee')")
    with pytest.raises(SandboxStartError, match="out of coffee"), SandboxProcess(tmp_path, command):
        pass


def test_a_process_that_says_something_else_is_no_sandbox(tmp_path):
    command = (sys.executable, "-c", "print('{}', flush=True); input()")
    with pytest.raises(SandboxStartError), SandboxProcess(tmp_path, command):
        pass


def test_after_its_context_the_process_is_gone(tmp_path):
    with SandboxProcess(tmp_path) as sandbox:
        addresses = sandbox.addresses
        client_of(addresses).close()
    with pytest.raises(ConnectionRefusedError):
        client_of(addresses)
    with pytest.raises(RuntimeError):
        sandbox.addresses  # noqa: B018  the access is the test
    assert (tmp_path / "sandbox.log").read_text() == ""


@pytest.mark.parametrize("in_pieces", [False, True])
async def test_a_frame_too_long_to_be_one_is_not_taken_into_memory(kiosk, in_pieces):
    half = "x" * 65_537
    async with connect(kiosk.feed_url, proxy=None) as feed:
        await asyncio.wait_for(feed.recv(), WAIT_S)
        await feed.send(iter([half, half]) if in_pieces else half * 2)
        with pytest.raises(ConnectionClosed):
            await asyncio.wait_for(feed.recv(), WAIT_S)
    # The words of the server below the broker: they tell the limit, or what is left of it.
    assert feed.close_code == 1009
    assert "131072" in feed.close_reason or "65535" in feed.close_reason


async def test_the_samples_that_come_along_are_offers_with_all_they_say(tmp_path):
    """Prices whose percent is that of the discount in words, ends, a hero and known categories."""
    folder = resources_folder() / "sample"
    entries = read_samples(folder).entries
    async with served(tmp_path, samples=folder) as addresses:
        state = await state_of(addresses)
    assert [one["number"] for one in state["offers"]] == [one["number"] for one in entries]
    offers = [parse_offer(one) for one in state["offers"]]
    assert [offer.number for offer in offers if offer.featured] == ["SHOE-20"]
    for offer, entry in zip(offers, entries, strict=True):
        for key in ("price", "was_price", "unit_price", "category", "location", "till_code"):
            assert getattr(offer, key) == entry.get(key, "")
        assert category_of(offer.category, "en").icon != OTHER
        assert set(offer.i18n) >= {code for code in TRANSLATED if LANGUAGES[code].proofread}
        tag = price_tag(offer, offer.discount, "en")
        assert tag.words or tag.percent in unbroken(offer.discount).replace("\u00a0", "")
