"""The shop's look as QML reads it; it does not change while the kiosk runs."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.look import Look

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class BrandViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    @Property(str, constant=True, final=True)
    def shopName(self) -> str:  # noqa: N802  a QML name
        return self._look.shop_name

    @Property(str, constant=True, final=True)
    def greeting(self) -> str:
        return self._look.greeting

    @Property(str, constant=True, final=True)
    def family(self) -> str:
        return self._look.family

    @Property(str, constant=True, final=True)
    def logo(self) -> str:
        return self._look.logo

    @Property(str, constant=True, final=True)
    def ground(self) -> str:
        return self._look.palette.ground

    @Property(str, constant=True, final=True)
    def paper(self) -> str:
        return self._look.palette.paper

    @Property(str, constant=True, final=True)
    def tint(self) -> str:
        return self._look.palette.tint

    @Property(str, constant=True, final=True)
    def line(self) -> str:
        return self._look.palette.line

    @Property(str, constant=True, final=True)
    def ink(self) -> str:
        return self._look.palette.ink

    @Property(str, constant=True, final=True)
    def inkSoft(self) -> str:  # noqa: N802  a QML name
        return self._look.palette.ink_soft

    @Property(str, constant=True, final=True)
    def accent(self) -> str:
        return self._look.palette.accent

    @Property(str, constant=True, final=True)
    def inkOnAccent(self) -> str:  # noqa: N802  a QML name
        return self._look.palette.ink_on_accent

    @Property(str, constant=True, final=True)
    def warning(self) -> str:
        return self._look.palette.warning
