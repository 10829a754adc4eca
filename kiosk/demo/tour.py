"""The scripted tour: runs the whole path offscreen and checks every claim on the screen."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.app import KioskApp
from kiosk.core.counter.code import wall_code
from kiosk.core.counter.read_code import read_code
from kiosk.core.counter.voucher import Voucher
from kiosk.demo.staff import enter, set_demo_pin
from kiosk.log import set_up_log
from kiosk.sandbox.console.remote import SandboxRemote
from kiosk.sandbox.process import SandboxProcess
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.ui.arrived import pictured
from kiosk.ui.hands import Hands, NotSeenError
from kiosk.ui.screen.runtime import log_everything_unexpected, prepare_environment
from kiosk.ui.screen.window import PORTRAIT, make_application

_NEW_OFFER = {
    "number": "TEA15",
    "title": "Darjeeling, first flush",
    "description": "Just arrived: a whole tin, and a cup to taste it at the counter.",
    "discount": "-15 %",
    "priority": 9,
}
_CUSTOMER = {"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com"}
_LANDSCAPE = QSize(1920, 1080)
# A code repeated within this time (s) counts as the same scan.
_SAME_SCAN_S = 3.2


def run_tour(folder: Path, shots: Path, feed: str = "pusher") -> int:
    """Run the tour: 0 if every step held, else 1. Screenshots go to `shots`.

    `feed` is how the kiosk hears of offers, one of `kiosk.sandbox.kiosk_config.FEEDS`.
    """
    shots.mkdir(parents=True, exist_ok=True)
    prepare_environment(offscreen=True)
    set_up_log(folder / "logs", to_stderr=False)
    log_everything_unexpected()
    application = make_application()
    try:
        with SandboxProcess(folder, feed=feed) as sandbox:
            # A screen that is none has no size: as on a panel of 32". Pictures are taken of what
            # stands.
            tour_of = {"KIOSK_DISPLAY_DOTS_PER_INCH": "69", "KIOSK_DISPLAY_REDUCED_MOTION": "true"}
            environ = tour_of | os.environ
            settings = load(sandbox.addresses.config_file, environ)
            pin = set_demo_pin(sandbox.addresses.config_file)
            tour = Tour(settings, SandboxRemote(sandbox.addresses.console_url), shots, pin)
            tour.walk()
    except Exception as error:  # noqa: BLE001  any failure must be shown
        _say(f"FAILED: {error!r}")
        _say((folder / "logs" / "kiosk.log").read_text(encoding="utf-8"))
        return 1
    finally:
        application.quit()
    _say(f"All steps held. Screenshots: {shots}/")
    return 0


class Tour:
    def __init__(self, settings: Settings, sandbox: SandboxRemote, shots: Path, pin: str) -> None:
        self._settings = settings
        self._sandbox = sandbox
        self._shots = shots
        self._pin = pin

    def walk(self) -> None:
        with self._kiosk("the kiosk starts, all offers on the wall") as (kiosk, hands):
            hands.wait_until(kiosk.wall.is_live, "a live feed")
            hands.wait_until(lambda: _all_pictured(kiosk, hands), "all pictures")
            self._shoot(hands, "wall")
            self._codes_are_readable(hands)
            kiosk.window.quick.resize(_LANDSCAPE)
            self._codes_are_readable(hands)
            hands.wait_until(lambda: _all_pictured(kiosk, hands), "all pictures")
            self._shoot(hands, "wall-landscape")
        self._sandbox.set_faults(network_away=True)
        with self._kiosk("started without a network: the last known board") as (kiosk, hands):
            self._codes_are_readable(hands)
            hands.wait_until(lambda: _all_pictured(kiosk, hands), "all pictures")
            self._shoot(hands, "wall-offline")
            voucher = self._voucher(hands)
            self._step("the network is back: the feed is live", lambda: self._go_live(kiosk, hands))
            self._offers(hands)
            self._leads(kiosk, hands)
            self._till(kiosk, hands, voucher)

    def _voucher(self, hands: Hands) -> str:
        """Get a voucher on the screen, and return the text that a phone would read."""
        base_url = self._settings.kiosk.code_base_url
        found: list[str] = []

        def reads() -> bool:
            found[:] = hands.read_codes()
            read = [read_code(code, base_url) for code in found]
            return bool(read) and all(isinstance(code, Voucher) for code in read)

        def gets() -> None:
            hands.tap("offerCard")
            hands.wait_until(lambda: hands.find("getOffer") is not None, "the offer")
            hands.tap("getOffer")
            hands.wait_until(reads, "a voucher's code and no other")
            self._shoot(hands, "voucher")
            hands.tap("closeVoucher")

        self._step("no network, a customer gets an offer: their own voucher is read", gets)
        return found[0]

    def _till(self, kiosk: KioskApp, hands: Hands, voucher: str) -> None:
        def verdict(kind: str) -> None:
            kiosk.bridge.show_scan(voucher)
            hands.wait_until(lambda: _verdict(hands) == kind, f"the verdict {kind}")

        def redeems() -> None:
            hands.tap("backToOffers")
            enter(hands, self._pin)
            self._shoot(hands, "staff")
            verdict("yes")
            self._shoot(hands, "verdict-accepted")
            hands.tap("nextCode")
            hands.wait_until(lambda: len(self._sandbox.redemptions()) == 1, "it in Salesforce", 30)

        def refuses() -> None:
            later = time.monotonic() + _SAME_SCAN_S
            hands.wait_until(lambda: time.monotonic() > later, "a scan of its own")
            verdict("no")
            self._shoot(hands, "verdict-already-used")

        self._step("staff enter by PIN and scan the voucher: accepted, in Salesforce once", redeems)
        self._step("the same voucher again: already used", refuses)

    def _offers(self, hands: Hands) -> None:
        offer_id = self._sandbox.add_offer(**_NEW_OFFER)
        base_url = self._settings.kiosk.code_base_url
        code = wall_code(base_url, str(_NEW_OFFER["number"]), offer_id).url

        def appears() -> None:
            hands.wait_until(lambda: code in hands.read_codes(), "the new offer's code")
            self._shoot(hands, "wall-new-offer")

        def leaves() -> None:
            self._sandbox.withdraw_offer(offer_id)
            hands.wait_until(lambda: code not in hands.read_codes(), "the withdrawn code gone")

        self._step("an offer saved in Salesforce: its code is read off the screen", appears)
        self._step("the offer withdrawn: gone from the screen", leaves)

    def _leads(self, kiosk: KioskApp, hands: Hands) -> None:
        self._sandbox.set_faults(network_away=True)
        hands.wait_until(lambda: not kiosk.wall.is_live(), "the network's loss noticed")

        def form() -> None:
            hands.tap("contact")
            hands.wait_until(lambda: hands.find("last_name") is not None, "the form")
            hands.tap("first_name")
            hands.wait_until(lambda: hands.find("keyboard") is not None, "the keyboard")
            self._shoot(hands, "form-keyboard")
            for field, text in _CUSTOMER.items():
                hands.tap(field)
                hands.type(text)
            hands.tap("consent")
            self._shoot(hands, "form")
            hands.tap("send")
            hands.wait_until(lambda: hands.find("thankYou") is not None, "Thank you")
            self._shoot(hands, "thank-you")
            if self._sandbox.leads():
                raise NotSeenError("the lead arrived although the network was away")

        def delivery() -> None:
            self._sandbox.set_faults(network_away=False)
            hands.wait_until(lambda: bool(self._sandbox.leads()), "the lead in Salesforce", 30)
            hands.wait_until(kiosk.wall.is_live, "a live feed")
            leads = self._sandbox.leads()
            typed = [(lead.get("FirstName"), lead["LastName"], lead["Email"]) for lead in leads]
            if typed != [tuple(_CUSTOMER.values())]:
                raise NotSeenError(f"exactly the lead that was typed; in Salesforce: {typed}")

        self._step("no network, a customer leaves details: saved, Thank you", form)
        self._step("the network is back: exactly one Lead in Salesforce", delivery)

    def _go_live(self, kiosk: KioskApp, hands: Hands) -> None:
        self._sandbox.set_faults(network_away=False)
        hands.wait_until(kiosk.wall.is_live, "a live feed", 30)

    def _codes_are_readable(self, hands: Hands) -> None:
        base_url = self._settings.kiosk.code_base_url
        expected = {
            wall_code(base_url, offer["number"], offer["id"]).url
            for offer in self._sandbox.state()["offers"]
            if offer["status"] == "Active"
        }
        read: set[str] = set()
        before: set[str] = set()

        def all_read() -> bool:
            """Read the codes of the page; if others are expected, go on once all of it stands."""
            nonlocal before
            seen = hands.read_codes() & expected
            read.update(seen)
            stands = bool(seen) and seen == before
            before = seen
            if read != expected and stands and hands.find("pageOn"):
                hands.tap("pageOn")
            return read == expected

        hands.wait_until(all_read, "every offer's code readable", 30)

    def _shoot(self, hands: Hands, name: str) -> None:
        hands.wait_until(lambda: pictured(hands.window), "the pictures")
        hands.look().save(str(self._shots / f"{name}.png"))

    def _step(self, what: str, act: Callable[[], None]) -> None:
        began = time.perf_counter()
        act()
        _say(f"  {time.perf_counter() - began:6.2f} s  {what}")

    @contextmanager
    def _kiosk(self, what: str) -> Iterator[tuple[KioskApp, Hands]]:
        began = time.perf_counter()
        kiosk = KioskApp(self._settings, PORTRAIT)
        kiosk.start()
        try:
            hands = Hands(kiosk.window.quick)
            hands.wait_until(lambda: bool(kiosk.wall.cards()), "offers on the wall")
            hands.look()
            _say(f"  {time.perf_counter() - began:6.2f} s  {what}")
            yield kiosk, hands
        finally:
            kiosk.stop()


def _verdict(hands: Hands) -> str:
    page = hands.find("verdict")
    return str(page.property("tone")) if page else ""


def _all_pictured(kiosk: KioskApp, hands: Hands) -> bool:
    """Whether every card shows its picture; at the very first start they have yet to load."""
    here = all(card.image for card in kiosk.wall.cards())
    return here and all(card.property("pictured") for card in hands.all("offerCard"))


def _say(text: str) -> None:
    print(text, file=sys.stdout, flush=True)  # noqa: T201  the command's answer
