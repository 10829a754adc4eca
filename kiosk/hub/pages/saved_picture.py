"""The picture that a customer saves: the code, the till's barcode, and what they are good for.

Black on white, since it is shown to a scanner. Letters are drawn without a shaping library, so
lines in scripts that need one are left out; the codes and their texts never are.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import qrcode
from PIL import Image, ImageDraw, ImageFont
from qrcode.constants import ERROR_CORRECT_M

from kiosk.core.counter.till_code import TillKind
from kiosk.core.counter.till_symbol import TillMark
from kiosk.hub.pages.qr_svg import MASK, QUIET_ZONE
from kiosk.resources import resources_folder

WIDTH, _EDGE, _GAP = 1080, 60, 26
_CODE_PX = 20
_BAR_PX, _MATRIX_PX = 6, 16
_MOST_LINES = 3
# Latin, Greek and Cyrillic with their punctuation, currencies and the minus: what Inter has.
_DRAWABLE = re.compile(
    r"[\u0020-\u024f\u0370-\u052f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf\u2212]*"
)
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]")

Font = ImageFont.FreeTypeFont


@dataclass(frozen=True, slots=True)
class SavedVoucher:
    """What stands on the picture; each text may be empty but those of the code.

    `gift` is what the offer gives, `notes` what it is bound to.
    """

    url: str
    printed: str
    brand: str = ""
    gift: str = ""
    title: str = ""
    price: str = ""
    notes: tuple[str, ...] = ()
    till: TillMark | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """A picture of one colour, to be placed in the middle."""

    picture: Image.Image


def saved_picture(voucher: SavedVoucher) -> bytes:
    """The PNG, 1,080 px wide, in black and white; takes about 10 ms."""
    pieces = [*_pieces(voucher)]
    height = _EDGE * 2 + sum(piece.picture.height + _GAP for piece in pieces) - _GAP
    page = Image.new("1", (WIDTH, height), 1)
    top = _EDGE
    for piece in pieces:
        page.paste(piece.picture, ((WIDTH - piece.picture.width) // 2, top))
        top += piece.picture.height + _GAP
    buffer = io.BytesIO()
    page.save(buffer, format="PNG")
    return buffer.getvalue()


def _pieces(voucher: SavedVoucher) -> Iterator[_Piece]:
    yield from _words(voucher.brand, "SemiBold", 40)
    yield from _words(voucher.gift, "Bold", 110)
    yield from _words(voucher.title, "Bold", 52)
    yield from _words(voucher.price, "SemiBold", 46)
    yield _Piece(_code(voucher.url))
    yield from _words(voucher.printed, "SemiBold", 34)
    if voucher.till:
        yield from _till(voucher.till)
    for note in voucher.notes:
        yield from _words(note, "Regular", 36)


def _words(words: str, weight: str, size: int) -> Iterator[_Piece]:
    words = _UNSEEN.sub("", words)
    if not words.strip() or not _DRAWABLE.fullmatch(words):
        return
    font = _font(weight, size)
    for line in _lines(words, font):
        left, top, right, bottom = (round(side) for side in font.getbbox(line))
        picture = Image.new("1", (max(1, right - left), max(1, bottom - top)), 1)
        ImageDraw.Draw(picture).text((-left, -top), line, font=font, fill=0)
        yield _Piece(picture)


def _lines(words: str, font: Font) -> list[str]:
    """The words on at most three lines; what is too long for them ends in "…"."""
    room, lines = WIDTH - _EDGE * 2, [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.getlength(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    kept = lines[:_MOST_LINES]
    if len(lines) > _MOST_LINES:
        kept[-1] += " …"
    return [_shortened(line, font, room) for line in kept]


def _shortened(line: str, font: Font, room: int) -> str:
    while font.getlength(line) > room:
        line = line.rstrip("…")[:-1] + "…"
    return line


def _code(url: str) -> Image.Image:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE, mask_pattern=MASK)
    code.add_data(url)
    code.make(fit=True)
    matrix = code.get_matrix()
    small = Image.new("1", (len(matrix), len(matrix)))
    small.putdata([not dark for row in matrix for dark in row])
    return _enlarged(small, _CODE_PX)


def _till(mark: TillMark) -> Iterator[_Piece]:
    """The barcode and its text, or the text alone where the picture is too narrow for it."""
    if symbol := mark.symbol:
        wanted = _MATRIX_PX if symbol.kind is TillKind.GS1_DATA_MATRIX else _BAR_PX
        module = min(wanted, WIDTH // symbol.width)
        if module >= 1:
            grey = Image.frombytes("L", (symbol.width, symbol.height), symbol.pixels)
            yield _Piece(_enlarged(grey.convert("1"), module))
    yield from _words(mark.text, "SemiBold", 36)


def _enlarged(picture: Image.Image, times: int) -> Image.Image:
    size = (picture.width * times, picture.height * times)
    return picture.resize(size, Image.Resampling.NEAREST)


@cache
def _font(weight: str, size: int) -> Font:
    return ImageFont.truetype(str(resources_folder() / "fonts" / f"Inter-{weight}.otf"), size)
