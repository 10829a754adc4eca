"""The gate: a clear wire when nothing is wrong, and three ways in which a network fails."""

from __future__ import annotations

import asyncio
import socket
from contextlib import AsyncExitStack, asynccontextmanager, suppress

import pytest

from kiosk.sandbox.gate import Gate, Link
from kiosk.sandbox.loopback import HOST, bind_loopback

WAIT_S = 10


async def within(awaitable, seconds=WAIT_S):
    return await asyncio.wait_for(awaitable, seconds)


async def echo(reader, writer):
    while piece := await reader.read(65536):
        writer.write(piece)
        await writer.drain()
    writer.close()


@asynccontextmanager
async def behind_a_gate(handler=echo):
    """A server behind a gate; gives the gate."""
    server = await asyncio.start_server(handler, HOST, 0)
    gate = Gate(bind_loopback(0))
    async with gate.forwarding_to(server.sockets[0].getsockname()[1]):
        yield gate
    server.close()


@asynccontextmanager
async def client_of(gate):
    reader, writer = await asyncio.open_connection(HOST, gate.port)
    try:
        yield reader, writer
    finally:
        writer.transport.abort()


async def says_back(client, text):
    reader, writer = client
    writer.write(text)
    return await within(reader.readexactly(len(text))) == text


async def ended(reader):
    """Return when the connection is over, by a good-bye or a reset."""
    with suppress(ConnectionError):
        await within(reader.read())


@pytest.fixture(autouse=True)
async def no_task_is_left():
    before = asyncio.all_tasks()
    yield
    for _ in range(5):
        await asyncio.sleep(0)
    assert asyncio.all_tasks() - {asyncio.current_task()} <= before


async def test_bytes_go_through_in_both_directions():
    async with behind_a_gate() as gate, client_of(gate) as client:
        assert await says_back(client, b"hello")
        assert gate.connections == 1


async def test_a_client_that_has_finished_sending_still_gets_the_whole_answer():
    async with behind_a_gate() as gate, client_of(gate) as (reader, writer):
        sent = bytes(range(256)) * 20_000
        writer.write(sent)
        writer.write_eof()
        assert await within(reader.read()) == sent


async def test_a_server_that_hangs_up_is_seen_by_the_client():
    async def farewell(reader, writer):
        writer.write(b"bye")
        writer.close()

    async with behind_a_gate(farewell) as gate, client_of(gate) as (reader, _):
        assert await within(reader.read()) == b"bye"


async def test_a_client_that_hangs_up_is_forgotten_and_its_server_told():
    gone = asyncio.Event()

    async def wait_for_the_end(reader, writer):
        await reader.read()
        gone.set()
        writer.close()

    async with behind_a_gate(wait_for_the_end) as gate:
        async with client_of(gate) as (_, writer):
            writer.write(b"x")
            await within(writer.drain())
        await within(gone.wait())


async def test_a_reader_that_does_not_read_stops_the_sender():
    sent = 0
    stuck = asyncio.Event()

    async def flood(reader, writer):
        nonlocal sent
        for _ in range(1_000):
            writer.write(bytes(1_000_000))
            try:
                await asyncio.wait_for(writer.drain(), 0.3)
            except TimeoutError:
                stuck.set()
                break
            sent += 1
        writer.transport.abort()

    async with behind_a_gate(flood) as gate, client_of(gate) as (reader, _):
        reader._transport.pause_reading()
        await within(stuck.wait())
    assert sent < 100


async def test_nobody_behind_the_gate_is_a_connection_cut():
    spare = bind_loopback(0)
    gate = Gate(bind_loopback(0))
    async with gate.forwarding_to(spare.getsockname()[1]), client_of(gate) as (reader, _):
        await ended(reader)
    spare.close()


async def test_away_cuts_what_is_connected_and_refuses_what_comes():
    async with behind_a_gate() as gate, client_of(gate) as client:
        assert await says_back(client, b"hello")
        await gate.set_link(Link(away=True))
        await ended(client[0])
        assert gate.connections == 0
        for _ in range(3):
            with pytest.raises(ConnectionRefusedError):
                await asyncio.open_connection(HOST, gate.port)


async def test_back_again_the_same_port_works_as_before():
    async with behind_a_gate() as gate:
        port = gate.port
        for _ in range(3):
            await gate.set_link(Link(away=True))
            await gate.set_link(Link(away=True))
            await gate.set_link(Link())
            async with client_of(gate) as client:
                assert await says_back(client, b"hello")
        assert gate.port == port


async def test_nobody_else_can_take_the_port_while_it_is_away():
    async with behind_a_gate() as gate:
        await gate.set_link(Link(away=True))
        with socket.socket() as thief, pytest.raises(OSError, match="in use"):
            thief.bind((HOST, gate.port))


async def test_a_slow_link_delays_each_direction():
    loop = asyncio.get_running_loop()
    async with behind_a_gate() as gate, client_of(gate) as client:
        assert await says_back(client, b"hello")
        await gate.set_link(Link(delay=0.15))
        began = loop.time()
        assert await says_back(client, b"hello")
        assert loop.time() - began >= 0.3


async def test_the_order_of_bytes_holds_when_a_slow_link_becomes_fast():
    async with behind_a_gate() as gate, client_of(gate) as (reader, writer):
        await gate.set_link(Link(delay=0.1))
        writer.write(b"slow")
        await asyncio.sleep(0.01)
        await gate.set_link(Link())
        writer.write(b"fast")
        assert await within(reader.readexactly(8)) == b"slowfast"


async def test_frozen_nothing_flows_but_all_stay_connected_and_lose_nothing():
    async with behind_a_gate() as gate, client_of(gate) as client, client_of(gate) as other:
        assert await says_back(client, b"hello")
        assert await says_back(other, b"hello")
        await gate.set_link(Link(frozen=True))
        for reader, writer in (client, other):
            writer.write(b"more")
            with pytest.raises(TimeoutError):
                await within(reader.read(1), 0.1)
        assert gate.connections == 2
        await gate.set_link(Link())
        for reader, _ in (client, other):
            assert await within(reader.readexactly(4)) == b"more"


async def test_a_frozen_network_takes_new_connections_and_stays_silent():
    async with behind_a_gate() as gate:
        await gate.set_link(Link(frozen=True))
        async with client_of(gate) as (reader, writer):
            writer.write(b"hello")
            with pytest.raises(TimeoutError):
                await within(reader.read(1), 0.1)
            await gate.set_link(Link())
            assert await within(reader.readexactly(5)) == b"hello"


async def test_a_frozen_network_can_go_away():
    async with behind_a_gate() as gate, client_of(gate) as client:
        assert await says_back(client, b"hello")
        await gate.set_link(Link(frozen=True))
        client[1].write(b"lost")
        await gate.set_link(Link(away=True))
        await ended(client[0])


async def test_one_client_is_cut_off_by_the_port_that_the_server_sees():
    ports = asyncio.Queue()

    async def tell_port(reader, writer):
        ports.put_nowait(writer.get_extra_info("peername")[1])
        await echo(reader, writer)

    async with behind_a_gate(tell_port) as gate, client_of(gate) as first:
        port_of_first = await within(ports.get())
        async with client_of(gate) as second:
            await within(ports.get())
            gate.cut(port_of_first)
            gate.cut(1)
            await ended(first[0])
            assert await says_back(second, b"still here")


async def test_small_pieces_are_not_held_back():
    async with behind_a_gate() as gate, client_of(gate) as client:
        await says_back(client, b"hello")
        for carried in (client[1], *gate._clients.values()):
            option = carried.get_extra_info("socket").getsockopt(
                socket.IPPROTO_TCP, socket.TCP_NODELAY
            )
            assert option


@pytest.mark.parametrize("link", [Link(), Link(frozen=True), Link(delay=60), Link(away=True)])
async def test_it_ends_at_once_whatever_is_under_way(link):
    async with AsyncExitStack() as stack:
        gate = await stack.enter_async_context(behind_a_gate())
        reader, writer = await asyncio.open_connection(HOST, gate.port)
        assert await says_back((reader, writer), b"hello")
        await gate.set_link(link)
        writer.write(b"under way")
        await within(stack.aclose())
        await ended(reader)
        writer.transport.abort()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection(HOST, gate.port)
