"""The hub's settings: variables of the environment alone, as a platform sets them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta

from kiosk.core.text import one_line

PREFIX = "HUB_"
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
Settings = TypeVar("Settings", bound=msgspec.Struct)


class HubSettingsError(Exception):
    """A variable is wrong or lacking; the message names it and what is allowed."""


class BufferSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Where Redis is. Web and worker share it.

    `redis_verify`: "full", "none", or the certificate's SHA-256 (hex).
    """

    redis_url: str
    redis_verify: Annotated[str, Meta(pattern=r"^(full|none|([0-9A-Fa-f]{2}:?){32})\Z")] = "full"


class WebSettings(BufferSettings, frozen=True, kw_only=True):
    """The settings of `kiosk hub serve`.

    `url` is the address under which kiosks and phones reach it. `pages` of the brand: its name,
    and its main colour as #rrggbb.
    """

    url: str
    max_rows: Annotated[int, Meta(ge=1)] = 20_000
    metrics_token: str = ""
    pusher_key: str = ""
    pusher_secret: str = ""
    pusher_channel: str = ""
    min_version: str = ""
    brand_name: str = ""
    brand_color: Annotated[str, Meta(pattern=r"^#[0-9A-Fa-f]{6}\Z")] = "#1a1a2e"


class WorkSettings(BufferSettings, frozen=True, kw_only=True):
    """The settings of `kiosk hub work`, beside those of `[salesforce]`.

    `worker_key` is the seed (base64); or it stands in the file `worker_key_file`. `gather_…`: how
    long rows wait for others before a call (s); `sync_seconds`: how often the org is asked;
    `ca_file`: certificates (PEM) to trust beside the system's on the way to Salesforce.
    """

    url: str
    ca_file: str = ""
    worker_key: str = ""
    worker_key_file: str = ""
    gather_leads: Annotated[float, Meta(ge=0, le=3_600)] = 30
    gather_redemptions: Annotated[float, Meta(ge=0, le=3_600)] = 10
    sync_seconds: Annotated[float, Meta(ge=1, le=3_600)] = 60
    pictures_mb: Annotated[float, Meta(ge=0, le=1_000)] = 8


def read_hub_settings(environ: Mapping[str, str], shape: type[Settings]) -> Settings:
    """Read the settings of one process from `HUB_…` variables.

    `REDIS_URL`, as platforms set it, stands for `HUB_REDIS_URL`. What the other process needs is
    known and left alone; any other `HUB_…` name is an error.

    Raises:
        HubSettingsError: the first thing that is wrong.
    """
    known = {*WebSettings.__struct_fields__, *WorkSettings.__struct_fields__}
    given = {"redis_url": environ["REDIS_URL"]} if environ.get("REDIS_URL") else {}
    for variable, value in environ.items():
        if not variable.startswith(PREFIX):
            continue
        name = variable.removeprefix(PREFIX).lower()
        if name not in known:
            allowed = ", ".join(sorted(f"{PREFIX}{one.upper()}" for one in known))
            raise HubSettingsError(f"{variable}: there is no such setting; allowed: {allowed}")
        given[name] = value
    settings = _converted(given, shape)
    _check_url(given.get("url", ""))
    return settings


def _converted(given: Mapping[str, str], shape: type[Settings]) -> Settings:
    wanted = {name: value for name, value in given.items() if name in shape.__struct_fields__}
    for field in msgspec.structs.fields(shape):
        if field.required and not wanted.get(field.name):
            raise HubSettingsError(f"{PREFIX}{field.name.upper()} is not set")
    try:
        return msgspec.convert(wanted, shape, strict=False)
    except msgspec.ValidationError as error:
        # A wrong value may be a secret that landed in the wrong place, so it is not shown.
        raise HubSettingsError(one_line(f"{PREFIX}{_place(str(error))}")) from None


def _place(message: str) -> str:
    """The message of msgspec with the variable's name in front: "MAX_ROWS: Expected …"."""
    text, _, path = message.partition(" - at `$.")
    return f"{path.rstrip('`').upper()}: {text}"


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    if not safe or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise HubSettingsError("HUB_URL must be an https:// address (http:// on loopback alone)")
