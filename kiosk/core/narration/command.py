"""What a shopper without sight asks of the kiosk, and when the kiosk speaks at all."""

from __future__ import annotations

from enum import StrEnum


class KeypadCommand(StrEnum):
    """One key of the keypad, by what it does."""

    NEXT = "next"
    PREVIOUS = "previous"
    LEFT = "left"
    RIGHT = "right"
    CHOOSE = "choose"
    BACK = "back"
    AGAIN = "again"
    WHERE = "where"
    HELP = "help"
    LOUDER = "louder"
    SOFTER = "softer"
    PRIVACY = "privacy"


class AudioKind(StrEnum):
    """What begins a session with speech.

    KEYPAD: a keypad's own key for a headset that is plugged in. JACK: the computer's own jack.
    ALWAYS: the first key of the keypad, for a kiosk with a loudspeaker or a fixed handset.
    """

    OFF = "off"
    KEYPAD = "keypad"
    JACK = "jack"
    ALWAYS = "always"
