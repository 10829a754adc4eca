"""Builds the edges from the settings, for both the app and the doctor."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, assert_never

from kiosk.core.feed.change import OffersUnchanged, Snapshot
from kiosk.core.feed.replay import ReplayPoint
from kiosk.link.client import HubClient
from kiosk.pusher.auth_endpoint import AuthEndpoint
from kiosk.pusher.channel import ChannelName
from kiosk.pusher.client import PusherClient, nobody_authorizes
from kiosk.pusher.endpoint import Endpoint
from kiosk.pusher.grant import Authorize
from kiosk.pusher.retry import Retry
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.offers import fetch_since, fetch_snapshot
from kiosk.salesforce.offers_soql import SoqlSnapshots
from kiosk.settings.model import Settings
from kiosk.settings.sections.links import PusherSection, SalesforceSection
from kiosk.store.secrets import optional_secret
from kiosk.web.network import Network
from kiosk.wiring.channel_auth import HubChannelAuth, SalesforceChannelAuth

if TYPE_CHECKING:
    from kiosk.salesforce.streaming.source import StreamingSource

OnDate = Callable[[str, float, float], None]


def endpoint_of(section: PusherSection, network: Network) -> Endpoint:
    tls, proxy = network.tls, network.proxy
    if section.cluster:
        return Endpoint.for_cluster(section.key, section.cluster, tls, proxy)
    return Endpoint(section.key, section.host, section.port, tls if section.tls else None, proxy)


def authorize_of(
    settings: Settings,
    environ: Mapping[str, str],
    network: Network,
    salesforce: SalesforceClient | None,
    hub: HubClient | None = None,
) -> Authorize:
    kiosk, section = settings.kiosk.id, settings.pusher
    if section and section.auth_url:
        token = optional_secret(environ, "pusher_auth_token")
        return AuthEndpoint(section.auth_url, kiosk, token, network).authorize
    if hub is not None:
        return HubChannelAuth(hub).authorize
    return SalesforceChannelAuth(salesforce, kiosk).authorize if salesforce else nobody_authorizes


def pusher_client(
    section: PusherSection,
    network: Network,
    authorize: Authorize,
    on_date: OnDate,
    window: float,
) -> PusherClient:
    """The Pusher client. `window`: seconds over which a fleet spreads its connections."""
    return PusherClient(
        endpoint_of(section, network),
        ChannelName.parse(section.channel),
        Retry(random.Random(), window),  # noqa: S311  jitter, no secret
        authorize=authorize,
        on_date=on_date,
    )


def streaming_source(
    section: SalesforceSection,
    client: SalesforceClient,
    network: Network,
    on_date: OnDate,
    window: float,
    known: ReplayPoint | None = None,
) -> StreamingSource:
    """The streaming source. `window`: seconds over which a fleet spreads its sessions."""
    # Where offers come by Pusher, none of it is needed.
    from kiosk.salesforce.streaming.channel import CHANNELS  # noqa: PLC0415
    from kiosk.salesforce.streaming.line import StreamingLine  # noqa: PLC0415
    from kiosk.salesforce.streaming.retry import StreamingRetry  # noqa: PLC0415
    from kiosk.salesforce.streaming.source import StreamingSource  # noqa: PLC0415

    return StreamingSource(
        client,
        CHANNELS[section.streaming],
        StreamingRetry(random.Random(), window),  # noqa: S311  jitter, no secret
        lambda session: StreamingLine(session, network, on_date),
        known,
    )


def snapshots_of(
    section: SalesforceSection, client: SalesforceClient, store: str
) -> Callable[[], Awaitable[Snapshot]]:
    """The configured way to take a snapshot."""
    match section.offers:
        case "soql":
            return SoqlSnapshots(client).fetch
        case "apex":
            return partial(fetch_snapshot, client, store)
        case _:
            assert_never(section.offers)


def offers_since(
    section: SalesforceSection, client: SalesforceClient, store: str
) -> Callable[[int], Awaitable[Snapshot | OffersUnchanged]]:
    """The configured way to ask for the offers, given the moment (ms) of the last snapshot."""
    match section.offers:
        case "soql":
            snapshots = SoqlSnapshots(client)
            return lambda _: snapshots.fetch()
        case "apex":
            return partial(fetch_since, client, store)
        case _:
            assert_never(section.offers)
