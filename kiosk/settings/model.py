"""The settings as one frozen model, a field for each section of kiosk.toml."""

from __future__ import annotations

from kiosk.settings.sections.devices import PrinterSection, ScannerSection
from kiosk.settings.sections.form import FormSection, OutboxSection
from kiosk.settings.sections.links import (
    FeedSection,
    NetworkSection,
    PusherSection,
    SalesforceSection,
)
from kiosk.settings.sections.screen import DisplaySection, ImagesSection
from kiosk.settings.sections.section import Section
from kiosk.settings.sections.shop import (
    BrandSection,
    HoursSection,
    KioskSection,
    ShopSection,
    StaffSection,
)


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
