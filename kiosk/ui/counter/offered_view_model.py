"""The offer behind a verdict: what to give, on which terms, and how much of it is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.counter.give import points_of
from kiosk.core.counter.verdict import Verdict
from kiosk.core.feed.offer import Offer
from kiosk.core.wall.times_words import only_at

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_STORES = 6


@QmlElement
@QmlUncreatable("made by the till")
class OfferedViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """The offer, in the screen's language where it has such texts. Times are ms since 1970."""

    changed = Signal()

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__()
        self._language = language
        self._verdict: Verdict | None = None
        self._offer: Offer | None = None

    def show(self, verdict: Verdict | None) -> None:
        self._verdict = verdict
        offer = verdict.offer if verdict else None
        self._offer = offer.in_language(self._language()) if offer else None
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._offer:
            return self._offer.headline
        return self._verdict.title if self._verdict else ""

    @Property(str, notify=changed)
    def discount(self) -> str:
        return self._offer.discount if self._offer else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # a Qt type by name
    def terms(self) -> list[str]:
        """The terms as a few points."""
        return list(points_of(self._offer.terms)) if self._offer else []

    @Property(str, notify=changed)
    def stores(self) -> str:
        """The codes of the stores where it holds; empty for all, or for too many to name."""
        stores = self._offer.stores if self._offer else ()
        return ", ".join(stores) if len(stores) <= _MOST_STORES else ""

    @Property(int, notify=changed)
    def left(self) -> int:
        """What is left of the limit on this kiosk; -1 where there is none."""
        left = self._verdict.left if self._verdict else None
        return min(left.left, 2**31 - 1) if left else -1

    @Property(int, notify=changed)
    def limit(self) -> int:
        left = self._verdict.left if self._verdict else None
        return min(left.of, 2**31 - 1) if left else 0

    @Property(float, notify=changed)
    def begins(self) -> float:
        """When it begins; 0 if it has no beginning."""
        return _ms(self._offer.valid_from if self._offer else None)

    @Property(float, notify=changed)
    def ends(self) -> float:
        """The first moment at which it no longer holds; 0 if it has no end."""
        return _ms(self._offer.valid_until if self._offer else None)

    @Property(str, notify=changed)
    def times(self) -> str:
        """At which days and hours it holds, in the screen's language; empty if at any."""
        return only_at(self._offer, self._language()) if self._offer else ""


def _ms(moment: datetime | None) -> float:
    return moment.timestamp() * 1000 if moment else 0.0
