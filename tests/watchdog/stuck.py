"""Ways in which a part of a running kiosk gets stuck; each is done on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject

from kiosk.app import KioskApp

_FOR_EVER = threading.Event()


class _Swallow(QObject):
    """Takes away what would make the window paint."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        return event.type() is QEvent.Type.UpdateRequest


def nothing(_kiosk: KioskApp) -> None:
    """All goes on."""


def gui(_kiosk: KioskApp) -> None:
    # Told before, since this does not come back.
    print("stuck", flush=True)
    _FOR_EVER.wait()


def net(kiosk: KioskApp) -> None:
    async def hang() -> None:
        _FOR_EVER.wait()

    kiosk._net.call(hang)


def disk(kiosk: KioskApp) -> None:
    async def hang() -> None:
        await kiosk._foundation.workers.disk.run(_FOR_EVER.wait)

    kiosk._net.call(hang)


def frames(kiosk: KioskApp) -> None:
    kiosk.swallow = _Swallow()
    kiosk.window.quick.installEventFilter(kiosk.swallow)


STUCK: Mapping[str, Callable[[KioskApp], None]] = {
    each.__name__: each for each in (nothing, gui, net, disk, frames)
}
