"""Whether text is legible on its background: WCAG 2.2, success criterion 1.4.3 (level AA)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.wall.look import Palette

# Text of at least 24 px, or bold of 18.66 px, counts as large.
TEXT = 4.5
LARGE_TEXT = 3.0


@dataclass(frozen=True, slots=True)
class _Pair:
    front: str
    back: str
    needed: float


_PAIRS = (
    _Pair("ink", "ground", TEXT),
    _Pair("ink", "paper", TEXT),
    _Pair("ink_soft", "ground", TEXT),
    _Pair("ink_soft", "paper", TEXT),
    _Pair("warning", "ground", TEXT),
    _Pair("warning", "paper", TEXT),
    _Pair("ink_on_accent", "accent", TEXT),
    # The accent itself is used only for headlines, buttons and marks.
    _Pair("accent", "ground", LARGE_TEXT),
    _Pair("accent", "paper", LARGE_TEXT),
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
