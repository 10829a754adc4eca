"""The settings choose the devices; the default chooses none."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time

import msgspec
import pytest
from PIL import Image

from kiosk.core.counter.till_symbol import till_mark
from kiosk.core.devices.paper import PaperLook
from kiosk.core.devices.printing import HandedOver
from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip
from kiosk.hardware.cups import CupsPrinter
from kiosk.hardware.lost import DeviceLostError
from kiosk.hardware.printer_port import FilePort, NetworkPort
from kiosk.hardware.scanner import SerialScanner
from kiosk.hardware.usb_port import UsbPort
from kiosk.services.devices.camera_codes import CameraCodes
from kiosk.settings.sections.audio import AudioSection
from kiosk.settings.sections.devices import PrinterSection, ScannerSection
from kiosk.wiring import devices as wiring
from kiosk.wiring.devices import Devices, code_source, headset_of, printer_of, speech_trouble_of
from tests.support.barcode_readers import by_zxing
from tests.support.escpos_paper import pictures_in


def test_without_settings_there_are_none():
    assert code_source(ScannerSection()) is None
    assert printer_of(PrinterSection(), PaperLook()) is None


@pytest.mark.parametrize(
    ("kind", "made"), [("serial", SerialScanner), ("camera", CameraCodes), ("keyboard", type(None))]
)
def test_each_kind_of_scanner(kind, made):
    assert isinstance(code_source(ScannerSection(kind=kind)), made)


@pytest.mark.parametrize(
    ("keys", "made"),
    [
        ({"kind": "escpos-usb", "device": "04b8:0202"}, UsbPort),
        ({"kind": "escpos-network", "host": "127.0.0.1"}, NetworkPort),
        ({"kind": "escpos-file", "device": "/dev/usb/lp0"}, FilePort),
    ],
)
def test_each_kind_of_receipt_printer(keys, made):
    section = PrinterSection(**keys)
    assert section.problem() == ""
    printer = printer_of(section, PaperLook())
    assert isinstance(printer._printer()._connect(), made)
    assert printer._printer() is printer._printer()


@pytest.mark.parametrize(
    ("audio", "program", "said", "trouble"),
    [
        ({"kind": "jack", "jack": "/dev/null"}, True, "", "/dev/null tells of no headset"),
        ({"kind": "keypad"}, True, "espeak-ng: no sound card", "espeak-ng: no sound card"),
        ({"kind": "keypad"}, False, "", "there is no espeak-ng; run: apt install espeak-ng"),
        ({"kind": "keypad", "engine": "speechd"}, True, "", "there is no Speech Dispatcher"),
        ({"kind": "keypad"}, True, "", ""),
    ],
)
def test_why_shoppers_hear_nothing_is_known(tmp_path, monkeypatch, audio, program, said, trouble):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if program:
        (tmp_path / "espeak-ng").touch(0o755)
    section = msgspec.convert(audio, AudioSection)
    headset = headset_of(section, lambda _inserted: None)
    if headset:
        with pytest.raises(DeviceLostError) as lost:
            headset._jack.open()
        headset.problem = str(lost.value)
    told = speech_trouble_of(section, headset, lambda: said)
    assert told().startswith(trouble)
    assert bool(told()) == bool(trouble)
    assert speech_trouble_of(AudioSection(), None, lambda: said) is None


def test_a_queue_of_the_systems():
    section = PrinterSection(kind="cups", name="Shop", paper="A6")
    assert section.problem() == ""
    assert isinstance(printer_of(section, PaperLook()), CupsPrinter)


def test_a_kiosk_at_its_start_loads_none_of_the_libraries_for_devices():
    heavy = "escpos", "cv2", "barcode", "jeepney"
    code = f"import sys, kiosk.app; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_slip_goes_from_the_settings_to_the_device(qapp, tmp_path):
    device = tmp_path / "lp0"
    device.touch()
    section = PrinterSection(kind="escpos-file", device=str(device), tells_status=True)
    printer = printer_of(section, PaperLook())
    code = Code("HTTPS://X.Y/V/1", "1")
    printer.print(voucher_slip(SlipOffer("Shop", "Shoes"), code, "Good once"))
    assert b"\x1dv0" in device.read_bytes()


@pytest.mark.parametrize("text", ["4006381333931", "(255)4012345678901", "10614141000415"])
def test_the_tills_barcode_reads_from_what_the_printer_was_sent(qapp, tmp_path, text):
    device = tmp_path / "lp0"
    device.touch()
    section = PrinterSection(kind="escpos-file", device=str(device))
    code, mark = Code("HTTPS://X.Y/V/1", "1"), till_mark(text)
    offer = SlipOffer("Shop", "Shoes", "-20 %", till=mark)
    printer_of(section, PaperLook()).print(voucher_slip(offer, code, "Good once"))
    frame, _ = pictures_in(device.read_bytes())
    paper = Image.frombytes("L", (frame.width, frame.height), frame.pixels)
    assert by_zxing(paper) == {code.url, mark.text.replace(" ", "")}


class StuckPrinter:
    """Comes back when it is let go."""

    def __init__(self):
        self.begun, self.let_go = threading.Event(), threading.Event()

    def print(self, _slip):
        self.begun.set()
        self.let_go.wait()
        return HandedOver()


async def test_a_printer_that_does_not_come_back_is_given_up_at_the_end(monkeypatch):
    printer = StuckPrinter()
    monkeypatch.setattr(wiring, "printer_of", lambda *_: printer)
    devices = Devices(ScannerSection(), PrinterSection(), PaperLook(), print)
    slip = voucher_slip(SlipOffer("Shop", "Shoes"), Code("HTTPS://X.Y/V/1", "1"), "Good once")
    printing = asyncio.ensure_future(devices.printing.print(slip))
    await asyncio.to_thread(printer.begun.wait)
    assert not devices.close(time.monotonic())
    printer.let_go.set()
    assert await printing == HandedOver()


def test_devices_that_were_never_used_end_at_once():
    assert Devices(ScannerSection(), PrinterSection(), PaperLook(), print).close(time.monotonic())
