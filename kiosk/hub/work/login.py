"""The worker's login to Salesforce, from variables of the environment."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from kiosk.core.text import one_line
from kiosk.hub.settings import HubSettingsError
from kiosk.salesforce.auth import Credentials
from kiosk.salesforce.login_refusal import LoginError
from kiosk.salesforce.private_key import UnusableKeyError, signed, signing_key
from kiosk.settings.addresses import is_safe_address
from kiosk.settings.sections.links import SalesforceSection

PREFIX = "KIOSK_SALESFORCE_"
_SECRET = "KIOSK_SECRET_"  # noqa: S105  how the variables of secrets begin
_WORKERS = "; the worker needs the login's variables, as docs/hub.md names them"
_LONGEST = 100_000
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def read_salesforce(environ: Mapping[str, str]) -> SalesforceSection:
    """The settings of `[salesforce]`, named as a kiosk's are in the environment.

    Raises:
        HubSettingsError: the first thing that is wrong.
    """
    given = {}
    for variable, value in environ.items():
        if not variable.startswith(PREFIX):
            continue
        name = variable.removeprefix(PREFIX).lower()
        if name not in SalesforceSection.__struct_fields__:
            allowed = ", ".join(PREFIX + one.upper() for one in SalesforceSection.__struct_fields__)
            raise HubSettingsError(f"{variable}: there is no such setting; allowed: {allowed}")
        given[name] = value
    for name in ("login_url", "client_id"):
        if not given.get(name):
            raise HubSettingsError(f"{PREFIX}{name.upper()} is not set{_WORKERS}")
    try:
        section = msgspec.convert(given, SalesforceSection, strict=False)
    except msgspec.ValidationError as error:
        raise HubSettingsError(one_line(f"{PREFIX}…: {error}")) from None
    if not is_safe_address(section.login_url):
        raise HubSettingsError(f"{PREFIX}LOGIN_URL must be an https:// address")
    if section.flow == "jwt" and not section.username:
        raise HubSettingsError(f"{PREFIX}USERNAME is not set{_WORKERS}")
    return section


def credentials_of(section: SalesforceSection, environ: Mapping[str, str]) -> Credentials:
    """The login, with its secret read and tried once.

    Raises:
        HubSettingsError: the secret is not there, or cannot be used.
    """
    if section.flow == "client_credentials":
        secret = _secret(environ, "salesforce_client_secret", "")
        return Credentials(
            section.login_url, section.client_id, flow=section.flow, client_secret=secret
        )
    text = _secret(environ, "salesforce_private_key", section.private_key_file)
    try:
        key = signing_key(text)
        signed(key, {})
    except UnusableKeyError as error:
        raise HubSettingsError(f"the secret salesforce_private_key: {error}") from None

    async def sign(claims: Mapping[str, Any]) -> str:
        try:
            return signed(key, claims)
        except UnusableKeyError as error:
            raise LoginError("UNUSABLE_SECRET", 400) from error

    return Credentials(section.login_url, section.client_id, section.username, sign)


def _secret(environ: Mapping[str, str], name: str, file: str) -> str:
    """A secret of the service manager, the environment or a file, in this order."""
    folder = environ.get("CREDENTIALS_DIRECTORY")
    if folder and (credential := Path(folder) / name).is_file():
        return _text(credential)
    if text := environ.get(f"{_SECRET}{name.upper()}"):
        return text
    if not file:
        or_file = f", or a file in {PREFIX}PRIVATE_KEY_FILE" if "private_key" in name else ""
        raise HubSettingsError(f"{_SECRET}{name.upper()} is not set; give it{or_file}")
    found = Path(file)
    try:
        others = found.stat().st_mode & _OTHERS
    except OSError as error:
        raise HubSettingsError(f"{PREFIX}PRIVATE_KEY_FILE: {file}: {error.strerror}") from None
    if others:
        raise HubSettingsError(f"{PREFIX}PRIVATE_KEY_FILE: others may read {file}; chmod 600 it")
    return _text(found)


def _text(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return opened.read(_LONGEST).decode("utf-8", "replace").strip()
    except OSError as error:
        raise HubSettingsError(f"{file}: {error.strerror}") from None
