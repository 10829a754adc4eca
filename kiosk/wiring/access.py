"""Access to the outside: credentials, and the certificates that TLS trusts."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass

from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.client import SalesforceClient
from kiosk.services.feed.clock import Clock
from kiosk.services.trust import trust
from kiosk.settings.model import Settings
from kiosk.wiring.edges import credentials_of


@dataclass(frozen=True, slots=True)
class Access:
    """Access to servers. `credentials` is None without Salesforce."""

    credentials: Credentials | None
    tls: ssl.SSLContext

    @classmethod
    def of(cls, settings: Settings) -> Access:
        """Read secrets and certificates. Raises SecretError or TrustError, each with its remedy."""
        return cls(credentials_of(settings, os.environ), trust(settings.network.ca_file))


def salesforce_of(settings: Settings, access: Access, clock: Clock) -> SalesforceClient | None:
    """The Salesforce client; the `Date` of its replies corrects the clock. None without an org."""
    section, credentials = settings.salesforce, access.credentials
    if section is None or credentials is None:
        return None
    return SalesforceClient(credentials, access.tls, clock.learn, quota_share=section.quota_share)
