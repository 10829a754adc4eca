"""What is known of a picture before it is loaded: its size, and the colour of its ground."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from kiosk.services.wall.picture_sizes import facts_of


def jpeg(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", quality=88)
    return buffer.getvalue()


def drawn(*box: int, ground: str = "white") -> bytes:
    image = Image.new("RGB", (600, 400), ground)
    ImageDraw.Draw(image).ellipse(box, fill="navy")
    return jpeg(image)


@pytest.mark.parametrize(
    ("content", "facts"),
    [
        (drawn(100, 100, 500, 300), "600x400,ffffff"),
        (drawn(100, 100, 500, 300, ground="#303030"), "600x400,303030"),
        (drawn(100, 100, 700, 300), "600x400"),
        (jpeg(Image.linear_gradient("L").convert("RGB")), "256x256"),
        (jpeg(Image.effect_noise((300, 200), 60).convert("RGB")), "300x200"),
        (jpeg(Image.new("RGB", (1, 1), "white")), "1x1,ffffff"),
        (jpeg(Image.new("RGB", (1, 900), "white")), "1x900,ffffff"),
    ],
)
def test_the_facts_of_a_picture(content, facts):
    assert facts_of(content) == facts
