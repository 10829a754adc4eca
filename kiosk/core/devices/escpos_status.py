"""Meaning of an ESC/POS printer's answers (Epson's reference: DLE EOT 4, GS r 1)."""

from __future__ import annotations

from kiosk.core.devices.printing import HandedOver, PaperOut, PrinterState, Ready

# Bits fixed in an answer to DLE EOT; if they differ, it is noise or another answer.
_FIXED, _AS = 0b1001_0011, 0b0001_0010
_NO_PAPER = 0b0110_0000
_DLE = 0x10
_REAL_TIME = frozenset({0x04, 0x05, 0x14})


def paper_state(answer: bytes) -> PrinterState:
    """The state in an answer to DLE EOT 4; HandedOver (unknown) if it is no valid answer."""
    if len(answer) != 1 or answer[0] & _FIXED != _AS:
        return HandedOver()
    return PaperOut() if answer[0] & _NO_PAPER else Ready()


def is_in_order(answer: bytes) -> bool:
    """Whether this is the answer to GS r 1, sent after everything before it was processed."""
    return len(answer) == 1 and not answer[0] & 0b1001_0000


def without_commands(raster: bytes) -> bytes:
    """The picture without real-time commands (DLE EOT, DLE ENQ, DLE DC4).

    Printers obey these even inside pictures; DLE DC4 opens a drawer or switches off. One extra dark
    dot breaks the sequence.
    """
    safe = bytearray(raster)
    for place in range(len(safe) - 1):
        if safe[place] == _DLE and safe[place + 1] in _REAL_TIME:
            safe[place] |= 0x20
    return bytes(safe)
