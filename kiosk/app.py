"""The composition root: builds every part, and starts and stops them in order."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.core.narration.command import AudioKind
from kiosk.hardware.allocator import give_back_free_memory
from kiosk.hardware.systemd import ServiceManager
from kiosk.settings.model import Settings
from kiosk.ui.bridge import Bridge
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.customer_bridge import CustomerBridge
from kiosk.ui.funnel_bridge import FunnelBridge
from kiosk.ui.panel_bridge import PanelBridge
from kiosk.ui.screen.funnel_watch import FunnelWatch
from kiosk.ui.screen.life_signs import LifeSigns
from kiosk.ui.screen.painted_screen import PaintedScreen
from kiosk.ui.screen.runtime import GuiThreadCollector
from kiosk.ui.screen.views import Views
from kiosk.ui.screen.window import KioskWindow
from kiosk.wiring.first_wall import FirstWall, first_wall_of
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.late_net import LateNet, StartRefusedError
from kiosk.wiring.screen import code_text, view_options
from kiosk.wiring.supervision import Supervision

if TYPE_CHECKING:
    from kiosk.wiring.devices import Devices
    from kiosk.wiring.narration import Narration
    from kiosk.wiring.net import Net

# Of the whole command: told apart from a stop by the system, so that a supervisor starts the kiosk
# again after anything but this.
ENDED_BY_STAFF = 3
# A slip takes no longer; a device that has not answered by then may never do.
_DEVICES_S = 2.0


class KioskApp:
    """The whole kiosk. `start` and `stop` are called once each, on the GUI thread.

    Tours and tests use `bridge`, `customer`, `counter`, `devices`, `latency`, `funnel`, `views` and
    `window` to see and do what people do.
    """

    def __init__(
        self, settings: Settings, size: QSize | None, manager: ServiceManager | None = None
    ) -> None:
        """Build the screen with what the last run has left; the rest follows the first frame.

        `size` is the window's in px, None for the full screen.

        `manager`: the service manager to tell, if one has started the kiosk.

        Raises:
            StoreError, SecretError, ChangedConsentError: each names its remedy.
        """
        self.data_folder = settings.kiosk.data_path
        self._refusals: list[StartRefusedError] = []
        self._foundation = Foundation.open(settings)
        settings = self._foundation.settings
        self.bridge = Bridge()
        first = first_wall_of(settings, self._foundation, self.bridge)
        self.latency = first.latency.watch
        platform = "" if size else QGuiApplication.platformName()
        self._net = self._late_net(settings, first, platform)
        self.customer = CustomerBridge(self._net.line(lambda net: net.customer))
        self.counter = self._counter(settings)
        self._panel = PanelBridge(self._net.line(lambda net: net.devices.panel))
        options = view_options(settings, self._foundation.local_now)
        self.views = Views(self.bridge, self.customer, self.counter, options)
        self.wall, self.lead = self.views.wall, self.views.lead
        self.views.panel_care.power_wanted.connect(self._panel.switch)
        self._listen_for_the_end()
        self._collector = GuiThreadCollector()
        self.funnel = FunnelWatch(self.views, FunnelBridge(self._net.line(lambda net: net.funnel)))
        # They are laid out as the window comes up, so that they stand in its first frame.
        self.bridge.show_cards(first.cards)
        self.window = KioskWindow(self.views, size)
        self.narration = self._speech(settings)
        self._painted = self._painted_screen(settings)
        self._signs = self._life_signs()
        self._signs.first_frame.connect(self._collector.spare_what_stands)
        self._signs.first_frame.connect(self._net.begin)
        self._supervision = self._supervised_by(manager)

    @property
    def devices(self) -> Devices:
        """The devices. Raises TimeoutError before the kiosk is whole."""
        return self._net.net.devices

    @property
    def is_whole(self) -> bool:
        """Whether everything is built: soon after the first frame."""
        return self._net.is_whole

    @property
    def refusal(self) -> StartRefusedError | None:
        """Why the kiosk ends, if it cannot run as it is configured."""
        return self._refusals[0] if self._refusals else None

    def start(self) -> None:
        # Before the first frame: from then on a customer may see how the kiosk ends.
        self._foundation.runs.begin()
        self.views.shell.tidied.connect(give_back_free_memory)
        self._net.start()
        if self._supervision:
            self._supervision.start()
        else:
            self._signs.start(None)

    def stop(self) -> bool:
        """Stop the parts in order. False: a device has not come back, its thread still runs."""
        devices_may_take_until = time.monotonic() + _DEVICES_S
        if self._supervision:
            self._supervision.stop()
        else:
            self._signs.stop()
        # The net thread first: afterwards nothing emits to the screen any more.
        self._net.stop()
        # Then the disk, so that whatever was begun is committed.
        self._foundation.workers.close()
        devices_came_back = not self.is_whole or self.devices.close(devices_may_take_until)
        if self.narration:
            self.narration.close()
        # The window before the view models, since QML reads from them until it is gone.
        self.window.close()
        self._collector.stop()
        self._foundation.close()
        return devices_came_back

    def _late_net(self, settings: Settings, first: FirstWall, platform: str) -> LateNet:
        async def build() -> Net:
            # Most of what a kiosk imports is of no use before its first frame.
            from kiosk.wiring.whole_net import whole_net  # noqa: PLC0415

            base = self._foundation
            spoken = self._speech_trouble
            return whole_net(settings, base, self.bridge, first, platform, spoken)

        return LateNet(build, self.bridge.tell_refusal, self.bridge.tell_death)

    def _counter(self, settings: Settings) -> CounterBridge:
        return CounterBridge(
            self._net.line(lambda net: net.counter),
            can_print=settings.printer.kind != "off",
            can_make_vouchers=True,
            can_enrol=settings.hub is not None,
            stamp=self._foundation.stamp,
        )

    def _listen_for_the_end(self) -> None:
        self.views.staff_pages.kiosk_left.connect(_end, Qt.ConnectionType.QueuedConnection)
        self.bridge.net_died.connect(_end_for_a_new_start)
        self.bridge.new_start_wanted.connect(_end_for_a_new_start)
        self.bridge.start_refused.connect(self._refuse)

    def _speech(self, settings: Settings) -> Narration | None:
        """The kiosk's speech. Where it is off, nothing of it is even imported."""
        if settings.audio.kind is AudioKind.OFF:
            return None
        from kiosk.wiring.narration import Narration  # noqa: PLC0415

        return Narration(settings.audio, self.views, self.window, self._net.call)

    def _speech_trouble(self) -> str:
        """Why what was spoken last was not heard; empty if it was."""
        return self.narration.speaker.trouble if self.narration else ""

    def _painted_screen(self, settings: Settings) -> PaintedScreen:
        latency = self._net.line_to(self.latency)
        painted = PaintedScreen(self.views, self.window.quick, code_text(settings), latency)
        painted.answer(self.bridge)
        return painted

    def _life_signs(self) -> LifeSigns:
        line = self._net.line_to(self._foundation.workers.disk)
        care = self.views.panel_care
        return LifeSigns(self.window.quick, line, lambda: not care.is_powered)

    def _supervised_by(self, manager: ServiceManager | None) -> Supervision | None:
        if manager is None:
            return None
        releases = self._net.line(lambda net: net.releases)
        supervision = Supervision(manager, self._signs, releases)
        supervision.listen_to(self.bridge)
        return supervision

    def _refuse(self, error: StartRefusedError) -> None:
        self._refusals.append(error)
        QGuiApplication.exit(error.code)


def _end() -> None:
    QGuiApplication.exit(ENDED_BY_STAFF)


def _end_for_a_new_start() -> None:
    """Exit with an error, so that the supervisor starts the kiosk again."""
    QGuiApplication.exit(1)
