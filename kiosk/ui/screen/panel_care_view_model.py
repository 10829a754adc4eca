"""Care of the panel: dimming, slow movement of the picture, and reduced motion."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.wall.burn_in import shift

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_STEP_MS = 90_000
_AWAKE_MS = 60_000


@QmlElement
@QmlUncreatable("made by the shell")
class PanelCareViewModel(QObject):  # type: ignore[operator]  # stub of QmlUncreatable
    """Panel care. `dim` ranges from 0 (none) to 1 (dark); a touch lifts it for a minute."""

    dim_changed = Signal()
    shift_changed = Signal()

    def __init__(self, *, shift_px: int, reduced_motion: bool) -> None:
        super().__init__()
        self._reach = shift_px
        self._reduced_motion = reduced_motion
        self._step = 0
        self._dim = 0.0
        self._walk = QTimer(self)
        self._walk.setInterval(_STEP_MS)
        self._walk.timeout.connect(self.step)
        if shift_px > 0:
            self._walk.start()
        self._awake = QTimer(self)
        self._awake.setSingleShot(True)
        self._awake.setInterval(_AWAKE_MS)
        self._awake.timeout.connect(self.dim_changed)

    @Property(bool, constant=True, final=True)
    def reducedMotion(self) -> bool:  # noqa: N802  a QML name
        return self._reduced_motion

    @Property(int, constant=True, final=True)
    def reach(self) -> int:
        return self._reach

    @Property(int, notify=shift_changed)
    def shiftX(self) -> int:  # noqa: N802  a QML name
        return shift(self._step, self._reach)[0]

    @Property(int, notify=shift_changed)
    def shiftY(self) -> int:  # noqa: N802  a QML name
        return shift(self._step, self._reach)[1]

    @Property(float, notify=dim_changed)
    def dim(self) -> float:
        return self.dim_now()

    def dim_now(self) -> float:
        return 0.0 if self._awake.isActive() else self._dim

    @Slot(float)
    def set_dim(self, dim: float) -> None:
        if dim != self._dim:
            self._dim = dim
            self._awake.stop()
            self.dim_changed.emit()

    @Slot()
    def wake(self) -> None:
        """Lift the dimming for a minute because somebody is here."""
        if self._dim > 0:
            self._awake.start()
            self.dim_changed.emit()

    @Slot()
    def step(self) -> None:
        self._step += 1
        self.shift_changed.emit()
