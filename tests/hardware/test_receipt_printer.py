"""ESC/POS: what the printer gets is the slip, and only a believed printer is believed."""

from __future__ import annotations

import os
import select
import socket
import threading
from contextlib import suppress

import pytest

from kiosk.core.devices.escpos_status import paper_state, without_commands
from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Printed, Ready
from kiosk.core.devices.raster import Raster
from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip
from kiosk.core.wall.qr import qr_picture
from kiosk.hardware.printer_port import FilePort, NetworkPort
from kiosk.hardware.receipt_printer import PROFILE, ReceiptPrinter
from kiosk.hardware.usb_port import UsbPort
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
    port = NetworkPort("127.0.0.1", fake.port)
    printer = ReceiptPrinter(lambda: port, paint, believed=believed, patience_s=1.5)
    result = printer.print(SLIP)
    fake.close()
    return result


class Recording:
    """A port that takes everything."""

    def __init__(self):
        self.got = b""

    def open(self, deadline):
        """It is open."""

    def send(self, data, deadline):
        self.got += data

    def answer(self, deadline):
        return b""

    def close(self, *, sent):
        assert sent


def test_the_bytes_hold_the_slip_as_it_was_painted_and_a_cut():
    port = Recording()
    result = ReceiptPrinter(lambda: port, paint, believed=False).print(SLIP)
    frame, rest = pictures_in(port.got)
    assert result == HandedOver()
    assert (frame.width, frame.height) == (576, 1_200)
    assert frame.pixels == paint(SLIP).pixels
    assert read_codes(frame) == {CODE.url}
    assert rest.endswith(b"\x1dV\x00")


def test_a_reprint_is_the_same_to_the_byte():
    outputs = []
    for _ in range(2):
        port = Recording()
        ReceiptPrinter(lambda port=port: port, paint, believed=False).print(SLIP)
        outputs.append(port.got)
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


def test_a_printer_that_is_off_says_so_and_what_helps():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    printer = ReceiptPrinter(lambda: NetworkPort("127.0.0.1", port), paint, believed=True)
    result = printer.print(SLIP)
    assert isinstance(result, NotPrinted)
    assert "switch it on" in result.remedy
    assert "\n" not in result.reason
    assert isinstance(printer.state(), NotPrinted)


def test_a_missing_usb_printer_is_a_failure_in_one_line():
    result = ReceiptPrinter(lambda: UsbPort("04b8:0202", PROFILE), paint, believed=False).print(
        SLIP
    )
    assert isinstance(result, NotPrinted)
    assert "\n" not in result.reason


def test_a_device_file_gets_the_bytes(tmp_path):
    device = tmp_path / "lp0"
    device.touch()
    printer = ReceiptPrinter(lambda: FilePort(str(device)), paint, believed=False)
    assert printer.print(SLIP) == HandedOver()
    assert read_codes(pictures_in(device.read_bytes())[0]) == {CODE.url}
    gone = ReceiptPrinter(lambda: FilePort(str(tmp_path / "lp1")), paint, believed=False)
    assert isinstance(gone.print(SLIP), NotPrinted)
    assert not (tmp_path / "lp1").exists(), "a printer that is off is not replaced by a file"


def test_a_file_that_is_asked_for_its_state_keeps_what_it_holds(tmp_path):
    file = tmp_path / "letters.txt"
    file.write_bytes(b"precious")
    printer = ReceiptPrinter(lambda: FilePort(str(file)), paint, believed=False)
    assert printer.state() == HandedOver()
    assert file.read_bytes() == b"precious"


def impatient(port):
    return ReceiptPrinter(lambda: port, paint, believed=False, patience_s=0.3)


def is_given_up(printer):
    result = printer.print(SLIP)
    return isinstance(result, NotPrinted) and result.silent


def test_a_pipe_that_nobody_reads_is_an_answer(tmp_path):
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    printer = impatient(FilePort(str(pipe)))
    assert is_given_up(printer)
    assert isinstance(printer.state(), NotPrinted)


def read_until_the_cut(pipe):
    tail = b""
    while not tail.endswith(b"\x1dV\x00"):
        # Ready may mean that the last writer has closed; another may have opened it since.
        with suppress(BlockingIOError):
            if select.select([pipe], [], [], 0.1)[0]:
                tail = tail[-8:] + os.read(pipe, 65536)


def test_a_pipe_that_is_full_is_given_up_and_takes_the_next_slip_once_it_is_read(tmp_path):
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    printer = impatient(FilePort(str(pipe)))
    try:
        assert is_given_up(printer)
        reading = threading.Thread(target=read_until_the_cut, args=(reader,))
        reading.start()
        patient = ReceiptPrinter(lambda: FilePort(str(pipe)), paint, believed=False)
        assert patient.print(SLIP) == HandedOver()
        reading.join()
    finally:
        os.close(reader)


def test_a_serial_line_that_takes_no_data_is_given_up():
    ours, theirs = os.openpty()
    try:
        assert is_given_up(impatient(FilePort(os.ttyname(theirs))))
    finally:
        os.close(ours)
        os.close(theirs)


def test_a_network_printer_that_never_reads_is_given_up_and_gets_no_more_later():
    with socket.socket() as mute:
        mute.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        assert is_given_up(impatient(NetworkPort(*mute.getsockname())))
        link, _ = mute.accept()
        with link, pytest.raises(ConnectionResetError):
            sum(map(len, iter(lambda: link.recv(65536), b"")))


def test_a_network_printer_that_answers_nothing_is_unknown():
    assert print_on(Fake([], stuck=True)) == HandedOver()
