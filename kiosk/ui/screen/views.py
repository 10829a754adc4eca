"""Creates and connects the view models of the screen."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QGuiApplication

from kiosk.core.counter.badge import badge_key
from kiosk.core.form.form import in_language
from kiosk.core.languages import LANGUAGES, Languages
from kiosk.core.wall.look import Look
from kiosk.settings.sections.audio import AudioSection
from kiosk.settings.sections.devices import ScannerSection
from kiosk.settings.sections.form import FormSection
from kiosk.settings.sections.screen import DisplaySection
from kiosk.ui.bridge import Bridge
from kiosk.ui.counter.staff_entry_view_model import StaffEntryViewModel
from kiosk.ui.counter.staff_keys import StaffKeys
from kiosk.ui.counter.staff_pages import StaffPages, StaffWords
from kiosk.ui.counter.staff_view_model import StaffTimes, StaffViewModel
from kiosk.ui.counter.voucher_view_model import VoucherViewModel
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.customer_bridge import CustomerBridge
from kiosk.ui.form.asked_view_model import AskedViewModel
from kiosk.ui.form.country_names import CountryNames
from kiosk.ui.form.lead_view_model import LeadViewModel
from kiosk.ui.form.thanks_view_model import ThanksViewModel
from kiosk.ui.form.traces import forget
from kiosk.ui.narration.session_view_model import SessionViewModel
from kiosk.ui.screen.announcer import Announcer
from kiosk.ui.screen.brand_view_model import BrandViewModel
from kiosk.ui.screen.comfort_view_model import ComfortViewModel
from kiosk.ui.screen.focus_view_model import FocusViewModel
from kiosk.ui.screen.language_view_model import LanguageViewModel
from kiosk.ui.screen.panel_care_view_model import PanelCareViewModel
from kiosk.ui.screen.pointer import Pointer
from kiosk.ui.screen.shell import Shell, ShellParts
from kiosk.ui.screen.sizes_view_model import SizesViewModel
from kiosk.ui.screen.tap_filter import TapFilter
from kiosk.ui.screen.touch_watch import TouchWatch
from kiosk.ui.wall.detail_view_model import DetailViewModel, Waits
from kiosk.ui.wall.local_time import local_now
from kiosk.ui.wall.wall_view_model import WallViewModel

# Of which the last 20 are with a warning.
_PAD_IDLE_S = 40.0


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


class Views:
    """Holds every object that QML sees for as long as the window lives."""

    def __init__(
        self,
        bridge: Bridge,
        customer: CustomerBridge,
        counter: CounterBridge,
        options: ViewOptions,
    ) -> None:
        display = options.display
        self.options = options
        self.bridge = bridge
        self.customer = customer
        self.counter = counter
        form = options.form
        waits = Waits(display.idle_seconds, display.voucher_seconds)
        form_waits = form.idle_seconds + form.countdown_seconds
        customers = (waits.offer, waits.voucher, display.thanks_seconds, form_waits)
        longest = max(*customers, options.staff.idle)
        # Whoever still has a page open keeps the language.
        self.touch = TouchWatch(round(longest * 1000))
        self.brand = BrandViewModel(options.look)
        self.panel_care = PanelCareViewModel(
            shift_px=display.pixel_shift_px,
            reduced_motion=display.reduced_motion,
            sleeps=options.sleeps,
        )
        pages = bool(options.code_base_url)
        self.voucher = VoucherViewModel(counter)
        shop = options.look.shop_name
        self.detail = DetailViewModel(waits, self.voucher, shop, codes_open_pages=pages)
        self.wall = WallViewModel(self.detail, display, options.clock, codes_open_pages=pages)
        self.languages = LanguageViewModel(
            *(options.resources / "i18n", display.languages, options.language, options.languages),
            own_texts=options.own_texts,
        )
        countries = CountryNames(options.resources / "countries")
        self.lead = LeadViewModel(customer, options.form, self.languages, countries)
        self.thanks = ThanksViewModel(
            display.thanks_seconds, self.wall.cards, codes_open_pages=pages
        )
        self.asked = AskedViewModel(self.wall.cards)
        self.comfort = ComfortViewModel()
        self.focus = FocusViewModel()
        audio = options.audio
        self.session = SessionViewModel(audio.kind, tells_headset=audio.tells_headset)
        self.sizes = SizesViewModel(display.lower_edge_mm)
        pad_idle = min(_PAD_IDLE_S, options.staff.idle)
        self.staff_entry = StaffEntryViewModel(counter, pad_idle)
        self.staff_again = StaffEntryViewModel(counter, pad_idle)
        self.staff = StaffViewModel(self.staff_entry, self.staff_again, options.staff)
        words = StaffWords(self.languages.language, self._label)
        self.staff_pages = StaffPages(
            counter, options.code_base_url, self.wall.cards, self.staff.confirm, words
        )
        self.staff_keys = StaffKeys()
        self.announcer = Announcer()
        self.shell = Shell(self._parts())
        self.taps = TapFilter(self.panel_care.is_dim, self._scene, self.sizes.finger_px)
        self.pointer = Pointer()
        self._connect(bridge)
        self._connect_hands()

    def _parts(self) -> ShellParts:
        return ShellParts(
            *(self.wall, self.detail, self.lead, self.thanks, self.asked, self.languages),
            *(self.panel_care, self.brand, self.comfort, self.focus),
            *(self.session, self.sizes, self.staff, self.staff_pages),
            self.announcer,
        )

    def _connect(self, bridge: Bridge) -> None:
        bridge.cards_changed.connect(self.wall.show_cards)
        bridge.cards_changed.connect(self.thanks.follow)
        bridge.cards_changed.connect(self.asked.follow)
        bridge.status_changed.connect(self.wall.show_status)
        bridge.paper_out_changed.connect(self.wall.show_paper_out)
        bridge.dim_changed.connect(self.panel_care.set_dim)
        bridge.keeping_changed.connect(self.lead.disk.set_possible)
        self.customer.lead_answered.connect(self.lead.answered)
        for pad in (self.staff_entry, self.staff_again):
            self.counter.pin_answered.connect(pad.answered)
        self.lead.thanked.connect(self.thanks.show)
        self.lead.session_changed.connect(self.thanks.leave)
        self.lead.session_changed.connect(self._ask_about)
        self.thanks.over.connect(self.lead.give_up)
        self.languages.chosen.connect(self.customer.choose_language)
        # Queued: the touch that ends the attract loop must not reach what lies below it.
        self.touch.touched.connect(self.wall.touched, Qt.ConnectionType.QueuedConnection)
        self.touch.touched.connect(self.detail.touched)
        self.touch.touched.connect(self.staff.touched)
        self.staff.set_page("../Counter/StaffPage.qml")
        self.staff.entered.connect(self.staff_pages.serve)
        self.staff.left.connect(self._staff_left)
        bridge.code_scanned.connect(self._scanned)
        self.staff_pages.new_start_wanted.connect(bridge.ask_for_new_start)
        self.staff_keys.pressed.connect(self._ask_for_pin)
        # Queued: the touch that ends the warning must not reach what lies below it.
        for page in (self.lead, self.thanks):
            self.touch.touched.connect(page.touched, Qt.ConnectionType.QueuedConnection)
        for left in (self.touch.idle, self.lead.abandoned):
            left.connect(self.languages.reset)
            left.connect(self.comfort.reset)
            left.connect(self.wall.leave)
            left.connect(self.focus.leave)
        self.comfort.changed.connect(self._paint)
        self.sizes.changed.connect(self._lay_out)
        self._lay_out()
        self.panel_care.dim_changed.connect(self._cover)
        self.comfort.changed.connect(self._cover)

    def _connect_hands(self) -> None:
        """What counts as use, and what a finger on the glass holds back."""
        self.taps.refused.connect(self.touch.count)
        self.touch.touched.connect(self.panel_care.wake)
        self.pointer.moved.connect(self.panel_care.wake)
        self.touch.idle.connect(self.pointer.hide)
        self.touch.pressed.connect(self.lead.hand.press)
        self.touch.pressed.connect(self.focus.finger_used)
        self.touch.keyed.connect(self.focus.key_used)
        # Queued: the page gets the release first.
        self.touch.lifted.connect(self.lead.hand.lift, Qt.ConnectionType.QueuedConnection)
        for changed in (
            *self.covering(),
            *(self.lead.patience_changed, self.staff_again.changed, self.staff.page_changed),
            *(self.staff_pages.changed, QGuiApplication.inputMethod().visibleChanged),
        ):
            changed.connect(self.taps.look)

    def covering(self) -> tuple[SignalInstance, ...]:
        """Signals after which the wall may be covered, or may be no more."""
        return (
            *(self.lead.state_changed, self.detail.state_changed, self.comfort.changed),
            *(self.staff_entry.changed, self.staff.changed, self.panel_care.dim_changed),
        )

    def _scene(self) -> Hashable:
        """What is before a customer, as far as a tap could mean one thing or another."""
        return (
            *(self.lead.scene(), self.comfort.is_open()),
            *(self.detail.scene(), self.panel_care.is_dim()),
            *self.wall.scene(),
            *(self.staff_entry.is_open(), self.staff_again.is_open(), self.staff.is_open()),
            self.staff_pages.scene(),
            QGuiApplication.inputMethod().isVisible(),
        )

    @property
    def covered(self) -> bool:
        """Whether the wall is covered by something, or dark, or praises single offers."""
        return self.is_private or self.panel_care.is_dim() or any(self.wall.scene())

    @property
    def is_private(self) -> bool:
        """Whether the screen shows what concerns whoever stands before it alone."""
        return self.is_used or self.session.is_active()

    @property
    def is_used(self) -> bool:
        """Whether a page is open over the wall."""
        return self._is_used or self.staff_entry.is_open() or self.staff.is_open()

    @property
    def _is_used(self) -> bool:
        return self.detail.is_open() or self.lead.is_open() or self.comfort.is_open()

    def stretch_waits(self, factor: int) -> None:
        """Let everything wait so many times as long for whoever listens."""
        self.touch.stretch(factor)
        for page in (self.detail, self.lead, self.thanks, self.staff):
            page.stretch(factor)

    def forget_customer(self) -> None:
        """Wipe what is the customer's, who has gone, as after a long time without a touch."""
        self.detail.close()
        self.staff_entry.close()
        if self.staff.is_open():
            self.staff.leave()
        self.lead.give_up()

    def _label(self, name: str) -> str:
        """The form's name of a Lead's field, as the shop wrote it; empty if it did not."""
        labels = {extra.salesforce_field: extra.label for extra in self.options.form.extra}
        return in_language(labels.get(name, {}), self.languages.language())

    def _ask_about(self) -> None:
        self.asked.show(self.lead.draft.offer_number)

    def _staff_left(self, unfinished: bool) -> None:
        self.staff_pages.clear(unfinished=unfinished)
        forget()

    def _scanned(self, code: str) -> None:
        """Pass a scanned code to staff mode; customers have no use for it."""
        self.staff.touched()
        if self.staff.is_open():
            self.staff_again.close()
            self.staff_pages.scanned(code)
        elif badge_key(code) and not self._is_used:
            self.staff_entry.show_badge(code)

    def _ask_for_pin(self) -> None:
        """Show the PIN pad, unless a customer is using the screen."""
        if not self._is_used:
            self.staff_entry.open()

    def _paint(self) -> None:
        self.brand.set_high_contrast(self.comfort.is_high_contrast())
        self.sizes.set_larger(self.comfort.is_large_text())

    def _lay_out(self) -> None:
        self.wall.set_sizes(self.sizes.sizes(), larger=self.comfort.is_large_text())

    def _cover(self) -> None:
        """Tell the wall what hides it, besides pages that are open."""
        self.wall.cover("dark", self.panel_care.is_dim())
        self.wall.cover("comfort", self.comfort.is_open())
