"""Channel authorization by Salesforce or the hub, with errors translated to those of the feed."""

from __future__ import annotations

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.feed.feed_status import Cause
from kiosk.link.channel_auth import ask_for_channel as ask_hub
from kiosk.link.client import HubClient
from kiosk.pusher.grant import AuthFailedError, AuthRefusedError, Grant, parse_grant
from kiosk.salesforce.channel_auth import ask_for_channel
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.replies import CallError


class SalesforceChannelAuth:
    def __init__(self, client: SalesforceClient, kiosk: str) -> None:
        self._client = client
        self._kiosk = kiosk

    async def authorize(self, socket_id: str, channel: str) -> Grant:
        """Ask Salesforce for a grant. Raises AuthFailedError or AuthRefusedError."""
        try:
            reply = await ask_for_channel(self._client, self._kiosk, socket_id, channel)
        except CallError as error:
            refused = error.status in {401, 403}
            kind = AuthRefusedError if refused else AuthFailedError
            later = error.retry_after
            raise kind(str(error), notes=(error.code,), retry_after=later) from error
        return parse_grant(reply)


class HubChannelAuth:
    def __init__(self, client: HubClient) -> None:
        self._client = client

    async def authorize(self, socket_id: str, channel: str) -> Grant:
        """Ask the hub for a grant. Raises AuthFailedError or AuthRefusedError."""
        try:
            reply = await ask_hub(self._client, socket_id, channel)
        except CallFaultError as error:
            refused = error.diagnosis.cause is Cause.REFUSED
            kind = AuthRefusedError if refused else AuthFailedError
            later = error.fault.retry_after
            raise kind(str(error), notes=(error.fault.code,), retry_after=later) from error
        return parse_grant(reply)
