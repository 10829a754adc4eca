"""Letters, pictures and bars on paper, measured in mm and painted by Qt.

Each value belongs to one call and one paint device, so it may be used on any thread.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QImageReader, QPaintDevice, QPainter

from kiosk.core.devices.paper import PaperLook

_UNBOUNDED = 1_000_000
CENTRED = Qt.AlignmentFlag.AlignHCenter.value | Qt.AlignmentFlag.AlignTop.value
# A logo or picture for paper needs no more than this, whatever the file holds.
_LONGEST_SIDE = 2400


@dataclass(frozen=True, slots=True)
class Letters:
    """A size in mm, a weight (CSS Fonts 4), and the spacing of letters in percent."""

    mm: float
    weight: int = QFont.Weight.Normal
    tracking: float = 100


@dataclass(frozen=True, slots=True)
class Canvas:
    """`dots` per mm, times `scale` for larger paper; `painter` is None while only measuring.

    `tracked`: letters stand closer where they say so; those that join never do.
    """

    dots: float
    scale: float
    look: PaperLook
    device: QPaintDevice
    painter: QPainter | None = None
    tracked: bool = True

    def scaled(self, by: float) -> Canvas:
        return replace(self, scale=self.scale * by)

    def px(self, mm: float) -> float:
        return mm * self.scale * self.dots

    def font(self, letters: Letters) -> QFont:
        font = QFont(self.look.family)
        font.setPixelSize(max(1, round(self.px(letters.mm))))
        font.setWeight(QFont.Weight(letters.weight))
        if self.tracked and letters.tracking != 100:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, letters.tracking)
        return font

    def metrics(self, letters: Letters) -> QFontMetricsF:
        return QFontMetricsF(self.font(letters), self.device)

    def width_of(self, words: str, letters: Letters) -> float:
        return self.metrics(letters).horizontalAdvance(words)

    def shrunk(self, words: str, letters: Letters, width: float, least: float = 0.5) -> Letters:
        """The letters, smaller until the words fit one line, but not below that share."""
        wanted = self.width_of(words, letters)
        if wanted <= width:
            return letters
        return replace(letters, mm=letters.mm * max(least, width / wanted * 0.99))

    def height_of(self, words: str, letters: Letters, width: float) -> float:
        room = QRectF(0, 0, width, _UNBOUNDED)
        flags = self._wrapping(words, letters, width, CENTRED)
        return self.metrics(letters).boundingRect(room, flags, words).height()

    def write(
        self, words: str, letters: Letters, area: QRectF, align: int = CENTRED, ink: str = "black"
    ) -> None:
        """Write within the area's width, from its top."""
        if self.painter is None:
            return
        self.painter.setFont(self.font(letters))
        self.painter.setPen(ink)
        room = QRectF(area.x(), area.y(), area.width(), max(area.height(), 1) + self.px(40))
        flags = self._wrapping(words, letters, area.width(), align)
        self.painter.drawText(room, flags, words)

    def fill(self, area: QRectF, colour: str = "black") -> None:
        """Fill whole dots: an edge between two dots is blurred."""
        if self.painter:
            self.painter.fillRect(area.toRect(), colour)

    def bars(
        self, bars: tuple[tuple[int, int, int, int], ...], left: float, top: float, dots: int
    ) -> None:
        """Fill rectangles of modules, each of so many dots, with their corner at whole dots."""
        if self.painter is None:
            return
        for x, y, width, height in bars:
            at = (int(left) + x * dots, int(top) + y * dots, width * dots, height * dots)
            self.painter.fillRect(*at, Qt.GlobalColor.black)

    def _wrapping(self, words: str, letters: Letters, width: float, align: int) -> int:
        """Flags that wrap between words, or inside words if one is longer than the line."""
        metrics = self.metrics(letters)
        fits = all(metrics.horizontalAdvance(word) <= width for word in words.split())
        wrap = Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere
        return align | wrap.value


def in_even_lines(printed: str, canvas: Canvas, letters: Letters, width: float) -> str:
    """A code in clear on lines of about equally many groups."""
    groups = printed.split(" ")
    lines = max(1, math.ceil(canvas.width_of(printed, letters) / max(width, 1)))
    each = math.ceil(len(groups) / lines)
    return "\n".join(" ".join(groups[at : at + each]) for at in range(0, len(groups), each))


def loaded(file: str) -> QImage | None:
    """The picture of a file, at most 2,400 px a side; None where it cannot be read."""
    if not file:
        return None
    reader = QImageReader(file)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _LONGEST_SIDE:
        limit = QSize(_LONGEST_SIDE, _LONGEST_SIDE)
        reader.setScaledSize(size.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image
