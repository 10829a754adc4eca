"""The desktop's screen saver, on a real bus with a stand-in for the desktop."""

from __future__ import annotations

import subprocess
import threading

import pytest
from jeepney import DBusAddress, MessageType, new_error, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from kiosk.hardware.screen_saver import DesktopSaver, SaverError

NAME = "org.freedesktop.ScreenSaver"


@pytest.fixture
def bus(monkeypatch):
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", process.stdout.readline().strip())
    yield process
    process.terminate()
    process.wait(10)
    process.stdout.close()


class Desktop:
    """A desktop's service: notes who asked for what. `answers`: as one that works does."""

    def __init__(self, answers=True):
        self.asked, self._answers = [], answers
        self._connection = open_dbus_connection(bus="SESSION")
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self):
        with open_dbus_connection(bus="SESSION") as other:
            address = DBusAddress("/", bus_name=NAME, interface=NAME)
            other.send(new_method_call(address, "End"))
            self._thread.join()
        self._connection.close()

    def _serve(self):
        while True:
            message = self._connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields.get(3) == "End":
                return
            self.asked.append(message.body)
            if self._answers:
                answer = new_method_return(message, "u", (7,))
            else:
                answer = new_error(message, f"{NAME}.Error.No")
            self._connection.send(answer)


def test_the_desktop_is_asked_again_each_time_since_it_may_have_been_restarted(bus):
    desktop = Desktop()
    try:
        saver = DesktopSaver()
        saver.hold()
        saver.hold()
        saver.close()
        assert desktop.asked == [("Offer kiosk", "The shop's offers")] * 2
    finally:
        desktop.close()


def test_a_desktop_that_refuses_is_named(bus):
    desktop = Desktop(answers=False)
    try:
        with pytest.raises(SaverError, match=r"does not answer: org\.freedesktop\.ScreenSaver"):
            DesktopSaver().hold()
    finally:
        desktop.close()


def test_a_bus_without_a_screen_saver(bus):
    with pytest.raises(SaverError, match="ServiceUnknown"):
        DesktopSaver().hold()


@pytest.mark.parametrize("address", ["", "nonsense", "unix:path=/nowhere/bus", "tcp:host=a,port=1"])
def test_no_bus_is_one_line(monkeypatch, address):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(SaverError):
        DesktopSaver().hold()


def test_no_desktop_at_all(monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with pytest.raises(SaverError, match="no desktop session"):
        DesktopSaver().hold()
