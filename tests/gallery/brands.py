"""The two invented brands of the target pictures, with emblems drawn by hand."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace
from PIL import Image, ImageDraw

from kiosk.core.wall.look import LIGHT, Look, Palette
from tests.support.second_brand import SECOND_BRAND

# In tenths of the emblem's side. Drawn large and made small, so that edges are smooth.
_SIDE, _DRAWN = 240, 960
_WAVE = ((2.4, 5.9), (4.1, 5.0), (5.7, 6.6), (7.7, 5.0))


@cache
def emblems() -> TemporaryDirectory[str]:
    """A folder that lives as long as the process: Qt reads the files when it paints."""
    return TemporaryDirectory(prefix="emblems-")


def ostvik() -> Look:
    return Look("Ostvik", "", logo=emblem("ostvik", LIGHT).as_uri())


def ampario() -> Look:
    logo = emblem("ampario", SECOND_BRAND.palette)
    return replace(SECOND_BRAND, logo=logo.as_uri())


@cache
def emblem(name: str, palette: Palette) -> Path:
    """A disc in the brand's colour with a wave, and a sun in the badge's."""
    scale = _DRAWN / 10
    image = Image.new("RGBA", (_DRAWN, _DRAWN))
    draw = ImageDraw.Draw(image)
    draw.ellipse((0, 0, _DRAWN - 1, _DRAWN - 1), palette.brand)
    wave = [(x * scale, y * scale) for x, y in _WAVE]
    draw.line(wave, palette.on_brand, width=round(scale), joint="curve")
    for x, y in (wave[0], wave[-1]):
        draw.circle((x, y), scale / 2, palette.on_brand)
    draw.circle((6.4 * scale, 3.2 * scale), scale * 0.7, palette.badge)
    file = Path(emblems().name) / f"{name}.png"
    image.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS).save(file)
    return file
