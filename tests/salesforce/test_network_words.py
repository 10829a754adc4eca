"""What stands between kiosk and Salesforce is named as what it is, by delivery and snapshot."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from starlette.responses import Response

from kiosk.core.delivery.reason import Reason
from kiosk.core.feed.feed_status import Cause
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.diagnosis import diagnose_call
from kiosk.salesforce.leads import deliver_leads
from kiosk.salesforce.offers import fetch_snapshot
from kiosk.salesforce.replies import CallError
from kiosk.services.threads.patient_loop import PatientLoop
from kiosk.settings.proxy import Proxy
from kiosk.web.bounded import PackingError, ReplyError
from kiosk.web.network import Network
from kiosk.web.network_fault import code_of
from kiosk.web.trust import trust
from tests.support.answering_org import ROWS, org
from tests.support.own_certificate import certificate_files
from tests.support.sandbox_identity import private_key
from tests.support.signing import signed_by

pytestmark = pytest.mark.slow


async def told_by(client) -> tuple[Reason, Cause]:
    """The reason that a delivery is given, and the cause that the wall is given."""
    delivery = await deliver_leads(client, ROWS)
    assert delivery.outcomes == ()
    with pytest.raises(CallError) as snapshot:
        await fetch_snapshot(client)
    diagnosis = diagnose_call(snapshot.value)
    assert diagnosis.reason == delivery.fault.reason
    assert diagnosis.sentence == delivery.fault.sentence
    return delivery.fault.reason, diagnosis.cause


@asynccontextmanager
async def client_of(address, network=None):
    client = SalesforceClient(
        Credentials(address, "client", "user", sign=signed_by(private_key())), network
    )
    try:
        yield client
    finally:
        await client.aclose()


@asynccontextmanager
async def listening(serve, tls=None):
    """A port, whose connections end with it."""
    tasks = set()

    def accept(*ends):
        tasks.add(asyncio.create_task(serve(*ends)))

    async with await asyncio.start_server(accept, "127.0.0.1", ssl=tls) as server:
        yield server.sockets[0].getsockname()[1]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def hang_up(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.close()


@pytest.mark.parametrize(
    ("begins_in_days", "vouched", "reason", "cause"),
    [
        (-1, False, Reason.TLS, Cause.TLS),
        (7, True, Reason.CERTIFICATE_TOO_EARLY, Cause.CLOCK),
        (-60, True, Reason.CERTIFICATE_EXPIRED, Cause.TLS),
    ],
)
async def test_a_certificate_that_does_not_hold(tmp_path, begins_in_days, vouched, reason, cause):
    begins = datetime.now(UTC) + timedelta(days=begins_in_days)
    certificate, key = certificate_files(tmp_path, begins)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    trusted = trust(str(certificate)) if vouched else ssl.create_default_context()
    async with (
        listening(hang_up, context) as port,
        client_of(f"https://localhost:{port}", Network(trusted)) as client,
    ):
        assert await told_by(client) == (reason, cause)


async def test_a_server_that_speaks_no_tls():
    async def speak(_reader, writer):
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    tls = ssl.create_default_context()
    async with (
        listening(speak) as port,
        client_of(f"https://localhost:{port}", Network(tls)) as client,
    ):
        assert await told_by(client) == (Reason.TLS, Cause.TLS)


async def test_a_port_where_nobody_listens():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        async with client_of(f"http://127.0.0.1:{free.getsockname()[1]}") as client:
            assert await told_by(client) == (Reason.NETWORK, Cause.NO_NETWORK)


async def test_a_connection_that_is_cut_before_the_answer():
    async with listening(hang_up) as port, client_of(f"http://127.0.0.1:{port}") as client:
        assert await told_by(client) == (Reason.CUT, Cause.NO_NETWORK)


def test_a_name_that_is_not_found(monkeypatch):
    def not_found(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", not_found)

    async def ask():
        async with client_of("https://org.invalid") as client:
            return await told_by(client)

    with asyncio.Runner(loop_factory=PatientLoop) as runner:
        assert runner.run(ask()) == (Reason.DNS, Cause.DNS)


async def test_a_proxy_that_wants_a_login_before_it_opens_a_tunnel():
    async def refuse(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    async with listening(refuse) as port:
        network = Network(ssl.create_default_context(), Proxy(f"http://127.0.0.1:{port}"))
        async with client_of("https://org.invalid", network) as client:
            assert await told_by(client) == (Reason.PROXY_LOGIN, Cause.NO_NETWORK)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (httpx.ConnectTimeout("t"), "NO_ANSWER"),
        (httpx.ReadTimeout("t"), "REPLY_TOO_SLOW"),
        (PackingError("br"), "REPLY_PACKED"),
        (ReplyError("large"), "REPLY_TOO_LARGE"),
        (httpx.ProxyError("503 Service Unavailable"), "PROXY"),
        (httpx.RemoteProtocolError("t"), "CUT"),
        (httpx.InvalidURL("t"), "BAD_ADDRESS"),
        (httpx.UnsupportedProtocol("t"), "BAD_ADDRESS"),
    ],
)
def test_what_no_socket_here_does_is_named_too(error, code):
    assert code_of(error) == code


PAGE = "<html>a page</html>"
REFUSAL = json.dumps({"error": "invalid_grant", "error_description": "user hasn't approved"})
BETWEEN = [
    (Response(PAGE, 511), Reason.PORTAL, Cause.PORTAL),
    (Response(REFUSAL, 511), Reason.PORTAL, Cause.PORTAL),
    (Response(PAGE, 407), Reason.PROXY_LOGIN, Cause.NO_NETWORK),
    (Response(PAGE, 500), Reason.SERVER, Cause.SERVER),
    (Response("", 503), Reason.SERVER, Cause.SERVER),
    (Response(PAGE, 403), Reason.NOT_SALESFORCE, Cause.PORTAL),
    (Response(PAGE, 404), Reason.NOT_SALESFORCE, Cause.PORTAL),
]


@pytest.mark.parametrize(
    ("answer", "reason", "cause"),
    [
        *BETWEEN,
        (Response(REFUSAL, 503), Reason.SERVER, Cause.SERVER),
        (Response(PAGE, 200), Reason.NOT_SALESFORCE, Cause.PORTAL),
    ],
)
async def test_what_the_login_server_answers_is_blamed_on_whom_it_comes_from(answer, reason, cause):
    async with org(token=answer) as client:
        assert await told_by(client) == (reason, cause)


@pytest.mark.parametrize(("answer", "reason", "cause"), BETWEEN)
async def test_what_the_api_answers_is_blamed_on_whom_it_comes_from(answer, reason, cause):
    async with org(answer, answer) as client:
        assert await told_by(client) == (reason, cause)
