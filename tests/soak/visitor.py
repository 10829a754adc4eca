"""What customers and staff do at the kiosk: each visit by finger, from the wall to the wall."""

from __future__ import annotations

import time
from itertools import count, cycle

from tests.bench.xvfb import HEIGHT, WIDTH
from tests.soak.finger import Finger
from tests.soak.soaked_kiosk import NotSeenError, SoakedKiosk

LANGUAGES = ("de", "fr", "ar", "es", "en")
# Longer than what the kiosk takes for the second tap of a double tap.
_BETWEEN_TAPS_S = 0.42
_BETWEEN_KEYS_S = 0.09
_KNOCKS = 5
# On a machine that is busy with other tests.
_ONE_TAP_S, _PATIENCE_S = 6.0, 30.0
# Within the shop's name, which stands at the other side where one reads from right to left.
_CORNER, _CORNER_RTL = (60, 60), (WIDTH - 60, 60)
_TABS = ("redemptions", "queue", "health", "controls", "till")
_SWIPE = ((WIDTH * 3 // 4, HEIGHT // 2), (WIDTH // 4, HEIGHT // 2))


class Visitor:
    """`pin` is that of the only member of staff."""

    def __init__(self, kiosk: SoakedKiosk, finger: Finger, pin: str) -> None:
        self._kiosk = kiosk
        self._finger = finger
        self._pin = pin
        self._languages = cycle(LANGUAGES)
        self._codes = count()

    def detail(self) -> None:
        self._tap("offerCard", "detail")
        self._tap("closeDetail", "wall")

    def voucher(self) -> None:
        self._tap("offerCard", "detail")
        try:
            self._tap("getOffer", "code")
        except NotSeenError:
            # It was taken away in the org while it stood there.
            if self._kiosk.scene() != "ended":
                raise
            self._tap("closeDetail", "wall")
        else:
            self._tap("closeVoucher", "wall")

    def form(self) -> None:
        """Everything is typed on the kiosk's own keyboard."""
        self._tap("contact", "form-editing")
        for field, keys in (
            ("last_name", "لاما" if self._kiosk.language() == "ar" else "lovelace"),
            ("email", ("a", "d", "a")),
        ):
            self._tap(field, "form-editing-keyboard")
            time.sleep(_BETWEEN_TAPS_S)
            for key in keys:
                self._press(f"key:{key}", field)
        for key in ("key-@", "key:l", "key:o", "key:v", "key-.com"):
            self._press(key, "email")
        # The keyboard may hide the box, and what is seen in its place would be tapped.
        self._tap("key:hide", "form-editing")
        self._press("consent", "form")
        self._tap("send", "form-thanks")
        self._tap("backToOffers", "wall")

    def staff(self) -> None:
        """Comes in by PIN, looks at each page, has a code judged, and leaves."""
        corner = _CORNER_RTL if self._kiosk.language() == "ar" else _CORNER
        for _ in range(_KNOCKS):
            self._finger.tap(corner)
            time.sleep(_BETWEEN_KEYS_S)
        self._wait("pad-typing")
        for digit in self._pin:
            time.sleep(_BETWEEN_TAPS_S)
            self._press(f"pin-{digit}", "pad")
        time.sleep(_BETWEEN_TAPS_S)
        self._tap("pinSubmit", "staff-till-ready")
        for tab in _TABS:
            self._tap(f"tab-{tab}", f"staff-{tab}-ready")
        codes = self._kiosk.ask("codes").split()
        self._finger.scan(codes[next(self._codes) % len(codes)])
        self._wait("staff-till-verdict")
        time.sleep(_BETWEEN_TAPS_S)
        self._tap("nextCode", "staff-till-ready")
        self._tap("leaveStaff", "wall")

    def language(self) -> None:
        code = next(self._languages)
        self._tap(f"language-{code}", "wall")
        until = time.monotonic() + _PATIENCE_S
        while self._kiosk.language() != code:
            if time.monotonic() > until:
                raise NotSeenError(f"the language {code} did not come")
            time.sleep(0.02)

    def page(self) -> None:
        self._finger.swipe(*_SWIPE)
        time.sleep(_BETWEEN_TAPS_S)
        if self._kiosk.scene() != "wall":
            raise NotSeenError("the swipe was taken for a tap")

    def go_home(self) -> None:
        """Whatever went wrong: wait until the kiosk has given up on whoever was there."""
        self._kiosk.wait_for(lambda scene: scene == "wall", "the wall", 120)

    def _tap(self, name: str, then: str) -> None:
        """Where nothing comes of it, the item may have moved: look for it and tap once more."""
        before = self._kiosk.scene()
        self._press(name, before)
        try:
            self._wait(then, _ONE_TAP_S)
        except NotSeenError:
            if self._kiosk.scene() == before:
                self._finger.tap(self._kiosk.place(before, name, anew=True))
            self._wait(then)
        time.sleep(_BETWEEN_TAPS_S)

    def _press(self, name: str, step: str) -> None:
        self._finger.tap(self._kiosk.place(step, name))
        time.sleep(_BETWEEN_KEYS_S)

    def _wait(self, scene: str, seconds: float = _PATIENCE_S) -> None:
        self._kiosk.wait_for(lambda seen: seen == scene, scene, seconds)
