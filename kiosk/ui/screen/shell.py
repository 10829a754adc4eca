"""The root object for QML, which owns the view models."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.counter.staff_pages import StaffPages
from kiosk.ui.counter.staff_view_model import StaffViewModel
from kiosk.ui.form.asked_view_model import AskedViewModel
from kiosk.ui.form.lead_view_model import LeadViewModel
from kiosk.ui.form.thanks_view_model import ThanksViewModel
from kiosk.ui.narration.session_view_model import SessionViewModel
from kiosk.ui.screen.announcer import Announcer
from kiosk.ui.screen.brand_view_model import BrandViewModel
from kiosk.ui.screen.comfort_view_model import ComfortViewModel
from kiosk.ui.screen.focus_view_model import FocusViewModel
from kiosk.ui.screen.language_view_model import LanguageViewModel
from kiosk.ui.screen.panel_care_view_model import PanelCareViewModel
from kiosk.ui.screen.sizes_view_model import SizesViewModel
from kiosk.ui.wall.detail_view_model import DetailViewModel
from kiosk.ui.wall.wall_view_model import WallViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class ShellParts(msgspec.Struct, frozen=True):
    """One view model for each part of the screen."""

    wall: WallViewModel
    detail: DetailViewModel
    lead: LeadViewModel
    thanks: ThanksViewModel
    asked: AskedViewModel
    languages: LanguageViewModel
    panel_care: PanelCareViewModel
    brand: BrandViewModel
    comfort: ComfortViewModel
    focus: FocusViewModel
    session: SessionViewModel
    sizes: SizesViewModel
    staff: StaffViewModel
    staff_pages: StaffPages
    announcer: Announcer


@QmlElement
@QmlUncreatable("made by the app")
class Shell(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """`tidied`: what a screen has left was destroyed, so that its memory is free."""

    tidied = Signal()

    def __init__(self, parts: ShellParts) -> None:
        super().__init__()
        self._parts = parts

    @Property(WallViewModel, constant=True, final=True)
    def wall(self) -> WallViewModel:
        return self._parts.wall

    @Property(DetailViewModel, constant=True, final=True)
    def detail(self) -> DetailViewModel:
        return self._parts.detail

    @Property(LeadViewModel, constant=True, final=True)
    def lead(self) -> LeadViewModel:
        return self._parts.lead

    @Property(ThanksViewModel, constant=True, final=True)
    def thanks(self) -> ThanksViewModel:
        return self._parts.thanks

    @Property(AskedViewModel, constant=True, final=True)
    def asked(self) -> AskedViewModel:
        return self._parts.asked

    @Property(LanguageViewModel, constant=True, final=True)
    def languages(self) -> LanguageViewModel:
        return self._parts.languages

    @Property(PanelCareViewModel, constant=True, final=True)
    def panelCare(self) -> PanelCareViewModel:  # noqa: N802  a QML name
        return self._parts.panel_care

    @Property(BrandViewModel, constant=True, final=True)
    def brand(self) -> BrandViewModel:
        return self._parts.brand

    @Property(ComfortViewModel, constant=True, final=True)
    def comfort(self) -> ComfortViewModel:
        return self._parts.comfort

    @Property(FocusViewModel, constant=True, final=True)
    def focus(self) -> FocusViewModel:
        return self._parts.focus

    @Property(SessionViewModel, constant=True, final=True)
    def session(self) -> SessionViewModel:
        return self._parts.session

    @Property(SizesViewModel, constant=True, final=True)
    def sizes(self) -> SizesViewModel:
        return self._parts.sizes

    @Property(StaffViewModel, constant=True, final=True)
    def staff(self) -> StaffViewModel:
        return self._parts.staff

    @Property(StaffPages, constant=True, final=True)
    def staffPages(self) -> StaffPages:  # noqa: N802  a QML name
        return self._parts.staff_pages

    @Property(Announcer, constant=True, final=True)
    def announcer(self) -> Announcer:
        return self._parts.announcer
