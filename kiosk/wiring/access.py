"""Access to the outside: the login's secret, and the way there."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass

from kiosk.apart.process import HelperError
from kiosk.salesforce.client import SalesforceClient
from kiosk.services.feed.clock import Clock
from kiosk.services.login_key import LoginKey
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.model import Settings
from kiosk.web.network import Network
from kiosk.wiring.login_secret import credentials_of, login_key_of, prove_secret, renewal_of
from kiosk.wiring.network import network_of


@dataclass(frozen=True, slots=True)
class Access:
    """Access to servers. `key` is None for logins without a private key."""

    key: LoginKey | None
    network: Network

    @classmethod
    def of(cls, settings: Settings) -> Access:
        """Read the certificates and the app's secret, and begin to look at the private key.

        Raises:
            SecretError, TrustError: each names its remedy.
        """
        prove_secret(settings, os.environ, None)
        network = network_of(settings.network, os.environ)
        key = login_key_of(settings, os.environ)
        if key:
            # Whoever asks for a proof or a login is told what fails.
            with suppress(HelperError):
                key.begin()
        return cls(key, network)

    def prove(self, settings: Settings) -> None:
        """See that the private key can sign. Raises SecretError with its remedy."""
        prove_secret(settings, os.environ, self.key)


def salesforce_of(
    settings: Settings, access: Access, clock: Clock, worker: WorkerThread
) -> SalesforceClient | None:
    """The Salesforce client, whose replies correct the clock. None without an org.

    `worker` gets the login's secret anew for each login. Raises SecretError.
    """
    section = settings.salesforce
    credentials = credentials_of(settings, os.environ, access.key, worker)
    if section is None or credentials is None:
        return None
    return SalesforceClient(
        credentials,
        access.network,
        clock.learn,
        quota_share=section.quota_share,
        renew=renewal_of(settings, os.environ, access.key, worker),
    )
