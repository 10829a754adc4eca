"""A receipt printer on USB, by libusb."""

from __future__ import annotations

import errno

from escpos.printer import Usb

from kiosk.hardware.deadline import Deadline, NoAnswerError

_ANSWER = 16
_PIECE = 4096


class UsbPort:
    """A `PrinterPort`. `device` is vendor:product as lsusb writes it, like 04b8:0202."""

    def __init__(self, device: str, profile: str) -> None:
        vendor, product = (int(part, 16) for part in device.split(":"))
        self._usb = Usb(vendor, product, profile=profile)

    def open(self, deadline: Deadline) -> None:  # noqa: ARG002  libusb opens without waiting
        self._usb.open()

    def send(self, data: bytes, deadline: Deadline) -> None:
        device = self._usb.device
        for start in range(0, len(data), _PIECE):
            try:
                device.write(self._usb.out_ep, data[start : start + _PIECE], _ms(deadline))
            except OSError as error:
                if error.errno == errno.ETIMEDOUT:
                    raise NoAnswerError("it takes no data") from None
                raise

    def answer(self, deadline: Deadline) -> bytes:
        try:
            return bytes(self._usb.device.read(self._usb.in_ep, _ANSWER, _ms(deadline)))
        except OSError as error:
            if error.errno == errno.ETIMEDOUT:
                return b""
            raise

    def close(self, *, sent: bool) -> None:  # noqa: ARG002  nothing waits in this computer
        self._usb.close()


def _ms(deadline: Deadline) -> int:
    """Milliseconds left; to libusb 0 would be for ever."""
    return max(round(deadline.left * 1000), 1)
