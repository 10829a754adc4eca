"""The settings as one frozen model: a section of kiosk.toml is a class, a key is a field."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta
from platformdirs import user_data_path

from kiosk.core.languages import LANGUAGES, SOURCE
from kiosk.settings.sections import (
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
from kiosk.settings.time_zone import time_zone

Port = Annotated[int, Meta(ge=1, le=65535)]
# Pusher's limit; some servers accept 200.
Channel = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_\-=@,.;]{1,164}$")]


class KioskSection(Section, frozen=True):
    id: Name
    store: Name
    data_dir: str = ""
    language: str = SOURCE
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
    """The display. `dots_per_inch` 0 means that the screen's own value is used."""

    dots_per_inch: Annotated[float, Meta(ge=0, le=1000)] = 0
    viewing_distance_m: Annotated[float, Meta(ge=0.2, le=20)] = 0.6
    theme: Literal["light", "dark"] = "light"
    reduced_motion: bool = False
    pixel_shift_px: Annotated[int, Meta(ge=0, le=16)] = 4
    page_seconds: Annotated[float, Meta(ge=3)] = 12
    idle_seconds: Annotated[float, Meta(ge=10)] = 45
    new_minutes: Annotated[float, Meta(ge=0)] = 30
    self_check_minutes: Annotated[float, Meta(gt=0)] = 30
    languages: tuple[str, ...] = tuple(LANGUAGES)


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
