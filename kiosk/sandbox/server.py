"""The sandbox's composition root: broker, Salesforce and console in one event loop."""

from __future__ import annotations

import asyncio
import signal
import socket
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx

from kiosk.sandbox.addresses import Addresses
from kiosk.sandbox.broker.app import broker_app
from kiosk.sandbox.broker.misbehaviour import MisbehaviourSwitch
from kiosk.sandbox.broker.names import is_valid
from kiosk.sandbox.console.console import ConsoleFacts, console_app
from kiosk.sandbox.gate import Gate
from kiosk.sandbox.hosting import hosted
from kiosk.sandbox.identity import Identity, load_identity
from kiosk.sandbox.kiosk_config import FEEDS, kiosk_config
from kiosk.sandbox.loopback import PLAIN_HTTP, bind_loopback, port_of, url_of
from kiosk.sandbox.org.channel_auth import ChannelAuthApi, OffersChannel
from kiosk.sandbox.org.dated import dated
from kiosk.sandbox.org.encryption import data_form
from kiosk.sandbox.org.faults import FaultSwitches
from kiosk.sandbox.org.fleet.knock import Knocker
from kiosk.sandbox.org.login import LoginService
from kiosk.sandbox.org.org import Org
from kiosk.sandbox.org.publisher import Publisher
from kiosk.sandbox.org.salesforce import salesforce_app
from kiosk.sandbox.org.streaming.stream import OfferStream
from kiosk.sandbox.org.trigger import OfferTrigger
from kiosk.sandbox.samples import NO_SAMPLES, Samples, load_samples, read_samples


@dataclass(frozen=True, slots=True)
class SandboxOptions:
    """The sandbox's options.

    `port`: Pusher's; Salesforce and the console take the next two; 0: three free ones. `folder`
    holds the keys and the configuration, `samples` the sample offers. `channel` is the channel to
    which offers are published, of any family. `feed`: where the configuration lets kiosks hear of
    offers, one of FEEDS; the sandbox serves all of them.

    Raises:
        ValueError: the channel's name is not legal, or the feed is unknown.
    """

    port: int
    folder: Path
    samples: Path | None
    channel: str = "offers"
    feed: str = "pusher"

    def __post_init__(self) -> None:
        if self.feed not in FEEDS:
            raise ValueError(f"a feed is one of {', '.join(FEEDS)}")
        if not is_valid(self.channel):
            raise ValueError(
                "a channel's name has 1 to 164 of the characters A-Z a-z 0-9 _ - = @ , . ;"
            )


async def serve(options: SandboxOptions, on_ready: Callable[[Addresses], None]) -> None:
    """Run the sandbox until cancelled or stopped by SIGINT or SIGTERM.

    Raises:
        OSError: a port is taken, or a folder cannot be used.
        ValueError: the stored key or the sample offers are damaged.
    """
    stopped = asyncio.Event()
    folder = options.folder.resolve()
    with _signals_to(stopped), _bound_sockets(options.port) as sockets:
        folder.mkdir(parents=True, exist_ok=True)
        identity = load_identity(folder)
        addresses = _write_config(folder, identity, options, sockets)
        samples = read_samples(options.samples) if options.samples else NO_SAMPLES
        channel = OffersChannel(options.channel, identity.pusher_app, identity.master_key)
        async with _running_sandbox(identity, channel, sockets, samples):
            on_ready(addresses)
            await stopped.wait()


@dataclass(frozen=True, slots=True)
class _Sockets:
    """The public sockets, and the inner ones behind the gates."""

    feed_gate: socket.socket
    crm_gate: socket.socket
    console: socket.socket
    broker: socket.socket
    salesforce: socket.socket


@contextmanager
def _bound_sockets(port: int) -> Iterator[_Sockets]:
    public = (port, port + 1, port + 2) if port else (0, 0, 0)
    with ExitStack() as stack:
        bound = [stack.enter_context(bind_loopback(number)) for number in (*public, 0, 0)]
        yield _Sockets(*bound)


def _write_config(
    folder: Path, identity: Identity, options: SandboxOptions, sockets: _Sockets
) -> Addresses:
    addresses = Addresses(
        pusher_port=port_of(sockets.feed_gate),
        salesforce_url=url_of(sockets.crm_gate),
        console_url=url_of(sockets.console),
        config_file=folder / "kiosk.toml",
    )
    text = kiosk_config(
        identity,
        feed=options.feed,
        channel=options.channel,
        pusher_port=addresses.pusher_port,
        salesforce_url=addresses.salesforce_url,
        data_dir=folder / "kiosk-data",
    )
    addresses.config_file.write_text(text, encoding="utf-8")
    return addresses


@dataclass(frozen=True, slots=True)
class _OrgParts:
    """The org, and whom a save sets to work: publisher, knocker, stream."""

    org: Org
    trigger: OfferTrigger
    knocker: Knocker
    stream: OfferStream


def _org_of(
    identity: Identity, channel: OffersChannel, http: httpx.AsyncClient, faults: FaultSwitches
) -> _OrgParts:
    form = data_form(channel.name, channel.master_key)
    publisher = Publisher(channel.app, channel.name, http, form.encode)
    trigger = OfferTrigger(publisher.publish, form.max_bytes, lambda: faults.current.neighbour)
    knocker = Knocker(publisher.publish)
    stream = OfferStream(faults, lambda: org.missing_fields)
    org = Org(
        trigger.after_change,
        identity.store_keys,
        counts_saves=lambda: not faults.current.no_version_field,
        on_save=stream.bus.after_save,
        on_order=knocker.after_order,
    )
    return _OrgParts(org, trigger, knocker, stream)


@asynccontextmanager
async def _running_sandbox(
    identity: Identity, channel: OffersChannel, sockets: _Sockets, samples: Samples
) -> AsyncIterator[None]:
    feed_gate, crm_gate = Gate(sockets.feed_gate), Gate(sockets.crm_gate)
    broker_switch = MisbehaviourSwitch()
    faults = FaultSwitches((feed_gate, crm_gate), broker_switch)
    salesforce_url = url_of(sockets.crm_gate)
    # The trigger calls the broker past the gate, as cloud services are unaffected by its faults.
    async with httpx.AsyncClient(
        base_url=url_of(sockets.broker), trust_env=False, verify=PLAIN_HTTP
    ) as http:
        parts = _org_of(identity, channel, http, faults)
        org, stream = parts.org, parts.stream
        load_samples(org, samples, salesforce_url, datetime.now(UTC))
        login = LoginService(identity.client_app, salesforce_url)
        channel_auth = ChannelAuthApi(channel, faults)
        surroundings = ConsoleFacts(
            connected=lambda: feed_gate.connections, images=samples.image_urls(salesforce_url)
        )
        broker = broker_app(identity.pusher_app, misbehaviour=broker_switch)
        salesforce = salesforce_app(
            org, login, channel_auth, faults, stream, crm_gate.cut, samples.images
        )
        console = console_app(org, faults, stream, surroundings)
        # The console tells the computer's own time, whatever the org's clock is made to say.
        apps = {
            sockets.broker: dated(broker, faults.clock),
            sockets.salesforce: dated(salesforce, faults.clock),
            sockets.console: dated(console, time.time),
        }
        # The gates close first: without clients, no server has to wait for them.
        async with (
            hosted(apps),
            _in_background(parts.trigger.run(org.check)),
            _in_background(parts.knocker.run()),
            feed_gate.forwarding_to(port_of(sockets.broker)),
            crm_gate.forwarding_to(port_of(sockets.salesforce)),
        ):
            yield


@asynccontextmanager
async def _in_background(work: Coroutine[object, object, None]) -> AsyncIterator[None]:
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@contextmanager
def _signals_to(stopped: asyncio.Event) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    signals = (signal.SIGINT, signal.SIGTERM)
    # Not available on Windows or off the main thread: there the caller cancels.
    with suppress(NotImplementedError, RuntimeError, ValueError):
        for number in signals:
            loop.add_signal_handler(number, stopped.set)
    try:
        yield
    finally:
        with suppress(NotImplementedError):
            for number in signals:
                loop.remove_signal_handler(number)
