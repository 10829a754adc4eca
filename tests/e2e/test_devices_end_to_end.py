"""The whole kiosk with its devices: a PIN lets in, a scan arrives, a slip comes out."""

from __future__ import annotations

import io
import os
import tty

import pytest

from kiosk.commands.staff import run_staff_set_pin
from kiosk.core.counter.health import Topic
from kiosk.core.counter.health_reason import HealthReason
from kiosk.core.devices.printing import HandedOver, NotPrinted
from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip
from tests.support.pin_pad import enter_pin, knock

pytestmark = pytest.mark.slow


CONFIG = """
[kiosk]
id = "K-001"
store = "S-01"
data_dir = "{folder}/data"
[scanner]
kind = "serial"
port = "{port}"
[printer]
kind = "escpos-file"
device = "{folder}/lp0"
"""


@pytest.fixture
def line():
    ends = os.openpty()
    tty.setraw(ends[1])
    yield ends
    for end in ends:
        os.close(end)


@pytest.fixture
def config(tmp_path, line):
    (tmp_path / "lp0").touch()
    file = tmp_path / "kiosk.toml"
    port = os.ttyname(line[1])
    file.write_text(CONFIG.format(folder=tmp_path.as_posix(), port=port), encoding="utf-8")
    return file


@pytest.fixture
def running(qapp, config):
    from kiosk.app import KioskApp
    from kiosk.settings.load import load
    from kiosk.ui.hands import Hands
    from kiosk.ui.screen.window import PORTRAIT

    app = KioskApp(load(config, os.environ), PORTRAIT)
    app.start()
    yield app, Hands(app.window.quick)
    app.stop()


def test_a_pin_set_while_the_kiosk_runs_lets_in(running, config, monkeypatch):
    app, hands = running
    knock(hands)
    told = lambda: hands.find("pinTold").property("text")  # noqa: E731  read again and again
    hands.wait_until(lambda: "No PIN has been set" in told(), "that there is none")
    hands.tap("closeStaffEntry")
    monkeypatch.setattr("sys.stdin", io.StringIO("7392\n"))
    assert run_staff_set_pin(config, "Ann") == 0
    knock(hands)
    enter_pin(hands, "7395")
    hands.wait_until(lambda: told() == "Wrong PIN.", "the refusal")
    enter_pin(hands, "7392")
    hands.wait_until(app.views.staff.is_open, "staff mode")


def test_a_scan_crosses_to_the_screen(running, line):
    app, hands = running
    codes = []
    app.bridge.code_scanned.connect(codes.append)
    hands.wait_until(lambda: app.is_whole and app.devices.scanning.is_connected, "the scanner")
    os.write(line[0], b"HTTPS://OFFERS.EXAMPLE/O/SUMMER5\r\n")
    hands.wait_until(lambda: codes == ["HTTPS://OFFERS.EXAMPLE/O/SUMMER5"], "the scan")


def test_a_pipe_that_nobody_reads_is_told_to_customers_and_staff(running, tmp_path):
    app, hands = running
    (tmp_path / "lp0").unlink()
    os.mkfifo(tmp_path / "lp0")
    slip = voucher_slip(SlipOffer("Shop", "Shoes"), Code("HTTPS://X.Y/V/1", "1"), "Good once")
    results, health = [], []
    app.counter.printed.connect(lambda result, _: results.append(result))
    app.counter.health_read.connect(health.append)
    for tries in range(1, 4):
        app.counter.print(slip)
        hands.wait_until(lambda tries=tries: len(results) == tries, "an answer")
    assert all(isinstance(result, NotPrinted) for result in results)
    app.counter.read_health()
    hands.wait_until(lambda: bool(health), "the health page")
    (line,) = [line for line in health[0].lines if line.topic is Topic.PRINTER]
    assert line.trouble.reason is HealthReason.PRINTER_SILENT
    assert "nobody takes the data" in line.trouble.sentence


def test_a_slip_is_printed_off_the_screens_thread(running, tmp_path):
    app, hands = running
    slip = voucher_slip(SlipOffer("Shop", "Shoes"), Code("HTTPS://X.Y/V/1", "1"), "Good once")
    done = []
    app.counter.printed.connect(lambda result, printed: done.append((result, printed)))
    app.counter.print(slip)
    hands.wait_until(lambda: done == [(HandedOver(), slip)], "the slip")
    assert b"\x1dv0" in (tmp_path / "lp0").read_bytes()
