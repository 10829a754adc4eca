"""The scenes of the target pictures, played on the kiosk as the gallery's are."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from msgspec import structs

from kiosk.core.counter.redemption import Outcome
from kiosk.core.counter.redemption_record import RedemptionEvent, RedemptionRecord
from kiosk.core.feed.offer import parse_offer
from kiosk.core.form.submission import Submission
from kiosk.core.wall.look import Look
from tests.gallery.brands import ampario, ostvik
from tests.gallery.language_sheets import SHOTS as SHEETS
from tests.gallery.screens import (
    LANDSCAPE,
    OFFLINE,
    PORTRAIT,
    SAMPLE,
    UNSURE,
    Shot,
    Stand,
    pictured,
)
from tests.gallery.screens import SHOTS as CUSTOMERS
from tests.gallery.staff_screens import SHOTS as STAFF
from tests.support.staff_scenes import day_of, record, verdict

_FIVE: dict[str, object] = {"languages": ("en", "de", "fr", "es", "ar")}
_NEW = "PLANT-25"
_GALLERY = {shot.name: shot for shot in (*SHEETS, *CUSTOMERS, *STAFF)}


@dataclass(frozen=True)
class Scene:
    """A sheet's name, and ours beside its target: several pictures stand in a row."""

    sheet: str
    shots: tuple[Shot, ...]


def _scene(
    sheet: str,
    size: tuple[int, int],
    count: int = 7,
    *,
    language: str = "en",
    look: Callable[[], Look] = ostvik,
    act: Callable[[Stand], None] = lambda _stand: None,
) -> Scene:
    shot = Shot(sheet, size, count, language, display=_FIVE, look=look(), act=act)
    return Scene(sheet, (shot,))


def _new(stand: Stand) -> None:
    """One of the offers is new, as on the targets."""
    cards = stand.views.wall.cards()
    fresh = tuple(
        structs.replace(one, offer_id=f"{one.offer_id}-NEW") if one.number == _NEW else one
        for one in cards
    )
    stand.bridge.show_cards(fresh)
    stand.hands.wait_until(lambda: stand.hands.find("newMark") is not None, "the new offer")
    stand.hands.wait_until(lambda: pictured(stand.window.quick), "its picture")


def _larger(stand: Stand) -> None:
    stand.views.comfort.set_large_text(True)
    stand.views.comfort.set_high_contrast(True)
    stand.hands.look()


def _form(stand: Stand) -> None:
    first = stand.views.wall.cards()[0]
    stand.views.lead.open(first.number, first.title)
    stand.hands.wait_until(lambda: stand.hands.find("send") is not None, "the form")


def _mistyped(stand: Stand) -> None:
    _form(stand)
    stand.views.lead.set_flag("consent", True)
    typed = {"first_name": "Mira", "last_name": "Sandholm", "email": "mira.sandholm#example.com"}
    for line, text in typed.items():
        stand.views.lead.focus_wanted.emit(line)
        stand.hands.wait_until(lambda: stand.hands.find("keyboard") is not None, "the keyboard")
        stand.hands.type(text)
    stand.views.lead.submit()
    stand.hands.look()


def _thanked(stand: Stand) -> None:
    _form(stand)
    stand.views.lead.set_text("last_name", "Sandholm")
    stand.views.lead.set_text("email", "mira.sandholm@example.com")
    stand.views.lead.set_flag("consent", True)
    stand.views.lead.submit()
    stand.views.customer.lead_answered.emit(Submission.SAVED, stand.views.lead.draft.key)
    stand.hands.wait_until(lambda: stand.hands.find("thankYou") is not None, "Thank you")


def _accepted(stand: Stand) -> None:
    raw = json.loads((SAMPLE / "offers.json").read_text(encoding="utf-8"))[0]
    terms = f"{raw['terms']} One pair for this voucher."
    offer = parse_offer({**raw, "id": raw["number"], "modified": 1, "terms": terms})
    first = stand.views.wall.cards()[0]
    _GALLERY["staff-scan"].act(stand)
    stand.views.counter.verdict_given.emit(
        verdict(
            Outcome.ACCEPTED,
            title=first.title,
            number=first.number,
            offer_id=first.offer_id,
            offer=offer,
            left=None,
        )
    )
    stand.hands.wait_until(lambda: stand.hands.find("verdict") is not None, "the verdict")


def _till(stand: Stand) -> None:
    _GALLERY["staff-scan"].act(stand)
    stand.views.counter.redemptions_read.emit(day_of(_last_codes(stand)))


def _last_codes(stand: Stand) -> tuple[RedemptionRecord, ...]:
    """One was used already, and one waits for the network."""
    order = (0, 1, 3, 4, 2, 5, 1)
    cards = [stand.views.wall.cards()[at] for at in order]
    used: dict[str, object] = {"event": RedemptionEvent.REFUSED, "outcome": Outcome.ALREADY_USED}
    waiting: dict[str, object] = {"outcome": Outcome.ACCEPTED_OFFLINE, "offline": True}
    fields: dict[int, dict[str, object]] = {2: used, 4: waiting}
    return tuple(
        record(
            at * 13 + 2,
            title=card.title,
            offer_id=card.offer_id,
            offer_number=card.number,
            **fields.get(at, {}),
        )
        for at, card in enumerate(cards)
    )


def _row(sheet: str, *shots: Shot) -> Scene:
    look = ostvik()
    return Scene(
        sheet,
        tuple(replace(one, display={**one.display, **_FIVE}, look=look) for one in shots),
    )


def scenes() -> tuple[Scene, ...]:
    unsure = _GALLERY["wall-clock-unsure"]
    return (
        _scene("01-wall-portrait", PORTRAIT, act=_new),
        _scene("02-wall-landscape", LANDSCAPE, act=_new),
        _scene("03-wall-second-brand", PORTRAIT, look=ampario, act=_new),
        _scene("04-wall-three-offers", PORTRAIT, 3),
        _scene("05-wall-german", LANDSCAPE, 24, language="de", act=_new),
        _scene("06-wall-arabic", PORTRAIT, language="ar", act=_new),
        _scene("07-wall-larger-text", PORTRAIT, 8, act=_larger),
        _row(
            "08-attract",
            *(replace(_GALLERY[f"attract-{part}"], count=24) for part in ("name", "price", "code")),
        ),
        _scene("09-detail", PORTRAIT, act=_GALLERY["detail"].act),
        _scene("10-detail-flat", LANDSCAPE, act=_GALLERY["detail"].act),
        _scene("11-voucher", PORTRAIT, act=_GALLERY["voucher"].act),
        _scene("12-form", PORTRAIT, act=_mistyped),
        _scene("13-thanks", PORTRAIT, act=_thanked),
        _scene("14-verdict", PORTRAIT, act=_accepted),
        _scene("15-till", PORTRAIT, act=_till),
        _row(
            "20-states",
            _GALLERY["wall-empty"],
            Shot("offline", PORTRAIT, 7, status=OFFLINE),
            replace(unsure, status=UNSURE),
        ),
    )
