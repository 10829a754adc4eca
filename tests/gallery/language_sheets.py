"""Renders sheets, each of one screen in every language: `make sheets`. Look at each of them.

What can be measured is printed beside: texts that are cut, overlap or break within a word.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.core.form.submission import Submission
from kiosk.core.languages import LANGUAGES
from kiosk.ui.arrived import pictured
from kiosk.ui.hands import NotSeenError
from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.screen.window import make_application
from tests.gallery.screens import SHOTS as CUSTOMERS
from tests.gallery.screens import Shot, Stand, in_pixels, ready, sample_cards, stand
from tests.gallery.staff_screens import SHOTS as STAFF
from tests.support.geometry import broken_words, faults

# Width and height in px, dots per inch, and the columns of a sheet.
PANELS = {
    "7": (800, 480, 133, 3),
    "10": (1280, 800, 149, 3),
    "32": (1080, 1920, 69, 6),
}
# Of pictures that differ in their size or look alone, one is enough.
_LEFT_OUT = frozenset(
    [
        "wall-landscape",
        "wall-bare-codes",
        "wall-dark",
        "wall-many-pages",
        "wall-small",
        "wall-german",
        "wall-arabic",
        "wall-one-offer",
        "wall-three-offers",
        "detail-landscape-dark",
        "voucher-landscape",
        "form-arabic",
        "form-contrast-large",
        "form-landscape",
        "form-small",
        "form-low-reach",
        "verdict-landscape",
        "verdict-arabic",
        "verdict-small",
        "staff-health-landscape",
        "staff-enrol-small",
        "staff-arabic",
    ]
)
# Where all lies over the wall, which is then no fault.
_OVER = {"reading-aids", "languages", "form-idle-warning", "staff-ending"}
_GAP, _HEAD = 12, 22
# Views make the rest of their cards, and pages are read ahead, when there is time.
_SETTLED_MS = 60


def _attract(scene: str) -> Shot:
    def act(kiosk: Stand) -> None:
        loop = kiosk.views.wall.attract
        while loop.scene != scene:
            loop.timer.timeout.emit()
        kiosk.hands.look()

    return Shot(f"attract-{scene}", (1080, 1920), act=act, display={"attract_seconds": 60})


def _languages(kiosk: Stand) -> None:
    kiosk.hands.tap("languageOne")


def _form(kiosk: Stand, email: str) -> None:
    kiosk.views.lead.open("", "")
    for field, text in (("last_name", "Lovelace"), ("email", email)):
        kiosk.views.lead.set_text(field, text)
    kiosk.views.lead.set_flag("consent", True)
    kiosk.views.lead.submit()
    kiosk.hands.look()


def _sent(told: Submission) -> Callable[[Stand], None]:
    def act(kiosk: Stand) -> None:
        _form(kiosk, "ada@example.com")
        kiosk.views.customer.lead_answered.emit(told, kiosk.views.lead.draft.key)
        kiosk.hands.look()

    return act


def _friend(kiosk: Stand) -> None:
    _sent(Submission.SAVED)(kiosk)
    kiosk.hands.tap("refer")
    kiosk.hands.look()


# Without the buttons that are under the keyboard of a small panel.
_INSTEAD: dict[str, Callable[[Stand], None]] = {
    "form-errors": lambda kiosk: _form(kiosk, "ada"),
    "form-not-saved": _sent(Submission.NOT_SAVED),
    "form-friend": _friend,
    "thank-you": _sent(Submission.SAVED),
}
SHOTS = tuple(
    replace(shot, act=_INSTEAD.get(shot.name, shot.act))
    for shot in (
        *CUSTOMERS,
        Shot("languages", (1080, 1920), act=_languages),
        *(_attract(scene) for scene in ("name", "price", "code")),
        *STAFF,
    )
    if shot.name not in _LEFT_OUT
)


# Who chooses a language puts off what is about to close.
_ANEW: dict[str, Callable[[Stand], None]] = {
    "form-idle-warning": lambda kiosk: kiosk.views.lead.patience.warn(),
    "staff-ending": lambda kiosk: kiosk.views.staff.end.warn(),
}


def pictures(
    shot: Shot, panel: str, larger: bool, languages: Iterable[str] = tuple(LANGUAGES)
) -> Iterator[tuple[str, QImage, list[str]]]:
    """The screen in each language, with the faults that can be measured."""
    width, height, dots, _ = PANELS[panel]
    display = {**shot.display, "dots_per_inch": dots, "languages": tuple(LANGUAGES)}
    with stand(replace(shot, size=(width, height), language="en", display=display)) as kiosk:
        kiosk.views.comfort.set_large_text(larger)
        ready(kiosk, shot)
        for language in languages:
            # What a page closes gives the aids and the language back.
            kiosk.views.comfort.set_large_text(larger)
            kiosk.views.languages.choose(language)
            kiosk.bridge.show_cards(sample_cards(shot.count, language, shot.base_url))
            kiosk.hands.look()
            QTest.qWait(_SETTLED_MS)
            _ANEW.get(shot.name, lambda _kiosk: None)(kiosk)
            kiosk.hands.wait_until(lambda: pictured(kiosk.window.quick), "the pictures")
            yield language, kiosk.hands.look(), told(kiosk, shot)


def told(kiosk: Stand, shot: Shot) -> list[str]:
    found = faults(kiosk.window.quick) + broken_words(kiosk.window.quick)
    return [fault for fault in found if shot.name not in _OVER or "lies over" not in fault]


def sheet(shot: Shot, panel: str, larger: bool, share: float) -> tuple[Image.Image, list[str]]:
    found = []
    width, height, _, columns = PANELS[panel]
    width, height = round(width * share), round(height * share)
    rows = -(-len(LANGUAGES) // columns)
    size = (columns * (width + _GAP), rows * (height + _GAP + _HEAD))
    paper = Image.new("RGB", size, "#444444")
    draw = ImageDraw.Draw(paper)
    for at, (language, picture, faulty) in enumerate(pictures(shot, panel, larger)):
        found += [f"{shot.name} {panel} {language}: {fault}" for fault in faulty]
        x, y = at % columns * (width + _GAP), at // columns * (height + _GAP + _HEAD)
        draw.text((x + 4, y + 4), language, "white", font_size=16)
        small = in_pixels(picture).resize((width, height), Image.Resampling.LANCZOS)
        paper.paste(small, (x, y + _HEAD))
    return paper, found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="screens; all, if none is named")
    parser.add_argument("--panel", choices=PANELS, action="append")
    parser.add_argument("--plain", action="store_true", help="letters of the usual size")
    parser.add_argument("--share", type=float, default=0.5, help="of a panel's px")
    parser.add_argument("--folder", type=Path, default=Path("shots/languages"))
    args = parser.parse_args()
    prepare_environment(offscreen=True)
    application = make_application()
    args.folder.mkdir(parents=True, exist_ok=True)
    for shot in SHOTS:
        for panel in args.panel or ("10", "32"):
            if args.names and shot.name not in args.names:
                continue
            try:
                paper, found = sheet(shot, panel, not args.plain, args.share)
            except NotSeenError as error:
                print(f"{shot.name} {panel}: {error}", flush=True)
                continue
            file = args.folder / f"{shot.name}-{panel}{'-plain' if args.plain else ''}.jpg"
            paper.save(file, quality=85)
            print(file, *found, sep="\n  ", flush=True)
    del application


if __name__ == "__main__":
    main()
