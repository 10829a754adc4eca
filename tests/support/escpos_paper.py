"""What a receipt printer makes of the bytes it gets."""

from __future__ import annotations

from kiosk.core.wall.sight import GreyFrame


def pictures_in(sent):
    """Every GS v 0 put below the one before, as a frame; and what else was sent."""
    rows, width, rest = b"", 0, b""
    while sent:
        if sent[:3] == b"\x1dv0":
            across = int.from_bytes(sent[4:6], "little")
            height = int.from_bytes(sent[6:8], "little")
            rows += sent[8 : 8 + across * height]
            width, sent = across * 8, sent[8 + across * height :]
        else:
            rest, sent = rest + sent[:1], sent[1:]
    pixels = bytes(0 if byte >> bit & 1 else 255 for byte in rows for bit in range(7, -1, -1))
    return GreyFrame(pixels, width, len(pixels) // width if width else 0, width), rest
