"""When a shopper's session with speech begins and ends, and what a key does in it."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

import msgspec
from msgspec.structs import replace

from kiosk.core.narration.command import AudioKind, KeypadCommand

# With these a keypad is of use to somebody who sees, without speech.
_SILENT = frozenset(
    {KeypadCommand.NEXT, KeypadCommand.PREVIOUS, KeypadCommand.CHOOSE, KeypadCommand.BACK}
)


class Act(StrEnum):
    """What the kiosk does about something that happened.

    BEGIN: speech begins. END: it stops at once, and all that is the customer's is wiped. OBEY: the
    command is carried out. BLANK, SHOW: the screen is painted black, or seen again.
    """

    BEGIN = "begin"
    END = "end"
    OBEY = "obey"
    BLANK = "blank"
    SHOW = "show"


Acts = tuple[Act, ...]


class SpeechSession(msgspec.Struct, frozen=True):
    """A session with speech, or the wait for one.

    `tells_headset`: whether something reports that a headset is plugged in; on a keypad that does
    not, the key for help begins. `inserted`: it is plugged in. `blank`: the screen is black.
    """

    kind: AudioKind
    tells_headset: bool = True
    inserted: bool = False
    active: bool = False
    blank: bool = False

    @property
    def is_heard_alone(self) -> bool:
        """Whether speech is known to go to a headset; a loudspeaker is heard by everybody."""
        return self.kind in (AudioKind.KEYPAD, AudioKind.JACK) and self.inserted

    def plugged(self) -> tuple[SpeechSession, Acts]:
        """A headset was plugged in. A device may say so twice."""
        if self.kind is AudioKind.OFF:
            return self, ()
        inserted = replace(self, inserted=True)
        return (inserted, ()) if self.active else _begun(inserted)

    def unplugged(self) -> tuple[SpeechSession, Acts]:
        """The headset was removed, by whoever goes: nothing may stay for the next one."""
        return _ended(replace(self, inserted=False))

    def left(self) -> tuple[SpeechSession, Acts]:
        """Nobody has used the kiosk for long. The headset may have been forgotten."""
        return _ended(self)

    def pressed(self, command: KeypadCommand) -> tuple[SpeechSession, Acts]:
        if not self.active:
            if self._begins_by(command):
                return _begun(self)
            silent = self.kind is not AudioKind.OFF and command in _SILENT
            return self, (Act.OBEY,) if silent else ()
        if command is KeypadCommand.PRIVACY:
            return replace(self, blank=not self.blank), (Act.SHOW if self.blank else Act.BLANK,)
        return self, (Act.OBEY,)

    def _begins_by(self, command: KeypadCommand) -> bool:
        match self.kind:
            case AudioKind.ALWAYS:
                return True
            case AudioKind.KEYPAD if not self.tells_headset:
                return command is KeypadCommand.HELP
            case AudioKind.KEYPAD | AudioKind.JACK:
                return self.inserted
            case AudioKind.OFF:
                return False
            case _:
                assert_never(self.kind)


def _begun(session: SpeechSession) -> tuple[SpeechSession, Acts]:
    return replace(session, active=True), (Act.BEGIN,)


def _ended(session: SpeechSession) -> tuple[SpeechSession, Acts]:
    if not session.active:
        return session, ()
    acts = (Act.END, Act.SHOW) if session.blank else (Act.END,)
    return replace(session, active=False, blank=False), acts
