"""The secret of the Salesforce login: proven at the start, and used anew for each login."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, assert_never

from kiosk.apart.process import HelperError
from kiosk.salesforce.auth import Credentials, Renew, Sign
from kiosk.salesforce.login_refusal import LoginError
from kiosk.services.login_key import LoginKey
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.model import Settings
from kiosk.store.secrets import SecretError, optional_secret

log = logging.getLogger(__name__)


def login_key_of(settings: Settings, environ: Mapping[str, str]) -> LoginKey | None:
    """None for logins without a private key."""
    section = settings.salesforce
    if section is None or section.flow != "jwt":
        return None
    return LoginKey(environ, section.private_key_file)


def prove_secret(settings: Settings, environ: Mapping[str, str], key: LoginKey | None) -> None:
    """See that the login's secret is there and can be one; says nothing where nobody can say.

    Raises:
        SecretError: the text names the place and the remedy.
    """
    section = settings.salesforce
    if section and section.flow == "client_credentials":
        _client_secret(environ)
    if key is None:
        return
    try:
        problem = key.problem()
    except HelperError as error:
        if not key.ended:
            log.warning("the private key could not be looked at: %s", error)
        return
    if problem:
        raise SecretError(problem)


def credentials_of(
    settings: Settings, environ: Mapping[str, str], key: LoginKey | None, worker: WorkerThread
) -> Credentials | None:
    """None without `[salesforce]`. `key` is asked on `worker`.

    Raises:
        SecretError: the app's secret is not there.
    """
    section = settings.salesforce
    if section is None:
        return None
    match section.flow:
        case "client_credentials":
            return Credentials(
                login_url=section.login_url,
                client_id=section.client_id,
                flow=section.flow,
                client_secret=_client_secret(environ),
            )
        case "jwt":
            return Credentials(
                login_url=section.login_url,
                client_id=section.client_id,
                username=section.username,
                sign=signing_by(key or LoginKey(environ, section.private_key_file), worker),
            )
        case _:
            assert_never(section.flow)


def signing_by(key: LoginKey, worker: WorkerThread) -> Sign:
    """What signs a login by the key that is there now.

    A certificate that has expired is replaced while the kiosk runs.
    """

    async def sign(claims: Mapping[str, Any]) -> str:
        try:
            answer = await worker.run(key.sign, claims)
        except HelperError as error:
            if not key.ended:
                log.error("no login: the process that signs it failed: %s", error)  # noqa: TRY400  one line
            raise LoginError("UNUSABLE_SECRET", 400) from error
        if answer.problem:
            log.error("no login: %s", answer.problem)
            raise LoginError("UNUSABLE_SECRET", 400)
        return answer.assertion

    return sign


@dataclass(frozen=True, slots=True)
class KeyEnd:
    """Ends the process of a login key that is asked on `worker`."""

    key: LoginKey
    worker: WorkerThread

    async def aclose(self) -> None:
        """End it, whatever it is doing, and one that nobody has asked yet; both are forgotten."""
        self.key.end()
        await self.worker.run(self.key.close)


def renewal_of(
    settings: Settings, environ: Mapping[str, str], key: LoginKey | None, worker: WorkerThread
) -> Renew:
    """What gives each login the app's secret that is there now, read on `worker`."""

    async def renew() -> Credentials:
        try:
            credentials = await worker.run(credentials_of, settings, environ, key, worker)
        except SecretError as error:
            log.error("no login: %s", error)  # noqa: TRY400  one line; where it comes from is known
            raise LoginError("UNUSABLE_SECRET", 400) from error
        if credentials is None:
            raise LoginError("UNUSABLE_SECRET", 400)
        return credentials

    return renew


def _client_secret(environ: Mapping[str, str]) -> str:
    if secret := optional_secret(environ, "salesforce_client_secret"):
        return secret
    raise SecretError(
        '[salesforce] flow: "client_credentials" needs the secret salesforce_client_secret; '
        "set KIOSK_SECRET_SALESFORCE_CLIENT_SECRET"
    )
