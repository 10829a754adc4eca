"""The one object QML is given: it owns the view models."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.lead_view_model import LeadViewModel
from kiosk.ui.wall_view_model import WallViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the app")
class Shell(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    def __init__(self, wall: WallViewModel, lead: LeadViewModel) -> None:
        super().__init__()
        self._wall = wall
        self._lead = lead

    @Property(WallViewModel, constant=True, final=True)
    def wall(self) -> WallViewModel:
        return self._wall

    @Property(LeadViewModel, constant=True, final=True)
    def lead(self) -> LeadViewModel:
        return self._lead
