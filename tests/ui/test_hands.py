"""The hands that stand for a customer's, in the tests and in the demo's tour."""

from __future__ import annotations

import subprocess
import sys

from tests.support.root import ROOT

# Qt complains of the inner file on the thread that compiles it, while the tap waits for the file.
INNER = "import QtQuick\nFlickable { property int contentWidth }"
OUTER = """
import QtQuick
Item {
    width: 100
    height: 100

    MouseArea { anchors.fill: parent; onClicked: loader.active = true }
    Loader { id: loader; active: false; source: "Inner.qml" }
}
"""
PROGRAM = """
import sys, threading
from PySide6.QtCore import QPoint, QUrl, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from kiosk.ui.hands import Hands

said = []
qInstallMessageHandler(lambda *message: said.append(threading.current_thread()))
application = QGuiApplication([])
view = QQuickView()
view.setSource(QUrl.fromLocalFile(sys.argv[1]))
view.show()
Hands(view).tap_at(QPoint(50, 50))
qInstallMessageHandler(None)
print(any(thread is not threading.main_thread() for thread in said))
"""


def test_a_tap_that_loads_a_page_lets_other_threads_speak(tmp_path):
    """Both locks, Python's and that of Qt's loader, are held for ever otherwise."""
    (tmp_path / "Inner.qml").write_text(INNER, encoding="utf-8")
    outer = tmp_path / "Outer.qml"
    outer.write_text(OUTER, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, outer],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == "True\n", done.stderr
