"""Access to the outside: credentials, and the way there."""

from __future__ import annotations

import os
from dataclasses import dataclass

from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.services.feed.clock import Clock
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.model import Settings
from kiosk.web.network import Network
from kiosk.wiring.login_secret import credentials_of, renewal_of
from kiosk.wiring.network import network_of


@dataclass(frozen=True, slots=True)
class Access:
    """Access to servers. `credentials` is None without Salesforce."""

    credentials: Credentials | None
    network: Network

    @classmethod
    def of(cls, settings: Settings) -> Access:
        """Read secrets and certificates. Raises SecretError or TrustError with the remedy."""
        return cls(credentials_of(settings, os.environ), network_of(settings.network, os.environ))


def salesforce_of(
    settings: Settings, access: Access, clock: Clock, worker: WorkerThread
) -> SalesforceClient | None:
    """The Salesforce client, whose replies correct the clock. None without an org.

    `worker` reads the login's secret anew for each login.
    """
    section, credentials = settings.salesforce, access.credentials
    if section is None or credentials is None:
        return None
    return SalesforceClient(
        credentials,
        access.network,
        clock.learn,
        quota_share=section.quota_share,
        renew=renewal_of(settings, os.environ, worker),
    )
