"""The parts of a card: a number is never cut, a name only at the last, a picture stays whole."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from kiosk.core.feed.offer_look import OfferLook
from kiosk.core.wall.price import price_tag
from kiosk.services.wall.picture_sizes import keep_smaller

PRICES = [
    {"price": "89", "was_price": "119", "currency": "EUR"},
    {"price": "1234567.89", "was_price": "2234567", "currency": "KWD"},
    {"price": "110000", "currency": "JPY"},
    {"price": "0.5", "was_price": "999999999", "currency": "CHF"},
]
DISCOUNTS = ["Free", "$209.03", "2,29 € (19 € …)", "Zwei zum Preis von einem am Wochenende!!!"]


@dataclass
class Part:
    """An item of our module, as QML made it, and what it needs to stay alive."""

    engine: object
    component: object
    item: object

    def get(self, name):
        return self.item.property(name)

    def child(self, name):
        from PySide6.QtQuick import QQuickItem

        return self.item.findChild(QQuickItem, name)

    def set(self, **values):
        for name, value in values.items():
            self.item.setProperty(name, value)


@pytest.fixture
def make(qapp):
    from PySide6.QtCore import QUrl
    from PySide6.QtQml import QQmlComponent, QQmlEngine
    from PySide6.QtQuick import QQuickItem  # noqa: F401  so that items are made as such

    import kiosk.ui.screen.views
    from kiosk.core.languages import LANGUAGES
    from kiosk.resources import resources_folder
    from kiosk.ui.screen.fonts import load_fonts

    load_fonts(resources_folder(), "Inter", "", LANGUAGES)
    engine = QQmlEngine()
    engine.addImportPath(str(Path(kiosk.ui.screen.views.__file__).parents[1] / "qml"))
    warnings = []
    engine.warnings.connect(lambda many: warnings.extend(one.toString() for one in many))
    made = []

    def part(qml: str) -> Part:
        component = QQmlComponent(engine)
        component.setData(f"import QtQuick\nimport Kiosk\n{qml}".encode(), QUrl())
        item = component.create()
        assert item is not None, component.errorString()
        made.append(Part(engine, component, item))
        return made[-1]

    yield part
    assert [warning for warning in warnings if "nowhere" not in warning] == []
    for one in made:
        one.item.deleteLater()


def price_block(make, *, language="en", discount="", width=200, size=40, extra="", **look):
    from kiosk.ui.wall.price_values import price_values

    values = price_values(price_tag(OfferLook(**look), discount, language))
    return make(
        f"PriceBlock {{ price: ({json.dumps(values)}); width: {width}; size: {size}; {extra} }}"
    )


@pytest.mark.parametrize("width", [70, 140, 300])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("look", PRICES)
def test_a_number_is_never_cut_nor_broken(make, look, language, width):
    block = price_block(make, language=language, width=width, extra="atEnd: true", **look)
    for name in ("wholePrice", "cents", "struckPrice"):
        text = block.child(name)
        assert not text.property("truncated")
        assert text.property("lineCount") == 1
        left = text.mapToItem(block.item, 0, 0).x()
        assert left >= -1
        assert left + text.property("contentWidth") <= width + 1
    assert 0 < block.get("implicitHeight") < 200


@pytest.mark.parametrize("mirrored", ["false", "true"])
def test_a_price_reads_from_left_to_right_and_has_raised_cents(make, mirrored):
    extra = f"LayoutMirroring.enabled: {mirrored}"
    block = price_block(make, extra=extra, width=400, **PRICES[0])
    whole, cents = block.child("wholePrice"), block.child("cents")
    assert whole.x() < cents.x()
    assert cents.property("font").pixelSize() == 22
    top = cents.y() + cents.baselineOffset() - 22 * 0.727
    assert top == pytest.approx(whole.y() + whole.baselineOffset() - 40 * 0.727, abs=2)
    # In both directions it stands at its line's beginning.
    assert (whole.mapToItem(block.item, 0, 0).x() > 200) is (mirrored == "true")


def test_the_struck_price_stands_beside_where_there_is_room(make):
    block = price_block(make, extra="beside: true", width=400, **PRICES[0])
    assert block.get("besides")
    height = block.get("implicitHeight")
    block.set(width=150)
    assert not block.get("besides")
    assert block.get("implicitHeight") > height
    assert block.child("struckPrice").property("font").strikeOut()


@pytest.mark.parametrize("discount", DISCOUNTS)
@pytest.mark.parametrize("width", [130, 200, 400])
def test_forty_characters_of_discount_stand_uncut(make, discount, width):
    block = price_block(make, discount=discount, width=width, extra="tallest: 60; least: 18")
    words = block.child("discount")
    assert words.property("contentWidth") <= width
    assert words.property("contentHeight") <= 61
    assert not words.property("truncated")
    assert block.get("baselineOffset") > 0


def test_what_is_read_aloud_has_both_prices(make):
    from PySide6.QtGui import QAccessible

    block = price_block(make, width=200, **PRICES[0])
    told = QAccessible.queryAccessibleInterface(block.item).text(QAccessible.Text.Name)
    assert told == "€89.00 instead of €119.00"


@pytest.mark.parametrize(
    ("text", "width", "pixels", "truncated"),
    [
        ("Lund two-seat sofa", 180, 23, False),
        ("Kabellose Kopfhörer mit Geräuschunterdrückung", 250, 19, False),
        ("Kabellose Kopfhörer mit Geräuschunterdrückung", 220, 16, False),
        ("Feuchtigkeitsregulierende Kindermatratze", 180, 13, False),
        ("Kabellose Kopfhörer mit Geräuschunterdrückung und vielem mehr", 180, 14, True),
    ],
)
def test_a_name_over_two_lines_gets_smaller_before_it_is_cut(make, text, width, pixels, truncated):
    name = make(f'CardName {{ text: "{text}"; width: {width}; size: 23; least: 12 }}')
    label = name.child("title")
    assert label.property("font").pixelSize() == pytest.approx(pixels, abs=1)
    assert label.property("truncated") is truncated
    assert label.property("lineCount") <= 2
    assert label.property("contentWidth") <= width + 1


def test_a_name_that_is_wanted_whole_is_never_cut(make):
    name = make(f'CardName {{ text: "{"Many words " * 20}"; width: 200; size: 40; whole: true }}')
    assert not name.child("title").property("truncated")


def test_a_name_breaks_where_its_soft_hyphen_is(make):
    text = "versandkosten\\u00adfrei"
    name = make(f'CardName {{ text: "{text}"; width: 185; size: 23; least: 23 }}')
    label = name.child("title")
    assert label.property("lineCount") == 2
    assert label.property("font").pixelSize() == 23


def test_a_name_that_becomes_short_again_is_large_again(make):
    name = make('CardName { text: "A name that has far too many words"; width: 150; size: 23 }')
    assert name.child("title").property("font").pixelSize() < 23
    name.set(text="Short")
    assert name.child("title").property("font").pixelSize() == 23


@pytest.mark.parametrize(
    ("kind", "minutes", "says", "clock"),
    [
        ("left", 140, "2 h 20 min left", True),
        ("left", 120, "2 h left", True),
        ("left", 5, "5 min left", True),
        ("days_left", 52 * 60, "2 days 4 h left", False),
        ("days_left", 25 * 60, "1 day 1 h left", False),
        ("tomorrow", 0, "Until tomorrow", False),
        ("open", 0, "", False),
    ],
)
def test_time_left_in_words(make, kind, minutes, says, clock):
    left = make(f'TimeLeft {{ kind: "{kind}"; at: 0; minutes: {minutes} }}')
    assert left.child("until").property("text") == says
    assert left.get("clocked") is clock
    assert bool(left.get("implicitHeight")) is (says != "")


def test_an_icon_for_each_category_and_a_neutral_one(make):
    from kiosk.core.wall.category import ICONS

    paths = make('CategoryIcon { name: "home" }').get("paths").toVariant()
    assert set(paths) == set(ICONS)


@pytest.fixture
def photo(tmp_path):
    """A picture of this size, in the four colours of its corners, with its smaller copies."""

    def saved(width: int, height: int) -> Path:
        image = Image.new("RGB", (width, height), "white")
        file = tmp_path / f"{width}x{height}.jpg"
        image.save(file, quality=88)
        keep_smaller(tmp_path, file.name, file.read_bytes())
        return file

    return saved


def picture(make, file, size=None, *, place=(300, 200), **values):
    texts = "".join(f'{name}: "{value}"; ' for name, value in values.items())
    known = f"#{size[0]}x{size[1]}" if size else ""
    return make(
        f'OfferPicture {{ image: "{file.as_uri()}{known}"; {texts} unit: 20; '
        f"width: {place[0]}; height: {place[1]} }}"
    )


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize(
    ("size", "values", "box"),
    [
        ((900, 600), {}, (0, 0, 300, 200)),
        ((600, 600), {}, (0, -50, 300, 300)),
        ((600, 600), {"focalPoint": "50 0"}, (0, 0, 300, 300)),
        ((600, 600), {"focalPoint": "50 100"}, (0, -100, 300, 300)),
        ((600, 600), {"focalPoint": "50.5 30"}, (0, 0, 300, 300)),
        ((1200, 600), {"focalPoint": "75 50"}, (-100, 0, 400, 200)),
        ((600, 600), {"fit": "contain"}, (64, 14, 172, 172)),
        # A crop would lose over 40 %: whole on tint, with 0.7 u of air.
        ((400, 800), {}, (107, 14, 86, 172)),
        ((400, 800), {"fit": "cover"}, (107, 14, 86, 172)),
    ],
)
def test_a_picture_takes_its_place(make, photo, qtbot, size, values, box, is_known):
    shown = picture(make, photo(*size), size if is_known else None, **values)
    qtbot.waitUntil(lambda: shown.get("pictured"))
    image = shown.child("photo")

    def takes_its_place():
        got = (image.x(), image.y(), image.width(), image.height())
        assert got == pytest.approx(box, abs=1.5)

    # A ratio that was not known is learned once the picture has its place.
    qtbot.waitUntil(takes_its_place)


def test_a_picture_of_unknown_size_is_not_loaded_over_and_over(make, photo, qtbot):
    shown = picture(make, photo(960, 640), place=(590, 419))
    qtbot.waitUntil(lambda: shown.get("pictured"))
    with qtbot.assertNotEmitted(shown.child("photo").sourceSizeChanged, wait=150):
        pass
    assert shown.get("pictured")


@pytest.mark.parametrize(
    ("place", "name"),
    [((240, 160), "1200x800.4.jpg"), ((560, 400), "1200x800.2.jpg"), ((700, 500), "1200x800.jpg")],
)
def test_the_smallest_copy_that_is_enough_is_loaded(make, photo, qtbot, place, name):
    shown = picture(make, photo(1200, 800), (1200, 800), place=place)
    assert shown.get("copy").fileName() == name
    qtbot.waitUntil(lambda: shown.get("pictured"))
    # Scaled while it is loaded, to what is painted.
    image = shown.child("photo")
    assert image.property("implicitWidth") == pytest.approx(image.width(), abs=1)


def test_no_card_has_the_picture_of_the_offer_before(make, photo, qtbot):
    shown = picture(make, photo(900, 600), (900, 600))
    qtbot.waitUntil(lambda: shown.get("pictured"))
    shown.item.setProperty("height", 180)
    assert shown.get("pictured")
    shown.item.setProperty("image", photo(960, 640).as_uri())
    assert not shown.get("pictured")
    assert shown.child("photo").implicitWidth() == 0
    qtbot.waitUntil(lambda: shown.get("pictured"))


@pytest.mark.parametrize(("facts", "ground"), [("", "#e7dfd0"), (",f0f0f0", "#f0f0f0")])
def test_a_whole_picture_stands_on_its_own_ground(make, photo, qtbot, facts, ground):
    url = f"{photo(400, 800).as_uri()}#400x800{facts}"
    shown = make(f'OfferPicture {{ image: "{url}"; width: 300; height: 200 }}')
    qtbot.waitUntil(lambda: shown.get("pictured"))
    assert shown.get("ground").name() == ground


@pytest.mark.parametrize("image", ["", "file:///nowhere/at/all.jpg"])
def test_a_missing_picture_leaves_its_place_to_the_icon(make, qtbot, caplog, image):
    shown = make(f'OfferPicture {{ image: "{image}"; icon: "food"; width: 300; height: 200 }}')
    qtbot.waitUntil(lambda: not shown.get("expected"))
    icon = shown.child("categoryIcon")
    assert icon.property("name") == "food"
    assert icon.property("size") <= 100


@pytest.mark.parametrize("mirrored", ["false", "true"])
def test_the_time_that_is_left_fits_its_badge_whichever_way_one_reads(make, mirrored):
    left = make(
        'TimeLeft { kind: "days_left"; at: 0; minutes: 3120; filled: true; width: implicitWidth; '
        f"LayoutMirroring.enabled: {mirrored}; LayoutMirroring.childrenInherit: true }}"
    )
    words = left.child("until")
    assert not words.property("truncated")
    start = words.mapToItem(left.item, 0, 0).x()
    assert start >= 0
    assert start + words.property("contentWidth") <= left.item.width()
