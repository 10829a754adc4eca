"""An https address for a plain server: a proxy that takes every CONNECT, and TLS behind it.

Clients that speak https to *.salesforce.com only can be pointed at loopback by this.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import ipaddress
import ssl
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

HOST = "127.0.0.1"


@dataclass(frozen=True)
class TlsFront:
    """`proxy` is an http:// address; `trusted` a file with the authority to trust."""

    proxy: str
    trusted: Path


@asynccontextmanager
async def tls_front(folder: Path, target_port: int, *names: str):
    """Every connection, whatever it asks for, ends at the port, and is shown a certificate."""
    trusted, chain = _certificates(folder, names)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)

    async with _served(lambda *ends: _joined(*ends, target_port), ssl=context) as tls_port:

        async def connect(reader, writer):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            await _joined(reader, writer, tls_port)

        async with _served(connect) as port:
            yield TlsFront(f"http://{HOST}:{port}", trusted)


@asynccontextmanager
async def _served(serve, **options):
    """A server's port; its connections end with it."""
    tasks = set()

    def accept(*ends):
        # asyncio complains of a handler of its own that is cancelled.
        tasks.add(asyncio.create_task(serve(*ends)))

    async with await asyncio.start_server(accept, HOST, **options) as server:
        yield server.sockets[0].getsockname()[1]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _joined(reader, writer, port):
    """Until either side has said all."""
    there, back = await asyncio.open_connection(HOST, port)

    async def pipe(source, sink):
        while piece := await source.read(65_536):
            sink.write(piece)
            await sink.drain()

    ways = [asyncio.create_task(pipe(*way)) for way in ((reader, back), (there, writer))]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        writer.close()
        back.close()


def _certificates(folder: Path, names):
    """Files: the authority alone, and the server's certificate with its key."""
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _certificate("Test authority", authority_key, "Test authority", authority_key)
    hosts = [x509.DNSName(name) for name in names]
    hosts.append(x509.IPAddress(ipaddress.ip_address(HOST)))
    leaf = _certificate("org", key, "Test authority", authority_key, hosts)
    trusted, chain = folder / "authority.pem", folder / "server.pem"
    trusted.write_bytes(authority.public_bytes(Encoding.PEM))
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    chain.write_bytes(leaf.public_bytes(Encoding.PEM) + secret)
    return trusted, chain


def _certificate(name, key, issuer, issuer_key, hosts=None):
    def named(text):
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    now = dt.datetime.now(dt.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=hosts is None, path_length=None), critical=True)
    )
    if hosts:
        builder = builder.add_extension(x509.SubjectAlternativeName(hosts), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())
