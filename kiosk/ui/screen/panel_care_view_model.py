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
    """Panel care. `dim` ranges from 0 (none) to 1 (dark); any use lifts it for a minute.

    The signal `power_wanted` tells a panel that may sleep whether it should be on.
    """

    dim_changed = Signal()
    power_wanted = Signal(bool)
    shift_changed = Signal()

    def __init__(self, *, shift_px: int, reduced_motion: bool, sleeps: bool = False) -> None:
        """Create the view model. `sleeps`: whether a dark panel is to be switched off."""
        super().__init__()
        self._sleeps = sleeps
        self._reach = shift_px
        self._reduced_motion = reduced_motion
        self._step = 0
        self._dim = 0.0
        self._shown = 0.0
        self._powered = True
        self._busy = False
        self._walk = QTimer(self)
        self._walk.setInterval(_STEP_MS)
        self._walk.timeout.connect(self.step)
        if shift_px > 0:
            self._walk.start()
        self._awake = QTimer(self)
        self._awake.setSingleShot(True)
        self._awake.setInterval(_AWAKE_MS)
        self._awake.timeout.connect(self._tell)

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
        return self._shown

    def is_dim(self) -> bool:
        return self._shown > 0

    @property
    def is_powered(self) -> bool:
        """Whether the panel should be on."""
        return self._powered

    @Slot(float)
    def set_dim(self, dim: float) -> None:
        self._dim = dim
        self._tell()

    @Slot()
    def wake(self) -> None:
        """Lift the dimming for a minute because somebody is here."""
        self._awake.start()
        self._tell()

    @Slot(bool)
    def hold(self, busy: bool) -> None:
        """Lift the dimming while something is open, and for a minute after it."""
        if busy != self._busy:
            self._busy = busy
            self.wake()

    @property
    def awake_timer(self) -> QTimer:
        """Runs for a minute after the last use."""
        return self._awake

    @Slot()
    def step(self) -> None:
        self._step += 1
        self.shift_changed.emit()

    @Slot()
    def _tell(self) -> None:
        dim = 0.0 if self._busy or self._awake.isActive() else self._dim
        if dim != self._shown:
            self._shown = dim
            self.dim_changed.emit()
        powered = not self._sleeps or self._shown < 1
        if powered != self._powered:
            self._powered = powered
            self.power_wanted.emit(powered)
