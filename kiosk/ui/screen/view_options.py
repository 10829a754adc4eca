"""What the settings say of the screen, for the view models."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.core.form.form import in_language
from kiosk.core.languages import LANGUAGES, Languages
from kiosk.core.wall.look import Look
from kiosk.settings.sections.audio import AudioSection
from kiosk.settings.sections.devices import ScannerSection
from kiosk.settings.sections.form import FormSection
from kiosk.settings.sections.screen import DisplaySection
from kiosk.ui.counter.staff_view_model import StaffTimes
from kiosk.ui.wall.detail_view_model import Waits
from kiosk.ui.wall.local_time import local_now


class ViewOptions(msgspec.Struct, frozen=True):
    """Options of the screen.

    `resources` holds fonts and translations, `language` is the initial code, `sleeps` says whether
    the dark panel is to be switched off, `own_texts` are the shop's by language and English text,
    and `clock` is the shop's local time.
    """

    look: Look
    display: DisplaySection
    resources: Path
    language: str
    form: FormSection
    scanner: ScannerSection = msgspec.field(default_factory=ScannerSection)
    staff: StaffTimes = msgspec.field(default_factory=StaffTimes)
    code_base_url: str = ""
    sleeps: bool = False
    audio: AudioSection = msgspec.field(default_factory=AudioSection)
    languages: Languages = msgspec.field(default_factory=lambda: LANGUAGES)
    own_texts: Mapping[str, Mapping[str, str]] = msgspec.field(default_factory=dict)
    clock: Callable[[], datetime] = local_now

    @property
    def waits(self) -> Waits:
        """How long an offer's page and a voucher stay."""
        return Waits(self.display.idle_seconds, self.display.voucher_seconds)

    @property
    def longest_wait_ms(self) -> int:
        """How long the page that waits longest stays without a touch (ms)."""
        form = self.form.idle_seconds + self.form.countdown_seconds
        pages = self.waits.offer, self.waits.voucher, self.display.thanks_seconds, form
        return round(max(*pages, self.staff.idle) * 1000)

    def label(self, field: str, language: str) -> str:
        """The form's name of a Lead's field, as the shop wrote it; empty if it did not."""
        labels = {extra.salesforce_field: extra.label for extra in self.form.extra}
        return in_language(labels.get(field, {}), language)
