"""The secret of the Salesforce login: checked when it is read, and read anew for each login."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import assert_never

from kiosk.salesforce.auth import Credentials, Renew
from kiosk.salesforce.login_refusal import LoginError
from kiosk.salesforce.private_key import UnusableKeyError, signing_key
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.model import Settings
from kiosk.store.secrets import SecretError, optional_secret, private_key

log = logging.getLogger(__name__)


def credentials_of(settings: Settings, environ: Mapping[str, str]) -> Credentials | None:
    """None without `[salesforce]`.

    Raises:
        SecretError: the secret is not there, or cannot be what it should.
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
                private_key=login_key(environ, section.private_key_file),
            )
        case _:
            assert_never(section.flow)


def renewal_of(settings: Settings, environ: Mapping[str, str], worker: WorkerThread) -> Renew:
    """What gives each login the secret that is there now, read on `worker`.

    A certificate that has expired is replaced while the kiosk runs.
    """

    async def renew() -> Credentials:
        try:
            credentials = await worker.run(credentials_of, settings, environ)
        except SecretError as error:
            log.error("no login: %s", error)  # noqa: TRY400  one line; where it comes from is known
            raise LoginError("UNUSABLE_SECRET", 400) from error
        if credentials is None:
            raise LoginError("UNUSABLE_SECRET", 400)
        return credentials

    return renew


def login_key(environ: Mapping[str, str], file: str, *, validate: bool = False) -> str:
    """The PEM of the login's private key; `validate` as for `signing_key`.

    Raises:
        SecretError: there is no key, or it cannot sign.
    """
    text = private_key(environ, file)
    try:
        signing_key(text, validate=validate)
    except UnusableKeyError as error:
        provided = _is_provided(environ)
        place = "secret salesforce_private_key" if provided else f"private_key_file {file}"
        raise SecretError(f"[salesforce] {place}: {error}") from error
    return text


def _is_provided(environ: Mapping[str, str]) -> bool:
    try:
        return bool(optional_secret(environ, "salesforce_private_key"))
    except SecretError:
        return True


def _client_secret(environ: Mapping[str, str]) -> str:
    if secret := optional_secret(environ, "salesforce_client_secret"):
        return secret
    raise SecretError(
        '[salesforce] flow: "client_credentials" needs the secret salesforce_client_secret; '
        "set KIOSK_SECRET_SALESFORCE_CLIENT_SECRET"
    )
