"""The shop's look as QML reads it; customers may ask for more contrast."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.look import HIGH_CONTRAST, Look

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class BrandViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    palette_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._palette = look.palette

    def set_high_contrast(self, on: bool) -> None:
        palette = HIGH_CONTRAST if on else self._look.palette
        if palette is not self._palette:
            self._palette = palette
            self.palette_changed.emit()

    @Property(str, constant=True, final=True)
    def shopName(self) -> str:  # noqa: N802  a QML name
        return self._look.shop_name

    @Slot(str, result=str)
    def greeting(self, language: str) -> str:
        """The shop's greeting in that language; empty for the kiosk's own words."""
        return self._look.greeting_in(language)

    @Property(str, constant=True, final=True)
    def family(self) -> str:
        return self._look.family

    @Property(str, constant=True, final=True)
    def logo(self) -> str:
        return self._look.logo

    @Property(bool, constant=True, final=True)
    def heroFilled(self) -> bool:  # noqa: N802  a QML name
        """Whether the hero is filled with the brand's colour; otherwise it is framed."""
        return self._look.hero == "filled"

    @Property(int, constant=True, final=True)
    def corner(self) -> int:
        """Radius of a card's corners in px where body text has 20."""
        return self._look.corner

    @Property(int, constant=True, final=True)
    def headWeight(self) -> int:  # noqa: N802  a QML name
        """Weight of headlines and prices, 100 to 900."""
        return self._look.head_weight

    @Property(str, notify=palette_changed)
    def ground(self) -> str:
        return self._palette.ground

    @Property(str, notify=palette_changed)
    def paper(self) -> str:
        return self._palette.paper

    @Property(str, notify=palette_changed)
    def tint(self) -> str:
        return self._palette.tint

    @Property(str, notify=palette_changed)
    def line(self) -> str:
        return self._palette.line

    @Property(str, notify=palette_changed)
    def ink(self) -> str:
        return self._palette.ink

    @Property(str, notify=palette_changed)
    def inkSoft(self) -> str:  # noqa: N802  a QML name
        return self._palette.ink_soft

    @Property(str, notify=palette_changed)
    def edge(self) -> str:
        return self._palette.edge

    @Property(str, notify=palette_changed)
    def brand(self) -> str:
        return self._palette.brand

    @Property(str, notify=palette_changed)
    def onBrand(self) -> str:  # noqa: N802  a QML name
        return self._palette.on_brand

    @Property(str, notify=palette_changed)
    def brandSoft(self) -> str:  # noqa: N802  a QML name
        return self._palette.brand_soft

    @Property(str, notify=palette_changed)
    def price(self) -> str:
        return self._palette.price

    @Property(str, notify=palette_changed)
    def badge(self) -> str:
        return self._palette.badge

    @Property(str, notify=palette_changed)
    def onBadge(self) -> str:  # noqa: N802  a QML name
        return self._palette.on_badge

    @Property(str, notify=palette_changed)
    def good(self) -> str:
        return self._palette.good

    @Property(str, notify=palette_changed)
    def bad(self) -> str:
        return self._palette.bad

    @Property(str, notify=palette_changed)
    def focus(self) -> str:
        return self._palette.focus

    @Property(str, notify=palette_changed)
    def warning(self) -> str:
        return self._palette.warning
