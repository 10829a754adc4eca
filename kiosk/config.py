"""Settings: one frozen model, one TOML file, overrides from the environment, one load()."""

from __future__ import annotations

import ipaddress
import re
import tomllib
from collections.abc import Mapping
from datetime import tzinfo
from pathlib import Path
from typing import Annotated, Literal, get_args, get_type_hints
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta
from platformdirs import user_data_path

from kiosk.core.form import problems
from kiosk.core.lead import KIOSK_FIELDS
from kiosk.sections import (
    BrandSection,
    FormSection,
    HoursSection,
    ImagesSection,
    Name,
    OutboxSection,
    PrinterSection,
    ScannerSection,
    Section,
    StaffSection,
)
from kiosk.time_zone import time_zone

ENV_PREFIX = "KIOSK_"
_NOT_SETTINGS = ("KIOSK_CONFIG", "KIOSK_SECRET_")
_AT = re.compile(r" - at `\$\.?(?P<path>.*)`$")
_PUBLIC_LOGIN_HOSTS = ("login.salesforce.com", "test.salesforce.com")
_UPPER_CASE_URL = re.compile(r"HTTPS?://[A-Z0-9.:/-]+[A-Z0-9]")

Port = Annotated[int, Meta(ge=1, le=65535)]
# Pusher's own limit; some servers take 200.
Channel = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_\-=@,.;]{1,164}$")]


class ConfigError(Exception):
    """One line that names the key and what is allowed there."""


class KioskSection(Section, frozen=True):
    id: Name
    store: Name
    data_dir: str = ""
    language: str = "en"
    code_base_url: str = "HTTPS://OFFERS.EXAMPLE"
    time_zone: str = ""

    @property
    def data_path(self) -> Path:
        return Path(self.data_dir) if self.data_dir else user_data_path("offer-kiosk") / self.id

    @property
    def zone(self) -> tzinfo:
        return time_zone(self.time_zone)


class ShopSection(Section, frozen=True):
    name: Name = "Our shop"
    greeting: Annotated[str, Meta(max_length=80)] = ""


class FeedSection(Section, frozen=True):
    kind: Literal["pusher", "poll"] = "pusher"
    snapshot_minutes: Annotated[float, Meta(gt=0)] = 120
    jitter_seconds: Annotated[float, Meta(ge=0)] = 1.5
    clock_skew_seconds: Annotated[float, Meta(ge=0)] = 300


class PusherSection(Section, frozen=True):
    key: Name
    cluster: str = ""
    host: str = ""
    port: Port = 443
    tls: bool = True
    channel: Channel = "offers"
    auth_url: str = ""


class NetworkSection(Section, frozen=True):
    ca_file: str = ""


class SalesforceSection(Section, frozen=True):
    login_url: Name
    client_id: Name
    username: Annotated[str, Meta(max_length=80)] = ""
    private_key_file: str = ""
    flow: Literal["jwt", "client_credentials"] = "jwt"
    delivery: Literal["apex", "collections"] = "apex"
    duplicates: Literal["allow", "hold"] = "allow"
    offers: Literal["apex", "soql"] = "apex"
    quota_share: Annotated[float, Meta(gt=0, le=1)] = 0.8
    gather_seconds: Annotated[float, Meta(ge=0, le=600)] = 2
    apart_seconds: Annotated[float, Meta(ge=0, le=3600)] = 60
    redemptions_apart_seconds: Annotated[float, Meta(ge=0, le=3600)] = 10
    heartbeat_minutes: Annotated[float, Meta(ge=0)] = 240


class DisplaySection(Section, frozen=True):
    """`dots_per_inch` 0 means what the screen says about itself."""

    dots_per_inch: Annotated[float, Meta(ge=0, le=1000)] = 0
    viewing_distance_m: Annotated[float, Meta(ge=0.2, le=20)] = 0.6
    theme: Literal["light", "dark"] = "light"
    reduced_motion: bool = False
    pixel_shift_px: Annotated[int, Meta(ge=0, le=16)] = 4
    page_seconds: Annotated[float, Meta(ge=3)] = 12
    idle_seconds: Annotated[float, Meta(ge=10)] = 45
    new_minutes: Annotated[float, Meta(ge=0)] = 30
    self_check_minutes: Annotated[float, Meta(gt=0)] = 30
    languages: tuple[Literal["en", "de", "fr", "es", "ar"], ...] = ("en", "de", "fr", "es", "ar")


class Settings(Section, frozen=True):
    kiosk: KioskSection
    shop: ShopSection = ShopSection()
    feed: FeedSection = FeedSection()
    form: FormSection = FormSection()
    images: ImagesSection = ImagesSection()
    network: NetworkSection = NetworkSection()
    brand: BrandSection = BrandSection()
    hours: HoursSection = HoursSection()
    display: DisplaySection = DisplaySection()
    outbox: OutboxSection = OutboxSection()
    scanner: ScannerSection = ScannerSection()
    printer: PrinterSection = PrinterSection()
    staff: StaffSection = StaffSection()
    pusher: PusherSection | None = None
    salesforce: SalesforceSection | None = None


def load(file: Path | None, environ: Mapping[str, str]) -> Settings:
    """Read the file, lay the environment over it, check everything.

    `KIOSK_PUSHER_KEY` overrides `key` in `[pusher]`, and so on for every section.

    Raises:
        ConfigError: in one line, what is wrong, where, and what is allowed.
    """
    raw = _read(file) if file else {}
    _overlay(raw, environ)
    try:
        settings = msgspec.convert(raw, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise ConfigError(_explain(str(error), file)) from None
    _check_addresses(settings)
    _check_shop(settings)
    return settings


def is_safe_address(address: str) -> bool:
    """Whether secrets may go there: over TLS, or without leaving this computer."""
    try:
        url = urlsplit(address)
        _ = url.port
    except ValueError:
        return False
    host = url.hostname or ""
    return bool(host) and (url.scheme == "https" or (url.scheme == "http" and is_loopback(host)))


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _read(file: Path) -> dict[str, dict[str, object]]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(
            f"{file}: cannot be read ({error.strerror}); name it by --config"
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: not valid TOML: {error}") from None


def _overlay(raw: dict[str, dict[str, object]], environ: Mapping[str, str]) -> None:
    sections = Settings.__struct_fields__
    for variable, value in environ.items():
        if not variable.startswith(ENV_PREFIX) or variable.startswith(_NOT_SETTINGS):
            continue
        section, _, key = variable.removeprefix(ENV_PREFIX).lower().partition("_")
        if section not in sections or not key:
            raise ConfigError(
                f"{variable}: no such setting; write KIOSK_<SECTION>_<KEY> "
                f"with one of the sections {', '.join(sections)}"
            )
        raw.setdefault(section, {})[key] = value


def _explain(message: str, file: Path | None) -> str:
    place = _AT.search(message)
    path = place["path"].split(".") if place else []
    text = _AT.sub("", message).replace("`", "")
    where = f"[{path[0]}] {'.'.join(path[1:])}".strip() if path and path[0] else "top level"
    allowed = ""
    if "unknown field" in text or "missing required field" in text:
        allowed = f"; allowed here: {', '.join(_keys(path))}"
    return f"{file or 'environment'}: {where}: {text}{allowed} (see resources/kiosk.example.toml)"


def _keys(path: list[str]) -> tuple[str, ...]:
    """The keys of the section at that path, however deep."""
    kind: type[msgspec.Struct] = Settings
    for name in path:
        hint = get_type_hints(kind).get(name)
        inner = [k for k in (hint, *get_args(hint)) if isinstance(k, type(msgspec.Struct))]
        if not inner:
            break
        kind = inner[0]
    return kind.__struct_fields__


def _check_addresses(settings: Settings) -> None:
    if not _UPPER_CASE_URL.fullmatch(settings.kiosk.code_base_url):
        raise ConfigError(
            "[kiosk] code_base_url: write it in upper case without a final slash, "
            "like HTTPS://OFFERS.EXAMPLE (small letters make the QR code larger)"
        )
    if settings.salesforce and not is_safe_address(settings.salesforce.login_url):
        raise ConfigError("[salesforce] login_url: must start with https:// outside loopback")
    if settings.salesforce and (problem := _login_problem(settings.salesforce)):
        raise ConfigError(problem)
    pusher = settings.pusher
    if pusher and pusher.auth_url and not is_safe_address(pusher.auth_url):
        raise ConfigError("[pusher] auth_url: must start with https:// outside loopback")
    if pusher and bool(pusher.cluster) == bool(pusher.host):
        raise ConfigError("[pusher] host: give either cluster, or host with port and tls")
    if pusher and not pusher.tls and not is_loopback(pusher.host):
        raise ConfigError("[pusher] tls: must be true outside loopback")


def _login_problem(section: SalesforceSection) -> str:
    if section.flow == "jwt" and not section.username:
        return '[salesforce] username: missing; flow = "jwt" logs in as a user'
    host = urlsplit(section.login_url).hostname
    if section.flow == "client_credentials" and host in _PUBLIC_LOGIN_HOSTS:
        return (
            '[salesforce] login_url: flow = "client_credentials" needs the org\'s own address,'
            " like https://example.my.salesforce.com"
        )
    return ""


def _check_shop(settings: Settings) -> None:
    if problem := settings.brand.problem() or settings.printer.problem():
        raise ConfigError(problem)
    if wrong := problems(settings.form.rules, KIOSK_FIELDS):
        raise ConfigError(f"[form] {wrong[0]}")
    try:
        settings.hours.opening()
    except ValueError as error:
        raise ConfigError(f"[hours] {error}") from None
    try:
        _ = settings.kiosk.zone
    except ValueError as error:
        raise ConfigError(f"[kiosk] time_zone: {error}") from None
