"""Whatever QML asks for, nothing reaches a server."""

from __future__ import annotations

import pytest
import shiboken6

QML = """
import QtQuick
Window {{
    visible: true
    Image {{ source: "{base}/x.png" }}
    Image {{ source: "{base}/y.png"; asynchronous: true }}
    Text {{ textFormat: Text.RichText; text: "<img src='{base}/t.png'>" }}
    Image {{ objectName: "local"; source: "{local}" }}
}}
"""


@pytest.fixture
def server(qapp):
    from PySide6.QtNetwork import QHostAddress, QTcpServer

    running = QTcpServer()
    assert running.listen(QHostAddress.SpecialAddress.LocalHost)
    yield running
    running.close()


@pytest.mark.parametrize("refusing", [True, False])
def test_a_picture_from_the_network_is_asked_for_only_without_the_guard(server, qtbot, refusing):
    from PySide6.QtQml import QQmlApplicationEngine

    from kiosk.resources import resources_folder
    from kiosk.ui.screen.no_network import NoNetwork

    warnings = []
    guard = NoNetwork()
    engine = QQmlApplicationEngine()
    engine.warnings.connect(lambda found: warnings.extend(w.toString() for w in found))
    if refusing:
        engine.setNetworkAccessManagerFactory(guard)
    base = f"http://127.0.0.1:{server.serverPort()}"
    local = (resources_folder() / "icons" / "kiosk.png").as_uri()
    engine.loadData(QML.format(base=base, local=local).encode())
    root = engine.rootObjects()[0]
    if refusing:
        qtbot.waitUntil(lambda: len([w for w in warnings if "refused" in w]) == 3)
    else:
        qtbot.waitUntil(server.hasPendingConnections)
    assert server.hasPendingConnections() is not refusing
    from PySide6.QtQuick import QQuickItem

    picture = root.findChild(QQuickItem, "local")
    assert picture.property("implicitWidth") > 0
    shiboken6.delete(engine)
