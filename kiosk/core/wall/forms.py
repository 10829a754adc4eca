"""The forms of a card, and how each divides its space between picture, words and code.

Lengths are px. A form fits a card if its code has its size, its picture is no strip, and a name of
50 characters and a discount of 40 stand in it uncut. The reasons are in docs/decisions/0128.
"""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec

NAME_CHARACTERS = 50
DISCOUNT_CHARACTERS = 40
LEAST_PICTURE = 96
_LETTER = 0.58  # A bold letter's mean width, of its font size.
_CLEAR_LETTER = 0.66  # A letter's of a code in clear, groups set apart.
_BESIDE = 0.7  # The air beside a code that its letters may take, of the unit.
_GROUP = 5  # Characters of a group and its space.
_RAGGED = 1.18  # What lines lose by breaking between words.
NAME_LINE = 1.14
LINE = 1.3
# Sides of a picture, and how far a place may leave them rather than hold fewer cards.
_WIDEST, _NARROWEST, _SQUARE = 1.95, 4 / 3, 0.95
_CROPPED = 0.92  # Of narrower places a picture of 3:2 would lose over 40 %, and stands in a box.
_LARGEST_MODULE = 1.4
_FLAG_WIDTH = 2.65  # Of its code.
# The least air and words beside a stack's code, and the least words above it, of the unit.
_STACK_AIR, _STACK_COLUMN, _STACK_WORDS = 2.2, 7.5, 2.5


class CardShape(StrEnum):
    """Where a card has its picture: beside the code, above both words and code, or beside both.

    CORNER: beside the name, above the price; see squeezed.py.
    """

    FLAG = "flag"
    STACK = "stack"
    BAND = "band"
    COLUMN = "column"
    CORNER = "corner"


class WordsPlace(StrEnum):
    """Where a card's words stand to its code.

    ABOVE: name and price are above it. BESIDE: the name is, the price stands beside the code.
    LEAN: all words stand beside it.
    """

    ABOVE = "above"
    BESIDE = "beside"
    LEAN = "lean"


# What a panel tries for its price, each a share of the unit, and for its name.
_PRICES = (
    (4.4, WordsPlace.ABOVE),
    (4.4, WordsPlace.BESIDE),
    (3.6, WordsPlace.ABOVE),
    (3.6, WordsPlace.BESIDE),
    (2.4, WordsPlace.ABOVE),
    (2.4, WordsPlace.BESIDE),
    (1.6, WordsPlace.BESIDE),
)
_NAMES = (2.3, 1.75, 1.4, 1.15, 0.1)
_LINES = 3


class Measures(msgspec.Struct, frozen=True):
    """What cards are measured by: the font size of body text, the least one, and a module.

    `modules` is the side of the widest code, `characters` the length of the longest one in clear.
    """

    unit: float
    least: float
    module: int
    modules: int = 33
    characters: int = 0

    def code(self, module: int = 0) -> int:
        """The side of the widest code, including its quiet zone."""
        return self.modules * (module or self.module)

    def clear(self, module: int = 0) -> int:
        """The height of the code in clear; the quiet zone above it is its air."""
        one = math.ceil(max(0.72 * self.unit, self.least) * 1.25)
        return max(one, math.ceil(self.least * 1.25) * 2) if self.is_broken(module) else one

    def tile(self, module: int = 0) -> int:
        """The width of a code with its words in clear: those take two lines at most."""
        characters = self.characters
        if self.is_broken(module):
            characters = math.ceil(math.ceil((characters + 1) / _GROUP) / 2) * _GROUP - 1
        return max(self.code(module), math.ceil(characters * _CLEAR_LETTER * self.least))

    def is_broken(self, module: int = 0) -> bool:
        """Whether codes in clear stand on two lines: a little of the air beside them they may take.

        It is one rule for all cards of a page: it does not look at how wide a code's letters are.
        """
        room = self.code(module) + _BESIDE * self.unit
        return self.characters * _CLEAR_LETTER * self.least > room

    def lines(self, characters: int, font: float, width: float) -> int:
        """How many lines a text of so many characters takes, at most."""
        return max(1, math.ceil(characters * _LETTER * _RAGGED * font / max(width, 1.0)))


class Form(msgspec.Struct, frozen=True):
    """A card's form. `width`, `height` and `picture_…` are sides, `module` is one of its code.

    `name` and `price` are the largest font sizes, `lines` those that the name may take, `pad` is
    the air around the words.
    """

    shape: CardShape
    width: int
    height: int
    picture_width: int
    picture_height: int
    module: int
    name: float
    price: float
    pad: int
    lines: int = 2
    panel: WordsPlace = WordsPlace.LEAN

    @property
    def picture_area(self) -> int:
        return self.picture_width * self.picture_height


def least_card(m: Measures) -> tuple[int, int]:
    """Width and height in px that no flag and no stack falls below."""
    code = m.code()
    stack_width = m.tile() + (_STACK_AIR + _STACK_COLUMN) * m.unit
    return math.floor(min(_FLAG_WIDTH * code, stack_width)), math.floor(
        code + _STACK_WORDS * m.unit
    )


def flag(width: int, height: int, m: Measures) -> Form | None:
    """Picture and code above, words below."""
    form = None
    for module in modules(m):
        code, pad = m.code(module), 0.9 * m.unit
        inner = width - 2 * pad
        name = m.lines(NAME_CHARACTERS, m.least, inner) * m.least * NAME_LINE
        discount = m.lines(DISCOUNT_CHARACTERS, m.least, inner * 0.62) * m.least * NAME_LINE
        words = math.ceil(max(name + discount + 0.7 * m.unit, 4.8 * m.unit))
        side = width - code - round(0.9 * m.unit)
        above = min(height - words, round(side / _NARROWEST))
        if above < code + m.clear(module) or not _is_picture(
            side, above, _NARROWEST * 0.9, _WIDEST
        ):
            break
        if side < 0.58 * width or above < 0.58 * height or width < _FLAG_WIDTH * code:
            break
        form = Form(
            *(CardShape.FLAG, width, height, side, above, module),
            *(1.15 * m.unit, 2 * m.unit, round(pad)),
        )
    return form


def stack(width: int, height: int, m: Measures) -> Form | None:
    """Picture above, words and code side by side below it."""
    form = None
    for module in modules(m):
        code = m.code(module)
        column = width - m.tile(module) - _STACK_AIR * m.unit
        name = m.lines(NAME_CHARACTERS, m.least, column)
        discount = m.lines(DISCOUNT_CHARACTERS, m.least, column)
        text = (name + discount) * m.least * NAME_LINE + m.least * LINE + 1.2 * m.unit
        below = math.ceil(
            max(code + max(_STACK_WORDS * m.unit, m.clear(module) + 0.7 * m.unit), text)
        )
        above = min(height - below, round(width / _NARROWEST))
        if column < max(8.6 * m.least, _STACK_COLUMN * m.unit) or not _is_picture(
            width, above, _NARROWEST * 0.9, _WIDEST
        ):
            break
        if above < 0.48 * height:
            break
        form = Form(
            *(CardShape.STACK, width, height, width, above, module),
            *(1.15 * m.unit, 2 * m.unit, round(0.9 * m.unit)),
            lines=max(2, name),
        )
    return form


def band(width: int, height: int, m: Measures, *, loud: bool = False) -> Form | None:
    """Picture beside a panel of words and code. `loud`: the most important offer, or one of few."""
    form = None
    for module in modules(m):
        panel = max(m.tile(module) + 11.2 * m.unit, 0.4 * width)
        side = math.floor(min(width - panel, 1.5 * height))
        # A larger code is not worth a picture in a box.
        narrowest = _CROPPED if form else _SQUARE * 0.66
        if side < max(LEAST_PICTURE, 0.3 * width) or side / height < narrowest:
            break
        panelled = _panel(width - side, height, module, m, loud=loud)
        if panelled is None or (form and _is_quieter(panelled, form, m)):
            break
        form = Form(CardShape.BAND, width, height, side, height, module, *panelled)
    return form


def column(width: int, height: int, m: Measures, *, loud: bool = False) -> Form | None:
    """Picture above a panel of words and code."""
    form = None
    for module in modules(m):
        code = m.code(module)
        # The panel's least height: the code with its words, and a name above it.
        inner = width - 2.2 * m.unit
        if inner < m.tile(module) + 8.6 * m.least:
            break
        name = m.lines(NAME_CHARACTERS, m.least, inner) * m.least * NAME_LINE
        least = code + m.clear(module) + name + 4 * m.unit
        above = min(height - max(least, 0.5 * height), width / 1.2)
        if not _is_picture(width, above, 1.0, 2.2):
            break
        panelled = _panel(width, math.floor(height - above), module, m, loud=loud)
        if panelled is None or (form and _is_quieter(panelled, form, m)):
            break
        form = Form(CardShape.COLUMN, width, height, width, math.floor(above), module, *panelled)
    return form


def modules(m: Measures) -> range:
    """Sizes of a module that a card may take, the least first: spare room goes to the code too."""
    return range(m.module, round(m.module * _LARGEST_MODULE) + 1)


def _is_picture(width: float, height: float, narrowest: float, widest: float) -> bool:
    if height < LEAST_PICTURE or width < LEAST_PICTURE:
        return False
    return narrowest <= width / height <= widest


# Font sizes of name and price, the air around the words, the name's lines, and the arrangement.
_Panelled = tuple[float, float, int, int, WordsPlace]


def _is_quieter(panelled: _Panelled, form: Form, m: Measures) -> bool:
    """Whether a larger code would cost the words too much."""
    name, price, *_ = panelled
    return name < min(1.7 * m.unit, form.name) or price < form.price


def _panel(
    width: float, height: float, module: int, m: Measures, *, loud: bool
) -> _Panelled | None:
    """The largest words that a panel holds above or beside its code; None if it holds none."""
    pad = round(min(1.4 * m.unit, 0.05 * height))
    tile = m.code(module) + m.clear(module) + 0.4 * m.unit
    rest = height - 2 * pad - tile
    inner = width - 2 * pad
    left = inner - m.tile(module) - 1.2 * m.unit
    discount = m.lines(DISCOUNT_CHARACTERS, m.least, left) * m.least * NAME_LINE
    for share, panel in _PRICES if loud else _PRICES[2:]:
        price = share * m.unit
        # The kicker's line, and the air between the parts.
        taken = (1.8 if loud else 0.6) * m.unit
        if panel is WordsPlace.ABOVE:
            taken += max(price * 1.15, discount)
        elif max(price * 1.15 + m.unit, discount) + 1.6 * m.least > tile:
            continue
        for size in _NAMES:
            font = max(size * m.unit, m.least)
            least = max(font * 0.69, m.least)
            lines = m.lines(NAME_CHARACTERS, least, inner)
            if lines <= _LINES and lines * least * NAME_LINE + taken <= rest:
                return font, price, pad, max(lines, 2), panel
    return None
