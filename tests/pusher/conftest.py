"""Servers with certificates of their own authority."""

from __future__ import annotations

import ssl
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from websockets.asyncio.server import serve

from kiosk.web.trust import trust
from tests.support.client_harness import good
from tests.support.own_certificate import certificate_files


@asynccontextmanager
async def tls_server_from(folder, begins):
    certificate, key = certificate_files(folder, begins)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    async with serve(good, "127.0.0.1", 0, ssl=context) as server:
        port = server.sockets[0].getsockname()[1]
        yield SimpleNamespace(port=port, trust=trust(str(certificate)))


@pytest.fixture
async def tls_server(tmp_path):
    async with tls_server_from(tmp_path, datetime.now(UTC) - timedelta(days=1)) as server:
        yield server


@pytest.fixture
async def expired_tls_server(tmp_path):
    async with tls_server_from(tmp_path, datetime.now(UTC) - timedelta(days=60)) as server:
        yield server


@pytest.fixture
async def early_tls_server(tmp_path):
    async with tls_server_from(tmp_path, datetime.now(UTC) + timedelta(days=7)) as server:
        yield server
