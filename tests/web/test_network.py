"""Calls and the feed go through the proxy, with its login; what is on this computer does not."""

from __future__ import annotations

import asyncio
import base64
import ssl
from contextlib import asynccontextmanager

import httpx
import pytest

from kiosk.pusher.connect import open_socket
from kiosk.pusher.endpoint import Endpoint
from kiosk.settings.proxy import DIRECT, Proxy, ProxyLogin
from kiosk.settings.sections.links import NetworkSection
from kiosk.store.secrets import SecretError
from kiosk.web.network import Network, transport_of
from kiosk.wiring.network import network_of, proxy_of

LOGIN = ProxyLogin("ann", "p@ss:word")


@asynccontextmanager
async def proxy_that_refuses():
    """A proxy that notes what it is asked, and lets nothing through."""
    asked = []

    async def refuse(reader, writer):
        asked.append((await reader.readuntil(b"\r\n\r\n")).decode().lower().split("\r\n"))
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked


def tls():
    return ssl.create_default_context()


async def call(network):
    async with httpx.AsyncClient(transport=transport_of(network), trust_env=False) as client:
        await client.get("https://org.invalid/")


async def open_feed(network):
    await open_socket(Endpoint("key", "org.invalid", 443, network.tls, network.proxy))


@pytest.mark.parametrize("way", [call, open_feed])
async def test_it_is_asked_for_a_tunnel_with_the_login(way):
    async with proxy_that_refuses() as (url, asked):
        with pytest.raises(Exception, match="403"):
            await way(Network(tls(), Proxy(url, LOGIN)))
    (lines,) = asked
    assert lines[0].startswith("connect org.invalid:443")
    word = base64.b64encode(b"ann:p@ss:word").decode().lower()
    assert f"proxy-authorization: basic {word}" in lines


@pytest.mark.parametrize("way", [call, open_feed])
async def test_the_environment_is_not_asked(way, monkeypatch):
    async with proxy_that_refuses() as (url, asked):
        for name in ("HTTPS_PROXY", "ALL_PROXY", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, url)
        with pytest.raises((httpx.ConnectError, OSError)):
            await way(Network(tls(), DIRECT))
    assert not asked


def test_a_setting_comes_before_the_environment_and_may_want_none():
    environ = {"HTTPS_PROXY": "http://there:1"}
    assert proxy_of(NetworkSection(), environ)[0].url == "http://there:1"
    assert proxy_of(NetworkSection(proxy="http://here:2"), environ)[0].url == "http://here:2"
    assert proxy_of(NetworkSection(proxy="none"), environ) == (DIRECT, "")


def test_the_login_is_a_secret_of_its_own():
    environ = {"KIOSK_SECRET_PROXY_LOGIN": "ann:p@ss:word"}
    network = network_of(NetworkSection(proxy="http://here:2"), environ)
    assert network.proxy.login == LOGIN
    assert "ann" not in repr(network)


def test_a_login_that_cannot_be_read_is_told(tmp_path):
    (tmp_path / "proxy_login").write_bytes(b"\xff\xfe")
    with pytest.raises(SecretError, match="proxy_login"):
        proxy_of(NetworkSection(proxy="http://p:1"), {"CREDENTIALS_DIRECTORY": str(tmp_path)})
