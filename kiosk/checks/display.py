"""Checks the screen: renders the saved wall without a display and reads its codes back."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.checks.line import Line
from kiosk.checks.store import of_store_fault, store_if_there
from kiosk.core.counter.health import Level
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.core.languages import LANGUAGES
from kiosk.core.wall.card import Card
from kiosk.core.wall.sight import Sight
from kiosk.services.wall.code_reader import read_codes
from kiosk.services.wall.wall import Wall
from kiosk.settings.model import Settings
from kiosk.store.faults import StoreError
from kiosk.store.offers import OfferStore
from kiosk.store.secrets import SecretError
from kiosk.ui.bridge import Bridge
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.customer_bridge import CustomerBridge
from kiosk.ui.net_line import unanswered
from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.screen.sight_taker import SightTaker
from kiosk.ui.screen.views import Views
from kiosk.ui.screen.window import PORTRAIT, KioskWindow, WindowError, make_application
from kiosk.wiring.screen import code_text, view_options

_ROUNDS = 20


def check_display(settings: Settings) -> Line:
    """Render the last saved offers offscreen in portrait format and check their codes."""
    try:
        cards = _cards(settings)
    except (StoreError, SecretError) as error:
        return of_store_fault("display", error)
    try:
        sight = _painted(settings, cards)
    except WindowError as error:
        return Line("display", Level.FAIL, str(error), "install Qt's libraries; see the README")
    unread = sight.expected - read_codes(sight.frame) if sight else frozenset({"the wall"})
    if unread:
        remedy = "show fewer offers at once: a larger [display] viewing_distance_m"
        return Line("display", Level.FAIL, f"not readable: {', '.join(sorted(unread))}", remedy)
    return Line("display", Level.OK, f"{len(sight.expected) if sight else 0} codes read back")


def _cards(settings: Settings) -> tuple[Card, ...]:
    with store_if_there(settings) as store:
        board = OfferStore(store).load().board if store else Board()
    return asyncio.run(_made(settings, board)) or asyncio.run(_made(settings, _samples(settings)))


def _samples(settings: Settings) -> Board:
    """An offer in each language of the screen, where no offer of the shop's can be shown."""
    languages = dict.fromkeys((settings.kiosk.language, *settings.display.languages))
    names = [LANGUAGES[code].name for code in languages]
    return Board.of(
        [
            Offer(id=f"sample{n}", number=f"SAMPLE{n}", modified=1, title=name, discount="-20 %")
            for n, name in enumerate(names)
        ],
        [],
        0,
    )


async def _made(settings: Settings, board: Board) -> tuple[Card, ...]:
    shown: list[tuple[Card, ...]] = [()]
    kiosk = settings.kiosk
    wall = Wall(kiosk.store, kiosk.code_base_url, shown.append, zone=kiosk.zone)
    wall.set_board(board)
    await wall.whole()
    return shown[-1]


def _painted(settings: Settings, cards: tuple[Card, ...]) -> Sight | None:
    prepare_environment(offscreen=True)
    # A process has one application, and this may be asked more than once.
    application = QCoreApplication.instance() or make_application()
    options = view_options(settings)
    views = Views(Bridge(), CustomerBridge(unanswered()), CounterBridge(unanswered()), options)
    window = KioskWindow(views, PORTRAIT)
    try:
        views.wall.show_cards(cards)
        for _ in range(_ROUNDS):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        return SightTaker(views, window.quick, code_text(settings)).see()
    finally:
        window.close()
        application.quit()
