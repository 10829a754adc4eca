"""The customer's voucher for the open offer: requested once, shown while the offer is open."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.till_symbol import NO_MARK, TillMark
from kiosk.core.devices.paper_offer import PaperWords
from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip
from kiosk.ui.counter.slip_view_model import SlipViewModel
from kiosk.ui.counter_bridge import CounterBridge, VoucherCard

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_PATIENCE_MS = 1_000


class CodeShown(StrEnum):
    """Which code is shown. SHARED: there is no voucher, so the offer's wall code is used."""

    NONE = ""
    WAITING = "waiting"
    OWN = "own"
    SHARED = "shared"


@QmlElement
@QmlUncreatable("made by the shell")
class VoucherViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The customer's voucher.

    A code on the screen is never replaced by another, since a phone may be pointed at it.
    """

    changed = Signal()

    def __init__(self, counter: CounterBridge) -> None:
        super().__init__()
        self._counter = counter
        self._slip = SlipViewModel(counter)
        self._kind = CodeShown.NONE
        self._offer_id = ""
        self._card: VoucherCard | None = None
        self._till = NO_MARK
        self._asked = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._share)
        counter.voucher_made.connect(self._made)

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    def shown(self) -> CodeShown:
        return self._kind

    @Property(bool, constant=True, final=True)
    def possible(self) -> bool:
        """Whether this kiosk can make vouchers at all."""
        return self._counter.can_make_vouchers

    @Property(str, notify=changed)
    def qr(self) -> str:
        return self._card.qr if self._card else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._card.code if self._card else ""

    @Property(str, notify=changed)
    def tillCode(self) -> str:  # noqa: N802  a QML name
        """The picture of the till's barcode for `TillCode`; empty if the offer has none."""
        return self._till.symbol.png if self._till.symbol else ""

    @Property(str, notify=changed)
    def tillText(self) -> str:  # noqa: N802  a QML name
        """The text below the barcode, or what staff type where there is no barcode."""
        return self._till.text

    @Property(float, notify=changed)
    def tillLeast(self) -> float:  # noqa: N802  a QML name
        """The least width of the barcode's modules in mm."""
        return self._till.symbol.least_mm if self._till.symbol else 0.0

    @Property(SlipViewModel, constant=True, final=True)
    def slip(self) -> SlipViewModel:
        return self._slip

    def want(self, offer_id: str, till: TillMark = NO_MARK) -> None:
        """Show the voucher already made for this offer, or request one; `till` stands beside it."""
        if offer_id != self._offer_id:
            self.forget()
            self._offer_id = offer_id
        if till != self._till:
            self._till = till
            self.changed.emit()
        self._slip.offer_again()
        if self._card:
            self._turn(CodeShown.OWN)
        elif not self._counter.can_make_vouchers:
            self._turn(CodeShown.SHARED)
        elif self._kind is not CodeShown.WAITING:
            self._turn(CodeShown.WAITING)
            self._patience.start()
            if not self._asked:
                self._asked = True
                self._counter.make_voucher(offer_id)

    def forget(self) -> None:
        """Forget the voucher; the next customer gets a new one."""
        self._patience.stop()
        self._slip.forget()
        self._offer_id, self._card, self._till, self._asked = "", None, NO_MARK, False
        self._turn(CodeShown.NONE)

    def print(self, offer: SlipOffer, good_once: str) -> None:
        if self._card and self._kind is CodeShown.OWN:
            code = Code(self._card.url, self._card.code)
            show = self.paper_words().show
            self._slip.print(voucher_slip(offer, code, good_once, show, self._counter.stamp()))

    def paper_words(self) -> PaperWords:
        """The words of slips in the customer's language."""
        return self._slip.paper_words()

    @Slot(object, str)
    def _made(self, made: object, offer_id: str) -> None:
        if offer_id != self._offer_id or self._card:
            return
        self._asked = False
        self._card = made if isinstance(made, VoucherCard) else None
        # A voucher that arrives too late is kept for the next request.
        if self._kind is CodeShown.WAITING:
            self._patience.stop()
            self._turn(CodeShown.OWN if self._card else CodeShown.SHARED)

    @Slot()
    def _share(self) -> None:
        self._turn(CodeShown.SHARED)

    def _turn(self, kind: CodeShown) -> None:
        if kind is not self._kind:
            self._kind = kind
            self.changed.emit()
