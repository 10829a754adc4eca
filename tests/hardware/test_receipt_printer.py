"""ESC/POS: what the printer gets is the slip, and only a believed printer is believed."""

from __future__ import annotations

import socket
import threading

import pytest
from escpos.printer import Dummy

from kiosk.core.devices.escpos_status import paper_state, without_commands
from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Printed, Ready
from kiosk.core.devices.raster import Raster
from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip
from kiosk.core.wall.qr import qr_picture
from kiosk.hardware.receipt_printer import (
    ReceiptPrinter,
    file_printer,
    network_printer,
    usb_printer,
)
from kiosk.services.wall.code_reader import read_codes
from tests.support.escpos_paper import pictures_in

CODE = Code("HTTPS://OFFERS.EXAMPLE/V/0123456789ABCDEFGHJKMNPQRSTVWXYZ012", "0123 4567")
SLIP = voucher_slip(SlipOffer("Shop", "Shoes"), CODE, "Good once")
FULL, EMPTY = b"\x12", b"\x72"


def paint(slip):
    """The slip's code alone, large enough to be sent in two pieces."""
    import base64
    import io

    from PIL import Image

    with Image.open(io.BytesIO(base64.urlsafe_b64decode(qr_picture(slip.code.url).png))) as png:
        side = png.width * 8
        large = png.convert("L").resize((side, side), 0)
    paper = Image.new("L", (576, 1_200), 255)
    paper.paste(large, (40, 700))
    return Raster(paper.tobytes(), 576, 1_200)


class Fake:
    """A printer on a TCP port. `answers` are what it says of its paper, in turn."""

    def __init__(self, answers=(), stuck=False):
        self.got = b""
        self._answers, self._stuck = list(answers), stuck
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self):
        link, _ = self._server.accept()
        with link:
            while data := link.recv(65536):
                self.got += data
                if data.endswith(b"\x10\x04\x04") and self._answers:
                    link.sendall(self._answers.pop(0))
                elif data.endswith(b"\x1dr\x01") and not self._stuck:
                    link.sendall(b"\x00")

    def close(self):
        self._thread.join()
        self._server.close()


def print_on(fake, believed=True):
    def connect():
        printer = network_printer("127.0.0.1", fake.port)
        printer.timeout = 0.5
        return printer

    printer = ReceiptPrinter(connect, paint, believed=believed)
    result = printer.print(SLIP)
    fake.close()
    return result


def test_the_bytes_hold_the_slip_as_it_was_painted_and_a_cut():
    dummy = Dummy(profile="CT-S651")
    sent = []
    dummy.close = lambda: sent.append(dummy.output)
    result = ReceiptPrinter(lambda: dummy, paint, believed=False).print(SLIP)
    frame, rest = pictures_in(sent[0])
    assert result == HandedOver()
    assert (frame.width, frame.height) == (576, 1_200)
    assert frame.pixels == paint(SLIP).pixels
    assert read_codes(frame) == {CODE.url}
    assert rest.endswith(b"\x1dV\x00")


def test_a_reprint_is_the_same_to_the_byte():
    outputs = []
    for _ in range(2):
        dummy = Dummy(profile="CT-S651")
        dummy.close = lambda dummy=dummy: outputs.append(dummy.output)
        ReceiptPrinter(lambda dummy=dummy: dummy, paint, believed=False).print(SLIP)
    assert outputs[0] == outputs[1]


def test_a_picture_holds_no_command_that_opens_a_drawer():
    """DLE DC4 and its like are obeyed in the midst of a picture too."""
    hostile = b"\x10\x14\x01\x00\x01" + b"\x10\x10\x04\x02" + b"\x10\x05\x10"
    safe = without_commands(hostile)
    assert len(safe) == len(hostile)
    assert all(safe[i] | hostile[i] == safe[i] for i in range(len(safe))), "only darker"
    for command in (b"\x10\x04", b"\x10\x05", b"\x10\x14"):
        assert command not in safe


def test_a_believed_printer_with_paper_says_printed():
    fake = Fake([FULL])
    assert print_on(fake) == Printed()
    frame, _ = pictures_in(fake.got)
    assert read_codes(frame) == {CODE.url}


def test_without_paper_nothing_is_sent():
    fake = Fake([EMPTY])
    assert print_on(fake) == PaperOut()
    assert b"\x1dv0" not in fake.got


def test_paper_that_ends_in_the_midst_is_told():
    assert print_on(Fake([FULL, EMPTY], stuck=True)) == PaperOut()


@pytest.mark.parametrize("answer", [b"", b"\xff", b"\x00", b"\x12\x12"])
def test_an_answer_that_cannot_be_is_no_answer(answer):
    assert paper_state(answer) == HandedOver()
    assert (paper_state(FULL), paper_state(EMPTY)) == (Ready(), PaperOut())


def test_a_printer_that_falls_silent_is_not_believed():
    assert print_on(Fake([FULL, b"\xff"], stuck=True)) == HandedOver()


def test_a_printer_not_known_to_tell_is_not_asked():
    fake = Fake()
    assert print_on(fake, believed=False) == HandedOver()
    assert b"\x10\x04" not in fake.got


# python-escpos forgets the socket it could not connect; Python closes it.
@pytest.mark.filterwarnings("ignore:Exception ignored in. <socket")
def test_a_printer_that_is_off_says_so_and_what_helps():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    printer = ReceiptPrinter(lambda: network_printer("127.0.0.1", port), paint, believed=True)
    result = printer.print(SLIP)
    assert isinstance(result, NotPrinted)
    assert "switch it on" in result.remedy
    assert "\n" not in result.reason
    assert isinstance(printer.state(), NotPrinted)


def test_a_missing_usb_printer_is_a_failure_in_one_line():
    result = ReceiptPrinter(lambda: usb_printer("04b8:0202"), paint, believed=False).print(SLIP)
    assert isinstance(result, NotPrinted)
    assert "\n" not in result.reason


def test_a_device_file_gets_the_bytes(tmp_path):
    device = tmp_path / "lp0"
    printer = ReceiptPrinter(lambda: file_printer(str(device)), paint, believed=False)
    assert printer.print(SLIP) == HandedOver()
    assert read_codes(pictures_in(device.read_bytes())[0]) == {CODE.url}
    gone = ReceiptPrinter(lambda: file_printer(str(tmp_path / "no" / "lp")), paint, believed=False)
    assert isinstance(gone.print(SLIP), NotPrinted)
