"""Renders the gallery in docs/screens: `make screenshots`. Look at each picture afterwards."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.core.devices.printing import HandedOver
from kiosk.core.feed.feed_status import FeedState, FeedStatus
from kiosk.core.feed.offer import parse_offer
from kiosk.core.form.form import Choice, ExtraField, ExtraKind
from kiosk.core.form.submission import Submission
from kiosk.core.wall.card import Card
from kiosk.core.wall.category import category_of
from kiosk.core.wall.look import DARK, LIGHT, Look
from kiosk.core.wall.price import price_tag
from kiosk.resources import resources_folder
from kiosk.services.counter.voucher_desk import NoVoucher
from kiosk.settings.sections.form import FormSection
from kiosk.settings.sections.screen import DisplaySection
from kiosk.ui.arrived import pictured, within
from kiosk.ui.bridge import Bridge
from kiosk.ui.customer_bridge import CustomerBridge
from kiosk.ui.hands import Hands
from kiosk.ui.net_line import unanswered
from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.screen.view_options import ViewOptions
from kiosk.ui.screen.views import Views
from kiosk.ui.screen.window import KioskWindow, make_application
from tests.support.counter_by_hand import CounterByHand
from tests.support.qml_complaints import no_complaints
from tests.support.root import ROOT
from tests.support.values import card

FOLDER = ROOT / "docs" / "screens"
MOST_BYTES = 110_000
LONGEST_SIDE = 1280
SAMPLE = resources_folder() / "sample"
NOW = datetime(2026, 11, 24, 11, 40, tzinfo=UTC).astimezone()
LIVE = FeedStatus(FeedState.LIVE)
AS_OF = NOW - timedelta(hours=2, minutes=25)


@dataclass(frozen=True)
class Stand:
    """The kiosk that a picture's script plays with."""

    views: Views
    bridge: Bridge
    hands: Hands
    window: KioskWindow
    counter: CounterByHand


@dataclass(frozen=True)
class Shot:
    name: str
    size: tuple[int, int]
    count: int = 8
    language: str = "en"
    display: dict[str, object] = field(default_factory=dict)
    status: FeedStatus = LIVE
    form: FormSection = field(default_factory=FormSection)
    base_url: str = "HTTPS://OFFERS.EXAMPLE"
    look: Look | None = None
    act: Callable[[Stand], None] = lambda _stand: None


def sample_cards(
    count: int, language: str, base_url: str = "HTTPS://OFFERS.EXAMPLE"
) -> tuple[Card, ...]:
    offers = json.loads((SAMPLE / "offers.json").read_text(encoding="utf-8"))
    cards = []
    for index in range(count):
        offer = offers[index % len(offers)]
        suffix = f"-{index // len(offers)}" if index >= len(offers) else ""
        told = parse_offer({**offer, "id": offer["number"], "modified": 1}).in_language(language)
        cards.append(
            card(
                offer["number"] + suffix,
                base_url,
                title=told.title,
                description=told.description,
                discount=told.discount,
                terms=told.terms,
                image=(SAMPLE / "images" / offer["image"]).as_uri(),
                valid_until=_end(offer),
                price=price_tag(told, told.discount, language),
                category=category_of(told.category, language),
                featured=told.featured and not suffix,
                priority=told.priority,
                location=told.location,
                till_hint=told.till_hint,
            )
        )
    return tuple(cards)


def _end(offer: Mapping[str, Any]) -> datetime | None:
    """The sample's end; the one of two days is moved to what the target pictures show."""
    if minutes := offer.get("valid_minutes"):
        return NOW + timedelta(minutes=minutes)
    moments = {2: timedelta(days=2, hours=4), 7: timedelta(days=6)}
    days = offer.get("valid_days")
    return None if days is None else NOW + moments.get(days, timedelta(days=days))


def _dots(size: tuple[int, int]) -> float:
    """The dots per inch of a panel of that size as shops have it: 7", 32", 43"."""
    return {480: 133, 1080: 69, 2160: 102}.get(min(size), 96)


@contextmanager
def stand(shot: Shot) -> Iterator[Stand]:
    still = {"reduced_motion": True, "pixel_shift_px": 0, "dots_per_inch": _dots(shot.size)}
    section = DisplaySection(**still | shot.display)
    plain = Look("Marktplatz 9", "", DARK if section.theme == "dark" else LIGHT)
    options = ViewOptions(
        look=shot.look or plain,
        display=section,
        resources=resources_folder(),
        language=shot.language,
        form=shot.form,
        code_base_url=shot.base_url,
        clock=lambda: NOW,
    )
    bridge = Bridge()
    counter = CounterByHand()
    views = Views(bridge, CustomerBridge(unanswered()), counter.bridge, options)
    with no_complaints():
        window = KioskWindow(views, QSize(*shot.size))
        try:
            yield Stand(views, bridge, Hands(window.quick), window, counter)
        finally:
            views.lead.close()
            window.close()


def ready(kiosk: Stand, shot: Shot) -> None:
    """Show the shot's offers, and do what leads to its page."""
    kiosk.bridge.show_cards(sample_cards(shot.count, shot.language, shot.base_url))
    kiosk.bridge.show_status(shot.status)
    kiosk.hands.wait_until(lambda: len(kiosk.views.wall.cards()) == shot.count, "the cards")
    kiosk.hands.wait_until(
        lambda: len(kiosk.hands.all("offerCard")) == len(kiosk.views.wall.shown_ids()),
        "the wall",
    )
    kiosk.hands.wait_until(lambda: pictured(kiosk.window.quick), "the pictures")
    shot.act(kiosk)
    kiosk.hands.wait_until(lambda: _has_keys(kiosk.hands), "the keys of the keyboard")
    kiosk.hands.wait_until(lambda: pictured(kiosk.window.quick), "the pictures")


def take(shot: Shot) -> QImage:
    with stand(shot) as kiosk:
        ready(kiosk, shot)
        return kiosk.hands.look()


def _has_keys(hands: Hands) -> bool:
    """Whether a keyboard that is shown has its keys, which Qt loads after the panel."""
    keyboard = hands.find("keyboard")
    return keyboard is None or any(
        item.metaObject().className().startswith("KeyboardRow") for item in within(keyboard)
    )


def in_pixels(picture: QImage) -> Image.Image:
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    size = (rgb.width(), rgb.height())
    raw = ("raw", "RGB", rgb.bytesPerLine(), 1)
    return Image.frombuffer("RGB", size, bytes(rgb.constBits()), *raw)


def save(picture: QImage, file: Path) -> None:
    image = in_pixels(picture)
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    save_small(image, file, MOST_BYTES)


def save_small(image: Image.Image, file: Path, most_bytes: int) -> None:
    """As the best JPEG that is still small."""
    for quality in range(88, 30, -6):
        buffer = io.BytesIO()
        image.save(buffer, format="JPEG", quality=quality, optimize=True, progressive=True)
        if buffer.tell() < most_bytes:
            break
    file.write_bytes(buffer.getvalue())


def _open(stand: Stand) -> None:
    stand.views.wall.open(stand.views.wall.cards()[0].offer_id)
    stand.hands.wait_until(lambda: stand.hands.find("detail") is not None, "the offer")


def _get(stand: Stand) -> None:
    _open(stand)
    stand.hands.tap("getOffer")


def _shared(stand: Stand) -> None:
    stand.counter.refusal = NoVoucher.NO_KEY
    _voucher(stand)


def _voucher(stand: Stand) -> None:
    _get(stand)
    stand.counter.answer()
    stand.hands.look()


def _printed(stand: Stand) -> None:
    _voucher(stand)
    stand.counter.result = HandedOver()
    stand.hands.tap("printSlip")
    stand.counter.answer()


def _new(stand: Stand) -> None:
    fresh = card(
        "TEA15",
        title="Darjeeling, first flush",
        description="Just arrived: a whole tin, and a cup to taste it at the counter.",
        discount="-15 %",
    )
    stand.bridge.show_cards((fresh, *stand.views.wall.cards()))
    stand.hands.wait_until(lambda: stand.hands.find("newMark") is not None, "the new offer")


def _without_end(stand: Stand) -> None:
    cards = [replace(card, valid_until=None) for card in stand.views.wall.cards()]
    stand.bridge.show_cards(tuple(cards))
    stand.hands.wait_until(lambda: stand.hands.find("until") is None, "offers without an end")


def _filled(stand: Stand) -> None:
    _contact(stand)
    for line, text in (("first_name", "Ada"), ("last_name", "Lovelace")):
        stand.views.lead.focus_wanted.emit(line)
        stand.hands.type(text)
    stand.views.lead.focus_wanted.emit("email")
    stand.hands.wait_until(lambda: stand.hands.find("keyboard") is not None, "the keyboard")
    stand.hands.type("ada@example.com")


def _errors(stand: Stand) -> None:
    _filled(stand)
    stand.hands.type("@")
    stand.hands.tap("phone")
    stand.hands.type("12")
    stand.hands.tap("send")


def _read_back(stand: Stand) -> None:
    _filled(stand)
    stand.views.lead.focus_wanted.emit("phone")
    stand.hands.type("078 129 14 17")
    stand.hands.wait_until(lambda: stand.hands.find("option-phone-0") is not None, "the reading")


def _asked(stand: Stand) -> None:
    _contact(stand)
    stand.views.lead.focus_wanted.emit("email")
    stand.hands.wait_until(lambda: stand.hands.find("keyboard") is not None, "the keyboard")
    stand.hands.type("ada@gmial.com")
    stand.views.lead.leave("email")
    stand.hands.wait_until(lambda: stand.hands.find("option-email-0") is not None, "the question")


def _warned(stand: Stand) -> None:
    _filled(stand)
    stand.views.lead.patience.warn()


def _sent(stand: Stand) -> None:
    _filled(stand)
    stand.views.lead.set_flag("consent", True)
    stand.hands.tap("send")


def _refused(stand: Stand) -> None:
    _sent(stand)
    stand.views.customer.lead_answered.emit(Submission.NOT_SAVED, "")
    stand.hands.wait_until(lambda: stand.hands.find("notSaved") is not None, "the refusal")


def _refer(stand: Stand) -> None:
    _thank(stand)
    stand.hands.look()
    stand.hands.tap("refer")
    stand.hands.wait_until(lambda: stand.hands.find("friendNote") is not None, "the form")


def _aids(stand: Stand) -> None:
    stand.hands.tap("comfort")


def _comfortable(stand: Stand) -> None:
    stand.views.comfort.set_large_text(True)
    stand.views.comfort.set_high_contrast(True)
    _filled(stand)


def _low(stand: Stand) -> None:
    stand.views.comfort.set_low_reach(True)
    _contact(stand)


def _thank(stand: Stand) -> None:
    _sent(stand)
    stand.views.customer.lead_answered.emit(Submission.SAVED, "")
    stand.hands.wait_until(lambda: stand.hands.find("thankYou") is not None, "Thank you")


def _contact(stand: Stand) -> None:
    stand.hands.tap("contact")
    stand.hands.wait_until(lambda: stand.hands.find("send") is not None, "the form")


PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
OFFLINE = FeedStatus(FeedState.OFFLINE, as_of=AS_OF, since=AS_OF)
UNSURE = replace(OFFLINE, clock_believed=False)
EXTRAS = FormSection(
    extra=(
        ExtraField(
            salesforce_field="Interest__c",
            label={"en": "I am interested in"},
            kind=ExtraKind.CHOICE,
            choices=tuple(Choice(value=name) for name in ("Coffee", "Tea", "Plants", "Bicycles")),
        ),
        ExtraField(salesforce_field="Member__c", label={"en": "Member number"}, max_length=20),
        ExtraField(
            salesforce_field="Event__c",
            label={"en": "Please invite me to tastings."},
            kind=ExtraKind.YES_NO,
        ),
    )
)
IN_GERMANY = FormSection(region="DE")
DARK_THEME: dict[str, object] = {"theme": "dark"}
SHOTS = (
    Shot("wall", PORTRAIT),
    Shot("wall-landscape", LANDSCAPE),
    Shot("wall-bare-codes", PORTRAIT, base_url=""),
    Shot("wall-dark", PORTRAIT, display=DARK_THEME),
    Shot("wall-one-offer", PORTRAIT, 1),
    Shot("wall-three-offers", LANDSCAPE, 3),
    Shot("wall-many-pages", (3840, 2160), 200, display={"viewing_distance_m": 1.0}),
    Shot("wall-small", (800, 480), 5),
    Shot("wall-new-offer", PORTRAIT, 5, act=_new),
    Shot("wall-german", LANDSCAPE, 6, "de"),
    Shot("wall-arabic", PORTRAIT, 8, "ar"),
    Shot("wall-empty", PORTRAIT, 0),
    Shot("wall-offline", LANDSCAPE, status=OFFLINE),
    Shot("wall-clock-unsure", PORTRAIT, 3, status=UNSURE, act=_without_end),
    Shot("detail", PORTRAIT, act=_open),
    Shot("detail-landscape-dark", LANDSCAPE, display=DARK_THEME, act=_open),
    Shot("take-along", PORTRAIT, act=_shared),
    Shot("voucher", PORTRAIT, act=_voucher),
    Shot("voucher-landscape", LANDSCAPE, act=_printed),
    Shot("form-empty", PORTRAIT, act=_contact),
    Shot("form-keyboard", PORTRAIT, act=_filled),
    Shot("form-errors", PORTRAIT, act=_errors),
    Shot("form-phone-read-back", PORTRAIT, form=IN_GERMANY, act=_read_back),
    Shot("form-email-question", PORTRAIT, form=IN_GERMANY, act=_asked),
    Shot("form-idle-warning", PORTRAIT, act=_warned),
    Shot("form-not-saved", PORTRAIT, act=_refused),
    Shot("form-friend", PORTRAIT, act=_refer),
    Shot("form-extra-fields", PORTRAIT, form=EXTRAS, act=_contact),
    Shot("form-arabic", PORTRAIT, language="ar", act=_filled),
    Shot("form-contrast-large", PORTRAIT, act=_comfortable),
    Shot("form-landscape", LANDSCAPE, act=_filled),
    Shot("form-small", (800, 480), language="de", act=_filled),
    Shot("form-low-reach", PORTRAIT, act=_low),
    Shot("reading-aids", PORTRAIT, act=_aids),
    Shot("thank-you", PORTRAIT, act=_thank),
)


def render(shots: tuple[Shot, ...], names: list[str], folder: Path = FOLDER) -> None:
    """All, or those of these names."""
    prepare_environment(offscreen=True)
    application = make_application()
    folder.mkdir(parents=True, exist_ok=True)
    for shot in shots:
        if not names or shot.name in names:
            save(take(shot), folder / f"{shot.name}.jpg")
            print(f"{shot.name}.jpg")
    del application


if __name__ == "__main__":
    render(SHOTS, sys.argv[1:])
