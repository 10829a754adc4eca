"""Creates and connects the view models of the screen."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QGuiApplication

from kiosk.ui.bridge import Bridge
from kiosk.ui.counter.staff_pages import StaffWords
from kiosk.ui.counter.staff_views import StaffViews
from kiosk.ui.counter.voucher_view_model import VoucherViewModel
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.customer_bridge import CustomerBridge
from kiosk.ui.form.form_views import FormViews
from kiosk.ui.form.thanks_view_model import ThanksViewModel
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
from kiosk.ui.screen.view_options import ViewOptions
from kiosk.ui.wall.detail_view_model import DetailViewModel
from kiosk.ui.wall.wall_view_model import WallViewModel


class Views:
    """Holds every object that QML sees for as long as the window lives."""

    def __init__(
        self,
        bridge: Bridge,
        customer: CustomerBridge,
        counter: CounterBridge,
        options: ViewOptions,
    ) -> None:
        self.options = options
        self.bridge, self.customer, self.counter = bridge, customer, counter
        display, audio = options.display, options.audio
        # Whoever still has a page open keeps the language.
        self.touch = TouchWatch(options.longest_wait_ms)
        self.brand = BrandViewModel(options.look)
        self.panel_care = PanelCareViewModel(
            shift_px=display.pixel_shift_px,
            reduced_motion=display.reduced_motion,
            sleeps=options.sleeps,
        )
        pages = bool(options.code_base_url)
        self.voucher = VoucherViewModel(counter)
        shop = options.look.shop_name
        self.detail = DetailViewModel(options.waits, self.voucher, shop, codes_open_pages=pages)
        self.wall = WallViewModel(self.detail, display, options.clock, codes_open_pages=pages)
        self.languages = self._make_languages()
        self._form = self._make_form()
        self.lead, self.thanks, self.asked = self._form.lead, self._form.thanks, self._form.asked
        self.comfort, self.focus = ComfortViewModel(), FocusViewModel()
        self.session = SessionViewModel(audio.kind, tells_headset=audio.tells_headset)
        self.sizes = SizesViewModel(display.lower_edge_mm)
        self._staff = self._make_staff()
        self.staff, self.staff_pages = self._staff.mode, self._staff.pages
        self.staff_entry, self.staff_again = self._staff.entry, self._staff.again
        self.staff_keys = self._staff.keys
        self.announcer = Announcer()
        self.shell = Shell(self._parts())
        self.taps = TapFilter(self.panel_care.is_dim, self._scene, self.sizes.finger_px)
        self.pointer = Pointer()
        self._connect()
        self._connect_hands()

    def _make_languages(self) -> LanguageViewModel:
        options, offered = self.options, self.options.display.languages
        return LanguageViewModel(
            *(options.resources / "i18n", offered, options.language, options.languages),
            own_texts=options.own_texts,
        )

    def _make_form(self) -> FormViews:
        options, cards = self.options, self.wall.cards
        pages = bool(options.code_base_url)
        thanks = ThanksViewModel(options.display.thanks_seconds, cards, codes_open_pages=pages)
        countries = options.resources / "countries"
        return FormViews(self.customer, options.form, self.languages, countries, thanks, cards)

    def _make_staff(self) -> StaffViews:
        """Staff mode, which names a Lead's fields as the shop does, in the screen's language."""
        options, language = self.options, self.languages.language
        words = StaffWords(language, lambda field: options.label(field, language()))
        return StaffViews(
            self.counter, options.staff, options.code_base_url, self.wall.cards, words
        )

    def _parts(self) -> ShellParts:
        return ShellParts(
            *(self.wall, self.detail, self.lead, self.thanks, self.asked, self.languages),
            *(self.panel_care, self.brand, self.comfort, self.focus),
            *(self.session, self.sizes, self.staff, self.staff_pages),
            self.announcer,
        )

    def _connect(self) -> None:
        self._follow_bridge()
        self.languages.chosen.connect(self.customer.choose_language)
        # Queued: the touch that ends the attract loop must not reach what lies below it.
        self.touch.touched.connect(self.wall.touched, Qt.ConnectionType.QueuedConnection)
        self.touch.touched.connect(self.detail.touched)
        self.touch.touched.connect(self.staff.touched)
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

    def _follow_bridge(self) -> None:
        """What the rest of the kiosk tells the screen, and what the screen asks of it."""
        bridge = self.bridge
        bridge.cards_changed.connect(self.wall.show_cards)
        bridge.cards_changed.connect(self.thanks.follow)
        bridge.cards_changed.connect(self.asked.follow)
        bridge.status_changed.connect(self.wall.show_status)
        bridge.paper_out_changed.connect(self.wall.show_paper_out)
        bridge.dim_changed.connect(self.panel_care.set_dim)
        bridge.keeping_changed.connect(self.lead.disk.set_possible)
        bridge.code_scanned.connect(self._scanned)
        self.staff_pages.new_start_wanted.connect(bridge.ask_for_new_start)

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
            self._staff.scene(),
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
        return self._is_used or self._staff.is_open()

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
        self._staff.close()
        self.lead.give_up()

    def _scanned(self, code: str) -> None:
        self._staff.scanned(code, may_enter=not self._is_used)

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
