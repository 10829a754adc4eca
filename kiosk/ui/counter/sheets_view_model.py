"""Printed offer sheets for a shelf or window, with the code that all customers share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.code import wall_code
from kiosk.core.devices.paper_offer import paper_offer, paper_words
from kiosk.core.devices.printing import PrintResult
from kiosk.core.devices.slip import Code, Slip, SlipOffer, offer_sheet, trial_slip
from kiosk.core.wall.card import Card
from kiosk.ui.counter_bridge import CounterBridge
from kiosk.ui.devices.print_answer import PrintAnswer, answer_of
from kiosk.ui.rows_model import RowsModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_TEST = "TEST"


@QmlElement
@QmlUncreatable("made by the shell")
class SheetsViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The page that prints sheets. `cards` are the wall's current cards, in its language."""

    changed = Signal()

    def __init__(
        self, counter: CounterBridge, code_base_url: str, cards: Callable[[], tuple[Card, ...]]
    ) -> None:
        super().__init__()
        self._counter = counter
        self._url = code_base_url
        self._cards = cards
        self._staff = ""
        self._words: dict[str, object] = {}
        self._list = RowsModel("offer", "title", "number", "until")
        self._slip: Slip | None = None
        self._printing = PrintAnswer.NONE
        counter.printed.connect(self._show_printed)

    def _get_words(self) -> dict[str, object]:
        return self._words

    def _set_words(self, words: dict[str, object]) -> None:
        self._words = words

    # The words around an offer on paper, by the names of PaperWords, in the wall's language.
    words = Property(dict, _get_words, _set_words, notify=changed)

    @Property(RowsModel, constant=True, final=True)
    def list(self) -> RowsModel:
        return self._list

    @Property(bool, constant=True)
    def codesOpenPages(self) -> bool:  # noqa: N802  a QML name
        """Whether a phone that scans a sheet's code opens the offer."""
        return bool(self._url)

    @Property(bool, constant=True)
    def canPrint(self) -> bool:  # noqa: N802  a QML name
        return self._counter.can_print

    @Property(str, notify=changed)
    def printing(self) -> str:
        """State of the print job: a `PrintAnswer` value."""
        return self._printing

    def serve(self, staff: str) -> None:
        self._staff = staff
        self._slip, self._printing = None, PrintAnswer.NONE
        self._list.show([])
        self.changed.emit()

    def refresh(self) -> None:
        self._list.show(
            [
                {
                    "offer": card.offer_id,
                    "title": card.title,
                    "number": card.number,
                    "until": card.valid_until.timestamp() * 1000 if card.valid_until else 0.0,
                }
                for card in self._cards()
                if not card.preview
            ]
        )

    @Slot(str, str, str, str)
    def print_sheet(self, offer: str, shop: str, scan_me: str, until: str) -> None:
        """Print an offer's sheet. `scan_me` and `until` are sentences; `until` may be empty."""
        card = next((card for card in self._cards() if card.offer_id == offer), None)
        if card is None:
            return
        code = wall_code(self._url, card.number, card.offer_id)
        words = paper_words(self._words)
        how = words.how if self._url else ""
        offer_on_paper = paper_offer(card, shop, until, words)
        sheet = offer_sheet(offer_on_paper, Code(code.url, code.printed), scan_me, how)
        self._send(sheet, "printed_sheet")

    @Slot(str, str)
    def print_test(self, shop: str, words: str) -> None:
        code = Code(f"{self._url}/O/{_TEST}" if self._url else _TEST, _TEST)
        self._send(trial_slip(SlipOffer(shop, words), code), "test_print")

    @Slot()
    def again(self) -> None:
        """Print the same sheet again because it did not come out."""
        if self._slip:
            self._send(self._slip, "printed_again")

    def _send(self, slip: Slip, what: str) -> None:
        self._slip, self._printing = slip, PrintAnswer.WAITING
        self._counter.print(slip)
        self._counter.note(self._staff, what, slip.title)
        self.changed.emit()

    @Slot(object, object)
    def _show_printed(self, result: PrintResult, slip: Slip) -> None:
        if slip is self._slip and self._printing is PrintAnswer.WAITING:
            self._printing = answer_of(result)
            self.changed.emit()
