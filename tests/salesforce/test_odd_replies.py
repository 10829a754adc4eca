"""Replies that no Salesforce gives, over real sockets, byte by byte as a test says."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.feed.feed_status import Cause
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.channel_auth import ask_for_channel
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.diagnosis import diagnose_call
from kiosk.salesforce.replies import CallError
from kiosk.web.network import Network
from kiosk.web.trust import trust
from tests.pusher.conftest import certificate_files


def reply(body, *headers, status="200 OK"):
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers])
    return f"{head}\r\n\r\n".encode() + body


@asynccontextmanager
async def server(answers, tls=None):
    """Gives its port; each request takes the next of `answers(port)`. It keeps what was asked."""
    asked, given, talks = [], [], set()

    async def talk(reader, writer):
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                lengths = [x for x in head.splitlines() if x.lower().startswith("content-length")]
                body = await reader.readexactly(int(lengths[0].split(":")[1]) if lengths else 0)
                asked.append((head.split()[1], body))
                writer.write(given.pop(0))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def accept(*ends):
        # asyncio complains of a handler of its own that is cancelled.
        talks.add(asyncio.create_task(talk(*ends)))

    async with await asyncio.start_server(accept, "127.0.0.1", 0, ssl=tls) as listening:
        port = listening.sockets[0].getsockname()[1]
        given += answers(port)
        yield port, asked
    for one in talks:
        one.cancel()
    await asyncio.gather(*talks, return_exceptions=True)


@asynccontextmanager
async def client_for(address, network=None, **options):
    who = Credentials(address, "client", flow="client_credentials", client_secret="s")
    client = SalesforceClient(who, network, **options)
    try:
        yield client
    finally:
        await client.aclose()


def session(port, token="token"):
    body = {"access_token": token, "instance_url": f"http://127.0.0.1:{port}"}
    return json.dumps(body).encode()


@pytest.mark.parametrize("token", ["t\u00f6ken", "two\nlines", "\x00"])
async def test_a_token_that_no_header_can_carry_is_no_token(token):
    async with (
        server(lambda port: [reply(session(port, token))]) as (port, _asked),
        client_for(f"http://127.0.0.1:{port}") as client,
    ):
        with pytest.raises(CallError, match="LOGIN_NO_TOKEN"):
            await client.get("/x")


async def test_a_date_that_is_none_says_nothing_about_the_clock_and_costs_no_answer():
    dates = []
    answers = [f"Date: {date}" for date in ("yesterday", f"Mon, 01 Jan 2026 00:00:00 +{'9' * 20}")]

    def scripted(port):
        return [reply(session(port)), *(reply(b"[1]", date) for date in answers)]

    def on_date(date, _asked, _answered):
        dates.append(date)

    async with (
        server(scripted) as (port, _asked),
        client_for(f"http://127.0.0.1:{port}", on_date=on_date) as client,
    ):
        assert [await client.get("/x") for _ in answers] == [[1], [1]]
        assert client.skew == 0.0
    assert [f"Date: {date}" for date in dates] == answers


async def test_an_org_that_has_moved_is_found_by_a_new_login():
    with socket.socket() as gone:
        gone.bind(("127.0.0.1", 0))
        nobody = gone.getsockname()[1]

        def scripted(port):
            return [reply(session(nobody)), reply(session(port)), reply(b"[1]")]

        async with (
            server(scripted) as (port, asked),
            client_for(f"http://127.0.0.1:{port}") as client,
        ):
            with pytest.raises(CallError) as failed:
                await client.get("/x")
            assert diagnose_call(failed.value).cause is Cause.NO_NETWORK
            assert await client.get("/x") == [1]
    assert [path for path, _ in asked] == ["/services/oauth2/token"] * 2 + ["/x"]


async def test_a_reply_that_breaks_off_leaves_the_session_as_it_is():
    def scripted(port):
        broken = b"HTTP/1.1 200 OK\r\nno header at all\r\n\r\n"
        return [reply(session(port)), broken, reply(b"[1]")]

    async with (
        server(scripted) as (port, asked),
        client_for(f"http://127.0.0.1:{port}") as client,
    ):
        with pytest.raises(CallError):
            await client.get("/x")
        assert await client.get("/x") == [1]
    assert [path for path, _ in asked] == ["/services/oauth2/token", "/x", "/x"]


async def test_a_page_in_place_of_a_refusal_is_no_refusal_of_the_login():
    page = reply(b"<html>proxy</html>", status="407 Proxy")
    async with (
        server(lambda _port: [page]) as (port, _asked),
        client_for(f"http://127.0.0.1:{port}") as client,
    ):
        with pytest.raises(CallError, match="LOGIN_PROXY_LOGIN"):
            await client.get("/x")


@pytest.mark.parametrize("body", [b"<html>which one?</html>", b"\xff", b"[]"])
async def test_a_page_with_status_300_is_no_list_of_records(body):
    def scripted(port):
        return [reply(session(port)), reply(body, status="300 Multiple Choices")]

    async with (
        server(scripted) as (port, _asked),
        client_for(f"http://127.0.0.1:{port}") as client,
    ):
        with pytest.raises(CallError, match="REDIRECTED"):
            await client.get("/x")


async def test_the_org_is_asked_for_a_channel_with_all_that_it_must_know():
    def scripted(port):
        return [reply(session(port)), reply(b'{"auth": "key:sig"}')]

    async with (
        server(scripted) as (port, asked),
        client_for(f"http://127.0.0.1:{port}") as client,
    ):
        answer = await ask_for_channel(client, "K-1", "1.2", "private-offers")
    assert answer == {"auth": "key:sig"}
    path, body = asked[-1]
    assert path == "/services/apexrest/kiosk/v1/pusher-auth"
    wanted = {"socket_id": "1.2", "channel_name": "private-offers", "kiosk": "K-1"}
    assert json.loads(body) == wanted


@pytest.mark.parametrize(
    ("begins", "trusted", "cause"),
    [
        (timedelta(days=-1), False, Cause.TLS),
        (timedelta(days=7), True, Cause.CLOCK),
    ],
)
async def test_a_server_that_cannot_prove_who_it_is_is_told_from_a_clock_that_is_behind(
    tmp_path, begins, trusted, cause
):
    certificate, key = certificate_files(tmp_path, datetime.now(UTC) + begins)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    async with (
        server(lambda _port: [], tls=context) as (port, _asked),
        client_for(
            f"https://localhost:{port}", Network(trust(str(certificate))) if trusted else None
        ) as client,
    ):
        with pytest.raises(CallError) as failed:
            await client.get("/x")
    assert diagnose_call(failed.value).cause is cause


async def test_a_name_that_is_not_found_is_told():
    async with client_for("https://nowhere.invalid") as client:
        with pytest.raises(CallError) as failed:
            await client.get("/x")
    assert diagnose_call(failed.value).cause is Cause.DNS
