"""Every way of not getting a socket has its name, and none is the last try."""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import asynccontextmanager
from http import HTTPStatus

import pytest

from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.messages import LinkChange, LinkState, Subscribed
from kiosk.pusher.diagnosis import diagnose
from kiosk.services.threads.patient_loop import PatientLoop
from tests.support.client_harness import client_of, good, next_of, running


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (200, LinkReason.PORTAL),
        (302, LinkReason.PORTAL),
        (307, LinkReason.PORTAL),
        (511, LinkReason.PORTAL),
        (401, LinkReason.HTTP_UNAUTHORIZED),
        (403, LinkReason.HTTP_FORBIDDEN),
        (404, LinkReason.HTTP_OTHER),
        (407, LinkReason.PROXY_LOGIN),
        (429, LinkReason.OVER_CAPACITY),
        (500, LinkReason.HTTP_SERVER_ERROR),
        (503, LinkReason.HTTP_SERVER_ERROR),
    ],
)
async def test_an_http_answer_to_the_upgrade_is_named_and_tried_again(status, reason):
    def answer(connection, _request):
        reply = connection.respond(HTTPStatus(status), "<html>page</html>")
        reply.headers["Location"] = "http://portal.invalid/login"
        return reply

    async with client_of(good, server={"process_request": answer}) as told:
        await next_of(told, LinkChange, diagnosis=diagnose(reason))
        await next_of(told, LinkChange, state=LinkState.CONNECTING)
        await next_of(told, LinkChange, diagnosis=diagnose(reason))


@pytest.mark.parametrize("status", [429, 503])
async def test_a_server_is_not_asked_before_the_time_that_it_named(status):
    def answer(connection, _request):
        reply = connection.respond(HTTPStatus(status), "")
        reply.headers["Retry-After"] = "20"
        return reply

    async with client_of(good, server={"process_request": answer}) as told:
        change = await next_of(told, LinkChange, state=LinkState.WAITING)
    assert change.retry_in >= 20


@asynccontextmanager
async def raw_server(talk):
    """A server below HTTP; `talk(reader, writer)` serves each connection."""
    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


async def hang_up(_reader, writer):
    writer.close()


async def say_nothing(reader, writer):
    await reader.read(-1)
    writer.close()


async def speak_something_else(reader, writer):
    await reader.readline()
    writer.write(b"220 mail.example ESMTP\r\n")
    writer.close()


@pytest.mark.parametrize(
    ("talk", "reasons"),
    [
        (hang_up, {LinkReason.CLOSED, LinkReason.NO_NETWORK}),
        (say_nothing, {LinkReason.TIMEOUT}),
        (speak_something_else, {LinkReason.JUNK_FRAME}),
    ],
)
async def test_what_is_no_web_server_is_named_and_tried_again(talk, reasons):
    async with raw_server(talk) as port, running(port) as told:
        for _ in range(2):
            change = await next_of(told, LinkChange, state=LinkState.WAITING)
            assert change.diagnosis in map(diagnose, reasons)


async def test_a_port_where_nobody_listens_is_no_network():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        async with running(port) as told:
            change = await next_of(told, LinkChange, state=LinkState.WAITING)
            assert change.diagnosis == diagnose(LinkReason.NO_NETWORK)


async def test_a_server_whose_certificate_nobody_vouches_for_is_named(tls_server):
    async with running(tls_server.port, tls=ssl.create_default_context()) as told:
        change = await next_of(told, LinkChange, state=LinkState.WAITING)
        assert change.diagnosis == diagnose(LinkReason.TLS)


async def test_a_certificate_of_the_future_tells_that_the_clock_is_behind(early_tls_server):
    server = early_tls_server
    async with running(server.port, tls=server.trust, host="localhost") as told:
        change = await next_of(told, LinkChange, state=LinkState.WAITING)
        assert change.diagnosis == diagnose(LinkReason.CERTIFICATE_TOO_EARLY)


async def test_an_expired_certificate_is_told_apart_from_one_that_nobody_vouches_for(
    expired_tls_server,
):
    server = expired_tls_server
    async with running(server.port, tls=server.trust, host="localhost") as told:
        change = await next_of(told, LinkChange, state=LinkState.WAITING)
        assert change.diagnosis == diagnose(LinkReason.CERTIFICATE_EXPIRED)


async def test_with_the_companys_own_authority_the_server_is_trusted(tls_server):
    async with running(tls_server.port, tls=tls_server.trust, host="localhost") as told:
        await next_of(told, Subscribed)


def test_dns_that_hangs_does_not_hang_the_client(monkeypatch):
    """Every look-up blocks for good; the tries go on, and the end of the loop does not wait."""
    import threading

    release = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: release.wait())
    before = threading.active_count()

    async def three_tries():
        async with running(1, host="feed.invalid") as told:
            told_of = [await next_of(told, LinkChange, state=LinkState.WAITING) for _ in range(3)]
        return [change.diagnosis for change in told_of], threading.active_count() - before

    with asyncio.Runner(loop_factory=PatientLoop) as runner:
        diagnoses, threads = runner.run(three_tries())
    release.set()
    assert diagnoses == [diagnose(LinkReason.TIMEOUT)] * 3
    assert threads == 1


def test_a_name_that_is_not_found_is_a_matter_of_dns(monkeypatch):
    def not_found(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", not_found)

    async def one_try():
        async with running(1, host="feed.invalid") as told:
            return await next_of(told, LinkChange, state=LinkState.WAITING)

    with asyncio.Runner(loop_factory=PatientLoop) as runner:
        assert runner.run(one_try()).diagnosis == diagnose(LinkReason.DNS)
