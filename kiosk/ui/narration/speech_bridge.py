"""Requests to the net thread about speech, and its answers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.core.narration.utterance import Utterance
from kiosk.services.narration.speaker import Speaker
from kiosk.ui.net_line import NetLine


class SpeechBridge(QObject):
    """The screen's way to the `Speaker`. Methods are called on the GUI thread.

    `speaking_changed` tells whether something is being spoken; `loudness_told` carries the
    Loudness. Both arrive on the GUI thread.
    """

    speaking_changed = Signal(bool)
    loudness_told = Signal(object)

    def __init__(self, line: NetLine[Speaker]) -> None:
        super().__init__()
        self._line = line

    def say(self, utterance: Utterance) -> None:
        self._line.tell(lambda speaker: speaker.say(utterance))

    def hush(self) -> None:
        self._line.tell(lambda speaker: speaker.hush())

    def again(self) -> None:
        self._line.tell(lambda speaker: speaker.again())

    def forget(self) -> None:
        self._line.tell(lambda speaker: speaker.forget())

    def set_loudness(self, *, louder: bool) -> None:
        """One step up or down; answered by `loudness_told`."""
        self._line.ask(lambda speaker: speaker.set_loudness(louder), self.loudness_told)
