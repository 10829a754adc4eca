"""A colour profile for CMYK pictures that bring none: offset print on coated paper.

Inks and their overprints are those of ISO 12647-2:2004, paper type 1, measured on white (table 2
and table 3: CIELAB under D50). Between them the colour follows Neugebauer's equations with the
correction of Yule and Nielsen, so the profile is 5 points for each ink, not a measured chart.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from itertools import product

_Colour = tuple[float, float, float]

# CIELAB of each overprint of cyan, magenta and yellow, in that order.
_PRINTED: dict[tuple[int, int, int], _Colour] = {
    (0, 0, 0): (95.0, 0.0, -2.0),
    (1, 0, 0): (55.0, -37.0, -50.0),
    (0, 1, 0): (48.0, 74.0, -3.0),
    (0, 0, 1): (91.0, -5.0, 93.0),
    (0, 1, 1): (49.0, 69.0, 52.0),
    (1, 0, 1): (50.0, -68.0, 33.0),
    (1, 1, 0): (20.0, 25.0, -49.0),
    (1, 1, 1): (18.0, 0.0, 0.0),
}
_BLACK: _Colour = (16.0, 0.0, 0.0)
# Under black, an overprint is only a little darker still.
_DARKENED = 0.5
_WHITE: _Colour = (0.9642, 1.0, 0.8249)
_YULE_NIELSEN = 1.7
# What the paper adds to small dots beyond the equations; half an ink then has the tone of a proof.
_DOT_GAIN = 0.9
_POINTS = 5


@lru_cache(maxsize=1)
def offset_print_profile() -> bytes:
    """An ICC profile of version 2 (ICC.1:2001-04) with the single table A2B0."""
    body = _lut8()
    tags = struct.pack(">I4sII", 1, b"A2B0", 128 + 4 + 12, len(body))
    size = 128 + len(tags) + len(body)
    return _header(size) + tags + body


def _header(size: int) -> bytes:
    start = struct.pack(">I4xI4s4s4s", size, 0x02400000, b"prtr", b"CMYK", b"Lab ")
    date = struct.pack(">6H", 2004, 1, 1, 0, 0, 0)
    white = struct.pack(">3i", *(round(value * 65536) for value in _WHITE))
    return (start + date + b"acsp" + bytes(28) + white).ljust(128, b"\0")


def _lut8() -> bytes:
    identity = struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    head = struct.pack(">4s4xBBBx", b"mft1", 4, 3, _POINTS) + identity
    inks = bytes(round(255 * (value / 255) ** _DOT_GAIN) for value in range(256))
    same = bytes(range(256))
    steps = [step / (_POINTS - 1) for step in range(_POINTS)]
    # The last ink changes fastest.
    grid = b"".join(_encoded(_colour(amounts)) for amounts in product(steps, repeat=4))
    return head + inks * 4 + grid + same * 3


def _colour(amounts: tuple[float, ...]) -> _Colour:
    """CIELAB relative to the paper's white, of areas covered by the four inks (0 to 1)."""
    total = [0.0, 0.0, 0.0]
    for overprint, colour in _primaries().items():
        share = 1.0
        for amount, printed in zip(amounts, overprint, strict=True):
            share *= amount if printed else 1 - amount
        for axis in range(3):
            total[axis] += share * colour[axis]
    x, y, z = (value**_YULE_NIELSEN for value in total)
    return _lab((x, y, z))


@lru_cache(maxsize=1)
def _primaries() -> dict[tuple[int, ...], _Colour]:
    """XYZ of the 16 overprints relative to the paper, raised to 1/n as the equations add them."""
    paper = _xyz(_PRINTED[0, 0, 0])
    found: dict[tuple[int, ...], _Colour] = {}
    for overprint, lab in _PRINTED.items():
        plain = _relative(_xyz(lab), paper)
        black = _relative(_xyz(_BLACK), paper)
        found[*overprint, 0] = _rooted(plain)
        covered = [b * (_DARKENED + (1 - _DARKENED) * p) for b, p in zip(black, plain, strict=True)]
        found[*overprint, 1] = _rooted((covered[0], covered[1], covered[2]))
    return found


def _relative(colour: _Colour, paper: _Colour) -> _Colour:
    return (colour[0] / paper[0], colour[1] / paper[1], colour[2] / paper[2])


def _rooted(colour: _Colour) -> _Colour:
    x, y, z = (max(value, 0.0) ** (1 / _YULE_NIELSEN) for value in colour)
    return (x, y, z)


def _xyz(lab: _Colour) -> _Colour:
    """CIE 15: from CIELAB to XYZ relative to the white point."""
    middle = (lab[0] + 16) / 116
    edges = (middle + lab[1] / 500, middle, middle - lab[2] / 200)
    x, y, z = (f**3 if f > 6 / 29 else 3 * (6 / 29) ** 2 * (f - 4 / 29) for f in edges)
    return (x, y, z)


def _lab(xyz: _Colour) -> _Colour:
    """CIE 15: from XYZ relative to the white point to CIELAB."""
    x, y, z = (v ** (1 / 3) if v > (6 / 29) ** 3 else v / (3 * (6 / 29) ** 2) + 4 / 29 for v in xyz)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


def _encoded(lab: _Colour) -> bytes:
    """One point of the table: eight bits each for L, a and b (ICC.1:2001-04, annex A)."""
    values = (lab[0] * 255 / 100, lab[1] + 128, lab[2] + 128)
    return bytes(min(max(round(value), 0), 255) for value in values)
