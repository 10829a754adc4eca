"""Whether text and edges can be told from what lies behind them: WCAG 2.2, level AA."""

from __future__ import annotations

import msgspec

from kiosk.core.wall.look import Palette

TEXT = 4.5
EDGE = 3.0


class _Pair(msgspec.Struct, frozen=True):
    front: str
    back: str
    needed: float


_ON_CARDS = ("ground", "paper")
_PAIRS = (
    *(_Pair("ink", back, TEXT) for back in (*_ON_CARDS, "tint")),
    *(
        _Pair(front, back, TEXT)
        for front in ("ink_soft", "warning", "good", "bad", "price")
        for back in _ON_CARDS
    ),
    _Pair("on_brand", "brand", TEXT),
    _Pair("on_badge", "badge", TEXT),
    # Edges, rings and icons: success criterion 1.4.11.
    *(_Pair(front, back, EDGE) for front in ("edge", "focus", "brand") for back in _ON_CARDS),
    _Pair("brand", "brand_soft", EDGE),
)


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`: 0 is black, 1 is white."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio, from 1 (the same) to 21 (black and white), whichever is in front."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def failing_pairs(palette: Palette, name: str) -> tuple[str, ...]:
    """One line for each pair with too little contrast; `name` is "light" or "dark"."""
    lines = []
    for pair in _PAIRS:
        front, back = getattr(palette, pair.front), getattr(palette, pair.back)
        ratio = contrast(front, back)
        if ratio < pair.needed:
            lines.append(
                f"[brand.{name}] {pair.front} ({front}) on {pair.back} ({back}) has a contrast "
                # Rounded down: 4.499 is not enough and must not read as 4.5.
                f"of {int(ratio * 100) / 100:.2f}; {pair.needed} is needed"
            )
    return tuple(lines)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
