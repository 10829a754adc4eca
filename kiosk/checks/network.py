"""Checks of what is outside: Salesforce and the Pusher host."""

from __future__ import annotations

import asyncio
import ssl

from kiosk.checks.line import Line, Verdict
from kiosk.pusher.client import Endpoint
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import CallError, SalesforceClient
from kiosk.salesforce.offers import fetch_snapshot

_PATIENCE_S = 10.0


async def check_salesforce(credentials: Credentials) -> Line:
    """Name resolution, TLS, login and snapshot in one walk; the fault says how far it came."""
    client = SalesforceClient(credentials)
    try:
        snapshot = await fetch_snapshot(client)
    except CallError as error:
        return Line("salesforce", Verdict.FAIL, str(error), _remedy(error))
    finally:
        await client.aclose()
    return Line("salesforce", Verdict.OK, f"a snapshot with {len(snapshot.offers)} offers")


async def check_pusher(endpoint: Endpoint) -> Line:
    """TCP, and TLS where it is configured."""
    tls = ssl.create_default_context() if endpoint.tls else None
    place = f"{endpoint.host}:{endpoint.port}"
    try:
        async with asyncio.timeout(_PATIENCE_S):
            _, writer = await asyncio.open_connection(endpoint.host, endpoint.port, ssl=tls)
    except ssl.SSLError as error:
        remedy = "check the clock, and whether a proxy replaces certificates"
        return Line("pusher", Verdict.FAIL, f"{place}: no TLS ({error.reason})", remedy)
    except (OSError, TimeoutError) as error:
        remedy = "check the network, the firewall and [pusher] host or cluster"
        return Line("pusher", Verdict.FAIL, f"{place}: {type(error).__name__}", remedy)
    writer.close()
    return Line("pusher", Verdict.OK, f"{place} can be reached")


def _remedy(error: CallError) -> str:
    if error.status == 0:
        return "check the network, DNS, the clock and [salesforce] login_url"
    if error.code.startswith("LOGIN_"):
        return "check [salesforce] client_id, username, the key and the app's policies in the org"
    return "check the org's Apex class, its access and the API quota"
