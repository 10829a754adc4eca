"""The picture on a sheet, with the reduction in its corner."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath

from kiosk.core.devices.slip import SlipOffer
from kiosk.ui.devices.paper_canvas import Canvas, Letters, loaded

_BADGE, _GIFT = Letters(12.2, QFont.Weight.Bold), Letters(20.0, QFont.Weight.Bold)
_INSET, _AIR, _CORNER, _BADGE_CORNER = 3.7, 3.4, 3.4, 1.4
# A crop that loses more of a picture than this shows it whole.
_MOST_LOST = 0.4


def paint_picture(offer: SlipOffer, canvas: Canvas, area: QRectF, mirrored: bool) -> None:
    """Paint the picture, or what the offer gives where there is none."""
    painter, palette = canvas.painter, canvas.look.palette
    if painter is None or area.height() < 1:
        return
    picture = loaded(offer.picture)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(_rounded(area, canvas.px(_CORNER)))
    if picture is None:
        painter.fillRect(area, QColor(palette.brand_soft))
        _gift(offer.gift or offer.title, canvas, area)
    else:
        painter.fillRect(area, QColor(palette.tint))
        _image(picture, offer, painter, area)
    painter.restore()
    if picture is not None and offer.price.percent:
        _badge(offer.price.percent, canvas, area, mirrored)


def cropped(
    size: tuple[float, float], room: tuple[float, float], focus: tuple[float, float]
) -> tuple[float, float, float, float] | None:
    """The part of a picture that fills the room and keeps the focus as near the middle as it can.

    x, y, width and height in the picture's px; None where more than 40 % of it would be lost.
    """
    width, height = size
    scale = max(room[0] / width, room[1] / height)
    part = (room[0] / scale, room[1] / scale)
    if part[0] * part[1] < width * height * (1 - _MOST_LOST):
        return None
    x, y = (
        min(max(whole * point / 100 - piece / 2, 0.0), whole - piece)
        for whole, piece, point in zip(size, part, focus, strict=True)
    )
    return x, y, *part


def _image(picture: QImage, offer: SlipOffer, painter: QPainter, area: QRectF) -> None:
    size = (float(picture.width()), float(picture.height()))
    part = None if offer.whole else cropped(size, (area.width(), area.height()), offer.focus)
    if part:
        painter.drawImage(area, picture, QRectF(*part))
        return
    air = min(area.width(), area.height()) * 0.04
    inner = area.adjusted(air, air, -air, -air)
    scale = min(inner.width() / size[0], inner.height() / size[1])
    placed = QRectF(0, 0, size[0] * scale, size[1] * scale)
    placed.moveCenter(inner.center())
    painter.drawImage(placed, picture)


def _gift(words: str, canvas: Canvas, area: QRectF) -> None:
    room = area.width() - canvas.px(_AIR) * 2
    letters = canvas.shrunk(words, _GIFT, room, 0.35)
    tall = canvas.height_of(words, letters, room)
    inner = QRectF(area.left() + canvas.px(_AIR), area.center().y() - tall / 2, room, tall)
    canvas.write(words, letters, inner, ink=canvas.look.palette.brand)


def _badge(percent: str, canvas: Canvas, area: QRectF, mirrored: bool) -> None:
    painter, palette = canvas.painter, canvas.look.palette
    if painter is None:
        return
    inset, air = canvas.px(_INSET), canvas.px(_AIR)
    wide = canvas.width_of(percent, _BADGE) + air * 4
    tall = canvas.metrics(_BADGE).height() + air
    left = area.right() - inset - wide if mirrored else area.left() + inset
    box = QRectF(left, area.top() + inset, wide, tall)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_rounded(box, canvas.px(_BADGE_CORNER)), QColor(palette.badge))
    painter.restore()
    words = box.adjusted(0, air / 2, 0, 0)
    centre = Qt.AlignmentFlag.AlignHCenter.value | Qt.AlignmentFlag.AlignTop.value
    canvas.write(percent, _BADGE, words, centre, palette.on_badge)


def _rounded(area: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    return path
