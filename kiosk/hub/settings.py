"""The hub's settings: variables of the environment alone, as a platform sets them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta

from kiosk.core.text import one_line

PREFIX = "HUB_"
_REDIS_SCHEMES = frozenset({"redis", "rediss", "unix"})
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
Settings = TypeVar("Settings", bound=msgspec.Struct)
# What is to be set, where the name alone does not say it.
_WANTED = {
    "url": "the https:// address by which kiosks and phones reach the hub",
    "redis_url": "Redis' address, like redis://127.0.0.1:6379, rediss://… or unix:///run/r.sock",
    "redis_verify": "full, none, or the SHA-256 of Redis' certificate (64 hex digits)",
    "brand_color": "a colour like #1a1a2e",
}


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

    `url` is the address under which kiosks and phones reach it. The pages have the brand's name,
    its main colour as #rrggbb, and the file `brand_logo`, if they are given.
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
    brand_logo: str = ""


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
    gather_stats: Annotated[float, Meta(ge=0, le=3_600)] = 1_800
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
    _check_redis_url(given["redis_url"])
    return settings


def _converted(given: Mapping[str, str], shape: type[Settings]) -> Settings:
    wanted = {name: value for name, value in given.items() if name in shape.__struct_fields__}
    for field in msgspec.structs.fields(shape):
        if field.required and not wanted.get(field.name):
            name = f"{PREFIX}{field.name.upper()}"
            raise HubSettingsError(f"{name} is not set; give {_WANTED[field.name]}")
    try:
        return msgspec.convert(wanted, shape, strict=False)
    except msgspec.ValidationError as error:
        # A wrong value may be a secret that landed in the wrong place, so it is not shown.
        raise HubSettingsError(one_line(f"{PREFIX}{_place(str(error))}")) from None


def _place(message: str) -> str:
    """The variable's name and what it must be: "MAX_ROWS: Expected …", as msgspec says it."""
    text, _, path = message.partition(" - at `$.")
    name = path.rstrip("`")
    return f"{name.upper()}: {_WANTED.get(name, text)}"


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    if not safe or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise HubSettingsError("HUB_URL must be an https:// address (http:// on loopback alone)")


def _check_redis_url(url: str) -> None:
    """Refuse what the client could not read either. It may have a password, so it is not shown."""
    try:
        parts = urlsplit(url)
        place = parts.path if parts.scheme == "unix" else parts.hostname
        is_good = parts.scheme in _REDIS_SCHEMES and bool(place) and parts.port != 0
    except ValueError:
        is_good = False
    if not is_good:
        raise HubSettingsError(f"HUB_REDIS_URL (or REDIS_URL): {_WANTED['redis_url']}")
