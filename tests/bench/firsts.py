"""A program: processor time of the GUI thread until what is opened for the first time is painted.

One kiosk a process, on the Qt platform that the environment names. Times are of the thread alone,
so they hold on a machine that others use as well. Their floor is a page of one word in the same
window. What the process has in memory before and after is printed too.
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtQml import QJSEngine, QQmlComponent, qmlEngine

from kiosk.app import KioskApp
from kiosk.core.counter.redemption import Outcome
from tests.bench.burst import wait_until
from tests.bench.live_kiosk import live_kiosk
from tests.bench.report import figure
from tests.bench.usage import anonymous_mb, pss_mb
from tests.support.staff_hands import come_in
from tests.support.staff_scenes import verdict

# Types are read ahead and pages made ready by then.
_SETTLED_S = 8.0
_CLOSED_S = 0.5
# A screen is let go a minute after it was left.
_LEFT_S = 65.0
_FLOOR = b"""
import QtQuick
Rectangle {
    anchors.fill: parent; color: "#f3eee4"
    Text { anchors.centerIn: parent; text: "Floor" }
}
"""


class Openings:
    """What is opened: each way in and out."""

    def __init__(self, kiosk: KioskApp) -> None:
        self._kiosk = kiosk
        self._views = kiosk.views
        self.frames = 0
        kiosk.window.quick.frameSwapped.connect(self._count)

    def _count(self) -> None:
        self.frames += 1

    def ms_until_painted(self, act) -> float:
        """Of the GUI thread, from before the tap is acted on until the frame that shows it."""
        before, began = self.frames, time.thread_time()
        act()
        loop = QEventLoop()
        while self.frames == before:
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return 1000 * (time.thread_time() - began)

    def all(self):
        """Name, opening, closing; in the order in which a day brings them."""
        kiosk, views = self._kiosk, self._views
        yield "floor: a page of one word", self._bare, self._bare_closed
        yield "an offer", lambda: kiosk.wall.open(kiosk.wall.shown_ids()[0]), views.detail.close
        yield "its voucher", self._voucher, views.detail.close
        yield "the form", lambda: kiosk.lead.open("", ""), kiosk.lead.close
        yield "the aids", views.comfort.open, views.comfort.close
        yield "the PIN pad", views.staff_entry.open, views.staff_entry.close
        yield "the staff's page", self._staff, views.staff.leave
        yield "a scan's verdict", self._scan, views.staff.leave

    def prepare(self, name: str) -> None:
        """What has been painted before the tap that is measured."""
        if name == "its voucher":
            self._kiosk.wall.open(self._kiosk.wall.shown_ids()[0])
        elif name == "a scan's verdict":
            self._staff()

    def _bare(self) -> None:
        window = self._kiosk.window.quick
        component = QQmlComponent(qmlEngine(window))
        component.setData(_FLOOR, QUrl())
        self._floor = component.create()
        # Ours to delete, not Python's nor QML's.
        QJSEngine.setObjectOwnership(self._floor, QJSEngine.ObjectOwnership.CppOwnership)
        self._floor.setParent(window)
        self._floor.setParentItem(window.contentItem())

    def _bare_closed(self) -> None:
        self._floor.deleteLater()

    def _voucher(self) -> None:
        self._views.detail.get()

    def _staff(self) -> None:
        come_in(self._views, self._kiosk.counter)

    def _scan(self) -> None:
        self._kiosk.counter.verdict_given.emit(verdict(Outcome.ACCEPTED))


def memory() -> tuple[float, float]:
    """PSS and anonymous memory in MB."""
    return pss_mb(os.getpid()), anonymous_mb(os.getpid())


def tell_memory(when: str, pss: float, anonymous: float, target: str = "") -> None:
    figure(f"memory (PSS) {when}", f"{pss:.1f} MB", target)
    figure("  of it anonymous, whoever else runs", f"{anonymous:.1f} MB")


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("config", type=Path)
    arguments.add_argument("--left", type=float, default=_LEFT_S, help="seconds until all is left")
    given = arguments.parse_args()
    with live_kiosk(given.config, _SETTLED_S) as kiosk:
        openings, unused = Openings(kiosk), memory()
        for name, opens, closes in openings.all():
            took = []
            for _ in range(2):
                openings.prepare(name)
                wait_until(lambda: False, _CLOSED_S)
                took.append(openings.ms_until_painted(opens))
                wait_until(lambda: False, _CLOSED_S)
                closes()
                wait_until(lambda: False, _CLOSED_S)
            target = "" if name.startswith("floor") else "first <= 150 ms"
            figure(f"{name}, first and second", "{:.0f}, {:.0f} ms".format(*took), target)
        wait_until(lambda: False, given.left)
        tell_memory("before", *unused)
        tell_memory("after all were used and left", *memory(), "<= 120 MB")


if __name__ == "__main__":
    main()
