"""The settings as one frozen model, a field for each section of kiosk.toml."""

from __future__ import annotations

from kiosk.settings.sections.audio import AudioSection
from kiosk.settings.sections.devices import PrinterSection, ScannerSection
from kiosk.settings.sections.form import FormSection, OutboxSection
from kiosk.settings.sections.links import (
    FeedSection,
    HubSection,
    NetworkSection,
    PusherSection,
    SalesforceSection,
)
from kiosk.settings.sections.screen import DisplaySection, I18nSection, ImagesSection
from kiosk.settings.sections.section import Section
from kiosk.settings.sections.shop import (
    BrandSection,
    HoursSection,
    KioskSection,
    ShopSection,
    StaffSection,
)
from kiosk.settings.sections.watching import MetricsSection

_POLLED_HUB_MINUTES = 15.0


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
    i18n: I18nSection = I18nSection()
    outbox: OutboxSection = OutboxSection()
    scanner: ScannerSection = ScannerSection()
    printer: PrinterSection = PrinterSection()
    staff: StaffSection = StaffSection()
    audio: AudioSection = AudioSection()
    metrics: MetricsSection = MetricsSection()
    pusher: PusherSection | None = None
    salesforce: SalesforceSection | None = None
    hub: HubSection | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that customers can choose from.

        None is offered without its own consent text: nobody agrees to what they cannot read.
        """
        texts = self.form.consent.texts
        return tuple(code for code in self.display.languages if code in texts)

    @property
    def snapshot_minutes(self) -> float:
        """The minutes between snapshots that nothing else asks for.

        The hub spares the org's quota, so a kiosk that hears of no change may ask it more often.
        """
        asked = self.feed.snapshot_minutes
        is_polling = self.pusher is None or self.feed.kind == "poll"
        return min(asked, _POLLED_HUB_MINUTES) if self.hub and is_polling else asked
