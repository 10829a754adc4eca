"""The doctor names a device that is not there, and what helps."""

from __future__ import annotations

import os
import socket

from kiosk.checks.devices import check_devices, check_jack, check_printer, check_scanner
from kiosk.core.counter.health import Level
from kiosk.settings.load import load
from kiosk.settings.sections.devices import PrinterSection, ScannerSection
from kiosk.store.database import DATABASE
from kiosk.store.database_key import database_key
from kiosk.store.staff import StaffStore
from tests.support.store_harness import open_database


def test_a_scanner_that_is_not_there(tmp_path):
    line = check_scanner(ScannerSection(kind="serial", port=str(tmp_path / "none")))
    assert line.verdict is Level.FAIL
    assert "[scanner] port" in line.remedy
    assert check_scanner(ScannerSection(kind="keyboard")).verdict is Level.OK


def test_a_headset_jack_that_is_not_there_and_one_that_can_tell(tmp_path):
    line = check_jack(str(tmp_path / "event9"))
    assert line.verdict is Level.FAIL
    assert "[audio] jack" in line.remedy
    line = check_jack("/dev/null")
    assert (line.verdict, line.found) == (Level.FAIL, "/dev/null tells of no headset")
    os.mkfifo(tmp_path / "jack")
    assert check_jack(str(tmp_path / "jack")).verdict is Level.OK


def test_a_printer_that_is_not_there_and_one_that_tells_nothing():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    gone = PrinterSection(kind="escpos-network", host="127.0.0.1", port=port)
    assert check_printer(gone, "Inter").verdict is Level.FAIL
    silent = PrinterSection(kind="escpos-file", device="/dev/null")
    line = check_printer(silent, "Inter")
    assert line.verdict is Level.OK
    assert "tells_status" in line.remedy


def test_without_a_pin_it_says_how_to_set_one(tmp_path):
    data = tmp_path / "data"
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[kiosk]\nid = "K"\nstore = "S"\ndata_dir = "{data.as_posix()}"\n')
    settings = load(file, {})
    (line,) = check_devices(settings)
    assert "kiosk staff set-pin" in line.remedy
    connection = open_database(data / DATABASE, database_key({}, data))
    StaffStore(connection).set_pin("Ann", "hash", 1.0)
    connection.close()
    (line,) = check_devices(settings)
    assert (line.verdict, line.remedy) == (Level.OK, "")
