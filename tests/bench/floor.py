"""A program: the floor of the wall's latency, a bare window in which one code is swapped.

It hears the sandbox's events by a plain client on a thread, makes the code, and paints it, with no
board, no cards, no languages and nothing on the disk.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from websockets.sync.client import connect

from kiosk.core.wall.qr import qr_picture
from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.wall.qr_provider import NAME, QrProvider
from tests.support.root import ROOT

_WINDOW = b"""
import QtQuick
Window {
    id: bare

    property string code: ""
    color: "#f3eee4"; width: 1080; height: 1920; visible: true
    Rectangle {
        color: "white"; width: 165; height: 165; x: 400; y: 900
        Image {
            anchors.centerIn: parent; cache: false; smooth: false; source: bare.code
            height: implicitHeight * 5; width: implicitWidth * 5
        }
    }
}
"""
_SUBSCRIBE = '{"event":"pusher:subscribe","data":{"channel":"offers"}}'


class _Heard(QObject):
    """Carries each event's code to the GUI thread; an empty one where an offer is withdrawn."""

    code = Signal(str)


def _listen(port: int, heard: _Heard) -> None:
    with connect(f"ws://127.0.0.1:{port}/app/sandbox-key?protocol=7", proxy=None) as socket:
        socket.send(_SUBSCRIBE)
        for text in socket:
            frame = json.loads(text)
            if frame["event"] == "pusher:ping":
                socket.send('{"event":"pusher:pong","data":{}}')
            elif frame["event"] == "pusher_internal:subscription_succeeded":
                print("ready", flush=True)
            elif frame["event"] == "offers-changed":
                offers = json.loads(frame["data"])["offers"]
                codes = [qr_picture(offer["number"]).png for offer in offers]
                heard.code.emit(f"image://{NAME}/{codes[0]}" if codes else "")


@contextmanager
def bare_window(environment: Mapping[str, str], port: int):
    """The program as a process, once it hears events."""
    command = [sys.executable, "-m", "tests.bench.floor", str(port)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            if not process.stdout.readline():
                raise SystemExit("the bare window did not start")
            yield process.pid
        finally:
            process.terminate()


def main() -> None:
    prepare_environment(offscreen=False)
    application = QGuiApplication(["floor"])
    engine, codes, heard = QQmlEngine(), QrProvider(), _Heard()
    engine.addImageProvider(NAME, codes)
    component = QQmlComponent(engine)
    component.setData(_WINDOW, QUrl())
    window = component.create()
    heard.code.connect(lambda code: window.setProperty("code", code))
    threading.Thread(target=_listen, args=(int(sys.argv[1]), heard), daemon=True).start()
    application.exec()


if __name__ == "__main__":
    main()
