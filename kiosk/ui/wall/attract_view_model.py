"""The loop that an untouched wall plays to be seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.attract import Attract, AttractScene
from kiosk.core.wall.card import Card
from kiosk.ui.wall.offer_model import OfferModel
from kiosk.ui.wall.reasons import Reasons

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the wall")
class AttractViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Shows some offers large, one after the other, and then the wall, until somebody comes."""

    changed = Signal()

    def __init__(self, seconds: float) -> None:
        """Create the loop. It begins after `seconds` without a touch; 0: never."""
        super().__init__()
        self._wait_ms = round(seconds * 1000)
        self._allowed = True
        self._holds = Reasons()
        self._state = Attract()
        self._cards: dict[str, Card] = {}
        self._standing_out = ""
        self._offer = OfferModel()
        self._following = OfferModel()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self.stop()

    @Property(str, notify=changed)
    def scene(self) -> str:
        """What is shown of the offer: "name", "price" or "code"; empty while the wall is shown."""
        return self._state.scene

    @Property(OfferModel, constant=True, final=True)
    def offer(self) -> OfferModel:
        """The one offer that is shown."""
        return self._offer

    @Property(bool, notify=changed)
    def standsOut(self) -> bool:  # noqa: N802  a QML name
        """Whether the offer that is shown is the one that stands out on the wall."""
        return any(card.offer_id == self._standing_out for card in self._offer.cards())

    @Property(OfferModel, constant=True, final=True)
    def following(self) -> OfferModel:
        """The offers that come next."""
        return self._following

    @property
    def model(self) -> OfferModel:
        return self._offer

    def shown_ids(self) -> tuple[str, ...]:
        """The offers that the loop shows; none while it shows the wall."""
        return tuple(card.offer_id for card in (*self._offer.cards(), *self._following.cards()))

    @property
    def timer(self) -> QTimer:
        return self._timer

    def is_on(self) -> bool:
        return self._state.scene is not AttractScene.NONE

    def follow(self, cards: Sequence[Card], standing_out: str) -> None:
        """Follow the offers, most important first, and the id of the one that stands out.

        The loop is for those who pass by, who see no mark of a preview: it shows none.
        """
        self._standing_out = standing_out
        self._cards = {card.offer_id: card for card in cards if not card.preview}
        if self.is_on():
            self._show(self._state if self._cards else Attract())

    def allow(self, allowed: bool) -> None:
        """Follow whether the wall is uncovered and its offers are sure."""
        self._allowed = allowed
        if not allowed and self.is_on():
            self.stop()

    @Slot(str, bool)
    def hold(self, reason: str, held: bool) -> None:
        """Keep the wall for a reason, such as the focus on it, until that is gone."""
        self._holds.put(reason, held)
        if held and self.is_on():
            self.stop()

    @Slot()
    def stop(self) -> None:
        """Show the wall; the loop begins anew when nobody has touched it for a while."""
        if self._wait_ms:
            self._timer.start(self._wait_ms)
        if self.is_on():
            self._show(Attract(begun=self._state.begun))

    @Slot()
    def _go_on(self) -> None:
        if self._holds or not self._allowed:
            self.stop()
            return
        before = self._state
        self._show(before.next(len(self._cards)))
        self._timer.start(round(self._state.scene.seconds * 1000))

    def _show(self, state: Attract) -> None:
        ids = tuple(self._cards)
        self._state = state
        offer = state.offer(ids)
        self._offer.show([self._cards[offer]] if offer else [])
        following = state.following(ids) if state.scene is AttractScene.CODE else ()
        self._following.show([self._cards[offer_id] for offer_id in following])
        self.changed.emit()
