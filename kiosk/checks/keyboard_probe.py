"""Brings up the on-screen keyboard offscreen and types a letter with it; prints JSON.

JSON keys: `typed` (bool), `problem` (Qt's own words, or empty). A process of its own: a library
that does not fit can end it.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QDeadlineTimer, QObject, QPointF, Qt
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

import kiosk.ui  # noqa: F401  first, since it removes PySide's import hook
from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.screen.window import make_application

# All that the form's keyboard loads: four libraries of PySide6-Addons stand behind it.
_QML = b"""
import QtQuick
import QtQuick.Templates
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Window {
    height: 800
    visible: true
    width: 800

    TextField {
        objectName: "field"
    }
    InputPanel {
        anchors.bottom: parent.bottom
        objectName: "panel"
        width: parent.width

        Component.onCompleted: VirtualKeyboardSettings.locale = "en_GB"
    }
}
"""
_PATIENCE_MS = 15_000
_LOOK_EVERY_MS = 100
# The place of the letters within the keyboard, as shares of its width and height.
_LETTER = (0.5, 0.5)


def main() -> None:
    json.load(sys.stdin)
    prepare_environment(offscreen=True)
    application = make_application()
    engine = QQmlApplicationEngine()
    problems: list[str] = []
    engine.warnings.connect(lambda found: problems.extend(one.toString() for one in found))
    engine.loadData(_QML)
    roots = engine.rootObjects()
    typed = bool(roots) and isinstance(roots[0], QQuickWindow) and _types(roots[0])
    print(json.dumps({"typed": typed, "problem": "" if typed else "; ".join(problems[:2])}))  # noqa: T201  the answer
    sys.stdout.flush()
    application.quit()


def _types(window: QQuickWindow) -> bool:
    field, panel = (window.findChild(QObject, name) for name in ("field", "panel"))
    if not isinstance(field, QQuickItem) or not isinstance(panel, QQuickItem):
        return False
    window.requestActivate()
    field.forceActiveFocus()
    across, down = _LETTER
    plain = Qt.KeyboardModifier.NoModifier
    patience = QDeadlineTimer(_PATIENCE_MS)
    while not patience.hasExpired():
        if panel.property("active") and panel.height() > 0:
            spot = QPointF(panel.width() * across, panel.height() * down)
            place = panel.mapToScene(spot).toPoint()
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, plain, place)
        # The keys of a layout are loaded after the panel is there.
        QTest.qWait(_LOOK_EVERY_MS)
        if field.property("text") or field.property("preeditText"):
            return True
    return False


if __name__ == "__main__":
    main()
