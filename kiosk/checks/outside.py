"""Checks all that lies outside this computer; what needs no login is asked without one too."""

from __future__ import annotations

import os
import time

from kiosk.checks.code_address import check_code_address
from kiosk.checks.hub import check_hub
from kiosk.checks.line import Line
from kiosk.checks.machine import check_clock
from kiosk.checks.network import check_feed, check_salesforce
from kiosk.checks.session import check_proxy, prove_proxy
from kiosk.core.counter.health import Level
from kiosk.pusher.channel import ChannelName
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.streaming.channel import CHANNELS
from kiosk.services.feed.clock import Clock
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.model import Settings
from kiosk.settings.sections.links import SalesforceSection
from kiosk.store.secrets import SecretError
from kiosk.web.network import Network
from kiosk.web.reachable import page_date
from kiosk.wiring.clock import clock_limits
from kiosk.wiring.edges import authorize_of, pusher_client, snapshots_of, streaming_source
from kiosk.wiring.login_secret import credentials_of
from kiosk.wiring.network import network_of

_DATE_S = 8.0
_UNREAD = "let the kiosk's user read it"


async def check_outside(settings: Settings, *, can_log_in: bool) -> list[Line]:
    """Check proxy, Salesforce, feed, the codes' address and, by what servers say, the clock.

    Without a login (`can_log_in`), Salesforce is asked for the time alone.
    """
    clock = Clock(clock_limits(settings, None), lambda: None)
    try:
        lines = [check_proxy(settings.network, os.environ)]
        network = network_of(settings.network, os.environ)
    except SecretError as error:
        return [Line("proxy", Level.FAIL, str(error), _UNREAD), check_clock(clock)]
    if lines[0].verdict is Level.OK:
        lines = [await prove_proxy(lines[0], settings, network)]
    lines += await _with_login(settings, network, clock, can_log_in=can_log_in)
    return [*lines, await check_code_address(settings, network), check_clock(clock)]


async def _with_login(
    settings: Settings, network: Network, clock: Clock, *, can_log_in: bool
) -> list[Line]:
    worker = WorkerThread("secrets")
    credentials = credentials_of(settings, os.environ, None, worker) if can_log_in else None
    salesforce = SalesforceClient(credentials, network, clock.learn) if credentials else None
    lines = []
    try:
        if settings.salesforce and salesforce:
            take = snapshots_of(settings.salesforce, salesforce, settings.kiosk.store)
            lines.append(await check_salesforce(take))
        elif settings.salesforce:
            await _learn(settings.salesforce.login_url, network, clock)
        if settings.hub:
            lines.append(await check_hub(settings, network))
        if settings.salesforce and _streams(settings):
            lines.append(await _streaming(settings.salesforce, network, salesforce, clock))
        elif settings.pusher:
            lines.append(await _feed(settings, network, salesforce, clock, can_log_in=can_log_in))
    finally:
        if salesforce:
            await salesforce.aclose()
        worker.close()
    return lines


async def _feed(
    settings: Settings,
    network: Network,
    salesforce: SalesforceClient | None,
    clock: Clock,
    *,
    can_log_in: bool,
) -> Line:
    assert settings.pusher  # noqa: S101  whoever calls has looked
    channel = ChannelName.parse(settings.pusher.channel)
    if channel.needs_auth and not settings.pusher.auth_url and not can_log_in:
        return _not_tried(f"{channel} is let in by Salesforce, which needs the login")
    try:
        authorize = authorize_of(settings, os.environ, network, salesforce)
    except SecretError as error:
        return Line("feed", Level.FAIL, str(error), _UNREAD)
    client = pusher_client(settings.pusher, network, authorize, clock.learn, 0.0)
    return await check_feed(client, settings.pusher.channel)


def _streams(settings: Settings) -> bool:
    kind = settings.feed.kind
    return kind == "streaming" or (kind == "auto" and not settings.pusher)


async def _streaming(
    org: SalesforceSection, network: Network, salesforce: SalesforceClient | None, clock: Clock
) -> Line:
    if salesforce is None:
        return _not_tried("Salesforce's streaming needs the login")
    source = streaming_source(org, salesforce, network, clock.learn, 0.0)
    return await check_feed(source, CHANNELS[org.streaming])


def _not_tried(why: str) -> Line:
    remedy = "first do what the line about secrets says"
    return Line("feed", Level.WARN, f"not tried: {why}", remedy)


async def _learn(url: str, network: Network, clock: Clock) -> None:
    asked = time.time()
    if date := await page_date(url, network, _DATE_S):
        clock.learn(date, asked, time.time())
