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
    def accent(self) -> str:
        return self._palette.accent

    @Property(str, notify=palette_changed)
    def inkOnAccent(self) -> str:  # noqa: N802  a QML name
        return self._palette.ink_on_accent

    @Property(str, notify=palette_changed)
    def warning(self) -> str:
        return self._palette.warning
