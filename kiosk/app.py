"""The composition root: builds every part, and starts and stops them in order."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.core.narration.command import AudioKind
from kiosk.hardware.systemd import ServiceManager
from kiosk.services.release_watch import ReleaseWatch
from kiosk.services.threads.loop import NetLoop
from kiosk.services.threads.patient_loop import PatientLoop
from kiosk.settings.model import Settings
from kiosk.store.secrets import SecretError
from kiosk.ui.bridge import Bridge
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.customer_bridge import CustomerBridge
from kiosk.ui.funnel_bridge import FunnelBridge
from kiosk.ui.net_line import NetLine
from kiosk.ui.panel_bridge import PanelBridge
from kiosk.ui.screen.frame_watch import FrameWatch
from kiosk.ui.screen.funnel_watch import FunnelWatch
from kiosk.ui.screen.life_signs import LifeSigns
from kiosk.ui.screen.picture_taker import PictureTaker
from kiosk.ui.screen.runtime import GuiThreadCollector
from kiosk.ui.screen.sight_taker import SightTaker
from kiosk.ui.screen.views import Views
from kiosk.ui.screen.window import KioskWindow
from kiosk.wiring.access import Access
from kiosk.wiring.devices import Devices
from kiosk.wiring.foundation import Foundation
from kiosk.wiring.net import net_of
from kiosk.wiring.screen import code_text, paper_look, view_options
from kiosk.wiring.supervision import Supervision

if TYPE_CHECKING:
    from kiosk.wiring.narration import Narration

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
        """Build all parts; `size` is the window's in px, None for the full screen.

        `manager`: the service manager to tell, if one has started the kiosk.

        Raises:
            StoreError, SecretError, TrustError, ChangedConsentError: each names its remedy.
        """
        self.data_folder = settings.kiosk.data_path
        access = Access.of(settings)
        self._foundation = Foundation.open(settings)
        settings = self._foundation.settings
        self.bridge = Bridge()
        self.devices = Devices(
            *(settings.scanner, settings.printer, paper_look(settings)),
            *(self.bridge.show_scan, "" if size else QGuiApplication.platformName()),
        )
        net = net_of(settings, access, self._foundation, self.devices, self.bridge)
        self._loop = NetLoop(net.run, PatientLoop, self.bridge.tell_death)
        self.customer = CustomerBridge(NetLine(self._loop.call, net.customer))
        self.counter = CounterBridge(
            NetLine(self._loop.call, net.counter),
            can_print=self.devices.printing.is_there,
            can_make_vouchers=True,
            can_enrol=settings.hub is not None,
            stamp=self._foundation.stamp,
        )
        self._panel = PanelBridge(NetLine(self._loop.call, self.devices.panel))
        options = view_options(settings, self._foundation.local_now)
        self.views = Views(self.bridge, self.customer, self.counter, options)
        self.wall, self.lead = self.views.wall, self.views.lead
        self.views.staff_pages.kiosk_left.connect(_end, Qt.ConnectionType.QueuedConnection)
        self.views.panel_care.power_wanted.connect(self._panel.switch)
        self.bridge.net_died.connect(_end_for_a_new_start)
        self.bridge.new_start_wanted.connect(_end_for_a_new_start)
        self._collector = GuiThreadCollector()
        self.window = KioskWindow(self.views, size)
        self.narration = self._speech(settings)
        self._sight = SightTaker(self.views, self.window.quick, code_text(settings))
        self.bridge.sight_wanted.connect(self._sight.take)
        self._pictures = PictureTaker(self.window.quick)
        self.bridge.picture_wanted.connect(self._pictures.take)
        self.latency = net.offers.latency
        line = NetLine(self._loop.call, net.offers.latency)
        self._frames = FrameWatch(self.views, self.window.quick, line)
        self.bridge.frame_wanted.connect(self._frames.want)
        counting = FunnelBridge(NetLine(self._loop.call, net.funnel))
        self.funnel = FunnelWatch(self.views, counting)
        self._signs = self._life_signs()
        self._signs.first_frame.connect(net.painted)
        self._supervision = self._supervised_by(manager, net.releases)
        try:
            # The process that looks at the key has had the time of all that was built before.
            access.prove(settings)
        except SecretError:
            self.stop()
            raise

    def start(self) -> None:
        self._loop.start()
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
        self._loop.stop()
        # Then the disk, so that whatever was begun is committed.
        self._foundation.workers.close()
        devices_came_back = self.devices.close(devices_may_take_until)
        if self.narration:
            self.narration.close()
        # The window before the view models, since QML reads from them until it is gone.
        self.window.close()
        self._collector.stop()
        self._foundation.close()
        return devices_came_back

    def _speech(self, settings: Settings) -> Narration | None:
        """The kiosk's speech. Where it is off, nothing of it is even imported."""
        if settings.audio.kind is AudioKind.OFF:
            return None
        from kiosk.wiring.narration import Narration  # noqa: PLC0415

        return Narration(settings.audio, self.views, self.window, self._loop.call)

    def _life_signs(self) -> LifeSigns:
        line = NetLine(self._loop.call, self._foundation.workers.disk)
        care = self.views.panel_care
        return LifeSigns(self.window.quick, line, lambda: not care.is_powered)

    def _supervised_by(
        self, manager: ServiceManager | None, releases: ReleaseWatch
    ) -> Supervision | None:
        if manager is None:
            return None
        supervision = Supervision(manager, self._signs, releases)
        supervision.listen_to(self.bridge)
        return supervision


def _end() -> None:
    QGuiApplication.exit(ENDED_BY_STAFF)


def _end_for_a_new_start() -> None:
    """Exit with an error, so that the supervisor starts the kiosk again."""
    QGuiApplication.exit(1)
