"""No client of the kiosk keeps a cookie or sends one back, but the one that must."""

from __future__ import annotations

import ast
import json
import ssl

import pytest

from kiosk.link.client import HubClient
from kiosk.pusher.auth_endpoint import AuthEndpoint
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.web.network import Network
from kiosk.web.picture_fetch import PictureFetcher, Validators
from kiosk.web.reachable import page_answer
from tests.support.hub_kiosk import identity
from tests.support.picture_server import PictureServer, reply
from tests.support.root import ROOT
from tests.support.sandbox_identity import private_key
from tests.support.signing import signed_by
from tests.support.source import parsed

PATH = "/what-is-asked-for"


async def ask_salesforce(base):
    client = SalesforceClient(Credentials(base, "client", "user", sign=signed_by(private_key())))
    await client.get(PATH)
    await client.get(PATH)
    await client.aclose()


async def ask_for_a_grant(base):
    endpoint = AuthEndpoint(base + PATH, "K-001", "", Network(ssl.create_default_context()))
    await endpoint.authorize("1.2", "private-offers")
    await endpoint.authorize("1.3", "private-offers")
    await endpoint.aclose()


async def fetch_pictures(base):
    fetcher = PictureFetcher(frozenset({"127.0.0.1"}), 100_000)
    await fetcher.fetch(base + PATH, Validators())
    await fetcher.fetch(base + PATH, Validators())
    await fetcher.aclose()


async def look_whether_a_page_is_there(base):
    network = Network(ssl.create_default_context())
    for _ in range(2):
        assert await page_answer(base + PATH, network, 5) == 200


async def ask_a_hub(base):
    client = HubClient(identity(base))
    for _ in range(2):
        await client.call("GET", PATH)
    await client.aclose()


CLIENTS = {
    "kiosk/link/client.py": ask_a_hub,
    "kiosk/pusher/auth_endpoint.py": ask_for_a_grant,
    "kiosk/salesforce/client.py": ask_salesforce,
    "kiosk/web/picture_fetch.py": fetch_pictures,
    "kiosk/web/reachable.py": look_whether_a_page_is_there,
}
# Salesforce's streaming refuses a session without its cookies; they end with the session.
KEEPS_COOKIES = "kiosk/salesforce/streaming/line.py"
# What of httpx makes a client, if only for one call.
MAKERS = {
    *("AsyncClient", "Client", "request", "stream"),
    *("get", "post", "put", "patch", "delete", "head", "options"),
}


@pytest.mark.parametrize("ask", CLIENTS.values(), ids=CLIENTS)
async def test_a_cookie_does_not_come_back(ask):
    async with PictureServer() as server:
        # A login's session, any JSON and a grant in one.
        body = {"access_token": "T", "instance_url": server.base, "auth": "key:sum"}
        answer = reply(json.dumps(body).encode(), Set_Cookie="visitor=1; Path=/")
        server.answers = {PATH: answer, "/services/oauth2/token": answer}
        await ask(server.base)
        assert server.count(PATH) == 2
        assert not [head for _, head in server.requests if "\r\ncookie:" in head.lower()]


def test_there_is_no_other_client():
    """The sandbox's own clients count as none: they speak to the sandbox alone."""
    modules = [one for one in (ROOT / "kiosk").rglob("*.py") if "sandbox" not in one.parts]
    makers = {one.relative_to(ROOT).as_posix() for one in modules if makes_a_client(one)}
    assert makers == {*CLIENTS, KEEPS_COOKIES}


def makes_a_client(module):
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.ImportFrom):
            assert node.module != "httpx", f"{module}: import httpx as a whole"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            made = node.func.value
            if isinstance(made, ast.Name) and made.id == "httpx" and node.func.attr in MAKERS:
                return True
    return False
