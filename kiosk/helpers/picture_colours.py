"""Colours as the picture's author saw them: profiles applied, everything in sRGB."""

from __future__ import annotations

import io

from PIL import Image, ImageCms

from kiosk.helpers.printing_inks import offset_print_profile

_SRGB = ImageCms.createProfile("sRGB")
_INTENT = ImageCms.Intent.RELATIVE_COLORIMETRIC
_FLAGS = ImageCms.Flags.BLACKPOINTCOMPENSATION


def in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a picture of mode L, RGB or CMYK as RGB in sRGB.

    A profile that is broken or made for other colours counts as none. Without one, grey and RGB are
    sRGB, and CMYK is offset print on coated paper.
    """
    if profile:
        try:
            return _transformed(picture, ImageCms.ImageCmsProfile(io.BytesIO(profile)))
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass
    if picture.mode == "CMYK":
        inks = ImageCms.ImageCmsProfile(io.BytesIO(offset_print_profile()))
        return _transformed(picture, inks)
    return picture.convert("RGB")


def _transformed(picture: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    transform = ImageCms.buildTransform(profile, _SRGB, picture.mode, "RGB", _INTENT, _FLAGS)
    shown = ImageCms.applyTransform(picture, transform)
    if shown is None:
        raise ValueError("no picture came out")
    return shown
