"""Keeps from the page what was not meant for it: waking touches and second taps."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPointerEvent

from kiosk.core.wall.second_tap import SEEN_MS, Press, SecondTaps

_PRESSES = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
)
_GOING_ON = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})
_LIFTS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


class TapFilter(QObject):
    """An event filter for the window; what it refuses, it refuses from press to release.

    The signal `refused` tells of each such press or key, for it is a sign of somebody.
    """

    refused = Signal()

    def __init__(
        self, is_dim: Callable[[], bool], scene: Callable[[], Hashable], reach: Callable[[], float]
    ) -> None:
        """Create the filter.

        `is_dim`: whether the screen sleeps, is dark or dimmed. `scene`: what is on it. `reach`: how
        far two taps of a double tap may lie apart, in px.
        """
        super().__init__()
        self._is_dim = is_dim
        self._scene = scene
        self._reach = reach
        self._taps = SecondTaps(scene())
        self._shown = scene()
        self._shown_since = self._pressed_at = _now_ms()
        self._was_dim = is_dim()
        self._woke_at = -math.inf
        self._holds_press = False
        self._held_keys: set[int] = set()

    @Slot()
    def look(self) -> None:
        """Notice a change of the scene in its moment."""
        self._see(_now_ms())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._key(kind, event)
        if kind in _PRESSES and isinstance(event, QPointerEvent):
            self._holds_press = self._is_refused(event)
            if self._holds_press:
                self.refused.emit()
        elif kind == QEvent.Type.Wheel and self._is_dim():
            self.refused.emit()
            return True
        elif kind not in _GOING_ON and kind not in _LIFTS:
            return False
        held = self._holds_press
        if held:
            # Qt makes mouse events of a touch that nobody accepts.
            event.accept()
        if kind in _LIFTS:
            self._holds_press = False
        return held

    def _see(self, since_ms: float) -> None:
        scene = self._scene()
        if scene != self._shown:
            self._shown, self._shown_since = scene, since_ms
        dim = self._is_dim()
        if self._was_dim and not dim:
            self._woke_at = _now_ms()
        self._was_dim = dim

    def _is_refused(self, event: QPointerEvent) -> bool:
        # What no signal told of may have been there for long.
        self._see(-math.inf)
        now, place = _now_ms(), event.point(0).scenePosition()
        press = Press(
            device=event.device().systemId(),
            ms=event.timestamp(),
            x=place.x(),
            y=place.y(),
            quiet_ms=now - self._pressed_at,
            scene=self._shown,
            shown_ms=now - self._shown_since,
        )
        self._pressed_at = now
        means_it = self._taps.means_it(press, self._reach())
        # A mouse, or a panel that acts as one, wakes the screen by the move before the press.
        unseen = now - self._woke_at < SEEN_MS
        return self._is_dim() or unseen or not means_it

    def _key(self, kind: QEvent.Type, event: QKeyEvent) -> bool:
        if kind == QEvent.Type.KeyRelease:
            if event.key() not in self._held_keys:
                return False
            if not event.isAutoRepeat():
                self._held_keys.discard(event.key())
            return True
        if not self._is_dim() and not (event.isAutoRepeat() and event.key() in self._held_keys):
            return False
        # An accepted override triggers no shortcut.
        event.accept()
        if kind == QEvent.Type.KeyPress:
            self._held_keys.add(event.key())
            self.refused.emit()
        return True


def _now_ms() -> float:
    return time.monotonic() * 1000
