"""The view models of the screen, made and connected in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.config import DisplaySection
from kiosk.core.look import Look
from kiosk.sections import FormSection, ScannerSection
from kiosk.ui.brand_view_model import BrandViewModel
from kiosk.ui.bridge import Bridge
from kiosk.ui.care_view_model import CareViewModel
from kiosk.ui.comfort_view_model import ComfortViewModel
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.detail_view_model import DetailViewModel
from kiosk.ui.languages import LanguageViewModel
from kiosk.ui.lead_view_model import LeadViewModel
from kiosk.ui.shell import Shell
from kiosk.ui.touch_watch import TouchWatch
from kiosk.ui.voucher_view_model import VoucherViewModel
from kiosk.ui.wall_view_model import WallViewModel, local_now


@dataclass(frozen=True, slots=True)
class ViewOptions:
    """`resources` holds fonts and translations; `clock` is the shop's local time."""

    look: Look
    display: DisplaySection
    resources: Path
    language: str
    form: FormSection
    scanner: ScannerSection = field(default_factory=ScannerSection)
    clock: Callable[[], datetime] = local_now


class Views:
    """Holds every object that QML sees for as long as the window lives."""

    def __init__(self, bridge: Bridge, counter: CounterBridge, options: ViewOptions) -> None:
        display = options.display
        idle_ms = round(display.idle_seconds * 1000)
        self.options = options
        self.bridge = bridge
        self.counter = counter
        form = options.form
        form_idle_ms = round((form.idle_seconds + form.countdown_seconds) * 1000)
        # Whoever fills in a form slowly keeps the language.
        self.touch = TouchWatch(max(idle_ms, form_idle_ms))
        self.brand = BrandViewModel(options.look)
        self.care = CareViewModel(
            shift_px=display.pixel_shift_px, reduced_motion=display.reduced_motion
        )
        self.detail = DetailViewModel(idle_ms, VoucherViewModel(counter), options.look.shop_name)
        self.wall = WallViewModel(self.detail, display, options.clock)
        self.languages = LanguageViewModel(
            options.resources / "i18n", display.languages, options.language
        )
        self.lead = LeadViewModel(bridge, options.form, self.languages)
        self.comfort = ComfortViewModel()
        self.shell = Shell(
            *(self.wall, self.detail, self.lead, self.languages, self.care, self.brand),
            self.comfort,
        )
        bridge.cards_changed.connect(self.wall.show_cards)
        bridge.status_changed.connect(self.wall.show_status)
        bridge.dim_changed.connect(self.care.set_dim)
        bridge.lead_answered.connect(self.lead.answered)
        self.touch.touched.connect(self.wall.touched)
        self.touch.touched.connect(self.detail.touched)
        # Queued: a touch that ends the warning must not go on to what lay below it.
        self.touch.touched.connect(self.lead.touched, Qt.ConnectionType.QueuedConnection)
        for left in (self.touch.idle, self.lead.abandoned):
            left.connect(self.languages.reset)
            left.connect(self.comfort.reset)
        self.comfort.changed.connect(self._paint)

    @property
    def covered(self) -> bool:
        """Whether something stands before the wall, or it is dark."""
        opened = self.detail.is_open() or self.lead.is_open() or self.comfort.is_open()
        return opened or self.care.dim_now() > 0

    def _paint(self) -> None:
        self.brand.set_high_contrast(self.comfort.is_high_contrast())
